//! From the command line, and the preset it names, to the options of a torrent.

use std::path::Path;

use control::presets;
use control::torrent_file;
use control::view::{PresetView, TorrentOptions};

use crate::args::CreateArgs;
use crate::failure::Failure;

/// The options that `args` ask for, all checked; keeps them as a preset where that is wanted.
pub(super) fn options(args: &CreateArgs) -> Result<TorrentOptions, Failure> {
    let options = merged(preset(args)?, args);
    if options.more_trackers.is_empty() && options.nodes.is_empty() {
        let message = "Give an announce URL with --announce, or a DHT node with --node.";
        return Err(Failure::Usage(message.to_owned()));
    }
    torrent_file::check(&options)?;
    if let Some(name) = &args.save_preset {
        let preset = PresetView { name: name.clone(), options: options.clone() };
        presets::keep(args.data_dir.as_deref(), preset)?;
    }
    Ok(options)
}

fn preset(args: &CreateArgs) -> Result<TorrentOptions, Failure> {
    let Some(wanted) = &args.preset else {
        return Ok(TorrentOptions::default());
    };
    let path = Path::new(wanted);
    let is_file = path.is_file() || path.components().count() > 1;
    let preset = match is_file {
        true => presets::read_file(path)?,
        false => presets::find(args.data_dir.as_deref(), wanted)?,
    };
    Ok(preset.options)
}

/// What is said on the command line wins; patterns come after those of the preset, of which the
/// last one decides.
fn merged(preset: TorrentOptions, args: &CreateArgs) -> TorrentOptions {
    let lists = |said: &[String], kept: Vec<String>| match said {
        [] => kept,
        said => said.to_vec(),
    };
    let tiers: Vec<Vec<String>> =
        args.announce.iter().map(|tier| tier.split(',').map(str::to_owned).collect()).collect();
    TorrentOptions {
        version: args.version().unwrap_or(preset.version),
        piece_length_bytes: args.piece_length.or(preset.piece_length_bytes),
        private: args.private || preset.private,
        comment: args.comment.clone().unwrap_or(preset.comment),
        source: args.source.clone().unwrap_or(preset.source),
        with_date: preset.with_date && !args.no_date,
        with_maker: preset.with_maker && !args.no_created_by,
        exclude: [preset.exclude, args.exclude.clone()].concat(),
        more_trackers: if tiers.is_empty() { preset.more_trackers } else { tiers },
        web_seeds: lists(&args.web_seed, preset.web_seeds),
        nodes: lists(&args.node, preset.nodes),
        similar: lists(&args.similar, preset.similar),
        collections: lists(&args.collection, preset.collections),
        update_url: args.update_url.clone().unwrap_or(preset.update_url),
    }
}
