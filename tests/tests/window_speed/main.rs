//! What the window takes as a program of the desktop: time to start, memory, and the processor
//! while nothing happens.
//!
//! `cargo xtask bench window` measures the release build; `cargo xtask test` only sees whether
//! there is something to measure. Nothing here fails for being slow.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod folder;
mod run;
mod table;

use std::env;
use std::fs;
use std::time::Duration;

use acceptance::session::Session;

use folder::Folder;
use run::{Pace, Place, measure};
use table::Table;

const FULL: usize = 20_000;

#[test]
#[ignore = "takes twenty minutes: `cargo xtask bench window`"]
fn the_window_is_measured() {
    let rounds = env::var("SWARMDECK_BENCH_ROUNDS").map_or(5, |it| it.parse().unwrap());
    let pace = Pace { settling: Duration::from_secs(10), quiet: Duration::from_secs(20) };
    let table = run_rounds(rounds, FULL, pace);
    println!("\n{rounds} rounds; median (least to most):\n\n{table}");
}

/// So that a word or a process that is looked for is not missed only in a long measurement.
#[test]
fn a_short_measurement_sees_all_it_looks_at() {
    let pace = Pace { settling: Duration::from_secs(1), quiet: Duration::from_secs(1) };
    let table = run_rounds(1, 3, pace).to_string();
    for row in [
        "shown: the first answer to the page, ms",
        "closed: memory of page, MiB",
        "hidden for the first time: memory of network, MiB",
        "hidden: memory of program, MiB",
        "hidden: processor of program, %",
    ] {
        let line = table.lines().find(|it| it.starts_with(&format!("| {row} |")));
        let line = line.unwrap_or_else(|| panic!("no {row} in\n{table}"));
        assert!(!line.contains('–'), "{line}");
    }
    assert!(!table.contains("| hidden: memory of page"), "{table}");
}

/// The two states take turns, and each is the first of every second round: whatever else the
/// computer does slows both alike.
fn run_rounds(rounds: usize, torrents: usize, pace: Pace) -> Table {
    let states =
        [("empty data folder", Folder::empty()), ("20,000 torrents", Folder::filled(torrents))];
    let session = Session::start();
    let place = Place { session: &session, tray: session.show_tray(), pace };
    let _messages = session.show_messages();
    let mut table = Table::new(states.each_ref().map(|(name, _)| *name));
    for (_, folder) in &states {
        place.warm_up(folder);
    }
    for round in 0..rounds {
        for turn in [round, round + 1] {
            let column = turn % states.len();
            let (name, folder) = &states[column];
            println!("window: round {} of {rounds}, {name}, load {}", round + 1, load_average());
            measure(&place, folder, |row, value| table.add(row, column, value));
            table.add("load average", column, load_average());
        }
    }
    table
}

/// How many programs wanted a processor in the last minute.
fn load_average() -> f64 {
    let text = fs::read_to_string("/proc/loadavg").unwrap();
    text.split(' ').next().unwrap().parse().unwrap()
}
