//! The HTTP front-end: announce and scrape (BEP 3, 23, 48), whoever has read the request.

mod answer;
pub(crate) mod connection;
mod full_scrape;
mod inbox;
pub(crate) mod linger;
mod pages;
pub(crate) mod replayed;
mod request;

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};
use std::io::Write;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::http::StatusCode;
use flate2::Compression;
use flate2::write::GzEncoder;
use protocol::announce::{Announce, AnnounceReply};
use protocol::http::query::{self, QueryError};
use protocol::http::reply;
use protocol::http::target::Door;
use protocol::scrape::{Scrape, ScrapeReply};
use protocol::udp::connection::ConnectionIds;
use tracker::{Announced, Asker, Refusal, Tracker};

pub(crate) use answer::NO_PLACE;
use answer::{Answer, NOT_ALLOWED, PREFLIGHT, SCRAPE, SCRAPE_GZIP, TEXT};
use full_scrape::FullScrape;
pub(crate) use pages::router;
use request::{Ask, RequestLine, accepts_gzip};

use crate::access_log::{AccessLog, AccessLogPlace, Answered};
use crate::client_address::ClientAddressRule;
use crate::clock::Clock;
use crate::completions::{CompletionKeeper, Completions, Unsaved};
use crate::gate::Gate;
use crate::nat_check::{Check, NatChecker, Patience};
use crate::web_seed::WebSeeds;

/// How long a client should wait between scrapes.
const MIN_SCRAPE_INTERVAL_SECS: u32 = 15 * 60;
/// After how long a full scrape may be tried again that others were in the way of.
const BUSY_MINS: u32 = 5;
/// Below this a scrape is not worth compressing.
const MIN_GZIP_BYTES: usize = 1024;

/// What every listener shares: the tracker, its clock, and whom to believe.
#[derive(Debug)]
pub struct TrackerService {
    pub(crate) tracker: Arc<Tracker>,
    pub(crate) clock: Clock,
    client_address: ArcSwap<ClientAddressRule>,
    pub(crate) next_seed: AtomicU64,
    pub(crate) connection_ids: ConnectionIds,
    full_scrapes: Arc<Gate>,
    pub(crate) completions: Completions,
    nat_checker: OnceLock<NatChecker>,
    web_seeds: WebSeeds,
    access_log: AccessLogPlace,
}

impl TrackerService {
    /// A service that answers from `tracker` by `clock`.
    pub fn new(tracker: Arc<Tracker>, clock: Clock) -> Arc<Self> {
        Arc::new(Self {
            tracker,
            clock,
            client_address: ArcSwap::default(),
            next_seed: AtomicU64::new(RandomState::new().hash_one(())),
            connection_ids: crate::udp::new_connection_ids(),
            full_scrapes: Gate::new(full_scrape::MAX_AT_ONCE, full_scrape::MAX_PER_ADDRESS),
            completions: Completions::new(),
            nat_checker: OnceLock::new(),
            web_seeds: WebSeeds::new(),
            access_log: AccessLogPlace::default(),
        })
    }

    /// Changes whose word about the client is taken, from the next request on.
    pub fn set_client_address_rule(&self, rule: ClientAddressRule) {
        self.client_address.store(Arc::new(rule));
    }

    /// Tells `log` of every request from now on, or nobody.
    pub fn set_access_log(&self, log: Option<Arc<dyn AccessLog>>) {
        self.access_log.set(log);
    }

    /// Who is to be told of requests, where anybody is.
    pub(crate) fn access_log(&self) -> Option<Arc<dyn AccessLog>> {
        self.access_log.get()
    }

    /// The torrents whose data is given out on the tracker's port.
    pub fn web_seeds(&self) -> &WebSeeds {
        &self.web_seeds
    }

    /// From now on, answers to completed downloads of registered torrents wait until the
    /// keeper has saved them, or for as long as `patience`.
    ///
    /// Whoever keeps them takes them with [`Tracker::take_completions`].
    pub fn keep_completions(&self, patience: Duration) -> CompletionKeeper {
        self.completions.keep(patience)
    }

    /// Whether many clients may come through `ip`.
    pub(crate) fn is_proxy(&self, ip: IpAddr) -> bool {
        self.client_address.load().trusts(ip)
    }

