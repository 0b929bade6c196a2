//! One request head, read from the bytes of a connection.
//!
//! The request line is read here and not by `httparse`, whose targets are text: clients
//! send raw bytes of an info hash too.

use std::net::IpAddr;

use httparse::{EMPTY_HEADER, Header, Status};
use protocol::http::target::{Door, Target};

/// A request may have this many headers.
pub(crate) const MAX_HEADERS: usize = 64;

/// A request without its body, as it stands in the connection's buffer.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    pub(crate) method: &'a [u8],
    pub(crate) target: &'a [u8],
    /// 0 of HTTP/1.0, 1 of HTTP/1.1.
    pub(crate) minor_version: u8,
    headers: [Header<'a>; MAX_HEADERS],
    header_count: usize,
    /// Bytes up to and with the empty line.
    pub(crate) head_bytes: usize,
}

/// How a request's body is dealt with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Body {
    /// This many bytes follow.
    Length(u64),
    /// Bytes follow whose end is not known: the connection ends instead.
    Unknown,
}

/// Why bytes are not a request we answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Malformed {
    /// The request line is none, or its target has blanks in it.
    Line,
    /// It is HTTP, but not of version 1.
    Version,
    /// A header is none, or says two things at once.
    Header,
    /// There are more headers than [`MAX_HEADERS`].
    TooManyHeaders,
}

impl<'a> Request<'a> {
    /// Reads the request at the beginning of `bytes`; `None` when its end is not there yet.
    ///
    /// `head_end` is where a head was found to end, so that a client that sends byte by
    /// byte is not read from the beginning each time.
    pub(crate) fn read(
        bytes: &'a [u8],
        head_end: Option<usize>,
    ) -> Result<Option<Self>, Malformed> {
        let Some(line_end) = bytes.iter().position(|&byte| byte == b'\n') else {
            return match bytes {
                [] | b"\r" => Ok(None),
                [first, ..] if is_token(*first) => Ok(None),
                _ => Err(Malformed::Line),
            };
        };
        let line = &bytes[..line_end];
        let (method, target, minor_version) =
            request_line(line.strip_suffix(b"\r").unwrap_or(line))?;
        let Some(head_end) = head_end else {
            return Ok(None);
        };
        let mut headers = [EMPTY_HEADER; MAX_HEADERS];
        let fields = &bytes[line_end + 1..head_end];
        let header_count = match httparse::parse_headers(fields, &mut headers) {
            Ok(Status::Complete((_, headers))) => headers.len(),
            Err(httparse::Error::TooManyHeaders) => return Err(Malformed::TooManyHeaders),
            Ok(Status::Partial) | Err(_) => return Err(Malformed::Header),
        };
        let head_bytes = head_end;
        Ok(Some(Self { method, target, minor_version, headers, header_count, head_bytes }))
    }

    /// The names and values of the headers, in the order they came.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + Clone {
        self.headers[..self.header_count].iter().map(|it| (it.name.as_bytes(), it.value))
    }

    /// Whether the client wants to go on with the connection.
    pub(crate) fn keeps_alive(&self) -> bool {
        let says = |token| {
            self.headers().any(|(name, value)| {
                name.eq_ignore_ascii_case(b"connection") && lists(value, token)
            })
        };
        !says(b"close") && (self.minor_version > 0 || says(b"keep-alive"))
    }

    /// How the body is framed; ways that two readers could understand differently are refused.
    pub(crate) fn body(&self) -> Result<Body, Malformed> {
        let mut length = None;
        let mut unknown = false;
        for (name, value) in self.headers() {
            if name.eq_ignore_ascii_case(b"content-length") {
                let bytes = decimal(value).ok_or(Malformed::Header)?;
                if length.replace(bytes).is_some() {
                    return Err(Malformed::Header);
                }
            }
            // Who expects a word before it sends the body may send it or not.
            unknown |= name.eq_ignore_ascii_case(b"transfer-encoding")
                || name.eq_ignore_ascii_case(b"expect");
        }
        Ok(if unknown { Body::Unknown } else { Body::Length(length.unwrap_or(0)) })
    }
}

/// Whether `headers` offer to take gzip.
pub(crate) fn accepts_gzip<'a>(headers: impl Iterator<Item = (&'a [u8], &'a [u8])>) -> bool {
    let mut offers = headers.filter(|(name, _)| name.eq_ignore_ascii_case(b"accept-encoding"));
    offers.any(|(_, value)| {
        value.split(|&byte| byte == b',').any(|offer| {
            let mut parts = offer.split(|&byte| byte == b';').map(<[u8]>::trim_ascii);
            let is_gzip = parts.next().is_some_and(|it| {
                it.eq_ignore_ascii_case(b"gzip") || it.eq_ignore_ascii_case(b"x-gzip")
            });
            is_gzip && !parts.any(is_zero_quality)
        })
    })
}

/// Where the first head in `bytes` ends, looking only at what came after `scanned` bytes.
pub(crate) fn find_head_end(bytes: &[u8], scanned: usize) -> Option<usize> {
    // The end is found by its last byte, before which up to two belong to it.
    let ends = |at: usize| {
        let before = &bytes[..at];
        bytes[at] == b'\n' && (before.ends_with(b"\n") || before.ends_with(b"\n\r"))
    };
    (scanned..bytes.len()).find(|&at| ends(at)).map(|at| at + 1)
}

