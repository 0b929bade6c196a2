//! Native dialogs, behind the one seam through which tests can answer them.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};
use tokio::sync::oneshot;

/// What a dialog calls with the answer; nothing when the person changes their mind.
type Answer<T> = Box<dyn FnOnce(Option<T>) + Send>;

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

/// Lets the person choose several files or folders; none when they change their mind.
pub(crate) async fn pick_several(app: &AppHandle, pick: Pick) -> Vec<PathBuf> {
    if let Some(answer) = test_answer("SWARMDECK_TEST_PICK") {
        return vec![answer];
    }
    let dialog = app.dialog().file();
    let picked: Vec<FilePath> = answered(|answer| match pick {
        Pick::File => dialog.pick_files(answer),
        Pick::Folder => dialog.pick_folders(answer),
    })
    .await
    .unwrap_or_default();
    picked.into_iter().filter_map(|it| it.into_path().ok()).collect()
}

/// Lets the person choose where to save a file; nothing when they change their mind.
pub(crate) async fn save_path(app: &AppHandle, file_name: &str) -> Option<PathBuf> {
    if let Some(answer) = test_answer("SWARMDECK_TEST_SAVE") {
        return Some(answer);
    }
    let dialog = app.dialog().file().set_file_name(file_name);
    answer_of(|answer| dialog.save_file(answer)).await
}

/// The path that the person answers to the dialog that `show` opens.
async fn answer_of(show: impl FnOnce(Answer<FilePath>)) -> Option<PathBuf> {
    answered(show).await?.into_path().ok()
}

/// What the person answers to the dialog that `show` opens.
async fn answered<T: Send + 'static>(show: impl FnOnce(Answer<T>)) -> Option<T> {
    let (sender, receiver) = oneshot::channel();
    show(Box::new(move |answer| {
        // Whoever asked may be gone by now.
        let _ = sender.send(answer);
    }));
    receiver.await.ok().flatten()
}

/// Native dialogs cannot be driven by WebDriver, so debug builds take the answer from
/// the environment. Release builds do not look.
fn test_answer(variable: &str) -> Option<PathBuf> {
    if cfg!(debug_assertions) {
        return std::env::var_os(variable).map(PathBuf::from);
    }
    None
}
