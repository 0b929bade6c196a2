//! A client that speaks BEP 15 as far as the tests need, its packets laid out by hand.

use std::cell::Cell;
use std::net::SocketAddr;
use std::time::Duration;

use protocol::id::InfoHash;
use tokio::net::UdpSocket;

/// The number every request of ours has, except those that ask for a connection.
pub(crate) const TRANSACTION: [u8; 4] = [0xD0, 0xD1, 0xD2, 0xD3];

/// The action of a reply with words for what went wrong.
pub(crate) const ERROR: u32 = 3;

/// So long only where the test fails anyway.
const PATIENCE: Duration = Duration::from_secs(20);

/// A socket that hears only the tracker it asks.
pub(crate) struct Client {
    socket: UdpSocket,
    /// What it puts before its requests.
    pub(crate) connection_id: [u8; 8],
    connects: Cell<u32>,
}

impl Client {
    pub(crate) async fn at(own: &str, tracker: SocketAddr) -> Self {
        let socket = UdpSocket::bind(own).await.unwrap();
        // What comes from elsewhere is dropped by the system, as clients do.
        socket.connect(tracker).await.unwrap();
        Self { socket, connection_id: [0; 8], connects: Cell::new(0) }
    }

    /// Gets a connection id; gives the whole reply.
    pub(crate) async fn connect(&mut self) -> Vec<u8> {
        self.connects.set(self.connects.get() + 1);
        self.send_connect().await;
        let reply = self.receive().await;
        assert_eq!(reply[..8], [&[0; 4], &self.connects.get().to_be_bytes()[..]].concat());
        self.connection_id = reply[8..16].try_into().unwrap();
        reply
    }

    pub(crate) async fn send_connect(&self) {
        let magic = 0x0417_2710_1980_u64.to_be_bytes();
        let request = [&magic[..], &[0; 4], &self.connects.get().to_be_bytes()].concat();
        self.send(&request).await;
    }

    /// Sends `request` with the connection id, and gives the reply.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> Vec<u8> {
        self.send(&with(request, 0, &self.connection_id)).await;
        self.receive().await
    }

    /// Sends `request`, with as much of the connection id as it has room for, and sees
    /// that the next thing that comes is the reply to something else.
    pub(crate) async fn expect_silence(&mut self, request: &[u8]) {
        let room = request.len().min(8);
        let request = with(request, 0, &self.connection_id[..room]);
        self.expect_silence_raw(&request).await;
    }

    /// Likewise with `request` as it is.
    pub(crate) async fn expect_silence_raw(&mut self, request: &[u8]) {
        self.send(request).await;
        let kept = self.connection_id;
        self.connect().await;
        self.connection_id = kept;
    }

    /// Asks for a connection, and passes over what else comes until it is there.
    pub(crate) async fn expect_connect_reply_in_the_end(&self) {
        self.connects.set(self.connects.get() + 1);
        self.send_connect().await;
        let expected = [&[0; 4], &self.connects.get().to_be_bytes()[..]].concat();
        while self.receive().await[..8] != expected {}
    }

    pub(crate) async fn send(&self, datagram: &[u8]) {
        self.socket.send(datagram).await.unwrap();
    }

    pub(crate) async fn receive(&self) -> Vec<u8> {
        let mut datagram = vec![0; 65536];
        let received = tokio::time::timeout(PATIENCE, self.socket.recv(&mut datagram));
        let len = received.await.expect("no answer").unwrap();
        datagram.truncate(len);
        datagram
    }
}

/// A downloader of the torrent `aaaaaaaaaaaaaaaaaaaa` on port 6881, its connection id left open.
pub(crate) fn announce() -> Vec<u8> {
    [
        &[0; 8][..],               //  0 connection id
        &[0, 0, 0, 1],             //  8 action: announce
        &TRANSACTION,              // 12
        &[b'a'; 20],               // 16 info hash
        b"-TR4060-abcdefghijkl",   // 36 peer id
        &[0; 8],                   // 56 downloaded
        &[0, 0, 0, 0, 0, 0, 0, 9], // 64 left
        &[0; 8],                   // 72 uploaded
        &[0, 0, 0, 2],             // 80 event: started
        &[0; 4],                   // 84 IP address
        &[0x55; 4],                // 88 key
        &[0xFF; 4],                // 92 number of peers wanted: -1
        &[0x1A, 0xE1],             // 96 port 6881
    ]
    .concat()
}

/// A scrape of `hashes`, its connection id left open.
pub(crate) fn scrape(hashes: &[InfoHash]) -> Vec<u8> {
    let head = [&[0; 8][..], &[0, 0, 0, 2], &TRANSACTION].concat();
    hashes.iter().fold(head, |datagram, hash| [&datagram[..], &hash.0].concat())
}

/// `datagram` with other `bytes` at `offset`.
pub(crate) fn with(datagram: &[u8], offset: usize, bytes: &[u8]) -> Vec<u8> {
    let mut edited = datagram.to_vec();
    edited[offset..offset + bytes.len()].copy_from_slice(bytes);
    edited
}
