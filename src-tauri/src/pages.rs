//! The process that draws the window's pages: when it ends, it is started again.
//!
//! The engine lives in this process and goes on meanwhile. On Windows the web view itself shows
//! that the page has ended, and offers to load it again.

use std::time::{Duration, Instant};

/// Pages that end more often than this within [`WHILE`] are left as they are: what makes them
/// end would do so again, and keep the computer busy.
const RELOADS_MAX: usize = 5;
const WHILE: Duration = Duration::from_secs(60);

/// When the pages were loaded again.
#[derive(Debug, Default)]
struct Reloads {
    times: Vec<Instant>,
}

impl Reloads {
    /// Whether the pages may be loaded again at `now`; counts it where they may.
    fn allow(&mut self, now: Instant) -> bool {
        self.times.retain(|it| now.saturating_duration_since(*it) < WHILE);
        let allowed = self.times.len() < RELOADS_MAX;
        if allowed {
            self.times.push(now);
        }
        allowed
    }
}

/// Loads the pages of `window` again whenever the process that draws them has ended.
#[cfg(target_os = "linux")]
pub(crate) fn watch(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    window.with_webview(|webview| {
        let reloads = std::cell::RefCell::new(Reloads::default());
        webview.inner().connect_web_process_terminated(move |view, reason| {
            tracing::error!(?reason, "the process that draws the window has ended");
            if reloads.borrow_mut().allow(Instant::now()) {
                view.reload();
            }
        });
    })
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Loads the pages again, as macOS asks for it after the process that draws them has ended.
#[cfg(target_os = "macos")]
pub(crate) fn show_again(webview: &tauri::Webview) {
    static RELOADS: std::sync::Mutex<Reloads> =
        std::sync::Mutex::new(Reloads { times: Vec::new() });
    tracing::error!("the process that draws the window has ended");
    let allowed = RELOADS.lock().is_ok_and(|mut it| it.allow(Instant::now()));
    if allowed && let Err(error) = webview.reload() {
        tracing::error!(%error, "the pages could not be loaded again");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_end_again_and_again_are_left_alone_for_a_while() {
        let (mut reloads, start) = (Reloads::default(), Instant::now());
        let allowed =
            |reloads: &mut Reloads, secs| reloads.allow(start + Duration::from_secs(secs));
        let first: Vec<bool> = (0..7).map(|secs| allowed(&mut reloads, secs)).collect();
        assert_eq!(first, [true, true, true, true, true, false, false]);
        assert!(allowed(&mut reloads, 61));
    }
}
