//! Checks what a person wants to change, field by field.

use super::{Changes, EditError};
use crate::name::{composed, is_unsafe};
use crate::read::Metainfo;
use crate::trackers::is_url;

/// `changes` as they are to be written: the name composed, empty tiers left out.
///
/// A URL that the torrent has already may stay, however odd it is.
pub(super) fn checked(changes: &Changes, before: &Metainfo) -> Result<Changes, EditError> {
    let mut changes = changes.clone();
    if let Some(tiers) = &mut changes.tiers {
        tiers.retain(|it| !it.is_empty());
        check_urls("announce URL", tiers.iter().flatten(), before.tiers().iter().flatten())?;
    }
    if let Some(urls) = &changes.web_seeds {
        check_urls("web seed", urls, before.web_seeds())?;
    }
    if let Some(url) = changes.update_url.as_ref().filter(|it| !it.is_empty()) {
        check_urls("update URL", [url], [])?;
    }
    let private = changes.private.unwrap_or(before.is_private());
    for (host, port) in changes.nodes.iter().flatten() {
        check_node(host, *port, private)?;
    }
    let names = changes.collections.iter().flatten();
    if names.into_iter().any(String::is_empty) {
        return Err(wrong("name of a collection", "", "is empty"));
    }
    let date = changes.creation_date_unix_secs.flatten();
    if let Some(date) = date.filter(|it| i64::try_from(*it).is_err()) {
        return Err(wrong("creation date", &date.to_string(), "cannot be written"));
    }
    if let Some(name) = &mut changes.name {
        *name = composed(name);
        if name.is_empty() {
            return Err(wrong("name", name, "is empty"));
        }
        if is_unsafe(name) {
            return Err(wrong("name", name, "is a path, not a name"));
        }
    }
    Ok(changes)
}

fn check_urls<'a>(
    field: &'static str,
    urls: impl IntoIterator<Item = &'a String>,
    known: impl IntoIterator<Item = &'a String>,
) -> Result<(), EditError> {
    let known: Vec<&String> = known.into_iter().collect();
    match urls.into_iter().find(|it| !is_url(it) && !known.contains(it)) {
        Some(url) => Err(wrong(field, url, "is not a URL")),
        None => Ok(()),
    }
}

fn check_node(host: &str, port: u16, private: bool) -> Result<(), EditError> {
    let odd = |it: char| it.is_whitespace() || it.is_control();
    if host.is_empty() || host.contains(odd) {
        Err(wrong("DHT node", host, "is not a host"))
    } else if port == 0 {
        Err(wrong("DHT node", host, "has no port"))
    } else if private {
        Err(wrong("DHT node", host, "must not be used in a private torrent"))
    } else {
        Ok(())
    }
}

fn wrong(field: &'static str, value: &str, problem: &'static str) -> EditError {
    EditError::Value { field, value: value.to_owned(), problem }
}
