//! Torrents of BEP 52 laid out by hand, right ones and wrong ones.

use super::*;

/// Two pieces: the first of two blocks, the second of part of one.
const LARGE: usize = 32768 + 100;
const PIECE: usize = 32768;

#[test]
fn a_tree_is_read_with_the_roots_of_all_pieces() {
    let (root, layer) = large();
    let small = [9; 32];
    let info = v2(&[
        folder("a", &file("z", 5, Some(&small))),
        file("a b", 0, None),
        file("b", LARGE, Some(&root)),
        file("c", 7, Some(&small)),
        file("empty", 0, None),
    ]);
    let torrent = read(b"", &info, &layers(&[(&root, &layer)])).unwrap();

    assert_eq!(torrent.version(), Version::V2);
    let files: Vec<_> =
        torrent.files().iter().map(|it| (&*it.path, it.size_bytes, it.offset_bytes)).collect();
    let expected = [
        ("a/z", 5, 0),
        ("a b", 0, 32768),
        ("b", 32868, 32768),
        ("c", 7, 98304),
        ("empty", 0, 98311),
    ];
    assert_eq!(files, expected);
    assert_eq!((torrent.data_bytes(), torrent.total_bytes()), (32880, 98311));
    assert_eq!((torrent.piece_count(), torrent.is_single_file()), (4, false));
    let (first, second) = layer.split_at(32);
    assert_eq!(torrent.piece_roots(), [&small, first, second, &small]);
    assert_eq!(torrent.files()[0].pieces_root, Some(small));
    assert_eq!(torrent.files()[1].pieces_root, None);
}

#[test]
fn rule_27_the_hash_of_v2_is_the_beginning_of_the_long_one() {
    let info = v2(&[file("x", 5, Some(&[9; 32]))]);
    let torrent = read(b"", &info, b"").unwrap();
    let long: [u8; 32] = Sha256::digest([b"d", &info[..], b"e"].concat()).into();
    assert_eq!(torrent.info_hash_v2(), Some(long));
    assert_eq!(torrent.info_hash().0, long[..20]);
    assert_eq!(torrent.second_info_hash(), None);
    assert!(!torrent.magnet().contains("btih"), "{}", torrent.magnet());
}

#[test]
fn one_file_without_a_folder_is_all_there_is() {
    let single = |tree: &[Vec<u8>]| read(b"", &v2(tree), b"").unwrap().is_single_file();
    let file = |name| file(name, 5, Some(&[9; 32]));
    assert!(single(&[file("t")]));
    assert!(single(&[file("called otherwise")]));
    assert!(!single(&[file("t"), file("u")]));
    assert!(!single(&[folder("t", &file("t"))]));
}

#[test]
fn the_hashes_of_a_large_file_must_be_there_and_lead_to_its_root() {
    let (root, layer) = large();
    let info = v2(&[file("t", LARGE, Some(&root))]);
    let bad = |problem| Err(ReadError::PieceLayer { path: "t".into(), problem });
    let check = |after: &[u8], expected: Result<(), ReadError>| {
        assert_eq!(read(b"", &info, after).map(|_| ()), expected);
    };
    check(&layers(&[(&root, &layer)]), Ok(()));
    check(&layers(&[(&[8; 32], &layer), (&root, &layer)]), Ok(()));
    check(b"", bad("are missing"));
    check(&layers(&[]), bad("are missing"));
    check(&layers(&[(&[8; 32], &layer)]), bad("are missing"));
    check(&layers(&[(&root, &layer[..32])]), bad("are not as many as its size demands"));
    check(&layers(&[(&root, &layer[..63])]), bad("are not as many as its size demands"));
    let longer = [&layer[..], &[0; 32]].concat();
    check(&layers(&[(&root, &longer)]), bad("are not as many as its size demands"));
    let mut wrong = layer.clone();
    wrong[40] ^= 1;
    check(&layers(&[(&root, &wrong)]), bad("do not lead to its root"));
    let malformed =
        ReadError::Field { name: "piece layers", problem: "is not a dictionary of hashes" };
    check(b"12:piece layersle", Err(malformed.clone()));
    check(b"12:piece layersd1:ai1ee", Err(malformed));
}

