//! Announces over HTTP, by one connection for all of them or by one each.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpStream};

use socket2::{Domain, Socket, Type};

use crate::load::peers::{Announce, Event};
use crate::load::{ANSWER_DEADLINE, Outcome, Way};

/// One connection that is used again as long as it lasts.
#[derive(Debug)]
pub(super) struct KeepAlive {
    tracker: SocketAddrV4,
    own: Ipv4Addr,
    stream: Option<TcpStream>,
    request: Vec<u8>,
    answer: Vec<u8>,
}

/// A connection for each announce.
#[derive(Debug)]
pub(super) struct ConnectionEach {
    inner: KeepAlive,
}

impl KeepAlive {
    pub(super) fn new(tracker: SocketAddrV4, own: Ipv4Addr) -> Self {
        Self { tracker, own, stream: None, request: Vec::new(), answer: Vec::new() }
    }

    fn ask(&mut self, announce: &Announce, connection: &str) -> io::Result<Outcome> {
        self.request.clear();
        write_request(&mut self.request, announce, connection);
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => connect(self.tracker, self.own)?,
        };
        stream.write_all(&self.request)?;
        let outcome = read_answer(&mut stream, &mut self.answer)?;
        if connection == "keep-alive" {
            self.stream = Some(stream);
        }
        Ok(outcome)
    }
}

impl Way for KeepAlive {
    fn announce(&mut self, announce: &Announce) -> Outcome {
        self.ask(announce, "keep-alive").unwrap_or(Outcome::Lost)
    }
}

impl ConnectionEach {
    pub(super) fn new(tracker: SocketAddrV4, own: Ipv4Addr) -> Self {
        Self { inner: KeepAlive::new(tracker, own) }
    }
}

impl Way for ConnectionEach {
    fn announce(&mut self, announce: &Announce) -> Outcome {
        self.inner.ask(announce, "close").unwrap_or(Outcome::Lost)
    }
}

/// A connection from `own`, which is an address of this computer.
///
/// # Errors
///
/// When nobody takes it within two seconds.
pub fn connect(tracker: SocketAddrV4, own: Ipv4Addr) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddrV4::new(own, 0).into())?;
    socket.connect_timeout(&tracker.into(), ANSWER_DEADLINE)?;
    let stream = TcpStream::from(socket);
    stream.set_read_timeout(Some(ANSWER_DEADLINE))?;
    stream.set_write_timeout(Some(ANSWER_DEADLINE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

fn write_request(request: &mut Vec<u8>, announce: &Announce, connection: &str) {
    let event = match announce.event {
        Event::None => "",
        Event::Completed => "&event=completed",
        Event::Started => "&event=started",
        Event::Stopped => "&event=stopped",
    };
    let Announce { port, key, left_bytes, .. } = announce;
    let (info_hash, peer_id) = (escaped(&announce.info_hash), escaped(&announce.peer_id));
    let text = format!(
        "GET /announce?info_hash={info_hash}&peer_id={peer_id}&port={port}&key={key:08x}\
         &uploaded=0&downloaded=0&left={left_bytes}&compact=1{event} HTTP/1.1\r\n\
         Host: tracker\r\nConnection: {connection}\r\n\r\n"
    );
    request.extend_from_slice(text.as_bytes());
}

fn escaped(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("%{it:02X}")).collect()
}

/// Reads one answer to its end; whatever is no whole answer is none.
fn read_answer(stream: &mut TcpStream, answer: &mut Vec<u8>) -> io::Result<Outcome> {
    answer.clear();
    let mut piece = [0; 4_096];
    loop {
        let read = stream.read(&mut piece)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        answer.extend_from_slice(&piece[..read]);
        if let Some(outcome) = outcome_of(answer) {
            return Ok(outcome);
        }
    }
}

/// What a whole answer says; nothing while there is more to come.
fn outcome_of(answer: &[u8]) -> Option<Outcome> {
    let head_len = answer.windows(4).position(|it| it == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&answer[..head_len]).to_ascii_lowercase();
    let length = head.split("content-length:").nth(1)?.lines().next()?.trim();
    let body = &answer[head_len..];
    if body.len() < length.parse::<usize>().ok()? {
        return None;
    }
    let is_good = head.starts_with("http/1.1 200") && body.starts_with(b"d8:complete");
    Some(if is_good { Outcome::Answered } else { Outcome::Refused })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_answer_counts_and_a_failure_is_none() {
        check("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\nd8:completee", Some(Outcome::Answered));
        check("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\nd8:complete", None);
        check("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", None);
        let refused = "HTTP/1.1 200 OK\r\ncontent-length: 25\r\n\r\nd14:failure reason4:busye";
        check(refused, Some(Outcome::Refused));
        check("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n", Some(Outcome::Refused));

        #[track_caller]
        fn check(answer: &str, outcome: Option<Outcome>) {
            assert_eq!(outcome_of(answer.as_bytes()), outcome);
        }
    }
}
