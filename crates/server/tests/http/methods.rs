//! Rules 10, 13 and 14: methods, paths, large scrapes, and the pages beside the tracker.

use std::io::Read;

use flate2::read::GzDecoder;
use protocol::id::InfoHash;

use crate::client::{ANNOUNCE, ANNOUNCED, Server, request};

#[tokio::test]
async fn rule_10_head_gives_the_head_alone() {
    let server = Server::start();
    for target in [ANNOUNCE, "/scrape", "/"] {
        let close = "Host: t\r\nConnection: close\r\n\r\n";
        let head = server.exchange(format!("HEAD {target} HTTP/1.1\r\n{close}")).await;
        let get = server.exchange(format!("GET {target} HTTP/1.1\r\n{close}")).await;
        let body_at = get.find("\r\n\r\n").unwrap() + 4;
        assert_eq!(head, get[..body_at], "{target}");
        assert!(get.len() > body_at, "{target}");
    }
}

#[tokio::test]
async fn rule_10_options_is_answered_for_web_pages() {
    let server = Server::start();
    for target in ["/announce", "/scrape", "/scrape/key", "/stats", "/", "*"] {
        let mut client = server.connect().await;
        let asked = "Origin: http://example.org\r\nAccess-Control-Request-Method: GET";
        client.send(format!("OPTIONS {target} HTTP/1.1\r\nHost: t\r\n{asked}\r\n\r\n")).await;
        let answer = client.answer().await;
        assert_eq!(answer.status(), 204, "{target}: {answer:?}");
        assert_eq!(answer.header("allow"), Some("GET, HEAD, OPTIONS"));
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        assert_eq!(answer.header("access-control-allow-methods"), Some("GET, HEAD, OPTIONS"));
        assert_eq!(answer.header("content-length"), None);
        client.send(request(ANNOUNCE)).await;
        assert_eq!(client.answer().await.text(), ANNOUNCED, "the connection goes on");
    }
}

#[tokio::test]
async fn rule_10_web_pages_may_read_scrapes_and_pages() {
    let server = Server::start();
    for (target, allowed) in [("/scrape", Some("*")), ("/stats", Some("*")), (ANNOUNCE, None)] {
        let answer = server.get(target).await;
        assert_eq!(answer.header("access-control-allow-origin"), allowed, "{target}");
    }
}

#[tokio::test]
async fn rule_10_other_methods_are_told_which_to_use() {
    let server = Server::start();
    for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW", "get"] {
        for path in ["/announce", "/scrape"] {
            let mut client = server.connect().await;
            client.send(format!("{method} {path} HTTP/1.1\r\nHost: t\r\n\r\n")).await;
            let answer = client.answer().await;
            assert_eq!(answer.status(), 405, "{method} {path}");
            assert_eq!(answer.header("allow"), Some("GET, HEAD, OPTIONS"));
        }
    }
}

#[tokio::test]
async fn rule_10_all_paths_of_a_tracker_lead_to_it() {
    let server = Server::start();
    let query = ANNOUNCE.strip_prefix("/announce").unwrap();
    for path in [
        "/announce",
        "/announce.php",
        "/announce/",
        "/announce/some/key",
        "http://tracker.example:8000/announce",
        "HTTPS://tracker.example/announce/key",
    ] {
        assert_eq!(server.get(format!("{path}{query}")).await.text(), ANNOUNCED, "{path}");
    }
    for path in ["/scrape", "/scrape.php", "/scrape/key", "http://tracker.example/scrape"] {
        let answer = server.get(format!("{path}?info_hash=aaaaaaaaaaaaaaaaaaaa")).await;
        assert!(answer.text().starts_with("d5:filesd20:aaaaaaaaaaaaaaaaaaaad"), "{path}");
    }
    for path in ["/", "/announcer", "/announce.html", "/x/announce", "/?/announce", "/index.html"] {
        assert_eq!(server.get(path).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn rule_13_a_scrape_of_any_size_is_answered_up_to_a_cap() {
    let server = Server::start_open();
    for number in 0..1000 {
        server.tracker.register(InfoHash(hash(number).as_bytes().try_into().unwrap()), 0);
    }
    for (count, expected) in [(1, 1..=1), (256, 256..=256), (300, 256..=256), (1000, 200..=256)] {
        let hashes: Vec<String> = (0..count).map(|it| format!("info_hash={}", hash(it))).collect();
        let mut client = server.connect().await;
        client.send(request(format!("/scrape?{}", hashes.join("&")))).await;
        let answer = client.answer().await;
        assert_eq!(answer.status(), 200);
        let files = answer.text().matches("8:completei0e").count();
        assert!(expected.contains(&files), "{files} of {count}");
    }
    let escaped = "&info_hash=%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa%aa";
    let long = format!("/scrape?info_hash={}{}", hash(1), escaped.repeat(2000));
    let answer = server.exchange(request(long)).await;
    assert!(answer.contains(&hash(1)), "{answer}");

    fn hash(number: u32) -> String {
        format!("aaaaaaaaaaaaaaa{number:05}")
    }
}

#[tokio::test]
async fn rule_14_large_scrapes_are_compressed_when_offered_and_announces_never() {
    let server = Server::start_open();
    for number in 0_u32..1000 {
        let hash = [&number.to_be_bytes()[..], &[7; 16]].concat();
        server.tracker.register(InfoHash(hash.try_into().unwrap()), number);
    }
    let ask = async |target: &str, offer: &str| {
        let mut client = server.connect().await;
        let head = format!("GET {target} HTTP/1.1\r\nAccept-Encoding: {offer}\r\n\r\n");
        client.send(head).await;
        client.answer().await
    };
    let plain = server.get("/scrape").await;
    assert_eq!(plain.header("content-encoding"), None);
    for offer in ["gzip", "deflate, GZIP;q=0.5, br", "x-gzip"] {
        let answer = ask("/scrape", offer).await;
        assert_eq!(answer.header("content-encoding"), Some("gzip"), "{offer}");
        assert_eq!(answer.header("vary"), Some("Accept-Encoding"), "{offer}");
        assert!(answer.body.len() < plain.body.len() / 2);
        let mut unpacked = Vec::new();
        GzDecoder::new(answer.body.as_slice()).read_to_end(&mut unpacked).unwrap();
        assert!(unpacked == plain.body);
    }
    for offer in ["", "br", "gzip;q=0", "gzip; q=0.0", "identity"] {
        assert_eq!(ask("/scrape", offer).await, plain, "{offer}");
    }
    let small = ask("/scrape?info_hash=aaaaaaaaaaaaaaaaaaaa", "gzip").await;
    assert_eq!(small.header("content-encoding"), None);

    for port in 1..200 {
        let target = ANNOUNCE.replace("port=6881&left=0", &format!("port={port}"));
        server.get(target.replace("abcdefghijkl", &format!("abcdefghi{port:03}"))).await;
    }
    let announced = ask(&format!("{ANNOUNCE}&numwant=200"), "gzip").await;
    assert!(announced.body.len() > 1024);
    assert_eq!(announced.header("content-encoding"), None);
}
