//! Peers that come for torrents, download, complete and leave.

use std::sync::{PoisonError, RwLock, RwLockWriteGuard};

use fastrand::Rng;

/// The torrents that peers come for, the most sought first; may change at any time.
#[derive(Debug, Default)]
pub struct Torrents(RwLock<Vec<[u8; 20]>>);

impl Torrents {
    /// Peers come for one more.
    pub fn add(&self, info_hash: [u8; 20]) {
        self.write().push(info_hash);
    }

    /// No new peers come for this one.
    pub fn remove(&self, info_hash: &[u8; 20]) {
        self.write().retain(|it| it != info_hash);
    }

    /// One of them: the n-th is chosen a n-th as often as the first (Zipf).
    fn choose(&self, rng: &mut Rng) -> Option<[u8; 20]> {
        let torrents = self.0.read().unwrap_or_else(PoisonError::into_inner);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank")]
        let rank = (torrents.len() as f64 + 1.0).powf(rng.f64()) as usize;
        torrents.get(rank.checked_sub(1)?.min(torrents.len().checked_sub(1)?)).copied()
    }

    fn write(&self) -> RwLockWriteGuard<'_, Vec<[u8; 20]>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a client says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Announce {
    pub(super) info_hash: [u8; 20],
    pub(super) peer_id: [u8; 20],
    pub(super) port: u16,
    pub(super) key: u32,
    pub(super) left_bytes: u64,
    pub(super) event: Event,
}

impl Announce {
    /// Whether it reports a completed download.
    pub(super) fn completes(&self) -> bool {
        self.event == Event::Completed
    }
}

/// What has happened to a download (BEP 3), with the numbers of BEP 15.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Event {
    None = 0,
    Completed = 1,
    Started = 2,
    Stopped = 3,
}

/// The peers of one thread.
#[derive(Debug)]
pub(super) struct Peers {
    number: u32,
    max: usize,
    strangers_one_in: u32,
    /// Peers made so far; none is ever made twice.
    made: u32,
    here: Vec<Announce>,
}

impl Peers {
    pub(super) fn new(number: u32, max: usize, strangers_one_in: u32) -> Self {
        Self { number, max, strangers_one_in, made: 0, here: Vec::new() }
    }

    /// What one of them says next; nothing while there is no torrent to come for.
    pub(super) fn next(&mut self, torrents: &Torrents, rng: &mut Rng) -> Option<Announce> {
        let is_newcomer = self.here.is_empty() || (self.here.len() < self.max && rng.bool());
        if is_newcomer {
            let mut info_hash = [0; 20];
            if self.strangers_one_in > 0 && rng.u32(..self.strangers_one_in) == 0 {
                rng.fill(&mut info_hash);
            } else {
                info_hash = torrents.choose(rng)?;
            }
            let newcomer = self.newcomer(info_hash, rng);
            self.here.push(newcomer);
            return Some(newcomer);
        }
        let at = rng.usize(..self.here.len());
        let peer = &mut self.here[at];
        if rng.u32(..6) == 0 {
            let peer = self.here.swap_remove(at);
            // Every fourth goes without a word, as clients do that are killed.
            if rng.u32(..4) > 0 {
                return Some(Announce { event: Event::Stopped, ..peer });
            }
            return self.next(torrents, rng);
        }
        peer.event = Event::None;
        if peer.left_bytes > 0 {
            let now_left = peer.left_bytes.saturating_sub(SIZE_BYTES / 3);
            peer.left_bytes = now_left;
            if now_left == 0 {
                peer.event = Event::Completed;
            }
        }
        Some(*peer)
    }

    fn newcomer(&mut self, info_hash: [u8; 20], rng: &mut Rng) -> Announce {
        self.made += 1;
        let mut peer_id = *b"-SD0001-............";
        peer_id[8..12].copy_from_slice(&self.number.to_be_bytes());
        peer_id[12..].copy_from_slice(&rng.u64(..).to_be_bytes());
        // The same port comes back only when whoever had it has long gone.
        let port = u16::try_from(1_024 + self.made % 60_000).unwrap_or(1_024);
        let left_bytes = if rng.u32(..5) == 0 { 0 } else { SIZE_BYTES };
        let key = rng.u32(..);
        Announce { info_hash, peer_id, port, key, left_bytes, event: Event::Started }
    }
}

/// What a newcomer has to download.
const SIZE_BYTES: u64 = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_completes_once_and_only_after_it_came_for_more() {
        let torrents = Torrents::default();
        torrents.add([1; 20]);
        let mut rng = Rng::with_seed(7);
        let mut peers = Peers::new(3, 20, 0);
        let mut seen = std::collections::HashMap::<[u8; 20], Vec<Announce>>::new();
        for _ in 0..2_000 {
            let announce = peers.next(&torrents, &mut rng).unwrap();
            seen.entry(announce.peer_id).or_default().push(announce);
        }
        let completions = |it: &[Announce]| it.iter().filter(|it| it.completes()).count();
        assert!(seen.values().any(|it| completions(it) == 1));
        for said in seen.values() {
            assert_eq!(said[0].event, Event::Started);
            assert!(completions(said) <= 1);
            assert!(completions(said) == 0 || said[0].left_bytes > 0);
        }
    }

    #[test]
    fn the_first_torrents_are_the_most_sought() {
        let torrents = Torrents::default();
        let mut rng = Rng::with_seed(1);
        assert_eq!(torrents.choose(&mut rng), None);
        (0..50).for_each(|it| torrents.add([it; 20]));
        let mut counts = [0; 50];
        for _ in 0..20_000 {
            counts[usize::from(torrents.choose(&mut rng).unwrap()[0])] += 1;
        }
        assert!(counts[0] > 2 * counts[3] && counts[3] > 2 * counts[20], "{counts:?}");
        assert!(counts.iter().all(|it| *it > 0), "{counts:?}");
    }
}
