//! Answers that wait until what they say is saved, while the socket goes on with others.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::{self, error::TrySendError};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::answer::Reply;
use super::send;
use super::socket::{Datagram, Sender, Socket};
use crate::completions::Unsaved;
use crate::http::TrackerService;

/// Answers of a socket that wait at most; beyond it there is silence, and clients ask again.
const MAX_WAITING: usize = 1024;
/// They have this long to go out when the listener stops.
const STOP_DEADLINE: Duration = Duration::from_secs(2);

/// The answers of one socket that wait, the first to come the first to go.
pub(super) struct Deferred {
    waiting: mpsc::Sender<Waiting>,
    task: JoinSet<()>,
}

struct Waiting {
    to: Sender,
    bytes: Box<[u8]>,
    short_len: Option<usize>,
    unsaved: Unsaved,
}

impl Deferred {
    pub(super) fn start(socket: Arc<Socket>, service: Arc<TrackerService>) -> Self {
        let (waiting, mut to_send) = mpsc::channel::<Waiting>(MAX_WAITING);
        let mut task = JoinSet::new();
        task.spawn(async move {
            while let Some(Waiting { to, bytes, short_len, unsaved }) = to_send.recv().await {
                // Changes are numbered in the order they come, so nobody waits for a later one.
                service.completions.wait(unsaved).await;
                let reply = Reply { bytes: &bytes, short_len, unsaved: None };
                send(&socket, &to, &reply).await;
            }
        });
        Self { waiting, task }
    }

    /// Keeps `reply` until it may be sent, if there is room.
    pub(super) fn put(&self, datagram: &Datagram<'_>, reply: &Reply<'_>, unsaved: Unsaved) {
        let Reply { bytes, short_len, .. } = *reply;
        let waiting = Waiting { to: datagram.sender, bytes: bytes.into(), short_len, unsaved };
        if let Err(TrySendError::Full(_)) = self.waiting.try_send(waiting) {
            tracing::debug!("too many answers wait for what they say to be saved");
        }
    }

    /// Sends what waits, within a time.
    pub(super) async fn end(self) {
        let Self { waiting, mut task } = self;
        drop(waiting);
        let _ = timeout(STOP_DEADLINE, task.join_next()).await;
    }
}
