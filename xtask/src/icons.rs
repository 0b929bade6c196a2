//! `cargo xtask icons`: draws every icon file from the SVG drawings.

use anyhow::Result;

use crate::command;
use crate::workspace::Workspace;

/// Builds and runs the generator, which is a cargo workspace of its own: see `icons/README.md`.
pub(crate) fn draw(workspace: &Workspace) -> Result<()> {
    let manifest = workspace.root().join("icons/generator/Cargo.toml");
    command::run(
        command::cargo(workspace)
            .args(["run", "--quiet", "--locked", "--manifest-path"])
            .arg(manifest),
    )
}
