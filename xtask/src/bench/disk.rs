//! How fast data is hashed that comes from the disk, next to what the disk can do.

use std::process::Command;

use anyhow::Result;

use super::figures::Spread;
use super::makers::swarmdeck;
use super::options::Options;
use super::sample::Sample;
use super::timed::time;
use crate::workspace::Workspace;

/// Seconds by the clock, round by round.
#[derive(Debug, Default)]
struct Rounds {
    swarmdeck: Vec<f64>,
    /// Reading past the system's cache.
    direct: Vec<f64>,
    /// Reading as any program does, while the system reads ahead.
    plain: Vec<f64>,
}

/// Measures, and says what has come out.
pub(super) fn measure(workspace: &Workspace, sample: &Sample, options: &Options) -> Result<String> {
    let mut rounds = Rounds::default();
    for round in 0..options.rounds {
        println!("from the disk, round {} of {}", round + 1, options.rounds);
        // Each is the first of every third round: a disk tires and recovers.
        for turn in round..round + 3 {
            let (mut command, secs) = match turn % 3 {
                0 => (swarmdeck(workspace, sample, "--v1"), &mut rounds.swarmdeck),
                1 => (dd(sample, &["bs=4M", "iflag=direct"]), &mut rounds.direct),
                _ => (dd(sample, &["bs=1M"]), &mut rounds.plain),
            };
            sample.forget()?;
            secs.push(time(&mut command)?.wall_secs);
        }
    }
    Ok(report(options, &rounds))
}

fn dd(sample: &Sample, words: &[&str]) -> Command {
    let mut command = Command::new("dd");
    command.arg(format!("if={}", sample.file().display())).args(["of=/dev/null", "status=none"]);
    command.args(words);
    command
}

fn report(options: &Options, rounds: &Rounds) -> String {
    let speeds = |secs: &[f64]| Spread::of(secs.iter().map(|it| options.megabytes() / it));
    let (swarmdeck, direct, plain) =
        (speeds(&rounds.swarmdeck), speeds(&rounds.direct), speeds(&rounds.plain));
    format!(
        "\n{} MiB from the disk, {} rounds; median (least to most):\n\
         swarmdeck, v1  {swarmdeck:.0} MB/s\n\
         dd, direct     {direct:.0} MB/s\n\
         dd, plain      {plain:.0} MB/s\n\
         swarmdeck to the faster of both  {:.2}\n",
        options.size_mib,
        options.rounds,
        swarmdeck.median() / direct.median().max(plain.median()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_compares_with_the_faster_way_to_read() {
        let rounds = Rounds {
            swarmdeck: vec![2.0, 4.0, 2.0],
            direct: vec![1.0, 8.0, 2.0],
            plain: vec![4.0, 1.0, 1.0],
        };
        assert_eq!(
            report(&Options { size_mib: 1000, rounds: 3 }, &rounds),
            "\n1000 MiB from the disk, 3 rounds; median (least to most):\n\
             swarmdeck, v1  524 (262 to 524) MB/s\n\
             dd, direct     524 (131 to 1049) MB/s\n\
             dd, plain      1049 (262 to 1049) MB/s\n\
             swarmdeck to the faster of both  0.50\n"
        );
    }
}
