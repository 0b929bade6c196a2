//! The access log: one line a request, in the combined format of web servers.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::SystemTime;

use protocol::http::shown;
use server::{AccessLog, Answered};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use super::line_file::LineFile;

/// As web servers write it, in universal time.
const TIME: &[BorrowedFormatItem<'_>] =
    format_description!("[day]/[month repr:short]/[year]:[hour]:[minute]:[second] +0000");

/// Methods that are shown; others could be anything.
const METHODS: [&[u8]; 10] = [
    b"GET",
    b"HEAD",
    b"POST",
    b"PUT",
    b"DELETE",
    b"OPTIONS",
    b"PATCH",
    b"CONNECT",
    b"ANNOUNCE",
    b"SCRAPE",
];

/// Takes down requests in a file.
#[derive(Debug)]
pub(crate) struct AccessFile {
    file: Arc<LineFile>,
    anonymises: AtomicBool,
}

impl AccessFile {
    pub(crate) fn new(file: Arc<LineFile>) -> Self {
        Self { file, anonymises: AtomicBool::new(true) }
    }

    /// Whether addresses are written only in part, from the next request on.
    pub(crate) fn set_anonymises(&self, anonymises: bool) {
        self.anonymises.store(anonymises, Relaxed);
    }

    pub(crate) fn file(&self) -> &LineFile {
        &self.file
    }
}

impl AccessLog for AccessFile {
    fn note(&self, request: &Answered<'_>) {
        self.file.write(line(request, self.anonymises.load(Relaxed), SystemTime::now()));
    }
}

fn line(request: &Answered<'_>, anonymises: bool, now: SystemTime) -> String {
    let Answered { ip, method, target, protocol, status, body_bytes, user_agent } = *request;
    let ip = if anonymises { anonymised(ip) } else { ip };
    let time = OffsetDateTime::from(now).format(TIME).unwrap_or_default();
    let mut asked = String::from("-");
    if !method.is_empty() {
        asked.clear();
        let is_known = METHODS.contains(&method);
        asked += if is_known { str::from_utf8(method).unwrap_or_default() } else { "***" };
        asked.push(' ');
        shown::write_target(target, anonymises, &mut asked);
        asked.push(' ');
        asked += protocol;
    }
    let mut program = String::new();
    match user_agent {
        Some(text) => shown::write_text(text, &mut program),
        None => program.push('-'),
    }
    let bytes = match body_bytes {
        Some(bytes) if bytes > 0 => bytes.to_string(),
        _ => "-".to_owned(),
    };
    // Where a browser came from is left out: it may have come from an address with a key.
    format!("{ip} - - [{time}] \"{asked}\" {status} {bytes} \"-\" \"{program}\"\n")
}

/// `ip` without what tells one household from its neighbours: of IPv4 the last octet is zero,
/// of IPv6 all beyond 48 bits, and of an IPv4 address within the first 48 its last octet too.
fn anonymised(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V4(ip) => {
            let [a, b, c, _] = ip.octets();
            IpAddr::from([a, b, c, 0])
        }
        IpAddr::V6(ip) => {
            let [first, second, third, ..] = ip.segments();
            // 6to4 (RFC 3056)
            let third = if first == 0x2002 { third & 0xFF00 } else { third };
            IpAddr::V6(Ipv6Addr::new(first, second, third, 0, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    const KEY: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    fn request() -> Answered<'static> {
        Answered {
            ip: IpAddr::from([192, 0, 2, 77]),
            method: b"GET",
            target: b"/announce?port=1&ip=10.0.0.1",
            protocol: "HTTP/1.1",
            status: 200,
            body_bytes: Some(81),
            user_agent: Some(b"Transmission/4.0"),
        }
    }

    fn line_of(request: &Answered<'_>, anonymises: bool) -> String {
        line(request, anonymises, SystemTime::UNIX_EPOCH + Duration::from_secs(971_211_336))
    }

    #[test]
    fn a_request_is_a_line_of_the_combined_format() {
        let expected = "192.0.2.77 - - [10/Oct/2000:20:55:36 +0000] \
                        \"GET /announce?port=1&ip=10.0.0.1 HTTP/1.1\" 200 81 \"-\" \
                        \"Transmission/4.0\"\n";
        assert_eq!(line_of(&request(), false), expected);
        let unread = Answered { method: b"", target: b"", protocol: "", status: 400, ..request() };
        let unread = Answered { user_agent: None, body_bytes: None, ..unread };
        let expected = "192.0.2.0 - - [10/Oct/2000:20:55:36 +0000] \"-\" 400 - \"-\" \"-\"\n";
        assert_eq!(line_of(&unread, true), expected);
    }

    #[test]
    fn addresses_are_hidden_wherever_they_stand() {
        let line = line_of(&request(), true);
        assert!(line.starts_with("192.0.2.0 - - ") && !line.contains("10.0.0.1"), "{line}");
        for (ip, expected) in [
            ("192.0.2.77", "192.0.2.0"),
            ("::ffff:192.0.2.77", "192.0.2.0"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1::"),
            ("2002:c000:24d::1", "2002:c000:200::"),
            ("64:ff9b::192.0.2.77", "64:ff9b::"),
            ("::1", "::"),
        ] {
            assert_eq!(anonymised(ip.parse().unwrap()).to_string(), expected, "{ip}");
        }
    }

    #[test]
    fn rule_51_no_part_of_a_request_shows_a_key() {
        let target = format!("/announce/{KEY}?key={KEY}");
        let request = Answered {
            method: KEY.as_bytes(),
            target: target.as_bytes(),
            user_agent: Some(KEY.as_bytes()),
            ..request()
        };
        let line = line_of(&request, false);
        assert!(line.contains("\"*** /announce/***?*** HTTP/1.1\" 200 81 \"-\" \"***\""), "{line}");
    }

    proptest! {
        #[test]
        fn whatever_is_asked_stays_one_line_of_as_many_parts(
            method: Vec<u8>, target: Vec<u8>, user_agent: Vec<u8>, anonymises: bool
        ) {
            let request = Answered {
                method: &method,
                target: &target,
                user_agent: Some(&user_agent),
                ..request()
            };
            let line = line_of(&request, anonymises);
            let plain = line.replace("\\\\", "").replace("\\\"", "");
            prop_assert_eq!(plain.matches('"').count(), 6, "{}", line);
            prop_assert_eq!(line.find('\n'), Some(line.len() - 1));
            prop_assert!(line.trim_end().bytes().all(|it| (b' '..=b'~').contains(&it)));
        }

        #[test]
        fn neighbours_look_alike(ip: u128, other: u128) {
            let network = ip & (u128::MAX << 80);
            let neighbour = network | (other & !(u128::MAX << 80));
            prop_assert_eq!(
                anonymised(Ipv6Addr::from(ip).into()),
                anonymised(Ipv6Addr::from(neighbour).into())
            );
        }
    }
}
