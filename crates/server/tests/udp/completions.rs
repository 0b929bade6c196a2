//! Completed downloads are answered once they are saved, while others go on.

use std::time::Duration;

use server::CompletionKeeper;

use super::*;

const LONG: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn rule_19_a_completed_download_is_answered_when_it_is_saved() {
    let server = Server::start(V4).await;
    let mut keeper = server.service.keep_completions(LONG);
    let mut client = server.connected_client().await;
    let others = server.connected_client().await;
    client.expect_silence(&completed()).await;
    assert!(keeper.noted().await);
    // Nobody else waits; the same datagram again counts nothing and gets no other answer.
    others.expect_connect_reply_in_the_end().await;
    client.expect_silence(&completed()).await;
    save(&server, &keeper);
    for _ in 0..2 {
        assert_eq!(downloaded(&client.receive().await, &server), 1);
    }
    assert_eq!(downloaded(&client.ask(&completed()).await, &server), 1);
    server.stop().await;
}

#[tokio::test]
async fn rule_52_only_so_many_answers_wait() {
    let server = Server::start(V4).await;
    let mut keeper = server.service.keep_completions(LONG);
    let mut client = server.connected_client().await;
    client.expect_silence(&completed()).await;
    assert!(keeper.noted().await);
    for _ in 0..30 {
        for _ in 0..50 {
            client.send(&with(&completed(), 0, &client.connection_id)).await;
        }
        // Not faster than they are read.
        client.expect_connect_reply_in_the_end().await;
    }
    save(&server, &keeper);
    // One is in the task's hands, the others in the queue before it.
    for _ in 0..1025 {
        assert_eq!(client.receive().await[..4], [0, 0, 0, 1]);
    }
    client.expect_silence_raw(&[]).await;
    server.stop().await;
}

#[tokio::test]
async fn rule_19_nobody_waits_for_ever() {
    let server = Server::start(V4).await;
    let keeper = server.service.keep_completions(Duration::from_millis(50));
    let mut client = server.connected_client().await;
    assert_eq!(client.ask(&completed()).await[..4], [0, 0, 0, 1]);
    drop(keeper);
    server.stop().await;
}

#[tokio::test]
async fn rule_19_a_listener_that_stops_sends_what_waits_for_a_moment() {
    let server = Server::start(V4).await;
    let mut keeper = server.service.keep_completions(LONG);
    let mut client = server.connected_client().await;
    client.expect_silence(&completed()).await;
    assert!(keeper.noted().await);
    let stopping = tokio::spawn(server.udp.stop());
    tokio::task::yield_now().await;
    keeper.settle(1);
    assert_eq!(client.receive().await[..4], [0, 0, 0, 1]);
    stopping.await.unwrap();
    server.http.stop().await;
}

/// A seeder that has just got the last piece.
fn completed() -> Vec<u8> {
    let nothing_left = with(&announce(), 64, &[0; 8]);
    with(&nothing_left, 80, &1_u32.to_be_bytes())
}

fn save(server: &Server, keeper: &CompletionKeeper) {
    keeper.settle(server.tracker.take_completions().sequence);
}

/// What the tracker counts, where `answer` is one to an announce.
fn downloaded(answer: &[u8], server: &Server) -> u32 {
    assert_eq!(answer[..4], [0, 0, 0, 1], "{}", answer.escape_ascii());
    server.tracker.counts(&REGISTERED).unwrap().downloaded
}
