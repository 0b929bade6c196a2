//! The engine's end: what cannot be made good is saved first, and nothing holds it up for long.

use std::time::Duration;

use crate::backups;
use crate::control::Control;
use crate::torrents::unix_secs_now;

/// Windows ends a program five seconds after it was told of the end of the session, whatever
/// it is doing; systemd and macOS are more patient.
const CLOSE_DEADLINE: Duration = Duration::from_millis(4_500);
/// Of these, jobs and answers under way have this long to come to their end.
const QUIET_DEADLINE: Duration = Duration::from_millis(2_500);

impl Control {
    /// Ends everything cleanly: what is running is cancelled, what is counted is saved. The
    /// tracker cannot be started again in this engine.
    ///
    /// Takes five seconds at most, also where a disk or a job does not let go.
    pub async fn close(&self) {
        let closing = async {
            // Before all waiting, in case we are ended in the middle of it.
            self.aside(Self::save_all).await;
            let quiet = async { tokio::join!(self.close_jobs(), self.stop_for_good()) };
            if tokio::time::timeout(QUIET_DEADLINE, quiet).await.is_err() {
                tracing::warn!("something under way did not end in time");
            }
            self.aside(Self::save_all).await;
            self.aside(Self::await_backup).await;
            self.aside(Self::settle_catalog).await;
            backups::mark_ended(self.data_dir());
            self.aside(|it| it.logs().flush()).await;
        };
        if tokio::time::timeout(CLOSE_DEADLINE, closing).await.is_err() {
            tracing::error!("the disk was too slow to save everything in time");
        }
    }

    /// What is left beside the catalog would be taken for an unclean end.
    fn settle_catalog(&self) {
        if let Err(error) = self.catalog().settle() {
            tracing::warn!(%error, "the catalog will be looked through at the next start");
        }
    }

    fn save_all(&self) {
        self.save_completions();
        self.save_last_uses();
        self.save_history(unix_secs_now());
        self.save_peers();
    }
}
