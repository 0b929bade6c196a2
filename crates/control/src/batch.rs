//! Several torrents at once: one of each file or folder, each with a .torrent of its own.

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::control::Control;
use crate::error::UserError;
use crate::files;
use crate::jobs::{NewJob, absolute, creation_job};
use crate::torrent_file::{self, CreateSpec, LISTED_MAX, create_options, not_written};
use crate::view::{
    BatchItemState, BatchItemView, BatchPlanView, BatchRequest, JobView, TorrentOptions,
};

/// Torrents in one batch at most.
pub const ITEMS_MAX: usize = 10_000;

/// One torrent of a batch: what it is of, and where its .torrent goes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BatchItem {
    /// The file or folder.
    pub path: PathBuf,
    /// Where its .torrent goes; no two of a batch go to the same place.
    pub output_path: PathBuf,
}

/// What becomes torrents: the paths or, with `each_entry`, what lies in those that are folders.
///
/// Entries are left out by the same rules and patterns as files of a torrent; so are .torrent
/// files, which earlier batches have left there. What is named twice counts once. The .torrent
/// goes into `output_folder`, or else beside what it is of, under its name.
///
/// # Errors
///
/// When a folder cannot be listed, or there is nothing or too much in all.
pub fn items(
    paths: &[PathBuf],
    each_entry: bool,
    options: &TorrentOptions,
    output_folder: Option<&Path>,
) -> Result<Vec<BatchItem>, UserError> {
    let mut found = Vec::new();
    for path in paths {
        if each_entry && path.is_dir() {
            let exclude: Vec<String> = torrent_file::patterns(options);
            let entries = metainfo::entries(path, &exclude, ITEMS_MAX)?;
            found.extend(entries.into_iter().filter(|it| !is_torrent(it)));
        } else {
            found.push(path.clone());
        }
        if found.len() > ITEMS_MAX {
            let message = format!("A batch has at most {ITEMS_MAX} torrents.");
            return Err(UserError::new("too_many_items", message, "Choose fewer at a time."));
        }
    }
    let mut seen = HashSet::new();
    found.retain(|it| seen.insert(it.clone()));
    if found.is_empty() {
        let message = "There is nothing that could become a torrent.";
        return Err(UserError::new("no_items", message, "Choose files or folders."));
    }
    let mut taken = HashSet::new();
    let item = |path: PathBuf| {
        let folder = output_folder.unwrap_or_else(|| path.parent().unwrap_or(&path));
        let output_path = output_of(&path, folder, &mut taken);
        BatchItem { path, output_path }
    };
    Ok(found.into_iter().map(item).collect())
}

impl Control {
    /// Shows which torrents a batch would make; reads names and sizes only.
    ///
    /// # Errors
    ///
    /// As [`items`], and when an option is wrong.
    pub fn plan_batch(&self, request: &BatchRequest) -> Result<BatchPlanView, UserError> {
        let looked_at = self.look_at(request)?;
        let ready = || looked_at.iter().filter(|it| it.view.state == BatchItemState::Ready);
        Ok(BatchPlanView {
            item_count: count(looked_at.len()),
            ready_count: count(ready().count()),
            total_bytes: ready().map(|it| it.view.size_bytes).sum(),
            items: looked_at.into_iter().map(|it| it.view).take(LISTED_MAX).collect(),
        })
    }

    /// Queues the torrents of a batch that can be made and are not there yet, each a job that
    /// plans it anew when its turn comes.
    ///
    /// Must be called within a tokio runtime.
    ///
    /// # Errors
    ///
    /// As [`Control::plan_batch`], when a .torrent could not be saved where it is to go, and when
    /// too many jobs wait already.
    pub fn create_batch(&self, request: BatchRequest) -> Result<Vec<JobView>, UserError> {
        let mut ready = self.look_at(&request)?;
        ready.retain(|it| it.view.state == BatchItemState::Ready);
        check_folders(&ready)?;
        let BatchRequest { options, own_urls, seed_here, .. } = request;
        let jobs: Vec<NewJob> = ready
            .into_iter()
            .map(|LookedAt { item, view }| {
                let spec = CreateSpec {
                    own_urls: own_urls.clone(),
                    options: options.clone(),
                    output_path: item.output_path,
                    replace: false,
                };
                NewJob {
                    name: view.name,
                    total_bytes: view.size_bytes,
                    ..creation_job(item.path, spec, seed_here)
                }
            })
            .collect();
        self.queue_jobs(jobs)
    }

