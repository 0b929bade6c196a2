//! `swarmdeck edit`: fields of .torrent files changed, many at once if need be.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use control::editing::{self, Edited};
use control::torrent_file;
use control::view::EditRequest;
use serde_json::{Value, json};

use crate::args::EditArgs;
use crate::failure::Failure;
use crate::units::printable;

/// Looks at all files first: where one is no torrent or would become another one, none is
/// edited.
pub(crate) fn run(args: &EditArgs) -> Result<(), Failure> {
    if args.output.is_some() && args.files.len() > 1 {
        let message = "With several files, -o has only one name. Use --in-place.".to_owned();
        return Err(Failure::Usage(message));
    }
    for file in &args.files {
        let outcome = Outcome::of(file, args)?;
        if outcome.edited.info_hash_changed && !args.allow_new_hash {
            let message = format!(
                "{} would become another torrent, with the info hash {} in place of {}. Nothing \
                 was saved. Say --allow-new-hash if that is what you want.",
                file.display(),
                outcome.edited.metainfo.info_hash(),
                outcome.old_info_hash,
            );
            return Err(Failure::Cannot(message));
        }
    }
    let mut values: Vec<Value> = Vec::new();
    let mut stdout = io::stdout().lock();
    for file in &args.files {
        let outcome = Outcome::of(file, args)?;
        let saved_path = outcome.save(args)?;
        match args.json {
            true => values.push(outcome.to_json(saved_path.as_deref())),
            false => outcome.print(saved_path.as_deref(), &mut stdout)?,
        }
    }
    if args.json {
        writeln!(stdout, "{:#}", Value::from(values))?;
    }
    Ok(())
}

/// What becomes of one file.
struct Outcome<'a> {
    file: &'a Path,
    old_info_hash: String,
    changed: bool,
    edited: Edited,
}

impl<'a> Outcome<'a> {
    fn of(file: &'a Path, args: &EditArgs) -> Result<Self, Failure> {
        let (bytes, metainfo) = torrent_file::read(file)?;
        let mut tiers = args.announce.as_ref().map(|urls| {
            let tiers = urls.iter().map(|url| vec![url.clone()]);
            tiers.collect::<Vec<_>>()
        });
        for (old, new) in &args.replace_announce {
            let before = tiers.as_deref().unwrap_or(metainfo.tiers());
            tiers = editing::replaced_announces(before, old, new).or(tiers);
        }
        let request = EditRequest {
            tiers,
            web_seeds: args.web_seed.clone(),
            similar: args.similar.clone(),
            collections: args.collection.clone(),
            comment: args.comment.clone(),
            source: args.source.clone(),
            private: args.private,
            name: args.name.clone(),
            ..EditRequest::default()
        };
        let edited = editing::edit(&bytes, &request)?;
        let old_info_hash = metainfo.info_hash().to_string();
        Ok(Self { file, old_info_hash, changed: edited.bytes != bytes, edited })
    }

    /// Where it was saved, if it was.
    fn save(&self, args: &EditArgs) -> Result<Option<PathBuf>, Failure> {
        if let Some(path) = &args.output {
            editing::save(path, &self.edited.bytes, args.force)?;
            return Ok(Some(path.clone()));
        }
        if !args.in_place || !self.changed {
            return Ok(None);
        }
        editing::save_in_place(self.file, &self.edited.bytes)?;
        Ok(Some(self.file.to_owned()))
    }

    fn to_json(&self, saved_path: Option<&Path>) -> Value {
        let metainfo = &self.edited.metainfo;
        json!({
            "torrent": self.file.display().to_string(),
            "changed": self.changed,
            "saved": saved_path.map(|it| it.display().to_string()),
            "info_hash_changed": self.edited.info_hash_changed,
            "old_info_hash": self.old_info_hash,
            "info_hash": metainfo.info_hash().to_string(),
            "tiers": metainfo.tiers(),
            "magnet": metainfo.magnet(),
        })
    }

    fn print(&self, saved_path: Option<&Path>, out: &mut impl Write) -> io::Result<()> {
        let file = printable(&self.file.display().to_string());
        let info_hash = self.edited.metainfo.info_hash();
        match saved_path {
            Some(path) => writeln!(out, "saved      {}", printable(&path.display().to_string()))?,
            None if self.changed => writeln!(out, "not saved  {file} (say -o or --in-place)")?,
            None => writeln!(out, "unchanged  {file}")?,
        }
        match self.edited.info_hash_changed {
            true => writeln!(out, "info hash  {info_hash}, was {}", self.old_info_hash),
            false => writeln!(out, "info hash  {info_hash}, as before"),
        }
    }
}
