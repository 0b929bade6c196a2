//! The jobs there are and have been: which one is next, and what a person may do with each.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::handle::JobHandle;
use crate::error::UserError;
use crate::view::{CreatedTorrent, JobKind, JobState, JobView, VerificationView};

/// Jobs that may wait at the same time, as many as one batch has items.
pub(crate) const WAITING_MAX: usize = 10_000;
/// Finished creations are remembered until this many have followed.
const CREATIONS_KEPT: usize = 1_000;
/// Likewise verifications, which may have found a great deal.
const VERIFICATIONS_KEPT: usize = 20;

/// What a job does once its turn has come; see [`crate::jobs`].
pub(super) type Work = dyn FnOnce(&JobHandle) -> Result<Outcome, UserError> + Send;

/// A job that is to be queued.
pub(crate) struct NewJob {
    /// What it is about.
    pub(crate) kind: JobKind,
    /// Name of the torrent, as far as it is known.
    pub(crate) name: String,
    /// The file or folder it reads.
    pub(crate) path: PathBuf,
    /// Bytes to read; 0 while unknown.
    pub(crate) total_bytes: u64,
    /// The file it is going to write, so that no other is promised the same.
    pub(crate) output_path: Option<PathBuf>,
    /// What it does. It holds little: thousands may wait.
    pub(crate) work: Box<Work>,
}

/// What came out of a job.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// A torrent was made.
    Created(Box<CreatedTorrent>),
    /// Data was checked.
    Verified(Box<VerificationView>),
}

/// The jobs by id.
#[derive(Debug, Default)]
pub(super) struct Queue {
    jobs: BTreeMap<u32, Job>,
    last_id: u32,
    /// Whether somebody works the queue off.
    pub(super) has_worker: bool,
    /// Whether no more jobs are taken, because the program ends.
    is_closed: bool,
}

struct Job {
    view: JobView,
    output_path: Option<PathBuf>,
    /// Gone once its turn has come, or was given up.
    work: Option<Box<Work>>,
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("view", &self.view).finish_non_exhaustive()
    }
}

impl Queue {
    /// Appends jobs, all of them or none.
    pub(super) fn add(&mut self, new: Vec<NewJob>) -> Result<Vec<JobView>, UserError> {
        if self.is_closed {
            return Err(UserError::new("closing", "Swarmdeck is about to end.", "Start it again."));
        }
        let waiting = self.jobs.values().filter(|it| it.work.is_some()).count();
        if waiting + new.len() > WAITING_MAX {
            let message = format!("More than {WAITING_MAX} jobs cannot wait at the same time.");
            let hint = "Wait until some are finished, or choose fewer.";
            return Err(UserError::new("too_many_jobs", message, hint));
        }
        Ok(new.into_iter().map(|it| self.add_one(it)).collect())
    }

    fn add_one(&mut self, new: NewJob) -> JobView {
        self.last_id += 1;
        let view = JobView {
            id: self.last_id,
            kind: new.kind,
            name: new.name,
            path: new.path.display().to_string(),
            state: JobState::Waiting,
            done_bytes: 0,
            total_bytes: new.total_bytes,
            bytes_per_sec: 0,
            secs_left: None,
            result: None,
            verification: None,
            error: None,
        };
        let output_path = new.output_path;
        let job = Job { view: view.clone(), output_path, work: Some(new.work) };
        self.jobs.insert(self.last_id, job);
        view
    }

    /// The next job that waits, which is hashing from now on.
    pub(super) fn take_next(&mut self) -> Option<(JobView, Box<Work>)> {
        let job = self.jobs.values_mut().find(|it| it.view.state == JobState::Waiting)?;
        job.view.state = JobState::Hashing;
        job.work.take().map(|work| (job.view.clone(), work))
    }

    /// Whether a job waits.
    pub(super) fn has_next(&self) -> bool {
        self.jobs.values().any(|it| it.view.state == JobState::Waiting)
    }

    /// Changes what is shown of a job.
    pub(super) fn change(
        &mut self,
        id: u32,
        change: impl FnOnce(&mut JobView),
    ) -> Result<JobView, UserError> {
        let job = self.jobs.get_mut(&id).ok_or_else(unknown)?;
        change(&mut job.view);
        Ok(job.view.clone())
    }

    /// How far a job is; nothing when it has been forgotten.
    pub(super) fn state(&self, id: u32) -> Option<JobState> {
        self.jobs.get(&id).map(|it| it.view.state)
    }

