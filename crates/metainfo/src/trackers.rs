//! Announce URLs: what is one, and how those with an old address get a new one.

use std::collections::HashSet;

use crate::url::{Url, is_odd};

/// Whether `text` can be an announce URL or a web seed: with a scheme, without white space.
pub(crate) fn is_url(text: &str) -> bool {
    text.split_once("://").is_some_and(|(scheme, rest)| !scheme.is_empty() && !rest.is_empty())
        && !text.contains(is_odd)
}

/// Whom an announce URL leads to, for example `tracker.example.org:6969`: in small letters, an
/// address of IPv6 in brackets, and without a port where the URL has none.
pub fn announce_host(url: &str) -> Option<String> {
    let Url { host, port, .. } = Url::parse(url)?;
    let host = host.to_ascii_lowercase();
    let host = if host.contains(':') { format!("[{host}]") } else { host };
    Some(port.map_or_else(|| host.clone(), |port| format!("{host}:{port}")))
}

/// `tiers` without the URLs that lead to `hosts`, written as [`announce_host`] does, and with
/// `urls` where the first of them stood, each as a tier; nothing where there is none of them.
///
/// Trackers of others keep their tiers. None of `urls` is there twice afterwards.
pub fn move_announces(
    tiers: &[Vec<String>],
    hosts: &[String],
    urls: &[String],
) -> Option<Vec<Vec<String>>> {
    let leaves = |url: &String| announce_host(url).is_some_and(|it| hosts.contains(&it));
    let stays = |url: &&String| !leaves(url) && !urls.contains(url);
    let first = tiers.iter().position(|tier| tier.iter().any(leaves))?;
    let others = |tiers: &[Vec<String>]| -> Vec<Vec<String>> {
        let tiers = tiers.iter().map(|tier| tier.iter().filter(stays).cloned().collect());
        tiers.filter(|it: &Vec<String>| !it.is_empty()).collect()
    };
    let mut moved = others(&tiers[..first]);
    moved.extend(urls.iter().map(|url| vec![url.clone()]));
    moved.extend(others(&tiers[first..]));
    Some(moved)
}

/// `tiers` with `to` in place of `from`; nothing where no URL has it.
///
/// With `from` a whole URL, that URL becomes `to`. With a host, or a host with its port, it
/// is looked for in every URL: `to` takes its place where it is a host too, and the place of
/// the whole URL where it is one. A host without a port is found whatever the port, which
/// stays, unless `to` brings its own. Letters may be large or small in hosts and schemes. A
/// URL that is there already is not put in twice, and a tier left without any goes.
pub fn replace_urls(tiers: &[Vec<String>], from: &str, to: &str) -> Option<Vec<Vec<String>>> {
    let mut new: HashSet<String> = HashSet::new();
    let replaced: Vec<Vec<String>> = tiers
        .iter()
        .map(|tier| {
            let urls =
                tier.iter().map(|url| match replaced(url, from, to).filter(|it| it != url) {
                    Some(replaced) => {
                        new.insert(replaced.clone());
                        replaced
                    }
                    None => url.clone(),
                });
            urls.collect()
        })
        .collect();
    if new.is_empty() {
        return None;
    }
    let mut met: HashSet<String> = HashSet::new();
    let once = |tier: Vec<String>| -> Vec<String> {
        tier.into_iter().filter(|it| !new.contains(it) || met.insert(it.clone())).collect()
    };
    Some(replaced.into_iter().map(once).filter(|it| !it.is_empty()).collect())
}

