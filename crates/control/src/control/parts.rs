//! The engine's parts, for the modules that do the work.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard};

use catalog::Catalog;
use server::{Clock, TrackerService};
use tracker::Tracker;

use super::{Control, lock};
use crate::access::LiveAccess;
use crate::autosave::Autosave;
use crate::backups::Backups;
use crate::completions::Saving;
use crate::files::DataDir;
use crate::history::History;
use crate::intake::WatchedFolders;
use crate::jobs::Jobs;
use crate::lifecycle::{Engine, Status};
use crate::listing::Listing;
use crate::log::Logs;
use crate::password::PasswordStore;
use crate::presets::PresetStore;
use crate::rate::PerMinute;
use crate::recent::Recent;
use crate::seed_watch::SeedWatch;
use crate::settings::SettingsStore;

impl Control {
    pub(crate) fn tracker(&self) -> &Tracker {
        &self.inner.tracker
    }

    pub(crate) fn live_access(&self) -> &LiveAccess {
        &self.inner.live_access
    }

    pub(crate) fn autosave(&self) -> &Autosave {
        &self.inner.autosave
    }

    pub(crate) fn per_minute(&self) -> MutexGuard<'_, PerMinute> {
        lock(&self.inner.per_minute)
    }

    pub(crate) fn house_round_count(&self) -> &AtomicU64 {
        &self.inner.house_rounds
    }

    pub(crate) fn saving(&self) -> &Saving {
        &self.inner.saving
    }

    pub(crate) fn listing(&self) -> &Listing {
        &self.inner.listing
    }

    pub(crate) fn watched_folders(&self) -> &WatchedFolders {
        &self.inner.watched
    }

    pub(crate) fn service(&self) -> &Arc<TrackerService> {
        &self.inner.service
    }

    pub(crate) fn clock(&self) -> Clock {
        self.inner.clock
    }

    pub(crate) fn data_dir(&self) -> &DataDir {
        &self.inner.data_dir
    }

    pub(crate) fn logs(&self) -> &Logs {
        &self.inner.logs
    }

    pub(crate) fn password_store(&self) -> &PasswordStore {
        &self.inner.password
    }

    pub(crate) fn jobs(&self) -> &Jobs {
        &self.inner.jobs
    }

    pub(crate) fn history_log(&self) -> &History {
        &self.inner.history
    }

    pub(crate) fn seed_watch(&self) -> &SeedWatch {
        &self.inner.seed_watch
    }

    pub(crate) fn recent_events(&self) -> &Recent {
        &self.inner.recent
    }

    pub(crate) fn preset_store(&self) -> &Mutex<PresetStore> {
        &self.inner.presets
    }

    pub(crate) fn backup_state(&self) -> &Backups {
        &self.inner.backups
    }

    pub(crate) fn engine(&self) -> &tokio::sync::Mutex<Engine> {
        &self.inner.engine
    }

    pub(crate) fn status_lock(&self) -> &Mutex<Status> {
        &self.inner.status
    }

    pub(crate) fn catalog(&self) -> MutexGuard<'_, Catalog> {
        lock(&self.inner.catalog)
    }

    pub(crate) fn settings_store(&self) -> MutexGuard<'_, SettingsStore> {
        lock(&self.inner.settings)
    }
}
