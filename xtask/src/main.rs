//! The project's own commands: `cargo xtask run`, `test`, `dist`, `soak`, `bench` and `icons`.

mod bench;
mod command;
mod dist;
mod icons;
mod node;
mod packages;
mod python;
mod run;
mod soak;
mod test;
mod workspace;

use std::env;
use std::process::ExitCode;

use anyhow::{Result, bail};

use workspace::Workspace;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  run [--release] [-- ARGUMENT...]     set up, build and start Swarmdeck; without a display,
                                       the tracker starts headless with its pages in a browser
  test [--skip-setup] [STEP...]        set up and check everything, or only these steps
  test --list                          name the steps
  dist windows [--try]                 build the programs for Windows on Debian and check the
                                       files; then try the one for the console under Wine
  soak [--minutes N] [--rounds N]      the long form of the fault tests: N kills under load (200),
                                       damaged files, idle connections; then N minutes of load
                                       (30) in which memory must stay flat; 0 leaves out either
  bench create [--size-mib N] [--rounds N]
                                       measure how fast torrents are created, next to mktorrent
                                       and to the disk
  bench pages [--samples N]            measure how quickly the pages answer in a browser with
                                       20,000 torrents and 100,000 peers, each input N times (40)
  bench window [--rounds N]            measure how the window starts, its memory, and the processor
                                       while nothing happens, empty and with 20,000 torrents
  icons                                draw all icon files from the SVG drawings
";

fn main() -> ExitCode {
    match dispatch(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("swarmdeck: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let Some((name, rest)) = arguments.split_first() else {
        bail!("which command?\n\n{USAGE}");
    };
    match name.as_str() {
        "run" => run::run(&Workspace::find()?, rest),
        "test" => test::test(&Workspace::find()?, rest),
        "dist" => dist::dist(&Workspace::find()?, rest),
        "soak" => soak::soak(&Workspace::find()?, rest),
        "bench" => bench::bench(&Workspace::find()?, rest),
        "icons" => icons::draw(&Workspace::find()?),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        unknown => bail!("there is no command {unknown}\n\n{USAGE}"),
    }
}
