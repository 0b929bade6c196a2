//! The settings of the desktop window, which a tracker without one only keeps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the desktop program behaves on its owner's screen. No value of these can be wrong.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct WindowSettings {
    /// Whether the owner has been through the first steps, or has left them out.
    pub introduced: bool,
    /// Whether closing the window only hides it, where the system has a place to bring it back from.
    pub close_hides: bool,
    /// Whether the program starts when its owner logs in.
    pub start_at_login: bool,
    /// Whether it then starts without showing its window.
    pub start_hidden: bool,
    /// Whether a message of the system says that a watched torrent has lost its last seeder.
    pub notify_last_seed: bool,
    /// Whether one says that somebody has downloaded a torrent completely.
    pub notify_completed: bool,
    /// Whether one says that the tracker needs its owner.
    pub notify_trouble: bool,
}

impl Default for WindowSettings {
    fn default() -> Self {
        Self {
            introduced: false,
            close_hides: true,
            start_at_login: false,
            start_hidden: true,
            notify_last_seed: true,
            // A torrent with a large swarm would have something to say all day.
            notify_completed: false,
            notify_trouble: true,
        }
    }
}
