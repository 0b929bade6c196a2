//! How fast data is hashed that the system has in memory, next to mktorrent.

use anyhow::Result;

use super::figures::Spread;
use super::makers::{mktorrent, swarmdeck};
use super::options::Options;
use super::sample::Sample;
use super::timed::{Taken, time};
use crate::workspace::Workspace;

/// What the rounds of each program took, which are as many.
#[derive(Debug, Default)]
struct Rounds {
    v1: Vec<Taken>,
    hybrid: Vec<Taken>,
    mktorrent: Vec<Taken>,
}

/// Measures, and says what has come out.
pub(super) fn measure(workspace: &Workspace, sample: &Sample, options: &Options) -> Result<String> {
    sample.read()?;
    let mut rounds = Rounds::default();
    for round in 1..=options.rounds {
        println!("in memory, round {round} of {}", options.rounds);
        rounds.v1.push(time(&mut swarmdeck(workspace, sample, "--v1"))?);
        rounds.mktorrent.push(time(&mut mktorrent(sample)?)?);
        rounds.hybrid.push(time(&mut swarmdeck(workspace, sample, "--hybrid"))?);
    }
    Ok(report(options, &rounds))
}

fn report(options: &Options, rounds: &Rounds) -> String {
    let Rounds { v1, hybrid, mktorrent } = rounds;
    let speed = |name: &str, taken: &[Taken]| {
        let per_core = Spread::of(taken.iter().map(|it| options.megabytes() / it.cpu_secs));
        let wall = Spread::of(taken.iter().map(|it| options.megabytes() / it.wall_secs));
        format!("{name}  {per_core:.0} MB/s per core, {wall:.0} MB/s by the clock\n")
    };
    let ratio = |name: &str, ours: &[Taken]| {
        let pairs = || ours.iter().zip(mktorrent);
        let by_core = Spread::of(pairs().map(|(ours, theirs)| theirs.cpu_secs / ours.cpu_secs));
        let by_clock = Spread::of(pairs().map(|(ours, theirs)| theirs.wall_secs / ours.wall_secs));
        format!("{name} to mktorrent  {by_core:.2} per core, {by_clock:.2} by the clock\n")
    };
    format!(
        "\n{} MiB in memory, {} rounds; median (least to most):\n{}{}{}{}{}\n",
        options.size_mib,
        options.rounds,
        speed("swarmdeck, v1     ", v1),
        speed("swarmdeck, hybrid ", hybrid),
        speed("mktorrent, v1     ", mktorrent),
        ratio("v1    ", v1),
        ratio("hybrid", hybrid),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_says_how_much_faster_one_is() {
        let taken = |cpu_secs, wall_secs| Taken { cpu_secs, wall_secs };
        let options = Options { size_mib: 1000, rounds: 3 };
        let rounds = Rounds {
            v1: vec![taken(0.5, 0.5), taken(1.0, 0.5), taken(0.8, 0.5)],
            hybrid: vec![taken(1.0, 1.0), taken(1.0, 1.0), taken(1.6, 0.5)],
            mktorrent: vec![taken(1.0, 1.0), taken(1.0, 0.5), taken(1.2, 0.75)],
        };
        assert_eq!(
            report(&options, &rounds),
            "\n1000 MiB in memory, 3 rounds; median (least to most):\n\
             swarmdeck, v1       1311 (1049 to 2097) MB/s per core, \
             2097 (2097 to 2097) MB/s by the clock\n\
             swarmdeck, hybrid   1049 (655 to 1049) MB/s per core, \
             1049 (1049 to 2097) MB/s by the clock\n\
             mktorrent, v1       1049 (874 to 1049) MB/s per core, \
             1398 (1049 to 2097) MB/s by the clock\n\
             v1     to mktorrent  1.50 (1.00 to 2.00) per core, 1.50 (1.00 to 2.00) by the clock\n\
             hybrid to mktorrent  1.00 (0.75 to 1.00) per core, 1.00 (0.50 to 1.50) by the clock\n\n"
        );
    }
}
