//! Rule 11 and the two ways through the server: how connections go on, and how they end.

use tokio::io::AsyncWriteExt;

use crate::client::{ANNOUNCE, ANNOUNCED, Server, request};

/// What a first announce is answered, byte for byte.
fn golden(version: &str, connection: &str) -> String {
    format!(
        "{version} 200 OK\r\nContent-Type: text/plain\r\n{connection}Content-Length: 109\r\n\r\n\
         {ANNOUNCED}"
    )
}

#[tokio::test]
async fn rule_11_every_way_to_say_close_is_understood() {
    let server = Server::start();
    let golden_close = golden("HTTP/1.1", "Connection: close\r\n");
    for header in
        ["Connection: close", "connection: Close", "CONNECTION:CLOSE", "Connection: x,cLoSe"]
    {
        let answer = server.exchange(format!("GET {ANNOUNCE} HTTP/1.1\r\n{header}\r\n\r\n")).await;
        assert_eq!(answer, golden_close, "{header}");
    }
}

#[tokio::test]
async fn rule_11_http_1_0_needs_no_host_and_is_closed_unless_it_asks() {
    let server = Server::start();
    let answer = server.exchange(format!("GET {ANNOUNCE} HTTP/1.0\r\n\r\n")).await;
    assert_eq!(answer, golden("HTTP/1.0", ""));
    // Bare line feeds are an old client's line ends.
    let answer = server.exchange(format!("GET {ANNOUNCE} HTTP/1.0\n\n")).await;
    assert_eq!(answer, golden("HTTP/1.0", ""));

    let kept = format!("GET {ANNOUNCE} HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
    let last = format!("GET {ANNOUNCE} HTTP/1.0\r\n\r\n");
    let answers = server.exchange(format!("{kept}{kept}{last}")).await;
    let golden_kept = golden("HTTP/1.0", "Connection: keep-alive\r\n");
    let golden_last = golden("HTTP/1.0", "");
    assert_eq!(answers, format!("{golden_kept}{golden_kept}{golden_last}"));
}

#[tokio::test]
async fn rule_11_a_connection_serves_many_requests() {
    let server = Server::start();
    let mut client = server.connect().await;
    for _ in 0..100 {
        client.send(request(ANNOUNCE)).await;
        assert_eq!(client.answer().await.text(), ANNOUNCED);
    }
}

#[tokio::test]
async fn rule_11_pipelined_requests_are_answered_in_order() {
    let server = Server::start();
    let scrape = "/scrape?info_hash=aaaaaaaaaaaaaaaaaaaa";
    let mut client = server.connect().await;
    let mut requests = Vec::new();
    for _ in 0..500 {
        requests.extend(request(ANNOUNCE));
        requests.extend(b"\r\n");
        requests.extend(request(scrape));
    }
    let (mut reader, mut writer) = client.stream.into_split();
    let sender = tokio::spawn(async move {
        writer.write_all(&requests).await.unwrap();
        writer.shutdown().await.unwrap();
    });
    let mut answers = String::new();
    tokio::io::AsyncReadExt::read_to_string(&mut reader, &mut answers).await.unwrap();
    sender.await.unwrap();
    let kinds = answers.split("HTTP/1.1 200 OK\r\n").skip(1).map(|it| it.contains("5:filesd20:"));
    assert!(kinds.eq((0..1000).map(|it| it % 2 == 1)));
    client = server.connect().await;
    client.send(request(ANNOUNCE)).await;
    assert_eq!(client.answer().await.text(), ANNOUNCED);
}

#[tokio::test]
async fn rule_11_a_client_that_has_said_all_still_hears_the_answer() {
    let server = Server::start();
    for target in [ANNOUNCE, "/"] {
        let mut client = server.connect().await;
        client.send(request(target)).await;
        client.stream.shutdown().await.unwrap();
        assert!(client.rest().await.starts_with("HTTP/1.1 "), "{target}");
    }
    let mut client = server.connect().await;
    client.send("GET /announce").await;
    client.stream.shutdown().await.unwrap();
    assert!(client.rest().await.starts_with("HTTP/1.1 400 Bad Request\r\n"));
}

#[tokio::test]
async fn bodies_are_passed_over_or_end_the_connection() {
    let server = Server::start();
    let mut client = server.connect().await;
    let body = "GET /announce HTTP/1.1\r\n\r\n".repeat(1000);
    let head = format!("POST /announce HTTP/1.1\r\nContent-Length: {}\r\n\r\n", body.len());
    client.send(format!("{head}{body}")).await;
    assert_eq!(client.answer().await.status(), 405);
    client.send(request(ANNOUNCE)).await;
    assert_eq!(client.answer().await.text(), ANNOUNCED);

    for framing in ["Transfer-Encoding: chunked", "Content-Length: 1000000000"] {
        let request = format!("GET {ANNOUNCE} HTTP/1.1\r\n{framing}\r\n\r\n{body}");
        assert_eq!(server.exchange(request).await, golden("HTTP/1.1", "Connection: close\r\n"));
    }
    let request =
        format!("GET {ANNOUNCE} HTTP/1.1\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    assert_eq!(server.exchange(request).await, golden("HTTP/1.1", "Connection: close\r\n"));
}

#[tokio::test]
async fn both_ways_through_the_server_answer_alike() {
    let server = Server::start();
    let keep_alive = "Connection: keep-alive\r\n";
    let close = "Connection: close\r\n";
    for (method, target, version, header) in [
        ("GET", ANNOUNCE, "HTTP/1.1", ""),
        ("GET", ANNOUNCE, "HTTP/1.1", close),
        ("GET", ANNOUNCE, "HTTP/1.0", ""),
        ("GET", ANNOUNCE, "HTTP/1.0", keep_alive),
        ("HEAD", ANNOUNCE, "HTTP/1.1", close),
        ("GET", "/announce", "HTTP/1.1", ""),
        ("GET", "/announce/key?x", "HTTP/1.1", ""),
        ("GET", "http://tracker.example/announce.php", "HTTP/1.1", ""),
        ("GET", "/scrape?info_hash=aaaaaaaaaaaaaaaaaaaa", "HTTP/1.1", ""),
        ("GET", "/scrape", "HTTP/1.1", close),
        ("OPTIONS", "/scrape", "HTTP/1.1", ""),
        ("POST", "/announce", "HTTP/1.1", ""),
    ] {
        let asked = format!("{method} {target} {version}\r\n{header}\r\n");
        let ours = server.exchange(format!("{asked}GET /announce HTTP/1.0\r\n\r\n")).await;
        let page = request("/");
        let page_answer = server.get("/").await;
        let page_bytes = page_answer.head.len() + page_answer.body.len();
        let behind_a_page = [&page[..], asked.as_bytes(), b"GET /announce HTTP/1.0\r\n\r\n"];
        let theirs = server.exchange(behind_a_page.concat()).await;
        assert_eq!(theirs[page_bytes..], ours, "{asked}");
    }
}

#[tokio::test]
async fn pages_and_announces_share_a_connection() {
    let server = Server::start();
    let mut client = server.connect().await;
    let all = [request(ANNOUNCE), request("/"), request(ANNOUNCE), request("/x")].concat();
    client.send(all).await;
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(client.answer().await.status());
    }
    assert_eq!(statuses, [200, 404, 200, 404]);
}