/// `url` with `to` in place of `from`, if it has that.
fn replaced(url: &str, from: &str, to: &str) -> Option<String> {
    let parts = Parts::of(url)?;
    if let Some(wanted) = Parts::of(from) {
        let same = parts.scheme.eq_ignore_ascii_case(wanted.scheme)
            && parts.user == wanted.user
            && parts.place.eq_ignore_ascii_case(wanted.place)
            && parts.path == wanted.path;
        return same.then(|| to.to_owned());
    }
    let (host, port) = host_and_port(parts.place);
    let (wanted_host, wanted_port) = host_and_port(from);
    if !host.eq_ignore_ascii_case(wanted_host) || wanted_port.is_some_and(|it| port != Some(it)) {
        return None;
    }
    if to.contains("://") {
        return Some(to.to_owned());
    }
    let (new_host, new_port) = host_and_port(to);
    let keeps_port = new_port.is_none() && wanted_port.is_none();
    let port = if keeps_port { port } else { new_port };
    let port = port.map(|it| format!(":{it}")).unwrap_or_default();
    Some(format!("{}://{}{new_host}{port}{}", parts.scheme, parts.user, parts.path))
}

/// The parts of a URL, which together with `://` are the whole of it.
struct Parts<'a> {
    scheme: &'a str,
    /// With the `@` behind it.
    user: &'a str,
    /// Host, and port if there is one.
    place: &'a str,
    /// Path, query and fragment.
    path: &'a str,
}

impl<'a> Parts<'a> {
    fn of(url: &'a str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (user, place) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
        Some(Self { scheme, user, place, path })
    }
}

/// A host, an IPv6 address in its brackets, and the port behind it.
fn host_and_port(place: &str) -> (&str, Option<&str>) {
    match place.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') && !has_bare_colon(host) => (host, Some(port)),
        _ => (place, None),
    }
}

