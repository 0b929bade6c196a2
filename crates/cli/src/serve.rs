//! `swarmdeck serve`: the tracker without a window.

use std::io::{self, Write};

use control::{Asked, Control, EndSignals, Options};

use crate::args::ServeArgs;
use crate::failure::Failure;
use crate::service_manager;
use crate::ui;

/// Runs until it is asked to end.
pub(crate) fn run(args: ServeArgs) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let outcome = runtime.block_on(serve(args));
    // A disk that does not answer must not keep the program.
    runtime.shutdown_background();
    outcome
}

async fn serve(args: ServeArgs) -> Result<(), Failure> {
    // Listened for from the beginning: whoever reads “ready” may end us at once.
    let mut end_signals = EndSignals::listen()?.for_service();
    let overrides = args.overrides();
    let control = Control::open(Options { data_dir: args.data_dir, overrides })?;
    for notice in control.standing_notices() {
        eprintln!("swarmdeck: {} {}", notice.message, notice.hint);
    }
    // Wrong settings stay wrong, on the command line as in the file.
    control.start().await.map_err(|error| match error.problems.is_empty() {
        true => Failure::from(error),
        false => Failure::Usage(error.to_string()),
    })?;
    let ui = match args.ui {
        Some(address) => Some(ui::open(address).await?),
        None => None,
    };
    announce_readiness(&control, ui.as_ref())?;
    service_manager::ready();

    let pages = async {
        match ui {
            Some(ui) => ui.serve(control.clone()).await,
            None => std::future::pending().await,
        }
    };
    let outcome = tokio::select! {
        () = asked_to_end(&mut end_signals, &control) => Ok(()),
        never = pages => match never {},
        never = service_manager::attend(&control) => match never {},
    };
    service_manager::stopping();
    tokio::select! {
        () = control.close() => outcome,
        () = asked_to_end(&mut end_signals, &control) => Err(Failure::EndedAtOnce),
    }
}

/// Comes to pass when the program is asked to end; settings are looked at as often as asked.
async fn asked_to_end(signals: &mut EndSignals, control: &Control) {
    while signals.next().await == Asked::LookAgain {
        service_manager::reloading();
        if let Err(error) = control.reload_settings().await {
            eprintln!("swarmdeck: {error}");
        }
        service_manager::ready();
    }
}

/// The lines scripts wait for, each flushed at once.
fn announce_readiness(control: &Control, ui: Option<&ui::Ui>) -> Result<(), Failure> {
    if let Some(ui) = ui {
        eprintln!("ui {}", ui.url());
        if !ui.address().ip().is_loopback() {
            eprintln!(
                "swarmdeck: The pages can be opened from other computers, and what is sent is not \
                 encrypted. Use 127.0.0.1 and an SSH tunnel where you do not trust the network."
            );
        }
    }
    if control.settings().settings.access.private {
        eprintln!(
            "swarmdeck: Only clients with a key are answered. Their announce URLs are on the pages, \
             and in “swarmdeck friends list” while the tracker is not running."
        );
    }
    let mut stdout = io::stdout().lock();
    for listening in control.listening() {
        writeln!(stdout, "listening {}", listening.announce_url())?;
        stdout.flush()?;
    }
    writeln!(stdout, "ready")?;
    stdout.flush()?;
    Ok(())
}
