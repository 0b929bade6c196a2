//! Fields of a .torrent that say nothing to us.

use protocol::bencode::{Item, Value};

use crate::name::shown;

/// The names of unknown fields beside the info dictionary and, with `info/` before them, in
/// it; at most [`LISTED_MAX`] in all.
pub(super) fn unknown_fields(info: &Item<'_>, document: &Item<'_>) -> Vec<String> {
    let beside = names(document, OUTSIDE).map(|it| shown(&it));
    let inside = names(info, INSIDE).map(|it| format!("info/{}", shown(&it)));
    beside.chain(inside).take(LISTED_MAX).collect()
}

fn names<'i>(dict: &'i Item<'_>, known: &'static [&str]) -> impl Iterator<Item = String> + 'i {
    let entries = match &dict.value {
        Value::Dict(entries) => entries.as_slice(),
        _ => &[],
    };
    let names = entries.iter().map(|(key, _)| String::from_utf8_lossy(key).into_owned());
    names.filter(|name| !known.contains(&name.strip_suffix(".utf-8").unwrap_or(name)))
}

const OUTSIDE: &[&str] = &[
    "announce",
    "announce-list",
    "codepage",
    "collections",
    "comment",
    "created by",
    "creation date",
    "encoding",
    "info",
    "nodes",
    "piece layers",
    "similar",
    "update-url",
    "url-list",
];

const INSIDE: &[&str] = &[
    "collections",
    "file tree",
    "files",
    "length",
    "meta version",
    "name",
    "piece length",
    "pieces",
    "private",
    "similar",
    "source",
    "update-url",
];

/// More names would tell nobody more.
const LISTED_MAX: usize = 100;
