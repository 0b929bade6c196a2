//! The elements of a `Forwarded` header (RFC 7239): by whom each proxy says it was asked.

/// Calls `each` with the `for` of every element of `value`, from left to right.
///
/// An element that has none, has two, or breaks the grammar counts as an empty one,
/// so that it hides what stands left of it instead of being passed over.
pub(super) fn for_each_hop(value: &[u8], mut each: impl FnMut(&[u8])) {
    for element in split(value, b',') {
        each(hop(element).unwrap_or_default());
    }
}

/// The value of `for`, where there is exactly one in `element`.
fn hop(element: &[u8]) -> Option<&[u8]> {
    let mut hop = None;
    for pair in split(element, b';') {
        let pair = pair.trim_ascii();
        let equals = pair.iter().position(|&byte| byte == b'=')?;
        let (name, value) = (&pair[..equals], unquoted(&pair[equals + 1..])?);
        let has_two = name.eq_ignore_ascii_case(b"for") && hop.replace(value).is_some();
        // A quote in a name may have swallowed the element of the next proxy.
        if has_two || name.contains(&b'"') {
            return None;
        }
    }
    hop
}

/// What stands between the quotes, if there are any; addresses need no escapes.
fn unquoted(value: &[u8]) -> Option<&[u8]> {
    let inner = match value {
        [b'"', inner @ .., b'"'] => inner,
        bare => bare,
    };
    (!inner.iter().any(|byte| matches!(byte, b'"' | b'\\'))).then_some(inner)
}

/// Splits at each `separator` that does not stand between quotes.
fn split(value: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let mut quoted = false;
    let mut escaped = false;
    value.split(move |&byte| {
        let was_escaped = std::mem::take(&mut escaped);
        match byte {
            b'"' if !was_escaped => quoted = !quoted,
            b'\\' if quoted && !was_escaped => escaped = true,
            _ => return byte == separator && !quoted,
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_taken_apart() {
        check("for=192.0.2.60;proto=http;by=203.0.113.43", &["192.0.2.60"]);
        check("for=192.0.2.43, FOR=\"[2001:db8::17]\"", &["192.0.2.43", "[2001:db8::17]"]);
        check("proto=http;for=_a , for=unknown", &["_a", "unknown"]);
        check("by=\"a,;b\";for=192.0.2.1", &["192.0.2.1"]);
    }

    #[test]
    fn what_breaks_the_grammar_hides_what_stands_left_of_it() {
        check("for=192.0.2.1, by=x", &["192.0.2.1", ""]);
        check("for=192.0.2.1;for=192.0.2.2", &[""]);
        check("for=192.0.2.1,", &["192.0.2.1", ""]);
        // A stranger opens a quote, and the proxy appends its element.
        check("for=192.0.2.1, for=\", for=198.51.100.1", &["192.0.2.1", ""]);
        check("for=192.0.2.1, for=\", for=\"[2001:db8::1]:1\"", &["192.0.2.1", ""]);
        check("for=192.0.2.1;x\", for=198.51.100.1", &[""]);
        check("for=192.0.2.1;x=\", for=198.51.100.1", &[""]);
        check("for=\"a\\\"\", for=192.0.2.1", &["", "192.0.2.1"]);
        check("for", &[""]);
    }

    #[track_caller]
    fn check(value: &str, expected: &[&str]) {
        let mut hops = Vec::new();
        for_each_hop(value.as_bytes(), |hop| hops.push(String::from_utf8(hop.to_vec()).unwrap()));
        assert_eq!(hops, expected, "{value}");
    }
}
