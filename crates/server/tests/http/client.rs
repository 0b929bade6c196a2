//! A tracker on a port of its own, and a client that shows every byte of an answer.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use protocol::id::InfoHash;
use server::{Clock, Endpoint, HttpListener, Limits, TrackerService, bind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tracker::{Rules, ScrapePolicy, Tracker};

/// Against hanging only: nothing in a test takes that long.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) const ID: &str = "peer_id=-qB5020-abcdefghijkl";
/// An announce of the one registered torrent.
pub(crate) const ANNOUNCE: &str =
    "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-abcdefghijkl&port=6881&left=0";
/// What the first such announce is answered.
pub(crate) const ANNOUNCED: &str = "d8:completei1e10:downloadedi0e11:external ip4:\x7f\0\0\x0110:incompletei0e\
     8:intervali9e12:min intervali300e5:peers0:e";

pub(crate) struct Server {
    pub(crate) listener: HttpListener,
    pub(crate) service: Arc<TrackerService>,
    pub(crate) tracker: Arc<Tracker>,
}

impl Server {
    /// With one registered torrent, whose info hash is twenty times `a`.
    pub(crate) fn start() -> Self {
        Self::start_with(rules(), Limits::default())
    }

    /// Tracks every torrent and answers every scrape.
    pub(crate) fn start_open() -> Self {
        let rules = Rules { open: true, scrape: ScrapePolicy::Full, ..rules() };
        Self::start_with(rules, Limits::default())
    }

    pub(crate) fn start_within(limits: Limits) -> Self {
        Self::start_with(rules(), limits)
    }

    pub(crate) fn start_with(rules: Rules, limits: Limits) -> Self {
        let tracker = Arc::new(Tracker::new(rules));
        tracker.register(InfoHash([b'a'; 20]), 0);
        let service = TrackerService::new(Arc::clone(&tracker), Clock::start());
        let endpoint = Endpoint::http(Ipv4Addr::LOCALHOST.into());
        let socket = bind(&[endpoint], 0).unwrap().http.remove(0);
        let listener = HttpListener::start_with(socket, &service, limits).unwrap();
        Self { listener, service, tracker }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    pub(crate) async fn connect(&self) -> Client {
        Client { stream: TcpStream::connect(self.address()).await.unwrap(), received: Vec::new() }
    }

    /// A client whose system takes no more than a few kilobytes ahead of it.
    pub(crate) async fn connect_with_small_buffer(&self) -> Client {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(4096).unwrap();
        Client { stream: socket.connect(self.address()).await.unwrap(), received: Vec::new() }
    }

    /// Sends `bytes` and returns everything that comes until the tracker ends the connection.
    pub(crate) async fn exchange(&self, bytes: impl AsRef<[u8]>) -> String {
        let mut client = self.connect().await;
        client.send(bytes).await;
        client.rest().await
    }

    /// The answer to a GET of `target` on a connection of its own.
    pub(crate) async fn get(&self, target: impl AsRef<[u8]>) -> Answer {
        let mut client = self.connect().await;
        client.send(request(target)).await;
        client.answer().await
    }
}

/// A request as any client sends it.
pub(crate) fn request(target: impl AsRef<[u8]>) -> Vec<u8> {
    [b"GET ", target.as_ref(), b" HTTP/1.1\r\nHost: tracker\r\n\r\n"].concat()
}

/// One connection to the tracker.
pub(crate) struct Client {
    pub(crate) stream: TcpStream,
    received: Vec<u8>,
}

impl Client {
    pub(crate) async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        timeout(PATIENCE, self.stream.write_all(bytes.as_ref())).await.unwrap().unwrap();
    }

    /// The next answer, whose length its header says, or its chunks.
    pub(crate) async fn answer(&mut self) -> Answer {
        let head_end = loop {
            if let Some(at) = self.received.windows(4).position(|it| it == b"\r\n\r\n") {
                break at + 4;
            }
            assert!(self.receive().await > 0, "no answer: {:?}", self.received);
        };
        let head = String::from_utf8(self.received.drain(..head_end).collect()).unwrap();
        let mut answer = Answer { head, body: Vec::new() };
        if answer.header("transfer-encoding") == Some("chunked") {
            while self.chunk(&mut answer.body).await > 0 {}
            return answer;
        }
        let length: usize = answer.header("content-length").map_or(0, |it| it.parse().unwrap());
        while self.received.len() < length {
            assert!(self.receive().await > 0, "the body broke off: {answer:?}");
        }
        answer.body = self.received.drain(..length).collect();
        answer
    }

    /// Adds the next chunk to `body`; 0 bytes of it are the end.
    async fn chunk(&mut self, body: &mut Vec<u8>) -> usize {
        let line_end = loop {
            if let Some(at) = self.received.windows(2).position(|it| it == b"\r\n") {
                break at;
            }
            assert!(self.receive().await > 0, "a chunk broke off");
        };
        let line: Vec<u8> = self.received.drain(..line_end + 2).collect();
        let digits = std::str::from_utf8(&line[..line_end]).unwrap();
        let length = usize::from_str_radix(digits, 16).unwrap();
        assert!(length <= 64 * 1024, "{length}");
        while self.received.len() < length + 2 {
            assert!(self.receive().await > 0, "a chunk broke off");
        }
        body.extend(self.received.drain(..length));
        assert_eq!(self.received.drain(..2).collect::<Vec<u8>>(), b"\r\n");
        length
    }

    /// What comes until the tracker ends the connection, which it must do in order.
    pub(crate) async fn rest(&mut self) -> String {
        String::from_utf8_lossy(&self.rest_bytes().await).into_owned()
    }

    pub(crate) async fn rest_bytes(&mut self) -> Vec<u8> {
        while self.receive().await > 0 {}
        std::mem::take(&mut self.received)
    }

    async fn receive(&mut self) -> usize {
        let received = self.stream.read_buf(&mut self.received);
        timeout(PATIENCE, received).await.expect("the tracker neither answers nor ends").unwrap()
    }
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Answer {
    /// Status line and headers, with the empty line.
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn status(&self) -> u16 {
        self.head.split(' ').nth(1).unwrap().parse().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut fields = self.head.lines().filter_map(|it| it.split_once(": "));
        fields.find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The words of a failure, which comes with status 200.
    #[track_caller]
    pub(crate) fn failure(&self) -> String {
        assert_eq!(self.status(), 200, "{self:?}");
        let text = self.text();
        let (length, words) = text
            .strip_prefix("d14:failure reason")
            .and_then(|it| it.strip_suffix('e'))
            .and_then(|it| it.split_once(':'))
            .unwrap_or_else(|| panic!("no failure: {text}"));
        assert_eq!(length.parse(), Ok(words.len()));
        words.to_owned()
    }
}

/// An interval so short that it has no jitter, so that answers can be compared as bytes.
fn rules() -> Rules {
    Rules { interval_secs: 9, ..Rules::default() }
}
