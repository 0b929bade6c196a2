//! `swarmdeck show`: what a .torrent or a magnet link says, and what is odd about it.

use std::io::{self, Write};

use control::inspection::{inspect, inspect_magnet};
use control::torrent_file;
use control::view::{InspectView, TorrentVersion};
use serde_json::json;

use crate::args::ShowArgs;
use crate::failure::Failure;
use crate::units::{printable, size};

/// Prints it for people, or all of it as JSON.
pub(crate) fn run(args: &ShowArgs) -> Result<(), Failure> {
    let link = args.torrent.to_str().filter(|it| is_magnet(it));
    let facts = match link {
        Some(link) => inspect_magnet(link)?,
        None => {
            let (bytes, metainfo) = torrent_file::read(&args.torrent)?;
            inspect(&bytes, &metainfo, usize::MAX)
        }
    };
    let mut stdout = io::stdout().lock();
    if args.json {
        writeln!(stdout, "{:#}", json!(facts))?;
        return Ok(());
    }
    print(&facts, &mut stdout)?;
    Ok(())
}

fn is_magnet(text: &str) -> bool {
    text.trim_start().get(..7).is_some_and(|it| it.eq_ignore_ascii_case("magnet:"))
}

fn print(facts: &InspectView, out: &mut impl Write) -> io::Result<()> {
    if let Some(name) = &facts.name {
        writeln!(out, "name       {}", printable(name))?;
    }
    let version = match facts.version {
        TorrentVersion::V1 => "v1",
        TorrentVersion::Hybrid => "hybrid",
        TorrentVersion::V2 => "v2",
    };
    writeln!(out, "version    {version}")?;
    writeln!(out, "info hash  {}", facts.info_hash)?;
    if let Some(info_hash_v2) = &facts.info_hash_v2 {
        writeln!(out, "long hash  {info_hash_v2}")?;
    }
    match facts.size_bytes {
        Some(bytes) if facts.is_magnet => writeln!(out, "size       {}", size(bytes))?,
        Some(bytes) => writeln!(out, "size       {} in {} files", size(bytes), facts.file_count)?,
        None => {}
    }
    if !facts.is_magnet {
        let (pieces, piece_size) = (facts.piece_count, size(facts.piece_length_bytes));
        writeln!(out, "pieces     {pieces} of {piece_size}")?;
        writeln!(out, "private    {}", if facts.private { "yes" } else { "no" })?;
    }
    for (number, tier) in (1..).zip(&facts.tiers) {
        writeln!(out, "tracker {number}  {}", printable(&tier.join(" ")))?;
    }
    print_details(facts, out)?;
    if !facts.is_magnet {
        writeln!(out, "magnet     {}", facts.magnet)?;
    }
    for doubt in &facts.doubts {
        writeln!(out, "note       {}", printable(&doubt.message))?;
    }
    if !facts.is_magnet {
        writeln!(out, "files")?;
    }
    for file in &facts.files {
        writeln!(out, "  {:>12}  {}", size(file.size_bytes), printable(&file.path))?;
    }
    Ok(())
}

fn print_details(facts: &InspectView, out: &mut impl Write) -> io::Result<()> {
    let lists = [
        ("web seed  ", &facts.web_seeds),
        ("dht node  ", &facts.nodes),
        ("similar   ", &facts.similar),
        ("collection", &facts.collections),
    ];
    for (label, texts) in lists {
        for text in texts {
            writeln!(out, "{label} {}", printable(text))?;
        }
    }
    let optional = [
        ("comment   ", &facts.comment),
        ("created by", &facts.created_by),
        ("source    ", &facts.source),
        ("updates   ", &facts.update_url),
    ];
    for (label, text) in optional {
        if let Some(text) = text {
            writeln!(out, "{label} {}", printable(text))?;
        }
    }
    Ok(())
}
