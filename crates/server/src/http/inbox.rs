//! What a connection has received and not yet understood.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

use crate::http::request::find_head_end;

/// What an idle connection keeps of its buffer.
const KEPT_BYTES: usize = 4 * 1024;

/// A buffer of bounded size, used again for every request of a connection.
#[derive(Debug)]
pub(crate) struct Inbox {
    bytes: Vec<u8>,
    /// Bytes before this have been dealt with.
    start: usize,
    /// Bytes from `start` in which no head ends.
    scanned: usize,
    max_bytes: usize,
}

impl Inbox {
    pub(crate) fn new(max_bytes: usize) -> Self {
        Self { bytes: Vec::new(), start: 0, scanned: 0, max_bytes }
    }

    /// What has not been dealt with.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[self.start..]
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.bytes().is_empty()
    }

    /// Whether nothing more would be read.
    pub(crate) fn is_full(&self) -> bool {
        self.bytes().len() >= self.max_bytes
    }

    /// Where the first head ends; what has been looked at is not looked at again.
    pub(crate) fn head_end(&mut self) -> Option<usize> {
        let found = find_head_end(&self.bytes[self.start..], self.scanned);
        if found.is_none() {
            self.scanned = self.bytes().len();
        }
        found
    }

    /// The first `count` bytes have been dealt with.
    pub(crate) fn consume(&mut self, count: usize) {
        self.start = (self.start + count).min(self.bytes.len());
        self.scanned = 0;
    }

    /// Drops the empty lines that some clients send between requests.
    pub(crate) fn skip_empty_lines(&mut self) {
        loop {
            match self.bytes() {
                [b'\n', ..] => self.consume(1),
                [b'\r', b'\n', ..] => self.consume(2),
                _ => return,
            }
        }
    }

    /// Waits for more bytes; 0 of them mean that no more will come.
    ///
    /// Must not be called while the inbox is full. Nothing is lost when it is given up.
    pub(crate) async fn receive(
        &mut self,
        from: &mut (impl AsyncRead + Unpin),
    ) -> io::Result<usize> {
        self.bytes.drain(..self.start);
        self.start = 0;
        if self.bytes.is_empty() {
            self.bytes.shrink_to(KEPT_BYTES);
        }
        let room = self.max_bytes - self.bytes.len();
        if self.bytes.capacity() == self.bytes.len() {
            self.bytes.reserve_exact(room.min(self.bytes.len().max(KEPT_BYTES)));
        }
        from.take(room as u64).read_buf(&mut self.bytes).await
    }

    /// Everything that has not been dealt with, for another reader.
    pub(crate) fn into_rest(mut self) -> Vec<u8> {
        self.bytes.drain(..self.start);
        self.bytes
    }
}
