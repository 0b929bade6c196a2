//! The engine as its faces see it: one value that owns everything and outlives any window.

mod parts;

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use catalog::Catalog;
use server::{Clock, TrackerService};
use tokio::sync::broadcast;
use tracker::{Addressing, Rules, Tracker};

use crate::access::LiveAccess;
use crate::autosave::Autosave;
use crate::backups::{self, Backups};
use crate::completions::Saving;
use crate::error::UserError;
use crate::files::DataDir;
use crate::history::History;
use crate::intake::WatchedFolders;
use crate::jobs::Jobs;
use crate::lifecycle::{Engine, Status};
use crate::listing::Listing;
use crate::log::Logs;
use crate::network::{Listening, own_addresses};
use crate::news::{News, Teller};
use crate::password::PasswordStore;
use crate::presets::PresetStore;
use crate::rate::PerMinute;
use crate::recent::Recent;
use crate::seed_watch::SeedWatch;
use crate::settings::{CheckedSettings, Override, Settings, SettingsStore};
use crate::view::{
    AnnounceUrlView, Event, LogView, NoticeView, OverviewView, Reach, SettingsCheck, SettingsView,
    TotalsView,
};

/// How a face wants the engine opened.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where everything is kept; `None` is the user's own data folder.
    pub data_dir: Option<PathBuf>,
    /// Settings fixed on the command line.
    pub overrides: Vec<Override>,
}

/// The engine. Cloning gives another handle to the same one.
#[derive(Clone, Debug)]
pub struct Control {
    inner: Arc<Inner>,
}

/// A way to the engine for whoever works in the background, as long as others have it.
#[derive(Debug)]
pub(crate) struct WeakControl {
    inner: Weak<Inner>,
}

impl WeakControl {
    pub(crate) fn upgrade(&self) -> Option<Control> {
        self.inner.upgrade().map(|inner| Control { inner })
    }
}

#[derive(Debug)]
struct Inner {
    settings: Mutex<SettingsStore>,
    catalog: Mutex<Catalog>,
    live_access: LiveAccess,
    tracker: Arc<Tracker>,
    service: Arc<TrackerService>,
    clock: Clock,
    engine: tokio::sync::Mutex<Engine>,
    status: Mutex<Status>,
    per_minute: Mutex<PerMinute>,
    house_rounds: AtomicU64,
    history: History,
    recent: Recent,
    seed_watch: SeedWatch,
    saving: Saving,
    listing: Listing,
    watched: WatchedFolders,
    jobs: Jobs,
    presets: Mutex<PresetStore>,
    autosave: Autosave,
    backups: Backups,
    standing_notices: Vec<NoticeView>,
    events: Teller,
    /// After what may have something to tell while it is closed.
    logs: Logs,
    password: PasswordStore,
    /// Last, so that the data directory is let go of when all else is closed.
    data_dir: DataDir,
}

/// Events a slow face may fall behind before it misses some.
const EVENTS_KEPT: usize = 256;

impl Control {
    /// Opens the engine with the torrents of its data directory, still switched off.
    ///
    /// Must be called within a tokio runtime, which then keeps house in the background.
    ///
    /// # Errors
    ///
    /// When the data directory, the settings or the catalog cannot be used.
    pub fn open(options: Options) -> Result<Self, UserError> {
        server::raise_open_files();
        let data_dir = DataDir::open(options.data_dir.as_deref())?;
        let logs = Logs::open(data_dir.logs_path());
        let backups::Opened { catalog, notices } = backups::open_catalog(&data_dir)?;
        let settings = SettingsStore::load(&data_dir.settings_path(), options.overrides)?;
        let presets = PresetStore::load(&data_dir.presets_path())?;
        let tracker = Arc::new(Tracker::new(Rules::default()));
        let clock = Clock::start();
        let service = TrackerService::new(Arc::clone(&tracker), clock);
        if let Ok(settings) = settings.settings().check() {
            logs.go_by(&settings.log, &service);
        }
        let events = broadcast::Sender::new(EVENTS_KEPT);
        let inner = Inner {
            settings: Mutex::new(settings),
            catalog: Mutex::new(catalog),
            live_access: LiveAccess::default(),
            service,
            tracker,
            clock,
            engine: tokio::sync::Mutex::default(),
            status: Mutex::default(),
            per_minute: Mutex::default(),
            house_rounds: AtomicU64::new(0),
            history: History::default(),
            recent: Recent::default(),
            seed_watch: SeedWatch::default(),
            saving: Saving::default(),
            listing: Listing::default(),
            watched: WatchedFolders::default(),
            jobs: Jobs::new(events.clone()),
            presets: Mutex::new(presets.store),
            autosave: Autosave::default(),
            backups: Backups::default(),
            standing_notices: notices
                .into_iter()
                .chain(presets.set_aside.map(presets_notice))
                .collect(),
            events: Teller::new(events),
            logs,
            password: PasswordStore::new(data_dir.password_path()),
            data_dir,
        };
        let control = Self { inner: Arc::new(inner) };
        control.forget_removed();
        control.track_all()?;
        control.take_back_peers();
        control.rebuild_access()?;
        if control.settings_store().settings().access.private {
            control.ensure_owner()?;
        }
        control.keep_house();
        control.keep_completions();
        control.watch_settings();
        control.watch_folders();
        control.keep_peers();
        // Aside, as a disk that is not there may take its time to say so.
        let handle = control.clone();
        tokio::task::spawn_blocking(move || handle.take_up_web_seeds());
        Ok(control)
    }

    /// News from now on.
    pub fn subscribe(&self) -> News {
        self.inner.events.subscribe()
    }

