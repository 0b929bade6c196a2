//! Checking data against a torrent, in words for a person.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use metainfo::{FileCheck, FileState, Metainfo, Progress, Verification};

use crate::control::Control;
use crate::error::UserError;
use crate::jobs::{JobHandle, NewJob, Outcome, absolute};
use crate::torrent_file::LISTED_MAX;
use crate::view::{
    FileCheckState, FileCheckView, JobKind, JobView, PieceRangeView, TorrentSource,
    VerificationView,
};

impl Control {
    /// Queues the check of what is at `path` against a torrent; the rest is told in
    /// [`crate::view::Event::Job`].
    ///
    /// Must be called within a tokio runtime.
    ///
    /// # Errors
    ///
    /// When the torrent cannot be read, there is nothing at `path`, or too many jobs wait.
    pub fn verify_torrent(&self, source: &TorrentSource, path: &str) -> Result<JobView, UserError> {
        let path = absolute(path)?;
        if !path.exists() {
            return Err(metainfo::VerifyError::NotFound { path }.into());
        }
        let metainfo = self.meant(source)?.metainfo;
        let check = Check { source: source.clone(), path: path.clone() };
        self.queue_job(NewJob {
            kind: JobKind::Verify,
            name: metainfo.name().to_owned(),
            path,
            total_bytes: metainfo.data_bytes(),
            output_path: None,
            work: Box::new(move |handle| check.carry_out(handle)),
        })
    }
}

/// A check that waits for its turn; what a torrent says takes much more space.
struct Check {
    source: TorrentSource,
    path: PathBuf,
}

impl Check {
    fn carry_out(self, handle: &JobHandle) -> Result<Outcome, UserError> {
        let metainfo = handle.control().meant(&self.source)?.metainfo;
        handle.begin(metainfo.name(), metainfo.data_bytes());
        let mut report = |it: Progress| handle.report(it.done_bytes, it.total_bytes);
        let found = verify(&metainfo, &self.path, &mut report)?;
        Ok(Outcome::Verified(Box::new(view(&metainfo, &found))))
    }
}

/// Checks what is at `path`, which is the torrent's own file or folder, or where that is in.
///
/// # Errors
///
/// When it cannot be checked, or `progress` says to stop.
pub fn verify(
    metainfo: &Metainfo,
    path: &Path,
    progress: &mut (dyn FnMut(Progress) -> ControlFlow<()> + Send),
) -> Result<Verification, UserError> {
    Ok(metainfo::verify(metainfo, path, progress)?)
}

/// What was found, for a face.
pub fn view(metainfo: &Metainfo, found: &Verification) -> VerificationView {
    let files = metainfo.files().iter().zip(&found.files);
    let bad_files: Vec<FileCheckView> =
        files.filter_map(|(file, check)| file_view(file.size_bytes, check)).collect();
    let unchecked: Vec<&FileCheck> = found.files.iter().filter(|it| is_unchecked(it)).collect();
    let count = |len: u64| u32::try_from(len).unwrap_or(u32::MAX);
    let range = |first: u64, last: u64| PieceRangeView { first, last };
    VerificationView {
        root: found.root.display().to_string(),
        piece_count: found.piece_count,
        bad_piece_count: found.bad_piece_count,
        bad_pieces: found.bad_pieces.iter().map(|it| range(*it.start(), *it.end())).collect(),
        contradicting_piece_count: found.contradicting_piece_count,
        good_bytes: found.good_bytes,
        total_bytes: metainfo.data_bytes(),
        file_count: count(found.files.len() as u64),
        bad_file_count: count(bad_files.len() as u64),
        bad_files: bad_files.into_iter().take(LISTED_MAX).collect(),
        unchecked_file_count: count(unchecked.len() as u64),
        unchecked_files: unchecked.iter().take(LISTED_MAX).map(|it| it.path.clone()).collect(),
        extra_files: found.extra_files.clone(),
        extra_file_count: count(found.extra_file_count),
    }
}

/// Whether nothing is known to be wrong with a file, but not all of it could be checked.
fn is_unchecked(check: &FileCheck) -> bool {
    check.state == FileState::Whole && check.unchecked_piece_count > 0
}

/// What is wrong with a file of `size_bytes`; nothing where nothing is.
fn file_view(size_bytes: u64, check: &FileCheck) -> Option<FileCheckView> {
    let (state, message) = match &check.state {
        FileState::Whole => return None,
        FileState::Missing => (FileCheckState::Missing, "It is not there.".to_owned()),
        FileState::WrongSize { found_bytes } => {
            let message = format!("Its size in bytes is {found_bytes} in place of {size_bytes}.");
            (FileCheckState::WrongSize, message)
        }
        FileState::Damaged { bad_pieces } => {
            let message = match bad_pieces {
                1 => "A piece of it is damaged.".to_owned(),
                count => format!("{count} of its pieces are damaged."),
            };
            (FileCheckState::Damaged, message)
        }
        FileState::Suspect { .. } => {
            let message = "A piece it shares with other files is damaged; it may be this one or \
                           they.";
            (FileCheckState::Suspect, message.to_owned())
        }
        FileState::NotAFile => {
            let message = "In its place is a folder, or a link that leads elsewhere or nowhere.";
            (FileCheckState::NotAFile, message.to_owned())
        }
        FileState::Unreadable { reason } => {
            (FileCheckState::Unreadable, format!("It cannot be read: {reason}."))
        }
    };
    Some(FileCheckView { path: check.path.clone(), state, message })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_not_be_checked_and_what_contradicts_itself_is_told_apart_from_what_is_wrong() {
        let info = b"d4:infod5:filesld6:lengthi1e4:pathl1:aeed6:lengthi1e4:pathl1:beee4:name1:n\
                     12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";
        let metainfo = Metainfo::from_bytes(info).unwrap();
        let check = |path: &str, state| FileCheck {
            path: path.to_owned(),
            state,
            unchecked_piece_count: 1,
        };
        let found = Verification {
            root: PathBuf::from("n"),
            files: vec![
                check("a", FileState::Damaged { bad_pieces: 1 }),
                check("b", FileState::Whole),
            ],
            piece_count: 1,
            bad_piece_count: 1,
            bad_pieces: vec![0..=0],
            contradicting_piece_count: 1,
            good_bytes: 0,
            extra_files: Vec::new(),
            extra_file_count: 0,
        };
        let view = view(&metainfo, &found);
        assert_eq!((view.bad_file_count, view.bad_files[0].path.as_str()), (1, "a"));
        assert_eq!((view.unchecked_file_count, view.unchecked_files), (1, vec!["b".to_owned()]));
        assert_eq!(view.contradicting_piece_count, 1);
    }
}
