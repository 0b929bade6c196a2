//! Lists of addresses as other programs write them: bytes in, ranges out.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// At most this many numbers of ignored lines are kept.
const MAX_LINE_NUMBERS: usize = 10;

/// An address in words is at most this long (`ffff:…:255.255.255.255`).
const MAX_ADDRESS_LEN: usize = 45;

/// What a list of addresses holds.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ImportedAddresses {
    /// First and last address of each range, in the order of the list. Both are of one
    /// family, the first not above the last; IPv4 in IPv6 form is IPv4.
    pub ranges: Vec<(IpAddr, IpAddr)>,
    /// How many lines say nothing that is understood.
    pub ignored_lines: u32,
    /// The numbers of the first ten of them, counted from 1.
    pub first_ignored: Vec<u32>,
    /// Whether there are more ranges than were asked for; what follows was not read.
    pub cut: bool,
}

/// Reads a list of addresses, at most `max_ranges` ranges of it.
///
/// Each line is for itself, so that formats may be mixed:
///
/// - `name:1.2.3.4-5.6.7.8`, the text format of PeerGuardian (P2P). The name may be of
///   any bytes, colons too. With IPv6 a name such as `bad` could be part of the address:
///   the first address is then the longest that begins with the same group as the last.
/// - `001.002.003.004 - 005.006.007.008 , 000 , words`, eMule's `ipfilter.dat`. A level
///   above 127 says that the addresses are *allowed*, so such a line is left out, and is
///   not among the ignored ones; below it, or without a level, they are refused.
/// - what [`parse_address_range`] understands.
///
/// Empty lines are skipped, and those that begin with `#`, `;` or `//`. What follows a
/// `#` or `;` is a comment, unless it is part of a name.
pub fn parse_address_list(bytes: &[u8], max_ranges: usize) -> ImportedAddresses {
    let mut imported = ImportedAddresses::default();
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut number: u32 = 0;
    for line in bytes.split(|it| *it == b'\n') {
        number = number.saturating_add(1);
        match parse_line(line.trim_ascii()) {
            Line::Range(..) if imported.ranges.len() >= max_ranges => {
                imported.cut = true;
                break;
            }
            Line::Range(first, last) => imported.ranges.push((first, last)),
            Line::Nothing => {}
            Line::Unknown => {
                imported.ignored_lines = imported.ignored_lines.saturating_add(1);
                if imported.first_ignored.len() < MAX_LINE_NUMBERS {
                    imported.first_ignored.push(number);
                }
            }
        }
    }
    imported
}

/// Reads one entry written by hand: an address, a network such as `10.0.0.0/8` or
/// `2001:db8::/32`, or a range `1.2.3.4-5.6.7.8`, with blanks around the dash or without.
///
/// Numbers are decimal, those that begin with a zero too. An address within a network
/// stands for the whole network. `None` where it is none of these, the range is the wrong
/// way round or its ends are of two families.
pub fn parse_address_range(text: &str) -> Option<(IpAddr, IpAddr)> {
    let text = text.as_bytes().trim_ascii();
    if let Some((first, last)) = rsplit_once(text, b'-') {
        return range(parse_address(first)?, parse_address(last)?);
    }
    address_or_network(text)
}

/// What a line of a list says.
enum Line {
    Range(IpAddr, IpAddr),
    /// It is empty, a comment, or of addresses that are allowed.
    Nothing,
    Unknown,
}

fn parse_line(line: &[u8]) -> Line {
    let is_comment = |mark: &[u8]| line.starts_with(mark);
    if line.is_empty() || is_comment(b"#") || is_comment(b";") || is_comment(b"//") {
        return Line::Nothing;
    }
    let entry = line.split(|it| matches!(it, b'#' | b';')).next().unwrap_or(line);
    let mut fields = entry.split(|it| *it == b',');
    let addresses = fields.next().unwrap_or(entry);
    if let Some((first, last)) = address_or_network(addresses).or_else(|| named_range(addresses)) {
        let allowed = fields.next().is_some_and(is_level_above_127);
        return if allowed { Line::Nothing } else { Line::Range(first, last) };
    }
    // Otherwise the comma, the `;` or the first `#` may be part of a name.
    let up_to_last_mark = || named_range(rsplit_once(line, b'#')?.0);
    let found = named_range(entry).or_else(|| named_range(line)).or_else(up_to_last_mark);
    found.map_or(Line::Unknown, |(first, last)| Line::Range(first, last))
}

