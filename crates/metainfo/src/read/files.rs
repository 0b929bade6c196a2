//! The list of files of BEP 3: their paths, made safe, and their places in the data.

use protocol::bencode::Item;

use super::fields::{required_integer, utf8_copy};
use super::{ReadError, TorrentFile};
use crate::name::is_unsafe;

/// The files of a torrent in order.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) files: Vec<TorrentFile>,
    pub(super) data_bytes: u64,
    pub(super) total_bytes: u64,
}

/// The files in the info dictionary of a torrent called `name`, and whether it is of one file.
pub(super) fn layout(info: &Item<'_>, name: &str) -> Result<(Layout, bool), ReadError> {
    let mut layout = Layout::default();
    let Some(files) = info.get(b"files") else {
        layout.push(name.to_owned(), required_integer(info, "length")?, false)?;
        return Ok((layout, true));
    };
    if info.get(b"length").is_some() {
        return Err(problem("length", "is there although there is a list of files"));
    }
    let files = files.as_list().ok_or(problem("files", "is not a list"))?;
    if files.is_empty() {
        return Err(problem("files", "is empty"));
    }
    for file in files {
        let size = required_integer(file, "length")?;
        let padding = is_padding(file);
        let path = if padding { String::new() } else { path(file)? };
        layout.push(path, size, padding)?;
    }
    Ok((layout, false))
}

impl Layout {
    fn push(&mut self, path: String, size: i64, padding: bool) -> Result<(), ReadError> {
        let negative = problem("length", "is negative");
        let size_bytes = u64::try_from(size).map_err(|_| negative)?;
        let offset_bytes = self.total_bytes;
        let total = offset_bytes.checked_add(size_bytes);
        self.total_bytes = total.ok_or(problem("files", "holds more than can be counted"))?;
        if !padding {
            self.data_bytes += size_bytes;
            self.files.push(TorrentFile { path, size_bytes, offset_bytes, pieces_root: None });
        }
        Ok(())
    }
}

/// Whether the file only fills the space to the next piece (BEP 47).
fn is_padding(file: &Item<'_>) -> bool {
    let attributes = file.get(b"attr").and_then(Item::as_bytes).unwrap_or_default();
    attributes.contains(&b'p')
}

fn path(file: &Item<'_>) -> Result<String, ReadError> {
    let parts = file.get(b"path").ok_or(problem("path", "is missing"))?;
    let parts = parts.as_list().filter(|it| !it.is_empty());
    let parts = parts.ok_or(problem("path", "is not a list of texts"))?;
    let utf8 = |item: &Item<'_>| Some(str::from_utf8(item.as_bytes()?).ok()?.to_owned());
    let texts: Option<Vec<String>> = parts.iter().map(utf8).collect();
    let copy = || -> Option<Vec<String>> {
        let copy = utf8_copy(file, "path")?.as_list()?;
        copy.iter().map(utf8).collect::<Option<Vec<_>>>().filter(|it| !it.is_empty())
    };
    let lossy = || -> Option<Vec<String>> {
        let lossy = |it: &Item<'_>| Some(String::from_utf8_lossy(it.as_bytes()?).into_owned());
        parts.iter().map(lossy).collect()
    };
    let texts = texts.or_else(copy).or_else(lossy);
    let texts = texts.ok_or(problem("path", "is not a list of texts"))?;
    let path = texts.join("/");
    if texts.iter().any(|it| is_unsafe(it)) {
        return Err(ReadError::UnsafePath { path });
    }
    Ok(path)
}

pub(super) fn problem(name: &'static str, problem: &'static str) -> ReadError {
    ReadError::Field { name, problem }
}
