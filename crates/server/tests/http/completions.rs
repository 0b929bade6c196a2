//! Completed downloads are answered once they are saved.

use std::time::Duration;

use protocol::id::InfoHash;
use server::{CompletionKeeper, Limits};
use tracker::CompletedCounts;

use crate::client::{ANNOUNCE, Server, request};

const LONG: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn rule_19_a_completed_download_is_answered_when_it_is_saved() {
    let server = Server::start();
    let mut keeper = server.service.keep_completions(LONG);
    for path in ["", "/"] {
        let mut client = server.connect().await;
        if path == "/" {
            // From then on, the connection is hyper's.
            client.send(request(path)).await;
            client.answer().await;
        }
        let said = completed(path.len());
        client.send(request(&said)).await;
        assert!(keeper.noted().await);
        // Whoever has completed nothing does not wait, nor does the second word of one who
        // has overtake the first.
        assert_eq!(server.get(ANNOUNCE).await.status(), 200);
        let mut again = server.connect().await;
        again.send(request(&said)).await;
        assert!(is_silent(&client).await && is_silent(&again).await);

        save(&server, &keeper);
        assert_eq!(client.answer().await.status(), 200);
        assert_eq!(again.answer().await.status(), 200);
        assert_eq!(server.get(&said).await.status(), 200, "it is saved");
    }
}

#[tokio::test]
async fn rule_11_pipelined_answers_keep_their_order_while_one_waits() {
    let server = Server::start();
    let mut keeper = server.service.keep_completions(LONG);
    let mut client = server.connect().await;
    let scrape = request("/scrape?info_hash=aaaaaaaaaaaaaaaaaaaa");
    let requests = [request(ANNOUNCE), request(completed(0)), scrape].concat();
    client.send(requests).await;
    assert!(keeper.noted().await);
    assert!(is_silent(&client).await);
    save(&server, &keeper);
    let mut answers = Vec::new();
    for _ in 0..3 {
        answers.push(String::from_utf8_lossy(&client.answer().await.body).into_owned());
    }
    assert!(answers[0].contains("10:downloadedi0e"), "{answers:?}");
    assert!(answers[1].contains("10:downloadedi1e"), "{answers:?}");
    assert!(answers[2].starts_with("d5:files"), "{answers:?}");
}

#[tokio::test]
async fn rule_19_nobody_waits_for_ever_nor_where_nobody_saves() {
    let server = Server::start_within(Limits::default());
    assert_eq!(server.get(completed(0)).await.status(), 200);
    let keeper = server.service.keep_completions(Duration::from_millis(50));
    assert_eq!(server.get(completed(1)).await.status(), 200);
    drop(keeper);
    assert_eq!(server.get(completed(2)).await.status(), 200);
    let counts = vec![(InfoHash([b'a'; 20]), 3)];
    assert_eq!(server.tracker.take_completions(), CompletedCounts { counts, sequence: 3 });
}

#[tokio::test]
async fn rule_19_a_listener_that_stops_does_not_cut_off_who_waits_for_a_moment() {
    let server = Server::start();
    let mut keeper = server.service.keep_completions(LONG);
    let mut client = server.connect().await;
    client.send(request(completed(0))).await;
    assert!(keeper.noted().await);
    let stopping = tokio::spawn(server.listener.stop());
    tokio::task::yield_now().await;
    keeper.settle(1);
    assert_eq!(client.answer().await.status(), 200);
    stopping.await.unwrap();
}

/// The announce of peer `number`, which has just got the last piece.
fn completed(number: usize) -> String {
    format!(
        "/announce?info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-qB5020-completed00{number}\
         &port={}&left=0&event=completed",
        7000 + number
    )
}

fn save(server: &Server, keeper: &CompletionKeeper) {
    keeper.settle(server.tracker.take_completions().sequence);
}

/// Whether nothing has come, although other clients have been answered meanwhile.
async fn is_silent(client: &crate::client::Client) -> bool {
    tokio::time::sleep(Duration::from_millis(50)).await;
    let mut byte = [0];
    match client.stream.try_read(&mut byte) {
        Err(error) => error.kind() == std::io::ErrorKind::WouldBlock,
        Ok(_) => false,
    }
}
