//! The .torrent for one friend: announce URLs that are ours carry his key.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use metainfo::{Changes, Metainfo, edit};
use protocol::http::target::{Door, Target};
use protocol::id::Passkey;

use super::{no_file, not_registered, parse_hash};
use crate::control::Control;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::files::write_atomic;
use crate::torrent_file::not_written;
use crate::view::TorrentFileView;

impl Control {
    /// The .torrent of a registered torrent as bytes, with a friend's key in it.
    ///
    /// # Errors
    ///
    /// When there is no such torrent or friend, none of the torrent's announce URLs is
    /// ours, or the catalog cannot be read.
    pub fn torrent_file_for(
        &self,
        info_hash: &str,
        friend_id: i64,
    ) -> Result<TorrentFileView, UserError> {
        let (file_name, bytes) = self.personal_file(info_hash, friend_id)?;
        Ok(TorrentFileView { file_name, base64: BASE64.encode(bytes) })
    }

    /// Saves what [`Control::torrent_file_for`] gives at `path`, replacing what is there.
    ///
    /// # Errors
    ///
    /// The same, and when the file cannot be written.
    pub fn save_torrent_for(
        &self,
        info_hash: &str,
        friend_id: i64,
        path: &Path,
    ) -> Result<(), UserError> {
        let (_, bytes) = self.personal_file(info_hash, friend_id)?;
        write_atomic(path, &bytes).map_err(|error| not_written(path, &error))
    }

    /// A name for the file, and its bytes.
    pub(crate) fn personal_file(
        &self,
        info_hash: &str,
        friend_id: i64,
    ) -> Result<(String, Vec<u8>), UserError> {
        let hash = parse_hash(info_hash)?;
        let (torrent, bytes, friends) = {
            let catalog = self.catalog();
            (catalog.torrent(&hash)?, catalog.metainfo(&hash)?, catalog.friends()?)
        };
        let torrent = torrent.ok_or_else(not_registered)?;
        let bytes = bytes.ok_or_else(|| no_file(&torrent))?;
        let friend = friends.into_iter().find(|(id, _)| *id == friend_id).map(|(_, it)| it);
        let friend = friend.ok_or_else(crate::access::friend_unknown)?;
        let unreadable = |error| unreadable_torrent(&torrent.name, &error);
        let metainfo = Metainfo::from_bytes(&bytes).map_err(unreadable)?;
        let own: Vec<String> = self.urls_by_key()(None).into_iter().map(|it| it.url).collect();
        let tiers = tiers_with_key(metainfo.tiers(), &own, &friend.passkey);
        let changes =
            Changes { tiers: Some(tiers.ok_or_else(no_url_of_ours)?), ..Changes::default() };
        let bytes = edit(&bytes, &changes)?.bytes;
        let bytes = self.outgoing_torrent(&hash, bytes, Some(&friend.passkey))?;
        let name = format!("{} ({}).torrent", torrent.name, file_name_part(&friend.name));
        Ok((name, bytes))
    }
}

/// `tiers` with `key` in every URL that is one of `own`; nothing where none is.
fn tiers_with_key(
    tiers: &[Vec<String>],
    own: &[String],
    key: &Passkey,
) -> Option<Vec<Vec<String>>> {
    let mut found = false;
    let mut replaced = |url: &String| {
        let with_key = is_ours(url, own).then(|| with_key(url, key)).flatten();
        found |= with_key.is_some();
        with_key.unwrap_or_else(|| url.clone())
    };
    let tiers = tiers.iter().map(|tier| tier.iter().map(&mut replaced).collect()).collect();
    found.then_some(tiers)
}

/// Whether `url` leads to the host and port of one of `own`, whatever key it has.
fn is_ours(url: &str, own: &[String]) -> bool {
    let place = |url: &str| parts(url).map(|(_, host, _)| host.to_ascii_lowercase());
    place(url).is_some_and(|it| own.iter().any(|own| place(own).as_ref() == Some(&it)))
}

/// `url` with `key` and no other; nothing where it is not an announce URL.
fn with_key(url: &str, key: &Passkey) -> Option<String> {
    let (scheme, host, path) = parts(url)?;
    let target = Target::parse(path.as_bytes()).filter(|it| it.door == Door::Announce)?;
    let query = std::str::from_utf8(target.query).ok()?;
    let question = if query.is_empty() { "" } else { "?" };
    Some(format!("{scheme}://{host}/announce/{}{question}{query}", key.to_hex()))
}

/// Scheme, host with port, and path with the slash it begins with.
fn parts(url: &str) -> Option<(&str, &str, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let (host, path) = rest.split_at(rest.find('/')?);
    Some((scheme, host, path))
}

/// What systems do not allow in the name of a file is left out.
pub(crate) fn file_name_part(name: &str) -> String {
    name.chars().map(|it| if r#"/\:*?"<>|"#.contains(it) { '_' } else { it }).collect()
}

fn no_url_of_ours() -> UserError {
    let message = "None of the announce URLs in this torrent is one of your tracker.";
    let hint = "Make the torrent once more with the announce URLs that the overview shows.";
    UserError::new("no_own_url", message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Passkey = Passkey([0xab; 16]);
    const HEX: &str = "abababababababababababababababab";

    #[test]
    fn urls_that_are_ours_carry_the_key_and_others_stay() {
        let own = ["http://Tracker.example.org:6969/announce", "udp://[2001:db8::1]:6969/announce"]
            .map(str::to_owned);
        let zeros = "0".repeat(32);
        for (url, expected) in [
            ("http://tracker.example.org:6969/announce", Some("http://tracker.example.org:6969")),
            ("udp://tracker.example.org:6969/announce", Some("udp://tracker.example.org:6969")),
            ("udp://[2001:DB8::1]:6969/announce/", Some("udp://[2001:DB8::1]:6969")),
            (
                &format!("http://tracker.example.org:6969/announce/{zeros}"),
                Some("http://tracker.example.org:6969"),
            ),
            ("http://tracker.example.org:7000/announce", None),
            ("http://other.example.org:6969/announce", None),
            ("http://tracker.example.org:6969/scrape", None),
            ("http://tracker.example.org:6969", None),
            ("nonsense", None),
        ] {
            let tiers = [vec![url.to_owned()]];
            let expected = expected.map(|it| vec![vec![format!("{it}/announce/{HEX}")]]);
            assert_eq!(tiers_with_key(&tiers, &own, &KEY), expected, "{url}");
        }
        let tiers = [
            vec!["http://other.org/announce".to_owned()],
            vec!["http://tracker.example.org:6969/announce?a=b&c".to_owned()],
        ];
        let expected = [
            vec!["http://other.org/announce".to_owned()],
            vec![format!("http://tracker.example.org:6969/announce/{HEX}?a=b&c")],
        ];
        assert_eq!(tiers_with_key(&tiers, &own, &KEY).unwrap(), expected);
    }

    #[test]
    fn a_friends_name_is_fit_for_a_file() {
        assert_eq!(file_name_part("Änne / Bob: \"x\""), "Änne _ Bob_ _x_");
    }
}
