//! The same .torrent with other trackers: all else stays, byte for byte.

use protocol::bencode::{Value, Writer};

use crate::read::{ReadError, decode_document, info};

/// The .torrent in `bytes` with the announce URLs of `tiers` (BEP 12) in place of its own.
///
/// One URL stands under `announce` alone, several under `announce-list` too; without any,
/// both are left out. Empty tiers are passed over. The values of all other keys, known or
/// not, are taken over as they are, so the info hashes stay; the keys are sorted as BEP 3
/// demands, even where they were not. URLs are written as they are given.
///
/// # Errors
///
/// When `bytes` are not a dictionary with an info dictionary in it, or more than
/// [`MAX_TORRENT_BYTES`](crate::MAX_TORRENT_BYTES). Whether the torrent is sound, says
/// [`Metainfo::from_bytes`](crate::Metainfo::from_bytes).
pub fn with_trackers(bytes: &[u8], tiers: &[Vec<String>]) -> Result<Vec<u8>, ReadError> {
    let document = decode_document(bytes)?;
    info(&document)?;
    let Value::Dict(entries) = &document.value else {
        return Err(ReadError::NoInfo);
    };

    let (announce, announce_list) = encode(tiers);
    let others = entries.iter().filter(|(key, _)| *key != ANNOUNCE && *key != ANNOUNCE_LIST);
    let mut fields: Vec<(&[u8], &[u8])> = others.map(|(key, item)| (*key, item.raw)).collect();
    fields.extend(announce.as_deref().map(|it| (ANNOUNCE, it)));
    fields.extend(announce_list.as_deref().map(|it| (ANNOUNCE_LIST, it)));
    fields.sort_unstable_by_key(|(key, _)| *key);

    let mut out = Vec::with_capacity(bytes.len());
    let mut writer = Writer::new(&mut out);
    writer.begin_dict();
    for (key, value) in fields {
        writer.bytes(key);
        writer.raw(value);
    }
    writer.end();
    Ok(out)
}

const ANNOUNCE: &[u8] = b"announce";
const ANNOUNCE_LIST: &[u8] = b"announce-list";

