//! A disk of its own for one process and what it starts, in a mount namespace that ends with it.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// `command` with a disk of `kib` KiB at `folder`, not started yet.
///
/// Nobody else sees the disk: [`seen_by`] is the way to what is on it.
pub fn with_small_disk(command: &Command, folder: &Path, kib: u32) -> Command {
    let script = "mount -t tmpfs -o size=\"$1\"k swarmdeck-test \"$2\" && shift 2 && exec \"$@\"";
    inside(command, folder, script, &kib.to_string())
}

/// `command` where nothing in `folder` can be written, not started yet.
pub fn with_locked_disk(command: &Command, folder: &Path) -> Command {
    let script = "mount --bind \"$2\" \"$2\" && mount -o \"remount,bind,$1\" \"$2\" && shift 2 \
                  && exec \"$@\"";
    inside(command, folder, script, "ro")
}

fn inside(command: &Command, folder: &Path, script: &str, argument: &str) -> Command {
    let possible = Command::new("unshare").args(["--mount", "true"]).status();
    assert!(
        possible.is_ok_and(|it| it.success()),
        "no mount namespace can be made here, which takes root's rights: run the test as root, \
         for example with `sudo --preserve-env cargo xtask test acceptance`"
    );
    let mut inside = Command::new("unshare");
    inside.args(["--mount", "--propagation", "private", "sh", "-c", script, "sh", argument]);
    inside.arg(folder).arg(command.get_program()).args(command.get_args());
    inside
}

/// `path` as the process sees it.
pub fn seen_by(process_id: u32, path: &Path) -> PathBuf {
    Path::new("/proc")
        .join(process_id.to_string())
        .join("root")
        .join(path.strip_prefix("/").unwrap())
}

/// Fills the disk that `folder` is on to its last byte; gives the file that does it.
pub fn fill(folder: &Path) -> PathBuf {
    let path = folder.join("filler");
    let mut file = File::create(&path).unwrap();
    while file.write_all(&[7; 4_096]).is_ok() {}
    assert!(fs::metadata(&path).unwrap().len() > 0, "there was no room at all");
    path
}

/// From now on nothing new can be written in `folder` by the process; what it has open, it can.
pub fn lock_disk(process_id: u32, folder: &Path) {
    let script = "mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\"";
    run_beside(process_id, script, folder);
}

/// Takes back what [`lock_disk`] did.
pub fn unlock_disk(process_id: u32, folder: &Path) {
    run_beside(process_id, "umount \"$1\"", folder);
}

fn run_beside(process_id: u32, script: &str, folder: &Path) {
    let mut command = Command::new("nsenter");
    command.args(["--mount", "--target", &process_id.to_string(), "sh", "-c", script, "sh"]);
    let output = command.arg(folder).output().expect("util-linux is not installed");
    assert!(output.status.success(), "{script}: {output:?}");
}
