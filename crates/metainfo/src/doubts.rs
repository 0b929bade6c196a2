//! What is wrong or odd about a .torrent, however sound it is otherwise.

mod encoding;
mod names;
mod trackers;

use std::fmt;

use protocol::bencode::Item;

use crate::name::shown;
use crate::plan::{LARGE_TORRENT_BYTES, MAX_PIECE_LENGTH_BYTES, MIN_PIECE_LENGTH_BYTES};
use crate::read::{Metainfo, ReadError, decode_document, info};
use crate::url::Url;

/// Something wrong or odd about a .torrent that can be read and used all the same.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Doubt {
    /// It has neither trackers nor DHT nodes.
    NoTracker,
    /// It is private (BEP 27), so that nobody can be found without a tracker.
    PrivateWithoutTracker,
    /// It is private and names DHT nodes, which its clients must not use.
    PrivateWithNodes,
    /// The private flag stands outside of the info dictionary, where no client looks.
    PrivateOutside,
    /// All its files are empty.
    NoData,
    /// Clients that know `announce-list` never use the one in `announce` (BEP 12).
    AnnounceNotListed {
        /// What `announce` says.
        url: String,
    },
    /// An announce URL is none.
    TrackerNotUrl {
        /// What stands there.
        url: String,
    },
    /// An announce URL has spaces before, in or behind it.
    TrackerSpaces {
        /// What stands there.
        url: String,
    },
    /// An announce URL is of a kind that clients do not know.
    TrackerScheme {
        /// The URL.
        url: String,
    },
    /// An announce URL over UDP has no port, for which there is no usual one.
    TrackerWithoutPort {
        /// The URL.
        url: String,
    },
    /// An announce URL works only on the computer that the tracker runs on.
    TrackerLoopback {
        /// The URL.
        url: String,
    },
    /// An announce URL leads to an address or name that only a home or office network knows.
    TrackerPrivateNetwork {
        /// The URL.
        url: String,
    },
    /// A web seed is not a URL of the web or of FTP (BEP 19).
    WebSeed {
        /// What stands there.
        url: String,
    },
    /// Two files have the same path, or one is where another has a folder.
    SamePath {
        /// One such path, with `/` between the parts.
        example: String,
        /// How many files it is about.
        count: usize,
    },
    /// Files or folders beside each other have names that differ only in case.
    DiffersOnlyInCase {
        /// The path of one of them.
        example: String,
        /// The name beside it.
        other: String,
        /// How many files or folders it is about.
        count: usize,
    },
    /// Windows cannot store names that are in the torrent.
    ReservedOnWindows {
        /// The path of a file, or the name of the torrent.
        example: String,
        /// How many files it is about.
        count: usize,
    },
    /// Some systems do not accept paths of this length.
    PathTooLong {
        /// The longest path.
        example: String,
        /// Its length with the torrent's name before it.
        characters: usize,
        /// How many files it is about.
        count: usize,
    },
    /// A piece is not as long as a power of two; many programs cannot check such torrents.
    PieceLengthOdd {
        /// Bytes in a piece.
        bytes: u64,
    },
    /// A piece is shorter than the blocks that clients ask each other for.
    PieceLengthShort {
        /// Bytes in a piece.
        bytes: u64,
    },
    /// A piece is longer than some clients accept.
    PieceLengthLong {
        /// Bytes in a piece.
        bytes: u64,
    },
    /// There are so many pieces that clients become slow.
    TooManyPieces {
        /// How many.
        count: u64,
    },
    /// Some clients refuse a .torrent of this size.
    LargeTorrent {
        /// Size of the .torrent.
        torrent_bytes: u64,
    },
    /// Keys of a dictionary are not sorted as BEP 3 demands.
    KeysNotSorted {
        /// Whether that is so in the info dictionary, which some programs then give another hash.
        in_info: bool,
    },
    /// A number begins with a zero, which BEP 3 forbids.
    LeadingZeros {
        /// As for [`Doubt::KeysNotSorted`].
        in_info: bool,
    },
    /// It has fields that are not known here; they are kept when it is edited.
    UnknownFields {
        /// See [`Metainfo::unknown_fields`].
        names: Vec<String>,
    },
}

