//! Faults: what a tracker must survive, done to the real program.
//!
//! Each has a short form for `cargo xtask test` and a long one for `cargo xtask soak`, which sets
//! `SWARMDECK_LONG`. What is random is decided by a seed that is printed; the same one can be
//! asked for by `SWARMDECK_SEED`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[cfg(target_os = "linux")]
mod clock;
mod damage;
#[cfg(target_os = "linux")]
mod flood;
#[cfg(target_os = "linux")]
mod idle;
mod instances;
mod kill;
mod ledger;
mod owner;
mod peers;
mod power_cut;
#[cfg(target_os = "linux")]
mod soak;
mod world;

use std::env;

use fastrand::Rng;

/// How often something is tried: `short` times, or `long` times in the long form.
fn times(short: u32, long: u32) -> u32 {
    if env::var_os("SWARMDECK_LONG").is_some() { long } else { short }
}

/// What is random in the test called `name`; says how it can be had again.
fn random(name: &str) -> Rng {
    let asked_for = env::var("SWARMDECK_SEED").ok().and_then(|it| it.parse().ok());
    let seed = asked_for.unwrap_or_else(|| fastrand::u64(..));
    println!("{name}: SWARMDECK_SEED={seed}");
    Rng::with_seed(seed)
}
