//! The .torrents in the catalog: each proves itself by its info hash, or comes from a backup.

use catalog::{Catalog, NewTorrent};
use metainfo::Metainfo;
use protocol::id::InfoHash;

use super::store::BackupStore;
use crate::error::UserError;
use crate::torrents::unix_secs_now;
use crate::view::NoticeView;

/// Names told of torrents whose .torrent is lost.
const NAMES_TOLD: usize = 5;

/// The torrent that `bytes` are a .torrent of, with the info hash that they have themselves.
pub(super) fn proven(bytes: &[u8]) -> Option<NewTorrent> {
    let metainfo = Metainfo::from_bytes(bytes).ok()?;
    Some(NewTorrent {
        info_hash: metainfo.info_hash(),
        name: metainfo.name().to_owned(),
        size_bytes: metainfo.data_bytes(),
        info_hash_v2: metainfo.info_hash_v2(),
        private: metainfo.is_private(),
        metainfo: bytes.to_vec(),
        added_unix_secs: unix_secs_now(),
    })
}

/// Looks whether every .torrent is still that of its torrent, which SQLite cannot tell, and
/// replaces those that are not from the backups. Gives what is to be said of the others.
///
/// # Errors
///
/// When the catalog cannot be read or written.
pub(super) fn repair(
    catalog: &mut Catalog,
    store: &BackupStore,
) -> Result<Option<NoticeView>, UserError> {
    let mut missed = Vec::new();
    for torrent in catalog.torrents()? {
        let info_hash = torrent.info_hash;
        let bytes = catalog.metainfo(&info_hash)?;
        if bytes.is_none() && torrent.awaits_file {
            continue;
        }
        if bytes.is_some_and(|it| is_of(&it, &info_hash)) {
            continue;
        }
        let found = store.list().into_iter().find_map(|name| {
            let bytes = catalog::metainfo_in(&store.path(name), &info_hash).ok()??;
            proven(&bytes).filter(|it| it.info_hash == info_hash)
        });
        match found {
            Some(proven) => {
                catalog.put_back(&proven)?;
                tracing::warn!(%info_hash, "a damaged .torrent was taken from a backup");
            }
            None => missed.push(torrent.name),
        }
    }
    Ok(lost(&missed))
}

/// What is said of torrents called `names` whose .torrent is lost; nothing where there are none.
fn lost(names: &[String]) -> Option<NoticeView> {
    let told: Vec<String> = names.iter().take(NAMES_TOLD).map(|it| format!("“{it}”")).collect();
    let (more, told) = (names.len() - told.len(), told.join(", "));
    (!names.is_empty()).then(|| NoticeView {
        code: "torrent_files_lost".to_owned(),
        message: match more {
            0 => format!("The .torrent could not be recovered of {told}."),
            _ => format!("The .torrent could not be recovered of {told} and {more} more."),
        },
        hint: "Your tracker goes on answering for them. Add their .torrent files again to see \
               and save them here."
            .to_owned(),
    })
}

fn is_of(bytes: &[u8], info_hash: &InfoHash) -> bool {
    Metainfo::from_bytes(bytes).is_ok_and(|it| it.info_hash() == *info_hash)
}