#[test]
fn a_tree_that_contradicts_itself_is_refused_with_the_reason() {
    let root = [9; 32];
    let refused = |entries: &[Vec<u8>]| read(b"", &v2(entries), b"").unwrap_err().to_string();
    let check = |entry: Vec<u8>, expected: &str| {
        let said = refused(&[entry]);
        assert!(said.contains(expected), "{said}");
    };
    assert!(refused(&[]).contains("“file tree” is empty"));
    check(folder("a", b""), "“file tree” is empty");
    check(b"1:ai5e".to_vec(), "not a dictionary of dictionaries");
    check(b"1:ad0:i5ee".to_vec(), "“length” is missing");
    check(b"1:ad0:dee".to_vec(), "“length” is missing");
    check(b"1:ad0:d6:lengthi-1eee".to_vec(), "“length” is negative");
    check(file("a", 5, None), "“pieces root” is missing");
    check(b"1:ad0:d6:lengthi1e11:pieces root3:abcee".to_vec(), "not a hash of 32 bytes");
    check(b"1:ad0:d6:lengthi0ee1:bd0:d6:lengthi0eeee".to_vec(), "a file that is a folder, too");
    for part in ["..", ".", "/etc", "a/b", "..\\x", "a\0"] {
        check(folder("x", &file(part, 5, Some(&root))), "unsafe path “x/");
        check(file(part, 5, Some(&root)), "unsafe path “");
        check(folder(part, &file("x", 5, Some(&root))), "unsafe path “");
    }
}

#[test]
fn piece_lengths_of_v2_are_powers_of_two() {
    let with = |piece_length: u64| {
        let info = String::from_utf8(v2(&[file("t", 5, Some(&[9; 32]))])).unwrap();
        let info = info.replace(&PIECE.to_string(), &piece_length.to_string());
        read(b"", info.as_bytes(), b"").map(|it| it.piece_length_bytes())
    };
    assert_eq!(with(16384), Ok(16384));
    assert_eq!(with(1 << 31), Ok(1 << 31));
    for refused in [1, 8192, 16383, 49152, 1 << 32, 1 << 62] {
        let problem = "is not a power of two of at least 16 KiB";
        assert_eq!(with(refused), Err(ReadError::Field { name: "piece length", problem }));
    }
}

#[test]
fn a_small_torrent_cannot_take_the_space_of_a_large_one() {
    let (root, _) = large();
    let pieces = |count: usize| {
        let info = v2(&[file("t", PIECE * count, Some(&root))]);
        read(b"", &info, b"").unwrap_err().to_string()
    };
    let most = MAX_TORRENT_BYTES / 20;
    assert!(pieces(most).contains("are missing"), "{}", pieces(most));
    assert!(pieces(most + 1).contains("too many pieces"), "{}", pieces(most + 1));

    let name = "n".repeat(1 << 20);
    let below: Vec<u8> = (0..200).flat_map(|it| file(&it.to_string(), 0, None)).collect();
    let said = read(b"", &v2(&[folder(&name, &below)]), b"").unwrap_err().to_string();
    assert!(said.contains("longer than those of any real torrent"), "{said}");

    let huge = usize::try_from(i64::MAX).unwrap();
    let entries: Vec<Vec<u8>> = (0..3).map(|it| file(&it.to_string(), huge, Some(&root))).collect();
    assert!(read(b"", &v2(&entries), b"").is_err());
}

#[test]
fn the_two_lists_of_a_hybrid_torrent_must_agree() {
    let root = [9; 32];
    let tree = [file("a", 5, Some(&root)), file("b", 6, Some(&root))];
    let hybrid = |list: &str| {
        let pieces = b"6:pieces40:AAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBB";
        let info = [list.as_bytes(), &v2(&tree), pieces].concat();
        read(b"", &info, b"").map(|it| it.files().to_vec())
    };
    let pad = "d4:attr1:p6:lengthi32763e4:pathl4:.pad5:32763ee";
    let a = "d6:lengthi5e4:pathl1:aee";
    let b = "d6:lengthi6e4:pathl1:bee";
    let files = hybrid(&format!("5:filesl{a}{pad}{b}e")).unwrap();
    assert_eq!(files.iter().map(|it| it.offset_bytes).collect::<Vec<_>>(), [0, 32768]);
    assert!(files.iter().all(|it| it.pieces_root == Some(root)));

    let tail = "d6:lengthi32768e4:pathl1:cee";
    for list in [
        format!("5:filesl{b}{pad}{a}e"),
        format!("5:filesl{a}{pad}{}e", b.replace("1:b", "1:c")),
        format!("5:filesl{a}{pad}{}e", b.replace("i6e", "i7e")),
        format!("5:filesl{a}{b}{}e", pad.replace("32763", "32768")),
        format!("5:filesl{a}{tail}e"),
        format!("5:filesl{a}{pad}{b}{}e", tail.replace("32768", "0")),
        "6:lengthi40000e".to_owned(),
    ] {
        assert_eq!(hybrid(&list), Err(ReadError::FilesDiffer), "{list}");
    }
}

