//! The list of SHA-256 sums, as `sha256sum --check` reads it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The list's name, beside the files it is about.
const FILE: &str = "SHA256SUMS";

/// Writes the sums of the files called `names` in `folder`, and prints them with their sizes.
pub(super) fn write(folder: &Path, names: &[&str]) -> Result<()> {
    let mut list = String::new();
    for name in names {
        let bytes = fs::read(folder.join(name)).with_context(|| format!("cannot read {name}"))?;
        list.push_str(&line(name, &bytes));
        println!("{:>12} bytes  {name}", bytes.len());
    }
    print!("{list}");
    fs::write(folder.join(FILE), list).context("cannot write the list of sums")
}

fn line(name: &str, bytes: &[u8]) -> String {
    let mut line = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(line, "{byte:02x}");
    }
    line + "  " + name + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_sha256sum_writes_it() {
        assert_eq!(
            line("abc.exe", b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc.exe\n"
        );
    }
}