/// The values of `announce` and `announce-list`, where they are needed.
fn encode(tiers: &[Vec<String>]) -> (Option<Vec<u8>>, Option<Vec<u8>>) {
    let mut urls = tiers.iter().flatten();
    let announce = urls.next().map(|first| {
        let mut out = Vec::new();
        Writer::new(&mut out).bytes(first.as_bytes());
        out
    });
    let announce_list = urls.next().map(|_| {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out);
        writer.begin_list();
        for tier in tiers.iter().filter(|it| !it.is_empty()) {
            writer.begin_list();
            tier.iter().for_each(|url| writer.bytes(url.as_bytes()));
            writer.end();
        }
        writer.end();
        out
    });
    (announce, announce_list)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use protocol::bencode;

    use super::*;
    use crate::{MAX_TORRENT_BYTES, Metainfo};

    /// A valid info dictionary whose encoding is not canonical.
    const INFO: &[u8] =
        b"d6:pieces20:AAAAAAAAAAAAAAAAAAAA6:lengthi05e12:piece lengthi16384e4:name1:xe";

    #[test]
    fn trackers_are_replaced_and_nothing_else() {
        let before = document(b"8:announce5:a://113:announce-listll5:a://1ee7:comment1:c", b"");
        let one = [b"d8:announce5:b://17:comment1:c4:info", INFO, b"e"].concat();
        assert_eq!(with(&before, &[&["b://1"]]), one);
        assert_eq!(with(&before, &[&[], &["b://1"], &[]]), one);

        let list =
            b"d8:announce5:b://113:announce-listll5:b://15:c://1el5:d://1ee7:comment1:c4:info";
        let several = [list, INFO, b"e"].concat();
        assert_eq!(with(&before, &[&["b://1", "c://1"], &[], &["d://1"]]), several);

        let none = [b"d7:comment1:c4:info", INFO, b"e"].concat();
        assert_eq!(with(&before, &[]), none);
        assert_eq!(with(&before, &[&[]]), none);
        assert_eq!(with(&none, &[&["b://1"]]), one);
    }

    #[test]
    fn keys_out_of_order_are_sorted() {
        let before = document(b"1:zi1e", b"8:announce1:a1:bi07e");
        let after = [b"d8:announce1:c1:bi07e4:info", INFO, b"1:zi1ee"].concat();
        assert_eq!(with(&before, &[&["c"]]), after);
    }

    #[test]
    fn what_is_no_torrent_is_refused() {
        for bytes in [&b"de"[..], b"le", b"d4:info2:dee", b"i1e"] {
            assert_eq!(with_trackers(bytes, &[]), Err(ReadError::NoInfo));
        }
        assert!(matches!(with_trackers(b"d4:infode", &[]), Err(ReadError::Bencode(_))));
        let large = vec![b'l'; MAX_TORRENT_BYTES + 1];
        assert_eq!(with_trackers(&large, &[]), Err(ReadError::TooLarge));
    }

    #[test]
    fn rule_27_a_hybrid_torrent_keeps_both_info_hashes() {
        let bytes = include_bytes!("../tests/torrents/hybrid_file.torrent");
        let before = Metainfo::from_bytes(bytes).unwrap();
        let after = with(bytes, &[&["http://t.example/key/announce"], &["udp://t.example:1"]]);
        let after = Metainfo::from_bytes(&after).unwrap();
        assert_eq!(after.info_hash(), before.info_hash());
        assert_eq!(after.info_hash_v2(), before.info_hash_v2());
        assert!(after.info_hash_v2().is_some());
        let same = with(bytes, &[&["http://t.example:6969/announce"]]);
        assert_eq!(same, bytes);
    }

    proptest! {
        #[test]
        fn the_trackers_are_read_back_and_all_else_stays(
            others in prop::collection::btree_map("[a-z -]{0,9}", "i-?[0-9]{1,5}e|3:[a-z]{3}|l0:e|d1:ai1ee", 0..9),
            old_tiers in prop::collection::vec(prop::collection::vec("[a-z]{1,9}", 0..4), 0..4),
            tiers in prop::collection::vec(prop::collection::vec("[!-~]{1,9}", 0..4), 0..4),
            info_first: bool,
        ) {
            let mut others = others;
            others.retain(|key, _| !["announce", "announce-list", "info"].contains(&key.as_str()));
            let fields: String =
                others.iter().map(|(key, value)| format!("{}:{key}{value}", key.len())).collect();
            let bare = match info_first {
                true => document(b"", fields.as_bytes()),
                false => document(fields.as_bytes(), b""),
            };
            let before = with_trackers(&bare, &old_tiers).unwrap();
            let after = with_trackers(&before, &tiers).unwrap();

            let torrent = Metainfo::from_bytes(&after).unwrap();
            let expected: Vec<Vec<String>> =
                tiers.iter().filter(|it| !it.is_empty()).cloned().collect();
            prop_assert_eq!(torrent.tiers(), expected);
            let info_hash = Metainfo::from_bytes(&bare).unwrap().info_hash();
            prop_assert_eq!(torrent.info_hash(), info_hash);

            let Value::Dict(entries) = bencode::decode(&after, 1000).unwrap().value else {
                panic!("no dictionary");
            };
            prop_assert!(entries.is_sorted_by(|(a, _), (b, _)| a < b));
            let found: BTreeMap<String, String> = entries
                .iter()
                .filter(|(key, _)| ![ANNOUNCE, ANNOUNCE_LIST, b"info"].contains(key))
                .map(|(key, item)| (text(key), text(item.raw)))
                .collect();
            prop_assert_eq!(found, others);
        }

        #[test]
        fn never_panics(bytes: Vec<u8>) {
            let _ = with_trackers(&bytes, &[vec!["a".to_owned()]]);
        }
    }

    fn document(before: &[u8], after: &[u8]) -> Vec<u8> {
        [b"d", before, b"4:info", INFO, after, b"e"].concat()
    }

    fn with(bytes: &[u8], tiers: &[&[&str]]) -> Vec<u8> {
        let tiers: Vec<Vec<String>> =
            tiers.iter().map(|tier| tier.iter().map(|&url| url.to_owned()).collect()).collect();
        with_trackers(bytes, &tiers).unwrap()
    }

    fn text(bytes: &[u8]) -> String {
        String::from_utf8(bytes.to_vec()).unwrap()
    }
}
