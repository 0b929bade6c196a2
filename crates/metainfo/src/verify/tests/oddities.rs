//! Links, spellings, long pieces, padding of v1, and torrents that contradict themselves.

use super::*;

/// A torrent of a folder, of pieces with this data.
fn v1_torrent(files: &str, piece_length: u64, pieces: &[&[u8]]) -> Metainfo {
    let digests: Vec<u8> = pieces.iter().flat_map(Sha1::digest).collect();
    let head = format!(
        "d4:infod5:filesl{files}e4:name6:shared12:piece lengthi{piece_length}e6:pieces{}:",
        digests.len()
    );
    Metainfo::from_bytes(&[head.as_bytes(), &digests, b"ee"].concat()).unwrap()
}

#[test]
fn padding_of_v1_is_no_file_that_is_looked_for() {
    let files = "d6:lengthi3e4:pathl1:aeed4:attr1:p6:lengthi29e4:pathl4:.pad2:29ee\
                 d6:lengthi2e4:pathl1:bee";
    let mut first = b"abc".to_vec();
    first.resize(16, 0);
    let torrent = v1_torrent(files, 16, &[&first, &[0; 16], b"xy"]);
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a"), "abc").unwrap();
    fs::write(dir.path().join("b"), "xy").unwrap();
    assert!(check(&torrent, dir.path()).is_whole());

    fs::write(dir.path().join("b"), "xx").unwrap();
    let found = check(&torrent, dir.path());
    assert_eq!(damaged(&found), [("b", FileState::Damaged { bad_pieces: 1 })]);
    assert_eq!((found.bad_pieces.clone(), found.good_bytes), (vec![2..=2], 3));
}

#[test]
fn pieces_too_long_for_memory_are_hashed_as_they_are_read() {
    let data = vec![b'x'; 100_000];
    let length = 2 * u64::from(MAX_PIECE_LENGTH_BYTES);
    let torrent = v1_torrent("d6:lengthi100000e4:pathl1:aee", length, &[&data]);
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a"), &data).unwrap();
    assert!(check(&torrent, dir.path()).is_whole());
    fs::write(dir.path().join("a"), vec![b'y'; 100_000]).unwrap();
    assert_eq!(check(&torrent, dir.path()).bad_piece_count, 1);

    let torrent = v1_torrent("d6:lengthi3e4:pathl1:aee", 1 << 40, &[b"abc"]);
    let error = verify(&torrent, dir.path(), &mut go_on);
    assert!(matches!(error, Err(VerifyError::PieceLength { .. })));
}

/// The way for long pieces must come to the same as the one for all others.
#[test]
fn both_ways_to_hash_agree() {
    for version in VERSIONS {
        let (dir, torrent) = shared(&FILES, version);
        let mut disk = Disk::of(&torrent, dir.path()).unwrap();
        let found: Vec<_> = torrent.files().iter().map(|it| disk.find(&it.path)).collect();
        let reading = Pieces::new(&torrent, &found).reading();
        let at = Progress { done_bytes: 0, total_bytes: 0, files_done: 0 };
        let length = u32::try_from(PIECE).unwrap();
        let mut watch = go_on;
        let mut feed = DiskFeed::new(&found, &reading.spans, at, &mut watch);
        let one_by_one = long_pieces::hash(&mut feed, &reading.stretches, length, version).unwrap();
        let mut watch = go_on;
        let mut feed = DiskFeed::new(&found, &reading.spans, at, &mut watch);
        let all = hash_pieces(&mut feed, &reading.stretches, length, version, 2).unwrap();
        assert_eq!(one_by_one, all);
    }
}

/// A torrent may name more data than any disk has; none of it is waited for.
#[test]
fn data_that_is_not_there_is_not_read() {
    let size = 1u64 << 40;
    let files = format!("d6:lengthi{size}e4:pathl1:aeed6:lengthi3e4:pathl1:bee");
    let pieces: Vec<&[u8]> = vec![b""; 513];
    let torrent = v1_torrent(&files, 1 << 31, &pieces);
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a"), "abc").unwrap();
    fs::write(dir.path().join("b"), "abc").unwrap();
    let mut most_bytes = 0;
    let mut keep = |it: Progress| {
        most_bytes = most_bytes.max(it.total_bytes);
        ControlFlow::Continue(())
    };
    let found = verify(&torrent, dir.path(), &mut keep).unwrap();
    assert_eq!(most_bytes, 3);
    assert_eq!(found.bad_pieces, [0..=512]);
}

