//! Single fields of a .torrent, as found in the wild.

use std::collections::HashSet;

use protocol::bencode::Item;
use protocol::id::InfoHash;

use super::ReadError;

/// The text under `key` that the torrent must have.
pub(super) fn required_text(dict: &Item<'_>, key: &'static str) -> Result<String, ReadError> {
    let problem = |problem| ReadError::Field { name: key, problem };
    let item = dict.get(key.as_bytes()).ok_or(problem("is missing"))?;
    item.as_bytes().ok_or(problem("is not a text"))?;
    text(dict, key).ok_or(problem("is empty"))
}

/// The number under `key` that the torrent must have.
pub(super) fn required_integer(dict: &Item<'_>, key: &'static str) -> Result<i64, ReadError> {
    let problem = |problem| ReadError::Field { name: key, problem };
    let item = dict.get(key.as_bytes()).ok_or(problem("is missing"))?;
    item.as_integer().ok_or(problem("is not a number"))
}

/// The text under `key`, unless it is empty.
///
/// Where it is not UTF-8, as in old torrents, the copy under `key.utf-8` is taken if
/// there is one, and else the text with replacement characters.
pub(super) fn text(dict: &Item<'_>, key: &str) -> Option<String> {
    let bytes = dict.get(key.as_bytes())?.as_bytes()?;
    let text = match str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => utf8_copy(dict, key)
            .and_then(Item::as_bytes)
            .and_then(|it| str::from_utf8(it).ok())
            .map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), str::to_owned),
    };
    (!text.is_empty()).then_some(text)
}

/// The copy of a field that old makers added beside the one in their own encoding.
pub(super) fn utf8_copy<'i, 'a>(dict: &'i Item<'a>, key: &str) -> Option<&'i Item<'a>> {
    dict.get(format!("{key}.utf-8").as_bytes())
}

/// The number under `key`, where there is one that is not negative.
pub(super) fn size(dict: &Item<'_>, key: &[u8]) -> Option<u64> {
    u64::try_from(dict.get(key)?.as_integer()?).ok()
}

/// Announce URLs by tier. As BEP 12 says, `announce` counts only without `announce-list`.
///
/// A list of texts in place of a list of lists is common enough to be understood: each
/// text is a tier.
pub(super) fn tiers(document: &Item<'_>) -> Vec<Vec<String>> {
    let list = document.get(b"announce-list").and_then(Item::as_list).unwrap_or_default();
    let tiers = list.iter().map(|tier| match tier.as_list() {
        Some(urls) => urls.iter().filter_map(url).collect(),
        None => Vec::from_iter(url(tier)),
    });
    let tiers: Vec<Vec<String>> = tiers.filter(|it| !it.is_empty()).collect();
    if tiers.is_empty() {
        let announce = document.get(b"announce").and_then(url);
        return announce.into_iter().map(|it| vec![it]).collect();
    }
    tiers
}

/// Web seeds, of which a single one need not be in a list (BEP 19).
pub(super) fn web_seeds(document: &Item<'_>) -> Vec<String> {
    let Some(item) = document.get(b"url-list") else {
        return Vec::new();
    };
    match item.as_list() {
        Some(urls) => urls.iter().filter_map(url).collect(),
        None => url(item).into_iter().collect(),
    }
}

/// DHT nodes; those that are not a host and a port are left out.
pub(super) fn nodes(document: &Item<'_>) -> Vec<(String, u16)> {
    let list = document.get(b"nodes").and_then(Item::as_list).unwrap_or_default();
    let node = |item: &Item<'_>| match item.as_list()? {
        [host, port] => Some((url(host)?, u16::try_from(port.as_integer()?).ok()?)),
        _ => None,
    };
    list.iter().filter_map(node).collect()
}

/// Hashes of torrents that may share files (BEP 38), from both places merged; what is not a hash
/// of 20 bytes is left out.
pub(super) fn similar(info: &Item<'_>, document: &Item<'_>) -> Vec<InfoHash> {
    let hash = |item: &Item<'_>| item.as_bytes()?.try_into().ok().map(InfoHash);
    merged(info, document, b"similar").filter_map(hash).collect()
}

/// Names of collections (BEP 38), from both places merged.
pub(super) fn collections(info: &Item<'_>, document: &Item<'_>) -> Vec<String> {
    let name = |item: &Item<'_>| str::from_utf8(item.as_bytes()?).ok().map(str::to_owned);
    let names = merged(info, document, b"collections").filter_map(name);
    names.filter(|it| !it.is_empty()).collect()
}

/// The URL for newer torrents (BEP 39).
pub(super) fn update_url(info: &Item<'_>, document: &Item<'_>) -> Option<String> {
    let at = |dict: &Item<'_>| dict.get(b"update-url").and_then(url);
    at(info).or_else(|| at(document))
}

/// The items of the list under `key` in the info dictionary, then those beside it that it has not.
fn merged<'i, 'a>(
    info: &'i Item<'a>,
    document: &'i Item<'a>,
    key: &[u8],
) -> impl Iterator<Item = &'i Item<'a>> {
    let list = |dict: &'i Item<'a>| dict.get(key).and_then(Item::as_list).unwrap_or_default();
    let inside = list(info);
    let known: HashSet<&[u8]> = inside.iter().map(|it| it.raw).collect();
    let others = list(document).iter().filter(move |it| !known.contains(it.raw));
    inside.iter().chain(others)
}

fn url(item: &Item<'_>) -> Option<String> {
    let text = str::from_utf8(item.as_bytes()?).ok()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
