//! A tracker with an owner and clients at work, who remember what they were promised.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use acceptance::load::{Completions, Load, Plan, Torrents};
use acceptance::process::Process;
use acceptance::serve::{Door, Ended, Serve, command};
use fastrand::Rng;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::ledger::{Ledger, state_of};
use crate::owner::next_operation;

/// Everything that was promised about one data directory.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) ledger: Ledger,
    pub(crate) completions: Arc<Completions>,
    pub(crate) torrents: Arc<Torrents>,
    /// Announces that were answered as wished.
    pub(crate) answered: u64,
    /// What the owner has asked for and got.
    pub(crate) operations: u32,
    rng: Rng,
}

impl World {
    /// A tracker that nobody has used yet, and its data directory.
    pub(crate) fn create(rng: Rng) -> (Self, TempDir) {
        let mut world = Self {
            ledger: Ledger::default(),
            completions: Arc::default(),
            torrents: Arc::default(),
            answered: 0,
            operations: 0,
            rng,
        };
        let serve = start(tempfile::tempdir().unwrap());
        // Everything is new to a ledger in which nothing stands.
        let _ = world.ledger.compare(state_of(serve.door()));
        (world, serve.kill())
    }

    /// Owner and clients are at work for a while, and in the midst of it the tracker is killed.
    pub(crate) fn work_and_kill(&mut self, serve: Serve, how_long: Duration) -> TempDir {
        let plan = Plan::mixed(serve.socket_address(), self.rng.u64(..));
        self.work_until_killed(serve, plan, |_, _| thread::sleep(how_long))
    }

    /// Owner and clients are at work as long as `meanwhile` takes; then the tracker is killed.
    pub(crate) fn work_until_killed(
        &mut self,
        serve: Serve,
        plan: Plan,
        meanwhile: impl FnOnce(&Serve, &Load),
    ) -> TempDir {
        let door = serve.door().clone();
        let load = Load::start(plan, &self.torrents, &self.completions);
        let data_dir = thread::scope(|scope| {
            let owner = scope.spawn(|| self.own(&door));
            meanwhile(&serve, &load);
            let data_dir = serve.kill();
            owner.join().unwrap();
            data_dir
        });
        self.answered += load.stop().answered();
        data_dir
    }

    /// The owner asks for one thing after the other until nobody answers.
    fn own(&mut self, door: &Door) {
        loop {
            let number = self.operations;
            let operation = next_operation(&self.ledger.expected, number, &mut self.rng);
            let removed = match operation.command {
                "remove_torrent" => hash_of(&operation.args),
                _ => None,
            };
            if let Some(info_hash) = removed {
                self.torrents.remove(&info_hash);
            }
            let added =
                (operation.command == "register_torrent").then(|| operation.changes[0].0.clone());
            self.operations += 1;
            if !self.ledger.carry_out(door, operation) {
                return;
            }
            if let Some(name) = added {
                self.torrents.add(hash_of(&self.ledger.expected[&name]).unwrap());
            }
        }
    }

    /// What is not as it was promised, in sentences.
    pub(crate) fn problems(&mut self, serve: &Serve) -> Vec<String> {
        let mut problems = self.ledger.compare(state_of(serve.door()));
        for row in serve.rpc("torrents", &json!({})).as_array().unwrap() {
            let promise = self.completions.of(&hash_of(row).unwrap());
            let completed = row["completed"].as_u64().unwrap();
            if !(promise.acknowledged..=promise.sent).contains(&completed) {
                problems.push(format!(
                    "{} has {completed} completed downloads; {} were acknowledged, {} reported",
                    row["name"], promise.acknowledged, promise.sent
                ));
            }
        }
        problems
    }

    /// Something random for the test itself.
    pub(crate) fn rng(&mut self) -> &mut Rng {
        &mut self.rng
    }
}

/// Starts the tracker with its pages.
pub(crate) fn start(data_dir: TempDir) -> Serve {
    try_start(data_dir).unwrap_or_else(|ended| panic!("it does not start: {ended:?}"))
}

/// Likewise, where it may refuse to start.
pub(crate) fn try_start(data_dir: TempDir) -> Result<Serve, Ended> {
    let mut command = command(data_dir.path());
    Serve::try_start_with_pages(data_dir, command.args(["--port", "0"]))
}

/// Starts the tracker and kills it before it has come far.
pub(crate) fn start_and_kill(data_dir: &TempDir, after: Duration) {
    let mut command = command(data_dir.path());
    let (process, ..) = Process::start_with_lines(command.args(["--port", "0"]));
    thread::sleep(after);
    process.kill();
}

/// The info hash in the field of that name.
fn hash_of(value: &Value) -> Option<[u8; 20]> {
    let hex = value["info_hash"].as_str()?;
    let mut hash = [0; 20];
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(hash)
}
