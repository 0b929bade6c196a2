//! Answers as bytes: status, headers, and the body where there is one.

use std::io::Write;

use axum::http::StatusCode;

use crate::completions::Unsaved;
use crate::http::full_scrape::FullScrape;
use crate::http::request::Malformed;

/// Headers that are always the same, with names as the oldest clients expect them.
pub(crate) type Headers = &'static [(&'static str, &'static str)];

/// An answer without its body, which stands in a buffer used again and again.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: Headers,
    /// The body instead, where it is sent a piece at a time.
    pub(crate) pieces: Option<Box<FullScrape>>,
    /// What must be saved before it is sent.
    pub(crate) unsaved: Option<Unsaved>,
}

/// Everything but scrapes; BEP 3 asks for text/plain.
pub(crate) const TEXT: Headers = &[("Content-Type", "text/plain")];
/// A web page may ask for the state of a torrent.
pub(crate) const SCRAPE: Headers = &[
    ("Content-Type", "text/plain"),
    ("Access-Control-Allow-Origin", "*"),
    ("Vary", "Accept-Encoding"),
];
/// A scrape large enough to be worth compressing.
pub(crate) const SCRAPE_GZIP: Headers = &[
    ("Content-Type", "text/plain"),
    ("Content-Encoding", "gzip"),
    ("Access-Control-Allow-Origin", "*"),
    ("Vary", "Accept-Encoding"),
];
/// What a browser asks before it asks.
pub(crate) const PREFLIGHT: Headers = &[
    ("Allow", "GET, HEAD, OPTIONS"),
    ("Access-Control-Allow-Origin", "*"),
    ("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"),
    ("Access-Control-Allow-Headers", "*"),
    ("Access-Control-Max-Age", "86400"),
];
/// For methods a tracker has no use for.
pub(crate) const NOT_ALLOWED: Headers =
    &[("Content-Type", "text/plain"), ("Allow", "GET, HEAD, OPTIONS")];

/// Sent to a client for whom there is no place; written out because it must cost nothing.
pub(crate) const NO_PLACE: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\n\
    Content-Type: text/plain\r\nRetry-After: 60\r\nConnection: close\r\nContent-Length: 42\r\n\r\n\
    Too many connections, please try it later\n";

impl Answer {
    pub(crate) const fn new(status: StatusCode, headers: Headers) -> Self {
        Self { status, headers, pieces: None, unsaved: None }
    }

    /// Bytes of the body with `body` as it stands in its buffer; nothing where it is still made.
    pub(crate) fn body_bytes(&self, is_head: bool, body: &[u8]) -> Option<u64> {
        match &self.pieces {
            _ if is_head => Some(0),
            Some(_) => None,
            None => Some(body.len() as u64),
        }
    }

    /// Appends the answer to `out`, laid out as hyper does; pieces come after it.
    pub(crate) fn write(&self, reader: Reader, body: &[u8], out: &mut Vec<u8>) {
        let minor = reader.minor_version;
        push(out, format_args!("HTTP/1.{minor} {}\r\n", self.status));
        for (name, value) in self.headers {
            push(out, format_args!("{name}: {value}\r\n"));
        }
        // What goes without saying is left out: 1.0 closes and 1.1 does not.
        match (reader.keeps_alive, minor) {
            (true, 0) => out.extend_from_slice(b"Connection: keep-alive\r\n"),
            (false, 1) => out.extend_from_slice(b"Connection: close\r\n"),
            _ => {}
        }
        if self.pieces.is_some() {
            // A client that wants the head alone could not tell how it would have ended.
            if reader.takes_chunks() && !reader.is_head {
                out.extend_from_slice(b"Transfer-Encoding: chunked\r\n");
            }
        } else if self.status != StatusCode::NO_CONTENT {
            push(out, format_args!("Content-Length: {}\r\n", body.len()));
        }
        out.extend_from_slice(b"\r\n");
        if !reader.is_head {
            out.extend_from_slice(body);
        }
    }
}

/// Who an answer is written for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Reader {
    pub(crate) minor_version: u8,
    pub(crate) keeps_alive: bool,
    /// It asked for the headers only.
    pub(crate) is_head: bool,
}

impl Reader {
    /// Whether a body may be sent in chunks; without them only the connection's end is its end.
    pub(crate) fn takes_chunks(self) -> bool {
        self.minor_version > 0
    }
}

/// Why a connection is ended with a word.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Complaint {
    Malformed(Malformed),
    /// The request broke off.
    Incomplete,
    /// The request line or its headers are longer than we read.
    HeadTooLarge,
    /// The rest of the request did not come in time.
    TooSlow,
    /// A target for a page holds bytes that only a tracker understands.
    RawTarget,
}

impl Complaint {
    /// Appends the whole answer to `out`; it is the last one of its connection. Gives its status
    /// and the bytes of its body.
    pub(crate) fn write(self, out: &mut Vec<u8>) -> (StatusCode, u64) {
        let (status, text) = match self {
            Self::Malformed(Malformed::Line) => (400, "This is not an HTTP request.\n"),
            Self::Malformed(Malformed::Version) => {
                (505, "Only HTTP/1.0 and 1.1 are spoken here.\n")
            }
            Self::Malformed(Malformed::Header) => (400, "A header of this request is malformed.\n"),
            Self::Malformed(Malformed::TooManyHeaders) => (431, "Too many headers.\n"),
            Self::Incomplete => (400, "The request is incomplete.\n"),
            Self::HeadTooLarge => (431, "The request is too long.\n"),
            Self::TooSlow => (408, "The request did not come in time.\n"),
            Self::RawTarget => (400, "The address of a page must be percent-encoded.\n"),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
        let reader = Reader { minor_version: 1, keeps_alive: false, is_head: false };
        Answer::new(status, TEXT).write(reader, text.as_bytes(), out);
        (status, text.len() as u64)
    }
}

fn push(out: &mut Vec<u8>, text: std::fmt::Arguments<'_>) {
    // Writing to memory does not fail.
    let _ = out.write_fmt(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEPT: Reader = Reader { minor_version: 1, keeps_alive: true, is_head: false };

    #[test]
    fn answers_are_laid_out_as_http_demands() {
        check(
            TEXT,
            KEPT,
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nde",
        );
        let closed = Reader { keeps_alive: false, is_head: true, ..KEPT };
        let head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n";
        check(&[], closed, head);
        let old = Reader { minor_version: 0, ..KEPT };
        let kept = "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nde";
        check(&[], old, kept);

        #[track_caller]
        fn check(headers: Headers, reader: Reader, expected: &str) {
            let mut out = Vec::new();
            Answer::new(StatusCode::OK, headers).write(reader, b"de", &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }

    #[test]
    fn the_answer_without_a_place_has_the_length_it_says() {
        let text = std::str::from_utf8(NO_PLACE).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.ends_with(&format!("Content-Length: {}", body.len())), "{}", body.len());
    }
}
