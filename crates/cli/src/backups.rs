//! `swarmdeck backups`: those of a data folder that no tracker uses.

use std::io::{self, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use control::backups::offline::OfflineBackups;
use control::view::{BackupReason, BackupView, CatalogCheckView};
use serde_json::{Value, json};

use crate::args::{BackupsArgs, BackupsCommand};
use crate::failure::Failure;
use crate::units::{ago, printable, size};

/// Does what is asked, and prints what came of it.
pub(crate) fn run(args: &BackupsArgs) -> Result<(), Failure> {
    let backups = OfflineBackups::open(args.data_dir.as_deref()).map_err(|error| {
        match error.code.as_str() {
            "already_running" => Failure::Cannot(format!(
                "{} Use its window or its pages for backups, or end it first.",
                error.message
            )),
            _ => error.into(),
        }
    })?;
    match &args.command {
        BackupsCommand::List => {
            let view = backups.list();
            match args.json {
                true => print(&json!(view)),
                false if view.backups.is_empty() => {
                    // Beside the output, which is what there is: nothing.
                    eprintln!("swarmdeck: There is no backup yet in {}.", printable(&view.folder));
                    Ok(())
                }
                false => view.backups.iter().try_for_each(show),
            }
        }
        BackupsCommand::Make => {
            let made = backups.make()?;
            if args.json { print(&json!(made)) } else { show(&made) }
        }
        BackupsCommand::Restore { name } => {
            let restored = backups.restore(name)?;
            for notice in &restored.notices {
                let text = format!("{} {}", notice.message, notice.hint);
                eprintln!("swarmdeck: {}", printable(&text));
            }
            match args.json {
                true => print(&json!({ "restored": restored.backup })),
                false => Ok(writeln!(io::stdout(), "restored   {}", restored.backup.file_name)?),
            }
        }
        BackupsCommand::Check => check(&backups.check()?, args.json),
    }
}

fn check(found: &CatalogCheckView, as_json: bool) -> Result<(), Failure> {
    if as_json {
        print(&json!(found))?;
    } else {
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "file       {}", printable(&found.path))?;
        if let Some(torrents) = found.torrents {
            writeln!(stdout, "torrents   {torrents}")?;
        }
        for problem in &found.problems {
            writeln!(stdout, "problem    {}", printable(problem))?;
        }
        if found.problems.is_empty() {
            writeln!(stdout, "sound")?;
        }
    }
    match found.problems.is_empty() {
        true => Ok(()),
        false => Err(Failure::BadData(
            "The list of torrents is damaged. The next start puts it together again, from a backup \
             and from what can still be read."
                .to_owned(),
        )),
    }
}

fn show(backup: &BackupView) -> Result<(), Failure> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "backup     {}", backup.file_name)?;
    let age = ago(now.saturating_sub(backup.at_unix_secs));
    writeln!(stdout, "made       {age}, {}", reason(backup.reason))?;
    let holds = match (&backup.torrents, &backup.problem) {
        (Some(torrents), _) => format!("torrents   {torrents}"),
        (None, Some(problem)) => format!("unusable   {problem}"),
        (None, None) => "unusable".to_owned(),
    };
    writeln!(stdout, "{holds}")?;
    Ok(writeln!(stdout, "size       {}", size(backup.size_bytes))?)
}

fn reason(reason: BackupReason) -> &'static str {
    match reason {
        BackupReason::Daily => "the daily one",
        BackupReason::ByHand => "by hand",
        BackupReason::BeforeMigration => "before a newer version changed the format",
        BackupReason::BeforeRestore => "before another one was restored",
    }
}

fn print(value: &Value) -> Result<(), Failure> {
    Ok(writeln!(io::stdout(), "{value:#}")?)
}
