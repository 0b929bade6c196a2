//! The UDP front-end: one socket, answered until it is stopped (BEP 15, 41).
//!
//! Only what proves its sender is answered, so that nobody can have someone else
//! flooded; the one request without proof gets an answer of its own length.

mod answer;
mod socket;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use protocol::udp::connection::ConnectionIds;
use tokio::net::UdpSocket;
use tokio::sync::watch;

use crate::http::TrackerService;
use crate::running::Running;
use answer::Answerer;
use socket::{Datagram, Inbox, Socket};

/// After errors in a row the loop takes a breath, or it would only count errors.
const ERROR_PAUSE: Duration = Duration::from_millis(50);
/// Errors that come one after the other before that.
const ERRORS_BEFORE_PAUSE: u32 = 16;

/// A socket that answers UDP announces until it is stopped.
#[derive(Debug)]
pub struct UdpListener {
    running: Running,
}

impl UdpListener {
    /// Begins to answer on `socket`.
    ///
    /// # Errors
    ///
    /// When the system does not tell the socket's own address, or to which of our
    /// addresses a datagram came.
    pub fn start(socket: UdpSocket, service: &Arc<TrackerService>) -> io::Result<Self> {
        let address = socket.local_addr()?;
        let socket = Socket::new(socket)?;
        let service = Arc::clone(service);
        Ok(Self { running: Running::spawn(address, |stopped| run(socket, service, stopped)) })
    }

    /// The address it listens on, with the real port.
    pub fn address(&self) -> SocketAddr {
        self.running.address()
    }

    /// Answers what it has begun with, and frees the port.
    pub async fn stop(self) {
        self.running.stop().await;
    }
}

/// Ids by a new random key, good as long as the program runs.
///
/// # Panics
///
/// When the system has no random numbers; then nothing safe can be done.
pub(crate) fn new_connection_ids() -> ConnectionIds {
    let mut key = [0; 16];
    getrandom::fill(&mut key).expect("the system gives no random numbers");
    ConnectionIds::new(&key)
}

async fn run(socket: Socket, service: Arc<TrackerService>, mut stopped: watch::Receiver<bool>) {
    let mut inbox = Inbox::new();
    let mut answerer = Answerer::new(service);
    let mut errors: u32 = 0;
    loop {
        let received = tokio::select! {
            _ = stopped.changed() => return,
            received = socket.receive(&mut inbox) => received,
        };
        match received {
            Ok(()) => {
                errors = 0;
                answer_all(&socket, &inbox, &mut answerer).await;
            }
            // Windows tells in this way that an earlier answer did not arrive.
            Err(error) if error.kind() == io::ErrorKind::ConnectionReset => {}
            Err(error) => {
                tracing::debug!(%error, "could not receive a datagram");
                errors = errors.saturating_add(1);
                if errors >= ERRORS_BEFORE_PAUSE {
                    tokio::time::sleep(ERROR_PAUSE).await;
                }
            }
        }
        // A flood on one socket must not starve what else runs on this thread.
        tokio::task::consume_budget().await;
    }
}

async fn answer_all(socket: &Socket, inbox: &Inbox, answerer: &mut Answerer) {
    for datagram in inbox.datagrams() {
        let Datagram { bytes, from, .. } = datagram;
        let Some(reply) = answerer.answer(bytes, from) else {
            continue;
        };
        if let Err(error) = socket.reply(&datagram, reply.bytes).await {
            // Only an announce is ever too long, and it is good for something when cut.
            let cut = reply.short_len.filter(|_| quinn_udp::is_msg_size_err(&error));
            let again = match cut {
                Some(len) => socket.reply(&datagram, &reply.bytes[..len]).await,
                None => Err(error),
            };
            if let Err(error) = again {
                tracing::debug!(%error, "could not send an answer");
                if error.kind() == io::ErrorKind::TimedOut {
                    // Nothing goes out at present; clients ask again.
                    return;
                }
            }
        }
    }
}
