//! What is done once a second, and now and then, as long as the engine is there.

use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use tokio::time::MissedTickBehavior;
use tracker::Totals;

use crate::control::Control;
use crate::view::{Event, TotalsView};
use crate::wakefulness::Reading;

/// How often silent peers are looked for and windows told of changed counts.
const TICK: Duration = Duration::from_secs(1);
/// Shards swept a tick: a peer is forgotten at most four ticks late.
const SWEEPS_PER_TICK: usize = 16;
/// How often this computer's own addresses are looked up.
const ADDRESS_TICKS: usize = 10;
/// How often lists are looked through for entries that end, and what was removed is forgotten.
const LOOK_TICKS: usize = 30;
/// How often it is looked whether the daily backup is due, the first time at once.
const BACKUP_TICKS: usize = 60;
/// How often it is written down when friends last came.
const SAVE_TICKS: usize = 60;

/// Where the housekeeping stands.
#[derive(Debug)]
struct Round {
    ticks: usize,
    sweeps: usize,
    told: (TotalsView, Totals),
    told_seeds: u64,
    told_log: u64,
    /// What the clocks showed in the last one.
    reading: Reading,
}

impl Round {
    fn new(control: &Control) -> Self {
        let reading = Reading::of(control.clock());
        Self { ticks: 0, sweeps: 0, told: Default::default(), told_seeds: 0, told_log: 0, reading }
    }
}

impl Control {
    /// Begins to keep house, until the last handle is gone.
    pub(crate) fn keep_house(&self) {
        let weak = self.downgrade();
        let mut round = Round::new(self);
        tokio::spawn(async move {
            let mut ticks = tokio::time::interval(TICK);
            // After a sleep one tick makes up for all that were missed.
            ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            loop {
                ticks.tick().await;
                let Some(control) = weak.upgrade() else { return };
                round = control.keep_house_safely(round).await;
                control.house_round_count().fetch_add(1, Relaxed);
            }
        });
    }

    /// As `keep_house_once`; a fault in it costs this one round.
    async fn keep_house_safely(&self, mut round: Round) -> Round {
        let control = self.clone();
        self.or_anew(async move {
            control.keep_house_once(&mut round).await;
            round
        })
        .await
    }

    /// What `kept` gives, or the first round again where it ends by a fault.
    async fn or_anew(&self, kept: impl Future<Output = Round> + Send + 'static) -> Round {
        tokio::spawn(kept).await.unwrap_or_else(|error| {
            tracing::error!(%error, "housekeeping ran into a fault");
            Round::new(self)
        })
    }

    /// How often the house was kept since the engine was opened; when this number stands still
    /// for long, something is stuck.
    pub fn house_rounds(&self) -> u64 {
        self.house_round_count().load(Relaxed)
    }

    /// Forgets silent peers, saves what was counted, and tells faces of changed counts.
    async fn keep_house_once(&self, round: &mut Round) {
        let now = self.clock().now();
        for _ in 0..SWEEPS_PER_TICK {
            self.tracker().sweep(now, round.sweeps);
            round.sweeps = round.sweeps.wrapping_add(1);
        }
        let reading = Reading::of(self.clock());
        if let Some(awakening) = reading.since(&round.reading) {
            self.wake_up(awakening).await;
        }
        round.reading = reading;
        if round.ticks.is_multiple_of(BACKUP_TICKS) {
            self.begin_daily_backup();
        }
        round.ticks = round.ticks.wrapping_add(1);
        if round.ticks.is_multiple_of(ADDRESS_TICKS) {
            // A laptop changes its network; its own addresses are looked up anew.
            if let Ok(settings) = self.checked_settings() {
                self.refresh_addressing(&settings);
            }
            self.tend_addresses().await;
        }
        self.tend_listeners().await;
        if round.ticks.is_multiple_of(LOOK_TICKS) {
            self.aside(Self::tend_access).await;
            self.aside(Self::forget_removed).await;
        }
        if round.ticks.is_multiple_of(SAVE_TICKS) {
            self.aside(Self::save_last_uses).await;
        }
        let totals = self.tracker().totals();
        self.per_minute().tick(totals.announces());
        if self.tracker().has_completions() {
            // Those that could not be saved before, or came with a torrent just registered.
            self.aside(Self::save_completions).await;
        }
        self.note_live(&totals);
        self.look_for_seeds();
        self.tell_recent();
        let current = (self.totals(), totals);
        let seeds = self.service().web_seeds().changes();
        if current.1 != round.told.1 || seeds != round.told_seeds {
            self.tell(Event::Torrents);
        }
        round.told_seeds = seeds;
        if self.logs().look_after() || current != round.told {
            self.tell(Event::Overview);
        }
        let log = self.logs().last_id();
        if log != round.told_log {
            self.tell(Event::Log);
        }
        round.told_log = log;
        round.told = current;
    }

    /// Does `work` on a thread of its own: the disk may take its time, the tracker goes on
    /// answering meanwhile. Gives nothing where it ended badly.
    pub(crate) async fn aside<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> Option<T> {
        let control = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&control)).await;
        done.inspect_err(|error| tracing::error!(%error, "what was done aside ended badly")).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;

    #[tokio::test]
    async fn a_round_that_panics_costs_that_one_round() {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = Some(folder.path().to_owned());
        let control = Control::open(Options { data_dir, overrides: Vec::new() }).unwrap();
        let mut round = control.keep_house_safely(Round::new(&control)).await;
        round = control.keep_house_safely(round).await;
        assert_eq!(round.ticks, 2);
        round = control.or_anew(async { panic!("a fault of the test's own") }).await;
        assert_eq!(round.ticks, 0);
        round = control.keep_house_safely(round).await;
        assert_eq!(round.ticks, 1);
    }
}
