//! The file tree of BEP 52: folders in folders, down to files with the roots of their hashes.

use protocol::bencode::{Item, Value};

use super::files::{Layout, problem};
use super::{MAX_TORRENT_BYTES, ReadError, TorrentFile, fields};
use crate::alignment;
use crate::merkle::Hash;
use crate::name::is_unsafe;

/// All paths together have as many bytes at most. In a list each path takes its space in the
/// .torrent; in a tree a folder with a long name would cost it again for each of its files.
const MAX_PATHS_BYTES: usize = 2 * MAX_TORRENT_BYTES;

/// The files in the tree of the info dictionary, in order, all at offset zero.
pub(super) fn files(info: &Item<'_>) -> Result<Vec<TorrentFile>, ReadError> {
    let tree = info.get(TREE.as_bytes()).ok_or(problem(TREE, "is missing"))?;
    let mut walk = Walk { files: Vec::new(), path: String::new(), room: MAX_PATHS_BYTES };
    walk.take_folder(tree)?;
    match walk.files.is_empty() {
        true => Err(problem(TREE, "is empty")),
        false => Ok(walk.files),
    }
}

/// The places of the files of a torrent that has a tree and no list, and whether it is of
/// one file.
pub(super) fn layout(
    mut files: Vec<TorrentFile>,
    piece_length_bytes: u64,
) -> Result<(Layout, bool), ReadError> {
    let too_large = problem(TREE, "holds more than can be counted");
    let sizes: Vec<u64> = files.iter().map(|it| it.size_bytes).collect();
    let (offsets, total_bytes) = alignment::offsets(&sizes, piece_length_bytes).ok_or(too_large)?;
    for (file, offset_bytes) in files.iter_mut().zip(offsets) {
        file.offset_bytes = offset_bytes;
    }
    // So does libtorrent decide, whatever the torrent is called.
    let is_single_file = matches!(files.as_slice(), [file] if !file.path.contains('/'));
    // It is no larger than the total, which has been counted.
    let data_bytes = sizes.iter().sum();
    Ok((Layout { files, data_bytes, total_bytes }, is_single_file))
}

/// Gives the files of a hybrid torrent's list the roots from its tree; both must say the
/// same, and each file must have pieces of its own.
pub(super) fn join(
    listed: &mut [TorrentFile],
    tree: Vec<TorrentFile>,
    piece_length_bytes: u64,
) -> Result<(), ReadError> {
    if listed.len() != tree.len() {
        return Err(ReadError::FilesDiffer);
    }
    for (listed, file) in listed.iter_mut().zip(tree) {
        let aligned = listed.size_bytes == 0 || listed.offset_bytes % piece_length_bytes == 0;
        if !aligned || listed.path != file.path || listed.size_bytes != file.size_bytes {
            return Err(ReadError::FilesDiffer);
        }
        listed.pieces_root = file.pieces_root;
    }
    Ok(())
}

struct Walk {
    files: Vec<TorrentFile>,
    /// Where the walk is, with `/` between the parts.
    path: String,
    /// Bytes that further paths may have.
    room: usize,
}

impl Walk {
    /// As deep as the reader of bencode lets values be nested, so no depth exhausts the stack.
    fn take_folder(&mut self, folder: &Item<'_>) -> Result<(), ReadError> {
        let Value::Dict(entries) = &folder.value else {
            return Err(problem(TREE, "is not a dictionary of dictionaries"));
        };
        for (name, item) in entries {
            let above = self.path.len();
            if above > 0 {
                self.path.push('/');
            }
            let name = String::from_utf8_lossy(name);
            self.path.push_str(&name);
            if is_unsafe(&name) {
                return Err(ReadError::UnsafePath { path: self.path.clone() });
            }
            match item.get(b"") {
                Some(file) => self.take_file(item, file)?,
                None => self.take_folder(item)?,
            }
            self.path.truncate(above);
        }
        Ok(())
    }

    fn take_file(&mut self, node: &Item<'_>, file: &Item<'_>) -> Result<(), ReadError> {
        if !matches!(&node.value, Value::Dict(entries) if entries.len() == 1) {
            return Err(problem(TREE, "has a file that is a folder, too"));
        }
        let too_long = problem(TREE, "has paths longer than those of any real torrent");
        self.room = self.room.checked_sub(self.path.len()).ok_or(too_long)?;
        let size = fields::required_integer(file, "length")?;
        let size_bytes = u64::try_from(size).map_err(|_| problem("length", "is negative"))?;
        let pieces_root = if size_bytes == 0 { None } else { Some(root(file)?) };
        self.files.push(TorrentFile {
            path: self.path.clone(),
            size_bytes,
            offset_bytes: 0,
            pieces_root,
        });
        Ok(())
    }
}

fn root(file: &Item<'_>) -> Result<Hash, ReadError> {
    let root = file.get(b"pieces root").ok_or(problem("pieces root", "is missing"))?;
    let root = root.as_bytes().and_then(|it| Hash::try_from(it).ok());
    root.ok_or(problem("pieces root", "is not a hash of 32 bytes"))
}

const TREE: &str = "file tree";
