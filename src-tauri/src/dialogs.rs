//! Native dialogs, behind the one seam through which tests can answer them.

use std::path::PathBuf;

use control::error::UserError;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath, MessageDialogKind};
use tokio::sync::oneshot;

/// What a dialog is to pick.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Pick {
    File,
    Folder,
}

/// Lets the person choose a file or folder; nothing when they change their mind.
pub(crate) async fn pick(app: &AppHandle, pick: Pick) -> Option<PathBuf> {
    if let Some(answer) = test_answer("SWARMDECK_TEST_PICK") {
        return Some(answer);
    }
    let dialog = app.dialog().file();
    answer_of(|answer| match pick {
        Pick::File => dialog.pick_file(answer),
        Pick::Folder => dialog.pick_folder(answer),
    })
    .await
}

/// Lets the person choose where to save a file; nothing when they change their mind.
pub(crate) async fn save_path(app: &AppHandle, file_name: &str) -> Option<PathBuf> {
    if let Some(answer) = test_answer("SWARMDECK_TEST_SAVE") {
        return Some(answer);
    }
    let dialog = app.dialog().file().set_file_name(file_name);
    answer_of(|answer| dialog.save_file(answer)).await
}

/// What the person answers to the dialog that `show` opens.
async fn answer_of(show: impl FnOnce(Box<dyn FnOnce(Option<FilePath>) + Send>)) -> Option<PathBuf> {
    let (sender, receiver) = oneshot::channel();
    show(Box::new(move |path| {
        // Whoever asked may be gone by now.
        let _ = sender.send(path);
    }));
    receiver.await.ok().flatten()?.into_path().ok()
}

/// Says why the program cannot start, then ends it.
pub(crate) fn fatal(app: &AppHandle, error: &UserError) {
    tracing::error!(%error, "cannot start");
    let text = format!("{}\n\n{}", error.message, error.hint);
    let app_to_end = app.clone();
    app.dialog()
        .message(text)
        .title("Swarmdeck cannot start")
        .kind(MessageDialogKind::Error)
        .show(move |_| app_to_end.exit(1));
}

/// Native dialogs cannot be driven by WebDriver, so debug builds take the answer from
/// the environment. Release builds do not look.
fn test_answer(variable: &str) -> Option<PathBuf> {
    if cfg!(debug_assertions) {
        return std::env::var_os(variable).map(PathBuf::from);
    }
    None
}
