//! A file to measure with, in a folder that is gone afterwards.

use std::env;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process;

use anyhow::{Context, Result};

/// The folder with the file in it; dropping it removes both.
pub(super) struct Sample {
    folder: PathBuf,
}

impl Sample {
    /// Writes a file of this size and reads it once, so that the system has it in memory.
    pub(super) fn make(size_mib: u32) -> Result<Self> {
        let folder = env::temp_dir().join(format!("swarmdeck-bench-{}", process::id()));
        println!("writing {size_mib} MiB to {}", folder.display());
        fs::create_dir(&folder).context("cannot make a folder for the data")?;
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
        // What is still being written would take its time out of the first rounds.
        file.sync_all()?;
        let mut file = File::open(self.file())?;
        while file.read(&mut block)? > 0 {}
        Ok(())
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} is left behind: {error}", self.folder.display());
        }
    }
}