    /// Does what follows from an announce that was answered, beside the announces to come;
    /// gives what its answer waits for.
    ///
    /// Must be called on a runtime: the first peer to be checked starts the checks.
    pub(crate) fn follow_up(&self, announce: &Announce, announced: Announced) -> Option<Unsaved> {
        if let Some(endpoint) = announced.check {
            self.check(announce, endpoint);
        }
        self.completions.note(announced.completion?)
    }

    fn check(&self, announce: &Announce, endpoint: SocketAddr) {
        let checker = self.nat_checker.get_or_init(|| {
            let tracker = Arc::clone(&self.tracker);
            NatChecker::start(Patience::default(), move |check, found| {
                let Check { info_hash, peer_id, endpoint } = check;
                tracker.note_reachability(info_hash, *endpoint, peer_id, found);
            })
        });
        let Announce { info_hash, peer_id, .. } = *announce;
        checker.offer(Check { info_hash, peer_id, endpoint });
    }

    /// Answers `ask` into `body`, which is overwritten, or with pieces to be sent instead.
    ///
    /// `headers` gives the request's names and values.
    fn answer<'a, I>(&self, ask: &Ask<'_>, headers: impl Fn() -> I, body: &mut Vec<u8>) -> Answer
    where
        I: Iterator<Item = (&'a [u8], &'a [u8])>,
    {
        body.clear();
        match ask.method {
            b"GET" | b"HEAD" => {}
            b"OPTIONS" => return Answer::new(StatusCode::NO_CONTENT, PREFLIGHT),
            _ => {
                body.extend_from_slice(b"A tracker is asked with GET.\n");
                return Answer::new(StatusCode::METHOD_NOT_ALLOWED, NOT_ALLOWED);
            }
        }
        let result = match ask.target.door {
            Door::Announce => self.announce(ask, &headers, body).map(|unsaved| (None, unsaved)),
            Door::Scrape => self.scrape(ask, &headers, body).map(|pieces| (pieces, None)),
        };
        let (pieces, unsaved) = match result {
            Ok(done) => done,
            Err(Failure { reason, retry_in_mins }) => {
                // With status 200 too, or clients would not show it.
                reply::write_failure(&reason, retry_in_mins, body);
                (None, None)
            }
        };
        let kind = match (ask.target.door, &pieces) {
            (Door::Announce, _) => TEXT,
            (Door::Scrape, Some(pieces)) if pieces.is_gzip() => SCRAPE_GZIP,
            (Door::Scrape, Some(_)) => SCRAPE,
            (Door::Scrape, None) if body.len() < MIN_GZIP_BYTES => SCRAPE,
            (Door::Scrape, None) if accepts_gzip(headers()) && gzip(body) => SCRAPE_GZIP,
            (Door::Scrape, None) => SCRAPE,
        };
        Answer { pieces, unsaved, ..Answer::new(StatusCode::OK, kind) }
    }

    fn announce<'a, I>(
        &self,
        ask: &Ask<'_>,
        headers: &impl Fn() -> I,
        body: &mut Vec<u8>,
    ) -> Result<Option<Unsaved>, Failure>
    where
        I: Iterator<Item = (&'a [u8], &'a [u8])>,
    {
        if is_from_web_page(headers()) {
            return Err(Failure::of("this tracker takes no announces from web pages"));
        }
        let query = query::parse_announce(ask.target.query)?;
        let asker = self.asker(ask, headers)?;
        let (claimed_ip, second_ip) = query.claims.seen_from(asker.ip);
        let asker = Asker { claimed_ip, second_ip, ..asker };
        let seed = self.next_seed.fetch_add(1, Relaxed);
        REPLY.with_borrow_mut(|reply| {
            let now = self.clock.now();
            let announced = self.tracker.announce(&query.announce, &asker, now, seed, reply)?;
            reply::write_announce(reply, query.peer_format, body);
            Ok(self.follow_up(&query.announce, announced))
        })
    }

    fn scrape<'a, I>(
        &self,
        ask: &Ask<'_>,
        headers: &impl Fn() -> I,
        body: &mut Vec<u8>,
    ) -> Result<Option<Box<FullScrape>>, Failure>
    where
        I: Iterator<Item = (&'a [u8], &'a [u8])>,
    {
        let asker = self.asker(ask, headers)?;
        let now = self.clock.now();
        let reply = match query::parse_scrape(ask.target.query)? {
            Scrape::Specific(hashes) => self.tracker.scrape(&hashes, &asker, now)?,
            Scrape::Full => {
                let hashes = self.tracker.scrape_all(&asker, now)?;
                if hashes.len() > full_scrape::PIECE_TORRENTS {
                    let place = self.full_scrapes.admit(asker.ip, false);
                    let place = place.ok_or_else(Failure::busy)?;
                    let gzip = accepts_gzip(headers());
                    let pieces = FullScrape::new(&self.tracker, hashes, gzip, place);
                    return Ok(Some(Box::new(pieces)));
                }
                let mut files = Vec::with_capacity(hashes.len());
                self.tracker.add_counts(&hashes, &mut files);
                ScrapeReply { files }
            }
        };
        reply::write_scrape(&reply, MIN_SCRAPE_INTERVAL_SECS, body);
        Ok(None)
    }

    /// The address a request counts as coming from.
    ///
    /// # Errors
    ///
    /// The words for a proxy that does not say.
    pub fn client_ip<'a>(
        &self,
        socket: IpAddr,
        headers: impl Iterator<Item = (&'a [u8], &'a [u8])>,
    ) -> Result<IpAddr, &'static str> {
        let ip = self.client_address.load().client(socket, headers);
        ip.ok_or("the proxy in between does not say who is asking")
    }

    /// Tells the access log of a request from `socket` that was answered with `status`.
    fn note<'a, I>(
        &self,
        socket: IpAddr,
        line: RequestLine<'_>,
        headers: impl Fn() -> I,
        status: StatusCode,
        body_bytes: Option<u64>,
    ) where
        I: Iterator<Item = (&'a [u8], &'a [u8])>,
    {
        let Some(log) = self.access_log() else {
            return;
        };
        let RequestLine { method, target, protocol } = line;
        let ip = self.client_ip(socket, headers()).unwrap_or(socket.to_canonical());
        let (status, user_agent) = (status.as_u16(), user_agent(headers()));
        log.note(&Answered { ip, method, target, protocol, status, body_bytes, user_agent });
    }

    /// Who asks, by the socket and, behind a trusted proxy, by what the proxy says.
    fn asker<'a, I>(&self, ask: &Ask<'_>, headers: &impl Fn() -> I) -> Result<Asker<'a>, Failure>
    where
        I: Iterator<Item = (&'a [u8], &'a [u8])>,
    {
        let ip = self.client_ip(ask.socket, headers()).map_err(Failure::of)?;
        let user_agent = user_agent(headers());
        Ok(Asker { passkey: ask.target.passkey, user_agent, ..Asker::at(ip) })
    }
}

