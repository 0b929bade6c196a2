//! A stream some bytes of which have already been read, and whose reader must not fall asleep.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

use crate::limits::LEAST_BYTES_PER_SEC;

/// Gives `read` first and then what `stream` has; writing must get on within a deadline, and
/// at a pace that is not meant to take for ever.
#[derive(Debug)]
pub(crate) struct Replayed<S> {
    read: Vec<u8>,
    given: usize,
    stream: S,
    write_deadline: Duration,
    /// Runs while the other end takes nothing.
    stalled: Option<Stall>,
    pace: Pace,
}

/// The other end takes nothing.
#[derive(Debug)]
struct Stall {
    since: Instant,
    deadline: Pin<Box<Sleep>>,
}

/// How the other end takes what is there for it; time in which nothing is does not count.
#[derive(Debug, Default)]
struct Pace {
    waited: Duration,
    taken_bytes: u64,
}

impl Pace {
    /// Counts `bytes` that were taken after a wait; false where that is too slow.
    fn is_kept(&mut self, bytes: usize, waited: Duration, deadline: Duration) -> bool {
        self.waited += waited;
        self.taken_bytes += bytes as u64;
        if self.waited < deadline {
            return true;
        }
        let Self { waited, taken_bytes } = std::mem::take(self);
        taken_bytes >= waited.as_secs() * LEAST_BYTES_PER_SEC
    }
}

impl<S> Replayed<S> {
    pub(crate) fn new(read: Vec<u8>, stream: S, write_deadline: Duration) -> Self {
        let pace = Pace::default();
        Self { read, given: 0, stream, write_deadline, stalled: None, pace }
    }

    /// Turns waiting for too long, or for too little, into an error.
    fn watched(
        &mut self,
        context: &mut Context<'_>,
        write: impl FnOnce(&mut S, &mut Context<'_>) -> Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        let deadline = self.write_deadline;
        if let Poll::Ready(result) = write(&mut self.stream, context) {
            let waited = self.stalled.take().map_or(Duration::ZERO, |it| it.since.elapsed());
            let bytes = result?;
            if !self.pace.is_kept(bytes, waited, deadline) {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            return Poll::Ready(Ok(bytes));
        }
        let begin = || Stall { since: Instant::now(), deadline: Box::pin(sleep(deadline)) };
        ready!(self.stalled.get_or_insert_with(begin).deadline.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Replayed<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let rest = &this.read[this.given..];
        if rest.is_empty() {
            this.read = Vec::new();
            this.given = 0;
            return Pin::new(&mut this.stream).poll_read(context, buffer);
        }
        let count = rest.len().min(buffer.remaining());
        buffer.put_slice(&rest[..count]);
        this.given += count;
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Replayed<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.watched(context, |stream, context| Pin::new(stream).poll_write(context, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.watched(context, |stream, context| {
            Pin::new(stream).poll_write_vectored(context, slices)
        })
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    #[tokio::test]
    async fn what_was_read_comes_first() {
        let (ours, mut theirs) = duplex(64);
        let mut replayed = Replayed::new(b"GET / ".to_vec(), ours, Duration::from_secs(60));
        theirs.write_all(b"HTTP/1.1").await.unwrap();
        theirs.shutdown().await.unwrap();
        let mut first = [0; 3];
        replayed.read_exact(&mut first).await.unwrap();
        let mut rest = String::new();
        replayed.read_to_string(&mut rest).await.unwrap();
        assert_eq!((&first, rest.as_str()), (b"GET", " / HTTP/1.1"));
    }

    #[test]
    fn whoever_takes_little_is_given_up_and_pauses_of_ours_do_not_count() {
        let deadline = Duration::from_secs(20);
        let secs = Duration::from_secs;
        let mut pace = Pace::default();
        for _ in 0..100 {
            assert!(pace.is_kept(1, Duration::ZERO, deadline));
        }
        assert!(pace.is_kept(20 * 1024, secs(19), deadline));
        assert!(pace.is_kept(1, secs(1), deadline), "a kilobyte for each second");
        assert!(pace.is_kept(1, secs(19), deadline));
        assert!(!pace.is_kept(19 * 1024, secs(1), deadline));
    }

    #[tokio::test]
    async fn a_reader_that_takes_nothing_is_given_up() {
        let (ours, theirs) = duplex(4);
        let mut replayed = Replayed::new(Vec::new(), ours, Duration::from_millis(20));
        let error = replayed.write_all(b"more than it takes").await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        drop(theirs);
    }
}
