//! Rules 1 to 9: what is read from a request, and what is said about a bad one.

use protocol::id::InfoHash;

use crate::client::{ANNOUNCE, ANNOUNCED, ID, Server, request};

#[tokio::test]
async fn rule_01_escapes_are_bytes_and_hex_digits_have_any_case() {
    let server = Server::start_open();
    let hash = "%12%34%ab%AB%cD%Ef%00%ff%2B%26%3d%3F%23%20%25%0a%7f%80aZ";
    let answer = server.get(format!("/announce?info_hash={hash}&{ID}&port=1&left=0")).await;
    assert_eq!(answer.text(), ANNOUNCED);
    let expected = *b"\x12\x34\xab\xAB\xcD\xEf\x00\xff+&=?# %\n\x7f\x80aZ";
    assert_eq!(server.tracker.counts(&InfoHash(expected)).unwrap().complete, 1);
}

#[tokio::test]
async fn rule_02_a_plus_is_a_plus() {
    let server = Server::start_open();
    server.get(format!("/announce?info_hash=++++++++++++++++++++&{ID}&port=1")).await;
    assert!(server.tracker.counts(&InfoHash([b'+'; 20])).is_some());
    assert!(server.tracker.counts(&InfoHash([b' '; 20])).is_none());
}

#[tokio::test]
async fn rule_03_raw_bytes_are_accepted() {
    let server = Server::start_open();
    for first in 0x80..=0xFF {
        let hash = [first, 0xC3, b'a', b'a', 0x80, 0xFF, 0xFE, 0x81, 0x90, 0xA0, 0xB0, 0xC0, 0xD0];
        let hash = [&hash[..], b"#\"<>|{}"].concat();
        let target = [b"/announce?info_hash=", &hash[..], b"&port=1&", ID.as_bytes()].concat();
        assert!(server.get(target).await.text().starts_with("d8:complete"));
        assert!(server.tracker.counts(&InfoHash(hash.try_into().unwrap())).is_some());
    }
}

#[tokio::test]
async fn rule_04_an_info_hash_of_another_length_is_a_failure() {
    let server = Server::start();
    let failure = async |hash: &str| {
        server.get(format!("/announce?info_hash={hash}&{ID}&port=1")).await.failure()
    };
    for hash in ["", "a", &"a".repeat(19), &"a".repeat(21), &"%aa".repeat(32), &"z".repeat(40)] {
        assert_eq!(failure(hash).await, "info_hash must be 20 percent-encoded bytes", "{hash}");
    }
    let hex = failure(&"0aF9".repeat(10)).await;
    assert_eq!(hex, "info_hash is 40 hex digits, but must be 20 percent-encoded bytes");
    assert_eq!(server.get("/announce").await.failure(), "info hash missing");
}

#[tokio::test]
async fn rule_05_two_info_hashes_are_for_scrapes_only() {
    let server = Server::start();
    let twice = format!("{ANNOUNCE}&info_hash=aaaaaaaaaaaaaaaaaaaa");
    assert_eq!(server.get(twice).await.failure(), "more than one info_hash in an announce");

    let (a, b) = ("info_hash=aaaaaaaaaaaaaaaaaaaa", "info_hash=bbbbbbbbbbbbbbbbbbbb");
    let answer = server.get(format!("/scrape?{a}&{b}&{a}&info_hash=%61aaaaaaaaaaaaaaaaaaa")).await;
    assert_eq!(
        answer.text(),
        "d5:filesd20:aaaaaaaaaaaaaaaaaaaad8:completei0e10:downloadedi0e11:downloadersi0e10:incompletei0eee\
         5:flagsd20:min_request_intervali900eee"
    );
}

#[tokio::test]
async fn rule_06_the_first_of_equal_parameters_wins() {
    let server = Server::start();
    let answer = server.get(format!("{ANNOUNCE}&left=5&port=x&compact=1&compact=0")).await;
    assert_eq!(answer.text(), ANNOUNCED);
}

#[tokio::test]
async fn rule_07_odd_parameters_do_not_desynchronise() {
    let server = Server::start();
    for noise in ["&key&x=&", "&&&", "&=&==&", "&a=b=c&?&", "&%&%zz=%&", "&left&port&", "&\u{e9}&"]
    {
        let target = ANNOUNCE.replace('&', noise);
        assert_eq!(server.get(&target).await.text(), ANNOUNCED, "{target}");
    }
}

