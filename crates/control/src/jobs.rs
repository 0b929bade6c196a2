//! Work that reads a lot of data: queued, done one after the other, paused, cancelled, told of.
//!
//! A disk has one sequential reader, so one job is at work at a time and the others wait.
//! One that is paused at work keeps its turn: whoever pauses wants the disk to be quiet.
//! What a job does is a [`NewJob::work`], which is given a [`JobHandle`].

mod creation;
mod handle;
mod queue;
mod speed;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::broadcast;

use crate::control::{Control, lock};
use crate::error::UserError;
use crate::view::{Event, JobState, JobView};
use queue::Queue;

pub(crate) use creation::{absolute, creation_job};
pub(crate) use handle::{JobHandle, cancelled};
pub(crate) use queue::{NewJob, Outcome};

/// How long the end of the program waits for a job that does not hear.
const CLOSE_PATIENCE: Duration = Duration::from_secs(5);

/// The queue, and how others hear of it.
#[derive(Debug)]
pub(crate) struct Jobs {
    queue: Mutex<Queue>,
    /// Something has moved that somebody may be waiting for.
    moved: Condvar,
    events: broadcast::Sender<Event>,
}

/// What a job at work is told.
enum Word {
    GoOn,
    GoOnAfterPause,
    Stop,
}

impl Control {
    /// All jobs that are remembered, the oldest first.
    pub fn list_jobs(&self) -> Vec<JobView> {
        lock(&self.jobs().queue).views()
    }

    /// Where a job stands.
    ///
    /// # Errors
    ///
    /// When there is no such job, or it was long ago.
    pub fn job(&self, id: u32) -> Result<JobView, UserError> {
        lock(&self.jobs().queue).view(id)
    }

    /// Holds a job until it is resumed. One that is at work keeps its turn, so that all others
    /// wait, too; one that saves or is finished is left as it is.
    ///
    /// # Errors
    ///
    /// When there is no such job, or it was long ago.
    pub fn pause_job(&self, id: u32) -> Result<JobView, UserError> {
        self.jobs().move_one(|queue| queue.pause(id))
    }

    /// Lets a paused job go on; another is left as it is.
    ///
    /// # Errors
    ///
    /// When there is no such job, or it was long ago.
    pub fn resume_job(&self, id: u32) -> Result<JobView, UserError> {
        let view = self.jobs().move_one(|queue| queue.resume(id))?;
        self.work_off();
        Ok(view)
    }

    /// Ends a job, also while it is paused; one that saves or is finished is left as it is.
    ///
    /// # Errors
    ///
    /// When there is no such job, or it was long ago.
    pub fn cancel_job(&self, id: u32) -> Result<JobView, UserError> {
        self.jobs().move_one(|queue| queue.cancel(id))
    }

    /// Ends all jobs that wait or run.
    pub fn cancel_jobs(&self) -> Vec<JobView> {
        self.jobs().move_all(Queue::cancel_all)
    }

    /// Forgets the jobs that are finished.
    pub fn forget_jobs(&self) -> Vec<JobView> {
        self.jobs().move_all(Queue::forget_finished)
    }

    /// Puts a job at the end of the queue.
    ///
    /// Must be called within a tokio runtime.
    ///
    /// # Errors
    ///
    /// When too many wait already, or the program is about to end.
    pub(crate) fn queue_job(&self, new: NewJob) -> Result<JobView, UserError> {
        let view = self.jobs().move_one(|queue| queue.add(vec![new]).map(|mut it| it.remove(0)))?;
        self.work_off();
        Ok(view)
    }

    /// Puts several jobs at the end of the queue, all of them or none.
    ///
    /// Must be called within a tokio runtime.
    ///
    /// # Errors
    ///
    /// As [`Control::queue_job`].
    pub(crate) fn queue_jobs(&self, new: Vec<NewJob>) -> Result<Vec<JobView>, UserError> {
        let mut queue = lock(&self.jobs().queue);
        let views = queue.add(new)?;
        self.tell(Event::Jobs);
        drop(queue);
        self.work_off();
        Ok(views)
    }

    /// Ends every job and waits until the one at work has noticed.
    pub(crate) async fn close_jobs(&self) {
        self.jobs().move_all(|queue| {
            queue.close();
            queue.cancel_all();
        });
        self.aside(|control| control.jobs().wait_for_worker()).await;
    }

    /// Sees to it that somebody works the queue off, as long as there is something to do.
    fn work_off(&self) {
        {
            let mut queue = lock(&self.jobs().queue);
            if queue.has_worker || !queue.has_next() {
                return;
            }
            queue.has_worker = true;
        }
        let control = self.clone();
        tokio::task::spawn_blocking(move || while control.do_next() {});
    }

