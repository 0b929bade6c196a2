//! One listening socket: accepts, answers, and ends without cutting anyone off.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;
use tower::ServiceExt;

use crate::http::TrackerService;

/// Connections a listener holds at once; further ones wait in the system's queue.
const MAX_CONNECTIONS: usize = 8192;
/// A request line with its headers must come within this time and size.
const HEADER_DEADLINE: Duration = Duration::from_secs(20);
const MAX_HEADER_BYTES: usize = 16 * 1024;
/// Answers under way have this long to finish when the listener stops.
const STOP_DEADLINE: Duration = Duration::from_secs(2);
/// Between tries to accept when the system has run out of something.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// A socket that answers HTTP announces until it is stopped.
#[derive(Debug)]
pub struct HttpListener {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl HttpListener {
    /// Begins to answer on `listener`.
    ///
    /// # Errors
    ///
    /// When the system does not tell the socket's own address.
    pub fn start(listener: TcpListener, service: &Arc<TrackerService>) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(run(listener, service.router(), stopped));
        Ok(Self { address, stop, task })
    }

    /// The address it listens on, with the real port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops accepting, lets answers under way finish, and frees the port.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        if let Err(error) = self.task.await {
            tracing::error!(%error, address = %self.address, "listener ended badly");
        }
    }
}

async fn run(listener: TcpListener, router: Router, mut stopped: watch::Receiver<bool>) {
    let slots = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            _ = stopped.changed() => break,
            accepted = accept(&listener, &slots) => accepted,
        };
        let Some((stream, from, slot)) = accepted else {
            continue;
        };
        let router = router.clone();
        let service = service_fn(move |request| answer(router.clone(), from, request));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADER_DEADLINE)
            .max_buf_size(MAX_HEADER_BYTES)
            .serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            // A client that breaks off or sends nonsense is everyday news.
            if let Err(error) = connection.await {
                tracing::trace!(%error, "connection ended early");
            }
            drop(slot);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(STOP_DEADLINE, graceful.shutdown()).await;
}

type Slot = tokio::sync::OwnedSemaphorePermit;

/// The next connection; nothing where accepting failed, which is never a reason to end.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, Slot)> {
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, from)) => {
            let _ = stream.set_nodelay(true);
            Some((stream, from, slot))
        }
        Err(error) => {
            tracing::warn!(%error, "could not accept a connection");
            tokio::time::sleep(ACCEPT_PAUSE).await;
            None
        }
    }
}

async fn answer(
    router: Router,
    from: SocketAddr,
    request: hyper::Request<Incoming>,
) -> Result<axum::response::Response, Infallible> {
    let mut request: Request = request.map(axum::body::Body::new);
    request.extensions_mut().insert(from);
    router.oneshot(request).await
}
