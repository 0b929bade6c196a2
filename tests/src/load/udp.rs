//! Announces over UDP (BEP 15): a connection id, then announces while it is good.

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::time::{Duration, Instant};

use crate::load::peers::Announce;
use crate::load::{ANSWER_DEADLINE, Outcome, Way};

/// One socket with its connection id.
#[derive(Debug)]
pub(super) struct Udp {
    tracker: SocketAddrV4,
    own: Ipv4Addr,
    open: Option<Open>,
    transaction: u32,
}

#[derive(Debug)]
struct Open {
    socket: UdpSocket,
    id: [u8; 8],
    since: Instant,
}

/// A connection id is good for a minute on the side of the client (BEP 15).
const ID_AGE: Duration = Duration::from_secs(60);
const CONNECT: u32 = 0;
const ANNOUNCE: u32 = 1;
const PROTOCOL: u64 = 0x417_2710_1980;

impl Udp {
    pub(super) fn new(tracker: SocketAddrV4, own: Ipv4Addr) -> Self {
        Self { tracker, own, open: None, transaction: 0 }
    }

    fn ask(&mut self, announce: &Announce) -> io::Result<Outcome> {
        let open = match self.open.take().filter(|it| it.since.elapsed() < ID_AGE) {
            Some(open) => open,
            None => self.connect()?,
        };
        let request = self.request(&open.id, announce);
        let answer = exchange(&open.socket, &request, ANNOUNCE)?;
        self.open = Some(open);
        Ok(if answer.is_some() { Outcome::Answered } else { Outcome::Refused })
    }

    fn connect(&mut self) -> io::Result<Open> {
        let socket = UdpSocket::bind(SocketAddrV4::new(self.own, 0))?;
        socket.connect(self.tracker)?;
        socket.set_read_timeout(Some(ANSWER_DEADLINE))?;
        let mut request = PROTOCOL.to_be_bytes().to_vec();
        request.extend(CONNECT.to_be_bytes());
        request.extend(self.next_transaction());
        let answer = exchange(&socket, &request, CONNECT)?;
        let id = answer.and_then(|it| it.get(8..16)?.try_into().ok());
        let id = id.ok_or(io::ErrorKind::InvalidData)?;
        Ok(Open { socket, id, since: Instant::now() })
    }

    fn request(&mut self, id: &[u8; 8], announce: &Announce) -> Vec<u8> {
        let mut request = Vec::with_capacity(98);
        request.extend(id);
        request.extend(ANNOUNCE.to_be_bytes());
        request.extend(self.next_transaction());
        request.extend(announce.info_hash);
        request.extend(announce.peer_id);
        for bytes in [0, announce.left_bytes, 0] {
            request.extend(bytes.to_be_bytes());
        }
        request.extend((announce.event as u32).to_be_bytes());
        request.extend([0; 4]);
        request.extend(announce.key.to_be_bytes());
        request.extend((-1_i32).to_be_bytes());
        request.extend(announce.port.to_be_bytes());
        request
    }

    fn next_transaction(&mut self) -> [u8; 4] {
        self.transaction = self.transaction.wrapping_add(1);
        self.transaction.to_be_bytes()
    }
}

impl Way for Udp {
    fn announce(&mut self, announce: &Announce) -> Outcome {
        self.ask(announce).unwrap_or(Outcome::Lost)
    }
}

/// Sends `request` and waits for its answer; nothing where that is an error.
fn exchange(socket: &UdpSocket, request: &[u8], action: u32) -> io::Result<Option<Vec<u8>>> {
    socket.send(request)?;
    let mut answer = vec![0; 2_048];
    loop {
        let length = socket.recv(&mut answer)?;
        // An answer to what was asked before and given up comes late.
        if length >= 8 && answer[4..8] == request[12..16] {
            let is_good = answer[..4] == action.to_be_bytes();
            answer.truncate(length);
            return Ok(is_good.then_some(answer));
        }
    }
}
