//! Tries whether peers can be reached where they say they are, beside the announces.
//!
//! A check goes to an announcer's own address and announced port only, so nobody can have
//! someone else connected to. Every check that is offered ends with one verdict.

mod probe;
mod rate;

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use protocol::id::{InfoHash, PeerId};
use tokio::sync::mpsc;
use tokio::task::{self, JoinError, JoinSet};
use tokio::time::Instant;
use tracker::{Reachability, network};

use probe::probe;
use rate::Rate;

/// Offers not yet looked at, and as many again that wait for a place; further ones are put off.
const MAX_WAITING: usize = 1024;
/// Connections at once, one for each IPv4 address or IPv6 network of 64 bits.
const MAX_AT_ONCE: usize = 32;

/// A peer to be tried.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Check {
    pub(crate) info_hash: InfoHash,
    /// The name it announced, which it must show again, or another one of the same program.
    pub(crate) peer_id: PeerId,
    /// Its own address and the port it announced.
    pub(crate) endpoint: SocketAddr,
}

/// How long a peer has to show itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    /// To accept the connection.
    pub(crate) connect: Duration,
    /// To answer the handshake after that.
    pub(crate) handshake: Duration,
}

/// Who is told what came of a check.
type Report = Arc<dyn Fn(&Check, Reachability) + Send + Sync>;

/// A task that makes checks until this is dropped.
pub(crate) struct NatChecker {
    offers: mpsc::Sender<Check>,
    report: Report,
}

impl Default for Patience {
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), handshake: Duration::from_secs(5) }
    }
}

impl NatChecker {
    /// Begins to make the checks that are offered, on the runtime it is called in.
    ///
    /// `report` is told what came of each; [`Reachability::Unchecked`] where it did not
    /// take place, because there was no room or our own network is at fault.
    pub(crate) fn start(
        patience: Patience,
        report: impl Fn(&Check, Reachability) + Send + Sync + 'static,
    ) -> Self {
        let (offers, offered) = mpsc::channel(MAX_WAITING);
        let report: Report = Arc::new(report);
        tokio::spawn(run(offered, patience, Arc::clone(&report)));
        Self { offers, report }
    }

    /// Takes `check` to be made soon. Where there is no room it is put off at once: the
    /// peer will announce again.
    pub(crate) fn offer(&self, check: Check) {
        if self.offers.try_send(check).is_err() {
            (self.report)(&check, Reachability::Unchecked);
        }
    }
}

impl fmt::Debug for NatChecker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NatChecker({} offers)", self.offers.max_capacity() - self.offers.capacity())
    }
}

/// Ends, and cuts the checks under way, when nobody can offer any more.
async fn run(mut offered: mpsc::Receiver<Check>, patience: Patience, report: Report) {
    let our_id = own_peer_id();
    let mut waiting = Waiting::default();
    let mut rate = Rate::new(Instant::now());
    let mut probes = JoinSet::new();
    loop {
        tokio::select! {
            Some(ended) = probes.join_next_with_id() => {
                let (task, found) = ended.unwrap_or_else(|error| not_made(&error));
                if let Some(check) = waiting.end(task) {
                    report(&check, found);
                }
            }
            offer = offered.recv() => {
                let Some(check) = offer else {
                    return;
                };
                let ip = network(check.endpoint.ip());
                if !rate.allows(ip, Instant::now()) || !waiting.admit(check) {
                    report(&check, Reachability::Unchecked);
                }
            }
        }
        while let Some(check) = waiting.next() {
            let task = probes.spawn(probe(check, our_id, patience)).id();
            waiting.begin(task, check);
        }
    }
}

fn not_made(error: &JoinError) -> (task::Id, Reachability) {
    tracing::error!(%error, "a NAT check ended badly");
    (error.id(), Reachability::Unchecked)
}

/// Checks in the order they came, and those that are being made.
#[derive(Debug, Default)]
struct Waiting {
    waiting: VecDeque<Check>,
    under_way: HashMap<task::Id, Check>,
}

impl Waiting {
    /// Lets `check` wait, where there is room.
    fn admit(&mut self, check: Check) -> bool {
        let has_room = self.waiting.len() < MAX_WAITING;
        if has_room {
            self.waiting.push_back(check);
        }
        has_room
    }

    /// The first check whose turn it is: there is a place, and none at the same address.
    fn next(&mut self) -> Option<Check> {
        if self.under_way.len() >= MAX_AT_ONCE {
            return None;
        }
        let is_busy =
            |ip: IpAddr| self.under_way.values().any(|it| network(it.endpoint.ip()) == ip);
        let at = self.waiting.iter().position(|it| !is_busy(network(it.endpoint.ip())))?;
        self.waiting.remove(at)
    }

    fn begin(&mut self, task: task::Id, check: Check) {
        self.under_way.insert(task, check);
    }

    fn end(&mut self, task: task::Id) -> Option<Check> {
        self.under_way.remove(&task)
    }
}

/// What we call ourselves: our program and version (BEP 20), and twelve bytes nobody knows.
fn own_peer_id() -> PeerId {
    let version = [
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
    ];
    let mut id = *b"-SD0000-............";
    for (byte, number) in id[3..6].iter_mut().zip(version) {
        let digit = number.parse().ok().and_then(|it| char::from_digit(it, 36)).unwrap_or('z');
        *byte = digit.to_ascii_uppercase() as u8;
    }
    let random = [(); 2].map(|()| RandomState::new().hash_one(()).to_be_bytes());
    id[8..].copy_from_slice(&random.concat()[..12]);
    PeerId(id)
}

#[cfg(test)]
mod tests;
