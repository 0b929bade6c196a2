//! Files and folders of many kinds to make torrents of, the same in every run.

use std::fs;
use std::path::{Path, PathBuf};

/// Files and folders below `parent`, each with a piece length.
pub fn trees(parent: &Path) -> Vec<(PathBuf, usize)> {
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let mut trees = Vec::new();
    for (number, size) in around(4 * BLOCK).into_iter().filter(|it| *it > 0).enumerate() {
        let file = parent.join(format!("single {number}.bin"));
        chance.write(&file, size);
        trees.push((file, 4 * BLOCK));
    }
    for number in 0..24 {
        let folder = parent.join(format!("tree {number}"));
        let piece_length = BLOCK << chance.below(4);
        // So that there is something to share, and a folder in any case.
        let size = 1 + chance.below(2 * piece_length);
        chance.write(&folder.join("0/first"), size);
        for _ in 0..chance.below(10) {
            let mut path = folder.clone();
            let depth = if number == 0 { 20 } else { chance.below(4) };
            for _ in 0..depth {
                path.push(chance.pick(&NAMES));
            }
            // Files end otherwise than folders, so that none is in the other's place.
            path.push(format!("{}f", chance.pick(&NAMES)));
            let size = chance.pick(&around(piece_length));
            chance.write(&path, size);
        }
        trees.push((folder, piece_length));
    }
    trees
}

/// Sizes on every side of a block and of a piece.
fn around(piece_length: usize) -> Vec<usize> {
    let edges = [BLOCK, 2 * BLOCK, piece_length, 2 * piece_length, 3 * piece_length];
    let sides = edges.into_iter().flat_map(|it| [it - 1, it, it + 1]);
    [0, 0, 1].into_iter().chain(sides).chain([piece_length + BLOCK, 5 * piece_length + 7]).collect()
}

/// Numbers that are the same in every run.
#[derive(Debug)]
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 32).unwrap() % end
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn write(&mut self, path: &Path, len: usize) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let bytes: Vec<u8> = (0..len).map(|_| self.next().to_le_bytes()[5]).collect();
        fs::write(path, bytes).unwrap();
    }
}

/// Letters of one and of several bytes, digits, spaces and signs that sort around `/`.
const NAMES: [&str; 16] = [
    "a",
    "a b",
    "a-b",
    "a.txt",
    "A",
    "B2",
    "B10",
    "10",
    "2",
    "Über",
    "日本語",
    "Ω",
    "😀",
    "z~",
    "_",
    "é!",
];

const BLOCK: usize = 16 * 1024;
