//! Rule 37 and the owner's lists: the key of a private tracker in the options of BEP 41.

use std::sync::Arc;

use protocol::id::Passkey;
use tracker::{Access, ClientEntry, ClientPattern, Friend, Friends, Rules, ScrapePolicy};

use crate::client::{ERROR, TRANSACTION, announce, scrape};
use crate::{REGISTERED, Server, V4, V6};

const KEY: &str = "00112233445566778899aabbccddeeff";

#[tokio::test]
async fn rule_37_the_key_in_the_options_opens_a_private_tracker() {
    for ip in [V4, V6] {
        let (server, friend) = start_private(ip).await;
        let mut client = server.connected_client().await;
        let path = format!("/announce/{KEY}?x=1");
        let (start, end) = path.split_at(17);
        for options in [
            option(&path),
            [option(&path), vec![0]].concat(),
            // Split over two, with what is to be skipped in between.
            [option(start), option(end)].concat(),
            [&[1][..], &option(start), b"\x01\x09\x02ab\x01", &option(end), b"\x00"].concat(),
            option(&format!("/announce.php/{KEY}")),
        ] {
            let answer = client.ask(&[announce(), options.clone()].concat()).await;
            assert_eq!(answer[..4], [0, 0, 0, 1], "{}", options.escape_ascii());
        }
        assert!(friend.last_use().is_some());
        server.stop().await;
    }
}

#[tokio::test]
async fn rule_37_without_a_good_key_a_private_tracker_says_what_to_do() {
    let (server, friend) = start_private(V4).await;
    let mut client = server.connected_client().await;
    let wrong = KEY.replace("00", "01");
    let missing = "this tracker is private: ask its owner for an announce URL of your own";
    let unknown =
        "the key in your announce URL is not valid here: ask the tracker's owner for a new one";
    for (options, words) in [
        (Vec::new(), missing),
        (option("/announce"), missing),
        (option(&format!("/{KEY}")), missing),
        (option(KEY), missing),
        // What comes after the end of the options, or is cut short, is not there.
        ([vec![0], option(&format!("/announce/{KEY}"))].concat(), missing),
        (option(&format!("/announce/{KEY}"))[..20].to_vec(), missing),
        (option(&format!("/announce/{wrong}")), unknown),
    ] {
        let answer = client.ask(&[announce(), options.clone()].concat()).await;
        assert_eq!(answer, refusal(words), "{}", options.escape_ascii());
    }
    assert_eq!(friend.last_use(), None);
    assert_eq!(server.tracker.totals().leechers, 0);
    server.stop().await;
}

#[tokio::test]
async fn rule_37_a_private_tracker_is_scraped_over_http_only() {
    let (server, _) = start_private(V4).await;
    let mut client = server.connected_client().await;
    let words =
        "this tracker is private: scrape it over HTTP, where the address has room for your key";
    assert_eq!(client.ask(&scrape(&[REGISTERED])).await, refusal(words));
    let key = option(&format!("/scrape/{KEY}"));
    assert_eq!(client.ask(&[scrape(&[REGISTERED]), key].concat()).await, refusal(words));
    server.stop().await;
}

#[tokio::test]
async fn lists_are_kept_over_udp_too() {
    let server = Server::start(V4).await;
    let mut client = server.connected_client().await;
    let entry = |pattern| ClientEntry { pattern, reason: "old".into(), expires: None };
    // No user agent comes over UDP; an entry for one refuses nobody.
    let denied_clients = vec![entry(ClientPattern::UserAgent("TR4060".to_owned()))];
    server.tracker.set_access(Access { denied_clients, ..Access::default() });
    assert_eq!(client.ask(&announce()).await[..4], [0, 0, 0, 1]);
    let denied_clients = vec![entry(ClientPattern::PeerIdPrefix(b"-TR40".to_vec()))];
    server.tracker.set_access(Access { denied_clients, ..Access::default() });
    let words = "Client Version is banned. Check with the tracker administrator (old)";
    assert_eq!(client.ask(&announce()).await, refusal(words));
    server.stop().await;
}

async fn start_private(ip: std::net::IpAddr) -> (Server, Arc<Friend>) {
    let rules = Rules { private: true, scrape: ScrapePolicy::Full, ..Rules::default() };
    let server = Server::start_with(ip, rules).await;
    let friend = Arc::new(Friend::new(1));
    let key = Passkey::from_hex(KEY.as_bytes()).unwrap();
    let friends = Friends::new([(key, Arc::clone(&friend))]);
    server.tracker.set_access(Access { friends, ..Access::default() });
    (server, friend)
}

/// URLData of BEP 41: its kind, its length, and the path.
fn option(path: &str) -> Vec<u8> {
    [&[2, u8::try_from(path.len()).unwrap()], path.as_bytes()].concat()
}

fn refusal(words: &str) -> Vec<u8> {
    [&ERROR.to_be_bytes()[..], &TRANSACTION, words.as_bytes()].concat()
}
