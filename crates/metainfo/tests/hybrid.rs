//! Torrents with the hashes of BEP 52 made by libtorrent, and what it says of them.
//!
//! `torrents/` was made with the Python binding of libtorrent 2.1.0: `lt.create_torrent(files,
//! 16384)`, and with `v2_only` for the third, of a file of 24000 bytes and of a folder with
//! `a.txt` (12 bytes), `empty`, `sub/b.bin` (20480) and `z.txt` (5), each without date and
//! creator. The hashes are those of `lt.torrent_info(…).info_hashes()`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use metainfo::{Metainfo, Version};

const FOLDER: &[u8] = include_bytes!("torrents/hybrid_folder.torrent");
const FILE: &[u8] = include_bytes!("torrents/hybrid_file.torrent");
const V2_ONLY: &[u8] = include_bytes!("torrents/v2_only.torrent");

const FOLDER_V1: &str = "67ad8dce6ef08e44c3fdb3c3b603a5053e8fd873";
const FOLDER_V2: &str = "d573e531bb8d22c61bd5319b52dae85864f21d70d0a29e6808d944d864511968";
const FILE_V1: &str = "e1ee50ca36f9ecacdad3f002f0838179143ea5dd";
const FILE_V2: &str = "a420a78afb047d6153cd4851ad27d19851e2e2692be17fbf652c5097c53cf2bb";
const V2_ONLY_V2: &str = "e4cd534a68f650590428fdd7e062faf0b665b1c40dff4c68ab4c69a44ea07f90";

#[test]
fn rule_27_a_hybrid_torrent_has_both_of_libtorrents_hashes() {
    check(FOLDER, FOLDER_V1, FOLDER_V2);
    check(FILE, FILE_V1, FILE_V2);

    #[track_caller]
    fn check(bytes: &[u8], v1: &str, v2: &str) {
        let torrent = Metainfo::from_bytes(bytes).unwrap();
        assert_eq!(torrent.version(), Version::Hybrid);
        assert_eq!(torrent.info_hash().to_string(), v1);
        assert_eq!(hex(&torrent.info_hash_v2().unwrap()), v2);
        assert_eq!(torrent.second_info_hash().unwrap().to_string(), v2[..40]);
    }
}

#[test]
fn rule_27_the_magnet_of_a_hybrid_torrent_has_both_hashes() {
    let torrent = Metainfo::from_bytes(FOLDER).unwrap();
    assert_eq!(
        torrent.magnet(),
        format!(
            "magnet:?xt=urn:btih:{FOLDER_V1}&xt=urn:btmh:1220{FOLDER_V2}&dn=folder&xl=20497\
             &tr=http%3A%2F%2Ft.example%3A6969%2Fannounce"
        )
    );
}

#[test]
fn rule_27_padding_counts_as_neither_file_nor_data() {
    let torrent = Metainfo::from_bytes(FOLDER).unwrap();
    let files: Vec<_> =
        torrent.files().iter().map(|it| (&*it.path, it.size_bytes, it.offset_bytes)).collect();
    let expected =
        [("a.txt", 12, 0), ("empty", 0, 16384), ("sub/b.bin", 20480, 16384), ("z.txt", 5, 49152)];
    assert_eq!(files, expected);
    assert_eq!((torrent.data_bytes(), torrent.total_bytes()), (20497, 65536));
    assert_eq!(torrent.piece_count(), 4);

    let torrent = Metainfo::from_bytes(FILE).unwrap();
    assert_eq!((torrent.data_bytes(), torrent.total_bytes()), (24000, 24000));
    assert_eq!(torrent.piece_count(), 2);
}

#[test]
fn rule_27_a_torrent_of_v2_only_goes_by_the_first_bytes_of_its_hash() {
    let torrent = Metainfo::from_bytes(V2_ONLY).unwrap();
    assert_eq!(torrent.version(), Version::V2);
    assert_eq!(hex(&torrent.info_hash_v2().unwrap()), V2_ONLY_V2);
    assert_eq!(torrent.info_hash().to_string(), V2_ONLY_V2[..40]);
    assert_eq!(torrent.second_info_hash(), None);
    let link = format!("magnet:?xt=urn:btmh:1220{V2_ONLY_V2}&dn=single.txt&xl=24000");
    assert!(torrent.magnet().starts_with(&link), "{}", torrent.magnet());
}

/// The same file in a hybrid torrent and in one of v2 has the same tree.
#[test]
fn the_roots_of_a_file_do_not_depend_on_the_version() {
    let hybrid = Metainfo::from_bytes(FILE).unwrap();
    let v2_only = Metainfo::from_bytes(V2_ONLY).unwrap();
    assert!(hybrid.files()[0].pieces_root.is_some());
    assert_eq!(hybrid.files(), v2_only.files());
    assert_eq!(hybrid.piece_roots().len(), 2);
    assert_eq!(hybrid.piece_roots(), v2_only.piece_roots());
    assert_eq!(v2_only.piece_count(), 2);
    assert!(v2_only.piece_digests().is_empty() && v2_only.is_single_file());
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}
