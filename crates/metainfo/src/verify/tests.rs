//! Real folders with something wrong in them, against their torrents.

use std::fs;

use proptest::prelude::*;
use sha1::{Digest, Sha1};
use tempfile::TempDir;

use super::*;
use crate::create::{CreateOptions, create};
use crate::plan::{PlanOptions, plan};
use crate::version::Version;

mod oddities;

const PIECE: usize = 16 * 1024;
const VERSIONS: [Version; 3] = [Version::V1, Version::Hybrid, Version::V2];

/// Two files in one piece, one over several, an empty one, and one in a folder.
const FILES: [(&str, usize); 5] =
    [("1", 100), ("2", 200), ("3", 3 * PIECE), ("4", 0), ("sub/5", PIECE + 7)];

#[test]
fn whole_data_is_whole_wherever_it_is_asked_for() {
    for version in VERSIONS {
        let (dir, torrent) = shared(&FILES, version);
        for root in [dir.path().to_owned(), dir.path().join("shared")] {
            let found = check(&torrent, &root);
            assert!(found.is_whole(), "{found:?}");
            assert_eq!(found.root, dir.path().join("shared"));
            assert_eq!(found.good_bytes, torrent.data_bytes());
            assert_eq!((found.piece_count, found.bad_pieces.len()), (torrent.piece_count(), 0));
        }
        fs::rename(dir.path().join("shared"), dir.path().join("renamed")).unwrap();
        assert!(check(&torrent, &dir.path().join("renamed")).is_whole());
    }
}

#[test]
fn a_flipped_byte_is_found_in_its_piece_and_file() {
    for version in VERSIONS {
        let (dir, torrent) = shared(&FILES, version);
        flip(&dir, "3", PIECE + PIECE / 2);
        let found = check(&torrent, dir.path());
        assert_eq!(damaged(&found), [("3", FileState::Damaged { bad_pieces: 1 })]);
        assert_eq!(found.bad_piece_count, 1);
        assert!(!found.is_whole());
        let padded = if version == Version::V1 { 0 } else { 2 };
        assert_eq!(found.bad_pieces, [1 + padded..=1 + padded], "{version}");
    }
}

/// The first piece of v1 has data of three files.
#[test]
fn a_bad_piece_of_several_files_makes_all_of_them_suspect() {
    let (dir, torrent) = shared(&FILES, Version::V1);
    flip(&dir, "2", 0);
    let found = check(&torrent, dir.path());
    let suspect = || FileState::Suspect { bad_pieces: 1 };
    assert_eq!(damaged(&found), [("1", suspect()), ("2", suspect()), ("3", suspect())]);
    assert_eq!(found.bad_pieces, [0..=0]);
    assert_eq!(found.good_bytes, torrent.data_bytes() - PIECE as u64);

    let (dir, torrent) = shared(&FILES, Version::V2);
    flip(&dir, "2", 0);
    let found = check(&torrent, dir.path());
    assert_eq!(damaged(&found), [("2", FileState::Damaged { bad_pieces: 1 })]);
    assert_eq!(found.good_bytes, torrent.data_bytes() - 200);
}

#[test]
fn a_file_that_is_missing_or_short_does_not_make_its_neighbours_suspect() {
    let (dir, torrent) = shared(&FILES, Version::V1);
    fs::remove_file(dir.path().join("shared/1")).unwrap();
    truncate(&dir, "3", 2 * PIECE as u64);
    let found = check(&torrent, dir.path());
    let short = FileState::WrongSize { found_bytes: 2 * PIECE as u64 };
    assert_eq!(damaged(&found), [("1", FileState::Missing), ("3", short)]);
    assert_eq!(found.bad_pieces, [0..=0, 2..=3]);
    let unchecked: Vec<u64> = found.files.iter().map(|it| it.unchecked_piece_count).collect();
    assert_eq!(unchecked, [0, 1, 0, 0, 1]);
}

#[test]
fn a_file_that_has_grown_is_checked_as_far_as_it_should_go() {
    for version in VERSIONS {
        let (dir, torrent) = shared(&FILES, version);
        append(&dir, "3");
        append(&dir, "4");
        let found = check(&torrent, dir.path());
        let grown = |by: u64| FileState::WrongSize { found_bytes: by };
        assert_eq!(damaged(&found), [("3", grown(3 * PIECE as u64 + 1)), ("4", grown(1))]);
        assert_eq!((found.bad_piece_count, found.good_bytes), (0, torrent.data_bytes()));
    }
}

