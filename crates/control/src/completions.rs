//! Completed downloads are saved at once: their clients are answered when they are.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use catalog::Catalog;
use protocol::id::InfoHash;

use crate::control::Control;
use crate::view::{Event, NoticeView, RecentKind};

/// For how long a client waits for its answer while the disk takes its time.
const PATIENCE: Duration = Duration::from_secs(5);

/// How saving completed downloads goes.
#[derive(Debug, Default)]
pub(crate) struct Saving {
    fails: AtomicBool,
}

impl Control {
    /// Begins to save completed downloads as they come, until the last handle is gone.
    pub(crate) fn keep_completions(&self) {
        let mut keeper = self.service().keep_completions(PATIENCE);
        let weak = self.downgrade();
        tokio::spawn(async move {
            // All that come while some are being saved are saved together after them.
            while keeper.noted().await {
                let Some(control) = weak.upgrade() else { return };
                let settled = control.aside(Self::save_completions).await;
                keeper.settle(settled.unwrap_or_else(|| control.tracker().last_completion()));
            }
        });
    }

    /// Saves the completed counts that have changed; says up to which change there is nothing
    /// left to wait for.
    ///
    /// Those that cannot be saved are kept and tried again later: a tracker that has to
    /// forget them one day is better than one that does not answer.
    pub(crate) fn save_completions(&self) -> u64 {
        // Nobody else takes any before these are saved or given back.
        let mut catalog = self.catalog();
        let taken = self.tracker().take_completions();
        if taken.counts.is_empty() {
            return taken.sequence;
        }
        let fresh = fresh_completions(&catalog, &taken.counts);
        let saved = catalog.set_completed(&taken.counts);
        let has_failed = saved.is_err();
        let had_failed = self.saving().fails.swap(has_failed, Relaxed);
        if let Err(error) = saved {
            self.tracker().give_back_completions(taken.counts);
            if !had_failed {
                tracing::error!(%error, "completed downloads could not be saved");
            }
        } else {
            for (hash, name, count) in &fresh {
                self.note_completed(*count);
                self.note_torrent(RecentKind::DownloadCompleted, hash, name, *count);
            }
            if had_failed {
                tracing::info!("completed downloads are saved again");
            }
        }
        if has_failed != had_failed {
            self.tell(Event::Overview);
        }
        taken.sequence
    }

    /// What the owner is told while completed downloads cannot be saved.
    pub(crate) fn completions_notice(&self) -> Option<NoticeView> {
        self.saving().fails.load(Relaxed).then(|| NoticeView {
            code: "completions_not_saved".to_owned(),
            message: "Completed downloads are counted but cannot be saved.".to_owned(),
            hint: format!(
                "Make room on the disk, and see to it that Swarmdeck may write in {}. If it ends \
                 before, they are lost.",
                self.data_dir().catalog_path().display()
            ),
        })
    }
}

/// The torrents whose count is larger than the catalog knows: hash, name, and by how much.
fn fresh_completions(
    catalog: &Catalog,
    counts: &[(InfoHash, u32)],
) -> Vec<(InfoHash, String, u32)> {
    let fresh = counts.iter().filter_map(|(hash, count)| {
        let torrent = catalog.torrent(hash).ok()??;
        Some((*hash, torrent.name, count.saturating_sub(torrent.completed)))
    });
    fresh.filter(|(_, _, count)| *count > 0).collect()
}
