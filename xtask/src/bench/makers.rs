//! The programs that create torrents, told to make the same.

use std::process::Command;

use anyhow::{Context, Result};

use super::sample::Sample;
use crate::workspace::Workspace;

/// Our own program; `version` is its option for that.
pub(super) fn swarmdeck(workspace: &Workspace, sample: &Sample, version: &str) -> Command {
    let mut command = Command::new(workspace.program("release", "swarmdeck"));
    command.arg("create").arg(sample.file()).args([version, "--announce", ANNOUNCE_URL, "--force"]);
    command.arg("--piece-length").arg(PIECE_LENGTH_BYTES.to_string());
    command.arg("--output").arg(sample.beside("swarmdeck.torrent"));
    command
}

/// mktorrent does not replace a file, so the one of the round before goes first.
pub(super) fn mktorrent(sample: &Sample) -> Result<Command> {
    let output = sample.beside("mktorrent.torrent");
    if output.exists() {
        std::fs::remove_file(&output).context("cannot remove the last torrent of mktorrent")?;
    }
    let mut command = Command::new("mktorrent");
    command.args(["-a", ANNOUNCE_URL, "-l"]).arg(PIECE_LENGTH_BYTES.ilog2().to_string());
    command.arg("-o").arg(output).arg(sample.file());
    Ok(command)
}

const ANNOUNCE_URL: &str = "http://tracker.example:6969/announce";

/// What all are told, since they would choose differently.
const PIECE_LENGTH_BYTES: u32 = 1024 * 1024;
