//! One connection: requests in, answers out, until one side has had enough.

use std::future::poll_fn;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use axum::Router;
use protocol::http::target::Target;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, timeout, timeout_at};

use crate::access_log::http;
use crate::completions::Unsaved;
use crate::gate::Gate;
use crate::http::answer::{Answer, Complaint, Reader};
use crate::http::full_scrape::FullScrape;
use crate::http::inbox::Inbox;
use crate::http::linger::linger;
use crate::http::request::{Ask, Body, Request, RequestLine, cut_scrape};
use crate::http::{TrackerService, pages};
use crate::limits::Limits;

/// Answers are collected up to this size before they are sent.
const OUTBOX_BYTES: usize = 64 * 1024;
/// What an idle connection keeps of each of its buffers.
const KEPT_BYTES: usize = 4 * 1024;

/// What the connections of a listener share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) service: Arc<TrackerService>,
    /// Everything that is neither announce nor scrape.
    pub(crate) pages: Router,
    pub(crate) limits: Limits,
    /// Places for answers that wait for their reader.
    pub(crate) stalled: Arc<Gate>,
}

/// Tells when the listener stops; its end means the same.
pub(crate) type Stopped = watch::Receiver<bool>;

/// Serves `stream`, which comes from `from`, to its end.
pub(crate) async fn serve(
    stream: TcpStream,
    from: SocketAddr,
    shared: Arc<Shared>,
    stopped: Stopped,
) {
    let deadline = Instant::now() + shared.limits.header_deadline;
    let connection = Connection {
        inbox: Inbox::new(shared.limits.max_head_bytes),
        outbox: Vec::new(),
        body: Vec::new(),
        pieces: None,
        unsaved: None,
        skip_bytes: 0,
        waiting_for: Waiting::Request,
        deadline,
        stopping: false,
        stream,
        from,
        shared,
        stopped,
    };
    // A client that breaks off is everyday news.
    if let Err(error) = connection.run().await {
        tracing::trace!(%error, "connection ended early");
    }
}

struct Connection {
    stream: TcpStream,
    from: SocketAddr,
    shared: Arc<Shared>,
    stopped: Stopped,
    stopping: bool,
    inbox: Inbox,
    /// Answers not yet sent.
    outbox: Vec<u8>,
    /// The body of one answer.
    body: Vec<u8>,
    /// What follows the outbox.
    pieces: Option<Pieces>,
    /// What must be saved before the outbox is sent.
    unsaved: Option<Unsaved>,
    /// What is still to come of a request body nobody reads.
    skip_bytes: u64,
    waiting_for: Waiting,
    deadline: Instant,
}

/// The body of an answer that is sent a piece at a time.
struct Pieces {
    scrape: Box<FullScrape>,
    /// Or else the end of the connection is its end.
    in_chunks: bool,
}

/// What a connection waits for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Waiting {
    /// The first byte of a request.
    Request,
    /// The rest of one.
    Rest,
}

/// What follows once the answers so far are sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Next {
    /// More must come before more can be answered.
    Receive,
    /// What has been answered is sent before more is answered.
    Answer,
    /// The connection ends.
    Close,
    /// The connection ends, although the client may still be sending.
    Linger,
    /// The first request in the inbox is for a page.
    Page,
}

/// How waiting for bytes ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Received {
    Some,
    End,
    TooLate,
    Stopped,
}

impl Connection {
    async fn run(mut self) -> io::Result<()> {
        loop {
            let next = match self.answer_all() {
                Next::Receive => {
                    self.send().await?;
                    self.receive().await?
                }
                next => next,
            };
            self.send().await?;
            match next {
                Next::Receive | Next::Answer => {}
                Next::Close => return Ok(()),
                Next::Linger => {
                    let time = self.shared.limits.linger;
                    Box::pin(linger(&mut self.stream, time, &mut self.stopped)).await;
                    return Ok(());
                }
                // In a box, so that connections without pages do not carry hyper's state.
                Next::Page => return Box::pin(self.hand_over()).await,
            }
        }
    }

    /// Answers every request that is wholly there, into the outbox.
    fn answer_all(&mut self) -> Next {
        loop {
            if self.outbox.len() >= OUTBOX_BYTES {
                return Next::Answer;
            }
            if self.skip_bytes > 0 {
                let here = self.inbox.bytes().len();
                let skip = usize::try_from(self.skip_bytes).map_or(here, |it| it.min(here));
                self.inbox.consume(skip);
                self.skip_bytes -= skip as u64;
                if self.skip_bytes == 0 {
                    self.start_waiting(Waiting::Request);
                }
            }
            self.inbox.skip_empty_lines();
            if self.skip_bytes > 0 || self.inbox.is_empty() {
                return Next::Receive;
            }
            if let Some(next) = self.answer_one() {
                return next;
            }
            self.start_waiting(Waiting::Request);
        }
    }

