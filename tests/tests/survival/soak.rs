//! A long time under load: does the tracker go on answering, and does its memory stay flat?

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use acceptance::load::{Load, Plan};
use acceptance::serve::Serve;
use acceptance::usage::Usage;
use serde_json::json;

use crate::random;
use crate::world::{World, start};

/// How often it is looked at.
const EVERY: Duration = Duration::from_secs(10);
/// It takes minutes until silent peers are forgotten as fast as others come; the first quarter
/// must be longer than that.
const MINUTES_TO_JUDGE: u64 = 20;

/// What was seen at one moment.
#[derive(Clone, Copy, Debug)]
struct Sample {
    secs: u64,
    usage: Usage,
    torrents: u64,
    peers: u64,
    answered: u64,
    refused: u64,
    lost: u64,
    millis: [f64; 2],
}

#[test]
#[ignore = "takes half an hour: `cargo xtask soak`"]
fn under_load_for_long_memory_stays_flat_and_nothing_is_lost() {
    let minutes = env::var("SWARMDECK_SOAK_MINUTES").map_or(30, |it| it.parse().unwrap());
    let (mut world, data_dir) = World::create(random("soak"));
    // Silent peers are forgotten after two minutes, so that forgetting is part of it.
    let settings = json!({
        "tracker": { "announce_interval_secs": 60 },
        "access": { "open": true },
    });
    fs::write(data_dir.path().join("settings.json"), settings.to_string()).unwrap();
    let serve = start(data_dir);
    // The settings are others than those of a new tracker.
    let _ = world.problems(&serve);
    let plan = Plan {
        peers_each: 1_000,
        strangers_one_in: 5,
        ..Plan::mixed(serve.socket_address(), world.rng().u64(..))
    };
    let mut samples = Vec::new();
    let until = Instant::now() + Duration::from_secs(60 * minutes);
    let data_dir = world.work_until_killed(serve, plan, |serve, load| {
        let began = Instant::now();
        while Instant::now() < until {
            thread::sleep(EVERY);
            samples.push(Sample::take(serve, load, began));
            println!("soak: {}", samples.last().unwrap().line());
        }
    });
    keep(&samples);
    let problems = world.problems(&start(data_dir));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let last = samples.last().unwrap();
    println!("soak: {} commands carried out; nothing lost", world.operations);
    assert!(last.answered > 0);
    assert_eq!(last.lost, 0, "announces without an answer");
    let resident: Vec<u64> = samples.iter().map(|it| it.usage.resident_bytes).collect();
    let growth = growth(&resident);
    println!("soak: memory of the second and of the last quarter: {growth:?}");
    assert!(minutes < MINUTES_TO_JUDGE || growth.is_flat(), "{growth:?}");
}

impl Sample {
    fn take(serve: &Serve, load: &Load, began: Instant) -> Self {
        let totals = serve.rpc("overview", &json!({}))["totals"].clone();
        let count = |name: &str| totals[name].as_u64().unwrap();
        let tally = load.tally();
        let millis =
            |share| tally.latency().of_share(share).map_or(0.0, |it| it.as_secs_f64() * 1e3);
        Self {
            secs: began.elapsed().as_secs(),
            usage: Usage::of(serve.process_id()),
            torrents: count("torrents"),
            peers: count("seeders") + count("leechers"),
            answered: tally.answered(),
            refused: tally.refused(),
            lost: tally.lost(),
            millis: [0.5, 0.99].map(millis),
        }
    }

    fn line(&self) -> String {
        let Self { secs, usage, torrents, peers, answered, refused, lost, millis } = self;
        let mib = usage.resident_bytes as f64 / f64::from(1 << 20);
        let [median, most] = millis;
        format!(
            "{secs:5} s  {mib:6.1} MiB  {:4} files  {torrents:6} torrents  {peers:6} peers  \
             {answered:9} answered  {refused:6} refused  {lost} lost  {:6.0}/s  \
             {median:.2} ms, of 99 in 100 {most:.2} ms",
            usage.descriptors,
            *answered as f64 / (*secs).max(1) as f64,
        )
    }
}

/// Writes the samples where they can be drawn from, if it was said where.
fn keep(samples: &[Sample]) {
    let Some(path) = env::var_os("SWARMDECK_SOAK_CSV").map(PathBuf::from) else { return };
    let mut text = "secs,resident_bytes,descriptors,torrents,peers,answered,refused,lost,\
                    median_ms,p99_ms\n"
        .to_owned();
    for it in samples {
        let Sample { secs, usage, torrents, peers, answered, refused, lost, millis } = it;
        writeln!(
            text,
            "{secs},{},{},{torrents},{peers},{answered},{refused},{lost},{:.3},{:.3}",
            usage.resident_bytes, usage.descriptors, millis[0], millis[1],
        )
        .unwrap();
    }
    fs::write(&path, text).unwrap();
    println!("soak: all samples are in {}", path.display());
}

/// Medians of the second and of the last quarter of a run, in bytes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Growth {
    second: u64,
    last: u64,
}

impl Growth {
    /// Whether there is none but what chance explains: a twentieth and two mebibytes.
    fn is_flat(self) -> bool {
        self.last <= self.second + self.second / 20 + (2 << 20)
    }
}

fn growth(samples: &[u64]) -> Growth {
    let median = |quarter: usize| {
        let ends = [quarter, quarter + 1].map(|it| it * samples.len() / 4);
        let mut values = samples[ends[0]..ends[1]].to_vec();
        values.sort_unstable();
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    Growth { second: median(1), last: median(3) }
}

#[test]
fn memory_that_creeps_is_found_and_a_peak_is_none() {
    let mib = |it: u64| it << 20;
    let steady: Vec<u64> = (0..180).map(|it| mib(if it % 50 == 0 { 90 } else { 60 })).collect();
    assert!(growth(&steady).is_flat());
    let settling: Vec<u64> = (0..180).map(|it| mib(60.min(20 + 2 * it))).collect();
    assert!(growth(&settling).is_flat());
    let creeping: Vec<u64> = (0..180).map(|it| mib(60) + it * 200_000).collect();
    assert!(!growth(&creeping).is_flat());
    assert_eq!(
        growth(&creeping),
        Growth { second: mib(60) + 67 * 200_000, last: mib(60) + 157 * 200_000 }
    );
}

/// So that a word of the answer that the soak reads is not missed only after half an hour.
#[test]
fn a_short_soak_sees_all_it_looks_at() {
    let (mut world, data_dir) = World::create(random("short soak"));
    let serve = start(data_dir);
    let plan = Plan::mixed(serve.socket_address(), 5);
    let data_dir = world.work_until_killed(serve, plan, |serve, load| {
        let sample = acceptance::wait_for("peers", || {
            let sample = Sample::take(serve, load, Instant::now());
            (sample.peers > 0 && sample.answered > 0).then_some(sample)
        });
        assert!(sample.torrents > 0 && sample.usage.resident_bytes > 0, "{sample:?}");
        assert!(sample.millis[0] > 0.0 && sample.line().contains("answered"), "{sample:?}");
    });
    assert_eq!(world.problems(&start(data_dir)), [""; 0]);
}