    /// Notes how a job has ended. One that was cancelled stays so: its reader may have
    /// noticed it too late.
    pub(super) fn end(&mut self, id: u32, outcome: Result<Outcome, UserError>) -> Option<JobView> {
        let job = self.jobs.get_mut(&id)?;
        job.output_path = None;
        let view = &mut job.view;
        if view.state != JobState::Cancelled {
            (view.bytes_per_sec, view.secs_left) = (0, None);
            match outcome {
                Ok(outcome) => {
                    view.state = JobState::Done;
                    view.done_bytes = view.total_bytes;
                    match outcome {
                        Outcome::Created(result) => view.result = Some(*result),
                        Outcome::Verified(found) => view.verification = Some(found),
                    }
                }
                Err(error) if error.code == "cancelled" => view.state = JobState::Cancelled,
                Err(error) => {
                    view.state = JobState::Failed;
                    view.error = Some(error);
                }
            }
        }
        let view = view.clone();
        self.forget_oldest();
        Some(view)
    }

    /// Holds a job that waits or hashes; another is left as it is.
    pub(super) fn pause(&mut self, id: u32) -> Result<JobView, UserError> {
        self.change(id, |view| {
            if matches!(view.state, JobState::Waiting | JobState::Hashing) {
                view.state = JobState::Paused;
                (view.bytes_per_sec, view.secs_left) = (0, None);
            }
        })
    }

    /// Lets a paused job go on; another is left as it is.
    pub(super) fn resume(&mut self, id: u32) -> Result<JobView, UserError> {
        let has_begun = self.jobs.get(&id).is_some_and(|it| it.work.is_none());
        self.change(id, |view| {
            if view.state == JobState::Paused {
                view.state = if has_begun { JobState::Hashing } else { JobState::Waiting };
            }
        })
    }

    /// Ends a job unless it is saving or finished already.
    pub(super) fn cancel(&mut self, id: u32) -> Result<JobView, UserError> {
        let job = self.jobs.get_mut(&id).ok_or_else(unknown)?;
        job.cancel();
        let view = job.view.clone();
        self.forget_oldest();
        Ok(view)
    }

    /// Ends every job that waits or runs.
    pub(super) fn cancel_all(&mut self) {
        self.jobs.values_mut().for_each(Job::cancel);
        self.forget_oldest();
    }

    /// Takes no more jobs.
    pub(super) fn close(&mut self) {
        self.is_closed = true;
    }

    /// Forgets what is finished.
    pub(super) fn forget_finished(&mut self) {
        self.jobs.retain(|_, it| !it.is_finished());
    }

    pub(super) fn view(&self, id: u32) -> Result<JobView, UserError> {
        self.jobs.get(&id).map(|it| it.view.clone()).ok_or_else(unknown)
    }

    /// All jobs, the oldest first.
    pub(super) fn views(&self) -> Vec<JobView> {
        self.jobs.values().map(|it| it.view.clone()).collect()
    }

    /// Whether nothing waits or runs.
    pub(super) fn is_idle(&self) -> bool {
        self.jobs.values().all(Job::is_finished)
    }

    /// Whether an unfinished job is going to write `path`.
    pub(super) fn is_promised(&self, path: &Path) -> bool {
        self.jobs.values().any(|it| it.output_path.as_deref() == Some(path))
    }

    /// Forgets finished jobs beyond those kept: cancelled ones first, those that failed last,
    /// and of each the oldest.
    fn forget_oldest(&mut self) {
        for (kind, kept) in
            [(JobKind::Create, CREATIONS_KEPT), (JobKind::Verify, VERIFICATIONS_KEPT)]
        {
            let of_kind = self.jobs.values().map(|it| &it.view).filter(|it| it.kind == kind);
            let mut finished: Vec<(u8, u32)> =
                of_kind.filter_map(|it| Some((rank(it.state)?, it.id))).collect();
            finished.sort_unstable();
            let too_many = finished.len().saturating_sub(kept);
            for (_, id) in finished.drain(..too_many) {
                self.jobs.remove(&id);
            }
        }
    }
}

impl Job {
    fn is_finished(&self) -> bool {
        rank(self.view.state).is_some()
    }

    fn cancel(&mut self) {
        if self.is_finished() || self.view.state == JobState::Saving {
            return;
        }
        self.view.state = JobState::Cancelled;
        (self.view.bytes_per_sec, self.view.secs_left) = (0, None);
        self.work = None;
        self.output_path = None;
    }
}

/// How soon a job in this state is forgotten; nothing while it is not finished.
fn rank(state: JobState) -> Option<u8> {
    match state {
        JobState::Cancelled => Some(0),
        JobState::Done => Some(1),
        JobState::Failed => Some(2),
        JobState::Waiting | JobState::Hashing | JobState::Paused | JobState::Saving => None,
    }
}

