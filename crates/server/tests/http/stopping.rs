//! How a listener ends: at once where nothing is under way, and in order where something is.

use server::{Endpoint, Limits, bind};

use crate::client::{ANNOUNCE, ANNOUNCED, Server, request};

#[tokio::test]
async fn a_stopped_listener_frees_its_port_and_ends_idle_connections_at_once() {
    // Waiting for the deadline would be waiting for ever.
    let stop_deadline = std::time::Duration::from_secs(3600);
    let server = Server::start_within(Limits { stop_deadline, ..Limits::default() });
    let mut fresh = server.connect().await;
    let mut idle = server.connect().await;
    idle.send(request(ANNOUNCE)).await;
    idle.answer().await;
    let mut on_a_page = server.connect().await;
    on_a_page.send(request("/")).await;
    on_a_page.answer().await;
    let address = server.address();
    server.listener.stop().await;
    assert!(bind(&[Endpoint::http(address.ip())], address.port()).is_ok());
    for client in [&mut fresh, &mut idle, &mut on_a_page] {
        assert_eq!(client.rest().await, "");
    }
}

#[tokio::test]
async fn a_request_under_way_is_answered() {
    let server = Server::start();
    let mut client = server.connect().await;
    let request = request(ANNOUNCE);
    client.send([&request[..], &request[..20]].concat()).await;
    client.answer().await;
    let stop = tokio::spawn(server.listener.stop());
    tokio::task::yield_now().await;
    client.send(&request[20..]).await;
    let rest = client.rest().await;
    assert!(rest.ends_with(ANNOUNCED), "{rest}");
    assert!(rest.contains("\r\nConnection: close\r\n"), "{rest}");
    stop.await.unwrap();
}

#[tokio::test]
async fn what_does_not_end_is_cut() {
    let stop_deadline = std::time::Duration::from_millis(100);
    let server = Server::start_within(Limits { stop_deadline, ..Limits::default() });
    let mut client = server.connect().await;
    client.send([request(ANNOUNCE), b"GET /".to_vec()].concat()).await;
    client.answer().await;
    server.listener.stop().await;
    client.rest().await;
}
