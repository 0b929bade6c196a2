//! Jobs of the tests' own on a real engine: turns, pauses, ends.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};

use super::*;
use crate::Options;
use crate::view::JobKind;

struct Home {
    control: Control,
    _folder: tempfile::TempDir,
}

impl Home {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = Some(folder.path().to_owned());
        let control = Control::open(Options { data_dir, overrides: Vec::new() }).unwrap();
        Self { control, _folder: folder }
    }

    fn queue(
        &self,
        work: impl FnOnce(&JobHandle) -> Result<Outcome, UserError> + Send + 'static,
    ) -> u32 {
        let new = NewJob {
            kind: JobKind::Verify,
            name: "Holiday".to_owned(),
            path: PathBuf::from("/shared/Holiday"),
            total_bytes: 0,
            output_path: None,
            work: Box::new(work),
        };
        self.control.queue_job(new).unwrap().id
    }

    /// A job that reads a byte at a time for ever; what it has read comes from the receiver.
    fn queue_endless(&self) -> (u32, Receiver<u64>) {
        let (read, bytes): (Sender<u64>, _) = mpsc::channel();
        let id = self.queue(move |handle| {
            handle.begin("Holiday", u64::MAX);
            for done_bytes in 0.. {
                if handle.report(done_bytes, u64::MAX) == ControlFlow::Break(()) {
                    return Err(cancelled());
                }
                let _ = read.send(done_bytes);
                std::thread::yield_now();
            }
            Err(cancelled())
        });
        (id, bytes)
    }

    fn state(&self, id: u32) -> JobState {
        self.control.job(id).unwrap().state
    }

    async fn until(&self, id: u32, state: JobState) -> JobView {
        for _ in 0..2_000 {
            let view = self.control.job(id).unwrap();
            if view.state == state {
                return view;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("{state:?} never comes: {:?}", self.control.job(id));
    }
}

#[tokio::test]
async fn one_job_is_at_work_and_the_others_wait_also_while_it_is_paused() {
    let home = Home::open();
    let (first, bytes) = home.queue_endless();
    let second = home.queue(|_| Err(UserError::new("disk", "It broke.", "")));
    bytes.recv().unwrap();
    assert_eq!(home.control.pause_job(first).unwrap().state, JobState::Paused);
    // One step may have been under way; after it there is none.
    while bytes.recv_timeout(Duration::from_millis(50)).is_ok() {}
    assert_eq!((home.state(first), home.state(second)), (JobState::Paused, JobState::Waiting));

    assert_eq!(home.control.resume_job(first).unwrap().state, JobState::Hashing);
    bytes.recv().unwrap();
    assert_eq!(home.control.cancel_job(first).unwrap().state, JobState::Cancelled);
    let failed = home.until(second, JobState::Failed).await;
    assert_eq!(failed.error.unwrap().code, "disk");
    assert_eq!(home.control.forget_jobs(), []);
}

#[tokio::test]
async fn a_job_that_is_paused_hears_that_it_is_cancelled() {
    let home = Home::open();
    let (id, bytes) = home.queue_endless();
    bytes.recv().unwrap();
    home.control.pause_job(id).unwrap();
    home.control.cancel_job(id).unwrap();
    while bytes.recv().is_ok() {}
    assert_eq!(home.state(id), JobState::Cancelled);
}

#[tokio::test]
async fn a_job_that_waits_is_paused_and_resumed_when_there_is_nobody_at_work() {
    let home = Home::open();
    let (first, bytes) = home.queue_endless();
    bytes.recv().unwrap();
    let second = home.queue(|_| Err(UserError::new("disk", "It broke.", "")));
    home.control.pause_job(second).unwrap();
    home.control.cancel_job(first).unwrap();
    while bytes.recv().is_ok() {}
    while lock(&home.control.jobs().queue).has_worker {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(home.state(second), JobState::Paused);
    assert_eq!(home.control.resume_job(second).unwrap().state, JobState::Waiting);
    home.until(second, JobState::Failed).await;
}

#[tokio::test]
async fn a_job_that_panics_fails_and_the_next_one_is_done() {
    let home = Home::open();
    let first = home.queue(|_| panic!("a fault"));
    let second = home.queue(|handle| {
        handle.begin("Beach", 5);
        handle.begin_saving()?;
        Err(UserError::new("disk", "It broke.", ""))
    });
    let view = home.until(second, JobState::Failed).await;
    assert_eq!((view.name.as_str(), view.done_bytes), ("Beach", 5));
    assert_eq!(home.control.job(first).unwrap().error.unwrap().code, "internal");
}

#[tokio::test]
async fn a_job_that_has_begun_to_save_is_not_cancelled_any_more() {
    let home = Home::open();
    let (saving, is_saving) = mpsc::channel();
    let (go_on, waits) = mpsc::channel();
    let id = home.queue(move |handle| {
        handle.begin_saving()?;
        saving.send(()).unwrap();
        waits.recv().unwrap();
        Err(UserError::new("disk", "It broke.", ""))
    });
    is_saving.recv().unwrap();
    assert_eq!(home.control.cancel_job(id).unwrap().state, JobState::Saving);
    go_on.send(()).unwrap();
    home.until(id, JobState::Failed).await;
}

#[tokio::test]
async fn the_end_of_the_program_ends_all_jobs_and_waits_for_the_one_at_work() {
    let home = Home::open();
    let (first, bytes) = home.queue_endless();
    let second = home.queue(|_| Err(cancelled()));
    bytes.recv().unwrap();
    home.control.pause_job(first).unwrap();
    home.control.close().await;
    assert!(!lock(&home.control.jobs().queue).has_worker);
    assert_eq!((home.state(first), home.state(second)), (JobState::Cancelled, JobState::Cancelled));
}

#[tokio::test]
async fn a_job_that_is_stuck_does_not_keep_the_program_from_ending_cleanly() {
    let home = Home::open();
    let (begun, at_work) = mpsc::channel();
    let (let_go, stuck) = mpsc::channel::<()>();
    home.queue(move |_| {
        begun.send(()).unwrap();
        let _ = stuck.recv();
        Err(cancelled())
    });
    at_work.recv().unwrap();
    assert!(home.control.data_dir().running_path().exists());
    home.control.close().await;
    assert!(lock(&home.control.jobs().queue).has_worker, "it is still stuck");
    assert!(!home.control.data_dir().running_path().exists(), "all else has ended well");
    let_go.send(()).unwrap();
}

#[tokio::test]
async fn a_disk_that_is_stuck_does_not_keep_the_program_from_ending() {
    let home = Home::open();
    let (begun, at_work) = mpsc::channel();
    let (let_go, stuck) = mpsc::channel::<()>();
    let control = home.control.clone();
    let holder = std::thread::spawn(move || {
        let _catalog = control.catalog();
        begun.send(()).unwrap();
        let _ = stuck.recv();
    });
    at_work.recv().unwrap();
    home.control.close().await;
    let running = home.control.data_dir().running_path();
    assert!(running.exists(), "the next start is to look the catalog through");
    let_go.send(()).unwrap();
    holder.join().unwrap();
}

#[tokio::test]
async fn every_move_is_told_in_order() {
    let home = Home::open();
    let mut news = home.control.subscribe();
    let id = home.queue(|handle| {
        handle.begin("Holiday", 1);
        handle.begin_saving()?;
        Err(UserError::new("disk", "It broke.", ""))
    });
    home.until(id, JobState::Failed).await;
    let mut states = Vec::new();
    while states.last() != Some(&JobState::Failed) {
        match news.next().await {
            Some(Event::Job { job }) => states.push(job.state),
            other => panic!("{other:?}"),
        }
    }
    states.dedup();
    let expected = [JobState::Waiting, JobState::Hashing, JobState::Saving, JobState::Failed];
    assert_eq!(states, expected);
    home.control.forget_jobs();
    assert_eq!(news.next().await, Some(Event::Jobs));
}