#[test]
fn a_single_file_is_found_by_itself_and_in_its_folder() {
    for version in VERSIONS {
        let (dir, _) = shared(&[("one.iso", 2 * PIECE + 5), ("other", 1)], version);
        let file = dir.path().join("shared/one.iso");
        let torrent = torrent_of(&file, version);
        for root in [file.clone(), dir.path().join("shared")] {
            let found = check(&torrent, &root);
            assert!(found.is_whole() && found.extra_file_count == 0, "{found:?}");
        }
        flip(&dir, "one.iso", 2 * PIECE + 4);
        let found = check(&torrent, &file);
        assert_eq!(damaged(&found), [("one.iso", FileState::Damaged { bad_pieces: 1 })]);
        assert_eq!(found.bad_pieces, [2..=2]);
        let found = check(&torrent, dir.path());
        assert_eq!(damaged(&found), [("one.iso", FileState::Missing)]);
        assert_eq!(found.bad_pieces, [0..=2]);
    }
}

#[test]
fn files_that_the_torrent_does_not_know_are_counted_and_named() {
    let (dir, torrent) = shared(&FILES, Version::V1);
    fs::create_dir_all(dir.path().join("shared/sub/deep/empty")).unwrap();
    for file in ["sub/deep/x", "sub/6", "0"] {
        fs::write(dir.path().join("shared").join(file), "x").unwrap();
    }
    let found = check(&torrent, dir.path());
    assert!(found.is_whole(), "they do no harm");
    assert_eq!(found.extra_files, ["0", "sub/6", "sub/deep/x"]);
    assert_eq!(found.extra_file_count, 3);
}

#[test]
fn what_cannot_be_checked_is_said() {
    let (dir, torrent) = shared(&FILES, Version::V1);
    let none = verify(&torrent, &dir.path().join("none"), &mut go_on);
    assert!(matches!(none, Err(VerifyError::NotFound { .. })));
    let file = verify(&torrent, &dir.path().join("shared/1"), &mut go_on);
    assert!(matches!(file, Err(VerifyError::NotAFolder { .. })));
    let mut calls = 0;
    let mut stop = |_: Progress| {
        calls += 1;
        if calls < 8 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    assert!(matches!(verify(&torrent, dir.path(), &mut stop), Err(VerifyError::Cancelled)));
}

#[test]
fn the_progress_goes_from_nothing_to_everything() {
    for version in VERSIONS {
        let (dir, torrent) = shared(&FILES, version);
        let mut all: Vec<Progress> = Vec::new();
        let mut keep = |it: Progress| {
            all.push(it);
            ControlFlow::Continue(())
        };
        verify(&torrent, dir.path(), &mut keep).unwrap();
        assert!(all.is_sorted_by_key(|it| (it.done_bytes, it.files_done)));
        let last = all.last().unwrap();
        assert_eq!((last.done_bytes, last.total_bytes), (torrent.data_bytes(), last.done_bytes));
        assert_eq!(last.files_done, FILES.len());
    }
}

/// Something that is done to a file.
#[derive(Clone, Copy, Debug)]
enum Harm {
    Flip,
    Truncate,
    Grow,
    Remove,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Against pieces put together and hashed in the simplest way.
    #[test]
    fn the_bad_pieces_are_those_whose_bytes_have_changed(
        sizes in prop::collection::vec(prop_oneof![0usize..300, 0..3 * PIECE], 2..9),
        harms in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(vec![
            Harm::Flip, Harm::Truncate, Harm::Grow, Harm::Remove,
        ]), any::<prop::sample::Index>()), 0..5),
        version in prop::sample::select(VERSIONS.to_vec()),
    ) {
        prop_assume!(sizes.iter().any(|it| *it > 0));
        let names: Vec<String> = (0..sizes.len()).map(|it| format!("{it}")).collect();
        let files: Vec<(&str, usize)> = names.iter().map(|it| &**it).zip(sizes.iter().copied()).collect();
        let (dir, torrent) = shared(&files, version);
        for (file, harm, at) in harms {
            let (name, size) = files[file.index(files.len())];
            match harm {
                _ if !dir.path().join("shared").join(name).exists() => {}
                Harm::Flip if size > 0 => flip(&dir, name, at.index(size)),
                Harm::Truncate if size > 0 => truncate(&dir, name, at.index(size) as u64),
                Harm::Grow => append(&dir, name),
                Harm::Remove => fs::remove_file(dir.path().join("shared").join(name)).unwrap(),
                Harm::Flip | Harm::Truncate => {}
            }
        }
        // A folder that is empty is a folder still.
        let found = check(&torrent, &dir.path().join("shared"));

        let whole = shared(&files, Version::V1).0;
        let (data, expected) = (data_of(&torrent, &dir), data_of(&torrent, &whole));
        let differ = data.chunks(PIECE).zip(expected.chunks(PIECE)).map(|(it, other)| it != other);
        let bad: Vec<u64> = (0..).zip(differ).filter(|(_, it)| *it).map(|(it, _)| it).collect();
        prop_assert_eq!(found.bad_piece_count, bad.len() as u64);
        prop_assert_eq!(found.bad_pieces.iter().cloned().flatten().collect::<Vec<_>>(), bad);
        for (file, check) in torrent.files().iter().zip(&found.files) {
            let path = dir.path().join("shared").join(&file.path);
            let now = fs::read(&path).ok();
            let before = fs::read(whole.path().join("shared").join(&file.path)).unwrap();
            match &check.state {
                FileState::Missing => prop_assert!(now.is_none()),
                FileState::WrongSize { found_bytes } => {
                    prop_assert!(*found_bytes == now.unwrap().len() as u64 && *found_bytes != file.size_bytes);
                }
                FileState::Damaged { .. } => prop_assert!(now.unwrap() != before),
                FileState::Suspect { .. } => prop_assert_eq!(version, Version::V1),
                FileState::Whole => prop_assert!(now.unwrap() == before || check.unchecked_piece_count > 0),
                other => prop_assert!(false, "{other:?}"),
            }
        }
    }
}

