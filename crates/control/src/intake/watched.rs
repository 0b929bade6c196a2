//! Watched folders: a .torrent that is put into one is registered by itself.

mod folder;
mod memory;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use metainfo::{MAX_TORRENT_BYTES, Metainfo};
use tokio::time::MissedTickBehavior;

use crate::control::{Control, lock};
use crate::disk;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::files::read_capped;
use crate::settings::{IntakeSettings, RegisteredFiles};
use crate::view::{Event, NoticeView, RecentKind};

use folder::{Contents, Found, list, move_away};
use memory::{Memory, Stamp};

/// How often folders are looked at. What has not changed between two looks is written in full.
const LOOK: Duration = Duration::from_secs(2);
/// Looks after which a folder is gone through though its date says that nothing came or went:
/// a file may have been written anew in its place, and not all systems keep that date.
const CALM_LOOKS_MAX: u32 = 30;
/// Files read in one look, so that a large folder does not keep the catalog from others.
const READ_MAX: usize = 100;
/// Files looked at and remembered in all folders together.
const FILES_MAX: usize = 50_000;

/// What is the matter with watched folders now.
#[derive(Debug, Default)]
pub(crate) struct WatchedFolders(Mutex<Vec<UserError>>);

impl WatchedFolders {
    /// What deserves a word: at most one for each folder.
    pub(crate) fn notices(&self) -> Vec<NoticeView> {
        let notice = |it: &UserError| NoticeView {
            code: it.code.clone(),
            message: it.message.clone(),
            hint: it.hint.clone(),
        };
        lock(&self.0).iter().map(notice).collect()
    }
}

/// Where the watch over all folders stands.
#[derive(Debug)]
struct Watch {
    memory: Memory,
    places: HashMap<PathBuf, Place>,
}

/// Where the watch over one stands.
#[derive(Debug, Default)]
struct Place {
    /// The folder's own date in the last look that went through it.
    modified: Option<SystemTime>,
    calm_looks: u32,
    /// Files that may still be written to, as they were in the last look.
    unsettled: HashMap<String, Stamp>,
    /// Files that could not be opened, until the folder is gone through for good measure.
    unopened: HashMap<String, Unopened>,
    torrent_count: usize,
}

#[derive(Debug)]
struct Unopened {
    stamp: Stamp,
    is_due: bool,
}

/// What could not be done with a file.
enum Fault {
    /// It is no torrent: nothing will come of it unless it is written anew.
    File(UserError),
    /// It could not be opened, which may pass.
    Unopened(UserError),
    /// The catalog could not be used, which is no fault of the file's.
    Catalog(UserError),
}

impl Control {
    /// Begins to look into the watched folders, until the last handle is gone.
    pub(crate) fn watch_folders(&self) {
        let weak = self.downgrade();
        tokio::spawn(async move {
            let mut looks = tokio::time::interval(LOOK);
            looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            let mut watch = None;
            loop {
                looks.tick().await;
                let Some(control) = weak.upgrade() else { return };
                let intake = control.settings_store().settings().intake.clone();
                if intake.places().is_empty() && watch.is_none() {
                    continue;
                }
                let before: Option<Watch> = watch.take();
                watch = control.aside(move |it| it.look_into_folders(&intake, before)).await;
            }
        });
    }

    fn look_into_folders(&self, intake: &IntakeSettings, watch: Option<Watch>) -> Watch {
        let file = self.data_dir().watched_path();
        let mut watch =
            watch.unwrap_or_else(|| Watch { memory: Memory::load(&file), places: HashMap::new() });
        let places = intake.places();
        watch.memory.keep_folders(&places);
        watch.places.retain(|it, _| places.contains(it));
        let mut left = READ_MAX;
        let mut troubles = Vec::new();
        for path in places {
            if let Err(trouble) = self.look_into(&path, intake, &mut watch, &mut left) {
                troubles.push(trouble);
            }
        }
        watch.memory.save(&file);
        self.tell_troubles(troubles);
        watch
    }

    /// Registers what is new in one folder; gives what is the matter with it.
    fn look_into(
        &self,
        path: &Path,
        intake: &IntakeSettings,
        watch: &mut Watch,
        left: &mut usize,
    ) -> Result<(), UserError> {
        let others: usize =
            watch.places.iter().filter(|it| it.0 != path).map(|it| it.1.torrent_count).sum();
        let place = watch.places.entry(path.to_owned()).or_default();
        let metadata = fs::metadata(path).map_err(|error| not_read(path, &error))?;
        if place.is_calm(metadata.modified().ok()) {
            return Ok(());
        }
        let Contents { torrents, is_empty, is_cut_off } =
            list(path, FILES_MAX.saturating_sub(others)).map_err(|error| not_read(path, &error))?;
        place.torrent_count = torrents.len();
        let before = std::mem::take(&mut place.unsettled);
        let mut keys = std::collections::HashSet::new();
        let mut outcome = Ok(());
        for found in torrents {
            keys.insert(found.key.clone());
            if watch.memory.knows(path, &found.key, found.stamp) || place.waits(&found) {
                continue;
            }
            let is_settled = before.get(&found.key) == Some(&found.stamp);
            // Whoever saves a file often makes an empty one first.
            if !is_settled || found.stamp.size_bytes == 0 || *left == 0 || outcome.is_err() {
                place.unsettled.insert(found.key, found.stamp);
                continue;
            }
            *left -= 1;
            match self.take_in(&path.join(&found.name), intake.registered_files) {
                Ok(()) => watch.memory.remember(path, found.key, found.stamp),
                Err(Fault::File(error)) => {
                    self.tell_fault(&error);
                    watch.memory.remember(path, found.key, found.stamp);
                }
                Err(Fault::Unopened(error)) => {
                    if place.is_news(&found) {
                        self.tell_fault(&error);
                    }
                    let unopened = Unopened { stamp: found.stamp, is_due: false };
                    place.unopened.insert(found.key, unopened);
                }
                Err(Fault::Catalog(error)) => {
                    place.unsettled.insert(found.key, found.stamp);
                    outcome = Err(error);
                }
            }
        }
        place.unopened.retain(|key, _| keys.contains(key));
        // Of a disk that is not mounted its folder is there, with nothing in it.
        if !is_empty {
            watch.memory.keep_files(path, |key| keys.contains(key));
        }
        if is_cut_off { outcome.and(Err(too_many(path))) } else { outcome }
    }

