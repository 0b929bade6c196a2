//! What a job has while it is at work: a way to tell how far it is, and to hear when to stop.

use std::ops::ControlFlow;
use std::sync::Mutex;
use std::time::Instant;

use super::Word;
use super::speed::Speed;
use crate::control::{Control, lock};
use crate::error::UserError;

/// Given to a job when its turn has come.
///
/// Whoever reads calls [`JobHandle::report`] often, and whoever writes calls
/// [`JobHandle::begin_saving`] first: there a job is held, and there it ends.
#[derive(Debug)]
pub(crate) struct JobHandle {
    control: Control,
    id: u32,
    speed: Mutex<Speed>,
}

impl JobHandle {
    pub(super) fn new(control: Control, id: u32) -> Self {
        Self { control, id, speed: Mutex::new(Speed::start(Instant::now(), 0)) }
    }

    /// The engine the job belongs to.
    pub(crate) fn control(&self) -> &Control {
        &self.control
    }

    /// Says what the job is of, now that it has been looked at: the torrent's name, and how
    /// many bytes are to be read. The speed is measured from here on.
    pub(crate) fn begin(&self, name: &str, total_bytes: u64) {
        self.control.jobs().change_hashing(self.id, |view| {
            name.clone_into(&mut view.name);
            view.total_bytes = total_bytes;
        });
        *lock(&self.speed) = Speed::start(Instant::now(), 0);
    }

    /// Tells how many bytes have been read. Waits while the job is paused;
    /// [`ControlFlow::Break`] where it has been cancelled.
    ///
    /// To be called many times a second, or a person waits who wants it to stop.
    pub(crate) fn report(&self, done_bytes: u64, total_bytes: u64) -> ControlFlow<()> {
        let jobs = self.control.jobs();
        let mut speed = lock(&self.speed);
        match jobs.wait_for_word(self.id) {
            Word::GoOn => {}
            Word::GoOnAfterPause => *speed = Speed::start(Instant::now(), done_bytes),
            Word::Stop => return ControlFlow::Break(()),
        }
        if let Some((bytes_per_sec, secs_left)) =
            speed.measure(Instant::now(), done_bytes, total_bytes)
        {
            jobs.change_hashing(self.id, |view| {
                (view.done_bytes, view.total_bytes) = (done_bytes, total_bytes);
                (view.bytes_per_sec, view.secs_left) = (bytes_per_sec, secs_left);
            });
        }
        ControlFlow::Continue(())
    }

    /// Says that everything is read and is going to be written now; from here on the job
    /// cannot be cancelled. Waits while it is paused.
    ///
    /// # Errors
    ///
    /// [`cancelled`], where it has been cancelled; then nothing must be written.
    pub(crate) fn begin_saving(&self) -> Result<(), UserError> {
        self.control.jobs().begin_saving(self.id)
    }
}

/// What a job ends with that was told to stop.
pub(crate) fn cancelled() -> UserError {
    UserError::new("cancelled", "It was cancelled.", "Nothing was left behind.")
}
