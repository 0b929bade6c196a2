//! One run of the create wizard: planned, hashed in the background, saved, registered.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use metainfo::{Plan, Progress};

use crate::control::Control;
use crate::error::UserError;
use crate::torrent_file::{self, CreateSpec, CreatedFile};
use crate::torrents::unix_secs_now;
use crate::view::{
    CreateRequest, CreatedTorrent, Event, JobKind, JobState, JobView, PlanRequest, PlanView,
};

/// Finished runs are remembered until this many have followed.
const JOBS_KEPT: usize = 20;
/// Creations that may run at the same time; a disk does not get faster by more.
const RUNNING_MAX: usize = 4;
/// How often a window is told of progress.
const PROGRESS_PERIOD: Duration = Duration::from_millis(250);

/// The runs there are and have been, by id.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    jobs: Mutex<BTreeMap<u32, Job>>,
}

#[derive(Debug)]
struct Job {
    view: JobView,
    cancel: Arc<AtomicBool>,
}

impl Control {
    /// Shows what a torrent would hold; reads names and sizes only.
    ///
    /// # Errors
    ///
    /// When nothing can be shared there.
    pub fn plan_torrent(&self, request: &PlanRequest) -> Result<PlanView, UserError> {
        let path = absolute(&request.path)?;
        let output_path = beside(&path);
        let PlanRequest { options, .. } = request;
        let version = options.version.into();
        let plan = torrent_file::plan(&path, version, options.piece_length_bytes, &output_path)?;
        Ok(torrent_file::plan_view(&plan, &path, &output_path))
    }

    /// Starts to make a torrent; the rest is told in [`Event::Job`].
    ///
    /// # Errors
    ///
    /// When nothing can be shared there, or it is no longer what the plan showed.
    pub fn create_torrent(&self, request: CreateRequest) -> Result<JobView, UserError> {
        let path = absolute(&request.path)?;
        let chosen = request.output_path.as_deref().filter(|it| !it.trim().is_empty());
        let output_path = match chosen {
            Some(output) => absolute(output)?,
            None => beside(&path),
        };
        let CreateRequest { options, .. } = request;
        let version = options.version.into();
        let plan = torrent_file::plan(&path, version, options.piece_length_bytes, &output_path)?;
        if plan.fingerprint() != request.fingerprint {
            let message = "What you want to share has changed since you looked at it.";
            let hint = "Look at the list once more, then start again.";
            return Err(UserError::new("folder_changed", message, hint));
        }
        let own = request.own_urls.into_iter().map(|url| vec![url]);
        let tiers = own.chain(options.more_trackers).collect();
        let spec = CreateSpec {
            path,
            piece_length_bytes: options.piece_length_bytes,
            tiers,
            private: options.private,
            comment: options.comment,
            creation_date_unix_secs: Some(unix_secs_now()),
            output_path,
            replace: false,
        };
        let (view, cancel) = self.jobs().add(&plan)?;
        let control = self.clone();
        let id = view.id;
        tokio::task::spawn_blocking(move || control.run_job(id, &plan, &spec, &cancel));
        Ok(view)
    }

    /// Where a run stands.
    ///
    /// # Errors
    ///
    /// When there is no such run, or it was long ago.
    pub fn job(&self, id: u32) -> Result<JobView, UserError> {
        self.jobs().with(id, |job| job.view.clone())
    }

    /// Asks a run to end; a finished one is left as it is.
    ///
    /// # Errors
    ///
    /// When there is no such run, or it was long ago.
    pub fn cancel_job(&self, id: u32) -> Result<(), UserError> {
        self.jobs().with(id, |job| job.cancel.store(true, Relaxed))
    }

    fn run_job(&self, id: u32, plan: &Plan, spec: &CreateSpec, cancel: &AtomicBool) {
        let mut speed = Speed::start();
        let mut report = |progress: Progress| {
            if cancel.load(Relaxed) {
                return ControlFlow::Break(());
            }
            if let Some((bytes_per_sec, secs_left)) = speed.measure(progress) {
                self.move_job(id, |view| {
                    view.done_bytes = progress.done_bytes;
                    view.bytes_per_sec = bytes_per_sec;
                    view.secs_left = secs_left;
                });
            }
            ControlFlow::Continue(())
        };
        let outcome = torrent_file::create(plan, spec, &mut report).and_then(|created| {
            self.move_job(id, |view| {
                view.state = JobState::Saving;
                view.done_bytes = view.total_bytes;
                view.secs_left = None;
            });
            self.finish(created, &spec.path)
        });
        self.move_job(id, |view| match outcome {
            Ok(result) => {
                view.state = JobState::Done;
                view.result = Some(result);
            }
            Err(error) if error.code == "cancelled" => view.state = JobState::Cancelled,
            Err(error) => {
                view.state = JobState::Failed;
                view.error = Some(error);
            }
        });
    }

    fn finish(&self, created: CreatedFile, path: &Path) -> Result<CreatedTorrent, UserError> {
        let CreatedFile { path: torrent_path, bytes, metainfo } = created;
        if let Err(error) = self.register(&metainfo, bytes) {
            // Better none than one whose tracker would turn everyone away.
            let _ = std::fs::remove_file(&torrent_path);
            return Err(error);
        }
        Ok(CreatedTorrent {
            torrent_path: torrent_path.display().to_string(),
            info_hash: metainfo.info_hash().to_string(),
            name: metainfo.name().to_owned(),
            magnet: metainfo.magnet(),
            seed_from: path.parent().unwrap_or(path).display().to_string(),
            seeded_here: false,
            seed_problem: None,
        })
    }

