//! Reads magnet links (BEP 9, 52 and 53), as found in the wild.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::ops::RangeInclusive;

use percent_encoding::percent_decode_str;
use protocol::id::InfoHash;
use thiserror::Error;

use crate::trackers::is_url;

/// What a magnet link says.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Magnet {
    /// SHA-1 of the info dictionary (`xt=urn:btih:…`), if it has that one.
    pub info_hash_v1: Option<InfoHash>,
    /// SHA-256 of the info dictionary (`xt=urn:btmh:…`), if it has that one; a link has one
    /// of the two at least.
    pub info_hash_v2: Option<[u8; 32]>,
    /// Name to show until the torrent itself is known (`dn`).
    pub name: Option<String>,
    /// Size of the data in bytes (`xl`).
    pub size_bytes: Option<u64>,
    /// Announce URLs in order (`tr`).
    pub trackers: Vec<String>,
    /// URLs from which the data can be had (`ws`).
    pub web_seeds: Vec<String>,
    /// Peers to begin with (`x.pe`), each a host and a port.
    pub peers: Vec<String>,
    /// The files that are wanted (`so`), counted from 0; none means all of them.
    pub selected: Vec<RangeInclusive<u32>>,
    /// What of the link is wrong and was left out.
    pub problems: Vec<MagnetProblem>,
}

/// A field of a magnet link that is wrong.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("its field “{field}” {problem}")]
pub struct MagnetProblem {
    /// The field's name.
    pub field: &'static str,
    /// What is wrong with it, as the end of a sentence.
    pub problem: &'static str,
}

impl Magnet {
    /// Reads the magnet link in `text`, with white space around it or not.
    ///
    /// Fields may stand in any order and be numbered (`tr.1`). Unknown ones are passed over,
    /// and so are hashes of other networks. What is wrong but not needed is left out and said
    /// in [`Magnet::problems`].
    ///
    /// # Errors
    ///
    /// When it is no magnet link of a torrent, or its hashes are wrong; see [`MagnetError`].
    pub fn parse(text: &str) -> Result<Self, MagnetError> {
        let text = text.trim();
        if text.len() > MAX_MAGNET_BYTES {
            return Err(MagnetError::TooLong);
        }
        let scheme = text.get(..SCHEME.len()).filter(|it| it.eq_ignore_ascii_case(SCHEME));
        let query = scheme.and_then(|_| text[SCHEME.len()..].strip_prefix('?'));
        let query = query.ok_or(MagnetError::NotAMagnet)?;
        let query = query.split('#').next().unwrap_or_default();
        let mut magnet = Self::default();
        for field in query.split('&') {
            let (key, value) = field.split_once('=').unwrap_or((field, ""));
            if !value.is_empty() {
                magnet.take(without_number(key), value)?;
            }
        }
        if magnet.info_hash_v1.is_none() && magnet.info_hash_v2.is_none() {
            return Err(MagnetError::NoHash);
        }
        Ok(magnet)
    }

    fn take(&mut self, key: &str, value: &str) -> Result<(), MagnetProblem> {
        if key.eq_ignore_ascii_case("xt") {
            return self.take_hash(&decoded(value));
        }
        let outcome = match key.to_ascii_lowercase().as_str() {
            "dn" => {
                // Forms write a space as a plus; in the URLs of other fields it is one.
                let name = decoded(&value.replace('+', " ")).into_owned();
                self.name.get_or_insert(name);
                Ok(())
            }
            "xl" => size(&decoded(value)).map(|it| self.size_bytes = Some(it)),
            "tr" => url("tr", value).and_then(|it| push("tr", &mut self.trackers, it)),
            "ws" => url("ws", value).and_then(|it| push("ws", &mut self.web_seeds, it)),
            "x.pe" => peer(value).and_then(|it| push("x.pe", &mut self.peers, it)),
            "so" => selected(&decoded(value)).map(|it| self.selected = it),
            _ => Ok(()),
        };
        let room = self.problems.len() < MAX_VALUES;
        self.problems.extend(outcome.err().filter(|it| room && !self.problems.contains(it)));
        Ok(())
    }

    fn take_hash(&mut self, urn: &str) -> Result<(), MagnetProblem> {
        let after = |prefix: &str| {
            let start = urn.get(..prefix.len()).filter(|it| it.eq_ignore_ascii_case(prefix));
            start.map(|_| &urn[prefix.len()..])
        };
        if let Some(hash) = after("urn:btih:") {
            let hash = btih(hash).ok_or(wrong("xt", "has no info hash behind “btih”"))?;
            if self.info_hash_v1.replace(hash).is_some_and(|it| it != hash) {
                return Err(wrong("xt", "has two info hashes of one kind"));
            }
        } else if let Some(hash) = after("urn:btmh:") {
            let hash = btmh(hash).ok_or(wrong("xt", "has no SHA-256 behind “btmh”"))?;
            if self.info_hash_v2.replace(hash).is_some_and(|it| it != hash) {
                return Err(wrong("xt", "has two info hashes of one kind"));
            }
        }
        Ok(())
    }
}

/// `tr` of `tr.1`; several of a field are told apart by numbers in some links.
fn without_number(key: &str) -> &str {
    match key.rsplit_once('.') {
        Some((bare, number)) if number.bytes().all(|it| it.is_ascii_digit()) => bare,
        _ => key,
    }
}

