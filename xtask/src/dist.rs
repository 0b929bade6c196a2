//! `cargo xtask dist`: builds the programs as they are given to people, and checks them.

mod checksums;
mod program_file;
mod rust_src;
mod toolchain;
mod windows;
mod wine;

use anyhow::{Result, bail};

use crate::workspace::Workspace;

/// Builds for the system that `arguments` name.
pub(crate) fn dist(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["windows"] => windows::build(workspace),
        ["windows", "--try"] => {
            windows::build(workspace)?;
            windows::try_out(workspace)
        }
        _ => bail!("`dist` takes the system to build for, which is `windows` so far, and `--try`"),
    }
}
