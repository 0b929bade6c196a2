//! What a face is shown of friends and of the lists of addresses and clients.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::AnnounceUrlView;

/// Everything the access page shows.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct AccessView {
    /// Whether clients must come with a friend's key.
    pub private: bool,
    /// Those who have a key, the owner first, then by name.
    pub friends: Vec<FriendView>,
    /// Addresses and clients entered by hand, the latest first.
    pub entries: Vec<AccessEntryView>,
    /// Lists of addresses that were imported, the latest first.
    pub lists: Vec<AddressListView>,
}

/// Someone with a key to the tracker.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct FriendView {
    /// Names the friend in commands.
    pub id: i64,
    /// What the owner calls the friend.
    pub name: String,
    /// Whether this is the tracker's owner, who cannot be removed.
    pub is_owner: bool,
    /// The key as 32 hex digits; whoever has it is taken for this friend.
    pub passkey: String,
    /// Announce URLs with the key in them, the widest-reaching first.
    pub announce_urls: Vec<AnnounceUrlView>,
    /// When the friend was added, in seconds since 1970.
    pub created_unix_secs: u64,
    /// When the friend's client last asked for something, in seconds since 1970.
    pub last_use_unix_secs: Option<u64>,
}

/// What an entry is about.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccessKind {
    /// Where clients come from.
    Address,
    /// Which program they are.
    Client,
}

/// The list an entry is on.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccessList {
    /// Those that are refused.
    Deny,
    /// Those that are let in, even where the other list refuses them.
    Allow,
}

/// An address or client to be put on a list.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, TS)]
pub struct AccessEntryRequest {
    /// What it is about.
    pub kind: AccessKind,
    /// The list to put it on.
    pub list: AccessList,
    /// For addresses: one, a network such as `192.0.2.0/24`, or a range such as
    /// `192.0.2.1-192.0.2.9`. For clients: the beginning of their peer ids where it begins
    /// with `-`, as in `-TR40`, or is written as `id:M7`; everything else is a text in their
    /// user agent, in letters of either case.
    pub pattern: String,
    /// Words for those it keeps out; may be empty.
    pub reason: String,
    /// When it ends, in seconds since 1970; nothing where it does not.
    pub expires_unix_secs: Option<u64>,
}

/// An address or client that was put on a list by hand.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct AccessEntryView {
    /// Names the entry in commands.
    pub id: i64,
    /// What it is about.
    pub kind: AccessKind,
    /// The list it is on.
    pub list: AccessList,
    /// The pattern, as it was entered; see [`AccessEntryRequest::pattern`].
    pub pattern: String,
    /// Words for those it keeps out; may be empty.
    pub reason: String,
    /// When it ends, in seconds since 1970; nothing where it does not.
    pub expires_unix_secs: Option<u64>,
    /// Whether it has ended, and is in force no more.
    pub expired: bool,
}

/// A list of addresses that was imported.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct AddressListView {
    /// Names the list in commands.
    pub id: i64,
    /// The name of its file.
    pub name: String,
    /// Whether its addresses are refused or let in.
    pub list: AccessList,
    /// Words for those it keeps out; may be empty.
    pub reason: String,
    /// Ranges of addresses in it.
    pub range_count: u32,
    /// Lines that were not understood.
    pub ignored_lines: u32,
    /// When it was imported, in seconds since 1970.
    pub created_unix_secs: u64,
    /// When it ends, in seconds since 1970; nothing where it does not.
    pub expires_unix_secs: Option<u64>,
    /// Whether it has ended, and is in force no more.
    pub expired: bool,
}

/// What came of importing a list.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct ImportedListView {
    /// The access page as it is now.
    pub access: AccessView,
    /// Ranges of addresses that were read.
    pub range_count: u32,
    /// Lines that were not understood.
    pub ignored_lines: u32,
    /// The numbers of the first of them, counted from 1.
    pub first_ignored_lines: Vec<u32>,
}
