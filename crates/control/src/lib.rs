//! Everything a face of Swarmdeck can ask for, without a window.
//!
//! [`Control`] owns the engine; [`rpc`] is its table of commands. What crosses to a
//! face is JSON made of the types in [`view`], [`settings`] and [`error`] alone.

mod access;
mod allocator;
mod announce_doubts;
mod autosave;
pub mod backups;
pub mod batch;
mod closing;
mod completions;
mod control;
mod disk;
pub mod editing;
mod end_signals;
pub mod error;
mod explain;
mod files;
mod first_run;
mod hand_over;
mod history;
mod housekeeping;
pub mod inspection;
mod intake;
mod jobs;
mod lifecycle;
mod listing;
pub mod log;
mod network;
mod news;
mod password;
pub mod presets;
mod rate;
mod recent;
pub mod rpc;
mod seed_watch;
pub mod settings;
pub mod torrent_file;
mod torrents;
pub mod verification;
pub mod view;
mod wakefulness;
mod web_seed;

pub use allocator::share_memory_among_threads;
pub use control::{Control, Options};
pub use end_signals::{Asked, EndSignals};
pub use files::own_data_dir;
pub use network::Listening;
pub use news::News;
pub use server::{BrowserLimits, Transport, serve_browser};
