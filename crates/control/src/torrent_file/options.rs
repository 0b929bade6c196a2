//! What a person has decided about a torrent, checked field by field.

use std::collections::HashSet;
use std::net::Ipv6Addr;
use std::path::Path;

use metainfo::{
    CreateOptions, MAX_PIECE_LENGTH_BYTES, MIN_PIECE_LENGTH_BYTES, PlanError, PlanOptions,
    check_patterns,
};
use protocol::id::InfoHash;
use url::Url;

use crate::access::Input;
use crate::announce_doubts::{OwnTracker, doubts};
use crate::error::UserError;
use crate::torrents::unix_secs_now;
use crate::view::TorrentOptions;

/// What is written into a .torrent as its maker.
const CREATED_BY: &str = concat!("Swarmdeck/", env!("CARGO_PKG_VERSION"));

/// Entries of one list at most, as many as a .torrent can have.
const LISTED_MAX: usize = 1_000;
const COMMENT_CHARS_MAX: usize = 10_000;
const LINE_CHARS_MAX: usize = 500;

/// The part of `options` that decides on what goes in.
pub(super) fn plan_options(options: &TorrentOptions, output_path: &Path) -> PlanOptions {
    PlanOptions {
        version: options.version.into(),
        piece_length_bytes: options.piece_length_bytes,
        output_path: Some(output_path.to_owned()),
        exclude: patterns(options),
    }
}

/// The patterns of `options`, without empty lines.
pub(crate) fn patterns(options: &TorrentOptions) -> Vec<String> {
    options.exclude.iter().filter(|it| !it.trim().is_empty()).cloned().collect()
}

/// The part of `options` that is written into the .torrent, with the tracker's own URLs before
/// the others, each a tier of its own.
///
/// # Errors
///
/// Every field that is wrong, by its name in [`TorrentOptions`], and why.
pub(crate) fn create_options(
    own_urls: &[String],
    options: &TorrentOptions,
) -> Result<CreateOptions, UserError> {
    let mut input = Input::default();
    check_urls(&mut input, "own_urls", own_urls);
    let mut created = check_options(&mut input, options);
    created.tiers = tiers(own_urls, &options.more_trackers);
    if created.private && created.tiers.is_empty() && created.web_seeds.is_empty() {
        input.refuse("private", "needs an announce URL, or nobody finds the torrent");
    }
    input.check()?;
    Ok(created)
}

/// The same without URLs of our own, for options that are not of one torrent.
pub(crate) fn check_options(input: &mut Input, options: &TorrentOptions) -> CreateOptions {
    check_piece_length(input, options.piece_length_bytes);
    if let Err(PlanError::Pattern { pattern, problem }) = check_patterns(&patterns(options)) {
        input.refuse("exclude", format!("“{pattern}” cannot be used: {problem}"));
    }
    for tier in &options.more_trackers {
        check_urls(input, "more_trackers", tier);
    }
    let created = CreateOptions {
        tiers: tiers(&[], &options.more_trackers),
        web_seeds: listed(input, "web_seeds", &options.web_seeds, web_url),
        nodes: listed(input, "nodes", &options.nodes, node),
        private: options.private,
        comment: comment(input, &options.comment),
        created_by: options.with_maker.then(|| CREATED_BY.to_owned()),
        creation_date_unix_secs: options.with_date.then(unix_secs_now),
        source: line(input, "source", &options.source),
        similar: listed(input, "similar", &options.similar, info_hash),
        collections: listed(input, "collections", &options.collections, collection),
        update_url: line(input, "update_url", &options.update_url),
        hashers: None,
    };
    if options.private && !created.nodes.is_empty() {
        input.refuse("nodes", "must be left out of a private torrent, which does not use the DHT");
    }
    if let Some(url) = &created.update_url
        && !is_url(url, &["http", "https"])
    {
        input.refuse("update_url", "must begin with http:// or https://");
    }
    created
}

fn check_piece_length(input: &mut Input, bytes: Option<u32>) {
    let allowed = MIN_PIECE_LENGTH_BYTES..=MAX_PIECE_LENGTH_BYTES;
    if bytes.is_some_and(|it| !it.is_power_of_two() || !allowed.contains(&it)) {
        input.refuse("piece_length_bytes", "must be a power of two from 16 KiB to 16 MiB");
    }
}

fn check_urls(input: &mut Input, field: &str, urls: &[String]) {
    let urls: Vec<String> = urls.iter().map(|it| it.trim().to_owned()).collect();
    let urls: Vec<String> = urls.into_iter().filter(|it| !it.is_empty()).collect();
    for doubt in doubts(&urls, &OwnTracker::default()).iter().filter(|it| it.refused) {
        let (url, why) = (shown(&doubt.url), clause(&doubt.message));
        input.refuse(field, format!("“{url}” cannot be used: {why}"));
    }
    if urls.len() > LISTED_MAX {
        input.refuse(field, too_many());
    }
}

