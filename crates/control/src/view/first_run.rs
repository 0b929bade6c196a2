//! What the first run exchanges with a face.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AnnounceUrlView, Reach};
use crate::settings::Problem;

/// Who may use the tracker, as one of three answers.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccessMode {
    /// Anyone, for registered torrents.
    Own,
    /// Those with a key, for registered torrents.
    Friends,
    /// Anyone, for any torrent.
    Anyone,
}

/// What a person decides at the first run; nothing leaves a thing as it is.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct FirstRunChoices {
    /// Port to listen on; 0 takes any free one.
    pub port: Option<u32>,
    /// Who can connect; nothing also where the addresses were chosen by hand.
    pub reach: Option<Reach>,
    /// Host name or address others reach this computer by; empty where not known.
    pub public_host: Option<String>,
    /// Who may use the tracker.
    pub access: Option<AccessMode>,
    /// Whether the program starts when its owner logs in.
    pub start_at_login: Option<bool>,
}

/// Whether the first run is called for, and what holds now.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct FirstRunView {
    /// Whether nothing has been set or registered here yet, and nobody has been through it.
    pub is_wanted: bool,
    /// What is decided already.
    pub now: FirstRunChoices,
    /// Dotted names of settings fixed on the command line.
    pub fixed: Vec<String>,
}

/// What is to change, before it changes.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct FirstRunPlanView {
    /// The settings that would have another value; empty where all stays as it is.
    pub changes: Vec<SettingChangeView>,
    /// What is wrong with the choices; they cannot be applied then.
    pub problems: Vec<Problem>,
    /// The announce URLs afterwards, without keys, the widest-reaching first.
    pub announce_urls: Vec<AnnounceUrlView>,
}

/// A setting that would have another value.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct SettingChangeView {
    /// Dotted name, for example `network.port`.
    pub field: String,
    /// The value in force, as text; those of a list with a comma between them.
    pub before: String,
    /// The value afterwards.
    pub after: String,
}

/// What a look at this computer and its network has found.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct SurroundingsView {
    /// Whether the port can be had.
    pub port: PortView,
    /// The addresses of this computer that others can be told, the ones that lead out first.
    pub addresses: Vec<OwnAddressView>,
    /// How this computer stands to the Internet.
    pub outlook: Outlook,
    /// Whether it has an address of IPv6 that is everyone's.
    pub has_public_ipv6: bool,
}

/// Whether a port can be had.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct PortView {
    /// Its number.
    pub number: u32,
    /// Whether it can be had.
    pub state: PortState,
    /// The program that holds it, where the system tells.
    pub holder: Option<PortHolderView>,
    /// One near it that is free, where it cannot be had.
    pub suggested: Option<u32>,
}

/// Whether a port can be had.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PortState {
    /// This tracker listens there already, and nobody else does.
    Ours,
    /// Nobody listens there.
    Free,
    /// Another program does.
    Taken,
    /// The system keeps it for administrators.
    Reserved,
    /// The system refuses it for another reason.
    Refused,
}

/// A program that holds a port.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct PortHolderView {
    /// Its name, as in the system's list of processes.
    pub name: String,
    /// Its number in that list.
    pub process_id: u32,
    /// Whether it is another Swarmdeck.
    pub is_swarmdeck: bool,
}

/// An address of this computer.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, TS)]
pub struct OwnAddressView {
    /// The address.
    pub ip: String,
    /// The system's name of what it is connected with.
    pub interface: String,
    /// Who finds this computer by it.
    pub meaning: AddressMeaning,
    /// Whether the way to the Internet begins there.
    pub leads_out: bool,
}

/// Who finds a computer by an address of its own.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AddressMeaning {
    /// Computers in the same home or office network.
    LocalNetwork,
    /// Other customers of the provider at most, or members of a VPN (RFC 6598).
    CarrierNat,
    /// Everyone, if a firewall lets them.
    Internet,
}

/// How a computer stands to the Internet, as far as its own addresses of IPv4 tell.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Outlook {
    /// In no network.
    Alone,
    /// In a network with a router before it.
    BehindRouter,
    /// It shares its address with other customers of the provider.
    CarrierNat,
    /// It has an address that is everyone's.
    Public,
}