#[test]
fn a_hybrid_torrent_with_wrong_hashes_of_one_kind_contradicts_itself() {
    let (dir, _) = shared(&FILES, Version::Hybrid);
    let plan = plan(
        &dir.path().join("shared"),
        &PlanOptions { version: Version::Hybrid, ..PlanOptions::default() },
    )
    .unwrap();
    let mut bytes = create(&plan, &CreateOptions::default(), &mut go_on).unwrap().bytes;
    let pieces = bytes.windows(8).position(|it| it == b"6:pieces").unwrap();
    bytes[pieces + "6:pieces120:".len()] ^= 1;
    let torrent = Metainfo::from_bytes(&bytes).unwrap();
    let found = check(&torrent, dir.path());
    assert_eq!((found.contradicting_piece_count, found.bad_piece_count), (1, 1));
    assert_eq!(damaged(&found), [("1", FileState::Damaged { bad_pieces: 1 })]);
}

#[test]
fn what_is_in_the_place_of_a_file_is_not_taken_for_it() {
    let (dir, torrent) = shared(&FILES, Version::V1);
    fs::remove_file(dir.path().join("shared/3")).unwrap();
    fs::create_dir(dir.path().join("shared/3")).unwrap();
    fs::remove_dir_all(dir.path().join("shared/sub")).unwrap();
    fs::write(dir.path().join("shared/sub"), "").unwrap();
    let found = check(&torrent, &dir.path().join("shared"));
    assert_eq!(damaged(&found), [("3", FileState::NotAFile), ("sub/5", FileState::Missing)]);
    assert_eq!(found.extra_files, ["sub"]);
}

#[test]
fn the_outer_folder_counts_when_it_has_the_files() {
    let (dir, torrent) = shared(&[("shared/1", 9), ("2", 9)], Version::V1);
    for root in [dir.path().join("shared"), dir.path().to_owned()] {
        assert!(check(&torrent, &root).is_whole());
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn no_link_is_followed_out_of_the_folder() {
        let (dir, torrent) = shared(&FILES, Version::V2);
        let root = dir.path().join("shared");
        for file in ["1", "2", "3"] {
            fs::rename(root.join(file), dir.path().join(file)).unwrap();
        }
        fs::rename(root.join("sub"), dir.path().join("sub")).unwrap();
        fs::rename(dir.path().join("3"), root.join("moved")).unwrap();
        symlink(dir.path().join("1"), root.join("1")).unwrap();
        symlink("nowhere", root.join("2")).unwrap();
        symlink("moved", root.join("3")).unwrap();
        symlink(dir.path().join("sub"), root.join("sub")).unwrap();
        let found = check(&torrent, &root);
        let not_a_file = || FileState::NotAFile;
        let expected = [("1", not_a_file()), ("2", not_a_file()), ("sub/5", FileState::Missing)];
        assert_eq!(damaged(&found), expected);
        assert_eq!(found.extra_files, ["moved", "sub"]);
    }

    /// Names that came from a Mac are in Unicode's other form.
    #[test]
    fn names_are_found_in_any_form_of_unicode() {
        let (dir, torrent) = shared(&[("\u{fc}/\u{f6}", 5), ("\u{e4}", 5)], Version::V1);
        let root = dir.path().join("shared");
        fs::rename(root.join("\u{e4}"), root.join("a\u{308}")).unwrap();
        fs::rename(root.join("\u{fc}/\u{f6}"), root.join("\u{fc}/o\u{308}")).unwrap();
        fs::rename(root.join("\u{fc}"), root.join("u\u{308}")).unwrap();
        let found = check(&torrent, &root);
        assert!(found.is_whole() && found.extra_files.is_empty(), "{found:?}");
    }

    #[test]
    fn a_file_that_may_not_be_read_is_said_to_be_so() {
        let (dir, torrent) = shared(&FILES, Version::V1);
        let path = dir.path().join("shared/3");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
        if fs::File::open(&path).is_ok() {
            return; // The superuser may read everything.
        }
        let found = check(&torrent, dir.path());
        assert!(matches!(found.files[2].state, FileState::Unreadable { .. }));
        assert_eq!(found.bad_pieces, [0..=3]);
    }
}