/// Our own URLs and then the others, each once.
fn tiers(own_urls: &[String], more: &[Vec<String>]) -> Vec<Vec<String>> {
    let mut seen = HashSet::new();
    let own = own_urls.iter().map(std::slice::from_ref);
    let tiers = own.chain(more.iter().map(Vec::as_slice)).map(|tier| {
        let urls = tier.iter().map(|it| it.trim()).filter(|it| !it.is_empty() && seen.insert(*it));
        urls.map(str::to_owned).collect::<Vec<_>>()
    });
    tiers.filter(|it| !it.is_empty()).collect()
}

/// The entries of a list, each read by `read`, which says what it must be where it is not.
fn listed<T>(
    input: &mut Input,
    field: &str,
    texts: &[String],
    read: fn(&str) -> Result<T, &'static str>,
) -> Vec<T> {
    if texts.len() > LISTED_MAX {
        input.refuse(field, too_many());
    }
    let mut entries = Vec::new();
    for text in texts.iter().take(LISTED_MAX).map(|it| it.trim()).filter(|it| !it.is_empty()) {
        match read(text) {
            Ok(entry) => entries.push(entry),
            Err(problem) => input.refuse(field, format!("“{}” {problem}", shown(text))),
        }
    }
    entries
}

fn comment(input: &mut Input, text: &str) -> Option<String> {
    let text = text.trim();
    if text.chars().count() > COMMENT_CHARS_MAX {
        let message = format!("must not be longer than {COMMENT_CHARS_MAX} characters");
        input.refuse("comment", message);
    } else if text.contains(|it: char| it.is_control() && !matches!(it, '\n' | '\r' | '\t')) {
        input.refuse("comment", "must be text");
    }
    Some(text.to_owned()).filter(|it| !it.is_empty())
}

fn line(input: &mut Input, field: &str, text: &str) -> Option<String> {
    Some(input.text(field, text, LINE_CHARS_MAX)).filter(|it| !it.is_empty())
}

fn web_url(text: &str) -> Result<String, &'static str> {
    match is_url(text, &["http", "https", "ftp"]) {
        true => Ok(text.to_owned()),
        false => Err("must be a whole URL that begins with http://, https:// or ftp://"),
    }
}

/// Host and port, an address of IPv6 in brackets.
pub(crate) fn node(text: &str) -> Result<(String, u16), &'static str> {
    let problem = "must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881";
    let (host, port) = text.rsplit_once(':').ok_or(problem)?;
    let port: u16 = port.parse().map_err(|_| problem)?;
    let odd = |it: char| it.is_whitespace() || it.is_control() || "/?#@[]:".contains(it);
    let host = match host.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(ip) if ip.parse::<Ipv6Addr>().is_ok() => ip,
        None if !host.is_empty() && !host.contains(odd) => host,
        _ => return Err(problem),
    };
    if port == 0 { Err(problem) } else { Ok((host.to_owned(), port)) }
}

pub(crate) fn info_hash(text: &str) -> Result<InfoHash, &'static str> {
    InfoHash::from_hex(text).ok_or("must be an info hash of 40 hexadecimal digits")
}

pub(crate) fn collection(text: &str) -> Result<String, &'static str> {
    match text.chars().count() > LINE_CHARS_MAX || text.contains(char::is_control) {
        true => Err("must be one line of at most 500 characters"),
        false => Ok(text.to_owned()),
    }
}

fn is_url(text: &str, schemes: &[&str]) -> bool {
    let blank = |it: char| it.is_whitespace() || it.is_control();
    let url = Url::parse(text).ok().filter(|_| text.contains("://") && !text.contains(blank));
    url.is_some_and(|it| {
        schemes.contains(&it.scheme()) && it.host_str().is_some_and(|h| !h.is_empty())
    })
}

fn too_many() -> String {
    format!("must not be more than {LISTED_MAX}")
}

/// The beginning of what was entered, so that a whole page pasted by mistake is not shown.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(80).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

