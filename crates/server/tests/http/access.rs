//! Rules 10 and 26: keys in the path, lists of addresses and clients, and who asks too often.

use std::sync::Arc;

use protocol::id::{InfoHash, Passkey};
use server::{ClientAddressRule, Limits};
use tracker::{
    Access, AddressEntry, AddressSet, ClientEntry, ClientPattern, Friend, Friends, RequestRate,
    Rules, ScrapePolicy, Timestamp,
};

use crate::client::{ANNOUNCE, ANNOUNCED, Answer, Server, request};

const KEY: &str = "00112233445566778899aabbccddeeff";
const NO_KEY: &str = "this tracker is private: ask its owner for an announce URL of your own";
const BAD_KEY: &str =
    "the key in your announce URL is not valid here: ask the tracker's owner for a new one";

#[tokio::test]
async fn rule_33_a_web_page_cannot_announce_from_its_readers_computer() {
    let server = Server::start();
    for (header, taken) in [
        ("Sec-Fetch-Site: cross-site", false),
        ("sec-fetch-site: same-site", false),
        ("Sec-Fetch-Site: none", true),
        ("Sec-Fetch: x", true),
    ] {
        let mut client = server.connect().await;
        client.send(format!("GET {ANNOUNCE} HTTP/1.1\r\n{header}\r\n\r\n")).await;
        let answer = client.answer().await.text();
        assert_eq!(answer == ANNOUNCED, taken, "{header}: {answer}");
        assert!(taken || answer.contains("no announces from web pages"), "{answer}");
    }
}

#[tokio::test]
async fn rule_10_the_key_in_the_path_opens_a_private_tracker() {
    let (server, friend) = start_private();
    let query = ANNOUNCE.strip_prefix("/announce").unwrap();
    assert_eq!(friend.last_use(), None);
    for path in [
        format!("/announce/{KEY}"),
        format!("/announce/{}", KEY.to_uppercase()),
        format!("/announce/{KEY}/"),
        format!("/announce.php/{KEY}"),
        format!("http://tracker.example/announce/{KEY}"),
    ] {
        assert_eq!(both_ways(&server, &format!("{path}{query}")).await.text(), ANNOUNCED, "{path}");
    }
    assert!(friend.last_use().is_some());
    for path in [format!("/scrape/{KEY}"), format!("/scrape.php/{KEY}")] {
        for query in ["", "?info_hash=aaaaaaaaaaaaaaaaaaaa"] {
            let answer = both_ways(&server, &format!("{path}{query}")).await.text();
            assert!(answer.starts_with("d5:filesd20:aaaaaaaaaaaaaaaaaaaad8:completei1e"), "{path}");
        }
    }
}

#[tokio::test]
async fn rule_10_without_a_good_key_a_private_tracker_says_what_to_do() {
    let (server, friend) = start_private();
    let wrong = KEY.replace("00", "01");
    for door in ["/announce", "/announce.php", "/scrape"] {
        for (key, words) in [
            (String::new(), NO_KEY),
            ("/".to_owned(), NO_KEY),
            ("/shorter".to_owned(), NO_KEY),
            (format!("/{KEY}0"), NO_KEY),
            (format!("/x/{KEY}"), NO_KEY),
            (format!("/{wrong}"), BAD_KEY),
        ] {
            let query = ANNOUNCE.strip_prefix("/announce").unwrap();
            let target = format!("{door}{key}{query}");
            assert_eq!(both_ways(&server, &target).await.failure(), words, "{door}{key}");
        }
    }
    // A full scrape lists all torrents, so it is for friends as well.
    assert_eq!(both_ways(&server, "/scrape").await.failure(), NO_KEY);
    assert_eq!(friend.last_use(), None);
    assert!(server.tracker.peers(&InfoHash([b'a'; 20]), Timestamp(0)).is_empty());
}

