//! Which pieces can be checked, what must be read for them, and which of them are right.

use std::ops::Range;

use super::disk::Found;
use crate::hash::{PieceHashes, Stretch};
use crate::read::{Metainfo, TorrentFile};

/// What is known of a piece.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum PieceState {
    Good,
    /// It was read and has other hashes.
    Bad,
    /// Some of its data is not there.
    Unread,
    /// It is right by one kind of hashes and wrong by the other.
    Contradicting,
}

/// The pieces of a torrent, and the data that there is of them.
pub(super) struct Pieces<'a> {
    pub(super) metainfo: &'a Metainfo,
    /// One for each piece. Those without data of any file are good from the beginning, and so
    /// are the others until they have been compared.
    pub(super) states: Vec<PieceState>,
    runs: Vec<Run>,
}

/// Pieces in a row that are read.
struct Run {
    pieces: Range<usize>,
    /// The root of the first one, among all of the torrent.
    first_root: usize,
    /// The file they belong to, where each has pieces of its own.
    file: Option<usize>,
}

/// What is read, in order.
pub(super) struct Reading {
    pub(super) stretches: Vec<Stretch>,
    pub(super) spans: Vec<Span>,
}

/// A part of a file, or zeros.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Span {
    /// Its place among the torrent's files; nothing for padding.
    pub(super) file: Option<usize>,
    /// Where the part begins in the file.
    pub(super) offset_bytes: u64,
    pub(super) bytes: u64,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(metainfo: &'a Metainfo, found: &[Found]) -> Self {
        let count = usize::try_from(metainfo.piece_count()).unwrap_or(usize::MAX);
        let mut pieces = Self { metainfo, states: vec![PieceState::Good; count], runs: Vec::new() };
        for (index, (file, found)) in metainfo.files().iter().zip(found).enumerate() {
            let there = match found {
                Found::File { size_bytes, .. } => *size_bytes,
                Found::Missing | Found::NotAFile | Found::Unreadable { .. } => 0,
            };
            if there < file.size_bytes {
                pieces.give_up(index, there);
            }
        }
        pieces.runs = match metainfo.version().has_v2() {
            true => pieces.runs_by_file(),
            false => pieces.runs_across_files(),
        };
        pieces
    }

    /// The pieces with data of a file from `from_bytes` on; none of an empty file.
    pub(super) fn of(&self, file: &TorrentFile, from_bytes: u64) -> Range<usize> {
        if file.size_bytes <= from_bytes {
            return 0..0;
        }
        let length = self.metainfo.piece_length_bytes();
        let first = (file.offset_bytes + from_bytes) / length;
        let end = (file.offset_bytes + file.size_bytes).div_ceil(length);
        let index = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
        index(first)..index(end)
    }

    /// From `from_bytes` on, the file's data cannot be had.
    pub(super) fn give_up(&mut self, file: usize, from_bytes: u64) {
        let lost = self.of(&self.metainfo.files()[file], from_bytes);
        self.states[lost].fill(PieceState::Unread);
    }

    /// Each file has pieces of its own, of which the first ones are there.
    fn runs_by_file(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut first_root = 0;
        for (index, file) in self.metainfo.files().iter().enumerate() {
            let pieces = self.of(file, 0);
            let there = pieces.clone().take_while(|it| self.states[*it] == PieceState::Good);
            let end = pieces.start + there.count();
            if end > pieces.start {
                runs.push(Run { pieces: pieces.start..end, first_root, file: Some(index) });
            }
            first_root += pieces.len();
        }
        runs
    }

    /// Pieces go across files; those with nothing but padding need no reading.
    fn runs_across_files(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut next = 0;
        for file in self.metainfo.files() {
            let pieces = self.of(file, 0);
            for piece in pieces.start.max(next)..pieces.end {
                if self.states[piece] != PieceState::Good {
                    continue;
                }
                match runs.last_mut().filter(|it| it.pieces.end == piece) {
                    Some(run) => run.pieces.end = piece + 1,
                    None => runs.push(Run { pieces: piece..piece + 1, first_root: 0, file: None }),
                }
            }
            next = next.max(pieces.end);
        }
        runs
    }

    /// What must be read, and how it is cut into pieces.
    pub(super) fn reading(&self) -> Reading {
        let mut reading = Reading { stretches: Vec::new(), spans: Vec::new() };
        let length = self.metainfo.piece_length_bytes();
        let mut next_file = 0;
        for run in &self.runs {
            let start = run.pieces.start as u64 * length;
            let end = (run.pieces.end as u64).saturating_mul(length);
            let end = end.min(self.metainfo.total_bytes());
            let (stretch, file) = match run.file {
                Some(index) => {
                    let file = &self.metainfo.files()[index];
                    let data_bytes = end.min(file.offset_bytes + file.size_bytes) - start;
                    let has_padding = self.metainfo.version().has_v1();
                    let padding_bytes = if has_padding { end - start - data_bytes } else { 0 };
                    let span = Span { file: Some(index), offset_bytes: 0, bytes: data_bytes };
                    (Stretch { data_bytes, padding_bytes }, Some(span))
                }
                None => (Stretch { data_bytes: end - start, padding_bytes: 0 }, None),
            };
            reading.stretches.push(stretch);
            match file {
                Some(span) => reading.spans.push(span),
                None => self.push_spans(&mut reading.spans, start..end, &mut next_file),
            }
        }
        reading
    }

    /// Appends the parts of files and the padding that make up `data`. `next_file` is the
    /// first file that does not end before it, and is moved on.
    fn push_spans(&self, spans: &mut Vec<Span>, data: Range<u64>, next_file: &mut usize) {
        let files = self.metainfo.files();
        let end_of = |it: &TorrentFile| it.offset_bytes + it.size_bytes;
        let mut at = data.start;
        while files.get(*next_file).is_some_and(|it| end_of(it) <= at) {
            *next_file += 1;
        }
        for (index, file) in files.iter().enumerate().skip(*next_file) {
            if file.offset_bytes >= data.end {
                break;
            }
            if file.offset_bytes > at {
                spans.push(Span { file: None, offset_bytes: 0, bytes: file.offset_bytes - at });
                at = file.offset_bytes;
            }
            let bytes = end_of(file).min(data.end).saturating_sub(at);
            if bytes > 0 {
                let offset_bytes = at - file.offset_bytes;
                spans.push(Span { file: Some(index), offset_bytes, bytes });
                at += bytes;
            }
        }
        if at < data.end {
            spans.push(Span { file: None, offset_bytes: 0, bytes: data.end - at });
        }
    }

    /// Takes the hashes of what was read.
    pub(super) fn compare(&mut self, hashes: &PieceHashes) {
        let (digests, _) = hashes.sha1.as_chunks::<20>();
        let (has_v1, has_v2) = (!digests.is_empty(), !hashes.roots.is_empty());
        let mut read = 0;
        for run in &self.runs {
            for (step, piece) in run.pieces.clone().enumerate() {
                let same_digest = digests.get(read) == self.metainfo.piece_digests().get(piece);
                let root = self.metainfo.piece_roots().get(run.first_root + step);
                let same_root = hashes.roots.get(read) == root;
                self.states[piece] = match (!has_v1 || same_digest, !has_v2 || same_root) {
                    (true, true) => PieceState::Good,
                    (false, false) => PieceState::Bad,
                    _ if has_v1 && has_v2 => PieceState::Contradicting,
                    _ => PieceState::Bad,
                };
                read += 1;
            }
        }
    }
}
