//! The UDP front-end: one socket, answered until it is stopped (BEP 15, 41).
//!
//! Only what proves its sender is answered, so that nobody can have someone else
//! flooded; the one request without proof gets an answer of its own length.

mod answer;
mod deferred;
mod socket;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use protocol::udp::connection::ConnectionIds;
use tokio::net::UdpSocket;
use tokio::sync::watch;

use crate::access_log::note_datagram;
use crate::http::TrackerService;
use crate::running::Running;
use answer::{Answerer, Reply};
use deferred::Deferred;
use socket::{Inbox, Sender, Socket};

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

    /// Whether it answers no more; unless it was stopped, by a fault.
    pub fn has_ended(&self) -> bool {
        self.running.has_ended()
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
    let socket = Arc::new(socket);
    let deferred = Deferred::start(Arc::clone(&socket), Arc::clone(&service));
    let mut inbox = Inbox::new();
    let mut answerer = Answerer::new(service);
    let mut errors: u32 = 0;
    loop {
        let received = tokio::select! {
            _ = stopped.changed() => break,
            received = socket.receive(&mut inbox) => received,
        };
        match received {
            Ok(()) => {
                errors = 0;
                answer_all(&socket, &inbox, &mut answerer, &deferred).await;
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
    deferred.end().await;
}

async fn answer_all(socket: &Socket, inbox: &Inbox, answerer: &mut Answerer, deferred: &Deferred) {
    let log = answerer.access_log();
    for datagram in inbox.datagrams() {
        let Some(reply) = answerer.answer(datagram.bytes, datagram.sender.address) else {
            continue;
        };
        if let Some(log) = &log {
            note_datagram(&**log, datagram.sender.address.ip(), datagram.bytes, reply.bytes);
        }
        if let Some(unsaved) = reply.unsaved {
            deferred.put(&datagram, &reply, unsaved);
        } else if send(socket, &datagram.sender, &reply).await == Sent::Blocked {
            return;
        }
    }
}

/// How sending ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Sent {
    Done,
    /// Nothing goes out at present; clients ask again.
    Blocked,
}

async fn send(socket: &Socket, to: &Sender, reply: &Reply<'_>) -> Sent {
    let Err(error) = socket.reply(to, reply.bytes).await else { return Sent::Done };
    // Only an announce is ever too long, and it is good for something when cut.
    let cut = reply.short_len.filter(|_| quinn_udp::is_msg_size_err(&error));
    let again = match cut {
        Some(len) => socket.reply(to, &reply.bytes[..len]).await,
        None => Err(error),
    };
    let Err(error) = again else { return Sent::Done };
    tracing::debug!(%error, "could not send an answer");
    match error.kind() {
        io::ErrorKind::TimedOut => Sent::Blocked,
        _ => Sent::Done,
    }
}
