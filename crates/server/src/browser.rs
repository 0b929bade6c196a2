//! The owner's own pages for a browser, served so that strangers cannot use up what they need.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tower_http::timeout::RequestBodyTimeoutLayer;

use crate::gate::{Admission, Gate};
use crate::http::replayed::Replayed;
use crate::listener::{ACCEPT_PAUSE, is_of_one_client};

/// The limits of a listener for a browser's pages.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BrowserLimits {
    /// Connections held at once; further ones are told so and closed. One in sixteen is kept
    /// for this computer.
    pub max_connections: usize,
    /// Connections held at once from one IPv4 address or one IPv6 network of 64 bits.
    pub max_connections_per_address: usize,
    /// Size of a request line with its headers, and of what is read of a body at once.
    pub max_head_bytes: usize,
    /// A request line with its headers must come within this time, as must the next request.
    pub header_deadline: Duration,
    /// While a body is read, some of it must come within this time, however large it is.
    pub body_pause: Duration,
    /// What has been sent must be taken within this time, a kilobyte a second at least.
    pub write_deadline: Duration,
}

impl Default for BrowserLimits {
    fn default() -> Self {
        Self {
            // A browser has six, one of them for the events.
            max_connections: 128,
            max_connections_per_address: 32,
            max_head_bytes: 64 * 1024,
            header_deadline: Duration::from_secs(30),
            body_pause: Duration::from_secs(30),
            write_deadline: Duration::from_secs(30),
        }
    }
}

const NO_PLACE: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\n\
    Content-Type: text/plain; charset=utf-8\r\nContent-Length: 48\r\n\
    Connection: close\r\nRetry-After: 30\r\n\r\n\
    Too many connections are open. Try again later.\n";

