//! Torrents of every version, held against libtorrent on trees of many kinds.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use acceptance::client::check_with_libtorrent;
use acceptance::program;
use serde_json::Value;

const BLOCK: usize = 16 * 1024;

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

#[test]
fn libtorrent_agrees_on_v1() {
    agrees("--v1");
}

#[test]
fn libtorrent_agrees_on_hybrids() {
    agrees("--hybrid");
}

#[test]
fn libtorrent_agrees_on_v2() {
    agrees("--v2");
}

/// libtorrent loads each torrent, finds all of the data, and has the same hashes; its own
/// torrent of the same data has the same trees of hashes and, where it orders the files
/// alike, the same info dictionary.
#[track_caller]
fn agrees(version: &str) {
    let home = tempfile::tempdir().unwrap();
    let trees = trees(home.path());
    let torrents: Vec<(PathBuf, PathBuf, Value)> = trees
        .into_iter()
        .enumerate()
        .map(|(number, (content, piece_length))| {
            let torrent = home.path().join(format!("{number}.torrent"));
            let created = create(version, piece_length, &content, &torrent);
            (torrent, content, created)
        })
        .collect();
    let cases: Vec<(&Path, &Path)> =
        torrents.iter().map(|(torrent, content, _)| (&**torrent, &**content)).collect();

    let mut ordered_alike = 0;
    for ((_, content, created), found) in torrents.iter().zip(check_with_libtorrent(&cases)) {
        let seen = format!("{} {version}: {found}", content.display());
        let has = |field: &str| found[field] == true;
        assert!(has("complete") && has("same_roots") && has("same_layers"), "{seen}");
        assert_eq!(found["v2"], created["info_hash_v2"], "{seen}");
        match version {
            "--v2" => assert!(found["v1"].is_null() && has("same_info"), "{seen}"),
            _ => assert_eq!(found["v1"], created["info_hash"], "{seen}"),
        }
        assert_eq!(has("same_order"), has("same_info"), "{seen}");
        ordered_alike += u32::from(has("same_order"));
    }
    assert!(ordered_alike >= 8, "only {ordered_alike} torrents could be compared as a whole");
}

fn create(version: &str, piece_length: usize, content: &Path, torrent: &Path) -> Value {
    let output = Command::new(program("swarmdeck"))
        .args(["create", version, "--json", "-a", "http://127.0.0.1:1/announce"])
        .args(["--piece-length", &piece_length.to_string(), "-o"])
        .args([torrent, content])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Files and folders below `parent`, each with a piece length.
fn trees(parent: &Path) -> Vec<(PathBuf, usize)> {
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
