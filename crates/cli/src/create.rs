//! `swarmdeck create`: a .torrent of a file or folder, or of each of many.

mod options;
mod report;

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use control::EndSignals;
use control::batch::{self, BatchItem};
use control::error::UserError;
use control::torrent_file::{self, CreateSpec};
use control::view::TorrentOptions;
use serde_json::Value;

use crate::args::CreateArgs;
use crate::failure::Failure;
use crate::progress::ProgressLine;
use crate::units::printable;
use report::Outcome;

/// How long work that was told to stop may take to clean up.
const GRACE: Duration = Duration::from_secs(2);

/// Makes what is asked for and says what came out; a signal ends it with nothing half done.
pub(crate) fn run(args: CreateArgs) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let outcome = runtime.block_on(async {
        let mut end_signals = EndSignals::listen()?;
        let stop = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&stop);
        let mut work = tokio::task::spawn_blocking(move || make_all(&args, &told));
        tokio::select! {
            done = &mut work => done.unwrap_or_else(|error| Err(Failure::Cannot(error.to_string()))),
            _ = end_signals.next() => {
                stop.store(true, Relaxed);
                let _ = tokio::time::timeout(GRACE, work).await;
                Err(Failure::Interrupted)
            }
        }
    });
    // A disk that does not answer must not keep the program.
    runtime.shutdown_background();
    outcome
}

fn make_all(args: &CreateArgs, stop: &AtomicBool) -> Result<(), Failure> {
    let options = options::options(args)?;
    for doubt in torrent_file::announce_doubts(&options) {
        eprintln!("warning: {}: {} {}", doubt.url, doubt.message, doubt.hint);
    }
    let items = items(args, &options)?;
    let alone = items.len() == 1 && !args.each;
    let (mut failed, mut values) = (0, Vec::new());
    for (number, item) in (1..).zip(&items) {
        let title = match alone {
            true => String::new(),
            false => printable(&format!("[{number}/{}] {}  ", items.len(), item.path.display())),
        };
        let outcome = match make_one(args, &options, item, title, stop) {
            Err(error) if alone || error.code == "cancelled" => return Err(error.into()),
            Err(error) => Outcome::Failed(error),
            Ok(outcome) => outcome,
        };
        failed += usize::from(matches!(outcome, Outcome::Failed(_)));
        match args.json {
            true => values.push(report::as_json(item, &outcome)),
            false => report::print(item, &outcome, alone)?,
        }
    }
    if args.json {
        let value = if alone { values.remove(0) } else { Value::Array(values) };
        writeln!(io::stdout(), "{value:#}")?;
    }
    match failed {
        0 => Ok(()),
        failed => {
            let all = items.len();
            Err(Failure::Cannot(format!("{failed} of {all} torrents could not be made.")))
        }
    }
}

/// What becomes torrents, and where each goes.
fn items(args: &CreateArgs, options: &TorrentOptions) -> Result<Vec<BatchItem>, Failure> {
    let paths = args.paths.iter().map(|it| named(it)).collect::<io::Result<Vec<_>>>()?;
    let folder = args.output.clone().unwrap_or_default();
    let mut items = batch::items(&paths, args.each, options, Some(&folder))?;
    match (&args.output, items.as_mut_slice()) {
        (Some(output), [item]) if !args.each && !output.is_dir() && !is_folder_name(output) => {
            item.output_path.clone_from(output);
        }
        (Some(output), _) if !output.is_dir() => {
            let output = output.display();
            return Err(Failure::Usage(format!("There is no folder {output} to save into.")));
        }
        _ => {}
    }
    Ok(items)
}

/// Whether a path is written as that of a folder.
fn is_folder_name(path: &Path) -> bool {
    path.to_string_lossy().ends_with(std::path::is_separator)
}

/// The path with a name: “..” has none of its own, the folder it leads to has one.
fn named(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    if path.file_name().is_none() { path.canonicalize() } else { Ok(path) }
}

fn make_one(
    args: &CreateArgs,
    options: &TorrentOptions,
    item: &BatchItem,
    title: String,
    stop: &AtomicBool,
) -> Result<Outcome, UserError> {
    if args.skip_existing && item.output_path.exists() {
        return Ok(Outcome::Exists);
    }
    let plan = torrent_file::plan(&item.path, options, &item.output_path)?;
    for warning in plan.warnings() {
        eprintln!("warning: {}", printable(&warning.to_string()));
    }
    if args.dry_run {
        let view = torrent_file::plan_view(&plan, &item.path, &item.output_path);
        return Ok(Outcome::Planned(Box::new(view)));
    }
    if !args.json {
        for left_out in plan.left_out() {
            let line = format!("left out: {} ({})", left_out.path, left_out.reason);
            eprintln!("{}", printable(&line));
        }
    }
    let spec = CreateSpec {
        own_urls: Vec::new(),
        options: options.clone(),
        output_path: item.output_path.clone(),
        replace: args.force,
    };
    let mut line = ProgressLine::new().titled(title);
    let created = torrent_file::create(&plan, &spec, &mut |progress| {
        if stop.load(Relaxed) {
            return ControlFlow::Break(());
        }
        line.draw(progress.done_bytes, progress.total_bytes);
        ControlFlow::Continue(())
    });
    line.clear();
    Ok(Outcome::Made(Box::new(created?)))
}