/// What the pieces cover, as far as it is there.
fn data_of(torrent: &Metainfo, dir: &TempDir) -> Vec<Option<u8>> {
    let mut data = vec![Some(0); usize::try_from(torrent.total_bytes()).unwrap()];
    for file in torrent.files() {
        let bytes = fs::read(dir.path().join("shared").join(&file.path)).unwrap_or_default();
        let start = usize::try_from(file.offset_bytes).unwrap();
        for at in 0..usize::try_from(file.size_bytes).unwrap() {
            data[start + at] = bytes.get(at).copied();
        }
    }
    data
}

/// A temporary folder with a folder `shared` of files of these sizes, and its torrent.
fn shared(files: &[(&str, usize)], version: Version) -> (TempDir, Metainfo) {
    let dir = tempfile::tempdir().unwrap();
    for (path, size) in files {
        let path = dir.path().join("shared").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let seed = Sha1::digest(path.file_name().unwrap().as_encoded_bytes());
        let bytes: Vec<u8> = (0..*size).map(|it| seed[it % 19] ^ it.to_le_bytes()[1]).collect();
        fs::write(path, bytes).unwrap();
    }
    let torrent = torrent_of(&dir.path().join("shared"), version);
    (dir, torrent)
}

fn torrent_of(path: &Path, version: Version) -> Metainfo {
    let piece_length_bytes = Some(u32::try_from(PIECE).unwrap());
    let options = PlanOptions { version, piece_length_bytes, ..PlanOptions::default() };
    let plan = plan(path, &options).unwrap();
    create(&plan, &CreateOptions::default(), &mut go_on).unwrap().metainfo
}

#[track_caller]
fn check(torrent: &Metainfo, root: &Path) -> Verification {
    verify(torrent, root, &mut go_on).unwrap()
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The files with something wrong.
fn damaged(found: &Verification) -> Vec<(&str, FileState)> {
    let damaged = found.files.iter().filter(|it| it.state != FileState::Whole);
    damaged.map(|it| (&*it.path, it.state.clone())).collect()
}

fn flip(dir: &TempDir, file: &str, at: usize) {
    let path = dir.path().join("shared").join(file);
    let mut bytes = fs::read(&path).unwrap();
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1;
    }
    fs::write(path, bytes).unwrap();
}

fn truncate(dir: &TempDir, file: &str, size_bytes: u64) {
    let file = fs::File::options().write(true).open(dir.path().join("shared").join(file)).unwrap();
    file.set_len(size_bytes).unwrap();
}

fn append(dir: &TempDir, file: &str) {
    let path = dir.path().join("shared").join(file);
    fs::write(&path, [&fs::read(&path).unwrap()[..], b"x"].concat()).unwrap();
}