/// A sentence as the end of another.
fn clause(sentence: &str) -> String {
    let mut letters = sentence.trim_end_matches('.').chars();
    let first: String = letters.next().map(|it| it.to_lowercase().collect()).unwrap_or_default();
    first + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut TorrentOptions)) -> Result<CreateOptions, UserError> {
        let mut options = TorrentOptions::default();
        change(&mut options);
        create_options(&["http://x.org/announce".to_owned()], &options)
    }

    /// `problems` are those found, each as field and message.
    #[track_caller]
    fn refuse(change: impl FnOnce(&mut TorrentOptions), problems: &[(&str, &str)]) {
        let found = check(change).unwrap_err().problems;
        let found: Vec<_> =
            found.iter().map(|it| (it.field.as_str(), it.message.as_str())).collect();
        assert_eq!(found.len(), problems.len(), "{found:#?}");
        for ((field, message), (expected_field, beginning)) in found.iter().zip(problems) {
            assert_eq!(field, expected_field);
            assert!(message.starts_with(beginning), "{message}");
        }
    }

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_option_is_in_what_is_made() {
        let created = check(|it| {
            it.comment = " two\nlines ".to_owned();
            it.source = " SITE ".to_owned();
            it.more_trackers =
                vec![texts(&["udp://y.org:80 ", "http://x.org/announce"]), texts(&[" "])];
            it.web_seeds = texts(&["", "https://x.org/data/"]);
            it.nodes = texts(&["dht.example.org:6881", "[2001:db8::1]:1"]);
            it.similar = texts(&["AB".repeat(20).as_str()]);
            it.collections = texts(&["Holidays"]);
            it.update_url = "https://x.org/new.torrent".to_owned();
            it.with_date = false;
        });
        let expected = CreateOptions {
            tiers: vec![texts(&["http://x.org/announce"]), texts(&["udp://y.org:80"])],
            web_seeds: texts(&["https://x.org/data/"]),
            nodes: vec![("dht.example.org".to_owned(), 6881), ("2001:db8::1".to_owned(), 1)],
            comment: Some("two\nlines".to_owned()),
            created_by: Some(CREATED_BY.to_owned()),
            source: Some("SITE".to_owned()),
            similar: vec![InfoHash([0xab; 20])],
            collections: texts(&["Holidays"]),
            update_url: Some("https://x.org/new.torrent".to_owned()),
            ..CreateOptions::default()
        };
        assert_eq!(created.unwrap(), expected);
        let plain = check(|it| it.with_maker = false).unwrap();
        assert!(plain.creation_date_unix_secs.is_some_and(|it| it > 1_700_000_000));
        assert_eq!((plain.created_by, plain.comment, plain.source), (None, None, None));
    }

    #[test]
    fn every_wrong_field_is_named() {
        let one_node = "must be a host and a port, such as dht.example.org:6881 or \
                        [2001:db8::1]:6881";
        for node in ["x", "x:", "x:0", ":1", "2001:db8::1", "[x]:1", "x:65536", "a/b:1"] {
            let message = format!("“{node}” {one_node}");
            refuse(|it| it.nodes = texts(&[node]), &[("nodes", &message)]);
        }
        for url in ["x.org", "/data", "file:///data", "http://", "http://x.org/a b"] {
            let message =
                format!("“{url}” must be a whole URL that begins with http://, https:// or ftp://");
            refuse(|it| it.web_seeds = texts(&[url]), &[("web_seeds", &message)]);
        }
        refuse(
            |it| {
                it.piece_length_bytes = Some(1_000);
                it.more_trackers = vec![texts(&["http://x.org/announce"]), texts(&["x.org"])];
                it.exclude = texts(&["*.txt", "", "{"]);
                it.comment = "\u{1b}[2J".to_owned();
                it.source = "two\nlines".to_owned();
                it.similar = texts(&["abc"]);
                it.collections = texts(&["a\nb"]);
                it.update_url = "ftp://x.org/".to_owned();
            },
            &[
                ("piece_length_bytes", "must be a power of two from 16 KiB to 16 MiB"),
                ("exclude", "“{” cannot be used: "),
                ("more_trackers", "“x.org” cannot be used: this is not an announce URL"),
                ("comment", "must be text"),
                ("source", "must be one line of text"),
                ("similar", "“abc” must be an info hash of 40 hexadecimal digits"),
                ("collections", "“a\nb” must be one line of at most 500 characters"),
                ("update_url", "must begin with http:// or https://"),
            ],
        );
        refuse(
            |it| it.nodes = vec!["x:1".to_owned(); 1_001],
            &[("nodes", "must not be more than 1000")],
        );
        let long = "x".repeat(10_001);
        refuse(|it| it.comment = long, &[("comment", "must not be longer than 10000 characters")]);
    }

    #[test]
    fn a_private_torrent_is_found_by_trackers_alone() {
        refuse(
            |it| (it.private, it.nodes) = (true, texts(&["x:1"])),
            &[("nodes", "must be left out of a private torrent, which does not use the DHT")],
        );
        let options = TorrentOptions { private: true, ..TorrentOptions::default() };
        assert_eq!(create_options(&[], &options).unwrap_err().problems[0].field, "private");
    }

    #[test]
    fn an_error_says_what_is_meant_in_plain_words() {
        let error = check(|it| it.more_trackers = vec![texts(&["nonsense"])]).unwrap_err();
        let message =
            "The field “announce URL” “nonsense” cannot be used: this is not an announce URL.";
        assert_eq!(error.message, message);
    }
}
