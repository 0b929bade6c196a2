//! The console program `swarmdeck`: serve, create, show, edit, verify, friends, password, backups.

mod args;
mod backups;
mod create;
mod edit;
mod failure;
mod friends;
mod password;
mod progress;
mod serve;
mod service_manager;
mod show;
mod ui;
mod units;
mod verify;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};

fn main() -> ExitCode {
    control::share_memory_among_threads();
    let args = Args::parse();
    let default_level = if matches!(args.command, Command::Serve(_)) { "info" } else { "warn" };
    control::log::install(default_level);

    let outcome = match args.command {
        Command::Serve(args) => serve::run(args),
        Command::Create(args) => create::run(*args),
        Command::Show(args) => show::run(&args),
        Command::Edit(args) => edit::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Friends(args) => friends::run(&args),
        Command::Password(args) => password::run(&args),
        Command::Backups(args) => backups::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("swarmdeck: {}", units::printable(&failure.to_string()));
            failure.exit_code()
        }
    }
}