fn user_agent<'a>(mut headers: impl Iterator<Item = (&'a [u8], &'a [u8])>) -> Option<&'a [u8]> {
    headers.find(|(name, _)| name.eq_ignore_ascii_case(b"user-agent")).map(|(_, value)| value)
}

/// Whether a browser sends this for a page of someone else's.
///
/// Such a page speaks from its reader's own computer, whose word the tracker takes. No
/// BitTorrent client sends this header (W3C, Fetch Metadata).
pub(crate) fn is_from_web_page<'a>(
    mut headers: impl Iterator<Item = (&'a [u8], &'a [u8])>,
) -> bool {
    headers.any(|(name, value)| {
        name.eq_ignore_ascii_case(b"sec-fetch-site") && !value.eq_ignore_ascii_case(b"none")
    })
}

thread_local! {
    /// One a thread, so that an announce allocates nothing but what its connection keeps.
    static REPLY: RefCell<AnnounceReply> = RefCell::default();
}

/// Compresses `body` in place; says whether it did.
fn gzip(body: &mut Vec<u8>) -> bool {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 2), Compression::fast());
    match encoder.write_all(body).and_then(|()| encoder.finish()) {
        Ok(compressed) => {
            *body = compressed;
            true
        }
        Err(_) => false,
    }
}

/// Why a client gets no answer, in the protocol's own words.
struct Failure {
    reason: String,
    /// After how many minutes it makes sense to try again (BEP 31).
    retry_in_mins: Option<u32>,
}

impl Failure {
    fn of(reason: impl ToString) -> Self {
        Self { reason: reason.to_string(), retry_in_mins: None }
    }

    /// There are as many scrapes for everything under way as there may be.
    fn busy() -> Self {
        let words = "this tracker is busy with other full scrapes, please try again later";
        Self { retry_in_mins: Some(BUSY_MINS), ..Self::of(words) }
    }
}

impl From<QueryError> for Failure {
    fn from(error: QueryError) -> Self {
        Self::of(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self { retry_in_mins: refusal.retry_in_mins(), ..Self::of(refusal) }
    }
}
