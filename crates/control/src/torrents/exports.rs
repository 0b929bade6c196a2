//! Torrents on their way out: the list as a table for other programs, .torrents in one archive.

use std::collections::HashSet;
use std::io::{Cursor, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use protocol::id::InfoHash;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{file_name_part, parse_hashes};
use crate::control::Control;
use crate::error::UserError;
use crate::files::write_new;
use crate::jobs::absolute;
use crate::listing::Entry;
use crate::torrent_file::not_written;
use crate::view::{TorrentFileView, TorrentsRequest};

/// Bytes of .torrents in an archive at most, as it is made in memory.
const ARCHIVE_MAX_BYTES: usize = 64 * 1024 * 1024;
/// The names of the columns are for programs: they are the same in every language.
const CSV_COLUMNS: [&str; 12] = [
    "name",
    "info_hash",
    "category",
    "size_bytes",
    "seeders",
    "leechers",
    "completed",
    "transferred_bytes",
    "added",
    "paused",
    "hidden",
    "archived",
];
const CSV_NAME: &str = "torrents.csv";

impl Control {
    /// The .torrents of those of `info_hashes` that are registered, in one ZIP archive.
    ///
    /// # Errors
    ///
    /// When they are too large together, or the catalog cannot be read.
    pub fn zip_torrents(&self, info_hashes: &[String]) -> Result<TorrentFileView, UserError> {
        // A .torrent is mostly hashes, which no compression makes smaller.
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let (mut names, mut size_bytes) = (HashSet::new(), 0);
        for hash in parse_hashes(info_hashes)? {
            let (torrent, bytes) = {
                let catalog = self.catalog();
                (catalog.torrent(&hash)?, catalog.metainfo(&hash)?)
            };
            let (Some(torrent), Some(bytes)) = (torrent, bytes) else { continue };
            let bytes = self.outgoing_torrent(&hash, bytes, None)?;
            size_bytes += bytes.len();
            if size_bytes > ARCHIVE_MAX_BYTES {
                let message = "These .torrents are too large together for one file.";
                return Err(UserError::new("too_many", message, "Choose fewer torrents."));
            }
            let name =
                free_name(&file_name_part(&torrent.name), "torrent", |it| !names.contains(it));
            archive.start_file(name.as_str(), options).map_err(|error| not_packed(&error))?;
            archive.write_all(&bytes).map_err(|error| not_packed(&error))?;
            names.insert(name);
        }
        let bytes = archive.finish().map_err(|error| not_packed(&error))?.into_inner();
        Ok(TorrentFileView { file_name: "torrents.zip".to_owned(), base64: BASE64.encode(bytes) })
    }

    /// The list that `request` describes, as a table for other programs: whole, or those of
    /// `only` that are in it.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn list_csv(
        &self,
        request: &TorrentsRequest,
        only: Option<&[String]>,
    ) -> Result<TorrentFileView, UserError> {
        let bytes = self.csv(request, only)?;
        Ok(TorrentFileView { file_name: CSV_NAME.to_owned(), base64: BASE64.encode(bytes) })
    }

    /// Saves what [`Control::list_csv`] gives as a new file in `folder`, and gives its path.
    ///
    /// # Errors
    ///
    /// The same, and when there is no such folder or the file cannot be written.
    pub fn save_list_csv(
        &self,
        folder: &str,
        request: &TorrentsRequest,
        only: Option<&[String]>,
    ) -> Result<String, UserError> {
        let folder = absolute(folder)?;
        let bytes = self.csv(request, only)?;
        let path = folder.join(free_name("torrents", "csv", |it| !folder.join(it).exists()));
        write_new(&path, &bytes).map_err(|error| not_written(&path, &error))?;
        Ok(path.display().to_string())
    }

    fn csv(
        &self,
        request: &TorrentsRequest,
        only: Option<&[String]>,
    ) -> Result<Vec<u8>, UserError> {
        let only: Option<HashSet<InfoHash>> =
            only.map(parse_hashes).transpose()?.map(|it| it.into_iter().collect());
        let is_wanted =
            |it: &&Entry| only.as_ref().is_none_or(|only| only.contains(&it.torrent.info_hash));
        let records: Vec<[String; 12]> = self.with_list(|list| {
            list.look(&request.filter, request.sort).filter(is_wanted).map(record).collect()
        })?;
        let mut table = csv::Writer::from_writer(Vec::new());
        let written = table
            .write_record(CSV_COLUMNS)
            .and_then(|()| records.iter().try_for_each(|it| table.write_record(it)));
        written.map_err(|error| not_packed(&error))?;
        table.into_inner().map_err(|error| not_packed(&error))
    }
}

fn record(entry: &Entry) -> [String; 12] {
    let (torrent, counts) = (&entry.torrent, entry.counts);
    let added = i64::try_from(torrent.added_unix_secs).unwrap_or(i64::MAX);
    let added = OffsetDateTime::from_unix_timestamp(added).ok();
    let added = added.and_then(|it| it.format(&Rfc3339).ok()).unwrap_or_default();
    [
        harmless(&torrent.name),
        torrent.info_hash.to_string(),
        harmless(torrent.category.as_deref().unwrap_or_default()),
        torrent.size_bytes.to_string(),
        counts.complete.to_string(),
        counts.incomplete.to_string(),
        counts.downloaded.to_string(),
        torrent.transferred_bytes.to_string(),
        added,
        torrent.paused.is_some().to_string(),
        torrent.hidden.to_string(),
        torrent.archived.to_string(),
    ]
}

/// Spreadsheets take what begins like this for a formula; and names come from strangers.
fn harmless(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// `stem` with `extension`, and with a number where that is not free.
fn free_name(stem: &str, extension: &str, is_free: impl Fn(&str) -> bool) -> String {
    let mut name = format!("{stem}.{extension}");
    let mut number = 2_u64;
    while !is_free(&name) {
        name = format!("{stem} ({number}).{extension}");
        number += 1;
    }
    name
}

fn not_packed(error: &dyn std::error::Error) -> UserError {
    tracing::error!(%error, "an export could not be put together");
    let message = "The file could not be put together.";
    UserError::new("internal", message, "Please report it with the log.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_free_and_no_formulas() {
        let taken = ["a.csv", "a (2).csv"];
        assert_eq!(free_name("a", "csv", |it| !taken.contains(&it)), "a (3).csv");
        assert_eq!(free_name("b", "csv", |it| !taken.contains(&it)), "b.csv");
        assert_eq!(harmless("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(harmless("Sum = 1"), "Sum = 1");
    }
}