fn request_line(line: &[u8]) -> Result<(&[u8], &[u8], u8), Malformed> {
    let mut parts = line.split(|&byte| byte == b' ');
    let (Some(method), Some(target), Some(version), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Malformed::Line);
    };
    let is_visible = |byte: &u8| *byte > b' ' && *byte != 0x7F;
    let is_method = !method.is_empty() && method.iter().all(|it| is_token(*it));
    if !is_method || target.is_empty() || !target.iter().all(is_visible) {
        return Err(Malformed::Line);
    }
    match version {
        b"HTTP/1.0" => Ok((method, target, 0)),
        b"HTTP/1.1" => Ok((method, target, 1)),
        other if other.starts_with(b"HTTP/") => Err(Malformed::Version),
        _ => Err(Malformed::Line),
    }
}

/// Whether `byte` may stand in a method (RFC 9110, token).
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

fn lists(value: &[u8], token: &[u8]) -> bool {
    value.split(|&byte| byte == b',').any(|it| it.trim_ascii().eq_ignore_ascii_case(token))
}

fn is_zero_quality(parameter: &[u8]) -> bool {
    match parameter {
        [b'q' | b'Q', b'=', number @ ..] => {
            !number.is_empty() && number.iter().all(|byte| matches!(byte, b'0' | b'.'))
        }
        _ => false,
    }
}

fn decimal(value: &[u8]) -> Option<u64> {
    let digits = std::str::from_utf8(value.trim_ascii()).ok()?;
    let is_plain = digits.bytes().all(|it| it.is_ascii_digit());
    is_plain.then(|| digits.parse().ok()).flatten()
}

/// What a request says before its headers, as an access log has it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RequestLine<'a> {
    pub(crate) method: &'a [u8],
    pub(crate) target: &'a [u8],
    pub(crate) protocol: &'static str,
}

/// What an answer needs to know of a request, whichever way it was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask<'a> {
    pub(crate) target: Target<'a>,
    pub(crate) method: &'a [u8],
    /// The other end of the connection.
    pub(crate) socket: IpAddr,
}

/// The query of a scrape whose request line is not over, up to its last whole parameter.
pub(crate) fn cut_scrape(bytes: &[u8]) -> Option<Target<'_>> {
    let target = bytes.strip_prefix(b"GET ")?;
    if target.iter().any(|byte| *byte <= b' ') {
        return None;
    }
    let target = Target::parse(target).filter(|it| it.door == Door::Scrape)?;
    let end = target.query.iter().rposition(|&byte| byte == b'&')?;
    Some(Target { query: &target.query[..end], ..target })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn offers_of_gzip_are_understood() {
        for (value, expected) in [
            ("gzip", true),
            ("GZip", true),
            ("br, gzip;q=0.001", true),
            ("gzip; q=1.0", true),
            ("gzip;q=0", false),
            ("gzip ; Q=0.000", false),
            ("gzipped", false),
            ("identity", false),
            ("", false),
        ] {
            let headers = [(&b"Accept-Encoding"[..], value.as_bytes())];
            assert_eq!(accepts_gzip(headers.into_iter()), expected, "{value}");
        }
    }

    #[test]
    fn a_request_is_read_only_when_all_of_it_is_there() {
        let bytes = b"GET /a HTTP/1.1\r\nHost: t\r\nConnection: x, Close\r\n\r\nGET";
        for end in 0..bytes.len() - 3 {
            assert!(read(&bytes[..end]).unwrap().is_none(), "{end}");
        }
        let request = read(bytes).unwrap().unwrap();
        assert_eq!((request.method, request.target), (&b"GET"[..], &b"/a"[..]));
        assert_eq!((request.minor_version, request.head_bytes), (1, bytes.len() - 3));
        assert_eq!(request.body(), Ok(Body::Length(0)));
        assert!(!request.keeps_alive());
        assert_eq!(request.headers().next(), Some((&b"Host"[..], &b"t"[..])));
    }

    proptest! {
        #[test]
        fn never_panics(bytes: Vec<u8>) {
            let _ = read(&bytes);
            let _ = read(&[b"GET / HTTP/1.1\r\n", &bytes[..], b"\r\n\r\n"].concat());
        }

        /// However the bytes arrive, the same head is found.
        #[test]
        fn a_head_ends_where_it_ends(text in "[ab\r\n]{0,30}", step in 1usize..5) {
            let bytes = text.as_bytes();
            let whole = find_head_end(bytes, 0);
            let mut scanned = 0;
            let mut found = None;
            while found.is_none() && scanned < bytes.len() {
                let here = (scanned + step).min(bytes.len());
                found = find_head_end(&bytes[..here], scanned);
                scanned = here;
            }
            prop_assert_eq!(found, whole);
        }
    }

    fn read(bytes: &[u8]) -> Result<Option<Request<'_>>, Malformed> {
        Request::read(bytes, find_head_end(bytes, 0))
    }
}
