//! The web address of a client, as people copy it from their browser.

use std::net::IpAddr;

use hyper::Uri;

use crate::view::ClientKind;

const CHARS_MAX: usize = 500;

/// An `http` address without a slash at its end; only [`WebAddress::parse`] makes them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct WebAddress(String);

impl WebAddress {
    /// Reads what a person has entered for a client of `kind`.
    ///
    /// Without `http://` and a port, the port is the one that such clients usually have.
    ///
    /// # Errors
    ///
    /// What is wrong with it, as the end of a sentence.
    pub(super) fn parse(kind: ClientKind, text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.is_empty() {
            return Err("must not be empty");
        }
        if text.len() > CHARS_MAX {
            return Err("is too long");
        }
        let has_scheme = text.contains("://");
        let whole = if has_scheme { text.to_owned() } else { format!("http://{text}") };
        // What stands behind # and ? is the business of the page in the browser.
        let whole = whole.split(['#', '?']).next().unwrap_or_default();
        let uri: Uri = whole.parse().map_err(|_| NO_ADDRESS)?;
        match uri.scheme_str() {
            Some("http") => {}
            Some("https") => return Err("must begin with http://; https is not possible yet"),
            _ => return Err(NO_ADDRESS),
        }
        let authority = uri.authority().ok_or(NO_ADDRESS)?;
        if authority.as_str().contains('@') {
            return Err(
                "must not have user name and password in it; they have fields of their own",
            );
        }
        if authority.host().is_empty() {
            return Err(NO_ADDRESS);
        }
        let port = match authority.port_u16() {
            Some(port) => format!(":{port}"),
            // What is no number, or none that a port can have.
            None if authority.as_str().len() > authority.host().len() + 1 => {
                return Err(NO_ADDRESS);
            }
            None if has_scheme => String::new(),
            None => format!(":{}", usual_port(kind)),
        };
        let path = path_of(kind, uri.path());
        Ok(Self(format!("http://{}{port}{path}", authority.host())))
    }

    /// The address as text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is on this computer.
    pub(super) fn is_local(&self) -> bool {
        let uri: Option<Uri> = self.0.parse().ok();
        let host = uri.as_ref().and_then(Uri::host).unwrap_or_default();
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        bare.eq_ignore_ascii_case("localhost")
            || bare.parse::<IpAddr>().is_ok_and(|it| it.to_canonical().is_loopback())
    }
}

const NO_ADDRESS: &str = "is not an address such as http://127.0.0.1:8080";

fn usual_port(kind: ClientKind) -> u16 {
    match kind {
        ClientKind::QBittorrent => 8080,
        ClientKind::Transmission => 9091,
    }
}

/// The path below which the API is, of a path at which a page of the client is.
fn path_of(kind: ClientKind, path: &str) -> &str {
    let path = path.trim_end_matches('/');
    match kind {
        ClientKind::QBittorrent => path,
        ClientKind::Transmission => ["/transmission/web", "/transmission/rpc", "/transmission"]
            .iter()
            .find_map(|end| path.strip_suffix(end))
            .unwrap_or(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_they_are_copied() {
        use ClientKind::{QBittorrent, Transmission};
        check(QBittorrent, " 127.0.0.1 ", "http://127.0.0.1:8080");
        check(QBittorrent, "nas:9000", "http://nas:9000");
        check(QBittorrent, "http://nas", "http://nas");
        check(QBittorrent, "http://localhost:8080/#/torrents?x", "http://localhost:8080");
        check(QBittorrent, "http://nas/qbt/", "http://nas/qbt");
        check(QBittorrent, "http://[::1]:8080/", "http://[::1]:8080");
        check(Transmission, "localhost", "http://localhost:9091");
        check(Transmission, "http://nas:9091/transmission/web/", "http://nas:9091");
        check(Transmission, "http://nas/t/transmission/rpc", "http://nas/t");

        #[track_caller]
        fn check(kind: ClientKind, text: &str, expected: &str) {
            assert_eq!(WebAddress::parse(kind, text).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "http://",
            "two words",
            "ftp://nas",
            "https://nas:8080",
            "http://a:b@nas",
            "nas:80800",
            "http://[::1]:99999",
        ] {
            assert!(WebAddress::parse(ClientKind::QBittorrent, text).is_err(), "{text}");
        }
        assert!(WebAddress::parse(ClientKind::QBittorrent, &"a".repeat(600)).is_err());
    }

    #[test]
    fn this_computer_is_known_by_its_loopback_addresses() {
        let is_local = |text| WebAddress::parse(ClientKind::QBittorrent, text).unwrap().is_local();
        assert!(is_local("LocalHost:1"));
        assert!(is_local("127.0.0.2"));
        assert!(is_local("[::1]:80"));
        assert!(!is_local("192.168.1.2"));
        assert!(!is_local("localhost.example.org"));
    }
}
