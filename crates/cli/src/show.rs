//! `swarmdeck show`: what a .torrent says.

use std::io::{self, Write};

use control::torrent_file::{self, TorrentFacts};
use serde_json::json;

use crate::args::ShowArgs;
use crate::failure::Failure;
use crate::units::size;

/// Prints the .torrent for people, or all of it as JSON.
pub(crate) fn run(args: &ShowArgs) -> Result<(), Failure> {
    let (_, metainfo) = torrent_file::read(&args.file)?;
    let facts = TorrentFacts::from(&metainfo);
    let mut stdout = io::stdout().lock();
    if args.json {
        writeln!(stdout, "{:#}", json!(facts))?;
        return Ok(());
    }
    let (pieces, piece_size) = (facts.piece_count, size(facts.piece_length_bytes));
    writeln!(stdout, "name       {}", printable(&facts.name))?;
    writeln!(stdout, "version    {}", facts.version)?;
    writeln!(stdout, "info hash  {}", facts.info_hash)?;
    if let Some(info_hash_v2) = &facts.info_hash_v2 {
        writeln!(stdout, "long hash  {info_hash_v2}")?;
    }
    writeln!(stdout, "size       {} in {} files", size(facts.size_bytes), facts.files.len())?;
    writeln!(stdout, "pieces     {pieces} of {piece_size}")?;
    writeln!(stdout, "private    {}", if facts.private { "yes" } else { "no" })?;
    for (number, tier) in (1..).zip(&facts.tiers) {
        writeln!(stdout, "tracker {number}  {}", printable(&tier.join(" ")))?;
    }
    let optional = [
        ("comment   ", &facts.comment),
        ("created by", &facts.created_by),
        ("source    ", &facts.source),
    ];
    for (label, text) in optional {
        if let Some(text) = text {
            writeln!(stdout, "{label} {}", printable(text))?;
        }
    }
    writeln!(stdout, "magnet     {}", facts.magnet)?;
    writeln!(stdout, "files")?;
    for file in &facts.files {
        writeln!(stdout, "  {:>12}  {}", size(file.size_bytes), printable(&file.path))?;
    }
    Ok(())
}

/// Text from a stranger's file must not steer the terminal.
fn printable(text: &str) -> String {
    text.chars().map(|it| if it.is_control() { '\u{fffd}' } else { it }).collect()
}