    fn look_at(&self, request: &BatchRequest) -> Result<Vec<LookedAt>, UserError> {
        create_options(&request.own_urls, &request.options)?;
        let paths = request.paths.iter().filter(|it| !it.trim().is_empty());
        let paths = paths.map(|it| absolute(it)).collect::<Result<Vec<_>, _>>()?;
        let folder = request.output_folder.as_deref().filter(|it| !it.trim().is_empty());
        let folder = folder.map(absolute).transpose()?;
        let items = items(&paths, request.each_entry, &request.options, folder.as_deref())?;
        let is_promised = |it: &Path| self.jobs().have_promised(it);
        Ok(items.into_iter().map(|it| look(it, &request.options, is_promised)).collect())
    }
}

/// A folder that cannot be written to is told of once, and not by every job in turn.
fn check_folders(ready: &[LookedAt]) -> Result<(), UserError> {
    let mut seen = HashSet::new();
    let paths = ready.iter().map(|it| &it.item.output_path);
    for path in paths.filter(|it| seen.insert(it.parent())) {
        // What is wrong with one name alone is for that torrent to tell.
        let any = path.with_file_name(".torrent");
        files::check_writable(&any).map_err(|error| not_written(path, &error))?;
    }
    Ok(())
}

/// An item and what was found of it.
struct LookedAt {
    item: BatchItem,
    view: BatchItemView,
}

fn look(
    item: BatchItem,
    options: &TorrentOptions,
    is_promised: impl Fn(&Path) -> bool,
) -> LookedAt {
    let name = item.path.file_name().map(|it| it.to_string_lossy().into_owned());
    let mut view = BatchItemView {
        path: item.path.display().to_string(),
        name: name.unwrap_or_default(),
        file_count: 0,
        size_bytes: 0,
        output_path: item.output_path.display().to_string(),
        state: BatchItemState::Exists,
        problem: None,
    };
    if item.output_path.exists() {
        view.problem = Some("Its .torrent is there already.".to_owned());
    } else if is_promised(&item.output_path) {
        view.problem = Some("Its .torrent is being made already.".to_owned());
    } else {
        match torrent_file::plan(&item.path, options, &item.output_path) {
            Ok(plan) => {
                view.state = BatchItemState::Ready;
                plan.name().clone_into(&mut view.name);
                view.file_count = count(plan.files().len());
                view.size_bytes = plan.data_bytes();
            }
            Err(error) => {
                view.state = BatchItemState::Impossible;
                view.problem = Some(error.message);
            }
        }
    }
    LookedAt { item, view }
}

/// Where the .torrent of `path` goes, with a number where another one of the batch has the name.
///
/// What is in the folder already plays no part, so that the same batch has the same names the
/// next time. Case plays none either: many disks do not tell it.
fn output_of(path: &Path, folder: &Path, taken: &mut HashSet<PathBuf>) -> PathBuf {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let mut number = 1;
    loop {
        let mut file_name = OsString::from(name);
        if number > 1 {
            file_name.push(format!(" ({number})"));
        }
        file_name.push(".torrent");
        let folded = file_name.to_string_lossy().to_lowercase();
        if taken.insert(folder.join(folded)) {
            return folder.join(file_name);
        }
        number += 1;
    }
}

fn is_torrent(path: &Path) -> bool {
    path.is_file() && path.extension().is_some_and(|it| it.eq_ignore_ascii_case("torrent"))
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(items: &[BatchItem], root: &Path) -> Vec<String> {
        let name = |path: &Path| path.strip_prefix(root).unwrap().display().to_string();
        items.iter().map(|it| format!("{} -> {}", name(&it.path), name(&it.output_path))).collect()
    }

    #[test]
    fn each_item_has_a_torrent_of_its_own_wherever_they_go() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path();
        for path in ["a/Film", "a/film (2)", "b/FILM", "b/.hidden", "b/Thumbs.db"] {
            fs::create_dir_all(root.join(path)).unwrap();
        }
        fs::write(root.join("b/old.torrent"), "").unwrap();
        fs::write(root.join("c"), "c").unwrap();
        let paths = ["a", "b", "c", "a"].map(|it| root.join(it));
        let options = TorrentOptions::default();
        let out = root.join("out");
        assert_eq!(
            names(&items(&paths, true, &options, Some(&out)).unwrap(), root),
            [
                "a/Film -> out/Film.torrent",
                "a/film (2) -> out/film (2).torrent",
                "b/FILM -> out/FILM (3).torrent",
                "c -> out/c.torrent",
            ]
        );
        assert_eq!(
            names(&items(&paths, false, &options, None).unwrap(), root),
            ["a -> a.torrent", "b -> b.torrent", "c -> c.torrent"]
        );
        let code = |paths: &[PathBuf]| items(paths, true, &options, None).unwrap_err().code;
        assert_eq!(code(&[]), "no_items");
        assert_eq!(code(&[root.join("a/Film")]), "no_items");
        let many: Vec<PathBuf> = (0..=ITEMS_MAX).map(|it| root.join(it.to_string())).collect();
        assert_eq!(code(&many), "too_many_items");
    }
}