/// Each piece has both kinds of hashes, so none may be of padding alone.
#[test]
fn padding_of_a_hybrid_torrent_ends_with_the_piece() {
    let root = [9; 32];
    let tree = [file("a", 5, Some(&root)), file("b", 6, Some(&root))];
    let hybrid = |list: &str| {
        let pieces = [&b"6:pieces60:"[..], &[b'A'; 60]].concat();
        let info = [format!("5:filesl{list}e").as_bytes(), &v2(&tree), &pieces].concat();
        read(b"", &info, b"").map(|it| it.piece_roots().len())
    };
    let pad = |bytes: u32| format!("d4:attr1:p6:lengthi{bytes}e4:pathl4:.padee");
    let a = "d6:lengthi5e4:pathl1:aee";
    let b = "d6:lengthi6e4:pathl1:bee";
    let between = format!("{a}{}{}{b}", pad(32763), pad(32768));
    let behind = format!("{a}{}{b}{}", pad(32763), pad(32763));
    for list in [between, behind] {
        assert_eq!(hybrid(&list), Err(ReadError::FilesDiffer), "{list}");
    }
}

proptest! {
    #[test]
    fn never_panics_on_odd_trees(tree in "(1:[a-c]d|0:d|6:lengthi[0-9]{1,19}e|11:pieces root|32:[A-Z]{32}|d|e|i1e|de){0,14}", layer in "(32:[A-Z]{32}|64:[A-Z]{64}|d|e){0,4}") {
        let info = v2(&[tree.into_bytes()]);
        let _ = read(b"", &info, b"");
        let _ = read(b"", &info, &[b"12:piece layersd", layer.as_bytes(), b"e"].concat());
    }
}

/// The root of a file of [`LARGE`] bytes whose blocks have made-up hashes, and its layer.
fn large() -> ([u8; 32], Vec<u8>) {
    let parent = |a: [u8; 32], b: [u8; 32]| <[u8; 32]>::from(Sha256::digest([a, b].concat()));
    let first = parent([1; 32], [2; 32]);
    let second = parent([3; 32], [0; 32]);
    (parent(first, second), [first, second].concat())
}

/// An info dictionary of a torrent called `t` with these entries in its tree, without brackets.
fn v2(tree: &[Vec<u8>]) -> Vec<u8> {
    let rest = format!("12:meta versioni2e4:name1:t12:piece lengthi{PIECE}e");
    [b"9:file treed", &tree.concat()[..], b"e", rest.as_bytes()].concat()
}

fn folder(name: &str, entries: &[u8]) -> Vec<u8> {
    [format!("{}:{name}d", name.len()).as_bytes(), entries, b"e"].concat()
}

fn file(name: &str, size: usize, root: Option<&[u8; 32]>) -> Vec<u8> {
    let root = root.map(|it| [b"11:pieces root32:", &it[..]].concat()).unwrap_or_default();
    let start = format!("{}:{name}d0:d6:lengthi{size}e", name.len());
    [start.as_bytes(), &root, b"ee"].concat()
}

fn layers(layers: &[(&[u8; 32], &[u8])]) -> Vec<u8> {
    let entries = layers.iter().map(|(root, layer)| {
        let length = format!("{}:", layer.len());
        [b"32:", &root[..], length.as_bytes(), layer].concat()
    });
    [b"12:piece layersd", &entries.collect::<Vec<_>>().concat()[..], b"e"].concat()
}
