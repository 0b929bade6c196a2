//! What an access log is told of requests: whoever keeps one is not known here.

use std::fmt::Debug;
use std::io::Write;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use arc_swap::ArcSwapOption;
use axum::http::StatusCode;
use protocol::announce::Event;
use protocol::id::InfoHash;
use protocol::udp::header::{Action, Header};
use protocol::udp::request::{self, AnnounceRequest};

/// A request that has been answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Answered<'a> {
    /// Who asked, by the word of a trusted proxy where there is one.
    pub ip: IpAddr,
    /// The method; `ANNOUNCE` and `SCRAPE` over UDP. Empty where no request could be read.
    pub method: &'a [u8],
    /// The path and query as they came, with keys; over UDP made of the datagram.
    pub target: &'a [u8],
    /// The protocol, for example `HTTP/1.1`.
    pub protocol: &'static str,
    /// The status of the answer; over UDP 200, or 400 for an error.
    pub status: u16,
    /// Bytes of the answer's body as announced to the client; nothing where that is not known
    /// beforehand.
    pub body_bytes: Option<u64>,
    /// What the program says it is.
    pub user_agent: Option<&'a [u8]>,
}

/// Who keeps a list of requests. It is told in the middle of answering, so it must not wait.
pub trait AccessLog: Debug + Send + Sync {
    /// Takes down `request`, without the keys in it.
    fn note(&self, request: &Answered<'_>);
}

/// The place of an access log, which most of the time is empty.
#[derive(Debug, Default)]
pub(crate) struct AccessLogPlace {
    is_taken: AtomicBool,
    log: ArcSwapOption<Arc<dyn AccessLog>>,
}

impl AccessLogPlace {
    pub(crate) fn set(&self, log: Option<Arc<dyn AccessLog>>) {
        self.is_taken.store(log.is_some(), Relaxed);
        self.log.store(log.map(Arc::new));
    }

    /// The log, where there is one; finding out that there is none costs next to nothing.
    pub(crate) fn get(&self) -> Option<Arc<dyn AccessLog>> {
        match self.is_taken.load(Relaxed) {
            true => self.log.load().as_deref().cloned(),
            false => None,
        }
    }
}

/// The name of HTTP's version 1.`minor`.
pub(crate) fn http(minor: u8) -> &'static str {
    match minor {
        0 => "HTTP/1.0",
        _ => "HTTP/1.1",
    }
}

/// Tells `log` of a `datagram` from `ip` that was answered with `reply`, unless it only asked
/// to connect: whether that came from where it says is not known yet.
pub(crate) fn note_datagram(log: &dyn AccessLog, ip: IpAddr, datagram: &[u8], reply: &[u8]) {
    let Some(header) = Header::parse(datagram).filter(|it| !it.asks_to_connect()) else {
        return;
    };
    let is_error = reply.starts_with(&[0, 0, 0, 3]);
    let mut target = Vec::new();
    let method: &[u8] = match header.action {
        Action::Announce => {
            write_announce(datagram, &mut target);
            b"ANNOUNCE"
        }
        Action::Scrape => {
            write_scrape(datagram, &mut target);
            b"SCRAPE"
        }
        _ => b"",
    };
    log.note(&Answered {
        ip: ip.to_canonical(),
        method,
        target: &target,
        protocol: "UDP",
        status: if is_error { StatusCode::BAD_REQUEST } else { StatusCode::OK }.as_u16(),
        body_bytes: Some(reply.len() as u64),
        user_agent: None,
    });
}

/// Writes what `datagram` asks as a client would over HTTP, below the path in its options.
fn write_announce(datagram: &[u8], out: &mut Vec<u8>) {
    let Some(AnnounceRequest { announce, claimed_ip, options }) = request::parse_announce(datagram)
    else {
        return;
    };
    options.read_path(out);
    let path_end = out.iter().position(|&byte| byte == b'?').unwrap_or(out.len());
    out.truncate(path_end);
    if out.is_empty() {
        out.extend_from_slice(b"/announce");
    }
    out.extend_from_slice(b"?info_hash=");
    write_percent(&announce.info_hash.0, out);
    out.extend_from_slice(b"&peer_id=");
    write_percent(&announce.peer_id.0, out);
    let (port, left) = (announce.port, announce.left_bytes);
    let (uploaded, downloaded) = (announce.uploaded_bytes, announce.downloaded_bytes);
    push(out, format_args!("&port={port}&uploaded={uploaded}&downloaded={downloaded}&left={left}"));
    let event = match announce.event {
        Event::None => None,
        Event::Started => Some("started"),
        Event::Completed => Some("completed"),
        Event::Stopped => Some("stopped"),
        Event::Paused => Some("paused"),
    };
    if let Some(event) = event {
        push(out, format_args!("&event={event}"));
    }
    if let Some(wanted) = announce.peers_wanted {
        push(out, format_args!("&numwant={wanted}"));
    }
    if let Some(ip) = claimed_ip {
        push(out, format_args!("&ip={ip}"));
    }
}

fn write_scrape(datagram: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(b"/scrape");
    for (index, InfoHash(hash)) in request::parse_scrape(datagram).into_iter().flatten().enumerate()
    {
        out.extend_from_slice(if index == 0 { b"?info_hash=" } else { b"&info_hash=" });
        write_percent(&hash, out);
    }
}

/// Writes letters, digits and a few others as they are, as clients do.
fn write_percent(bytes: &[u8], out: &mut Vec<u8>) {
    for &byte in bytes {
        match byte {
            b'-' | b'_' | b'.' | b'~' => out.push(byte),
            _ if byte.is_ascii_alphanumeric() => out.push(byte),
            _ => push(out, format_args!("%{byte:02x}")),
        }
    }
}

fn push(out: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    // Writing to memory does not fail.
    let _ = out.write_fmt(text);
}