#[tokio::test]
async fn a_client_may_be_refused_by_its_user_agent() {
    let server = Server::start();
    let pattern = ClientPattern::UserAgent("badclient".to_owned());
    let entry = ClientEntry { pattern, reason: "it lies about its shares".into(), expires: None };
    server.tracker.set_access(Access { denied_clients: vec![entry], ..Access::default() });
    for page_first in [false, true] {
        for (header, words) in [
            ("User-Agent: GoodClient/1.0", None),
            ("X-Agent: BadClient/1.0", None),
            ("user-agent: BadClient/1.0", Some(REFUSED)),
            ("USER-AGENT: the BADCLIENT \u{e9}", Some(REFUSED)),
        ] {
            let answer = ask(&server, ANNOUNCE, header, page_first).await;
            match words {
                Some(words) => assert_eq!(answer.failure(), words, "{header}"),
                None => assert_eq!(answer.text(), ANNOUNCED, "{header}"),
            }
        }
    }
    const REFUSED: &str = "Client Version is banned. Check with the tracker administrator \
                           (it lies about its shares)";
}

#[tokio::test]
async fn rule_34_lists_are_about_the_client_and_not_about_its_proxy() {
    let server = Server::start();
    let trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    server.service.set_client_address_rule(ClientAddressRule { trusted_proxies });
    let range = |first: &str, last: &str| {
        let (first, last) = (first.parse().unwrap(), last.parse().unwrap());
        AddressSet::new([AddressEntry { first, last, reason: "no".into(), expires: None }])
    };
    // Of the proxy's own address neither list would refuse anyone.
    for access in [
        Access { denied_addresses: range("192.0.2.0", "192.0.2.255"), ..Access::default() },
        Access {
            allowed_addresses: range("198.51.100.7", "198.51.100.7"),
            only_allowed_addresses: true,
            ..Access::default()
        },
    ] {
        server.tracker.set_access(access);
        for page_first in [false, true] {
            for target in [ANNOUNCE, "/scrape?info_hash=aaaaaaaaaaaaaaaaaaaa"] {
                let from = |ip: &str| format!("X-Forwarded-For: {ip}");
                let answer = ask(&server, target, &from("198.51.100.7"), page_first).await;
                assert!(!answer.text().contains("failure"), "{answer:?}");
                let refused = ask(&server, target, &from("192.0.2.7"), page_first).await.failure();
                assert!(refused.starts_with("your IP is not allowed on this tracker"), "{refused}");
            }
        }
    }
}

#[tokio::test]
async fn rule_26_who_asks_too_often_is_told_when_to_try_again() {
    let request_rate = RequestRate { per_minute: 1, burst: 3 };
    let rules = Rules { request_rate, scrape: ScrapePolicy::Full, ..Rules::default() };
    let server = Server::start_with(rules, Limits::default());
    let trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    server.service.set_client_address_rule(ClientAddressRule { trusted_proxies });
    for (ip, target) in [("192.0.2.1", ANNOUNCE), ("192.0.2.2", "/scrape")] {
        let header = format!("X-Forwarded-For: {ip}");
        for number in 0..5 {
            let answer = ask(&server, target, &header, false).await.text();
            let words = "too many requests from your address, please try again later";
            let refusal = format!("d14:failure reason{}:{words}8:retry ini5ee", words.len());
            // A full scrape costs all there is at once.
            let allowed = if target == ANNOUNCE { 3 } else { 1 };
            assert_eq!(answer == refusal, number >= allowed, "{number}: {answer}");
        }
    }
}

/// Private, open to every scrape, with one friend.
fn start_private() -> (Server, Arc<Friend>) {
    let scrape = ScrapePolicy::Full;
    let rules = Rules { private: true, interval_secs: 9, scrape, ..Rules::default() };
    let server = Server::start_with(rules, Limits::default());
    let friend = Arc::new(Friend::new(1));
    let key = Passkey::from_hex(KEY.as_bytes()).unwrap();
    let friends = Friends::new([(key, Arc::clone(&friend))]);
    server.tracker.set_access(Access { friends, ..Access::default() });
    (server, friend)
}

/// The answer to a GET of `target`, which is the same before and behind a page.
async fn both_ways(server: &Server, target: &str) -> Answer {
    let answer = ask(server, target, "Host: t", false).await;
    assert_eq!(ask(server, target, "Host: t", true).await, answer, "{target}");
    answer
}

async fn ask(server: &Server, target: &str, header: &str, page_first: bool) -> Answer {
    let mut client = server.connect().await;
    if page_first {
        client.send(request("/")).await;
        client.answer().await;
    }
    client.send(format!("GET {target} HTTP/1.1\r\n{header}\r\n\r\n")).await;
    client.answer().await
}
