//! The HTTP front-end: announce and scrape (BEP 3, 23, 48).

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use arc_swap::ArcSwap;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use protocol::announce::AnnounceReply;
use protocol::http::{query, reply};
use protocol::udp::connection::ConnectionIds;
use tracker::{Asker, Tracker};

use crate::client_address::ClientAddressRule;
use crate::clock::Clock;

/// How long a client should wait between scrapes.
const MIN_SCRAPE_INTERVAL_SECS: u32 = 15 * 60;

/// What every listener shares: the tracker, its clock, and whom to believe.
#[derive(Debug)]
pub struct TrackerService {
    pub(crate) tracker: Arc<Tracker>,
    pub(crate) clock: Clock,
    client_address: ArcSwap<ClientAddressRule>,
    pub(crate) next_seed: AtomicU64,
    pub(crate) connection_ids: ConnectionIds,
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
        })
    }

    /// Changes whose word about the client is taken, from the next request on.
    pub fn set_client_address_rule(&self, rule: ClientAddressRule) {
        self.client_address.store(Arc::new(rule));
    }

    pub(crate) fn router(self: &Arc<Self>) -> Router {
        Router::new()
            .route("/announce", get(announce))
            .route("/scrape", get(scrape))
            .fallback(not_found)
            .with_state(Arc::clone(self))
    }

    fn announce(&self, request: &Request) -> Result<Vec<u8>, String> {
        let query = query::parse_announce(query_bytes(request.uri())).map_err(text)?;
        let socket = request.extensions().get::<SocketAddr>().ok_or("no client address")?;
        let client = self.client_address.load().client(socket.ip(), request.headers());
        let ip = client.ok_or("the proxy in between does not say who is asking")?;
        let seed = self.next_seed.fetch_add(1, Relaxed);
        REPLY.with_borrow_mut(|reply| {
            let now = self.clock.now();
            self.tracker
                .announce(&query.announce, &Asker::at(ip), now, seed, reply)
                .map_err(text)?;
            let mut body = Vec::with_capacity(160 + 6 * reply.peers.len());
            reply::write_announce(reply, query.peer_format, &mut body);
            Ok(body)
        })
    }

    fn scrape(&self, request: &Request) -> Result<Vec<u8>, String> {
        let scrape = query::parse_scrape(query_bytes(request.uri())).map_err(text)?;
        let reply = self.tracker.scrape(&scrape).map_err(text)?;
        let mut body = Vec::new();
        reply::write_scrape(&reply, MIN_SCRAPE_INTERVAL_SECS, &mut body);
        Ok(body)
    }
}

thread_local! {
    /// One a thread, so that an announce allocates nothing but its body.
    static REPLY: RefCell<AnnounceReply> = RefCell::default();
}

async fn announce(State(service): State<Arc<TrackerService>>, request: Request) -> Response {
    bencoded(service.announce(&request))
}

async fn scrape(State(service): State<Arc<TrackerService>>, request: Request) -> Response {
    bencoded(service.scrape(&request))
}

/// What trackers have said since the first one, with a word of help before it.
async fn not_found() -> (StatusCode, &'static str) {
    let text = "This is a BitTorrent tracker; its address for clients ends in /announce.\n";
    (StatusCode::NOT_FOUND, text)
}

/// Failures are sent with status 200 too, or clients would not show them.
fn bencoded(result: Result<Vec<u8>, String>) -> Response {
    let body = result.unwrap_or_else(|reason| {
        let mut body = Vec::new();
        reply::write_failure(&reason, &mut body);
        body
    });
    ([(CONTENT_TYPE, HeaderValue::from_static("text/plain"))], body).into_response()
}

fn query_bytes(uri: &Uri) -> &[u8] {
    uri.query().unwrap_or_default().as_bytes()
}

fn text(error: impl ToString) -> String {
    error.to_string()
}
