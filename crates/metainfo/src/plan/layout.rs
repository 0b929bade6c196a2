//! The files of a plan in their final order and at their places, and how long a piece is.

use super::{PlanError, PlannedFile, order, piece_length};
use crate::alignment;
use crate::version::Version;

/// The files of a plan, laid out.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) files: Vec<PlannedFile>,
    pub(super) data_bytes: u64,
    pub(super) total_bytes: u64,
    pub(super) piece_length_bytes: u32,
}

/// Puts the files into their final order first, and only then at their offsets.
pub(super) fn lay_out(
    mut files: Vec<PlannedFile>,
    version: Version,
    piece_length_bytes: Option<u32>,
) -> Result<Layout, PlanError> {
    const TOO_LARGE: PlanError = PlanError::TorrentTooLarge { torrent_bytes: u64::MAX };
    let mut sizes = files.iter().map(|it| it.size_bytes);
    let data_bytes = sizes.try_fold(0_u64, u64::checked_add).ok_or(TOO_LARGE)?;
    let piece_length_bytes =
        piece_length_bytes.unwrap_or_else(|| piece_length::automatic(data_bytes));
    if version.has_v2() {
        files.sort_by(|a, b| order::by_bytes(&a.path, &b.path));
    } else {
        files.sort_by_cached_key(|it| order::sort_key(&it.path));
    }

    // Without v2, files follow each other without gaps, as with pieces of one byte.
    let boundary = if version.has_v2() { piece_length_bytes.into() } else { 1 };
    let sizes: Vec<u64> = files.iter().map(|it| it.size_bytes).collect();
    let (offsets, total_bytes) = alignment::offsets(&sizes, boundary).ok_or(TOO_LARGE)?;
    let ends = offsets.iter().skip(1).chain([&total_bytes]);
    for ((file, offset_bytes), next_bytes) in files.iter_mut().zip(&offsets).zip(ends) {
        file.offset_bytes = *offset_bytes;
        let gap_bytes = next_bytes - offset_bytes - file.size_bytes;
        file.padding_bytes = if version == Version::Hybrid { gap_bytes } else { 0 };
    }
    Ok(Layout { files, data_bytes, total_bytes, piece_length_bytes })
}
