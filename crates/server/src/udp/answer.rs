//! What to answer to one datagram, if anything.

use std::fmt::Display;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

use protocol::announce::AnnounceReply;
use protocol::http::target::Target;
use protocol::id::InfoHash;
use protocol::scrape::SwarmCounts;
use protocol::udp::header::{Action, Header};
use protocol::udp::reply::{self, Family};
use protocol::udp::request::{self, AnnounceRequest};
use tracker::{Asker, Families, Refusal, Timestamp, Transport};

use crate::access_log::AccessLog;
use crate::completions::Unsaved;
use crate::http::TrackerService;

/// To a scrape of a private tracker: no client could follow the usual words.
const SCRAPE_OVER_HTTP: &str =
    "this tracker is private: scrape it over HTTP, where the address has room for your key";

/// Answers datagrams one after the other, with buffers used again and again.
#[derive(Debug)]
pub(super) struct Answerer {
    service: Arc<TrackerService>,
    reply: AnnounceReply,
    hashes: Vec<InfoHash>,
    /// The path in the options of an announce.
    path: Vec<u8>,
    out: Vec<u8>,
}

/// A datagram to send.
#[derive(Debug)]
pub(super) struct Reply<'a> {
    /// What to send.
    pub(super) bytes: &'a [u8],
    /// How much of it still makes sense, where all of it is too much for the network.
    pub(super) short_len: Option<usize>,
    /// What must be saved before it is sent.
    pub(super) unsaved: Option<Unsaved>,
}

impl<'a> Reply<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, short_len: None, unsaved: None }
    }
}

impl Answerer {
    pub(super) fn new(service: Arc<TrackerService>) -> Self {
        let reply = AnnounceReply::default();
        let hashes = Vec::with_capacity(request::MAX_SCRAPE_HASHES);
        let path = Vec::with_capacity(request::MAX_PATH_BYTES);
        let out = Vec::with_capacity(Family::V4.payload_max());
        Self { service, reply, hashes, path, out }
    }

    /// Who is to be told of requests, where anybody is.
    pub(super) fn access_log(&self) -> Option<Arc<dyn AccessLog>> {
        self.service.access_log()
    }

    /// The answer to `datagram`; nothing where the sender has not proven its address,
    /// or where what came is too short to be what it claims to be.
    pub(super) fn answer(&mut self, datagram: &[u8], from: SocketAddr) -> Option<Reply<'_>> {
        if from.port() == 0 {
            // Nothing can be sent there.
            return None;
        }
        let header = Header::parse(datagram)?;
        let ip = from.ip().to_canonical();
        let now = self.service.clock.now();
        let ids = &self.service.connection_ids;
        if header.asks_to_connect() {
            reply::write_connect(header.transaction_id, ids.issue(ip, now.0), &mut self.out);
            return Some(Reply::of(&self.out));
        }
        if !ids.is_valid(header.connection_id, ip, now.0) {
            return None;
        }
        match header.action {
            Action::Announce => self.announce(&header, ip, now, datagram),
            Action::Scrape => self.scrape(&header, ip, now, datagram),
            Action::Connect | Action::Error | Action::Unknown(_) => {
                Some(self.refuse(&header, "unknown action"))
            }
        }
    }

    fn announce(
        &mut self,
        header: &Header,
        ip: IpAddr,
        now: Timestamp,
        datagram: &[u8],
    ) -> Option<Reply<'_>> {
        let AnnounceRequest { mut announce, claimed_ip, options } =
            request::parse_announce(datagram)?;
        options.read_path(&mut self.path);
        let passkey = Target::parse(&self.path).and_then(|it| it.passkey);
        let family = Family::of(ip);
        let room = u32::try_from(family.peers_max()).unwrap_or(u32::MAX);
        announce.peers_wanted = announce.peers_wanted.map(|it| it.min(room));
        let families = match family {
            Family::V4 => Families::V4,
            Family::V6 => Families::V6,
        };
        let claimed_ip = claimed_ip.map(IpAddr::V4);
        let transport = Transport::Udp;
        let asker = Asker { transport, claimed_ip, families, passkey, ..Asker::at(ip) };
        let seed = self.service.next_seed.fetch_add(1, Relaxed);
        let tracker = &self.service.tracker;
        let unsaved = match tracker.announce(&announce, &asker, now, seed, &mut self.reply) {
            Ok(announced) => self.service.follow_up(&announce, announced),
            Err(refusal) => return Some(self.refuse(header, refusal)),
        };
        reply::write_announce(header.transaction_id, &self.reply, family, &mut self.out);
        let short_len = family.announce_len_for_small_frames();
        let short_len = (short_len < self.out.len()).then_some(short_len);
        Some(Reply { short_len, unsaved, ..Reply::of(&self.out) })
    }

    /// Unlike over HTTP, a torrent that is not tracked has its place in the answer too.
    ///
    /// The request has no room for a path, so a private tracker answers no scrapes over UDP.
    fn scrape(
        &mut self,
        header: &Header,
        ip: IpAddr,
        now: Timestamp,
        datagram: &[u8],
    ) -> Option<Reply<'_>> {
        let hashes = request::parse_scrape(datagram)?;
        self.hashes.clear();
        self.hashes.extend(hashes.clone());
        let asker = Asker::at(ip);
        let answer = match self.service.tracker.scrape(&self.hashes, &asker, now) {
            Ok(answer) => answer,
            Err(Refusal::PasskeyMissing) => return Some(self.refuse(header, SCRAPE_OVER_HTTP)),
            Err(refusal) => return Some(self.refuse(header, refusal)),
        };
        let swarms = hashes.map(|hash| {
            let found = answer.files.binary_search_by_key(&hash, |(known, _)| *known);
            found.map_or_else(|_| SwarmCounts::default(), |at| answer.files[at].1)
        });
        reply::write_scrape(header.transaction_id, swarms, &mut self.out);
        Some(Reply::of(&self.out))
    }

    fn refuse(&mut self, header: &Header, words: impl Display) -> Reply<'_> {
        reply::write_error(header.transaction_id, words, &mut self.out);
        Reply::of(&self.out)
    }
}