/// Whether it can only be an address of IPv6 without its brackets.
fn has_bare_colon(host: &str) -> bool {
    host.contains(':') && !host.ends_with(']')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_url_has_a_scheme_and_no_white_space() {
        for url in ["http://t.example:6969/announce", "udp://[::1]:1", "a://b"] {
            assert!(is_url(url), "{url}");
        }
        for text in ["", "t.example", "http://", "://x", "http://a b", "http://a\n", "\u{7}a://b"] {
            assert!(!is_url(text), "{text:?}");
        }
    }

    #[test]
    fn the_host_of_a_url_is_told_in_one_way() {
        let check = |url: &str, expected: &str| {
            assert_eq!(announce_host(url).as_deref(), Some(expected), "{url}");
        };
        check("HTTP://T.example:6969/announce", "t.example:6969");
        check("udp://user@[2001:DB8::1]:1?x", "[2001:db8::1]:1");
        check("https://t.example/announce", "t.example");
        assert_eq!(announce_host("t.example"), None);
    }

    #[test]
    fn announces_move_to_another_address_and_those_of_others_stay() {
        let (hosts, urls) = (["old:1".to_owned(), "older".to_owned()], ["n://new", "n://2"]);
        let urls = urls.map(str::to_owned);
        let check = |tiers: &[&[&str]], expected: Option<&[&[&str]]>| {
            assert_eq!(move_announces(&owned(tiers), &hosts, &urls), expected.map(owned));
        };
        check(
            &[&["a://other"], &["http://OLD:1/x", "a://friend"], &["udp://old:1"], &["a://older"]],
            Some(&[&["a://other"], &["n://new"], &["n://2"], &["a://friend"]]),
        );
        check(&[&["udp://old:1", "n://2"]], Some(&[&["n://new"], &["n://2"]]));
        check(&[&["n://2"], &["udp://old:1"]], Some(&[&["n://new"], &["n://2"]]));
        check(&[&["udp://old:2"], &["n://2", "not a url"]], None);
        check(&[], None);
    }

    #[test]
    fn a_whole_url_is_replaced_wherever_it_stands() {
        let tiers = [&["http://A.example:1/announce", "udp://a.example:1"][..], &["udp://b:2"]];
        check(
            &tiers,
            "HTTP://a.EXAMPLE:1/announce",
            "http://n/announce",
            Some(&[&["http://n/announce", "udp://a.example:1"], &["udp://b:2"]]),
        );
        check(&tiers, "http://a.example:1/Announce", "http://n/announce", None);
        check(&tiers, "http://a.example/announce", "http://n/announce", None);
    }

    #[test]
    fn a_host_is_replaced_in_every_url() {
        let tiers = [
            &["http://old.example:6969/key/announce?a=b", "udp://OLD.example:6969"][..],
            &["https://user@old.example/announce", "udp://old.example.net:1"],
        ];
        check(
            &tiers,
            "old.example",
            "new.example",
            Some(&[
                &["http://new.example:6969/key/announce?a=b", "udp://new.example:6969"],
                &["https://user@new.example/announce", "udp://old.example.net:1"],
            ]),
        );
        check(
            &tiers,
            "old.example:6969",
            "[2001:db8::1]:80",
            Some(&[
                &["http://[2001:db8::1]:80/key/announce?a=b", "udp://[2001:db8::1]:80"],
                &["https://user@old.example/announce", "udp://old.example.net:1"],
            ]),
        );
        check(
            &tiers,
            "old.example:6969",
            "new.example",
            Some(&[
                &["http://new.example/key/announce?a=b", "udp://new.example"],
                &["https://user@old.example/announce", "udp://old.example.net:1"],
            ]),
        );
        check(&tiers, "old.example:1", "new.example", None);
        check(&tiers, "example", "new.example", None);
    }

    #[test]
    fn addresses_in_brackets_are_hosts() {
        let tiers = [&["udp://[fe80::1]:6969/x", "udp://[fe80::1]"][..]];
        check(&tiers, "[FE80::1]", "1.2.3.4", Some(&[&["udp://1.2.3.4:6969/x", "udp://1.2.3.4"]]));
        check(&tiers, "[fe80::1]:6969", "a:1", Some(&[&["udp://a:1/x", "udp://[fe80::1]"]]));
        check(&tiers, "fe80:", "a", None);
    }

    #[test]
    fn nothing_is_put_in_twice() {
        let tiers = [&["udp://new:1", "udp://old:1"][..], &["http://old:1/announce"]];
        let replaced: &[&[&str]] = &[&["udp://new:1"], &["http://new:1/announce"]];
        check(&tiers, "old", "new", Some(replaced));
        check(&tiers, "old", "udp://new:1", Some(&[&["udp://new:1"]]));
        let tiers = [&["udp://old:1"][..], &["udp://new:1", "a://b", "a://b"]];
        check(&tiers, "old", "new", Some(&[&["udp://new:1"], &["a://b", "a://b"]]));
        check(&tiers, "old", "old", None);
    }

    proptest! {
        #[test]
        fn a_host_that_was_replaced_is_nowhere_any_more(
            urls in prop::collection::vec("(http|udp)://(a|b|c)(:[1-3])?(/[a-c]{0,2})?", 0..6),
        ) {
            let tiers = [urls];
            match replace_urls(&tiers, "a", "z") {
                None => prop_assert!(tiers[0].iter().all(|it| !it.contains("://a"))),
                Some(replaced) => {
                    prop_assert!(replaced.iter().flatten().all(|it| !it.contains("://a")));
                    prop_assert_eq!(replace_urls(&replaced, "a", "z"), None);
                }
            }
        }

        #[test]
        fn never_panics(url: String, from: String, to: String) {
            let _ = replace_urls(&[vec![url, "a://b:1/c".to_owned()]], &from, &to);
        }
    }

    #[track_caller]
    fn check(tiers: &[&[&str]], from: &str, to: &str, expected: Option<&[&[&str]]>) {
        assert_eq!(replace_urls(&owned(tiers), from, to), expected.map(owned));
    }

    fn owned(tiers: &[&[&str]]) -> Vec<Vec<String>> {
        tiers.iter().map(|tier| tier.iter().map(|&url| url.to_owned()).collect()).collect()
    }
}
