//! Changing fields of a .torrent, and saying whether it becomes another torrent.

mod re_announce;

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use metainfo::{Changes, Edited, Metainfo};

use crate::control::Control;
use crate::error::UserError;
use crate::files::write_atomic;
use crate::inspection::{self, Meant};
use crate::torrent_file::{LISTED_MAX, not_written};
use crate::view::{EditRequest, EditView, TorrentFileView, TorrentSource};

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
            replace(path, &edited.bytes)?;
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
        nodes: request.nodes.as_deref().map(nodes).transpose()?,
        comment: request.comment.as_deref().map(trimmed),
        created_by: request.created_by.as_deref().map(trimmed),
        creation_date_unix_secs: request.without_date.then_some(None),
        update_url: request.update_url.as_deref().map(trimmed),
        similar: None,
        collections: None,
        source: request.source.as_deref().map(trimmed),
        private: request.private,
        name: request.name.as_deref().map(trimmed),
    };
    Ok(metainfo::edit(bytes, &changes)?)
}

/// Announce URLs with `new` in place of `old`, each a whole URL, a host, or a host and a port;
/// nothing where none has it.
pub fn replaced_announces(metainfo: &Metainfo, old: &str, new: &str) -> Option<Vec<Vec<String>>> {
    metainfo::replace_urls(metainfo.tiers(), old, new)
}

/// Replaces the .torrent at `path`, whole or not at all. Behind a link, the file it leads to.
///
/// # Errors
///
/// When it cannot be written; then the old one is untouched.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), UserError> {
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    write_atomic(&real, bytes).map_err(|error| not_written(path, &error))
}

/// Lines as a person leaves them in a form: with blanks around them, and empty ones.
fn filled(lines: &[String]) -> Vec<String> {
    lines.iter().map(|it| trimmed(it)).filter(|it| !it.is_empty()).collect()
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}

fn nodes(texts: &[String]) -> Result<Vec<(String, u16)>, UserError> {
    filled(texts).iter().map(|it| node(it).ok_or_else(|| no_node(it))).collect()
}

/// A host and a port, of which an address of IPv6 has brackets.
fn node(text: &str) -> Option<(String, u16)> {
    let (host, port) = text.rsplit_once(':')?;
    let bracketed = host.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    let host = bracketed.unwrap_or(host);
    let sound = bracketed.is_some() || !host.contains(':');
    Some((host.to_owned(), port.parse().ok()?)).filter(|_| sound)
}

fn no_node(text: &str) -> UserError {
    let message = format!("“{text}” is not a DHT node.");
    UserError::new("torrent_field", message, "Write it as a host and a port, such as 1.2.3.4:6881.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_are_hosts_with_ports() {
        assert_eq!(node("dht.example:6881"), Some(("dht.example".into(), 6881)));
        assert_eq!(node("[2001:db8::1]:1"), Some(("2001:db8::1".into(), 1)));
        for wrong in ["dht.example", "2001:db8::1:1", "h:99999", "h:"] {
            assert_eq!(node(wrong), None, "{wrong}");
        }
    }
}
