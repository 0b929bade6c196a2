//! A file to measure with, in a folder that is gone afterwards.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{self, Command};

use anyhow::{Context, Result};

use crate::command;
use crate::workspace::Workspace;

/// The folder with the file in it; dropping it removes both.
pub(super) struct Sample {
    folder: PathBuf,
}

impl Sample {
    /// Writes a file of this size to where cargo builds, which is on a disk.
    pub(super) fn make(workspace: &Workspace, size_mib: u32) -> Result<Self> {
        let folder = workspace.target().join(format!("bench-{}", process::id()));
        println!("writing {size_mib} MiB to {}", folder.display());
        fs::create_dir_all(&folder).context("cannot make a folder for the data")?;
        let sample = Self { folder };
        sample.fill(size_mib).context("cannot write the data")?;
        Ok(sample)
    }

    /// The file itself.
    pub(super) fn file(&self) -> PathBuf {
        self.beside("data.bin")
    }

    /// A file beside it, which is removed with it.
    pub(super) fn beside(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Reads all of it, so that the system has it in memory.
    pub(super) fn read(&self) -> Result<()> {
        let mut block = vec![0; 1024 * 1024];
        let mut file = File::open(self.file()).context("cannot open the data")?;
        while file.read(&mut block).context("cannot read the data")? > 0 {}
        Ok(())
    }

    /// Has the system forget it, so that the disk is read.
    pub(super) fn forget(&self) -> Result<()> {
        let mut dd = Command::new("dd");
        dd.arg(format!("if={}", self.file().display()));
        let forgotten = command::output(dd.args(["iflag=nocache", "count=0", "status=none"]));
        forgotten.map(drop).context("dd cannot have the system forget the data")
    }

    fn fill(&self, size_mib: u32) -> io::Result<()> {
        let mut block = vec![0; 1024 * 1024];
        let mut file = File::create(self.file())?;
        let mut state: u64 = 1;
        for _ in 0..size_mib {
            for bytes in block.as_chunks_mut::<8>().0 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                *bytes = state.to_le_bytes();
            }
            file.write_all(&block)?;
        }
        // What is still being written would take its time out of the first rounds, and the system
        // would not forget it.
        file.sync_all()
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} is left behind: {error}", self.folder.display());
        }
    }
}
