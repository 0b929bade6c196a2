//! Making and reading .torrent files: the part of the wizard that needs no tracker.

mod options;

use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use metainfo::{Created, Metainfo, Plan, Progress, Version};

use crate::announce_doubts::{OwnTracker, doubts};
use crate::disk;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::files;
use crate::view::{
    AnnounceDoubtView, FileView, LeftOutView, PlanView, TorrentOptions, TorrentVersion,
};

pub(crate) use options::{check_options, collection, create_options, info_hash, node, patterns};

/// Files and entries listed in a view at most; more would only slow the window down.
pub(crate) const LISTED_MAX: usize = 1_000;

/// What goes into a .torrent, and where the file goes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CreateSpec {
    /// Announce URLs before those of the options, each a tier of its own (BEP 12).
    pub own_urls: Vec<String>,
    /// Everything else about the torrent.
    pub options: TorrentOptions,
    /// Where to save it.
    pub output_path: PathBuf,
    /// Whether a file that is already there may be replaced.
    pub replace: bool,
}

/// A .torrent that has been written.
#[derive(Debug)]
pub struct CreatedFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What it says.
    pub metainfo: Metainfo,
}

/// Checks every option of a torrent with no URLs of our own.
///
/// # Errors
///
/// Names every option that is wrong, and why.
pub fn check(options: &TorrentOptions) -> Result<(), UserError> {
    create_options(&[], options).map(drop)
}

/// What about the announce URLs of `options` will disappoint somebody, as far as can be told
/// without a tracker.
pub fn announce_doubts(options: &TorrentOptions) -> Vec<AnnounceDoubtView> {
    doubts(&options.more_trackers.concat(), &OwnTracker::default())
}

/// Looks what a torrent of `path` would hold, reading no file's contents.
///
/// # Errors
///
/// When nothing can be shared there, in words for a person.
pub fn plan(path: &Path, options: &TorrentOptions, output_path: &Path) -> Result<Plan, UserError> {
    Ok(metainfo::plan(path, &options::plan_options(options, output_path))?)
}

/// Hashes what `plan` holds and writes the .torrent, whole or not at all.
///
/// # Errors
///
/// When a file changes or cannot be read, when the .torrent cannot be written, or
/// when `progress` says to stop; then nothing is left behind.
pub fn create(
    plan: &Plan,
    spec: &CreateSpec,
    progress: &mut (dyn FnMut(Progress) -> ControlFlow<()> + Send),
) -> Result<CreatedFile, UserError> {
    save(hash(plan, spec, progress)?, spec)
}

/// The first half of [`create`]: nothing is written yet.
pub(crate) fn hash(
    plan: &Plan,
    spec: &CreateSpec,
    progress: &mut (dyn FnMut(Progress) -> ControlFlow<()> + Send),
) -> Result<Created, UserError> {
    let options = create_options(&spec.own_urls, &spec.options)?;
    if !spec.replace && spec.output_path.exists() {
        return Err(not_written(&spec.output_path, &io::Error::from(io::ErrorKind::AlreadyExists)));
    }
    // Found out now rather than after hours of hashing.
    files::check_writable(&spec.output_path)
        .map_err(|error| not_written(&spec.output_path, &error))?;
    Ok(metainfo::create(plan, &options, progress)?)
}

/// The second half of [`create`].
pub(crate) fn save(created: Created, spec: &CreateSpec) -> Result<CreatedFile, UserError> {
    write(&spec.output_path, &created.bytes, spec.replace)
        .map_err(|error| not_written(&spec.output_path, &error))?;
    Ok(CreatedFile {
        path: spec.output_path.clone(),
        bytes: created.bytes,
        metainfo: created.metainfo,
    })
}

/// Where a .torrent of `path` goes unless told otherwise: into `folder`, named after
/// it, with a number where that name is taken.
pub(crate) fn free_output_path(
    path: &Path,
    folder: &Path,
    is_taken: impl Fn(&Path) -> bool,
) -> PathBuf {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let numbered = (2..1_000).map(|number| format!("{name} ({number}).torrent"));
    std::iter::once(format!("{name}.torrent"))
        .chain(numbered)
        .map(|name| folder.join(name))
        .find(|it| !it.exists() && !is_taken(it))
        .unwrap_or_else(|| folder.join(format!("{name}.torrent")))
}

