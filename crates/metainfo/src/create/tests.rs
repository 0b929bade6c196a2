//! Torrents made of real folders: golden bytes, files that change, cancelling.

use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use lava_torrent::torrent::v1::Torrent;
use proptest::prelude::*;
use sha1::{Digest, Sha1};
use tempfile::TempDir;

use super::*;
use crate::plan::{PlanOptions, plan};

mod versions;

/// Laid out by hand from BEP 3; hashes by Python's hashlib.
#[test]
fn a_torrent_of_one_file_is_laid_out_as_bep_3_says() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("hello.txt"), "hello world\n").unwrap();
    let options = CreateOptions {
        tiers: vec![vec!["http://t.example:6969/announce".into()]],
        created_by: Some("hand".into()),
        creation_date_unix_secs: Some(1_700_000_000),
        ..CreateOptions::default()
    };

    let created = create_at(&dir.path().join("hello.txt"), &options);

    let expected = b"d8:announce30:http://t.example:6969/announce\
        10:created by4:hand13:creation datei1700000000e\
        4:infod6:lengthi12e4:name9:hello.txt12:piece lengthi16384e6:pieces20:\
        \x22\x59\x63\x63\xb3\xde\x40\xb0\x6f\x98\x1f\xb8\x5d\x82\x31\x2e\x8c\x0e\xd5\x11ee";
    assert_eq!(created.bytes.escape_ascii().to_string(), expected.escape_ascii().to_string());
    assert_eq!(created.info_hash().to_string(), "7b5e918f364908afab937ecdd84059dfb61102b7");
}

#[test]
fn a_torrent_of_a_folder_is_laid_out_as_bep_3_says() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("Gr\u{f6}\u{df}e");
    fs::create_dir_all(root.join("a")).unwrap();
    fs::write(root.join("empty"), "").unwrap();
    fs::write(root.join("b.txt"), "tail\n").unwrap();
    fs::write(root.join("a/1.txt"), "x".repeat(16384)).unwrap();
    let options = CreateOptions {
        tiers: vec![vec!["a://1".into(), "b://1".into()], vec![], vec!["c://1".into()]],
        private: true,
        comment: Some("text".into()),
        source: Some("SRC".into()),
        ..CreateOptions::default()
    };

    let created = create_at(&root, &options);

    let expected = b"d8:announce5:a://113:announce-listll5:a://15:b://1el5:c://1ee7:comment4:text\
        4:infod5:filesld6:lengthi16384e4:pathl1:a5:1.txteed6:lengthi5e4:pathl5:b.txtee\
        d6:lengthi0e4:pathl5:emptyeee4:name7:Gr\xc3\xb6\xc3\x9fe12:piece lengthi16384e6:pieces40:\
        \x5e\x1b\x99\x51\x61\xbd\x16\x66\x70\xd5\x4a\x83\xd3\x14\xa7\xd2\x29\x3b\x6c\x3d\
        \x62\x24\x69\x89\x7a\x63\x04\xa6\xa1\x16\x0e\x2e\xe0\xc8\xbd\xbe\x70\x0a\xb4\x9c\
        7:privatei1e6:source3:SRCee";
    assert_eq!(created.bytes.escape_ascii().to_string(), expected.escape_ascii().to_string());
    assert_eq!(created.info_hash().to_string(), "e2b95e8617c6730b58e956fba18fe5e39827a1e4");
}

#[test]
fn what_is_empty_is_not_written() {
    let dir = folder(&[("a", 1)]);
    let empty = || Some(String::new());
    let options = CreateOptions {
        tiers: vec![vec![], vec![]],
        comment: empty(),
        created_by: empty(),
        source: empty(),
        ..CreateOptions::default()
    };
    let bare = create_at(&dir.path().join("shared"), &CreateOptions::default());
    assert_eq!(create_at(&dir.path().join("shared"), &options).bytes, bare.bytes);
}

#[test]
fn what_is_not_an_announce_url_is_refused() {
    let dir = folder(&[("a", 1)]);
    let plan = plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap();
    for url in ["", "tracker.example", "http://a b", "http://a\n", " http://a"] {
        let options = CreateOptions { tiers: vec![vec![url.into()]], ..CreateOptions::default() };
        let error = create(&plan, &options, &mut go_on).unwrap_err();
        assert!(matches!(&error, CreateError::Url { url: it } if it == url), "{error}");
    }
}

#[test]
fn every_piece_length_gives_the_right_digests_on_each_side_of_a_boundary() {
    for shift in [14, 15, 20, 24] {
        let length = 1usize << shift;
        for size in [1, length - 1, length, length + 1] {
            let dir = folder(&[("a", size), ("b", 1), ("c", 0), ("d", length - 1)]);
            check_against_naive(&dir, 1 << shift, None);
        }
    }
}

#[test]
fn files_that_change_while_they_are_hashed_are_named() {
    let mib = 1 << 20;
    check(FileChange::Shrank, &|path| open(path).set_len(300_000).unwrap());
    check(FileChange::Grew, &|path| open(path).set_len((1 << 20) + 1).unwrap());
    check(FileChange::Gone, &|path| fs::remove_file(path).unwrap());
    check(FileChange::Modified, &move |path| {
        let modified = fs::metadata(path).unwrap().modified().unwrap();
        fs::write(path, vec![8; mib]).unwrap();
        // Not left to the clock, whose ticks may be longer than this test.
        open(path).set_modified(modified + Duration::from_secs(2)).unwrap();
    });

    /// Changes the file in the middle, once being read itself, once before, once after.
    #[track_caller]
    fn check(expected: FileChange, change: &(dyn Fn(&Path) + Sync)) {
        for at_bytes in [1, (1 << 20) + 1, 3 << 20] {
            let dir = folder(&[("1", 1 << 20), ("2", 1 << 20), ("3", 1 << 20)]);
            let path = dir.path().join("shared/2");
            let plan = plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap();
            let mut done = false;
            let error = create(&plan, &CreateOptions::default(), &mut |progress| {
                if !done && progress.done_bytes >= at_bytes {
                    change(&path);
                    done = true;
                }
                ControlFlow::Continue(())
            });
            let error = error.unwrap_err();
            let CreateError::Changed { path: named, change } = &error else { panic!("{error}") };
            assert_eq!((named, *change), (&path, expected), "at {at_bytes}");
            assert!(error.to_string().starts_with(&path.display().to_string()));
        }
    }

    fn open(path: &Path) -> File {
        File::options().write(true).open(path).unwrap()
    }
}