fn unknown() -> UserError {
    let message = "This job is not known any more.";
    UserError::new("job_unknown", message, "Look for the torrent in the list of torrents.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(kind: JobKind) -> NewJob {
        NewJob {
            kind,
            name: "Holiday".to_owned(),
            path: PathBuf::from("/shared/Holiday"),
            total_bytes: 0,
            output_path: Some(PathBuf::from("/shared/Holiday.torrent")),
            work: Box::new(|_| Err(crate::jobs::cancelled())),
        }
    }

    fn failure() -> UserError {
        UserError::new("disk", "It broke.", "")
    }

    #[test]
    fn the_oldest_job_that_waits_is_next_and_paused_ones_are_passed_over() {
        let mut queue = Queue::default();
        queue.add(vec![job(JobKind::Create), job(JobKind::Create), job(JobKind::Create)]).unwrap();
        assert_eq!(queue.pause(1).unwrap().state, JobState::Paused);
        assert_eq!(queue.take_next().unwrap().0.id, 2);
        assert_eq!(queue.resume(1).unwrap().state, JobState::Waiting);
        assert_eq!(queue.pause(2).unwrap().state, JobState::Paused);
        assert_eq!(queue.resume(2).unwrap().state, JobState::Hashing);
        assert_eq!(queue.take_next().unwrap().0.id, 1);
        assert_eq!(queue.take_next().unwrap().0.id, 3);
        assert!(queue.take_next().is_none() && !queue.is_idle());
    }

    #[test]
    fn what_is_finished_or_saving_is_left_as_it_is() {
        let mut queue = Queue::default();
        queue.add(vec![job(JobKind::Create), job(JobKind::Create)]).unwrap();
        queue.take_next();
        queue.change(1, |it| it.state = JobState::Saving).unwrap();
        for state in [queue.pause(1), queue.resume(1), queue.cancel(1)] {
            assert_eq!(state.unwrap().state, JobState::Saving);
        }
        queue.end(1, Err(failure()));
        for state in [queue.pause(1), queue.resume(1), queue.cancel(1)] {
            assert_eq!(state.unwrap().state, JobState::Failed);
        }
        assert_eq!(queue.cancel(2).unwrap().state, JobState::Cancelled);
        assert_eq!(queue.end(2, Err(failure())).unwrap().error, None);
        assert_eq!(queue.cancel(3).unwrap_err().code, "job_unknown");
        assert!(queue.is_idle());
    }

    #[test]
    fn a_file_is_promised_until_its_job_is_finished() {
        let mut queue = Queue::default();
        queue.add(vec![job(JobKind::Create), job(JobKind::Create)]).unwrap();
        let path = Path::new("/shared/Holiday.torrent");
        queue.cancel(1).unwrap();
        assert!(queue.is_promised(path) && !queue.is_promised(Path::new("/shared")));
        queue.take_next();
        queue.end(2, Err(failure()));
        assert!(!queue.is_promised(path));
    }

    #[test]
    fn neither_those_that_wait_nor_those_that_are_remembered_grow_without_limit() {
        let mut queue = Queue::default();
        let many = |count| (0..count).map(|_| job(JobKind::Create)).collect();
        queue.add(many(WAITING_MAX)).unwrap();
        assert_eq!(queue.add(many(1)).unwrap_err().code, "too_many_jobs");
        for _ in 0..CREATIONS_KEPT {
            let (view, _) = queue.take_next().unwrap();
            queue.end(view.id, Err(failure()));
        }
        queue.cancel_all();
        let views = queue.views();
        assert_eq!(views.len(), CREATIONS_KEPT);
        assert!(views.iter().all(|it| it.state == JobState::Failed), "they matter most");
        queue.forget_finished();
        assert_eq!(queue.views(), []);

        for _ in 0..=VERIFICATIONS_KEPT {
            queue.add(vec![job(JobKind::Verify)]).unwrap();
            let (view, _) = queue.take_next().unwrap();
            queue.end(view.id, Err(failure()));
        }
        let ids: Vec<u32> = queue.views().iter().map(|it| it.id).collect();
        assert_eq!((ids.len(), ids[0] as usize), (VERIFICATIONS_KEPT, WAITING_MAX + 2));
    }

    #[test]
    fn a_closed_queue_takes_nothing_more() {
        let mut queue = Queue::default();
        queue.close();
        assert_eq!(queue.add(vec![job(JobKind::Create)]).unwrap_err().code, "closing");
    }
}
