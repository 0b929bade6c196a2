//! Doubts about announce URLs, one list of codes a list of URLs.

use proptest::prelude::*;

use super::*;

const KEY: &str = "abababababababababababababababab";

fn own() -> OwnTracker {
    OwnTracker {
        host: Some("Home.example.org".to_owned()),
        ips: ["192.168.1.5", "8.8.8.8", "2001:db8::5"].map(|it| it.parse().unwrap()).to_vec(),
        port: 6969,
        udp: true,
        loopback_only: false,
        private: false,
        behind_proxy: false,
    }
}

/// `codes` are those found, with an exclamation mark where the URL is refused.
#[track_caller]
fn check_with(own: &OwnTracker, urls: &[&str], codes: &[&str]) {
    let urls: Vec<String> = urls.iter().map(ToString::to_string).collect();
    let found = doubts(&urls, own);
    let mark = |it: &AnnounceDoubtView| format!("{}{}", it.code, if it.refused { "!" } else { "" });
    assert_eq!(found.iter().map(mark).collect::<Vec<_>>(), codes, "{urls:?}: {found:#?}");
    for doubt in found {
        assert!(doubt.message.ends_with('.') && doubt.hint.ends_with('.'), "{doubt:?}");
        assert!(urls.contains(&doubt.url));
    }
}

#[track_caller]
fn check(urls: &[&str], codes: &[&str]) {
    check_with(&own(), urls, codes);
}

#[test]
fn what_leads_nowhere_is_refused() {
    check(&[""], &["not_a_url!"]);
    check(&["tracker.example.org:80/announce"], &["not_a_url!"]);
    check(&["http://"], &["not_a_url!"]);
    check(&["http://[::1/announce"], &["not_a_url!"]);
    check(&["udp:///announce"], &["not_a_url!"]);
    check(&["http://x.org:99999/announce"], &["not_a_url!"]);
    check(&["ftp://x.org/announce"], &["unknown_scheme!"]);
    check(&["http://x.org/an nounce"], &["whitespace!"]);
    check(&[" http://x.org/announce"], &["whitespace!"]);
    check(&["http://x.org/announce\u{a0}"], &["whitespace!"]);
    check(&["udp://x.org/announce"], &["no_port!"]);
    check(&["udp://x.org:0/announce"], &["no_port!"]);
    check(&["http://x.org:0/announce"], &["no_port!"]);
    check(&["http://0.0.0.0:80/announce"], &["unusable_address!"]);
    check(&["udp://0.0.0.0:80/announce"], &["unusable_address!"]);
    check(&["udp://[ff02::1]:80/announce"], &["unusable_address!"]);
    check(&[&format!("http://x.org/{}", "a".repeat(2_000))], &["too_long!"]);
}

#[test]
fn trackers_of_others_may_be_as_they_are() {
    check(&["http://x.org/announce", "https://x.org/announce.php?passkey=1"], &[]);
    check(&["udp://x.org:1337", "udp://y.org:80/announce"], &[]);
    check(&["http://x.org/a1b2/announce", "http://y.org/?key=1"], &[]);
    check(&["http://abc.onion/announce"], &[]);
    check(&["http://x.org:6969"], &["no_path"]);
    check(&["http://x.org/announce/"], &["trailing_slash"]);
    check(&["http://me:secret@x.org/announce"], &["userinfo"]);
    check(&["http://bücher.example/announce"], &["not_ascii"]);
    check(&["wss://x.org"], &["web_only"]);
    check(&["http://x.org/announce", "HTTP://X.org:80/announce"], &["duplicate"]);
}

