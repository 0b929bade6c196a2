//! How the tracker fares, in four states that the icon's shape tells apart.

use std::time::Duration;

use control::view::{Event, OverviewView, TrackerState};
use tauri::image::Image;
use tauri::{AppHandle, async_runtime, include_image};
use tokio::time::sleep;

use crate::kept::ShellTexts;

/// News come in crowds.
const PAUSE: Duration = Duration::from_millis(500);

/// What is as its owner has it, and told for the asking; the rest of the notices is trouble.
const AS_CHOSEN: [&str; 3] = ["loopback_only", "no_public_address", "open_mode"];

/// What the icon shows.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum TrayState {
    #[default]
    Stopped,
    Running,
    /// It runs, but something deserves attention.
    Warning,
    /// It is meant to run, and does not.
    Error,
}

impl TrayState {
    fn of(overview: &OverviewView) -> Self {
        let is_trouble = |code: &str| !AS_CHOSEN.contains(&code);
        match overview.state {
            TrackerState::Failed => Self::Error,
            TrackerState::Running if overview.notices.iter().any(|it| is_trouble(&it.code)) => {
                Self::Warning
            }
            TrackerState::Running => Self::Running,
            TrackerState::Stopped | TrackerState::Starting | TrackerState::Stopping => {
                Self::Stopped
            }
        }
    }

    pub(super) fn is_meant_to_run(self) -> bool {
        self != Self::Stopped
    }

    pub(super) fn image(self) -> Image<'static> {
        match self {
            Self::Running => include_image!("../icons/tray/running.png"),
            Self::Warning => include_image!("../icons/tray/warning.png"),
            Self::Stopped => include_image!("../icons/tray/stopped.png"),
            Self::Error => include_image!("../icons/tray/error.png"),
        }
    }

    pub(super) fn text(self, texts: &ShellTexts) -> &str {
        match self {
            Self::Running => &texts.running,
            Self::Warning => &texts.warning,
            Self::Stopped => &texts.stopped,
            Self::Error => &texts.error,
        }
    }
}

/// Keeps the icon up to date for as long as there is an engine.
pub(crate) fn follow(app: AppHandle, control: &control::Control) {
    let (control, mut news) = (control.clone(), control.subscribe());
    async_runtime::spawn(async move {
        super::change(&app, TrayState::of(&control.overview()));
        while let Some(event) = news.next().await {
            if matches!(event, Event::Overview | Event::Missed) {
                sleep(PAUSE).await;
                super::change(&app, TrayState::of(&control.overview()));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use control::view::{NoticeView, TotalsView};

    use super::*;

    fn overview(state: TrackerState, notices: &[&str]) -> OverviewView {
        let notice = |code: &&str| NoticeView {
            code: (*code).to_owned(),
            message: String::new(),
            hint: String::new(),
        };
        OverviewView {
            state,
            problem: None,
            announce_urls: Vec::new(),
            open: false,
            private: false,
            totals: TotalsView::default(),
            notices: notices.iter().map(notice).collect(),
            version: String::new(),
        }
    }

    #[test]
    fn only_trouble_is_a_warning() {
        let of = |state, notices: &[&str]| TrayState::of(&overview(state, notices));
        assert_eq!(of(TrackerState::Running, &[]), TrayState::Running);
        assert_eq!(of(TrackerState::Running, &["loopback_only"]), TrayState::Running);
        let both = ["loopback_only", "completions_not_saved"];
        assert_eq!(of(TrackerState::Running, &both), TrayState::Warning);
        assert_eq!(of(TrackerState::Stopped, &both), TrayState::Stopped);
        assert_eq!(of(TrackerState::Failed, &[]), TrayState::Error);
    }

    #[test]
    fn the_four_pictures_are_four_shapes() {
        let states = [TrayState::Running, TrayState::Warning, TrayState::Stopped, TrayState::Error];
        // What is left without colours is how light each point is.
        let shape = |state: TrayState| -> Vec<bool> {
            let points = state.image().rgba().as_chunks::<4>().0.to_vec();
            points
                .iter()
                .map(|it| it[..3].iter().map(|it| u32::from(*it)).sum::<u32>() > 600)
                .collect()
        };
        for (index, one) in states.iter().enumerate() {
            for other in &states[index + 1..] {
                let (one, other) = (shape(*one), shape(*other));
                let apart = one.iter().zip(&other).filter(|(a, b)| a != b).count();
                assert!(apart * 20 > one.len(), "{apart} of {}", one.len());
            }
        }
    }
}
