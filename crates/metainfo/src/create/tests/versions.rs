//! Hybrid torrents and those of v2, against the simplest way to grow a tree of hashes.

use sha2::Sha256;

use super::*;
use crate::doubts::doubts;
use crate::version::Version;

const BLOCK: usize = 16 * 1024;

/// Laid out by hand from BEP 52; hashes by Python's hashlib.
#[test]
fn a_torrent_of_v2_is_laid_out_as_bep_52_says() {
    let dir = sample();
    let options = PlanOptions { version: Version::V2, ..PlanOptions::default() };
    let plan = plan(&dir.path().join("t"), &options).unwrap();
    let options = CreateOptions { private: true, ..CreateOptions::default() };
    let created = create(&plan, &options, &mut go_on).unwrap();

    let expected = "d4:infod9:file treed1:ad1:xd0:d6:lengthi5e11:pieces root32:<x>eee\
        3:a-bd0:d6:lengthi16385e11:pieces root32:<ab>ee5:emptyd0:d6:lengthi0eeee\
        12:meta versioni2e4:name1:t12:piece lengthi16384e7:privatei1ee\
        12:piece layersd32:<ab>64:<1><2>ee";
    assert_eq!(named(&created.bytes), expected);
    assert_eq!(created.info_hash().to_string(), "62219fafb770b494bc041fb001ba9eaa9cea684b");
    assert_eq!(created.metainfo.second_info_hash(), None);
}

#[test]
fn a_hybrid_torrent_is_laid_out_as_bep_47_and_52_say() {
    let dir = sample();
    let options = PlanOptions { version: Version::Hybrid, ..PlanOptions::default() };
    let plan = plan(&dir.path().join("t"), &options).unwrap();
    let created = create(&plan, &CreateOptions::default(), &mut go_on).unwrap();

    let expected = "d4:infod9:file treed1:ad1:xd0:d6:lengthi5e11:pieces root32:<x>eee\
        3:a-bd0:d6:lengthi16385e11:pieces root32:<ab>ee5:emptyd0:d6:lengthi0eeee\
        5:filesld6:lengthi5e4:pathl1:a1:xeed4:attr1:p6:lengthi16379e4:pathl4:.pad5:16379ee\
        d6:lengthi16385e4:pathl3:a-beed6:lengthi0e4:pathl5:emptyeee\
        12:meta versioni2e4:name1:t12:piece lengthi16384e6:pieces60:<p1><p2><p3>e\
        12:piece layersd32:<ab>64:<1><2>ee";
    assert_eq!(named(&created.bytes), expected);
    assert_eq!(created.info_hash().to_string(), "1d8a208bbf639351732ade4f3da60b1604087cda");
    assert_eq!(
        created.metainfo.second_info_hash().unwrap().to_string(),
        "98a927b36dd9302ac9b47fc6519003be6b413e85"
    );
}

#[test]
fn every_side_of_a_block_and_of_a_piece_has_the_right_root() {
    for shift in [14, 15, 17] {
        let piece = 1usize << shift;
        let around = [BLOCK, piece, 2 * piece, 3 * piece, 5 * piece];
        let sizes = around.into_iter().flat_map(|it| [it - 1, it, it + 1]);
        let files: Vec<(String, usize)> =
            sizes.enumerate().map(|(number, size)| (format!("{number}"), size)).collect();
        let mut files: Vec<(&str, usize)> = files.iter().map(|(a, b)| (&**a, *b)).collect();
        files.extend([("empty", 0), ("folder/one", 1)]);
        let dir = folder(&files);
        for version in [Version::Hybrid, Version::V2] {
            check(&dir.path().join("shared"), version, 1 << shift);
        }
        for file in ["shared/1", "shared/5", "shared/8"] {
            check(&dir.path().join(file), Version::Hybrid, 1 << shift);
            check(&dir.path().join(file), Version::V2, 1 << shift);
        }
    }
}

#[test]
fn equal_files_share_their_layers() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["a", "b"] {
        fs::write(dir.path().join(name), vec![7; 3 * BLOCK]).unwrap();
    }
    let options = PlanOptions { version: Version::V2, ..PlanOptions::default() };
    let plan = plan(dir.path(), &options).unwrap();
    let created = create(&plan, &CreateOptions::default(), &mut go_on).unwrap();
    assert_eq!(created.metainfo.piece_roots().len(), 6);
    let once = "32:".len() + 32 + "96:".len() + 96;
    assert_eq!(plan.torrent_bytes() - created.bytes.len() as u64, once as u64);
}

