//! The engine through its table of commands, with real sockets and a real data directory.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod access;
mod autosave;
mod backups;
mod batch;
mod completions;
mod create;
mod first_run;
mod hand_over;
mod history;
mod home;
mod intake;
mod lifecycle;
mod list;
mod peers;
mod presets;
mod recent;
mod recovery;
mod running;
mod settings;
mod tools;
mod torrents;
mod watched;
mod web_seed;
