//! What the program was called with, until the page has taken it.

use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager};

/// The name under which the page hears that there is something to take.
const EVENT_NAME: &str = "swarmdeck-opened";

/// More than these are forgotten, the oldest first: nobody looks at so many.
const WAITING_MAX: usize = 16;

/// Something that a person opened with the program from outside its window.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Opened {
    /// Files and folders: a .torrent is looked at, of the rest a torrent is made.
    Paths { paths: Vec<String> },
    /// A torrent is made, of what is named or of something yet to be chosen.
    Create { paths: Vec<String> },
}

/// What waits for the page.
#[derive(Debug, Default)]
pub(crate) struct Waiting {
    opened: Mutex<Vec<Opened>>,
}

impl Waiting {
    fn push(&self, opened: Opened) {
        let mut waiting = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() == WAITING_MAX {
            waiting.remove(0);
        }
        waiting.push(opened);
    }

    /// Everything that waits, which then waits no more.
    pub(crate) fn take(&self) -> Vec<Opened> {
        std::mem::take(&mut *self.opened.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Keeps `opened` for the page, and tells it where it is there already.
pub(crate) fn hand_over(app: &AppHandle, opened: Opened) {
    app.state::<Waiting>().push(opened);
    if let Err(error) = app.emit(EVENT_NAME, ()) {
        tracing::warn!(%error, "what was opened did not reach the window");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_taken_once_and_never_grows() {
        let waiting = Waiting::default();
        for number in 0..20 {
            waiting.push(Opened::Paths { paths: vec![number.to_string()] });
        }
        let taken = waiting.take();
        assert_eq!(taken.len(), WAITING_MAX);
        assert_eq!(taken[0], Opened::Paths { paths: vec!["4".into()] });
        assert_eq!(waiting.take(), []);
    }

    #[test]
    fn the_page_reads_paths_as_words() {
        let opened = Opened::Create { paths: vec!["/files/Holiday".into()] };
        let json = serde_json::to_string(&opened).unwrap();
        assert_eq!(json, r#"{"kind":"create","paths":["/files/Holiday"]}"#);
    }
}