    fn move_job(&self, id: u32, change: impl FnOnce(&mut JobView)) {
        let moved = self.jobs().with(id, |job| {
            change(&mut job.view);
            job.view.clone()
        });
        if let Ok(job) = moved {
            self.tell(Event::Job { job: Box::new(job) });
        }
    }
}

impl Jobs {
    fn add(&self, plan: &Plan) -> Result<(JobView, Arc<AtomicBool>), UserError> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let running = jobs.values().filter(|it| it.view.is_running()).count();
        if running >= RUNNING_MAX {
            let message = format!("{RUNNING_MAX} torrents are being made already.");
            return Err(UserError::new("too_many_jobs", message, "Wait until one is finished."));
        }
        let id = jobs.last_key_value().map_or(1, |(id, _)| id + 1);
        let view = JobView {
            id,
            kind: JobKind::Create,
            name: plan.name().to_owned(),
            path: plan.root().display().to_string(),
            state: JobState::Hashing,
            done_bytes: 0,
            total_bytes: plan.data_bytes(),
            bytes_per_sec: 0,
            secs_left: None,
            result: None,
            verification: None,
            error: None,
        };
        let cancel = Arc::new(AtomicBool::new(false));
        jobs.insert(id, Job { view: view.clone(), cancel: Arc::clone(&cancel) });
        while jobs.len() > JOBS_KEPT {
            let oldest = jobs.iter().find(|(_, it)| !it.view.is_running()).map(|(id, _)| *id);
            let Some(oldest) = oldest else { break };
            jobs.remove(&oldest);
        }
        Ok((view, cancel))
    }

    fn with<T>(&self, id: u32, act: impl FnOnce(&mut Job) -> T) -> Result<T, UserError> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let job = jobs.get_mut(&id).ok_or_else(|| {
            let message = "This run of the wizard is not known any more.";
            UserError::new("job_unknown", message, "Look for the torrent in the list of torrents.")
        })?;
        Ok(act(job))
    }

    /// Asks every run to end.
    pub(crate) fn cancel_all(&self) {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.values().for_each(|job| job.cancel.store(true, Relaxed));
    }
}

impl JobView {
    fn is_running(&self) -> bool {
        matches!(self.state, JobState::Hashing | JobState::Saving)
    }
}

/// Bytes a second over the last few seconds, so that one slow file does not upset the estimate.
struct Speed {
    started: Instant,
    told: Option<Instant>,
    /// Time and bytes of the reports of the last [`Self::WINDOW`].
    recent: Vec<(Instant, u64)>,
}

impl Speed {
    const WINDOW: Duration = Duration::from_secs(5);

    fn start() -> Self {
        Self { started: Instant::now(), told: None, recent: vec![(Instant::now(), 0)] }
    }

    /// Bytes a second and seconds left, when it is time to tell them.
    fn measure(&mut self, progress: Progress) -> Option<(u64, Option<u32>)> {
        let now = Instant::now();
        if self.told.is_some_and(|it| now - it < PROGRESS_PERIOD) {
            return None;
        }
        self.told = Some(now);
        self.recent.retain(|(at, _)| now - *at <= Self::WINDOW);
        let (since, from_bytes) = self.recent.first().copied().unwrap_or((self.started, 0));
        self.recent.push((now, progress.done_bytes));
        let millis = u64::try_from((now - since).as_millis()).unwrap_or(u64::MAX).max(1);
        let bytes = progress.done_bytes.saturating_sub(from_bytes);
        let bytes_per_sec = bytes.saturating_mul(1_000) / millis;
        let left = progress.total_bytes.saturating_sub(progress.done_bytes);
        let secs_left = left.checked_div(bytes_per_sec).and_then(|it| u32::try_from(it).ok());
        Some((bytes_per_sec, secs_left))
    }
}

fn absolute(text: &str) -> Result<PathBuf, UserError> {
    // Copied from a file manager, a path often comes in quotes.
    let text = text.trim();
    let unquoted = |quote| text.strip_prefix(quote).and_then(|it| it.strip_suffix(quote));
    let bare = unquoted('"').or_else(|| unquoted('\'')).unwrap_or(text);
    let path = PathBuf::from(bare);
    if path.is_absolute() {
        return Ok(path.components().collect());
    }
    if cfg!(not(windows)) && bare.as_bytes().get(1..3) == Some(br":\") {
        let message = "This is a path on Windows, but the tracker runs on another system.";
        let hint = "Give the path on the computer that runs the tracker.";
        return Err(UserError::new("path_not_absolute", message, hint));
    }
    let message = "The path must be a whole one, from the drive or the root on.";
    let hint = if cfg!(windows) {
        r"For example C:\Users\me\Videos\Holiday."
    } else {
        "For example /home/me/Videos/Holiday."
    };
    Err(UserError::new("path_not_absolute", message, hint))
}

fn beside(path: &Path) -> PathBuf {
    torrent_file::free_output_path(path, path.parent().unwrap_or(path))
}
