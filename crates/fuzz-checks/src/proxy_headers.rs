//! What must hold for any headers of proxies: nobody is listed by a stranger's word.

use std::net::{IpAddr, Ipv4Addr};

use protocol::http::forwarded::client_ip;

/// Whatever strangers write into the headers of proxies, none of them becomes a proxy, and
/// the proxy's own word is either taken or no address is.
///
/// Each line is a header: one that begins with `x` is an `X-Forwarded-For`, any other a
/// `Forwarded`; what follows that byte is the value.
pub fn proxy_headers(bytes: &[u8]) {
    let lines = bytes.split(|&byte| byte == b'\n');
    let headers: Vec<Header> = lines.filter_map(|line| line.split_first()).map(header).collect();

    let client = client_behind(PROXY, &headers);
    assert!(client.is_none_or(|it| !is_proxy(it) && it == it.to_canonical()));
    assert_eq!(client_behind(mapped(PROXY), &headers), client);
    assert_eq!(client_behind(STRANGER, &headers), Some(STRANGER.into()));
    assert_eq!(client_behind(mapped(STRANGER), &headers), Some(STRANGER.into()));

    for (name, hop) in [
        (X_FORWARDED_FOR, "198.51.100.7"),
        (X_FORWARDED_FOR, "198.51.100.7, 10.0.0.2"),
        (FORWARDED, "for=198.51.100.7"),
        (FORWARDED, "for=\"198.51.100.7:4711\";by=10.0.0.1, FOR=10.0.0.2"),
    ] {
        let alone = headers.iter().all(|it| it.0 == name);
        let own_line = [&headers[..], &[(name, hop.as_bytes())]].concat();
        let client = client_behind(PROXY, &own_line);
        assert!(client == Some(CLIENT) || client.is_none() && !alone, "{client:?} for {hop}");

        let Some(last) = headers.iter().rposition(|it| it.0 == name) else { continue };
        let longer = [headers[last].1, b", ", hop.as_bytes()].concat();
        let mut same_line = headers.clone();
        same_line[last].1 = &longer;
        let client = client_behind(PROXY, &same_line);
        // A stranger's open quote may swallow the proxy's word, but only in `Forwarded`.
        let may_hide = !alone || name == FORWARDED;
        assert!(client == Some(CLIENT) || client.is_none() && may_hide, "{client:?} for {hop}");
    }
    quoted_words(bytes);
}

/// What a proxy repeats of a stranger's words, in quotes, is no hop, and hides none unless
/// the proxy had to escape it.
fn quoted_words(bytes: &[u8]) {
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\');
    let mut value = b"for=198.51.100.7;host=\"".to_vec();
    for byte in bytes {
        value.extend(is_special(byte).then_some(b'\\'));
        value.push(*byte);
    }
    value.push(b'"');
    let client = client_behind(PROXY, &[(FORWARDED, &value)]);
    let may_hide = bytes.iter().any(is_special);
    assert!(client == Some(CLIENT) || client.is_none() && may_hide, "{client:?}");
}

/// Name and value.
type Header<'a> = (&'a [u8], &'a [u8]);

const X_FORWARDED_FOR: &[u8] = b"X-Forwarded-For";
const FORWARDED: &[u8] = b"Forwarded";
const PROXY: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);
const STRANGER: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 9);
/// Whom the proxy says the request came from.
const CLIENT: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 7));

fn header<'a>((&first, value): (&u8, &'a [u8])) -> Header<'a> {
    (if first == b'x' { X_FORWARDED_FOR } else { FORWARDED }, value)
}

fn client_behind(socket: impl Into<IpAddr>, headers: &[Header]) -> Option<IpAddr> {
    client_ip(socket.into(), headers.iter().copied(), is_proxy)
}

fn is_proxy(ip: IpAddr) -> bool {
    assert_eq!(ip, ip.to_canonical());
    match ip {
        IpAddr::V4(ip) => ip.octets()[0] == 10,
        IpAddr::V6(ip) => ip.octets()[0] == 0xfd,
    }
}

fn mapped(ip: Ipv4Addr) -> IpAddr {
    ip.to_ipv6_mapped().into()
}