    /// Everything the overview page shows.
    pub fn overview(&self) -> OverviewView {
        let announce_urls = self.own_announce_urls();
        let access = self.settings_store().settings().access.clone();
        let status = self.status().clone();
        OverviewView {
            state: status.state,
            problem: status.problem,
            notices: self.notices(&announce_urls, access.open && !access.private),
            announce_urls,
            open: access.open,
            private: access.private,
            totals: self.totals(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// Where the tracker answers now: HTTP on every address first, then UDP.
    pub fn listening(&self) -> Vec<Listening> {
        self.status().listening.clone()
    }

    /// What deserves a word of the files when the engine has just been opened, and later.
    pub fn standing_notices(&self) -> Vec<NoticeView> {
        let standing = self.inner.standing_notices.clone();
        [self.settings_notices(), standing, self.autosave().notices()].concat()
    }

    /// The events of late that came after the one with the number `after_id`.
    pub fn log(&self, after_id: Option<u64>) -> LogView {
        self.logs().view(after_id)
    }

    /// The folder with the files of the log.
    pub fn log_folder(&self) -> &Path {
        self.logs().folder()
    }

    /// Everything the settings page shows.
    pub fn settings(&self) -> SettingsView {
        let store = self.settings_store();
        SettingsView {
            settings: store.settings().clone(),
            defaults: Settings::default(),
            fixed: store.fixed(),
            file_problems: store.misfits(),
            file_path: store.path().display().to_string(),
            own_addresses: own_addresses().iter().map(ToString::to_string).collect(),
        }
    }

    /// What is wrong with settings that have not been applied yet.
    pub fn check_settings(&self, settings: &Settings) -> SettingsCheck {
        SettingsCheck { problems: settings.check().err().unwrap_or_default() }
    }

    /// Lets other computers connect: listens on every address of this one.
    ///
    /// # Errors
    ///
    /// As [`Control::apply_settings`].
    pub async fn listen_to_network(&self) -> Result<(), UserError> {
        let mut settings = self.settings_store().settings().clone();
        settings.network.bind = vec!["0.0.0.0".to_owned()];
        // Where IPv6 is switched off in the system, IPv4 alone will do.
        if server::has_ipv6() {
            settings.network.bind.push("::".to_owned());
        }
        self.apply_settings(&settings).await
    }

    /// Tells the tracker which addresses it has, inside and outside.
    pub(crate) fn refresh_addressing(&self, settings: &CheckedSettings) {
        self.inner.tracker.set_addressing(Addressing {
            public_v4: settings.public_ips.v4,
            public_v6: settings.public_ips.v6,
            own: own_addresses(),
        });
    }

    /// The port in use, or the one that will be.
    pub(crate) fn port(&self, settings: &CheckedSettings) -> u16 {
        self.listening().first().map_or(settings.port, |it| it.address.port())
    }

    fn notices(&self, urls: &[AnnounceUrlView], for_anyone: bool) -> Vec<NoticeView> {
        let mut notices = self.standing_notices();
        notices.extend(self.completions_notice());
        notices.extend(self.backup_notice());
        if !urls.is_empty() && urls.iter().all(|it| it.reach == Reach::ThisComputer) {
            notices.push(NoticeView {
                code: "loopback_only".to_owned(),
                message: "Only this computer can reach the tracker.".to_owned(),
                hint: "Let other computers connect to share with friends.".to_owned(),
            });
        } else if !urls.is_empty()
            && urls.iter().all(|it| it.reach != Reach::Internet)
            && let Ok(settings) = self.checked_settings()
        {
            let port = self.port(&settings);
            notices.push(NoticeView {
                code: "no_public_address".to_owned(),
                message: "Only computers in your own network can use the announce URLs.".to_owned(),
                hint: format!(
                    "For friends elsewhere, enter your public address or host name under Settings, \
                     and let your router forward port {port} (TCP and UDP) to this computer."
                ),
            });
        }
        notices.extend(self.history_notice());
        notices.extend(self.watched_folders().notices());
        notices.extend(self.gone_notice());
        if self.live_access().shuts_out_all() {
            notices.push(NoticeView {
                code: "nobody_allowed".to_owned(),
                message: "Only what is on a list of yours is let in, but the list is empty."
                    .to_owned(),
                hint: "Put addresses or clients on the list, or let in all others again."
                    .to_owned(),
            });
        }
        notices.extend(self.logs().notice());
        if for_anyone {
            notices.push(NoticeView {
                code: "open_mode".to_owned(),
                message: "Anyone may use this tracker for any torrent.".to_owned(),
                hint: "Choose “Only my torrents” on the page Access to keep strangers out."
                    .to_owned(),
            });
        }
        notices
    }

    pub(crate) fn totals(&self) -> TotalsView {
        let totals = self.inner.tracker.totals();
        let per_minute = self.per_minute();
        TotalsView {
            torrents: totals.torrents,
            seeders: totals.seeders,
            leechers: totals.leechers,
            completed: totals.completed,
            announces_per_minute: per_minute.rate(totals.announces()),
        }
    }

    /// Gives a way to this engine that does not keep it.
    pub(crate) fn downgrade(&self) -> WeakControl {
        WeakControl { inner: Arc::downgrade(&self.inner) }
    }

    pub(crate) fn tell(&self, event: Event) {
        self.inner.events.tell(event);
    }
}

/// What is said of a presets file that held something else: its copy and what is wrong with it.
fn presets_notice((copy, problem): (PathBuf, String)) -> NoticeView {
    NoticeView {
        code: "presets_set_aside".to_owned(),
        message: format!("The file with your presets could not be understood. {problem}"),
        hint: format!("A copy of it is kept as {}.", copy.display()),
    }
}

/// What is behind our locks is changed in one step, so a panic elsewhere does not spoil it.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