#[test]
fn a_file_replaced_by_a_folder_is_gone() {
    let dir = folder(&[("a", 5), ("b/c", 5)]);
    let root = dir.path().join("shared");
    let plan = plan(&root, &PlanOptions::default()).unwrap();
    fs::remove_file(root.join("a")).unwrap();
    fs::create_dir(root.join("a")).unwrap();
    check(&plan, &root.join("a"));

    fs::remove_dir(root.join("a")).unwrap();
    fs::write(root.join("a"), [7; 5]).unwrap();
    let plan = super::tests::plan(&root, &PlanOptions::default()).unwrap();
    fs::remove_dir_all(root.join("b")).unwrap();
    check(&plan, &root.join("b/c"));

    #[track_caller]
    fn check(plan: &Plan, path: &Path) {
        let error = create(plan, &CreateOptions::default(), &mut go_on).unwrap_err();
        let expected = format!("{} is no longer there", path.display());
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn cancelling_stops_at_the_next_chunk() {
    let dir = folder(&[("a", 4 << 20)]);
    let plan = plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap();
    let mut calls = 0;
    let error = create(&plan, &CreateOptions::default(), &mut |progress| {
        calls += 1;
        assert!(progress.done_bytes <= 1 << 20);
        match progress.done_bytes {
            0..1_000_000 => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        }
    });
    assert!(matches!(error, Err(CreateError::Cancelled)));
    assert!(calls >= 4, "called {calls} times");
}

#[test]
fn progress_reaches_the_end_and_never_goes_back() {
    let dir = folder(&[("a", 1 << 20), ("b", 0), ("c", 300_000)]);
    let plan = plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap();
    let mut last = Progress { done_bytes: 0, total_bytes: plan.total_bytes(), files_done: 0 };
    create(&plan, &CreateOptions::default(), &mut |progress| {
        assert!(progress.done_bytes >= last.done_bytes && progress.files_done >= last.files_done);
        assert!(progress.done_bytes - last.done_bytes <= 256 * 1024);
        assert_eq!(progress.total_bytes, last.total_bytes);
        last = progress;
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!((last.done_bytes, last.files_done), (plan.total_bytes(), 3));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Files of any sizes in folders of any depth, against the simplest way to hash.
    #[test]
    fn any_tree_gives_the_digests_of_the_simplest_way(
        tree in prop::collection::btree_map("([a-c\u{e4}1-9]{1,3}/){0,3}[a-z1-9 ]{1,6}f", 0usize..70_000, 1..12),
        shift in 14u32..=18,
        hashers in 1usize..4,
    ) {
        prop_assume!(tree.values().any(|it| *it > 0));
        let files: Vec<(&str, usize)> = tree.iter().map(|(path, size)| (&**path, *size)).collect();
        let dir = folder(&files);
        check_against_naive(&dir, 1 << shift, NonZeroUsize::new(hashers));
    }
}

/// Makes a torrent of the folder and compares it with all bytes hashed at once, with
/// what lava_torrent reads, and with what the plan foresaw.
#[track_caller]
fn check_against_naive(dir: &TempDir, piece_length: u32, hashers: Option<NonZeroUsize>) {
    let options = PlanOptions { piece_length_bytes: Some(piece_length), ..PlanOptions::default() };
    let plan = plan(&dir.path().join("shared"), &options).unwrap();
    let options = CreateOptions { hashers, ..CreateOptions::default() };
    let created = create(&plan, &options, &mut go_on).unwrap();

    let data: Vec<u8> =
        plan.files().iter().flat_map(|it| fs::read(it.disk_path()).unwrap()).collect();
    let naive = data.chunks(piece_length as usize).map(|it| <[u8; 20]>::from(Sha1::digest(it)));
    assert!(created.metainfo.piece_digests().iter().copied().eq(naive));
    assert_eq!(created.bytes.len() as u64, plan.torrent_bytes());

    let lava = Torrent::read_from_bytes(&created.bytes).unwrap();
    assert_eq!(lava.info_hash(), created.info_hash().to_string());
    assert_eq!(lava.encode().unwrap(), created.bytes);
}

#[track_caller]
fn create_at(path: &Path, options: &CreateOptions) -> Created {
    let plan = plan(path, &PlanOptions::default()).unwrap();
    create(&plan, options, &mut go_on).unwrap()
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A temporary folder with a folder `shared` of files of these sizes, each of other bytes.
fn folder(files: &[(&str, usize)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("shared")).unwrap();
    for (path, size) in files {
        let path_here = dir.path().join("shared").join(path);
        fs::create_dir_all(path_here.parent().unwrap()).unwrap();
        let seed = path.bytes().fold(*size, |sum, byte| sum.wrapping_mul(31) + usize::from(byte));
        let bytes: Vec<u8> = (0..*size)
            .map(|it| ((it ^ seed).wrapping_mul(0x9E37_79B1) >> 13).to_le_bytes()[0])
            .collect();
        fs::write(path_here, bytes).unwrap();
    }
    dir
}
