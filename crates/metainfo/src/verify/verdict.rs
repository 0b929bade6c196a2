//! What the pieces say of the files.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::path::PathBuf;

use super::disk::Found;
use super::extra::Extra;
use super::feed::Failure;
use super::pieces::{PieceState, Pieces};
use super::{FileCheck, FileState, MAX_BAD_RANGES, Verification};
use crate::read::TorrentFile;

pub(super) fn of(
    pieces: &Pieces<'_>,
    found: &[Found],
    failures: &BTreeMap<usize, Failure>,
    root: PathBuf,
    extra: Extra,
) -> Verification {
    let shared = shared_pieces(pieces);
    let files = pieces.metainfo.files();
    let checks = files.iter().zip(found).enumerate().map(|(index, (file, found))| {
        let range = pieces.of(file, 0);
        let state = match (found, failures.get(&index)) {
            (_, Some(failure)) => FileState::Unreadable { reason: failure.reason.clone() },
            (Found::Missing, _) => FileState::Missing,
            (Found::NotAFile, _) => FileState::NotAFile,
            (Found::Unreadable { reason }, _) => FileState::Unreadable { reason: reason.clone() },
            (Found::File { size_bytes, .. }, _) if *size_bytes != file.size_bytes => {
                FileState::WrongSize { found_bytes: *size_bytes }
            }
            (Found::File { .. }, _) => by_pieces(&pieces.states, range.clone(), &shared),
        };
        let is_there = matches!(
            state,
            FileState::Whole | FileState::Damaged { .. } | FileState::Suspect { .. }
        );
        let unchecked_piece_count = match is_there {
            true => count(&pieces.states[range], |it| it == PieceState::Unread),
            false => 0,
        };
        FileCheck { path: file.path.clone(), state, unchecked_piece_count }
    });
    Verification {
        root,
        files: checks.collect(),
        piece_count: pieces.states.len() as u64,
        bad_piece_count: count(&pieces.states, |it| it != PieceState::Good),
        bad_pieces: bad_ranges(&pieces.states),
        contradicting_piece_count: count(&pieces.states, |it| it == PieceState::Contradicting),
        good_bytes: files.iter().map(|it| good_bytes(pieces, it)).sum(),
        extra_files: extra.first,
        extra_file_count: extra.count,
    }
}

/// Whether the data of each piece is of several files.
fn shared_pieces(pieces: &Pieces<'_>) -> Vec<bool> {
    let mut shared = vec![false; pieces.states.len()];
    let mut end = 0;
    for file in pieces.metainfo.files() {
        let range = pieces.of(file, 0);
        if !range.is_empty() && range.start < end {
            shared[range.start] = true;
        }
        end = end.max(range.end);
    }
    shared
}

/// What is wrong with a file of the right size.
fn by_pieces(states: &[PieceState], range: Range<usize>, shared: &[bool]) -> FileState {
    let is_bad = |it: &usize| matches!(states[*it], PieceState::Bad | PieceState::Contradicting);
    let bad: Vec<usize> = range.filter(is_bad).collect();
    let bad_pieces = bad.len() as u64;
    if bad.is_empty() {
        FileState::Whole
    } else if bad.iter().all(|it| shared[*it]) {
        FileState::Suspect { bad_pieces }
    } else {
        FileState::Damaged { bad_pieces }
    }
}

/// Bytes of a file in pieces that are right.
fn good_bytes(pieces: &Pieces<'_>, file: &TorrentFile) -> u64 {
    let length = pieces.metainfo.piece_length_bytes();
    let end_bytes = file.offset_bytes + file.size_bytes;
    let bytes_in = |piece: usize| {
        let start = piece as u64 * length;
        start.saturating_add(length).min(end_bytes) - start.max(file.offset_bytes)
    };
    let good = pieces.of(file, 0).filter(|it| pieces.states[*it] == PieceState::Good);
    good.map(bytes_in).sum()
}

fn bad_ranges(states: &[PieceState]) -> Vec<RangeInclusive<u64>> {
    let mut ranges = Vec::new();
    let mut at = 0;
    for run in states.chunk_by(|a, b| (*a == PieceState::Good) == (*b == PieceState::Good)) {
        let end = at + run.len() as u64;
        if run[0] != PieceState::Good {
            ranges.push(at..=end - 1);
            if ranges.len() == MAX_BAD_RANGES {
                break;
            }
        }
        at = end;
    }
    ranges
}

fn count(states: &[PieceState], wanted: impl Fn(PieceState) -> bool) -> u64 {
    states.iter().filter(|it| wanted(**it)).count() as u64
}