/// 40 hex digits or, in old links, 32 digits of base 32 (RFC 4648).
fn btih(text: &str) -> Option<InfoHash> {
    match text.len() {
        40 => hex(text).map(InfoHash),
        32 => base32(text).map(InfoHash),
        _ => None,
    }
}

/// A multihash says its kind and length first; torrents have SHA-256 of 32 bytes.
fn btmh(text: &str) -> Option<[u8; 32]> {
    hex(text.strip_prefix("1220")?)
}

fn hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != N || !rest.is_empty() {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(pairs) {
        let digit = |it: u8| char::from(it).to_digit(16).and_then(|it| u8::try_from(it).ok());
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

fn base32(text: &str) -> Option<[u8; 20]> {
    let mut bytes = [0; 20];
    let (mut bits, mut held, mut filled) = (0u32, 0, 0);
    for digit in text.bytes() {
        let value = match digit.to_ascii_uppercase() {
            letter @ b'A'..=b'Z' => letter - b'A',
            number @ b'2'..=b'7' => number - b'2' + 26,
            _ => return None,
        };
        bits = bits << 5 | u32::from(value);
        held += 5;
        if held >= 8 {
            held -= 8;
            *bytes.get_mut(filled)? = u8::try_from(bits >> held & 0xFF).ok()?;
            filled += 1;
        }
    }
    (filled == bytes.len() && held == 0).then_some(bytes)
}

fn size(text: &str) -> Result<u64, MagnetProblem> {
    let digits = Some(text).filter(|it| it.bytes().all(|it| it.is_ascii_digit()));
    digits.and_then(|it| it.parse().ok()).ok_or(wrong("xl", "is not a number of bytes"))
}

fn url(field: &'static str, value: &str) -> Result<String, MagnetProblem> {
    let url = decoded(value);
    let url = url.trim();
    if is_url(url) { Ok(url.to_owned()) } else { Err(wrong(field, "is not a URL")) }
}

fn peer(value: &str) -> Result<String, MagnetProblem> {
    let peer = decoded(value).into_owned();
    let is_address = peer.parse::<SocketAddr>().is_ok_and(|it| it.port() > 0);
    let is_host = peer.rsplit_once(':').is_some_and(|(host, port)| {
        let in_name = |it: char| it.is_alphanumeric() || it == '-' || it == '.';
        !host.is_empty() && host.chars().all(in_name) && port.parse::<u16>().is_ok_and(|it| it > 0)
    });
    match is_address || is_host {
        true => Ok(peer),
        false => Err(wrong("x.pe", "is not a host with a port")),
    }
}

/// Numbers and ranges such as `0,2,4-6` (BEP 53).
fn selected(text: &str) -> Result<Vec<RangeInclusive<u32>>, MagnetProblem> {
    let number = |it: &str| it.parse::<u32>().ok().filter(|_| !it.starts_with('+'));
    let range = |it: &str| {
        let (first, last) = it.split_once('-').unwrap_or((it, it));
        let (first, last) = (number(first)?, number(last)?);
        (first <= last).then_some(first..=last)
    };
    let ranges: Option<Vec<_>> = text.split(',').map(range).collect();
    let ranges = ranges.ok_or(wrong("so", "is not a list of files"))?;
    match ranges.len() <= MAX_VALUES {
        true => Ok(ranges),
        false => Err(wrong("so", TOO_MANY)),
    }
}

/// Adds a value, once.
fn push(field: &'static str, values: &mut Vec<String>, value: String) -> Result<(), MagnetProblem> {
    if values.contains(&value) {
        return Ok(());
    }
    if values.len() == MAX_VALUES {
        return Err(wrong(field, TOO_MANY));
    }
    values.push(value);
    Ok(())
}

/// The text with its escapes undone; what is no UTF-8 is shown as well as possible.
fn decoded(value: &str) -> Cow<'_, str> {
    percent_decode_str(value).decode_utf8_lossy()
}

fn wrong(field: &'static str, problem: &'static str) -> MagnetProblem {
    MagnetProblem { field, problem }
}

const SCHEME: &str = "magnet:";
const TOO_MANY: &str = "is there more often than is sensible";

/// A link may be this long; browsers pass on no more.
const MAX_MAGNET_BYTES: usize = 64 * 1024;

/// Values of a field that may be there several times.
const MAX_VALUES: usize = 200;

/// Why a text is not a magnet link that can be used.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum MagnetError {
    /// It is longer than any real link.
    #[error("it is longer than {} KiB", MAX_MAGNET_BYTES >> 10)]
    TooLong,
    /// It does not begin as one.
    #[error("it is not a magnet link")]
    NotAMagnet,
    /// It has no info hash, so it is not of a torrent.
    #[error("it is not the magnet link of a torrent: it has no info hash")]
    NoHash,
    /// A field that is needed is wrong.
    #[error(transparent)]
    Field(#[from] MagnetProblem),
}

impl MagnetError {
    /// The stable name by which a face picks its help text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong => "magnet_too_long",
            Self::NotAMagnet | Self::NoHash => "not_a_magnet",
            Self::Field(_) => "damaged_magnet",
        }
    }
}

#[cfg(test)]
mod tests;
