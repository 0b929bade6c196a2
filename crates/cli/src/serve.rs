//! `swarmdeck serve`: the tracker without a window.

use std::io::{self, Write};

use control::{Control, Options};

use crate::args::ServeArgs;
use crate::failure::Failure;
use crate::ui;

/// Runs until it is asked to end.
pub(crate) fn run(args: ServeArgs) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(args))
}

async fn serve(args: ServeArgs) -> Result<(), Failure> {
    // Listened for from the beginning: whoever reads “ready” may end us at once.
    let asked_to_end = end_signal()?;
    let overrides = args.overrides();
    let fixed: Vec<String> = overrides.iter().map(|it| it.name.clone()).collect();
    let control = Control::open(Options { data_dir: args.data_dir, overrides })?;
    for notice in control.standing_notices() {
        eprintln!("swarmdeck: {} {}", notice.message, notice.hint);
    }
    control.start().await.map_err(|error| {
        let ours = error.problems.iter().any(|it| fixed.contains(&it.field));
        match ours {
            true => Failure::Usage(error.to_string()),
            false => Failure::from(error),
        }
    })?;
    let ui = match args.ui {
        Some(address) => Some(ui::open(address).await?),
        None => None,
    };
    announce_readiness(&control, ui.as_ref())?;

    match ui {
        Some(ui) => tokio::select! {
            () = asked_to_end => {}
            result = ui.serve(control.clone()) => result?,
        },
        None => asked_to_end.await,
    }
    control.close().await;
    Ok(())
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

/// Comes to pass on Ctrl-C, and where there is such a thing on SIGTERM.
#[cfg(unix)]
pub(crate) fn end_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
pub(crate) fn end_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
