//! What `swarmdeck create` prints of what it has made, or would make.

use std::io::{self, Write};

use control::batch::BatchItem;
use control::error::UserError;
use control::inspection::inspect;
use control::torrent_file::CreatedFile;
use control::view::PlanView;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::units::{printable, size};

/// What became of one item.
pub(super) enum Outcome {
    Made(Box<CreatedFile>),
    Planned(Box<PlanView>),
    Exists,
    Failed(UserError),
}

/// The outcome as JSON; of a single item, only what was made.
pub(super) fn as_json(item: &BatchItem, outcome: &Outcome) -> Value {
    let (path, torrent) = (item.path.display(), item.output_path.display());
    let state = match outcome {
        Outcome::Made(created) => {
            let mut value = facts(created);
            value["path"] = path.to_string().into();
            value["state"] = "made".into();
            return value;
        }
        Outcome::Planned(plan) => return json!(plan),
        Outcome::Exists => "exists",
        Outcome::Failed(_) => "failed",
    };
    let error = match outcome {
        Outcome::Failed(error) => json!(error),
        _ => Value::Null,
    };
    json!({
        "path": path.to_string(), "torrent": torrent.to_string(), "state": state, "error": error
    })
}

fn facts(created: &CreatedFile) -> Value {
    let facts = inspect(&created.bytes, &created.metainfo, 0);
    json!({
        "torrent": created.path.display().to_string(),
        "version": facts.version,
        "info_hash": facts.info_hash,
        "info_hash_v2": facts.info_hash_v2,
        "name": facts.name,
        "size_bytes": facts.size_bytes,
        "piece_length_bytes": facts.piece_length_bytes,
        "piece_count": facts.piece_count,
        "file_count": facts.file_count,
        "magnet": facts.magnet,
    })
}

/// The outcome in words, with everything about it where it is the only one.
pub(super) fn print(item: &BatchItem, outcome: &Outcome, alone: bool) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    let torrent = printable(&item.output_path.display().to_string());
    match outcome {
        Outcome::Made(created) if alone => print_made(&mut stdout, created)?,
        Outcome::Made(created) => {
            writeln!(stdout, "made       {}  {torrent}", created.metainfo.info_hash())?;
        }
        Outcome::Planned(plan) => print_plan(&mut stdout, plan)?,
        Outcome::Exists => writeln!(stdout, "exists     {torrent}")?,
        Outcome::Failed(error) => {
            let line = format!("failed     {}: {error}", item.path.display());
            eprintln!("{}", printable(&line));
        }
    }
    Ok(())
}

fn print_made(out: &mut impl Write, created: &CreatedFile) -> io::Result<()> {
    let facts = inspect(&created.bytes, &created.metainfo, 0);
    let (pieces, piece_size) = (facts.piece_count, size(facts.piece_length_bytes));
    writeln!(out, "torrent    {}", printable(&created.path.display().to_string()))?;
    writeln!(out, "info hash  {}", facts.info_hash)?;
    if let Some(info_hash_v2) = facts.info_hash_v2 {
        writeln!(out, "long hash  {info_hash_v2}")?;
    }
    let bytes = created.metainfo.data_bytes();
    writeln!(out, "size       {} in {} files", size(bytes), facts.file_count)?;
    writeln!(out, "pieces     {pieces} of {piece_size}")?;
    writeln!(out, "magnet     {}", facts.magnet)
}

fn print_plan(out: &mut impl Write, plan: &PlanView) -> io::Result<()> {
    let (pieces, piece_size) = (plan.piece_count, size(plan.piece_length_bytes.into()));
    writeln!(out, "name       {}", printable(&plan.name))?;
    let torrent = printable(&plan.output_path);
    writeln!(out, "torrent    {torrent} of about {}", size(plan.torrent_bytes))?;
    writeln!(out, "size       {} in {} files", size(plan.total_bytes), plan.file_count)?;
    writeln!(out, "pieces     {pieces} of {piece_size}")?;
    writeln!(out, "files")?;
    for file in &plan.files {
        writeln!(out, "  {:>12}  {}", size(file.size_bytes), printable(&file.path))?;
    }
    print_more(out, plan.file_count, plan.files.len())?;
    if plan.left_out_count > 0 {
        writeln!(out, "left out")?;
    }
    for left_out in &plan.left_out {
        writeln!(out, "  {} ({})", printable(&left_out.path), printable(&left_out.reason))?;
    }
    print_more(out, plan.left_out_count, plan.left_out.len())
}

fn print_more(out: &mut impl Write, count: u32, printed: usize) -> io::Result<()> {
    match usize::try_from(count).unwrap_or(usize::MAX).saturating_sub(printed) {
        0 => Ok(()),
        more => writeln!(out, "  and {more} more"),
    }
}