/// Everything doubtful about the .torrent in `bytes`, the graver first.
///
/// A date in the future is not judged, for there is no clock here. Keys that stand twice and
/// bytes behind the end are not merely doubtful: such a file is not read at all.
///
/// # Errors
///
/// When it is no torrent that can be read; see [`ReadError`].
pub fn doubts(bytes: &[u8]) -> Result<Vec<Doubt>, ReadError> {
    let metainfo = Metainfo::from_bytes(bytes)?;
    let document = decode_document(bytes)?;
    let mut doubts = Vec::new();
    judge_ways_to_peers(&metainfo, &document, &mut doubts);
    trackers::judge(&metainfo, &document, &mut doubts);
    let is_web = |url: &str| Url::parse(url).is_some_and(|it| it.is_of(&["http", "https", "ftp"]));
    let web_seeds = metainfo.web_seeds().iter().filter(|it| !is_web(it)).take(LISTED_MAX);
    doubts.extend(web_seeds.map(|url| Doubt::WebSeed { url: url.clone() }));
    names::judge(&metainfo, &mut doubts);
    judge_pieces(&metainfo, &mut doubts);
    let torrent_bytes = bytes.len() as u64;
    if torrent_bytes > LARGE_TORRENT_BYTES {
        doubts.push(Doubt::LargeTorrent { torrent_bytes });
    }
    encoding::judge(&document, info(&document)?, &mut doubts);
    if !metainfo.unknown_fields().is_empty() {
        doubts.push(Doubt::UnknownFields { names: metainfo.unknown_fields().to_vec() });
    }
    Ok(doubts)
}

fn judge_ways_to_peers(metainfo: &Metainfo, document: &Item<'_>, doubts: &mut Vec<Doubt>) {
    let (no_tracker, no_nodes) = (metainfo.tiers().is_empty(), metainfo.nodes().is_empty());
    if metainfo.is_private() && no_tracker {
        doubts.push(Doubt::PrivateWithoutTracker);
    } else if no_tracker && no_nodes {
        doubts.push(Doubt::NoTracker);
    }
    if metainfo.is_private() && !no_nodes {
        doubts.push(Doubt::PrivateWithNodes);
    }
    if !metainfo.is_private() && document.get(b"private").and_then(Item::as_integer) == Some(1) {
        doubts.push(Doubt::PrivateOutside);
    }
    if metainfo.data_bytes() == 0 {
        doubts.push(Doubt::NoData);
    }
}

fn judge_pieces(metainfo: &Metainfo, doubts: &mut Vec<Doubt>) {
    let bytes = metainfo.piece_length_bytes();
    if !bytes.is_power_of_two() {
        doubts.push(Doubt::PieceLengthOdd { bytes });
    }
    if bytes < MIN_PIECE_LENGTH_BYTES.into() {
        doubts.push(Doubt::PieceLengthShort { bytes });
    }
    if bytes > MAX_PIECE_LENGTH_BYTES.into() {
        doubts.push(Doubt::PieceLengthLong { bytes });
    }
    let count = metainfo.piece_count();
    if count > MANY_PIECES {
        doubts.push(Doubt::TooManyPieces { count });
    }
}

impl Doubt {
    /// The stable name of the doubt.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoTracker => "no_tracker",
            Self::PrivateWithoutTracker => "private_without_tracker",
            Self::PrivateWithNodes => "private_with_nodes",
            Self::PrivateOutside => "private_outside",
            Self::NoData => "no_data",
            Self::AnnounceNotListed { .. } => "announce_not_listed",
            Self::TrackerNotUrl { .. } => "tracker_not_url",
            Self::TrackerSpaces { .. } => "tracker_spaces",
            Self::TrackerScheme { .. } => "tracker_scheme",
            Self::TrackerWithoutPort { .. } => "tracker_without_port",
            Self::TrackerLoopback { .. } => "tracker_loopback",
            Self::TrackerPrivateNetwork { .. } => "tracker_private_network",
            Self::WebSeed { .. } => "web_seed",
            Self::SamePath { .. } => "same_path",
            Self::DiffersOnlyInCase { .. } => "differs_only_in_case",
            Self::ReservedOnWindows { .. } => "reserved_on_windows",
            Self::PathTooLong { .. } => "path_too_long",
            Self::PieceLengthOdd { .. } => "piece_length_odd",
            Self::PieceLengthShort { .. } => "piece_length_short",
            Self::PieceLengthLong { .. } => "piece_length_long",
            Self::TooManyPieces { .. } => "too_many_pieces",
            Self::LargeTorrent { .. } => "large_torrent",
            Self::KeysNotSorted { .. } => "keys_not_sorted",
            Self::LeadingZeros { .. } => "leading_zeros",
            Self::UnknownFields { .. } => "unknown_fields",
        }
    }

    /// Those that are about one URL.
    fn about_url(&self) -> Option<String> {
        Some(match self {
            Self::AnnounceNotListed { url } => format!(
                "“{}” is asked by few clients, for it is not in the list of trackers.",
                shown(url)
            ),
            Self::TrackerNotUrl { url } => {
                format!("“{}” is not an announce URL.", shown(url))
            }
            Self::TrackerSpaces { url } => format!(
                "“{}” has spaces around or in it, and some clients will not reach it.",
                shown(url)
            ),
            Self::TrackerScheme { url } => {
                format!("“{}” is of a kind of tracker that clients do not know.", shown(url))
            }
            Self::TrackerWithoutPort { url } => {
                format!("“{}” has no port, so no client can reach it.", shown(url))
            }
            Self::TrackerLoopback { url } => {
                format!("“{}” works only on the computer that the tracker runs on.", shown(url))
            }
            Self::TrackerPrivateNetwork { url } => format!(
                "“{}” can be reached only from inside its own home or office network.",
                shown(url)
            ),
            Self::WebSeed { url } => {
                format!("“{}” is not an address from which data can be had.", shown(url))
            }
            _ => return None,
        })
    }

    /// Those that are always said in the same words.
    fn fixed(&self) -> Option<&'static str> {
        Some(match self {
            Self::NoTracker => {
                "It names no tracker: clients can find each other only through the DHT."
            }
            Self::PrivateWithoutTracker => {
                "It is private and names no tracker: nobody can find anybody with it."
            }
            Self::PrivateWithNodes => {
                "It is private but names DHT nodes, which its clients must not use."
            }
            Self::PrivateOutside => {
                "It is marked as private in a place where no client looks: it is public."
            }
            Self::NoData => "All its files are empty: there is nothing to share.",
            _ => return None,
        })
    }
}

