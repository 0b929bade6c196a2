//! The web-seed URLs of this tracker, and the .torrent as it leaves: with those of today.

use metainfo::{Changes, Metainfo, edit};
use protocol::http::web_seed::{WebSeedTarget, web_seed_path};
use protocol::id::{InfoHash, Passkey};

use crate::control::Control;
use crate::error::UserError;

impl Control {
    /// The URLs under which the data of `info_hash` is given out, or would be, as they go into
    /// its .torrent: one for each address of the tracker, the widest-reaching first; while the
    /// tracker is private, with the owner's key.
    pub(crate) fn web_seed_urls(&self, info_hash: &InfoHash) -> Vec<String> {
        self.web_seed_urls_with(info_hash, self.own_key().as_ref())
    }

    /// `bytes`, the .torrent of `info_hash` as it is in the catalog, as it is to leave: with
    /// the web-seed URLs of today where the torrent is given out, and without those of before.
    /// `key` is put into each; nothing for the owner's, where the tracker is private.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read, or the bytes are no .torrent.
    pub(crate) fn outgoing_torrent(
        &self,
        info_hash: &InfoHash,
        bytes: Vec<u8>,
        key: Option<&Passkey>,
    ) -> Result<Vec<u8>, UserError> {
        let Some(seed) = self.catalog().web_seed(info_hash)? else {
            return Ok(bytes);
        };
        let own = match (seed.is_on, key) {
            (false, _) => Vec::new(),
            (true, None) => self.web_seed_urls(info_hash),
            (true, key) => self.web_seed_urls_with(info_hash, key),
        };
        let metainfo = Metainfo::from_bytes(&bytes)
            .map_err(|error| crate::explain::unreadable_torrent(&info_hash.to_string(), &error))?;
        let others = metainfo.web_seeds().iter().filter(|it| !is_web_seed_of(it, info_hash));
        let wanted: Vec<String> = own.into_iter().chain(others.cloned()).collect();
        if wanted == metainfo.web_seeds() {
            return Ok(bytes);
        }
        let changes = Changes { web_seeds: Some(wanted), ..Changes::default() };
        Ok(edit(&bytes, &changes)?.bytes)
    }

    fn web_seed_urls_with(&self, info_hash: &InfoHash, key: Option<&Passkey>) -> Vec<String> {
        let path = web_seed_path(info_hash, key);
        let announce_urls = self.urls_by_key()(None).into_iter();
        let hosts = announce_urls.filter_map(|it| {
            let is_http = it.url.starts_with("http://");
            it.url.strip_suffix("/announce").filter(|_| is_http).map(str::to_owned)
        });
        hosts.map(|host| host + &path).collect()
    }
}

/// Whether `url` is one under which a tracker like this one gives out `info_hash`.
fn is_web_seed_of(url: &str, info_hash: &InfoHash) -> bool {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    let target = WebSeedTarget::parse(path);
    target.is_some_and(|it| it.info_hash == *info_hash && it.path.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_of_this_torrent_are_known_at_every_address_and_with_every_key() {
        let hash = InfoHash([0xab; 20]);
        let (hex, key) = ("ab".repeat(20), "0".repeat(32));
        for (url, expected) in [
            (format!("http://192.168.1.5:6969/seed/{hex}/"), true),
            (format!("http://[2001:db8::1]:6969/seed/{key}/{hex}/"), true),
            (format!("http://old.example/seed/{hex}/"), true),
            (format!("http://x/seed/{hex}/Holiday"), false),
            (format!("http://x/seed/{}/", "cd".repeat(20)), false),
            (format!("http://x/files/{hex}/"), false),
            ("http://x".to_owned(), false),
            ("x".to_owned(), false),
        ] {
            assert_eq!(is_web_seed_of(&url, &hash), expected, "{url}");
        }
    }
}
