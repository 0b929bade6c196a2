//! One listening socket: accepts, counts, and ends without cutting anyone off.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use socket2::SockRef;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::{JoinError, JoinSet};

use crate::gate::Gate;
use crate::http::connection::{Shared, Stopped, serve};
use crate::http::linger::linger;
use crate::http::{NO_PLACE, TrackerService, router};
use crate::limits::Limits;
use crate::running::Running;

/// Clients without a place that are told so with care; further ones may miss the words.
const MAX_REFUSALS: usize = 64;
/// Between tries to accept when the system has run out of something.
pub(crate) const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// A socket that answers HTTP announces until it is stopped.
#[derive(Debug)]
pub struct HttpListener {
    running: Running,
}

impl HttpListener {
    /// Begins to answer on `listener`.
    ///
    /// # Errors
    ///
    /// When the system does not tell the socket's own address.
    pub fn start(listener: TcpListener, service: &Arc<TrackerService>) -> io::Result<Self> {
        Self::start_with(listener, service, Limits::default())
    }

    /// Begins to answer on `listener`, within `limits`.
    ///
    /// # Errors
    ///
    /// When the system does not tell the socket's own address.
    pub fn start_with(
        listener: TcpListener,
        service: &Arc<TrackerService>,
        limits: Limits,
    ) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (service, pages) = (Arc::clone(service), router(service));
        let stalled = Gate::new(limits.max_stalled, limits.max_stalled_per_address);
        let shared = Shared { service, pages, limits, stalled };
        let run = |stopped| run(listener, Arc::new(shared), stopped);
        Ok(Self { running: Running::spawn(address, run) })
    }

    /// The address it listens on, with the real port.
    pub fn address(&self) -> SocketAddr {
        self.running.address()
    }

    /// Whether it answers no more; unless it was stopped, by a fault.
    pub fn has_ended(&self) -> bool {
        self.running.has_ended()
    }

    /// Stops accepting, lets answers under way finish, and frees the port.
    pub async fn stop(self) {
        self.running.stop().await;
    }
}

async fn run(listener: TcpListener, shared: Arc<Shared>, mut stopped: Stopped) {
    let mut reception = Reception::new(shared, stopped.clone());
    let mut failing = false;
    loop {
        tokio::select! {
            _ = stopped.changed() => break,
            Some(ended) = reception.connections.join_next() => log_panic(ended),
            accepted = listener.accept() => match accepted {
                Ok((stream, from)) => {
                    failing = false;
                    reception.receive(stream, from);
                }
                // One that has gone again keeps nobody else waiting.
                Err(error) if is_of_one_client(&error) => {}
                Err(error) => {
                    // A passing lack of something is never a reason to end, nor to fill
                    // the log.
                    if !failing {
                        tracing::warn!(%error, "cannot accept connections at the moment");
                    }
                    failing = true;
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            },
        }
    }
    drop(listener);
    let deadline = reception.shared.limits.stop_deadline;
    let all_ended = async {
        while let Some(ended) = reception.connections.join_next().await {
            log_panic(ended);
        }
    };
    // Connections that are not over by then are cut as the set of them is dropped.
    let _ = tokio::time::timeout(deadline, all_ended).await;
}

/// Shows each connection to its place.
struct Reception {
    shared: Arc<Shared>,
    stopped: Stopped,
    gate: Arc<Gate>,
    refusals: Arc<Semaphore>,
    connections: JoinSet<()>,
}

impl Reception {
    fn new(shared: Arc<Shared>, stopped: Stopped) -> Self {
        let limits = &shared.limits;
        let gate = Gate::new(limits.max_connections, limits.max_connections_per_address);
        let refusals = Arc::new(Semaphore::new(MAX_REFUSALS));
        Self { shared, stopped, gate, refusals, connections: JoinSet::new() }
    }

    fn receive(&mut self, stream: TcpStream, from: SocketAddr) {
        let is_proxy = self.shared.service.is_proxy(from.ip());
        let Some(place) = self.gate.admit(from.ip(), is_proxy) else {
            return self.refuse(stream);
        };
        let _ = stream.set_nodelay(true);
        let connection = serve(stream, from, Arc::clone(&self.shared), self.stopped.clone());
        self.connections.spawn(async move {
            connection.await;
            drop(place);
        });
    }

    fn refuse(&mut self, mut stream: TcpStream) {
        // A socket just accepted has room for these few bytes; no need to wait until it says so.
        let _ = SockRef::from(&stream).send(NO_PLACE);
        let Ok(slot) = Arc::clone(&self.refusals).try_acquire_owned() else {
            return;
        };
        let mut stopped = self.stopped.clone();
        let time = self.shared.limits.linger;
        self.connections.spawn(async move {
            linger(&mut stream, time, &mut stopped).await;
            drop(slot);
        });
    }
}

/// Whether accepting has failed because of the client that wanted to connect.
pub(crate) fn is_of_one_client(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    [ConnectionAborted, ConnectionRefused, ConnectionReset].contains(&error.kind())
}

fn log_panic(ended: Result<(), JoinError>) {
    if let Err(error) = ended {
        tracing::error!(%error, "a connection ended badly");
    }
}
