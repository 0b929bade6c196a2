//! The logs of one engine: where their files are, what they may take, and how they fare.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use server::{AccessLog, TrackerService};

use super::access::AccessFile;
use super::line_file::LineFile;
use super::{INSTALLED, Installed};
use crate::control::lock;
use crate::settings::LogRules;
use crate::view::{LogView, NoticeView};

const FILE_NAME: &str = "swarmdeck.log";
const ACCESS_FILE_NAME: &str = "access.log";

/// The log of the process as far as it is this engine's.
#[derive(Debug)]
pub(crate) struct Logs {
    folder: PathBuf,
    installed: Option<&'static Installed>,
    /// None where the process has no log, or the system gave no thread.
    file: Option<Arc<LineFile>>,
    access: Mutex<Access>,
    told: Mutex<Told>,
}

/// The access log. Once it has been on its file is kept, with the count of what it lost.
#[derive(Debug, Default)]
struct Access {
    file: Option<Arc<AccessFile>>,
    is_on: bool,
}

/// What was said of the files last.
#[derive(Debug, Default)]
struct Told {
    trouble: Option<String>,
    lost: u64,
}

impl Logs {
    /// Lets the log of the process go to files below `folder`, by the default settings.
    pub(crate) fn open(folder: PathBuf) -> Self {
        let installed = INSTALLED.get();
        let file = installed.and_then(|it| {
            let file = open_file(&folder.join(FILE_NAME))?;
            it.recorder.write_to(Arc::clone(&file));
            Some(file)
        });
        Self { folder, installed, file, access: Mutex::default(), told: Mutex::default() }
    }

    /// Goes by `rules` from the next line on, and has `service` tell of requests if they say so.
    pub(crate) fn go_by(&self, rules: &LogRules, service: &TrackerService) {
        if let Some(installed) = self.installed {
            installed.set_levels(&rules.levels);
        }
        if let Some(file) = &self.file {
            file.set_limits(rules.limits);
        }
        let mut access = lock(&self.access);
        if rules.has_access_log && access.file.is_none() {
            let file = open_file(&self.folder.join(ACCESS_FILE_NAME));
            access.file = file.map(|it| Arc::new(AccessFile::new(it)));
        }
        access.is_on = rules.has_access_log;
        if let Some(file) = &access.file {
            file.file().set_limits(rules.limits);
            file.set_anonymises(rules.anonymises);
        }
        let log = access.file.clone().filter(|_| access.is_on);
        service.set_access_log(log.map(|it| it as Arc<dyn AccessLog>));
    }

    /// The events of late that came after `id`.
    pub(crate) fn view(&self, id: Option<u64>) -> LogView {
        LogView {
            entries: self.installed.map(|it| it.recorder.events_after(id)).unwrap_or_default(),
            folder: self.folder.display().to_string(),
            lost_lines: self.lost(),
        }
    }

    /// Where the files are.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A number that grows whenever there is an event more.
    pub(crate) fn last_id(&self) -> u64 {
        self.installed.map_or(0, |it| it.recorder.last_id())
    }

    /// Says what has changed with the files; whether a notice has come or gone.
    pub(crate) fn look_after(&self) -> bool {
        let lost = self.lost();
        let trouble = self.trouble();
        let mut told = lock(&self.told);
        let has_changed = told.trouble != trouble;
        match &trouble {
            Some(error) if has_changed => tracing::error!(error, "the log cannot be written"),
            None if has_changed || told.lost != lost => {
                let lines = lost - told.lost;
                tracing::warn!(lines, "the log is written again, but lines of it are lost");
            }
            _ => {}
        }
        if trouble.is_none() {
            told.lost = lost;
        }
        told.trouble = trouble;
        has_changed
    }

    /// What the owner should know of the files.
    pub(crate) fn notice(&self) -> Option<NoticeView> {
        let error = lock(&self.told).trouble.clone()?;
        let folder = self.folder.display();
        Some(NoticeView {
            code: "log_not_written".to_owned(),
            message: format!("The log in {folder} cannot be written: {error}."),
            hint: "The tracker goes on answering. Check that the disk is not full and that you \
                   may write there."
                .to_owned(),
        })
    }

    /// Writes what is still waiting, or gives the disk up when it takes too long.
    pub(crate) fn flush(&self) {
        if let Some(file) = &self.file {
            file.flush();
        }
        if let Some(access) = self.access_file() {
            access.file().flush();
        }
    }

    /// Lines that were never written, of both logs.
    fn lost(&self) -> u64 {
        let access = self.access_file().map_or(0, |it| it.file().lost());
        self.file.as_ref().map_or(0, |it| it.lost()) + access
    }

    fn trouble(&self) -> Option<String> {
        let access = lock(&self.access);
        let access = access.file.as_ref().filter(|_| access.is_on);
        let of_access = || access.and_then(|it| it.file().trouble());
        self.file.as_ref().and_then(|it| it.trouble()).or_else(of_access)
    }

    fn access_file(&self) -> Option<Arc<AccessFile>> {
        lock(&self.access).file.clone()
    }
}

impl Drop for Logs {
    fn drop(&mut self) {
        self.flush();
        if let (Some(installed), Some(file)) = (self.installed, &self.file) {
            installed.recorder.let_go_of(file);
        }
    }
}

fn open_file(path: &Path) -> Option<Arc<LineFile>> {
    let opened = LineFile::open(path, LogRules::default().limits);
    opened.inspect_err(|error| tracing::error!(%error, "there is no log file")).ok().map(Arc::new)
}