    /// Does the next job; false when there is none.
    fn do_next(&self) -> bool {
        let jobs = self.jobs();
        let Some((id, work)) = jobs.take_next() else { return false };
        let handle = JobHandle::new(self.clone(), id);
        // What is shared with the job is behind locks and changed in one step.
        let outcome = catch_unwind(AssertUnwindSafe(|| work(&handle))).unwrap_or_else(|_| {
            tracing::error!(id, "a job ended badly");
            let message = "Swarmdeck ran into a fault of its own.";
            Err(UserError::new("internal", message, "Please report it with the log."))
        });
        jobs.end(id, outcome);
        true
    }
}

impl Jobs {
    /// No jobs yet; what becomes of them is told to `events`.
    pub(crate) fn new(events: broadcast::Sender<Event>) -> Self {
        Self { queue: Mutex::default(), moved: Condvar::new(), events }
    }

    /// Whether nothing waits or runs.
    pub(crate) fn are_idle(&self) -> bool {
        lock(&self.queue).is_idle()
    }

    /// Whether an unfinished job is going to write `path`.
    pub(crate) fn have_promised(&self, path: &Path) -> bool {
        lock(&self.queue).is_promised(path)
    }

    fn take_next(&self) -> Option<(u32, Box<queue::Work>)> {
        let mut queue = lock(&self.queue);
        let Some((view, work)) = queue.take_next() else {
            queue.has_worker = false;
            self.moved.notify_all();
            return None;
        };
        let id = view.id;
        self.tell(view);
        Some((id, work))
    }

    /// Changes what is shown of a job that is hashing; another is left as it is.
    fn change_hashing(&self, id: u32, change: impl FnOnce(&mut JobView)) {
        let mut queue = lock(&self.queue);
        if queue.state(id) == Some(JobState::Hashing)
            && let Ok(view) = queue.change(id, change)
        {
            self.tell(view);
        }
    }

    fn wait_for_word(&self, id: u32) -> Word {
        let queue = lock(&self.queue);
        let was_paused = queue.state(id) == Some(JobState::Paused);
        match self.hold(id, queue).state(id) {
            Some(JobState::Hashing) if was_paused => Word::GoOnAfterPause,
            Some(JobState::Hashing) => Word::GoOn,
            _ => Word::Stop,
        }
    }

    fn begin_saving(&self, id: u32) -> Result<(), UserError> {
        let mut queue = self.hold(id, lock(&self.queue));
        if queue.state(id) != Some(JobState::Hashing) {
            return Err(cancelled());
        }
        let view = queue.change(id, |view| {
            view.state = JobState::Saving;
            view.done_bytes = view.total_bytes;
            (view.bytes_per_sec, view.secs_left) = (0, None);
        })?;
        self.tell(view);
        Ok(())
    }

    /// Waits as long as a job is paused.
    fn hold<'a>(&self, id: u32, queue: MutexGuard<'a, Queue>) -> MutexGuard<'a, Queue> {
        let is_paused = |queue: &mut Queue| queue.state(id) == Some(JobState::Paused);
        self.moved.wait_while(queue, is_paused).unwrap_or_else(PoisonError::into_inner)
    }

    fn end(&self, id: u32, outcome: Result<Outcome, UserError>) {
        let mut queue = lock(&self.queue);
        if let Some(view) = queue.end(id, outcome) {
            self.tell(view);
        }
    }

    fn move_one(
        &self,
        act: impl FnOnce(&mut Queue) -> Result<JobView, UserError>,
    ) -> Result<JobView, UserError> {
        let mut queue = lock(&self.queue);
        let view = act(&mut queue)?;
        self.moved.notify_all();
        self.tell(view.clone());
        Ok(view)
    }

    fn move_all(&self, act: impl FnOnce(&mut Queue)) -> Vec<JobView> {
        let mut queue = lock(&self.queue);
        act(&mut queue);
        self.moved.notify_all();
        let _ = self.events.send(Event::Jobs);
        queue.views()
    }

    /// Called with the queue locked, so that news comes in the order in which things happened.
    fn tell(&self, view: JobView) {
        // Without a face that listens there is nobody to tell.
        let _ = self.events.send(Event::Job { job: Box::new(view) });
    }

    fn wait_for_worker(&self) {
        let queue = lock(&self.queue);
        let has_worker = |queue: &mut Queue| queue.has_worker;
        let waited = self.moved.wait_timeout_while(queue, CLOSE_PATIENCE, has_worker);
        if waited.is_ok_and(|(_, time)| time.timed_out()) {
            tracing::warn!("a job does not end; the disk it reads may not answer");
        }
    }
}

#[cfg(test)]
mod tests;
