//! The console program `swarmdeck`: serve, create, show, edit, verify, friends.

mod args;
mod create;
mod edit;
mod failure;
mod friends;
mod progress;
mod serve;
mod service_manager;
mod show;
mod ui;
mod units;
mod verify;

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Parser;
use tracing_subscriber::EnvFilter;

use args::{Args, Command};

fn main() -> ExitCode {
    let args = Args::parse();
    let default_level = if matches!(args.command, Command::Serve(_)) { "info" } else { "warn" };
    let filter =
        EnvFilter::try_from_env("SWARMDECK_LOG").unwrap_or_else(|_| EnvFilter::new(default_level));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();

    let outcome = match args.command {
        Command::Serve(args) => serve::run(args),
        Command::Create(args) => create::run(*args),
        Command::Show(args) => show::run(&args),
        Command::Edit(args) => edit::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Friends(args) => friends::run(&args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("swarmdeck: {}", units::printable(&failure.to_string()));
            failure.exit_code()
        }
    }
}
