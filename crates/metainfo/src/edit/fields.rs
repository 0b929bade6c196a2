//! Where each field stands, and how it is encoded (BEP 3, 5, 12, 19, 27, 38, 39, 52).

use protocol::bencode::{self, Item, Value, Writer};

use super::Changes;
use super::dictionary::Dictionary;
use crate::read::{MAX_VALUES, Metainfo};

/// Changes what only the info dictionary has, as far as it reads otherwise than before.
pub(super) fn change_inside<'a>(
    inside: &mut Dictionary<'a>,
    changes: &'a Changes,
    before: &Metainfo,
) {
    if let Some(private) = changes.private.filter(|it| *it != before.is_private()) {
        inside.put(b"private", private.then(|| encoded(|out| out.integer(1))));
    }
    if let Some(source) = changed(&changes.source, before.source()) {
        put_text(inside, b"source", b"source.utf-8", source);
    }
    if let Some(name) = changed(&changes.name, Some(before.name())) {
        put_text(inside, b"name", b"name.utf-8", name);
        if before.is_single_file() {
            rename_only_file(inside, name);
        }
    }
}

/// A text that is to be there and is not yet, or the empty one that takes it out.
fn changed<'c>(change: &'c Option<String>, before: Option<&str>) -> Option<&'c str> {
    change.as_deref().filter(|it| *it != before.unwrap_or_default())
}

/// The file of a torrent of one file is in the tree by the same name.
fn rename_only_file(inside: &mut Dictionary<'_>, name: &str) {
    let Some(tree) = inside.get(TREE).and_then(|it| bencode::decode(it, MAX_VALUES).ok()) else {
        return;
    };
    let Value::Dict(entries) = &tree.value else { return };
    let Some((file, _)) = entries.iter().find(|(_, it)| it.get(b"").is_some()) else { return };
    let mut renamed = Dictionary::of(&tree);
    renamed.rename(file, name.as_bytes());
    let renamed = renamed.encode();
    inside.put(TREE, Some(renamed));
}

/// Changes what stands beside the info dictionary.
pub(super) fn change_outside<'a>(outside: &mut Dictionary<'a>, changes: &'a Changes) {
    if let Some(tiers) = &changes.tiers {
        let mut urls = tiers.iter().flatten();
        let announce = urls.next().map(|first| text(first));
        let announce_list = urls.next().map(|_| {
            list(tiers, |out, tier| {
                out.begin_list();
                tier.iter().for_each(|url| out.bytes(url.as_bytes()));
                out.end();
            })
        });
        outside.put(b"announce", announce);
        outside.put(b"announce-list", announce_list);
    }
    if let Some(urls) = &changes.web_seeds {
        outside.put(b"url-list", filled(urls, |out, url| out.bytes(url.as_bytes())));
    }
    if let Some(nodes) = &changes.nodes {
        let nodes = filled(nodes, |out, (host, port)| {
            out.begin_list();
            out.bytes(host.as_bytes());
            out.integer((*port).into());
            out.end();
        });
        outside.put(b"nodes", nodes);
    }
    if let Some(comment) = &changes.comment {
        put_text(outside, b"comment", b"comment.utf-8", comment);
    }
    if let Some(created_by) = &changes.created_by {
        put_text(outside, b"created by", b"created by.utf-8", created_by);
    }
    if let Some(date) = changes.creation_date_unix_secs {
        outside.put(b"creation date", date.map(|it| encoded(|out| out.integer(it))));
    }
}

/// Changes what may stand in either place.
pub(super) fn change_either<'a>(
    inside: &mut Dictionary<'a>,
    outside: &mut Dictionary<'a>,
    changes: &'a Changes,
) {
    if let Some(url) = &changes.update_url {
        let value = (!url.is_empty()).then(|| text(url));
        if inside.get(UPDATE_URL).is_none() && outside.get(UPDATE_URL).is_some() {
            outside.put(UPDATE_URL, value);
        } else {
            inside.put(UPDATE_URL, value);
            outside.put(UPDATE_URL, None);
        }
    }
    if let Some(hashes) = &changes.similar {
        let hashes: Vec<&[u8]> = hashes.iter().map(|it| &it.0[..]).collect();
        share_out(inside, outside, b"similar", hashes);
    }
    if let Some(names) = &changes.collections {
        let names: Vec<&[u8]> = names.iter().map(String::as_bytes).collect();
        share_out(inside, outside, b"collections", names);
    }
}

/// Lists `wanted` under `key` in both places together, with the info dictionary as it is if
/// all that is listed there is wanted. Clients merge the two lists (BEP 38).
fn share_out<'a>(
    inside: &mut Dictionary<'a>,
    outside: &mut Dictionary<'a>,
    key: &'a [u8],
    wanted: Vec<&[u8]>,
) {
    let value = inside.get(key).unwrap_or_default().to_vec();
    let item = bencode::decode(&value, MAX_VALUES).ok();
    let listed = item.as_ref().and_then(Item::as_list).unwrap_or_default();
    let listed: Vec<&[u8]> = listed.iter().filter_map(Item::as_bytes).collect();
    let (kept, dropped): (Vec<&[u8]>, Vec<&[u8]>) =
        listed.into_iter().partition(|it| wanted.contains(it));
    let mut others: Vec<&[u8]> = Vec::new();
    for value in wanted {
        if !kept.contains(&value) && !others.contains(&value) {
            others.push(value);
        }
    }
    let write = |out: &mut Writer<'_>, value: &&[u8]| out.bytes(value);
    outside.put(key, filled(&others, write));
    if !dropped.is_empty() {
        let kept = filled(&kept, write);
        inside.put(key, kept);
    }
}

/// Puts a text, and takes out the copy of the old one that its maker may have added.
fn put_text<'a>(fields: &mut Dictionary<'a>, key: &'a [u8], utf8_copy: &'a [u8], value: &str) {
    fields.put(key, (!value.is_empty()).then(|| text(value)));
    fields.put(utf8_copy, None);
}

fn text(text: &str) -> Vec<u8> {
    encoded(|out| out.bytes(text.as_bytes()))
}

/// A list, unless it would be empty.
fn filled<T>(values: &[T], write: impl Fn(&mut Writer<'_>, &T)) -> Option<Vec<u8>> {
    (!values.is_empty()).then(|| list(values, write))
}

fn list<T>(values: &[T], write: impl Fn(&mut Writer<'_>, &T)) -> Vec<u8> {
    encoded(|out| {
        out.begin_list();
        values.iter().for_each(|it| write(out, it));
        out.end();
    })
}

fn encoded(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut Writer::new(&mut out));
    out
}

const TREE: &[u8] = b"file tree";
const UPDATE_URL: &[u8] = b"update-url";