    /// Answers the first request; says what follows unless it is the next one.
    fn answer_one(&mut self) -> Option<Next> {
        let head_end = self.inbox.head_end();
        let request = match Request::read(self.inbox.bytes(), head_end) {
            Ok(Some(request)) => request,
            Ok(None) if self.inbox.is_full() => return Some(self.answer_too_long()),
            Ok(None) => return Some(Next::Receive),
            Err(malformed) => return Some(self.complain(Complaint::Malformed(malformed))),
        };
        let Some(target) = Target::parse(request.target) else {
            if request.target.is_ascii() {
                return Some(Next::Page);
            }
            return Some(self.complain(Complaint::RawTarget));
        };
        let skip_bytes = match request.body() {
            Ok(Body::Length(bytes)) if bytes <= self.shared.limits.max_body_bytes => Some(bytes),
            Ok(_) => None,
            Err(malformed) => return Some(self.complain(Complaint::Malformed(malformed))),
        };
        let head_bytes = request.head_bytes;
        let keeps_alive = request.keeps_alive() && skip_bytes.is_some() && !self.stopping;
        let reader = Reader {
            minor_version: request.minor_version,
            keeps_alive,
            is_head: request.method == b"HEAD",
        };
        let ask = Ask { target, method: request.method, socket: self.from.ip() };
        let service = &self.shared.service;
        let answer = service.answer(&ask, || request.headers(), &mut self.body);
        let (method, target) = (request.method, request.target);
        let line = RequestLine { method, target, protocol: http(request.minor_version) };
        let body_bytes = answer.body_bytes(reader.is_head, &self.body);
        service.note(ask.socket, line, || request.headers(), answer.status, body_bytes);
        let keeps_alive = self.put(answer, reader);
        self.inbox.consume(head_bytes);
        self.skip_bytes = skip_bytes.unwrap_or(0);
        let more_comes = skip_bytes != Some(0) || !self.inbox.is_empty();
        match (keeps_alive, more_comes) {
            (true, _) => self.pieces.as_ref().map(|_| Next::Answer),
            (false, true) => Some(Next::Linger),
            (false, false) => Some(Next::Close),
        }
    }

    /// Answers a scrape whose line does not end with the torrents that have come.
    fn answer_too_long(&mut self) -> Next {
        let Some(target) = cut_scrape(self.inbox.bytes()) else {
            return self.complain(Complaint::HeadTooLarge);
        };
        let socket = self.from.ip();
        let ask = Ask { target, method: b"GET", socket };
        let service = &self.shared.service;
        let answer = service.answer(&ask, std::iter::empty, &mut self.body);
        let line = RequestLine { method: ask.method, target: b"/scrape", protocol: http(1) };
        let body_bytes = answer.body_bytes(false, &self.body);
        service.note(socket, line, std::iter::empty, answer.status, body_bytes);
        let reader = Reader { minor_version: 1, keeps_alive: false, is_head: false };
        self.put(answer, reader);
        Next::Linger
    }

    /// Puts `answer` into the outbox; says whether the connection goes on after it.
    fn put(&mut self, answer: Answer, mut reader: Reader) -> bool {
        let in_chunks = reader.takes_chunks();
        reader.keeps_alive &= in_chunks || answer.pieces.is_none();
        answer.write(reader, &self.body, &mut self.outbox);
        // The last one, as changes are numbered in the order they come.
        self.unsaved = answer.unsaved.or(self.unsaved);
        if !reader.is_head {
            self.pieces = answer.pieces.map(|scrape| Pieces { scrape, in_chunks });
        }
        reader.keeps_alive
    }

    fn complain(&mut self, complaint: Complaint) -> Next {
        let (status, body_bytes) = complaint.write(&mut self.outbox);
        // What could not be read is not written down either.
        let (socket, nothing) = (self.from.ip(), RequestLine::default());
        self.shared.service.note(socket, nothing, std::iter::empty, status, Some(body_bytes));
        Next::Linger
    }

    fn start_waiting(&mut self, waiting_for: Waiting) {
        let limits = &self.shared.limits;
        let time = match waiting_for {
            Waiting::Request => limits.idle_timeout,
            Waiting::Rest => limits.header_deadline,
        };
        self.waiting_for = waiting_for;
        self.deadline = Instant::now() + time;
    }

