//! What a power cut, a bad disk or a careless hand does to files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fastrand::Rng;

/// What happens to a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Damage {
    /// The end is missing.
    Truncated,
    /// A few bits are the other way round.
    Flipped,
    /// The name is there and nothing in it.
    Emptied,
    /// It is gone.
    Missing,
    /// Blocks that were to be written are zeros.
    Zeroed,
    /// Something that was being written is not whole.
    Torn,
}

pub(crate) const DAMAGES: [Damage; 6] = [
    Damage::Truncated,
    Damage::Flipped,
    Damage::Emptied,
    Damage::Missing,
    Damage::Zeroed,
    Damage::Torn,
];

/// What disks write at once.
const BLOCK_BYTES: usize = 4_096;

impl Damage {
    /// Does it to the file at `path`.
    pub(crate) fn strike(self, path: &Path, rng: &mut Rng) {
        if self == Self::Missing {
            fs::remove_file(path).unwrap();
            return;
        }
        let mut bytes = fs::read(path).unwrap();
        self.change(&mut bytes, rng);
        fs::write(path, bytes).unwrap();
    }

    fn change(self, bytes: &mut Vec<u8>, rng: &mut Rng) {
        match self {
            Self::Truncated => bytes.truncate(rng.usize(..=bytes.len())),
            Self::Flipped if !bytes.is_empty() => {
                for _ in 0..rng.usize(1..64) {
                    let at = rng.usize(..bytes.len());
                    bytes[at] ^= 1 << rng.u32(..8);
                }
            }
            Self::Zeroed => {
                let blocks = bytes.len().div_ceil(BLOCK_BYTES);
                for _ in 0..rng.usize(1..4).min(blocks) {
                    let from = rng.usize(..blocks) * BLOCK_BYTES;
                    let to = bytes.len().min(from + BLOCK_BYTES);
                    bytes[from..to].fill(0);
                }
            }
            Self::Torn => {
                // The beginning of a block like the last one, then what stood there before.
                let last = bytes.len().saturating_sub(BLOCK_BYTES);
                let mut tail = bytes[last..].to_vec();
                tail.truncate(rng.usize(..=tail.len()));
                bytes.extend(tail);
                let mut noise = vec![0; rng.usize(..BLOCK_BYTES)];
                rng.fill(&mut noise);
                bytes.extend(noise);
            }
            _ => bytes.clear(),
        }
    }
}

/// All files below `folder`, from there on, in their order.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(folder.join(&inner)).unwrap() {
            let entry = entry.unwrap();
            let path = inner.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Copies `files` of one folder to another, in the order given; what has gone meanwhile is left
/// out.
pub(crate) fn copy(files: &[PathBuf], from: &Path, to: &Path) {
    for file in files {
        let target = to.join(file);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        match fs::copy(from.join(file), target) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => panic!("{error}"),
            _ => {}
        }
    }
}

#[test]
fn every_damage_leaves_something_else() {
    let mut rng = Rng::with_seed(3);
    let whole = [7; 20_000];
    for damage in DAMAGES.into_iter().filter(|it| *it != Damage::Missing) {
        let mut bytes = whole.to_vec();
        damage.change(&mut bytes, &mut rng);
        assert_ne!(bytes, whole, "{damage:?}");
        damage.change(&mut Vec::new(), &mut rng);
    }
}
