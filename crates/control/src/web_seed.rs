//! Giving out a torrent's data from this computer, with no client running (BEP 19).

mod files;
mod urls;

use std::path::Path;

use catalog::{Torrent, WebSeed};
use metainfo::Metainfo;
use protocol::id::InfoHash;
use server::WebSeedProblem;

use crate::control::Control;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::torrents::{no_file, not_registered, parse_hash};
use crate::view::{Event, TorrentDetail, WebSeedView};

impl Control {
    /// Gives a torrent's data out from `path` on this computer, its folder or file or the
    /// folder above; no longer where there is no path.
    ///
    /// # Errors
    ///
    /// When the torrent is not registered, its files are not there with the sizes that the
    /// torrent says, or the catalog cannot be written.
    pub fn set_web_seed(
        &self,
        info_hash: &str,
        path: Option<&str>,
    ) -> Result<TorrentDetail, UserError> {
        let hash = parse_hash(info_hash)?;
        self.give_out(&hash, path.map(Path::new))?;
        self.torrent(info_hash)
    }

    /// What [`Control::set_web_seed`] does, for whoever has the torrent at hand.
    pub(crate) fn give_out(
        &self,
        info_hash: &InfoHash,
        path: Option<&Path>,
    ) -> Result<(), UserError> {
        match path {
            Some(path) => self.switch_on(info_hash, path)?,
            None => self.switch_off(info_hash)?,
        }
        self.tell(Event::Torrents);
        Ok(())
    }

    /// Takes up what was given out when the program was ended; blocks.
    pub(crate) fn take_up_web_seeds(&self) {
        let on = match self.catalog().web_seeds_on() {
            Ok(on) => on,
            Err(error) => {
                tracing::error!(%error, "which torrents are given out could not be read");
                return;
            }
        };
        for info_hash in on {
            match self.take_up(&info_hash) {
                Ok(()) => self.tell(Event::Torrents),
                Err(error) => tracing::error!(%error, %info_hash, "a torrent is not given out"),
            }
        }
    }

    /// Gives those of `info_hashes` out again that were until they were removed.
    pub(crate) fn give_out_again(&self, info_hashes: &[InfoHash]) {
        let on = self.catalog().web_seeds_on().unwrap_or_default();
        for info_hash in info_hashes.iter().filter(|it| on.contains(it)) {
            if let Err(error) = self.take_up(info_hash) {
                tracing::error!(%error, %info_hash, "a torrent is not given out");
            }
        }
    }

    /// How a torrent is given out, or was.
    pub(crate) fn web_seed_view(
        &self,
        info_hash: &InfoHash,
    ) -> Result<Option<WebSeedView>, UserError> {
        let Some(seed) = self.catalog().web_seed(info_hash)? else {
            return Ok(None);
        };
        let sight = self.service().web_seeds().sight(info_hash);
        let (sent_bytes, problem) = sight.map_or((0, None), |it| (it.sent_bytes, it.problem));
        Ok(Some(WebSeedView {
            path: seed.path,
            on: seed.is_on,
            urls: if seed.is_on { self.web_seed_urls(info_hash) } else { Vec::new() },
            sent_bytes,
            problem: problem.map(|it| in_words(&it)),
        }))
    }

    fn switch_on(&self, info_hash: &InfoHash, path: &Path) -> Result<(), UserError> {
        let (_, metainfo) = self.registered(info_hash)?;
        let place = files::locate(&metainfo, path)?;
        let stored = place.whole.to_str().ok_or_else(|| files::not_text(&place.whole))?;
        let facts = files::look_at_all(&metainfo, &place)?;
        let modified: Vec<i64> = facts.iter().map(|it| it.modified_unix_nanos).collect();
        let shared = files::shared(&metainfo, &place, &modified);
        let seed = WebSeed { path: stored.to_owned(), is_on: true, modified_unix_nanos: modified };
        // Held across both, or the server and the catalog could come to disagree.
        let catalog = self.catalog();
        if !catalog.set_web_seed(info_hash, &seed)? {
            return Err(not_registered());
        }
        self.service().web_seeds().share(*info_hash, shared);
        drop(catalog);
        tracing::info!(%info_hash, path = %place.whole.display(), "torrent is given out");
        Ok(())
    }

    fn switch_off(&self, info_hash: &InfoHash) -> Result<(), UserError> {
        // Held across both, or the server and the catalog could come to disagree.
        let catalog = self.catalog();
        let seed = catalog.web_seed(info_hash)?;
        if let Some(seed) = seed.filter(|it| it.is_on) {
            let off = WebSeed { is_on: false, modified_unix_nanos: Vec::new(), ..seed };
            catalog.set_web_seed(info_hash, &off)?;
        }
        self.service().web_seeds().withdraw(info_hash);
        drop(catalog);
        tracing::info!(%info_hash, "torrent is given out no longer");
        Ok(())
    }

    fn take_up(&self, info_hash: &InfoHash) -> Result<(), UserError> {
        let seed = self.catalog().web_seed(info_hash)?;
        let Some(seed) = seed.filter(|it| it.is_on) else {
            return Ok(());
        };
        let (_, metainfo) = self.registered(info_hash)?;
        let place = files::Place::of(&metainfo, Path::new(&seed.path));
        let shared = files::shared(&metainfo, &place, &seed.modified_unix_nanos);
        let catalog = self.catalog();
        // Its owner may have decided otherwise meanwhile.
        if catalog.web_seed(info_hash)?.as_ref() == Some(&seed) {
            self.service().web_seeds().share(*info_hash, shared);
        }
        Ok(())
    }

    fn registered(&self, info_hash: &InfoHash) -> Result<(Torrent, Metainfo), UserError> {
        let (torrent, bytes) = {
            let catalog = self.catalog();
            (catalog.torrent(info_hash)?, catalog.metainfo(info_hash)?)
        };
        let torrent = torrent.ok_or_else(not_registered)?;
        let bytes = bytes.ok_or_else(|| no_file(&torrent))?;
        let metainfo = Metainfo::from_bytes(&bytes)
            .map_err(|error| unreadable_torrent(&torrent.name, &error))?;
        Ok((torrent, metainfo))
    }
}

fn in_words(problem: &WebSeedProblem) -> String {
    let WebSeedProblem { path, trouble } = problem;
    format!("“{path}” {trouble}, so it is not given out.")
}
