//! Torrent files: planning, hashing, writing and reading them.
//!
//! The crate reads files and never writes one: [`create`] returns the bytes of a
//! .torrent, and the caller puts them where they belong. It reads no clock either;
//! a creation date is an argument.
//!
//! ```text
//! path -> plan() -> Plan -> create() -> Created { bytes, Metainfo } -> magnet()
//!                             bytes -> Metainfo::from_bytes()
//!                              text -> Magnet::parse()
//!           bytes, Changes -> edit() -> Edited { bytes, Metainfo }
//!                             bytes -> doubts()
//!                  Metainfo, path -> verify() -> Verification
//! ```

mod alignment;
mod create;
mod document;
mod doubts;
mod edit;
mod hash;
mod magnet;
mod merkle;
mod name;
mod plan;
mod read;
mod trackers;
mod url;
mod verify;
mod version;

pub use create::{CreateError, CreateOptions, Created, FileChange, Progress, create};
pub use doubts::{Doubt, doubts};
pub use edit::{Changes, EditError, Edited, edit};
pub use magnet::{Magnet, MagnetError, MagnetProblem, magnet};
pub use plan::{
    AUTOMATIC_PIECES_MAX, LeftOut, MAX_PIECE_LENGTH_BYTES, MIN_PIECE_LENGTH_BYTES, Plan, PlanError,
    PlanOptions, PlannedFile, Reason, Warning, check_patterns, entries, plan,
};
pub use read::{MAX_TORRENT_BYTES, Metainfo, ReadError, TorrentFile};
pub use trackers::{announce_host, move_announces, replace_urls};
pub use verify::{
    FileCheck, FileState, MAX_BAD_RANGES, MAX_EXTRA_FILES, Verification, VerifyError, verify,
};
pub use version::Version;
