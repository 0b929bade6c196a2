//! Changing fields of a .torrent, and saying whether it becomes another torrent.

mod re_announce;

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use metainfo::Changes;

use crate::control::Control;
use crate::error::UserError;
use crate::inspection::{self, Meant};
use crate::torrent_file::{self, LISTED_MAX, collection, info_hash, node, not_written};
use crate::view::{EditRequest, EditView, TorrentFileView, TorrentSource};

pub use metainfo::Edited;

impl Control {
    /// What an edit would make of a torrent; nothing is saved.
    ///
    /// # Errors
    ///
    /// When the torrent cannot be read, or cannot have what is asked for.
    pub fn preview_edit(
        &self,
        source: &TorrentSource,
        request: &EditRequest,
    ) -> Result<EditView, UserError> {
        let meant = self.meant(source)?;
        let edited = edit(&meant.bytes, request)?;
        self.edit_view(&meant, &edited, None)
    }

    /// Edits a torrent. A registered one is registered anew, beside the old one where it has
    /// become another torrent; a file on this computer is replaced, whole or not at all; of
    /// another file the new bytes are only shown.
    ///
    /// # Errors
    ///
    /// When the torrent cannot be read or saved, or cannot have what is asked for; then
    /// everything is as before.
    pub fn edit_torrent(
        &self,
        source: &TorrentSource,
        request: &EditRequest,
    ) -> Result<EditView, UserError> {
        let meant = self.meant(source)?;
        let edited = edit(&meant.bytes, request)?;
        let changed = edited.bytes != meant.bytes;
        if matches!(source, TorrentSource::Registered { .. }) && changed {
            self.register(&edited.metainfo, edited.bytes.clone())?;
        }
        let saved_path = meant.path.as_deref().filter(|_| changed);
        if let Some(path) = saved_path {
            save_in_place(path, &edited.bytes)?;
        }
        self.edit_view(&meant, &edited, saved_path)
    }

    fn edit_view(
        &self,
        meant: &Meant,
        edited: &Edited,
        saved_path: Option<&Path>,
    ) -> Result<EditView, UserError> {
        let after = inspection::inspect(&edited.bytes, &edited.metainfo, LISTED_MAX);
        Ok(EditView {
            old_info_hash: meant.metainfo.info_hash().to_string(),
            info_hash: edited.metainfo.info_hash().to_string(),
            info_hash_changed: edited.info_hash_changed,
            changed: edited.bytes != meant.bytes,
            file: TorrentFileView {
                file_name: meant.file_name.clone(),
                base64: BASE64.encode(&edited.bytes),
            },
            after: self.with_registration(after)?,
            saved_path: saved_path.map(|it| it.display().to_string()),
        })
    }
}

/// The .torrent in `bytes` as `request` wants it.
///
/// # Errors
///
/// When it cannot have what is asked for, in words for a person.
pub fn edit(bytes: &[u8], request: &EditRequest) -> Result<Edited, UserError> {
    let changes = Changes {
        tiers: request.tiers.as_ref().map(|tiers| tiers.iter().map(|it| filled(it)).collect()),
        web_seeds: request.web_seeds.as_deref().map(filled),
        nodes: listed(request.nodes.as_deref(), node)?,
        comment: request.comment.as_deref().map(trimmed),
        created_by: request.created_by.as_deref().map(trimmed),
        creation_date_unix_secs: request.without_date.then_some(None),
        update_url: request.update_url.as_deref().map(trimmed),
        similar: listed(request.similar.as_deref(), info_hash)?,
        collections: listed(request.collections.as_deref(), collection)?,
        source: request.source.as_deref().map(trimmed),
        private: request.private,
        name: request.name.as_deref().map(trimmed),
    };
    Ok(metainfo::edit(bytes, &changes)?)
}

/// Announce URLs with `new` in place of `old`, each a whole URL, a host, or a host and a port;
/// nothing where none has it.
pub fn replaced_announces(tiers: &[Vec<String>], old: &str, new: &str) -> Option<Vec<Vec<String>>> {
    metainfo::replace_urls(tiers, old, new)
}

/// Writes a .torrent to `path`, whole or not at all.
///
/// # Errors
///
/// When it cannot be written, or a file is there already that is not to be replaced.
pub fn save(path: &Path, bytes: &[u8], replace: bool) -> Result<(), UserError> {
    torrent_file::write(path, bytes, replace).map_err(|error| not_written(path, &error))
}

/// Replaces the .torrent at `path`, whole or not at all. Behind a link, the file it leads to.
///
/// # Errors
///
/// When it cannot be written; then the old one is untouched.
pub fn save_in_place(path: &Path, bytes: &[u8]) -> Result<(), UserError> {
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    save(&real, bytes, true)
}

/// Lines as a person leaves them in a form: with blanks around them, and empty ones.
fn filled(lines: &[String]) -> Vec<String> {
    lines.iter().map(|it| trimmed(it)).filter(|it| !it.is_empty()).collect()
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}

/// The lines of a list, each read by `read`, which says what it must be where it is not.
fn listed<T>(
    lines: Option<&[String]>,
    read: impl Fn(&str) -> Result<T, &'static str>,
) -> Result<Option<Vec<T>>, UserError> {
    let wrong = |text: &str, problem: &str| {
        let message = format!("“{text}” cannot be used: it {problem}.");
        UserError::new("torrent_field", message, "")
    };
    let read = |it: &String| read(it).map_err(|problem| wrong(it, problem));
    lines.map(|it| filled(it).iter().map(read).collect()).transpose()
}
