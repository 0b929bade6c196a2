//! What a person decides about a .torrent beyond its files, checked before anything is hashed.

use std::net::Ipv6Addr;
use std::num::NonZeroUsize;

use protocol::id::InfoHash;

use super::CreateError;
use crate::plan::Plan;
use crate::read::MAX_TORRENT_BYTES;
use crate::url::{Url, is_odd};

/// What a person has decided about the .torrent beyond its files.
///
/// Of announce URLs, web seeds, nodes, similar torrents and collections there may be 1,000 each.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct CreateOptions {
    /// Announce URLs by tier (BEP 12); the first one is also written as `announce`.
    pub tiers: Vec<Vec<String>>,
    /// URLs that serve the data over HTTP or FTP (BEP 19). That of a folder is where the folder
    /// of the torrent's name lies, and ends in a slash.
    pub web_seeds: Vec<String>,
    /// Host and port of DHT nodes to begin with (BEP 5); none in a private torrent.
    pub nodes: Vec<(String, u16)>,
    /// Whether clients must find peers by the tracker alone (BEP 27).
    pub private: bool,
    /// Free text; an empty one is not written.
    pub comment: Option<String>,
    /// Name and version of the program that makes the .torrent.
    pub created_by: Option<String>,
    /// When the .torrent is made, in seconds since 1970; `None` keeps it to oneself.
    pub creation_date_unix_secs: Option<u64>,
    /// Where the torrent is from; part of the info hash, so that each source has its own.
    pub source: Option<String>,
    /// Torrents that share files with this one (BEP 38); part of the info hash.
    pub similar: Vec<InfoHash>,
    /// Names of collections whose torrents share files (BEP 38); part of the info hash.
    pub collections: Vec<String>,
    /// Where a newer torrent will be found (BEP 39); part of the info hash.
    ///
    /// Clients would fetch it unasked only if the torrent were signed by an `originator` (BEP
    /// 35), which ours never is.
    pub update_url: Option<String>,
    /// How many threads read and hash in turn; `None` takes one for each processor, and two
    /// at least, so that the disk is not left idle.
    pub hashers: Option<NonZeroUsize>,
}

/// Refuses what could not be written, or would be wrong.
pub(super) fn check(options: &CreateOptions, plan: &Plan) -> Result<(), CreateError> {
    check_announce_urls(options)?;
    check_counts(options)?;
    for url in &options.web_seeds {
        if !is_url(url, &["http", "https", "ftp"]) {
            return Err(detail("web_seeds", url, "is not an http, https or ftp URL"));
        }
    }
    for (host, port) in &options.nodes {
        let problem = match is_host(host) && *port > 0 {
            false => "is not a host and port of a DHT node",
            true if options.private => "is a DHT node, and a private torrent must not use the DHT",
            true => continue,
        };
        return Err(detail("nodes", &format!("{host}:{port}"), problem));
    }
    for name in &options.collections {
        if name.trim().is_empty() || name.contains(char::is_control) {
            return Err(detail("collections", name, "is not the name of a collection"));
        }
    }
    if let Some(url) = super::written(&options.update_url)
        && !is_url(url, &["http", "https"])
    {
        return Err(detail("update_url", url, "is not an http or https URL"));
    }
    if let Some(secs) = options.creation_date_unix_secs.filter(|it| i64::try_from(*it).is_err()) {
        let problem = "is no date that a torrent can have";
        return Err(detail("creation_date_unix_secs", &secs.to_string(), problem));
    }
    match plan.torrent_bytes() + details_bytes_max(options) > MAX_TORRENT_BYTES as u64 {
        true => Err(CreateError::TooLarge),
        false => Ok(()),
    }
}

fn check_announce_urls(options: &CreateOptions) -> Result<(), CreateError> {
    let wrong = |url: &&String| !url.contains("://") || url.contains(is_odd);
    match options.tiers.iter().flatten().find(wrong) {
        Some(url) => Err(CreateError::Url { url: url.clone() }),
        None => Ok(()),
    }
}

/// So many that the .torrent could not be read again are a mistake, too.
fn check_counts(options: &CreateOptions) -> Result<(), CreateError> {
    let problem = "is one more than the 1,000 that are possible";
    let beyond: [(&str, Option<String>); 5] = [
        ("tiers", options.tiers.iter().flatten().nth(MAX_LISTED).cloned()),
        ("web_seeds", options.web_seeds.get(MAX_LISTED).cloned()),
        ("nodes", options.nodes.get(MAX_LISTED).map(|(host, port)| format!("{host}:{port}"))),
        ("similar", options.similar.get(MAX_LISTED).map(InfoHash::to_string)),
        ("collections", options.collections.get(MAX_LISTED).cloned()),
    ];
    for (field, value) in beyond {
        if let Some(value) = value {
            return Err(detail(field, &value, problem));
        }
    }
    Ok(())
}

fn detail(field: &'static str, value: &str, problem: &'static str) -> CreateError {
    CreateError::Detail { field, value: value.to_owned(), problem }
}

fn is_url(url: &str, schemes: &[&str]) -> bool {
    Url::parse(url).is_some_and(|it| it.is_of(schemes))
}

/// Whether it is a name or an address, of IPv6 without brackets, as BEP 5 writes it.
fn is_host(host: &str) -> bool {
    let odd = |it: char| is_odd(it) || "/?#@[]:".contains(it);
    !host.is_empty() && (!host.contains(odd) || host.parse::<Ipv6Addr>().is_ok())
}

/// More than all details together will take in the .torrent.
fn details_bytes_max(options: &CreateOptions) -> u64 {
    let texts = [&options.comment, &options.created_by, &options.source, &options.update_url];
    let texts = texts.into_iter().flatten();
    // The first announce URL is written twice.
    let announce = options.tiers.iter().flatten();
    let listed = announce.clone().take(1).chain(announce).chain(&options.web_seeds);
    let listed = listed.chain(&options.collections).chain(options.nodes.iter().map(|it| &it.0));
    let bytes: usize = texts.chain(listed).map(|it| 2 * FRAME_BYTES + it.len()).sum();
    (FIELDS_BYTES
        + bytes
        + FRAME_BYTES * options.tiers.len()
        + SIMILAR_BYTES * options.similar.len()) as u64
}

const MAX_LISTED: usize = 1_000;

/// The length of a text or the port of a node, and what encloses them.
const FRAME_BYTES: usize = 16;

/// All names of fields and all numbers.
const FIELDS_BYTES: usize = 1024;

const SIMILAR_BYTES: usize = 23;

#[cfg(test)]
mod tests;
