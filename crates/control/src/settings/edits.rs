//! Notices that the settings file was edited by hand while the engine runs, and goes by it.

use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::store::{self, FileTrouble};
use crate::control::Control;
use crate::error::UserError;
use crate::view::{Event, NoticeView};

/// How often the file is looked at. What has not changed between two looks is written in full.
const LOOK: Duration = Duration::from_secs(2);

/// What tells a file from the one before it, without reading it; nothing where there is none.
type Stamp = Option<(Option<SystemTime>, u64, [i64; 3])>;

/// Where the watch over the file stands.
#[derive(Debug, Default)]
struct Watch {
    seen: Option<Stamp>,
    /// As it was when it was read last.
    taken: Option<Stamp>,
}

impl Control {
    /// Begins to look after the file, until the last handle is gone.
    pub(crate) fn watch_settings(&self) {
        let weak = self.downgrade();
        tokio::spawn(async move {
            let mut looks = tokio::time::interval(LOOK);
            looks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
            let mut watch = Watch::default();
            loop {
                looks.tick().await;
                let Some(control) = weak.upgrade() else { return };
                control.look_at_settings(&mut watch).await;
            }
        });
    }

    async fn look_at_settings(&self, watch: &mut Watch) {
        let path = self.settings_store().path().to_owned();
        let Some(Ok(stamp)) = self.aside(move |_| stamp_of(&path)).await else { return };
        let is_settled = watch.seen == Some(stamp);
        watch.seen = Some(stamp);
        if !is_settled || watch.taken == Some(stamp) {
            return;
        }
        watch.taken = match self.reload_settings().await {
            // The disk may be better the next time.
            Err(error) if error.code == "settings_unreadable" => None,
            _ => Some(stamp),
        };
    }

    /// Reads the settings file again; where it has changed, what stands there takes force.
    ///
    /// # Errors
    ///
    /// When it cannot take force; then all stays as it was, and a notice says why until the
    /// file is right.
    pub async fn reload_settings(&self) -> Result<(), UserError> {
        let mut engine = self.engine().lock().await;
        let path = self.settings_store().path().to_owned();
        let found = self.aside(move |_| store::read(&path)).await;
        let found = found.unwrap_or_else(|| Err(io::Error::other("it was not read to its end")));
        let proposed = self.settings_store().propose_found(&found);
        let outcome = match proposed {
            Ok(None) => Ok(false),
            Ok(Some(proposal)) => self.take_into_force(&mut engine, proposal).await.map(|()| true),
            Err(error) => Err(error),
        };
        drop(engine);
        let problem = outcome.as_ref().err().cloned();
        let edit = problem.map(|error| (found.ok().flatten(), error));
        let is_news = self.settings_store().note_edit(edit);
        match &outcome {
            Ok(true) => tracing::info!("the settings file was edited, and is in force"),
            Ok(false) if is_news => tracing::info!("the settings file is as it was again"),
            Ok(false) => {}
            Err(error) if is_news => tracing::warn!(%error, "the settings file was edited"),
            Err(_) => {}
        }
        if is_news {
            self.tell(Event::Settings);
            self.tell(Event::Overview);
        }
        outcome.map(drop)
    }

    /// What is to be said of the settings file.
    pub(crate) fn settings_notices(&self) -> Vec<NoticeView> {
        let store = self.settings_store();
        let newer = store.is_newer().then(|| NoticeView {
            code: "settings_newer".to_owned(),
            message: "The settings file was written by a newer version of Swarmdeck.".to_owned(),
            hint: "What this version knows of it is in force; the rest is kept for the newer one."
                .to_owned(),
        });
        let trouble = store.trouble().map(|it| notice_of(it, store.path()));
        trouble.into_iter().chain(newer).collect()
    }
}

fn notice_of(trouble: &FileTrouble, path: &Path) -> NoticeView {
    let path = path.display();
    match trouble {
        FileTrouble::SetAside { copy, problem } => NoticeView {
            code: "settings_set_aside".to_owned(),
            message: format!("The settings file {path} could not be understood: {problem}."),
            hint: format!(
                "Swarmdeck runs with its default settings. A copy of the file is kept as {}.",
                copy.display()
            ),
        },
        FileTrouble::Edited { error, .. } => NoticeView {
            code: "settings_edited_wrong".to_owned(),
            message: message_of_edit(error),
            hint: hint_of_edit(error),
        },
        FileTrouble::Replaced { copy } => NoticeView {
            code: "settings_edit_kept".to_owned(),
            message: format!("The settings file {path} was replaced when you applied settings."),
            hint: format!("What was in it and could not be used is kept as {}.", copy.display()),
        },
    }
}

fn message_of_edit(error: &UserError) -> String {
    match error.code.as_str() {
        "settings_gone" => error.message.clone(),
        _ => format!("The settings file was changed by hand. {}", error.message),
    }
}

/// A file that is gone leaves nothing to keep a copy of.
fn hint_of_edit(error: &UserError) -> String {
    if error.code == "settings_gone" {
        return format!("The settings from before stay in force. {}", error.hint);
    }
    "The settings from before stay in force until the file is right. If you apply settings here \
     instead, a copy of what was written is kept."
        .to_owned()
}

fn stamp_of(path: &Path) -> io::Result<Stamp> {
    match fs::metadata(path) {
        Ok(metadata) => {
            // The date can be set by whoever writes, as a tool does that brings a copy with its
            // date; that of the last change cannot.
            #[cfg(unix)]
            let own = {
                use std::os::unix::fs::MetadataExt;
                [metadata.ino().cast_signed(), metadata.ctime(), metadata.ctime_nsec()]
            };
            #[cfg(not(unix))]
            let own = [0; 3];
            Ok(Some((metadata.modified().ok(), metadata.len(), own)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs::FileTimes;

    use super::*;

    #[test]
    fn another_text_of_the_same_length_and_date_does_not_go_unnoticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        fs::write(&path, "one").unwrap();
        let before = stamp_of(&path).unwrap();
        let date = fs::metadata(&path).unwrap().modified().unwrap();
        // The system's clock for files ticks slowly.
        while stamp_of(&path).unwrap() == before {
            fs::write(&path, "two").unwrap();
            let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
            file.set_times(FileTimes::new().set_modified(date)).unwrap();
        }
        let after = stamp_of(&path).unwrap();
        assert_eq!(after.map(|it| (it.0, it.1)), before.map(|it| (it.0, it.1)));
    }
}