    /// Waits for more of a request, or for the next one.
    async fn receive(&mut self) -> io::Result<Next> {
        let is_idle = self.inbox.is_empty() && self.skip_bytes == 0;
        if self.waiting_for == Waiting::Request && !is_idle {
            self.start_waiting(Waiting::Rest);
        }
        if is_idle {
            self.body.clear();
            self.body.shrink_to(KEPT_BYTES);
        }
        let received = self.receive_bytes(is_idle).await?;
        let broke_off = !self.inbox.is_empty();
        Ok(match received {
            Received::Some => Next::Receive,
            Received::TooLate if broke_off => self.complain(Complaint::TooSlow),
            Received::End if broke_off => self.complain(Complaint::Incomplete),
            Received::TooLate | Received::End | Received::Stopped => Next::Close,
        })
    }

    async fn receive_bytes(&mut self, is_idle: bool) -> io::Result<Received> {
        loop {
            let bytes = timeout_at(self.deadline, self.inbox.receive(&mut self.stream));
            tokio::select! {
                biased;
                bytes = bytes => return match bytes {
                    Ok(bytes) => Ok(if bytes? > 0 { Received::Some } else { Received::End }),
                    Err(_) => Ok(Received::TooLate),
                },
                // What has begun may still come to its end, for as long as the listener waits.
                _ = self.stopped.changed(), if !self.stopping => {
                    self.stopping = true;
                    if is_idle {
                        return Ok(Received::Stopped);
                    }
                }
            }
        }
    }

    /// Sends what is in the outbox, and the pieces that follow it.
    async fn send(&mut self) -> io::Result<()> {
        if let Some(unsaved) = self.unsaved.take() {
            // In a box, as few announces complete a download.
            Box::pin(self.shared.service.completions.wait(unsaved)).await;
        }
        self.send_outbox().await?;
        if let Some(pieces) = self.pieces.take() {
            // In a box, as there are few of them.
            Box::pin(self.send_pieces(pieces)).await?;
        }
        self.outbox.shrink_to(KEPT_BYTES);
        Ok(())
    }

    /// Makes each piece when the one before it is sent, which must be in time as a whole.
    async fn send_pieces(&mut self, mut pieces: Pieces) -> io::Result<()> {
        while let Some(piece) = pieces.scrape.next_piece() {
            if pieces.in_chunks {
                write!(self.outbox, "{:X}\r\n", piece.len())?;
                self.outbox.extend_from_slice(&piece);
                self.outbox.extend_from_slice(b"\r\n");
            } else {
                self.outbox.extend_from_slice(&piece);
            }
            self.send_outbox().await?;
        }
        if pieces.in_chunks {
            self.outbox.extend_from_slice(b"0\r\n\r\n");
        }
        self.start_waiting(Waiting::Request);
        self.send_outbox().await
    }

    /// Within the deadline as a whole, or a byte now and then would keep it all.
    async fn send_outbox(&mut self) -> io::Result<()> {
        let sent = self.send_at_once().await?;
        if sent < self.outbox.len() {
            let ip = self.from.ip();
            let is_proxy = self.shared.service.is_proxy(ip);
            let place = self.shared.stalled.admit(ip, is_proxy);
            let _place = place.ok_or(io::ErrorKind::ConnectionAborted)?;
            let rest = self.stream.write_all(&self.outbox[sent..]);
            timeout(self.shared.limits.write_deadline, rest).await??;
        }
        self.outbox.clear();
        Ok(())
    }

    /// Sends what the system has room for, and says how much that was.
    async fn send_at_once(&mut self) -> io::Result<usize> {
        let mut sent = 0;
        while sent < self.outbox.len() {
            let unsent = &self.outbox[sent..];
            let mut stream = Pin::new(&mut self.stream);
            match poll_fn(|context| Poll::Ready(stream.as_mut().poll_write(context, unsent))).await
            {
                Poll::Ready(Ok(0)) => return Err(io::ErrorKind::WriteZero.into()),
                Poll::Ready(bytes) => sent += bytes?,
                Poll::Pending => break,
            }
        }
        Ok(sent)
    }

    /// Leaves the connection, with what has been received, to hyper and the pages.
    async fn hand_over(self) -> io::Result<()> {
        let received = self.inbox.into_rest();
        pages::serve(self.stream, received, self.from, self.shared, self.stopped).await
    }
}
