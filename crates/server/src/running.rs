//! A listener's task: where it listens, and how it is asked to end.

use std::net::SocketAddr;

use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A task that goes on until it is told to stop.
#[derive(Debug)]
pub(crate) struct Running {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Running {
    /// Spawns what `run` makes of the signal to stop.
    pub(crate) fn spawn<F>(
        address: SocketAddr,
        run: impl FnOnce(watch::Receiver<bool>) -> F,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let (stop, stopped) = watch::channel(false);
        Self { address, stop, task: tokio::spawn(run(stopped)) }
    }

    /// The address it listens on, with the real port.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Whether the task has ended, by a fault if nobody stopped it.
    pub(crate) fn has_ended(&self) -> bool {
        self.task.is_finished()
    }

    /// Tells the task to stop, and waits until it has.
    pub(crate) async fn stop(self) {
        let _ = self.stop.send(true);
        if let Err(error) = self.task.await {
            tracing::error!(%error, address = %self.address, "listener ended badly");
        }
    }
}
