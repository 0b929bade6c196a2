//! The command line of `show`, `edit` and `verify`.

use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct ShowArgs {
    /// The .torrent, or a magnet link.
    #[arg(value_name = "FILE|MAGNET")]
    pub(crate) torrent: PathBuf,
    /// Print everything as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// An empty value takes a field out. Nothing is saved without -o or --in-place.
#[derive(Debug, clap::Args)]
pub(crate) struct EditArgs {
    /// The .torrent files.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Announce URL in place of those there are; each further one is one to fall back on.
    #[arg(short, long, value_name = "URL", conflicts_with = "replace_announce")]
    pub(crate) announce: Option<Vec<String>>,
    /// Replace an announce URL, or a host in all of them, for example old.org:80=new.org:6969.
    #[arg(long, value_name = "OLD=NEW", value_parser = parse_replacement)]
    pub(crate) replace_announce: Vec<(String, String)>,
    /// URL that serves the data, in place of those there are; may be given several times.
    #[arg(long, value_name = "URL")]
    pub(crate) web_seed: Option<Vec<String>>,
    /// Info hash of a torrent that shares files with it, in place of those there are; may be
    /// given several times.
    #[arg(long, value_name = "HASH")]
    pub(crate) similar: Option<Vec<String>>,
    /// Name of a collection it belongs to, in place of those there are; may be given several
    /// times.
    #[arg(long, value_name = "NAME")]
    pub(crate) collection: Option<Vec<String>>,
    /// Free text for whoever opens the .torrent.
    #[arg(long, value_name = "TEXT")]
    pub(crate) comment: Option<String>,
    /// Where the torrent is from; changes the info hash.
    #[arg(long, value_name = "TEXT")]
    pub(crate) source: Option<String>,
    /// Whether clients find peers by the tracker alone; changes the info hash.
    #[arg(long, value_name = "yes|no", value_parser = parse_choice)]
    pub(crate) private: Option<bool>,
    /// Name of the file or folder; changes the info hash.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Let it become another torrent, which the peers of the old one do not know.
    #[arg(long)]
    pub(crate) allow_new_hash: bool,
    /// Where to save the edited .torrent.
    #[arg(short, long, value_name = "FILE", conflicts_with = "in_place")]
    pub(crate) output: Option<PathBuf>,
    /// Replace the .torrent files by what they become.
    #[arg(short, long)]
    pub(crate) in_place: bool,
    /// Replace the file named by -o if there is one already.
    #[arg(short, long)]
    pub(crate) force: bool,
    /// Print the result as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Ends with status 0 when all is there and right, and with 3 when it is not.
#[derive(Debug, clap::Args)]
pub(crate) struct VerifyArgs {
    /// The .torrent.
    pub(crate) torrent: PathBuf,
    /// The file or folder it is of, or the folder which that is in.
    pub(crate) path: PathBuf,
    /// Print the result as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// `OLD=NEW`. A whole URL may have an equals sign of its own, and is replaced by another one.
fn parse_replacement(text: &str) -> Result<(String, String), String> {
    let is_url = |it: &str| {
        let scheme = it.split_once("://").map(|(scheme, _)| scheme);
        scheme.is_some_and(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric()))
    };
    let mut halves = text.match_indices('=').map(|(at, _)| (&text[..at], &text[at + 1..]));
    let found = halves
        .find(|(old, new)| !old.is_empty() && !new.is_empty() && (!is_url(old) || is_url(new)));
    let (old, new) = found.ok_or("write it as OLD=NEW, a URL by a URL or a host by a host")?;
    Ok((old.to_owned(), new.to_owned()))
}

fn parse_choice(text: &str) -> Result<bool, &'static str> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("say yes or no"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_told_apart_from_their_equals_signs() {
        check("old.org=new.org", "old.org", "new.org");
        check("old.org:1=http://n/?a=b", "old.org:1", "http://n/?a=b");
        check("http://o/?a=b=udp://n/?c=d", "http://o/?a=b", "udp://n/?c=d");
        for wrong in ["old.org", "=new.org", "old.org=", "http://o/=new.org"] {
            assert!(parse_replacement(wrong).is_err(), "{wrong}");
        }

        #[track_caller]
        fn check(text: &str, old: &str, new: &str) {
            assert_eq!(parse_replacement(text), Ok((old.to_owned(), new.to_owned())));
        }
    }
}