#[tokio::test]
async fn rule_08_the_malformed_get_an_answer_and_then_the_connection_closes() {
    let server = Server::start();
    check(&server, "\r\n\r\nGET\r\n", "400 Bad Request").await;
    check(&server, "GET /announce\r\n", "400 Bad Request").await;
    check(&server, "GET  /announce HTTP/1.1\r\n", "400 Bad Request").await;
    check(&server, "GET /announce?a b HTTP/1.1\r\n", "400 Bad Request").await;
    check(&server, "GET /announce?a\tb HTTP/1.1\r\n", "400 Bad Request").await;
    check(&server, "GET /announce?a\rb HTTP/1.1\r\n", "400 Bad Request").await;
    check(&server, "G\u{e9}T /announce HTTP/1.1\r\n", "400 Bad Request").await;
    check(&server, "GET /announce SPDY/1\r\n", "400 Bad Request").await;
    check(&server, "GET /announce HTTP/1.1 \r\n", "400 Bad Request").await;
    check(&server, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505 HTTP Version Not Supported").await;
    // The beginning of TLS, which has no line to wait for.
    check(&server, "\u{16}\u{3}\u{1}", "400 Bad Request").await;
    for headers in [
        "no colon",
        " folded: x",
        "A : b",
        ": b",
        "A: \u{1}",
        "Content-Length: x",
        "Content-Length: -1",
        "Content-Length: 1, 1",
        "Content-Length: 1\r\nContent-Length: 2",
        "Content-Length: 99999999999999999999",
    ] {
        let request = format!("GET {ANNOUNCE} HTTP/1.1\r\n{headers}\r\n\r\n");
        check(&server, &request, "400 Bad Request").await;
    }
    let many = "A: b\r\n".repeat(100);
    let many = format!("GET {ANNOUNCE} HTTP/1.1\r\n{many}\r\n");
    check(&server, &many, "431 Request Header Fields Too Large").await;
    check(&server, "GET /\u{e9} HTTP/1.1\r\n\r\n", "400 Bad Request").await;

    /// More of the request follows, which must not take the answer back.
    async fn check(server: &Server, request: &str, status: &str) {
        let answer = server.exchange(format!("{request}{}", "more ".repeat(1000))).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{request:?}: {answer}");
        assert!(answer.contains("\r\nConnection: close\r\n"), "{request:?}: {answer}");
        assert!(answer.ends_with(".\n"), "{request:?}: {answer}");
    }
}

#[tokio::test]
async fn rule_08_what_came_before_the_malformed_is_answered() {
    let server = Server::start();
    let both = [request(ANNOUNCE), b"nonsense\r\n\r\n".to_vec(), request(ANNOUNCE)].concat();
    let answers = server.exchange(both).await;
    let (first, second) = answers.split_once(ANNOUNCED).unwrap();
    assert!(first.starts_with("HTTP/1.1 200 OK\r\n"), "{answers}");
    assert!(second.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{answers}");
    assert_eq!(answers.matches("HTTP/1.1 ").count(), 2, "{answers}");
}

#[tokio::test]
async fn rule_08_behind_a_page_the_malformed_get_an_answer_too() {
    let server = Server::start();
    for malformed in ["nonsense\r\n\r\n", "GET /announce?\u{e9} HTTP/1.1\r\n\r\n"] {
        let more = "more ".repeat(40_000);
        let both = [&request("/")[..], malformed.as_bytes(), more.as_bytes()].concat();
        let answers = server.exchange(both).await;
        assert!(answers.starts_with("HTTP/1.1 404 Not Found\r\n"), "{answers}");
        assert!(answers.contains("HTTP/1.1 400 Bad Request\r\n"), "{answers}");
    }
}

#[tokio::test]
async fn rule_09_failures_come_with_status_200_and_words() {
    let server = Server::start();
    let unregistered = format!("/announce?info_hash=bbbbbbbbbbbbbbbbbbbb&{ID}&port=1");
    for (target, words) in [
        ("/announce", "info hash missing"),
        (unregistered.as_str(), "Requested download is not authorized for use with this tracker."),
        ("/scrape", "full scrape function is not available with this tracker."),
        ("/scrape?info_hash=short", "info_hash must be 20 percent-encoded bytes"),
    ] {
        let answer = server.get(target).await;
        assert_eq!(answer.failure(), words, "{target}");
        assert_eq!(answer.header("content-type"), Some("text/plain"));
    }
}

#[tokio::test]
async fn rule_33_an_ipv6_address_is_one_more_to_a_client_that_comes_over_ipv4() {
    let server = Server::start();
    let target = "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&left=9&key=1&compact=0";
    let id = "peer_id=-TR4060-abcdefghijkl";
    server.get(format!("{target}&{id}&port=5&ipv6=2001:db8::7")).await;
    let reply = server.get(format!("{target}&{ID}&port=6")).await.text().to_owned();
    assert!(reply.contains("2:ip9:127.0.0.1") && reply.contains("2:ip11:2001:db8::7"), "{reply}");
    assert!(reply.contains("10:incompletei2e"), "{reply}");
}