/// What is no number, such as words in place of the level, is not above.
fn is_level_above_127(field: &[u8]) -> bool {
    let digits = field.trim_ascii();
    if !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let number = digits.iter().fold(0_u32, |number, digit| {
        number.saturating_mul(10).saturating_add(u32::from(digit - b'0'))
    });
    number > 127
}

fn address_or_network(text: &[u8]) -> Option<(IpAddr, IpAddr)> {
    match rsplit_once(text, b'/') {
        Some((address, prefix)) => network(parse_address(address)?, decimal(prefix.trim_ascii())?),
        None => parse_address(text).and_then(|it| range(it, it)),
    }
}

fn network(address: IpAddr, prefix: u8) -> Option<(IpAddr, IpAddr)> {
    match address {
        IpAddr::V4(address) if prefix <= 32 => {
            let host = u32::MAX.checked_shr(prefix.into()).unwrap_or(0);
            let first = address.to_bits() & !host;
            range(Ipv4Addr::from_bits(first).into(), Ipv4Addr::from_bits(first | host).into())
        }
        IpAddr::V6(address) if prefix <= 128 => {
            let host = u128::MAX.checked_shr(prefix.into()).unwrap_or(0);
            let first = address.to_bits() & !host;
            range(Ipv6Addr::from_bits(first).into(), Ipv6Addr::from_bits(first | host).into())
        }
        _ => None,
    }
}

/// `first-last`, perhaps with a name and a colon before it.
fn named_range(text: &[u8]) -> Option<(IpAddr, IpAddr)> {
    let (before, last) = rsplit_once(text, b'-')?;
    match parse_address(last)? {
        last @ IpAddr::V4(_) => {
            let first = rsplit_once(before, b':').map_or(before, |(_, first)| first);
            range(parse_address(first)?, last)
        }
        IpAddr::V6(last) => range(first_v6(before, last)?.into(), last.into()),
    }
}

/// The address at the end of `text` with which a range up to `last` begins.
///
/// Where the name before it consists of hex digits, it could be part of the address, and
/// so could each group before a `::` be part of the name.
fn first_v6(text: &[u8], last: Ipv6Addr) -> Option<Ipv6Addr> {
    let text = text.trim_ascii_end();
    let from = text.len().saturating_sub(MAX_ADDRESS_LEN + 1);
    let starts = (from..text.len()).filter(|at| *at == 0 || text[at - 1] == b':');
    let addresses = starts.filter_map(|at| parse_v6(text[at..].trim_ascii_start()));
    let mut longest = None;
    let mut begins_alike = false;
    for first in addresses {
        longest = longest.or(Some(first));
        if first.segments()[0] == last.segments()[0] {
            begins_alike = true;
            if first <= last {
                return Some(first);
            }
        }
    }
    longest.filter(|_| !begins_alike)
}

/// The range, where it is one: of one family, and not the wrong way round.
fn range(first: IpAddr, last: IpAddr) -> Option<(IpAddr, IpAddr)> {
    let (first, last) = (first.to_canonical(), last.to_canonical());
    (first.is_ipv4() == last.is_ipv4() && first <= last).then_some((first, last))
}

fn parse_address(text: &[u8]) -> Option<IpAddr> {
    let text = text.trim_ascii();
    parse_v4(text).map(IpAddr::V4).or_else(|| parse_v6(text).map(IpAddr::V6))
}

/// Four decimal numbers; the standard library takes none that begins with a zero.
fn parse_v4(text: &[u8]) -> Option<Ipv4Addr> {
    let mut numbers = text.split(|it| *it == b'.').map(decimal);
    let mut next = || numbers.next().flatten();
    let octets = [next()?, next()?, next()?, next()?];
    numbers.next().is_none().then_some(octets.into())
}

fn parse_v6(text: &[u8]) -> Option<Ipv6Addr> {
    if text.len() > MAX_ADDRESS_LEN || !text.contains(&b':') {
        return None;
    }
    str::from_utf8(text).ok()?.parse().ok()
}

/// One to three decimal digits.
fn decimal(digits: &[u8]) -> Option<u8> {
    if digits.is_empty() || digits.len() > 3 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = digits.iter().fold(0_u16, |number, digit| number * 10 + u16::from(digit - b'0'));
    u8::try_from(number).ok()
}

fn rsplit_once(text: &[u8], mark: u8) -> Option<(&[u8], &[u8])> {
    let at = text.iter().rposition(|it| *it == mark)?;
    Some((&text[..at], &text[at + 1..]))
}

#[cfg(test)]
mod tests;
