//! A load generator: many clients without files, who remember what they were promised.
//!
//! Threads announce as clients do, in a closed loop or at a given pace, and note what was
//! answered. It reaches loopback only.

mod http;
mod peers;
mod tally;
mod udp;

use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use fastrand::Rng;

use crate::load::peers::Peers;

pub use http::connect;
pub use peers::Torrents;
pub use tally::{Completions, Latency, Promise, Tally};

/// What is announced, and how much of it.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Where HTTP and UDP are answered.
    pub tracker: SocketAddrV4,
    /// Clients that keep their connection, each a thread.
    pub keep_alive: u32,
    /// Clients that connect for each announce.
    pub connection_each: u32,
    /// Clients that announce over UDP.
    pub udp: u32,
    /// Announces a second of all together; nothing for as many as are answered.
    pub per_second: Option<u32>,
    /// Announces at most.
    pub announces_max: u64,
    /// Peers each thread has at once.
    pub peers_each: usize,
    /// Of so many new peers, one comes for a torrent that nobody has ever heard of; 0 for none.
    pub strangers_one_in: u32,
    /// What decides all that is random.
    pub seed: u64,
}

impl Plan {
    /// A few clients of every kind, who announce as often as they are answered.
    pub fn mixed(tracker: SocketAddrV4, seed: u64) -> Self {
        Self {
            tracker,
            keep_alive: 3,
            connection_each: 2,
            udp: 3,
            per_second: None,
            announces_max: u64::MAX,
            peers_each: 60,
            strangers_one_in: 0,
            seed,
        }
    }
}

/// Clients at work.
#[derive(Debug)]
pub struct Load {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    plan: Plan,
    torrents: Arc<Torrents>,
    tally: Arc<Tally>,
    completions: Arc<Completions>,
    announces_left: AtomicU64,
    is_over: AtomicBool,
}

/// How a client gets an announce to the tracker.
trait Way {
    /// Says it and waits for the answer.
    fn announce(&mut self, announce: &peers::Announce) -> Outcome;
}

/// What came of an announce.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Outcome {
    /// Answered as wished.
    Answered,
    /// Answered with a failure.
    Refused,
    /// No answer has arrived.
    Lost,
}

/// How long a client waits for an answer.
const ANSWER_DEADLINE: Duration = Duration::from_secs(2);
/// How long it waits before it tries again where nobody answers.
const PAUSE_WHEN_LOST: Duration = Duration::from_millis(20);

impl Load {
    /// Lets clients announce `torrents`, until there is an end to it.
    pub fn start(plan: Plan, torrents: &Arc<Torrents>, completions: &Arc<Completions>) -> Self {
        let shared = Arc::new(Shared {
            torrents: Arc::clone(torrents),
            tally: Arc::default(),
            completions: Arc::clone(completions),
            announces_left: AtomicU64::new(plan.announces_max),
            is_over: AtomicBool::new(false),
            plan,
        });
        let Plan { tracker, keep_alive, connection_each, udp, .. } = shared.plan;
        let mut threads = Vec::new();
        for number in 0..keep_alive + connection_each + udp {
            let shared = Arc::clone(&shared);
            let own = own_address(shared.plan.seed, number);
            threads.push(thread::spawn(move || {
                if number < keep_alive {
                    shared.work(number, &mut http::KeepAlive::new(tracker, own));
                } else if number < keep_alive + connection_each {
                    shared.work(number, &mut http::ConnectionEach::new(tracker, own));
                } else {
                    shared.work(number, &mut udp::Udp::new(tracker, own));
                }
            }));
        }
        Self { shared, threads }
    }

    /// What has come of it so far.
    pub fn tally(&self) -> &Tally {
        &self.shared.tally
    }

    /// Ends it; gives what has come of it.
    pub fn stop(self) -> Arc<Tally> {
        self.shared.is_over.store(true, Relaxed);
        self.wait()
    }

    /// Waits until all announces that were planned are made; gives what has come of them.
    pub fn wait(self) -> Arc<Tally> {
        for thread in self.threads {
            thread.join().unwrap();
        }
        Arc::clone(&self.shared.tally)
    }
}

impl Shared {
    /// Announces by one way, on and on.
    fn work(&self, number: u32, way: &mut impl Way) {
        let mut rng = Rng::with_seed(self.plan.seed ^ u64::from(number).wrapping_mul(0x9E37_79B9));
        let mut peers = Peers::new(number, self.plan.peers_each, self.plan.strangers_one_in);
        let mut pace = Pace::new(&self.plan);
        while !self.is_over.load(Relaxed) && self.takes_one() {
            pace.wait();
            let Some(announce) = peers.next(&self.torrents, &mut rng) else {
                thread::sleep(PAUSE_WHEN_LOST);
                continue;
            };
            if announce.completes() {
                self.completions.note_sent(&announce.info_hash);
            }
            let began = Instant::now();
            let outcome = way.announce(&announce);
            self.tally.note(outcome, began.elapsed());
            if outcome == Outcome::Answered && announce.completes() {
                self.completions.note_acknowledged(&announce.info_hash);
            }
            if outcome == Outcome::Lost {
                thread::sleep(PAUSE_WHEN_LOST);
            }
        }
    }

    fn takes_one(&self) -> bool {
        let left = self.announces_left.fetch_update(Relaxed, Relaxed, |it| it.checked_sub(1));
        left.is_ok()
    }
}

/// Keeps the threads of a load to its pace.
#[derive(Debug)]
struct Pace {
    every: Option<Duration>,
    next: Instant,
}

impl Pace {
    fn new(plan: &Plan) -> Self {
        let threads = plan.keep_alive + plan.connection_each + plan.udp;
        let every = plan.per_second.map(|it| Duration::from_secs(threads.into()) / it.max(1));
        Self { every, next: Instant::now() }
    }

    fn wait(&mut self) {
        let Some(every) = self.every else { return };
        let now = Instant::now();
        thread::sleep(self.next.saturating_duration_since(now));
        // What was missed for long is not made up for all at once.
        self.next = (self.next + every).max(now.checked_sub(every * 10).unwrap_or(now));
    }
}

/// Every thread of every run has an address of its own, where the system answers to all of
/// loopback, so that none is taken for one of an earlier run.
fn own_address(seed: u64, number: u32) -> Ipv4Addr {
    if cfg!(target_os = "macos") {
        return Ipv4Addr::LOCALHOST;
    }
    let [.., run] = seed.to_be_bytes();
    let [_, _, high, low] = number.to_be_bytes();
    Ipv4Addr::new(127, 64 + run % 128, high, low.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_is_that_of_all_threads_together() {
        let plan = Plan { per_second: Some(40), ..Plan::mixed(NOWHERE, 0) };
        assert_eq!(Pace::new(&plan).every, Some(Duration::from_millis(200)), "of each of eight");
    }

    #[test]
    fn where_nobody_answers_nothing_is_noted_as_promised() {
        let torrents = Arc::new(Torrents::default());
        torrents.add([7; 20]);
        let completions = Arc::new(Completions::default());
        let plan = Plan { announces_max: 200, udp: 0, ..Plan::mixed(NOWHERE, 1) };
        let tally = Load::start(plan, &torrents, &completions).wait();
        assert_eq!((tally.answered(), tally.lost()), (0, 200));
        assert_eq!(completions.of(&[7; 20]).acknowledged, 0);
    }

    /// Nobody listens on the port of tcpmux.
    const NOWHERE: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 1);
}
