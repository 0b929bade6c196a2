//! `cargo xtask bench`: how fast torrents are created, how quickly the pages answer, and what the
//! window takes.

mod disk;
mod figures;
mod makers;
mod memory;
mod options;
mod pages;
mod sample;
mod timed;
mod window;

use anyhow::{Result, bail};

use crate::command;
use crate::packages::{self, Purpose};
use crate::workspace::Workspace;
use options::Options;
use sample::Sample;

/// Runs the measurement that `arguments` name.
pub(crate) fn bench(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    match arguments.split_first() {
        Some((what, rest)) if what == "create" => create(workspace, &Options::parse(rest)?),
        Some((what, rest)) if what == "pages" => pages::measure(workspace, rest),
        Some((what, rest)) if what == "window" => window::measure(workspace, rest),
        _ => {
            bail!("what is to be measured? There is `cargo xtask bench create`, `pages`, `window`")
        }
    }
}

/// All programs take turns, so that whatever else the computer does slows each alike.
fn create(workspace: &Workspace, options: &Options) -> Result<()> {
    packages::install_missing(&[Purpose::Building, Purpose::Comparing])?;
    command::run(command::cargo(workspace).args([
        "build",
        "--release",
        "--locked",
        "--package",
        "swarmdeck",
    ]))?;
    let sample = Sample::make(workspace, options.size_mib)?;
    print!("{}", memory::measure(workspace, &sample, options)?);
    if cfg!(target_os = "linux") {
        print!("{}", disk::measure(workspace, &sample, options)?);
    } else {
        println!("how it compares to the disk is measured on Linux only");
    }
    Ok(())
}
