//! Making a torrent: planned, and queued as a job that hashes, saves and registers it.

use std::path::{Path, PathBuf};

use metainfo::{Metainfo, Plan, Progress};
use protocol::id::InfoHash;

use super::{JobHandle, NewJob, Outcome};
use crate::control::Control;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::files::write_atomic;
use crate::torrent_file::{self, CreateSpec, CreatedFile, create_options, not_written};
use crate::view::{CreateRequest, CreatedTorrent, JobKind, JobView, PlanRequest, PlanView};

/// A torrent that is to be made.
struct Creation {
    path: PathBuf,
    spec: CreateSpec,
    /// Whether the tracker gives its data out from then on.
    seed_here: bool,
    /// The fingerprint of the plan that was shown, if one was.
    fingerprint: Option<String>,
    /// That plan itself, unless it would wait.
    plan: Option<Plan>,
}

/// A job that makes a torrent, planned when its turn comes.
pub(crate) fn creation_job(path: PathBuf, spec: CreateSpec, seed_here: bool) -> NewJob {
    Creation { path, spec, seed_here, fingerprint: None, plan: None }.into_job()
}

impl Control {
    /// Shows what a torrent would hold; reads names and sizes only.
    ///
    /// # Errors
    ///
    /// When nothing can be shared there.
    pub fn plan_torrent(&self, request: &PlanRequest) -> Result<PlanView, UserError> {
        let path = absolute(&request.path)?;
        let output_path = self.beside(&path);
        let plan = torrent_file::plan(&path, &request.options, &output_path)?;
        Ok(torrent_file::plan_view(&plan, &path, &output_path))
    }

    /// Queues the making of a torrent; the rest is told in [`crate::view::Event::Job`].
    ///
    /// Must be called within a tokio runtime.
    ///
    /// # Errors
    ///
    /// When nothing can be shared there, when it is no longer what the plan showed, and when
    /// too many jobs wait already.
    pub fn create_torrent(&self, request: CreateRequest) -> Result<JobView, UserError> {
        let path = absolute(&request.path)?;
        let chosen = request.output_path.as_deref().filter(|it| !it.trim().is_empty());
        let output_path = match chosen {
            Some(output) => absolute(output)?,
            None => self.beside(&path),
        };
        if self.jobs().have_promised(&output_path) {
            let message =
                format!("Another torrent is about to be saved as {}.", output_path.display());
            return Err(UserError::new("output_exists", message, "Choose another name."));
        }
        create_options(&request.own_urls, &request.options)?;
        let plan = torrent_file::plan(&path, &request.options, &output_path)?;
        if plan.fingerprint() != request.fingerprint {
            return Err(folder_changed());
        }
        let (name, total_bytes) = (plan.name().to_owned(), plan.data_bytes());
        let CreateRequest { options, own_urls, fingerprint, seed_here, .. } = request;
        let creation = Creation {
            path,
            spec: CreateSpec { own_urls, options, output_path, replace: false },
            seed_here,
            fingerprint: Some(fingerprint),
            // A plan may be large and thousands may wait, so a waiting job plans anew.
            plan: self.jobs().are_idle().then_some(plan),
        };
        self.queue_job(NewJob { name, total_bytes, ..creation.into_job() })
    }

    /// Where a .torrent of `path` goes unless told otherwise.
    fn beside(&self, path: &Path) -> PathBuf {
        let folder = path.parent().unwrap_or(path);
        torrent_file::free_output_path(path, folder, |it| self.jobs().have_promised(it))
    }
}

impl Creation {
    fn into_job(self) -> NewJob {
        let name = self.path.file_name().map(|it| it.to_string_lossy().into_owned());
        NewJob {
            kind: JobKind::Create,
            name: name.unwrap_or_default(),
            path: self.path.clone(),
            total_bytes: 0,
            output_path: Some(self.spec.output_path.clone()),
            work: Box::new(|handle| self.carry_out(handle)),
        }
    }

    fn carry_out(self, handle: &JobHandle) -> Result<Outcome, UserError> {
        let Self { path, spec, seed_here, fingerprint, plan } = self;
        let plan = match plan {
            Some(plan) => plan,
            None => torrent_file::plan(&path, &spec.options, &spec.output_path)?,
        };
        if fingerprint.is_some_and(|it| it != plan.fingerprint()) {
            return Err(folder_changed());
        }
        handle.begin(plan.name(), plan.data_bytes());
        let mut report = |it: Progress| handle.report(it.done_bytes, it.total_bytes);
        let created = torrent_file::hash(&plan, &spec, &mut report)?;
        handle.begin_saving()?;
        let created = torrent_file::save(created, &spec)?;
        let created = handle.control().adopt(created, &path, seed_here)?;
        Ok(Outcome::Created(Box::new(created)))
    }
}

impl Control {
    /// Registers a torrent that has just been saved, and gives its data out if that is wished.
    fn adopt(
        &self,
        created: CreatedFile,
        path: &Path,
        seed_here: bool,
    ) -> Result<CreatedTorrent, UserError> {
        let CreatedFile { path: torrent_path, bytes, mut metainfo } = created;
        if let Err(error) = self.register(&metainfo, bytes.clone()) {
            // Better none than one whose tracker would turn everyone away.
            let _ = std::fs::remove_file(&torrent_path);
            return Err(error);
        }
        let info_hash = metainfo.info_hash();
        let mut seed_problem = None;
        if seed_here {
            match self.seed(&info_hash, bytes, path, &torrent_path) {
                Ok(with_urls) => metainfo = with_urls,
                Err(error) => seed_problem = Some(error),
            }
        }
        Ok(CreatedTorrent {
            torrent_path: torrent_path.display().to_string(),
            info_hash: info_hash.to_string(),
            name: metainfo.name().to_owned(),
            magnet: metainfo.magnet(),
            seed_from: path.parent().unwrap_or(path).display().to_string(),
            seeded_here: seed_here && seed_problem.is_none(),
            seed_problem,
        })
    }

    /// Gives the data at `path` out, and writes the web-seed URLs into the saved .torrent.
    fn seed(
        &self,
        info_hash: &InfoHash,
        bytes: Vec<u8>,
        path: &Path,
        torrent_path: &Path,
    ) -> Result<Metainfo, UserError> {
        self.give_out(info_hash, Some(path))?;
        let rewritten = self.add_web_seeds(info_hash, bytes, torrent_path);
        if rewritten.is_err() {
            // Whoever is told that nothing is given out must be able to trust in it.
            self.give_out(info_hash, None)?;
        }
        rewritten
    }

    fn add_web_seeds(
        &self,
        info_hash: &InfoHash,
        bytes: Vec<u8>,
        torrent_path: &Path,
    ) -> Result<Metainfo, UserError> {
        let bytes = self.outgoing_torrent(info_hash, bytes, None)?;
        write_atomic(torrent_path, &bytes).map_err(|error| not_written(torrent_path, &error))?;
        let unreadable = |error| unreadable_torrent(&torrent_path.display().to_string(), &error);
        Metainfo::from_bytes(&bytes).map_err(unreadable)
    }
}

fn folder_changed() -> UserError {
    let message = "What you want to share has changed since you looked at it.";
    let hint = "Look at the list once more, then start again.";
    UserError::new("folder_changed", message, hint)
}

/// The path a person has entered on the computer that runs the tracker.
///
/// # Errors
///
/// When it is not a whole one.
pub(crate) fn absolute(text: &str) -> Result<PathBuf, UserError> {
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
