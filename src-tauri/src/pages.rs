//! The process that draws the window's pages: when it ends, it is started again.
//!
//! The engine lives in this process and goes on meanwhile. On Windows the web view itself shows
//! that the page has ended, and offers to load it again.

#[cfg(not(windows))]
mod reloads;

/// Loads the pages of `window` again whenever the process that draws them has ended.
#[cfg(target_os = "linux")]
pub(crate) fn watch(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    window.with_webview(|webview| {
        let reloads = std::cell::RefCell::new(reloads::Reloads::new());
        webview.inner().connect_web_process_terminated(move |view, reason| {
            tracing::error!(?reason, "the process that draws the window has ended");
            if reloads.borrow_mut().allow(std::time::Instant::now()) {
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
    static RELOADS: std::sync::Mutex<reloads::Reloads> =
        std::sync::Mutex::new(reloads::Reloads::new());
    tracing::error!("the process that draws the window has ended");
    let allowed = RELOADS.lock().is_ok_and(|mut it| it.allow(std::time::Instant::now()));
    if allowed && let Err(error) = webview.reload() {
        tracing::error!(%error, "the pages could not be loaded again");
    }
}
