//! Completed downloads: their answers are sent when somebody has saved what they count.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

/// Between the answers that wait and whoever saves completed counts, if anybody does.
#[derive(Debug)]
pub(crate) struct Completions {
    /// The latest change that an answer waits for.
    noted: watch::Sender<u64>,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    settled: watch::Sender<Settled>,
    /// Whether answers have gone out that should have waited, which is said once.
    is_late: AtomicBool,
}

/// Up to where nobody needs to wait any more, and for how long those beyond wait at most.
#[derive(Clone, Copy, Debug)]
struct Settled {
    sequence: u64,
    patience: Duration,
}

/// While nobody saves anything, nobody waits.
const NOBODY_SAVES: Settled = Settled { sequence: u64::MAX, patience: Duration::ZERO };

/// An answer that waits until what it says is saved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unsaved {
    sequence: u64,
    give_up_at: Instant,
}

/// Whoever saves completed counts; when it is dropped, answers do not wait any more.
#[derive(Debug)]
pub struct CompletionKeeper {
    noted: watch::Receiver<u64>,
    shared: Arc<Shared>,
}

impl Completions {
    pub(crate) fn new() -> Self {
        let settled = watch::Sender::new(NOBODY_SAVES);
        let shared = Arc::new(Shared { settled, is_late: AtomicBool::new(false) });
        Self { noted: watch::Sender::new(0), shared }
    }

    pub(crate) fn keep(&self, patience: Duration) -> CompletionKeeper {
        self.shared.settled.send_replace(Settled { sequence: 0, patience });
        CompletionKeeper { noted: self.noted.subscribe(), shared: Arc::clone(&self.shared) }
    }

    /// Has the change of number `sequence` saved; gives what its answer waits for.
    pub(crate) fn note(&self, sequence: u64) -> Option<Unsaved> {
        let settled = *self.shared.settled.borrow();
        if settled.sequence >= sequence {
            return None;
        }
        self.noted.send_if_modified(|noted| {
            let is_news = *noted < sequence;
            *noted = sequence.max(*noted);
            is_news
        });
        Some(Unsaved { sequence, give_up_at: Instant::now() + settled.patience })
    }

    /// Waits until an answer may go out.
    pub(crate) async fn wait(&self, unsaved: Unsaved) {
        let Unsaved { sequence, give_up_at } = unsaved;
        let mut settled = self.shared.settled.subscribe();
        let saved = settled.wait_for(|it| it.sequence >= sequence);
        if timeout_at(give_up_at, saved).await.is_err() && !self.shared.is_late.swap(true, Relaxed)
        {
            tracing::warn!("saving takes long: completed downloads are answered before it is done");
        }
    }
}

impl CompletionKeeper {
    /// Waits until there is something to save; false when nothing will come any more.
    pub async fn noted(&mut self) -> bool {
        self.noted.changed().await.is_ok()
    }

    /// Lets the answers go out that wait for changes up to `sequence`: these are saved, or
    /// cannot be at present.
    pub fn settle(&self, sequence: u64) {
        self.shared.settled.send_modify(|it| it.sequence = sequence.max(it.sequence));
        self.shared.is_late.store(false, Relaxed);
    }
}

impl Drop for CompletionKeeper {
    fn drop(&mut self) {
        self.shared.settled.send_replace(NOBODY_SAVES);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(600);

    #[tokio::test]
    async fn an_answer_waits_until_what_it_says_is_settled() {
        let completions = Completions::new();
        assert!(completions.note(1).is_none(), "nobody saves anything");
        let mut keeper = completions.keep(LONG);
        let unsaved = completions.note(2).unwrap();
        assert!(keeper.noted().await);
        let mut waiting = Box::pin(completions.wait(unsaved));
        keeper.settle(1);
        assert!(poll_once(waiting.as_mut()).await.is_none());
        keeper.settle(2);
        waiting.await;
        assert!(completions.note(2).is_none());
        keeper.settle(1);
        assert!(completions.note(2).is_none(), "what is saved stays saved");
    }

    #[tokio::test]
    async fn who_saves_hears_of_all_that_came_meanwhile_at_once() {
        let completions = Completions::new();
        let mut keeper = completions.keep(LONG);
        for sequence in [1, 3, 2] {
            completions.note(sequence).unwrap();
        }
        assert!(keeper.noted().await);
        assert!(poll_once(Box::pin(keeper.noted()).as_mut()).await.is_none());
        drop(completions);
        assert!(!keeper.noted().await);
    }

    #[tokio::test]
    async fn nobody_waits_for_ever() {
        let completions = Completions::new();
        let keeper = completions.keep(Duration::from_millis(20));
        let unsaved = completions.note(1).unwrap();
        completions.wait(unsaved).await;
        drop(keeper);
        let keeper = completions.keep(LONG);
        let unsaved = completions.note(2).unwrap();
        let mut waiting = Box::pin(completions.wait(unsaved));
        assert!(poll_once(waiting.as_mut()).await.is_none());
        drop(keeper);
        waiting.await;
    }

    async fn poll_once<F: Future>(mut future: std::pin::Pin<&mut F>) -> Option<F::Output> {
        std::future::poll_fn(|context| {
            let polled = future.as_mut().poll(context);
            std::task::Poll::Ready(match polled {
                std::task::Poll::Ready(output) => Some(output),
                std::task::Poll::Pending => None,
            })
        })
        .await
    }
}