#[test]
fn addresses_say_how_far_they_carry_unless_another_url_carries_farther() {
    check(&["http://127.0.0.1:8080/announce"], &["loopback"]);
    check(&["udp://localhost:8080/announce"], &["loopback"]);
    check(&["http://[::1]:8080/announce", "http://x.org/announce"], &["loopback"]);
    check(&["udp://10.0.0.7:6969/announce"], &["private_network"]);
    check(&["http://nas/announce"], &["private_network"]);
    check(&["http://nas.local:80/announce"], &["private_network"]);
    check(&["http://10.0.0.7:6969/announce", "http://x.org/announce"], &[]);
    check(&["http://100.64.0.7:6969/announce"], &["carrier_nat"]);
    check(&["http://1.1.1.1:6969/announce"], &["bare_address"]);
    check(&["udp://[2606:4700::1]:6969/announce", "udp://10.0.0.7:6969"], &["bare_address"]);
    check(&["http://1.1.1.1:6969/announce", "http://x.org/announce"], &[]);
}

#[test]
fn urls_of_our_own_tracker_must_fit_it() {
    check(&["http://home.example.org:6969/announce", "udp://home.example.org:6969"], &[]);
    check(&["http://home.example.org/announce"], &["no_port"]);
    check(&["http://home.example.org:6970/announce"], &["wrong_port"]);
    check(&["https://home.example.org:6969/announce"], &["no_tls"]);
    check(&["ws://home.example.org:6969/announce"], &["no_web_sockets"]);
    check(&["http://home.example.org:6969"], &["wrong_path"]);
    check(&["http://home.example.org:6969/anounce"], &["wrong_path"]);
    check(&["http://home.example.org:6969/scrape"], &["wrong_path"]);
    check(&["http://home.example.org:6969/announce/"], &["trailing_slash"]);
    check(&["http://192.168.1.5/announce"], &["private_network", "no_port"]);
    check(&["http://8.8.8.8:1/announce"], &["bare_address", "wrong_port"]);
    check(&["udp://[2001:db8::5]:1/announce"], &["bare_address", "wrong_port"]);
    check(&["http://127.0.0.1:6969/nothing"], &["loopback", "wrong_path"]);
}

#[test]
fn the_settings_of_our_own_tracker_play_their_part() {
    let url = "http://home.example.org:6969/announce";
    let with_key = &format!("{url}/{KEY}");
    let private = OwnTracker { private: true, ..own() };
    check_with(&private, &[url], &["no_key"]);
    check_with(&private, &["udp://home.example.org:6969"], &["no_key"]);
    check_with(&private, &[with_key], &[]);
    let no_udp = OwnTracker { udp: false, ..own() };
    check_with(&no_udp, &["udp://home.example.org:6969"], &["udp_off"]);
    let shut = OwnTracker { loopback_only: true, ..own() };
    check_with(&shut, &[url], &["loopback_only"]);
    check_with(&shut, &["http://127.0.0.1:6969/announce"], &["loopback"]);
    let proxied = OwnTracker { behind_proxy: true, ..own() };
    check_with(&proxied, &["https://home.example.org/announce"], &[]);
    let unknown = OwnTracker { port: 0, ..own() };
    check_with(&unknown, &["http://home.example.org:1/announce"], &[]);
}

#[test]
fn the_remedy_is_a_url_without_doubt() {
    for (url, remedy) in [
        ("http://home.example.org/announce", "Write http://home.example.org:6969/announce."),
        ("http://[2001:db8::5]/announce", "Write http://[2001:db8::5]:6969/announce."),
        ("http://bücher.example/announce", "Write it as http://xn--bcher-kva.example/announce."),
    ] {
        let found = doubts(&[url.to_owned()], &own());
        assert!(found.iter().any(|it| it.hint == remedy), "{found:#?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_looked_at_and_a_url_without_refusal_has_a_scheme(
        urls in proptest::collection::vec("(http|udp)?(://)?[a-z0-9.:/\\[\\]@ é]{0,20}", 0..4)
    ) {
        for doubt in doubts(&urls, &own()) {
            prop_assert!(urls.contains(&doubt.url));
        }
        for url in &urls {
            let refused = doubts(std::slice::from_ref(url), &own()).iter().any(|it| it.refused);
            prop_assert!(refused || url.contains("://"));
        }
    }
}
