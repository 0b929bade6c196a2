//! What is sent of a file: at the pace of all transfers, and only as long as it may be.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::task::{Context, Poll, ready};

use hyper::body::{Body, Bytes, Frame, SizeHint};
use protocol::id::InfoHash;
use tokio::time::{Instant, Sleep, sleep_until};
use tracker::Asker;

use super::LiveTorrent;
use crate::gate::Admission;
use crate::http::TrackerService;

/// For whom a file is sent, and of which torrent it is.
#[derive(Debug)]
pub(super) struct Transfer {
    pub(super) service: Arc<TrackerService>,
    pub(super) live: Arc<LiveTorrent>,
    pub(super) info_hash: InfoHash,
    pub(super) asker: Asker<'static>,
    pub(super) _place: Admission,
}

impl Transfer {
    /// Whether the owner still gives the file out, and to this client.
    fn may_go_on(&self) -> bool {
        let Self { service, live, info_hash, asker, .. } = self;
        let now = service.clock.now();
        !live.is_withdrawn.load(Relaxed)
            && service.tracker.may_download(info_hash, asker, now).is_ok()
    }
}

/// The bytes of `inner`, chunk by chunk.
pub(super) struct MeteredBody<B> {
    inner: B,
    transfer: Transfer,
    /// What has to wait for its turn.
    waiting: Option<(Bytes, Pin<Box<Sleep>>)>,
}

impl<B> MeteredBody<B> {
    pub(super) fn new(inner: B, transfer: Transfer) -> Self {
        Self { inner, transfer, waiting: None }
    }

    fn send(&self, bytes: Bytes) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let Transfer { service, live, .. } = &self.transfer;
        if !self.transfer.may_go_on() {
            return Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())));
        }
        service.web_seeds().note_sent(live, bytes.len() as u64);
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }
}

impl<B> Body for MeteredBody<B>
where
    B: Body<Data = Bytes, Error = io::Error> + Unpin,
{
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = &mut *self;
        loop {
            if let Some((_, turn)) = &mut this.waiting {
                ready!(turn.as_mut().poll(context));
                let bytes = this.waiting.take().map(|(bytes, _)| bytes);
                return this.send(bytes.unwrap_or_default());
            }
            let frame = match ready!(Pin::new(&mut this.inner).poll_frame(context)) {
                Some(Ok(frame)) => frame.into_data(),
                other => return Poll::Ready(other),
            };
            let Ok(bytes) = frame else { continue };
            let throttle = &this.transfer.service.web_seeds().throttle;
            match throttle.reserve(bytes.len(), Instant::now()) {
                None => return this.send(bytes),
                Some(turn) => this.waiting = Some((bytes, Box::pin(sleep_until(turn)))),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.waiting.is_none() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let waiting = self.waiting.as_ref().map_or(0, |(bytes, _)| bytes.len() as u64);
        match self.inner.size_hint().exact() {
            Some(rest) => SizeHint::with_exact(rest + waiting),
            None => SizeHint::default(),
        }
    }
}
