//! Whom a request comes from, in the words of the proxies it came through.

mod element;

use std::net::{IpAddr, SocketAddr};

/// The client's address, for a request that came from `socket` with `headers`, names and
/// values in the order they came.
///
/// Everyone but a proxy that `trusts` accepts is who they connect as: a header anyone can
/// write must not enlist someone else's machine. Behind a trusted proxy the client is the
/// rightmost hop of `X-Forwarded-For` or of `Forwarded` (RFC 7239) that is no trusted
/// proxy itself. Where both are there they must agree: a proxy that writes one of them
/// passes on what a stranger wrote into the other. `None` when a proxy does not say,
/// because its own address must never be listed as a peer; nor when it says loopback without
/// being on our computer itself, since by that it means its own, and we trust ours more.
///
/// An IPv4 address in IPv6 form is taken for the IPv4 address it stands for, in what is
/// returned and in what `trusts` is asked.
pub fn client_ip<'a>(
    socket: IpAddr,
    headers: impl IntoIterator<Item = (&'a [u8], &'a [u8])>,
    trusts: impl Fn(IpAddr) -> bool,
) -> Option<IpAddr> {
    let socket = socket.to_canonical();
    if !trusts(socket) {
        return Some(socket);
    }
    let mut x_forwarded_for = Hops::default();
    let mut forwarded = Hops::default();
    for (name, value) in headers {
        if name.eq_ignore_ascii_case(b"x-forwarded-for") {
            for hop in value.split(|&byte| byte == b',') {
                x_forwarded_for.add(parse_hop(hop.trim_ascii()), &trusts);
            }
        } else if name.eq_ignore_ascii_case(b"forwarded") {
            element::for_each_hop(value, |hop| forwarded.add(parse_hop(hop), &trusts));
        }
    }
    let client = match (x_forwarded_for.seen, forwarded.seen) {
        (true, true) if x_forwarded_for.client != forwarded.client => None,
        (true, _) => x_forwarded_for.client,
        (false, _) => forwarded.client,
    };
    client.filter(|it| socket.is_loopback() || !it.is_loopback())
}

/// The hops of a header, read from left to right.
#[derive(Default)]
struct Hops {
    /// The rightmost one so far that is no proxy; `None` when it cannot be read.
    client: Option<IpAddr>,
    seen: bool,
}

impl Hops {
    fn add(&mut self, hop: Option<IpAddr>, trusts: impl Fn(IpAddr) -> bool) {
        self.seen = true;
        if !hop.is_some_and(trusts) {
            self.client = hop;
        }
    }
}

