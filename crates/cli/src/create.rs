//! `swarmdeck create`: a .torrent of a file or folder.

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use control::torrent_file::{self, CreateSpec, CreatedFile, TorrentFacts};
use control::view::TorrentOptions;
use serde_json::json;

use crate::args::CreateArgs;
use crate::failure::Failure;
use crate::progress::ProgressLine;
use crate::units::size;

/// Makes the .torrent and says what came out.
pub(crate) fn run(args: &CreateArgs) -> Result<(), Failure> {
    let path = std::path::absolute(&args.path)?;
    // “..” has no name of its own, the folder it leads to has one.
    let path = if path.file_name().is_none() { path.canonicalize()? } else { path };
    let output_path = match &args.output {
        Some(output) => output.clone(),
        None => default_output(&path),
    };
    let options = TorrentOptions {
        version: args.version(),
        piece_length_bytes: args.piece_length,
        private: args.private,
        comment: args.comment.clone(),
        more_trackers: args.announce.iter().map(|url| vec![url.clone()]).collect(),
        ..TorrentOptions::default()
    };
    let plan = torrent_file::plan(&path, &options, &output_path)?;
    for warning in plan.warnings() {
        eprintln!("warning: {warning}");
    }
    if !args.json {
        for left_out in plan.left_out() {
            eprintln!("left out: {} ({})", left_out.path, left_out.reason);
        }
    }
    let spec = CreateSpec { own_urls: Vec::new(), options, output_path, replace: args.force };
    let mut line = ProgressLine::new();
    let created = torrent_file::create(&plan, &spec, &mut |progress| {
        line.draw(progress.done_bytes, progress.total_bytes);
        ControlFlow::Continue(())
    });
    line.clear();
    report(&created?, args.json)
}

fn report(created: &CreatedFile, as_json: bool) -> Result<(), Failure> {
    let metainfo = &created.metainfo;
    let facts = TorrentFacts::from(metainfo);
    let mut stdout = io::stdout().lock();
    if as_json {
        let value = json!({
            "torrent": created.path.display().to_string(),
            "version": facts.version,
            "info_hash": facts.info_hash,
            "info_hash_v2": facts.info_hash_v2,
            "name": metainfo.name(),
            "size_bytes": metainfo.data_bytes(),
            "piece_length_bytes": metainfo.piece_length_bytes(),
            "piece_count": metainfo.piece_count(),
            "file_count": metainfo.files().len(),
            "magnet": metainfo.magnet(),
        });
        writeln!(stdout, "{value:#}")?;
        return Ok(());
    }
    let (pieces, piece_size) = (metainfo.piece_count(), size(metainfo.piece_length_bytes()));
    writeln!(stdout, "torrent    {}", created.path.display())?;
    writeln!(stdout, "info hash  {}", facts.info_hash)?;
    if let Some(info_hash_v2) = facts.info_hash_v2 {
        writeln!(stdout, "long hash  {info_hash_v2}")?;
    }
    writeln!(
        stdout,
        "size       {} in {} files",
        size(metainfo.data_bytes()),
        metainfo.files().len()
    )?;
    writeln!(stdout, "pieces     {pieces} of {piece_size}")?;
    writeln!(stdout, "magnet     {}", metainfo.magnet())?;
    Ok(())
}

fn default_output(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or(path.as_os_str()).to_owned();
    name.push(".torrent");
    PathBuf::from(name)
}