impl fmt::Display for Doubt {
    /// One sentence.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SamePath { example, count } => {
                write!(f, "Paths stand twice in it, such as “{}” ({count} in all).", shown(example))
            }
            Self::DiffersOnlyInCase { example, other, count } => write!(
                f,
                "Names differ only in case, such as “{}” from “{}” ({count} in all): Windows and \
                 macOS keep only one of them.",
                shown(example),
                shown(other)
            ),
            Self::ReservedOnWindows { example, count } => write!(
                f,
                "Windows cannot store all of its names, such as “{}” ({count} in all).",
                shown(example)
            ),
            Self::PathTooLong { example, characters, count } => write!(
                f,
                "Paths are longer than some systems accept ({count} in all): “{}” has {characters} \
                 characters with the torrent's name.",
                shown(example)
            ),
            Self::PieceLengthOdd { bytes } => {
                write!(f, "Its pieces of {bytes} bytes are not as long as a power of two.")
            }
            Self::PieceLengthShort { bytes } => {
                write!(f, "Its pieces of {bytes} bytes are shorter than clients expect.")
            }
            Self::PieceLengthLong { bytes } => {
                let mib = bytes / (1024 * 1024);
                write!(f, "Its pieces of {mib} MiB are longer than some clients accept.")
            }
            Self::TooManyPieces { count } => {
                write!(f, "It has {count} pieces, so many that some clients become slow.")
            }
            Self::LargeTorrent { torrent_bytes } => {
                let mb = torrent_bytes.div_ceil(1_000_000);
                write!(f, "The .torrent itself has {mb} MB, more than some clients accept.")
            }
            Self::KeysNotSorted { in_info } => write!(
                f,
                "Its fields are not in the order they should be: {}.",
                consequence(*in_info)
            ),
            Self::LeadingZeros { in_info } => {
                write!(f, "It writes numbers with needless zeros: {}.", consequence(*in_info))
            }
            Self::UnknownFields { names } => {
                let listed: Vec<String> =
                    names.iter().take(NAMED_MAX).map(|it| shown(it)).collect();
                let listed = listed.join(", ");
                match names.len() - names.len().min(NAMED_MAX) {
                    0 => write!(f, "It has fields that are not known here: {listed}."),
                    more => {
                        write!(
                            f,
                            "It has fields that are not known here: {listed} and {more} more."
                        )
                    }
                }
            }
            other => match other.about_url() {
                Some(text) => f.write_str(&text),
                None => f.write_str(other.fixed().unwrap_or_default()),
            },
        }
    }
}

fn consequence(in_info: bool) -> &'static str {
    match in_info {
        true => "some programs refuse it or take it for another torrent",
        false => "some programs refuse it",
    }
}

/// Doubts about web seeds, and about trackers, are no more than this.
const LISTED_MAX: usize = 100;

/// Unknown fields that a sentence lists.
const NAMED_MAX: usize = 10;

/// libtorrent takes 20 times as many, but each peer tells the others which it has.
const MANY_PIECES: u64 = 100_000;

#[cfg(test)]
mod tests;