/// An address with or without brackets and port, as proxies write them.
fn parse_hop(text: &[u8]) -> Option<IpAddr> {
    let text = std::str::from_utf8(text).ok()?;
    let bare = text.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(text);
    let endpoint = || Some(text.parse::<SocketAddr>().ok()?.ip());
    bare.parse().ok().or_else(endpoint).map(|it: IpAddr| it.to_canonical())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn headers_count_only_from_a_trusted_proxy() {
        check("203.0.113.9", &["198.51.100.1"], Some("203.0.113.9"));
        check("10.0.0.1", &["198.51.100.1"], Some("198.51.100.1"));
        check("::ffff:10.0.0.1", &["198.51.100.1"], Some("198.51.100.1"));
        check("::ffff:203.0.113.9", &[], Some("203.0.113.9"));
    }

    #[test]
    fn the_rightmost_hop_that_is_no_proxy_counts() {
        check("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"], Some("198.51.100.1"));
        check("10.0.0.1", &["1.1.1.1", "198.51.100.1", "10.0.0.2"], Some("198.51.100.1"));
        check("10.0.0.1", &["[2001:db8::1]:4711"], Some("2001:db8::1"));
        check("10.0.0.1", &["[2001:db8::1]"], Some("2001:db8::1"));
        check("10.0.0.1", &["198.51.100.1:4711"], Some("198.51.100.1"));
        check("10.0.0.1", &["broken, 198.51.100.1"], Some("198.51.100.1"));
    }

    #[test]
    fn a_proxy_that_does_not_say_is_never_taken_for_the_client() {
        for values in [
            &[][..],
            &[""],
            &["unknown"],
            &["198.51.100.1, _hidden"],
            &["198.51.100.1,"],
            &["198.51.100.1", "\u{e9}"],
            &["[198.51.100.1"],
            &["[2001:db8::1]junk"],
            &["10.0.0.3"],
        ] {
            check("10.0.0.1", values, None);
        }
    }

    #[test]
    fn rule_34_nobody_on_another_computer_counts_as_being_on_ours() {
        for loopback in ["127.0.0.1", "::1", "[::1]:4711", "::ffff:127.0.0.1"] {
            check("10.0.0.1", &["198.51.100.1", loopback], None);
        }
        let headers = [(&b"X-Forwarded-For"[..], &b"127.0.0.1"[..])];
        let own_proxy: IpAddr = "::1".parse().unwrap();
        let client = client_ip(own_proxy, headers, |ip| ip == own_proxy);
        assert_eq!(client, Some([127, 0, 0, 1].into()));
    }

    #[test]
    fn forwarded_is_read_too() {
        let client = |value| client("10.0.0.1", &[("Forwarded", value)]);
        let expected = Some(IpAddr::from([198, 51, 100, 1]));
        assert_eq!(client("for=198.51.100.1"), expected);
        assert_eq!(client("For=\"198.51.100.1:4711\";proto=http;by=203.0.113.43"), expected);
        assert_eq!(client("for=1.1.1.1, for=198.51.100.1, for=10.0.0.2"), expected);
        assert_eq!(client("for=\"[2001:db8::1]:4711\""), "2001:db8::1".parse().ok());
        for broken in ["", "for=unknown", "for=_x", "proto=http", "for=1.1.1.1, proto=http"] {
            assert_eq!(client(broken), None, "{broken}");
        }
    }

    #[test]
    fn a_header_the_proxy_did_not_write_cannot_win() {
        let both = |forwarded| {
            client("10.0.0.1", &[("X-Forwarded-For", "198.51.100.1"), ("forwarded", forwarded)])
        };
        assert_eq!(both("for=198.51.100.1"), Some([198, 51, 100, 1].into()));
        assert_eq!(both("for=1.1.1.1"), None);
        assert_eq!(both("nonsense"), None);
    }

    #[test]
    fn rule_34_an_open_quote_cannot_swallow_the_word_of_the_proxy() {
        // What a stranger sends, with what the proxy appends.
        for stranger in ["for=1.1.1.1;x\"", "for=1.1.1.1;x=\"", "for=1.1.1.1, for=\"", "\""] {
            for appended in ["for=198.51.100.1", "for=\"198.51.100.1:4711\""] {
                let value = format!("{stranger}, {appended}");
                assert_eq!(client("10.0.0.1", &[("Forwarded", &value)]), None, "{value}");
            }
        }
    }

    proptest! {
        #[test]
        fn rule_34_nothing_in_the_headers_yields_the_proxy(values: Vec<(bool, Vec<u8>)>) {
            let headers = values.iter().map(|(is_forwarded, value)| {
                let name = if *is_forwarded { &b"Forwarded"[..] } else { b"X-Forwarded-For" };
                (name, value.as_slice())
            });
            let client = client_ip([10, 0, 0, 1].into(), headers, is_proxy);
            prop_assert!(!client.is_some_and(is_proxy));
        }
    }

    #[track_caller]
    fn check(socket: &str, forwarded: &[&str], expected: Option<&str>) {
        let headers: Vec<_> = forwarded.iter().map(|&value| ("x-forwarded-for", value)).collect();
        let expected = expected.map(|it| it.parse().unwrap());
        assert_eq!(client(socket, &headers), expected, "{forwarded:?}");
    }

    fn client(socket: &str, headers: &[(&str, &str)]) -> Option<IpAddr> {
        let headers = headers.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()));
        client_ip(socket.parse().unwrap(), headers, is_proxy)
    }

    fn is_proxy(ip: IpAddr) -> bool {
        matches!(ip, IpAddr::V4(ip) if ip.octets()[0] == 10)
    }
}
