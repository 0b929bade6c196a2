//! The data as batches of pieces, one batch after the other.

use std::iter::Peekable;

use super::Feed;
use super::buffers::Batch;
use super::layout::Piece;

/// What is left to read, and how reading went so far.
pub(super) struct Source<'a, F: Feed, P: Iterator<Item = Piece>> {
    feed: &'a mut F,
    pieces: Peekable<P>,
    next_piece: usize,
    /// Nothing more is read, be it that all has been or that something was in the way.
    has_ended: bool,
    outcome: Result<(), F::Error>,
}

impl<'a, F: Feed, P: Iterator<Item = Piece>> Source<'a, F, P> {
    pub(super) fn new(feed: &'a mut F, pieces: P) -> Self {
        let pieces = pieces.peekable();
        Self { feed, pieces, next_piece: 0, has_ended: false, outcome: Ok(()) }
    }

    /// Fills `batch` with the next pieces; false when there are none.
    pub(super) fn fill(&mut self, batch: &mut Batch) -> bool {
        batch.restart(self.next_piece);
        if !self.has_ended
            && let Err(error) = self.read_pieces(batch)
        {
            self.fail(error);
        }
        self.next_piece = batch.next_piece();
        !self.has_failed() && !batch.is_empty()
    }

    /// Asks the feed whether to go on.
    pub(super) fn wait(&mut self) {
        if !self.has_failed()
            && let Err(error) = self.feed.wait()
        {
            self.fail(error);
        }
    }

    pub(super) fn has_failed(&self) -> bool {
        self.outcome.is_err()
    }

    pub(super) fn into_outcome(self) -> Result<(), F::Error> {
        self.outcome
    }

    fn read_pieces(&mut self, batch: &mut Batch) -> Result<(), F::Error> {
        while let Some(piece) = self.pieces.next_if(|it| batch.has_room_for(it)) {
            if !fill(self.feed, batch.space_for(&piece))? {
                self.has_ended = true;
                return Ok(());
            }
            batch.add(piece);
        }
        if self.pieces.peek().is_none() {
            self.has_ended = true;
            // The feed sees whether its last file ends here only when it is asked for more.
            self.feed.read(&mut [0])?;
        }
        Ok(())
    }

    fn fail(&mut self, error: F::Error) {
        self.has_ended = true;
        self.outcome = Err(error);
    }
}

/// Reads until `space` is full; false when there is no more to read.
fn fill<F: Feed>(feed: &mut F, mut space: &mut [u8]) -> Result<bool, F::Error> {
    while !space.is_empty() {
        match feed.read(space)? {
            0 => return Ok(false),
            len => space = &mut space[len..],
        }
    }
    Ok(true)
}
