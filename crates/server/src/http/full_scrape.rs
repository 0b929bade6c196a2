//! A scrape for everything, written a piece at a time: it may be larger than memory should be.

use std::convert::Infallible;
use std::io::Write;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::{fmt, mem};

use flate2::Compression;
use flate2::write::GzEncoder;
use hyper::body::{Body, Bytes, Frame};
use protocol::http::reply;
use protocol::id::InfoHash;
use protocol::scrape::SwarmCounts;
use tracker::Tracker;

use crate::gate::Admission;
use crate::http::MIN_SCRAPE_INTERVAL_SECS;

/// Scrapes of several pieces that are under way at once; further ones are put off.
pub(crate) const MAX_AT_ONCE: usize = 4;
/// Those of them for one IPv4 address or one IPv6 network of 64 bits.
pub(crate) const MAX_PER_ADDRESS: usize = 2;
/// Torrents in a piece; a scrape with no more than that is answered whole.
pub(crate) const PIECE_TORRENTS: usize = 512;
/// What a piece has room for: its torrents, with the beginning and the end.
const PIECE_BYTES: usize = 64 * 1024;

/// What is still to be written of one reply.
///
/// It holds the hashes, 20 bytes a torrent, and one piece, however slowly the client takes
/// them: the next one is made when the last one has been sent.
pub(crate) struct FullScrape {
    tracker: Arc<Tracker>,
    hashes: Vec<InfoHash>,
    /// How many of them are written.
    written: usize,
    /// The counts of one piece.
    files: Vec<(InfoHash, SwarmCounts)>,
    gzip: Option<GzEncoder<Vec<u8>>>,
    is_over: bool,
    _place: Admission,
}

impl FullScrape {
    /// The reply for `hashes`, which are sorted, for as long as `place` is held.
    pub(crate) fn new(
        tracker: &Arc<Tracker>,
        hashes: Vec<InfoHash>,
        with_gzip: bool,
        place: Admission,
    ) -> Self {
        Self {
            tracker: Arc::clone(tracker),
            hashes,
            written: 0,
            files: Vec::with_capacity(PIECE_TORRENTS),
            gzip: with_gzip.then(|| GzEncoder::new(Vec::new(), Compression::fast())),
            is_over: false,
            _place: place,
        }
    }

    /// Whether the reply is compressed.
    pub(crate) fn is_gzip(&self) -> bool {
        self.gzip.is_some()
    }

    /// The next bytes of the reply, never none of them; `None` at its end.
    pub(crate) fn next_piece(&mut self) -> Option<Vec<u8>> {
        // What goes into the compression may come out with the next piece only.
        while !self.is_over {
            let mut piece = Vec::with_capacity(PIECE_BYTES);
            self.write_piece(&mut piece);
            let packed = self.pack(piece);
            if !packed.is_empty() {
                return Some(packed);
            }
        }
        None
    }

    fn write_piece(&mut self, piece: &mut Vec<u8>) {
        if self.written == 0 {
            reply::begin_scrape(piece);
        }
        let end = self.hashes.len().min(self.written + PIECE_TORRENTS);
        let hashes = &self.hashes[self.written..end];
        self.files.clear();
        // What has been forgotten since the scrape began is not among them.
        self.tracker.add_counts(hashes, &mut self.files);
        reply::continue_scrape(&self.files, piece);
        self.written = end;
        if end == self.hashes.len() {
            reply::end_scrape(MIN_SCRAPE_INTERVAL_SECS, piece);
            self.is_over = true;
        }
    }

    fn pack(&mut self, piece: Vec<u8>) -> Vec<u8> {
        let Some(encoder) = &mut self.gzip else {
            return piece;
        };
        // Writing to memory does not fail.
        let _ = encoder.write_all(&piece);
        if self.is_over {
            let _ = encoder.try_finish();
        }
        mem::take(encoder.get_mut())
    }
}

impl fmt::Debug for FullScrape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FullScrape({} of {})", self.written, self.hashes.len())
    }
}

/// For hyper, which asks for a frame when it has room for one.
impl Body for FullScrape {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.next_piece().map(|it| Ok(Frame::data(it.into()))))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;
    use protocol::bencode;
    use tracker::Rules;

    use super::*;
    use crate::gate::Gate;

    #[test]
    fn pieces_are_small_and_make_a_whole() {
        for count in [0, 1, PIECE_TORRENTS, PIECE_TORRENTS + 1, 5000] {
            let tracker = Arc::new(Tracker::new(Rules::default()));
            let hashes: Vec<InfoHash> = (0..count).map(hash).collect();
            hashes.iter().for_each(|it| tracker.register(*it, u32::MAX));
            let gate = Gate::new(2, 2);
            let start = |with_gzip| {
                let place = gate.admit([192, 0, 2, 1].into(), false).unwrap();
                FullScrape::new(&tracker, hashes.clone(), with_gzip, place)
            };
            let plain = all(start(false));
            let torrents = |it: &bencode::Item<'_>| match &it.get(b"files").unwrap().value {
                bencode::Value::Dict(files) => files.len(),
                other => panic!("{other:?}"),
            };
            let read = bencode::decode(&plain, usize::MAX).unwrap();
            assert_eq!(torrents(&read), count);
            let mut unpacked = Vec::new();
            let packed = all(start(true));
            GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).unwrap();
            assert!(unpacked == plain, "{count}");
        }
    }

    #[test]
    fn the_longest_piece_has_64_kib() {
        let most = 100 + PIECE_TORRENTS * reply::SCRAPED_FILE_MAX_BYTES;
        assert!(most <= PIECE_BYTES, "{most}");
    }

    #[test]
    fn torrents_forgotten_meanwhile_are_left_out() {
        let tracker = Arc::new(Tracker::new(Rules::default()));
        let hashes: Vec<InfoHash> = (0..2 * PIECE_TORRENTS).map(hash).collect();
        hashes.iter().for_each(|it| tracker.register(*it, 0));
        let place = Gate::new(1, 1).admit([192, 0, 2, 1].into(), false).unwrap();
        let mut scrape = FullScrape::new(&tracker, hashes.clone(), false, place);
        let mut reply = scrape.next_piece().unwrap();
        hashes[PIECE_TORRENTS..].iter().for_each(|it| tracker.unregister(it));
        reply.extend(all(scrape));
        let files = reply.windows(10).filter(|it| it == b"8:complete").count();
        assert_eq!(files, PIECE_TORRENTS);
        assert!(bencode::decode(&reply, usize::MAX).is_ok());
    }

    fn hash(number: usize) -> InfoHash {
        let mut hash = [7; 20];
        hash[..8].copy_from_slice(&(number as u64).to_be_bytes());
        InfoHash(hash)
    }

    fn all(mut scrape: FullScrape) -> Vec<u8> {
        let mut all = Vec::new();
        while let Some(piece) = scrape.next_piece() {
            assert!((1..=PIECE_BYTES).contains(&piece.len()));
            all.extend(piece);
        }
        all
    }
}