#[test]
fn padding_does_not_count_as_progress() {
    let dir = folder(&[("a", 5), ("b", 5)]);
    let piece_length_bytes = Some(16 << 20);
    for version in [Version::Hybrid, Version::V2] {
        let options = PlanOptions { version, piece_length_bytes, ..PlanOptions::default() };
        let plan = plan(&dir.path().join("shared"), &options).unwrap();
        let mut last = 0;
        create(&plan, &CreateOptions::default(), &mut |progress| {
            assert_eq!(progress.total_bytes, 10);
            last = progress.done_bytes;
            ControlFlow::Continue(())
        })
        .unwrap();
        assert_eq!(last, 10);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_tree_gives_the_hashes_of_the_simplest_way(
        tree in prop::collection::btree_map("([a-c\u{e4}1-9 -]{1,3}/){0,3}[a-z1-9 ]{1,6}f", 0usize..150_000, 1..12),
        shift in 14u32..=18,
        hybrid: bool,
    ) {
        prop_assume!(tree.values().any(|it| *it > 0));
        // Of a single file version 2 knows no folder, and the plan says so.
        prop_assume!(tree.len() > 1 || tree.keys().any(|it| it.contains('/')));
        let files: Vec<(&str, usize)> = tree.iter().map(|(path, size)| (&**path, *size)).collect();
        let dir = folder(&files);
        let version = if hybrid { Version::Hybrid } else { Version::V2 };
        check(&dir.path().join("shared"), version, 1 << shift);
    }
}

/// Makes a torrent and compares each hash with that of the simplest way, and the size with
/// what the plan foresaw.
#[track_caller]
fn check(path: &Path, version: Version, piece_length_bytes: u32) {
    let piece = piece_length_bytes as usize;
    let options = PlanOptions {
        version,
        piece_length_bytes: Some(piece_length_bytes),
        ..PlanOptions::default()
    };
    let plan = plan(path, &options).unwrap();
    let created = create(&plan, &CreateOptions::default(), &mut go_on).unwrap();

    let mut stream = Vec::new();
    let mut roots = Vec::new();
    for (planned, read) in plan.files().iter().zip(created.metainfo.files()) {
        let data = fs::read(planned.disk_path()).unwrap();
        let whole = (!data.is_empty()).then(|| naive_root(&data, 1));
        assert_eq!(read.pieces_root, whole, "{} bytes", data.len());
        let width = if data.len() > piece { piece / BLOCK } else { 1 };
        roots.extend(data.chunks(piece).map(|it| naive_root(it, width)));
        if !data.is_empty() {
            stream.resize(stream.len().next_multiple_of(piece), 0);
        }
        stream.extend(data);
    }
    assert_eq!(created.metainfo.piece_roots(), roots);
    let digests = stream.chunks(piece).map(|it| <[u8; 20]>::from(Sha1::digest(it)));
    if version == Version::Hybrid {
        assert!(created.metainfo.piece_digests().iter().copied().eq(digests));
    } else {
        assert!(created.metainfo.piece_digests().is_empty());
    }
    assert_eq!(created.bytes.len() as u64, plan.torrent_bytes());
    // Keys in order above all, for the document is not sorted when it is written.
    let doubts = doubts(&created.bytes).unwrap();
    assert!(doubts.iter().all(|it| it.code() != "keys_not_sorted"), "{doubts:?}");
}

/// The root over all blocks of `data`, at least `width` of them.
fn naive_root(data: &[u8], width: usize) -> [u8; 32] {
    let mut nodes: Vec<[u8; 32]> = data.chunks(BLOCK).map(|it| Sha256::digest(it).into()).collect();
    nodes.resize(nodes.len().next_power_of_two().max(width), [0; 32]);
    while nodes.len() > 1 {
        nodes = nodes.chunks(2).map(|it| Sha256::digest(it.as_flattened()).into()).collect();
    }
    nodes[0]
}

/// A folder `t` with a file in a folder, one a byte longer than a piece, and an empty one.
fn sample() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("t/a")).unwrap();
    fs::write(dir.path().join("t/a/x"), "hello").unwrap();
    fs::write(dir.path().join("t/a-b"), "x".repeat(16385)).unwrap();
    fs::write(dir.path().join("t/empty"), "").unwrap();
    dir
}

/// The bytes as text, with names in place of the hashes of [`sample`].
fn named(bytes: &[u8]) -> String {
    let mut text = bytes.escape_ascii().to_string();
    for (hash, name) in HASHES {
        let bytes: Vec<u8> = hash
            .as_bytes()
            .chunks(2)
            .map(|it| u8::from_str_radix(str::from_utf8(it).unwrap(), 16).unwrap())
            .collect();
        text = text.replace(&bytes.escape_ascii().to_string(), name);
    }
    text
}

const HASHES: [(&str, &str); 7] = [
    ("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", "<x>"),
    ("5d7e3b4a9671335a93efe56675ef83c9c3ff053ee0bf575edda7b7af8f7d39b1", "<ab>"),
    ("1536c422c31cc98834759d7085cda394a3510a03d78188248986a6b1a7207d03", "<1>"),
    ("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", "<2>"),
    ("f4b5ca23447bdc97f1f182878e6e1c56c53c91ed", "<p1>"),
    ("5e1b995161bd166670d54a83d314a7d2293b6c3d", "<p2>"),
    ("11f6ad8ec52a2984abaafd7c3b516503785c2072", "<p3>"),
];