/// Serves `router` on `listener` within `limits` until it is dropped.
///
/// Its handlers find who connected as a [`ConnectInfo`] of [`SocketAddr`]. Answers under way then go on by themselves, and streams of events until their source ends.
pub async fn serve_browser(
    listener: TcpListener,
    router: Router,
    limits: BrowserLimits,
) -> Infallible {
    let gate = Gate::new(limits.max_connections, limits.max_connections_per_address);
    let pages = Pages {
        router: router.layer(RequestBodyTimeoutLayer::new(limits.body_pause)),
        limits: Arc::new(limits),
    };
    let mut failing = false;
    loop {
        match listener.accept().await {
            Ok((stream, from)) => {
                failing = false;
                pages.receive(stream, from, &gate);
            }
            Err(error) if is_of_one_client(&error) => {}
            Err(error) => {
                if !failing {
                    tracing::warn!(%error, "the pages accept no connections at the moment");
                }
                failing = true;
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
}

struct Pages {
    router: Router,
    limits: Arc<BrowserLimits>,
}

impl Pages {
    fn receive(&self, stream: TcpStream, from: SocketAddr, gate: &Arc<Gate>) {
        let Some(place) = gate.admit(from.ip(), false) else {
            // A socket just accepted has room for these few bytes.
            let _ = stream.try_write(NO_PLACE);
            return;
        };
        let _ = stream.set_nodelay(true);
        let router = self.router.clone().layer(Extension(ConnectInfo(from)));
        tokio::spawn(serve(stream, router, Arc::clone(&self.limits), place));
    }
}

async fn serve(stream: TcpStream, router: Router, limits: Arc<BrowserLimits>, _place: Admission) {
    let stream = Replayed::new(Vec::new(), stream, limits.write_deadline);
    let service = TowerToHyperService::new(router);
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header_deadline)
        .max_buf_size(limits.max_head_bytes)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    if let Err(error) = served {
        tracing::debug!(%error, "a connection to the pages has ended");
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use axum::body::{Body, Bytes};
    use axum::routing::{get, post};
    use futures_util::stream;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpSocket;

    use super::*;

    const SHORT: Duration = Duration::from_millis(300);
    const GET: &[u8] = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    #[tokio::test]
    async fn a_head_that_does_not_come_ends_the_connection() {
        let (listener, address) = bind().await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(GET).await.unwrap();
        start_on(listener, short());
        let answer = read_to_end(&mut stream).await;
        assert!(answer.ends_with("page"), "no second request comes, and it is ended: {answer}");
        for begun in [&b""[..], b"GET / HTTP/1.1\r\nHost:"] {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(begun).await.unwrap();
            let _ = read_to_end(&mut stream).await;
        }
    }

    #[tokio::test]
    async fn a_body_that_stops_coming_ends_the_connection() {
        let address = start(short()).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"POST /take HTTP/1.1\r\nContent-Length: 9\r\n\r\nab").await.unwrap();
        let answer = read_to_end(&mut stream).await;
        assert!(!answer.starts_with("HTTP/1.1 200"), "{answer}");
    }

    #[tokio::test]
    async fn a_body_may_take_longer_than_the_pause_if_it_goes_on() {
        let limits = BrowserLimits { header_deadline: Duration::from_secs(20), ..short() };
        let address = start(BrowserLimits { body_pause: SHORT * 8, ..limits }).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"POST /take HTTP/1.1\r\nConnection: close\r\n").await.unwrap();
        stream.write_all(b"Content-Length: 30\r\n\r\n").await.unwrap();
        for _ in 0..30 {
            tokio::time::sleep(SHORT / 3).await;
            stream.write_all(b"x").await.unwrap();
        }
        let answer = read_to_end(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("30"), "{answer}");
    }

    #[tokio::test]
    async fn who_takes_nothing_is_cut_off_and_events_are_not() {
        let limits = BrowserLimits { max_connections_per_address: 2, ..short() };
        let (listener, address) = bind().await;
        let mut events = TcpStream::connect(address).await.unwrap();
        events.write_all(b"GET /events HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
        let idle = TcpSocket::new_v4().unwrap();
        idle.set_recv_buffer_size(4_096).unwrap();
        let mut idle = idle.connect(address).await.unwrap();
        idle.write_all(b"GET /endless HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
        start_on(listener, limits);
        let mut answer = String::new();
        while !answer.ends_with("page") {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let _ = stream.write_all(GET).await;
            answer = read_to_end(&mut stream).await;
        }
        let mut piece = [0; 512];
        for _ in 0..10 {
            assert!(events.read(&mut piece).await.unwrap() > 0, "the events have ended");
        }
    }

    #[tokio::test]
    async fn one_address_has_so_many_connections_and_others_have_theirs() {
        let limits = BrowserLimits { max_connections_per_address: 3, ..BrowserLimits::default() };
        let address = start(limits).await;
        let mut held = Vec::new();
        for _ in 0..3 {
            let mut stream = connect_from(Ipv4Addr::new(127, 0, 0, 9), address).await;
            stream.write_all(GET).await.unwrap();
            assert!(read_some(&mut stream).await.contains("page"));
            held.push(stream);
        }
        let mut fourth = connect_from(Ipv4Addr::new(127, 0, 0, 9), address).await;
        let answer = read_to_end(&mut fourth).await;
        assert!(answer.starts_with("HTTP/1.1 503") && answer.ends_with("later.\n"), "{answer}");
        let mut other = TcpStream::connect(address).await.unwrap();
        other.write_all(GET).await.unwrap();
        assert!(read_some(&mut other).await.contains("page"));

        drop(held);
        let mut answer = String::new();
        while !answer.contains("page") {
            let mut again = connect_from(Ipv4Addr::new(127, 0, 0, 9), address).await;
            let _ = again.write_all(GET).await;
            answer = read_some(&mut again).await;
        }
    }

    #[test]
    fn what_is_said_to_who_finds_no_place_has_its_length() {
        let text = std::str::from_utf8(NO_PLACE).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())), "{}", body.len());
    }

    fn short() -> BrowserLimits {
        BrowserLimits {
            header_deadline: SHORT,
            body_pause: SHORT,
            write_deadline: SHORT,
            ..BrowserLimits::default()
        }
    }

    async fn start(limits: BrowserLimits) -> SocketAddr {
        let (listener, address) = bind().await;
        start_on(listener, limits);
        address
    }

    async fn bind() -> (TcpListener, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        (listener, address)
    }

    /// What has connected to `listener` before has sent its request by then.
    fn start_on(listener: TcpListener, limits: BrowserLimits) {
        // Every tenth of a second, and so longer than any deadline here.
        let events = || async {
            Body::from_stream(stream::unfold((), |()| async {
                tokio::time::sleep(SHORT / 3).await;
                Some((Ok::<_, Infallible>("event\n"), ()))
            }))
        };
        let endless = || async {
            let piece = || async { Some((Ok::<_, Infallible>(vec![0; 64 * 1024]), ())) };
            Body::from_stream(stream::unfold((), move |()| piece()))
        };
        let router = Router::new()
            .route("/", get(|| async { "page" }))
            .route("/events", get(events))
            .route("/endless", get(endless))
            .route("/take", post(|body: Bytes| async move { body.len().to_string() }));
        tokio::spawn(serve_browser(listener, router, limits));
    }

    async fn connect_from(own: Ipv4Addr, address: SocketAddr) -> TcpStream {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind((own, 0).into()).unwrap();
        socket.connect(address).await.unwrap()
    }

    /// All there is until the other end has had enough.
    async fn read_to_end(stream: &mut TcpStream) -> String {
        let mut answer = Vec::new();
        let read = stream.read_to_end(&mut answer);
        // What came before a reset is there as well.
        let _ = tokio::time::timeout(Duration::from_secs(20), read).await.expect("it is cut");
        String::from_utf8_lossy(&answer).into_owned()
    }

    async fn read_some(stream: &mut TcpStream) -> String {
        let mut piece = [0; 4_096];
        let length = stream.read(&mut piece).await.unwrap_or(0);
        String::from_utf8_lossy(&piece[..length]).into_owned()
    }
}
