//! The command line: what scripts rely on, so nothing here changes its meaning.

mod backups;
mod create;
mod tools;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use control::settings::Override;
use serde_json::Value;

pub(crate) use backups::{BackupsArgs, BackupsCommand};
pub(crate) use create::CreateArgs;
pub(crate) use tools::{EditArgs, ShowArgs, VerifyArgs};

/// Your own BitTorrent tracker.
#[derive(Debug, Parser)]
#[command(name = "swarmdeck", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run the tracker without a window.
    Serve(ServeArgs),
    /// Make a .torrent of a file or folder, or of each of many.
    Create(Box<CreateArgs>),
    /// Show what a .torrent or a magnet link says, and what is odd about it.
    Show(ShowArgs),
    /// Change fields of .torrent files; all else stays as it is.
    Edit(EditArgs),
    /// Check data against a .torrent.
    Verify(VerifyArgs),
    /// Manage friends of a private tracker that is not running at the moment.
    Friends(FriendsArgs),
    /// Set or remove the password with which browsers log in to the pages of “serve --ui”.
    Password(PasswordArgs),
    /// Make and restore backups of a tracker that is not running at the moment, and check its list.
    Backups(BackupsArgs),
}

#[derive(Debug, clap::Args)]
pub(crate) struct ServeArgs {
    /// Folder for settings and torrents; without it, the one the window uses.
    #[arg(long, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Address to listen on; may be given several times [default: 127.0.0.1].
    #[arg(long, value_name = "IP")]
    pub(crate) bind: Vec<IpAddr>,
    /// Port to listen on; 0 takes a free one [default: 6969].
    #[arg(long, value_name = "N")]
    pub(crate) port: Option<u16>,
    /// Track every torrent anyone announces, not only the registered ones.
    #[arg(long)]
    pub(crate) open: bool,
    /// Answer only clients that come with a friend's key in their announce URL.
    #[arg(long)]
    pub(crate) private: bool,
    /// Fix a setting for this run, for example tracker.announce_interval_secs=900.
    #[arg(long, value_name = "KEY=VALUE", value_parser = parse_override)]
    pub(crate) set: Vec<Override>,
    /// Show the window's pages to a browser at this address, for example 127.0.0.1:8080.
    #[arg(long, value_name = "IP:PORT")]
    pub(crate) ui: Option<SocketAddr>,
}

impl ServeArgs {
    /// All settings the command line fixes; a flag of its own wins over `--set`.
    pub(crate) fn overrides(&self) -> Vec<Override> {
        let mut overrides = self.set.clone();
        let mut fix = |name: &str, value: Value| {
            overrides.retain(|it| it.name != name);
            overrides.push(Override { name: name.to_owned(), value });
        };
        if let Some(port) = self.port {
            fix("network.port", port.into());
        }
        if !self.bind.is_empty() {
            let ips: Vec<String> = self.bind.iter().map(ToString::to_string).collect();
            fix("network.bind", ips.into());
        }
        if self.open {
            fix("access.open", true.into());
        }
        if self.private {
            fix("access.private", true.into());
        }
        overrides
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct FriendsArgs {
    #[command(subcommand)]
    pub(crate) command: FriendsCommand,
    /// Folder for settings and torrents; without it, the one the window uses.
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) data_dir: Option<PathBuf>,
    /// Print the result as JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum FriendsCommand {
    /// Show all friends with their announce URLs.
    List,
    /// Add a friend and print the announce URLs to send him.
    Add {
        /// What to call the friend.
        name: String,
    },
    /// Give a friend another key; the old announce URLs are worth nothing from then on.
    Renew {
        /// What the friend is called.
        name: String,
    },
    /// Remove a friend, whose announce URLs are worth nothing from then on.
    Remove {
        /// What the friend is called.
        name: String,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct PasswordArgs {
    #[command(subcommand)]
    pub(crate) command: PasswordCommand,
    /// Folder for settings and torrents; without it, the one the window uses.
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) data_dir: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, Subcommand)]
pub(crate) enum PasswordCommand {
    /// Set it; it is asked for, or read as one line from standard input.
    Set,
    /// Remove it; the pages then open only with the address that “serve” prints.
    Remove,
}

/// `KEY=VALUE`, the value as JSON; what is not JSON is taken as text.
fn parse_override(text: &str) -> Result<Override, String> {
    let (name, value) = text.split_once('=').ok_or("write it as KEY=VALUE")?;
    let value = serde_json::from_str(value).unwrap_or_else(|_| Value::String(value.to_owned()));
    Ok(Override { name: name.trim().to_owned(), value })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use serde_json::json;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn flags_become_settings_and_win_over_set() {
        let line = "swarmdeck serve --port 0 --bind 127.0.0.1 --bind ::1 --open --private \
                    --set network.port=9 --set scrape.allowed=full \
                    --set access.trusted_proxies=[\"10.0.0.1\"]";
        let args = Args::parse_from(line.split_whitespace());
        let Command::Serve(args) = args.command else { panic!("not serve") };
        let overrides: Vec<_> =
            args.overrides().into_iter().map(|it| (it.name, it.value)).collect();
        let expected = [
            ("scrape.allowed", json!("full")),
            ("access.trusted_proxies", json!(["10.0.0.1"])),
            ("network.port", json!(0)),
            ("network.bind", json!(["127.0.0.1", "::1"])),
            ("access.open", json!(true)),
            ("access.private", json!(true)),
        ];
        assert_eq!(overrides, expected.map(|(name, value)| (name.to_owned(), value)));
    }
}
