//! The parts of a URL that say whom it leads to.

/// Scheme, host and port of a URL.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Url<'a> {
    pub(crate) scheme: &'a str,
    /// An address of IPv6 is without its brackets.
    pub(crate) host: &'a str,
    pub(crate) port: Option<u16>,
}

impl<'a> Url<'a> {
    /// Takes `url` apart, unless it is no URL with a host or has characters that none can have.
    pub(crate) fn parse(url: &'a str) -> Option<Self> {
        if url.contains(is_odd) {
            return None;
        }
        let (scheme, rest) = url.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        let authority = authority.rsplit('@').next()?;
        let (host, port) = match authority.strip_prefix('[') {
            Some(bracketed) => bracketed.split_once(']')?,
            None => match authority.find(':') {
                Some(colon) => authority.split_at(colon),
                None => (authority, ""),
            },
        };
        let port = match port.strip_prefix(':') {
            // RFC 3986 lets the colon stand alone.
            Some("") => None,
            Some(port) => Some(port.parse().ok().filter(|it| *it > 0)?),
            None if port.is_empty() => None,
            None => return None,
        };
        let is_scheme = |it: char| it.is_ascii_alphanumeric() || "+-.".contains(it);
        let sound = !scheme.is_empty() && scheme.chars().all(is_scheme) && !host.is_empty();
        sound.then_some(Self { scheme, host, port })
    }

    /// Whether the scheme is one of these, in whatever case.
    pub(crate) fn is_of(&self, schemes: &[&str]) -> bool {
        schemes.iter().any(|it| self.scheme.eq_ignore_ascii_case(it))
    }
}

/// Whether no URL and no host can have this character.
pub(crate) fn is_odd(character: char) -> bool {
    character.is_whitespace() || character.is_control()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn urls_are_taken_apart() {
        check("http://h", "http", "h", None);
        check("UDP://h.example:6969/announce", "UDP", "h.example", Some(6969));
        check("https://user:pw@h:1?x@y#z", "https", "h", Some(1));
        check("http://[2::a]:80/x", "http", "2::a", Some(80));
        check("http://[::1]", "http", "::1", None);
        check("http://h:/x", "http", "h", None);

        #[track_caller]
        fn check(url: &str, scheme: &str, host: &str, port: Option<u16>) {
            assert_eq!(Url::parse(url), Some(Url { scheme, host, port }));
        }
    }

    #[test]
    fn what_leads_nowhere_is_no_url() {
        for url in [
            "",
            "h",
            "h:80",
            "http:/h",
            "://h",
            "http://",
            "http:///x",
            "http://:80",
            "http://u@/",
            "http://h:0",
            "http://h:65536",
            "http://h:x",
            "http://[::1",
            "http://[::1]80",
            "http://a b",
            "http://a\n",
            " http://a",
            "ht tp://a",
            "h_p://a",
            "http://[]:1",
        ] {
            assert_eq!(Url::parse(url), None, "{url:?}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(url in "(http|udp)?:?/{0,2}[a-z@:\\[\\]/?#0-9]{0,12}|.*") {
            if let Some(it) = Url::parse(&url) {
                prop_assert!(url.contains(it.host) && !it.host.is_empty());
            }
        }
    }
}
