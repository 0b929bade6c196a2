//! `swarmdeck verify`: data checked against a .torrent, piece by piece.

use std::io::{self, Write};
use std::ops::ControlFlow;

use control::view::{PieceRangeView, VerificationView};
use control::{torrent_file, verification};
use serde_json::json;

use crate::args::VerifyArgs;
use crate::failure::Failure;
use crate::progress::ProgressLine;
use crate::units::{printable, size};

/// Says what was found; a failure where something is not right.
pub(crate) fn run(args: &VerifyArgs) -> Result<(), Failure> {
    let (_, metainfo) = torrent_file::read(&args.torrent)?;
    let path = std::path::absolute(&args.path)?;
    let mut line = ProgressLine::new();
    let found = verification::verify(&metainfo, &path, &mut |progress| {
        line.draw(progress.done_bytes, progress.total_bytes);
        ControlFlow::Continue(())
    });
    line.clear();
    let found = found?;
    let view = verification::view(&metainfo, &found);
    let mut stdout = io::stdout().lock();
    match args.json {
        true => writeln!(stdout, "{:#}", json!(view))?,
        false => print(&view, &mut stdout)?,
    }
    if found.is_whole() {
        return Ok(());
    }
    let (bad, all) = (view.bad_file_count, view.file_count);
    let (bad_pieces, pieces) = (view.bad_piece_count, view.piece_count);
    let message = format!(
        "{bad} of {all} files are not as they should be, and {bad_pieces} of {pieces} pieces."
    );
    Err(Failure::BadData(message))
}

fn print(view: &VerificationView, out: &mut impl Write) -> io::Result<()> {
    let good_pieces = view.piece_count - view.bad_piece_count;
    let (good, total) = (size(view.good_bytes), size(view.total_bytes));
    writeln!(out, "checked    {}", printable(&view.root))?;
    writeln!(out, "good       {good_pieces} of {} pieces, {good} of {total}", view.piece_count)?;
    if !view.bad_pieces.is_empty() {
        let ranges: Vec<String> = view.bad_pieces.iter().map(range).collect();
        writeln!(out, "bad        {}", ranges.join(", "))?;
    }
    for file in &view.bad_files {
        writeln!(out, "  {}: {}", printable(&file.path), printable(&file.message))?;
    }
    if view.bad_file_count as usize > view.bad_files.len() {
        writeln!(out, "  and others, {} in all", view.bad_file_count)?;
    }
    for file in &view.unchecked_files {
        writeln!(out, "not sure   {}: not every piece could be checked", printable(file))?;
    }
    if view.unchecked_file_count as usize > view.unchecked_files.len() {
        writeln!(out, "not sure   and others, {} in all", view.unchecked_file_count)?;
    }
    if view.contradicting_piece_count > 0 {
        let count = view.contradicting_piece_count;
        writeln!(out, "the .torrent contradicts itself in {count} of the bad pieces")?;
    }
    for file in &view.extra_files {
        writeln!(out, "not in it  {}", printable(file))?;
    }
    if view.extra_file_count as usize > view.extra_files.len() {
        writeln!(out, "not in it  and others, {} in all", view.extra_file_count)?;
    }
    Ok(())
}

fn range(pieces: &PieceRangeView) -> String {
    match pieces.first == pieces.last {
        true => pieces.first.to_string(),
        false => format!("{}-{}", pieces.first, pieces.last),
    }
}
