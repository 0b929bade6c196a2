//! Rule 34: whose word about an address is taken.

use server::ClientAddressRule;
use tracker::Timestamp;

use crate::client::{ANNOUNCE, Server, request};

#[tokio::test]
async fn rule_34_headers_count_only_from_listed_proxies() {
    for trusted in [false, true] {
        let server = Server::start();
        if trusted {
            let trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
            server.service.set_client_address_rule(ClientAddressRule { trusted_proxies });
        }
        let mut client = server.connect().await;
        // The second way through the server has the same rule.
        for page_first in [false, true] {
            for header in ["X-Forwarded-For: 1.1.1.1, 198.51.100.7", "forwarded: for=198.51.100.7"]
            {
                if page_first {
                    client.send(request("/")).await;
                    client.answer().await;
                }
                client.send(format!("GET {ANNOUNCE} HTTP/1.1\r\n{header}\r\n\r\n")).await;
                assert!(client.answer().await.text().starts_with("d8:complete"));
                let expected = if trusted { "198.51.100.7" } else { "127.0.0.1" };
                assert_eq!(addresses(&server), [expected], "{header}");
            }
        }
    }
}

#[tokio::test]
async fn rule_34_a_proxy_that_does_not_say_is_no_peer() {
    let server = Server::start();
    let trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    server.service.set_client_address_rule(ClientAddressRule { trusted_proxies });
    for header in
        ["X: y", "X-Forwarded-For: unknown", "Forwarded: for=\"", "X-Forwarded-For: \u{e9}"]
    {
        let mut client = server.connect().await;
        client.send(format!("GET {ANNOUNCE} HTTP/1.1\r\n{header}\r\n\r\n")).await;
        let failure = client.answer().await.failure();
        assert_eq!(failure, "the proxy in between does not say who is asking", "{header}");
    }
    assert!(addresses(&server).is_empty());
}

fn addresses(server: &Server) -> Vec<String> {
    let peers = server.tracker.peers(&protocol::id::InfoHash([b'a'; 20]), Timestamp(0));
    peers.iter().map(|it| it.ip.to_string()).collect()
}