/// Reads the .torrent at `path`.
///
/// # Errors
///
/// When it cannot be read or is none, in words for a person.
pub fn read(path: &Path) -> Result<(Vec<u8>, Metainfo), UserError> {
    let bytes = read_capped(path).map_err(|error| {
        let message = format!("{} cannot be read: {}.", path.display(), disk::why(&error));
        UserError::new("unreadable", message, "Check the spelling and that you may open it.")
    })?;
    let metainfo = Metainfo::from_bytes(&bytes)
        .map_err(|error| unreadable_torrent(&path.display().to_string(), &error))?;
    Ok((bytes, metainfo))
}

impl From<TorrentVersion> for Version {
    fn from(version: TorrentVersion) -> Self {
        match version {
            TorrentVersion::V1 => Self::V1,
            TorrentVersion::Hybrid => Self::Hybrid,
            TorrentVersion::V2 => Self::V2,
        }
    }
}

pub(crate) fn file_view(file: &metainfo::TorrentFile) -> FileView {
    FileView { path: file.path.clone(), size_bytes: file.size_bytes }
}

/// What a face shows of a plan, with long lists cut short.
pub fn plan_view(plan: &Plan, path: &Path, output_path: &Path) -> PlanView {
    let count = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
    let files = plan.files().iter().take(LISTED_MAX);
    let left_out = plan.left_out().iter().take(LISTED_MAX);
    PlanView {
        path: path.display().to_string(),
        name: plan.name().to_owned(),
        is_single_file: plan.is_single_file(),
        files: files
            .map(|it| FileView { path: it.path().to_owned(), size_bytes: it.size_bytes() })
            .collect(),
        file_count: count(plan.files().len()),
        left_out: left_out
            .map(|it| LeftOutView {
                path: it.path.clone(),
                reason: it.reason.to_string(),
                code: it.reason.code().to_owned(),
            })
            .collect(),
        left_out_count: count(plan.left_out().len()),
        warnings: plan.warnings().iter().map(crate::explain::sentence).collect(),
        total_bytes: plan.data_bytes(),
        piece_length_bytes: plan.piece_length_bytes(),
        piece_count: plan.piece_count(),
        torrent_bytes: plan.torrent_bytes(),
        output_path: output_path.display().to_string(),
        fingerprint: plan.fingerprint(),
    }
}

/// Reads a file that is no larger than any real .torrent; of another, just enough to tell.
fn read_capped(path: &Path) -> io::Result<Vec<u8>> {
    use io::Read;
    let mut bytes = Vec::new();
    let limit = metainfo::MAX_TORRENT_BYTES as u64 + 1;
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

pub(crate) fn write(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    match replace {
        true => files::write_atomic(path, bytes)?,
        false => files::write_new(path, bytes)?,
    }
    // A disk that lies is found out now and not by the first friend.
    match fs::read(path)? == bytes {
        true => Ok(()),
        false => {
            let _ = fs::remove_file(path);
            Err(io::Error::other("the disk gave back other bytes than were written"))
        }
    }
}

pub(crate) fn not_written(path: &Path, error: &io::Error) -> UserError {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    let path = path.display();
    if error.kind() == io::ErrorKind::AlreadyExists {
        let message = format!("There is already a file {path}.");
        return UserError::new("output_exists", message, "Choose another name or remove it first.");
    }
    if let Some(folder) = folder.filter(|it| !it.is_dir()) {
        let message = format!("There is no folder {}.", folder.display());
        let hint = "Make it first, or save the .torrent in another folder.";
        return UserError::new("output_not_written", message, hint);
    }
    tracing::warn!(%error, %path, "not written");
    let message = format!("The .torrent could not be saved to {path}: {}.", disk::why(error));
    let hint = match error.kind() {
        io::ErrorKind::InvalidFilename => "Choose a shorter or plainer name for the .torrent.",
        _ => "Choose a folder you may write to, on a disk that is not full.",
    };
    UserError::new("output_not_written", message, hint)
}