#[cfg(test)]
mod tests {
    use tracker::{RequestRate, Rules, Tracker};

    use super::*;
    use crate::clock::Clock;

    /// Laid out by hand from BEP 15: the magic number, action 0, a transaction id.
    const CONNECT: [u8; 16] = [0, 0, 4, 0x17, 0x27, 0x10, 0x19, 0x80, 0, 0, 0, 0, 9, 9, 9, 9];

    #[test]
    fn rule_42_source_port_0_is_ignored() {
        let tracker = Arc::new(Tracker::new(Rules::default()));
        let mut answerer = Answerer::new(TrackerService::new(tracker, Clock::start()));
        assert!(answerer.answer(&CONNECT, ([192, 0, 2, 1], 1).into()).is_some());
        assert!(answerer.answer(&CONNECT, ([192, 0, 2, 1], 0).into()).is_none());
    }

    #[test]
    fn who_asks_too_often_is_told_so() {
        let request_rate = RequestRate { per_minute: 1, burst: 2 };
        let tracker = Tracker::new(Rules { request_rate, ..Rules::default() });
        let mut answerer = Answerer::new(TrackerService::new(Arc::new(tracker), Clock::start()));
        // Not from our own computer, whose requests nobody counts.
        let from = ([192, 0, 2, 1], 5).into();
        let connected = answerer.answer(&CONNECT, from).unwrap();
        let announce = [&connected.bytes[8..], &[0, 0, 0, 1, 9, 9, 9, 9], &[b'a'; 82]].concat();
        let mut words = || {
            let reply = answerer.answer(&announce, from).unwrap();
            assert_eq!(reply.bytes[..8], [0, 0, 0, 3, 9, 9, 9, 9]);
            String::from_utf8(reply.bytes[8..].to_vec()).unwrap()
        };
        let unregistered = Refusal::NotRegistered.to_string();
        assert_eq!([words(), words()], [unregistered.clone(), unregistered]);
        assert_eq!(words(), "too many requests from your address, please try again later");
    }

    #[test]
    fn a_mapped_address_is_answered_as_ipv4() {
        let tracker = Arc::new(Tracker::new(Rules::default()));
        let mut answerer = Answerer::new(TrackerService::new(tracker, Clock::start()));
        let mut id_for = |from: &str| {
            let reply = answerer.answer(&CONNECT, from.parse().unwrap()).unwrap();
            reply.bytes[8..].to_vec()
        };
        assert_eq!(id_for("[::ffff:192.0.2.1]:5"), id_for("192.0.2.1:6"));
        assert_ne!(id_for("192.0.2.2:6"), id_for("192.0.2.1:6"));
    }
}