    /// Registers the .torrent at `path`, and moves it where that is wanted. One whose torrent is
    /// there already changes nothing about it.
    fn take_in(&self, path: &Path, then: RegisteredFiles) -> Result<(), Fault> {
        let shown = path.display().to_string();
        let bytes = match read_capped(path, MAX_TORRENT_BYTES) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::FileTooLarge => {
                return Err(Fault::File(too_large(&shown)));
            }
            Err(error) => return Err(Fault::Unopened(not_opened(&shown, &error))),
        };
        let metainfo = Metainfo::from_bytes(&bytes)
            .map_err(|error| Fault::File(unreadable_torrent(&shown, &error)))?;
        let is_there = {
            let catalog = self.catalog();
            let hash = metainfo.info_hash();
            catalog
                .torrent(&hash)
                .and_then(|torrent| Ok(torrent.is_some() && catalog.metainfo(&hash)?.is_some()))
        };
        if !is_there.map_err(|error| Fault::Catalog(error.into()))? {
            self.register(&metainfo, bytes).map_err(Fault::Catalog)?;
        }
        match then {
            RegisteredFiles::Stay => Ok(()),
            RegisteredFiles::Move => {
                move_away(path).map_err(|error| Fault::File(not_moved(&shown, &error)))
            }
        }
    }

    fn tell_fault(&self, error: &UserError) {
        tracing::warn!(%error, "a file in a watched folder");
        self.note_problem(RecentKind::WatchedTrouble, error);
    }

    /// Tells of what is the matter once, and again when it has been well meanwhile.
    fn tell_troubles(&self, troubles: Vec<UserError>) {
        let before = {
            let mut now = lock(&self.watched_folders().0);
            if *now == troubles {
                return;
            }
            std::mem::replace(&mut *now, troubles.clone())
        };
        for error in troubles.iter().filter(|it| !before.contains(it)) {
            tracing::warn!(%error, "a watched folder");
            self.note_problem(RecentKind::WatchedTrouble, error);
        }
        self.tell(Event::Overview);
    }
}

impl Place {
    /// Whether nothing can be new in a folder that was `modified` then.
    fn is_calm(&mut self, modified: Option<SystemTime>) -> bool {
        let is_same = modified.is_some() && self.modified == modified;
        self.modified = modified;
        if is_same && self.unsettled.is_empty() && self.calm_looks < CALM_LOOKS_MAX {
            self.calm_looks += 1;
            return true;
        }
        if self.calm_looks >= CALM_LOOKS_MAX {
            self.unopened.values_mut().for_each(|it| it.is_due = true);
        }
        self.calm_looks = 0;
        false
    }

    /// Whether a file could not be opened lately, and is not to be tried again yet.
    fn waits(&self, found: &Found) -> bool {
        self.unopened.get(&found.key).is_some_and(|it| it.stamp == found.stamp && !it.is_due)
    }

    /// Whether nobody was told yet that a file cannot be opened.
    fn is_news(&self, found: &Found) -> bool {
        self.unopened.get(&found.key).is_none_or(|it| it.stamp != found.stamp)
    }
}

fn not_read(folder: &Path, error: &std::io::Error) -> UserError {
    let message =
        format!("The watched folder {} cannot be read: {}.", folder.display(), disk::why(error));
    let hint =
        "Check that it is there and that you may open it, or stop watching it under Settings.";
    UserError::new("watched_folder", message, hint)
}

fn too_many(folder: &Path) -> UserError {
    let message = format!(
        "There are too many .torrent files in the watched folder {}; some are passed over.",
        folder.display()
    );
    let hint =
        "Let registered files be moved out of the way under Settings, or move some yourself.";
    UserError::new("watched_folder_full", message, hint)
}

fn not_opened(file: &str, error: &std::io::Error) -> UserError {
    let message = format!("{file} could not be read: {}.", disk::why(error));
    UserError::new("watched_file", message, "Check that you may open it; it is tried again.")
}

fn too_large(file: &str) -> UserError {
    let message = format!("{file} is too large to be a .torrent.");
    UserError::new("watched_file", message, "Take it out of the watched folder.")
}

fn not_moved(file: &str, error: &std::io::Error) -> UserError {
    let why = disk::why(error);
    let message = format!("{file} was registered, but could not be moved out of the way: {why}.");
    UserError::new("watched_file", message, "Check that you may write to its folder.")
}
