//! `cargo xtask bench create`: how fast torrents are created, next to mktorrent.

mod figures;
mod options;
mod sample;
mod timed;

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::packages::{self, Purpose};
use crate::workspace::Workspace;
use figures::Spread;
use options::Options;
use sample::Sample;
use timed::{Taken, time};

/// Runs the measurement that `arguments` name.
pub(crate) fn bench(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    match arguments.split_first() {
        Some((what, rest)) if what == "create" => create(workspace, &Options::parse(rest)?),
        _ => bail!("what is to be measured? There is `cargo xtask bench create`"),
    }
}

/// Both programs take turns, so that whatever else the computer does slows both alike.
fn create(workspace: &Workspace, options: &Options) -> Result<()> {
    packages::install_missing(&[Purpose::Building, Purpose::Measuring])?;
    command::run(command::cargo(workspace).args([
        "build",
        "--release",
        "--locked",
        "--package",
        "swarmdeck",
    ]))?;
    let sample = Sample::make(options.size_mib)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 1..=options.rounds {
        println!("round {round} of {}", options.rounds);
        ours.push(time(&mut swarmdeck(workspace, &sample))?);
        theirs.push(time(&mut mktorrent(&sample)?)?);
    }
    print!("{}", report(options, &ours, &theirs));
    Ok(())
}

fn swarmdeck(workspace: &Workspace, sample: &Sample) -> Command {
    let mut command = Command::new(workspace.program("release", "swarmdeck"));
    command.arg("create").arg(sample.file()).args(["--announce", ANNOUNCE_URL, "--force"]);
    command.arg("--piece-length").arg(PIECE_LENGTH_BYTES.to_string());
    command.arg("--output").arg(sample.beside("swarmdeck.torrent"));
    command
}

/// mktorrent does not replace a file, so the one of the round before goes first.
fn mktorrent(sample: &Sample) -> Result<Command> {
    let output = sample.beside("mktorrent.torrent");
    if output.exists() {
        std::fs::remove_file(&output).context("cannot remove the last torrent of mktorrent")?;
    }
    let mut command = Command::new("mktorrent");
    command.args(["-a", ANNOUNCE_URL, "-l"]).arg(PIECE_LENGTH_BYTES.ilog2().to_string());
    command.arg("-o").arg(output).arg(sample.file());
    Ok(command)
}

fn report(options: &Options, ours: &[Taken], theirs: &[Taken]) -> String {
    let megabytes = options.size_mib as f64 * 1.048_576;
    let line = |name: &str, taken: &[Taken]| {
        let per_core = Spread::of(taken.iter().map(|it| megabytes / it.cpu_secs));
        let wall = Spread::of(taken.iter().map(|it| megabytes / it.wall_secs));
        format!("{name}  {per_core:.0} MB/s per core, {wall:.0} MB/s by the clock\n")
    };
    let pairs = || ours.iter().zip(theirs);
    let by_core = Spread::of(pairs().map(|(ours, theirs)| theirs.cpu_secs / ours.cpu_secs));
    let by_clock = Spread::of(pairs().map(|(ours, theirs)| theirs.wall_secs / ours.wall_secs));
    format!(
        "\n{} MiB in memory, {} rounds; median (least to most):\n{}{}\
         swarmdeck to mktorrent: {by_core:.2} per core, {by_clock:.2} by the clock\n",
        options.size_mib,
        options.rounds,
        line("swarmdeck", ours),
        line("mktorrent", theirs),
    )
}

const ANNOUNCE_URL: &str = "http://tracker.example:6969/announce";

/// What both programs are told, since they would choose differently.
const PIECE_LENGTH_BYTES: u32 = 1024 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_says_how_much_faster_one_is() {
        let taken = |cpu_secs, wall_secs| Taken { cpu_secs, wall_secs };
        let options = Options { size_mib: 1000, rounds: 3 };
        let ours = [taken(0.5, 0.5), taken(1.0, 0.5), taken(0.8, 0.5)];
        let theirs = [taken(1.0, 1.0), taken(1.0, 0.5), taken(1.2, 0.75)];
        assert_eq!(
            report(&options, &ours, &theirs),
            "\n1000 MiB in memory, 3 rounds; median (least to most):\n\
             swarmdeck  1311 (1049 to 2097) MB/s per core, 2097 (2097 to 2097) MB/s by the clock\n\
             mktorrent  1049 (874 to 1049) MB/s per core, 1398 (1049 to 2097) MB/s by the clock\n\
             swarmdeck to mktorrent: 1.50 (1.00 to 2.00) per core, 1.50 (1.00 to 2.00) by the \
             clock\n"
        );
    }
}
