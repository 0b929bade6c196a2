//! Faults of other torrent makers that must not be ours, each as a test.
//!
//! They were found in lava_torrent 0.11's builder, mkbrr, imdl, torf and Transmission.

#![allow(clippy::unwrap_used, reason = "the lint spares test functions only, not what they share")]

use std::fs::{self, File};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::Path;

use metainfo::{CreateError, CreateOptions, Plan, PlanOptions, Progress, Reason, create, plan};
use tempfile::TempDir;

/// lava_torrent panics on it.
#[test]
fn a_folder_of_only_empty_files_is_an_error() {
    let dir = folder(&[("a", 0), ("b", 0)]);
    let error = plan(dir.path(), &PlanOptions::default()).unwrap_err();
    assert_eq!(error.code(), "only_empty_files");
}

/// lava_torrent loops for ever with one thread, and with several returns wrong hashes.
#[test]
fn a_file_that_shrinks_while_hashed_ends_the_work_with_its_name() {
    for hashers in 1..=4 {
        let dir = folder(&[("log", 3 << 20)]);
        let path = dir.path().join("log");
        let plan = plan_of(dir.path());
        let options =
            CreateOptions { hashers: NonZeroUsize::new(hashers), ..CreateOptions::default() };
        let error = create(&plan, &options, &mut |progress| {
            if progress.done_bytes == 1 << 20 {
                File::options().write(true).open(&path).unwrap().set_len(2 << 20).unwrap();
            }
            ControlFlow::Continue(())
        });
        let error = error.unwrap_err();
        assert!(matches!(&error, CreateError::Changed { path: it, .. } if *it == path), "{error}");
    }
}

/// Transmission reads zeros from then on and says nothing.
#[test]
fn a_file_that_is_gone_before_hashing_ends_the_work_with_its_name() {
    let dir = folder(&[("a", 5), ("b", 5)]);
    let plan = plan_of(dir.path());
    fs::remove_file(dir.path().join("b")).unwrap();
    let error = create(&plan, &CreateOptions::default(), &mut go_on).unwrap_err();
    assert_eq!(error.to_string(), format!("{} is no longer there", dir.path().join("b").display()));
}

/// lava_torrent fails on the whole folder; links in circles make it fail, too.
#[cfg(unix)]
#[test]
fn a_broken_link_is_left_out() {
    let dir = folder(&[("a", 5)]);
    std::os::unix::fs::symlink("nowhere", dir.path().join("broken")).unwrap();
    std::os::unix::fs::symlink(".", dir.path().join("circle")).unwrap();
    let plan = plan_of(dir.path());
    assert_eq!(paths(&plan), ["a"]);
    assert!(plan.left_out().iter().all(|it| it.reason == Reason::Link));
    create(&plan, &CreateOptions::default(), &mut go_on).unwrap();
}

/// lava_torrent escapes only `&` and `+`.
#[test]
fn the_name_in_a_magnet_link_is_escaped() {
    let dir = folder(&[("50% #1 & more=x+.iso", 5)]);
    let plan = plan_of(&dir.path().join("50% #1 & more=x+.iso"));
    let created = create(&plan, &CreateOptions::default(), &mut go_on).unwrap();
    let magnet = created.metainfo.magnet();
    assert!(magnet.contains("&dn=50%25%20%231%20%26%20more%3Dx%2B.iso&xl=5"), "{magnet}");
}

/// lava_torrent and torf put it in; imdl knows only one spelling.
#[test]
fn thumbs_db_is_left_out_in_any_spelling() {
    let dir = folder(&[("a", 5), ("x/Thumbs.db", 5), ("y/thumbs.db", 5), ("z/THUMBS.DB", 5)]);
    assert_eq!(paths(&plan_of(dir.path())), ["a"]);
}

/// torf drops them, and then a program misses its empty files.
#[test]
fn empty_files_among_others_are_kept() {
    let dir = folder(&[("__init__.py", 0), ("main.py", 5)]);
    assert_eq!(paths(&plan_of(dir.path())), ["__init__.py", "main.py"]);
}

/// mkbrr computed offsets before sorting.
#[test]
fn offsets_follow_the_final_order() {
    let dir = folder(&[("10", 7), ("9", 70), ("1", 700), ("B", 7000), ("a", 70_000)]);
    let plan = plan_of(dir.path());
    let mut expected = 0;
    for file in plan.files() {
        assert_eq!(file.offset_bytes(), expected);
        expected += file.size_bytes();
    }
    assert_eq!(paths(&plan), ["1", "9", "10", "a", "B"]);
}

/// Transmission keeps one of the two.
#[cfg(target_os = "linux")]
#[test]
fn names_that_differ_only_in_case_are_both_kept() {
    let dir = folder(&[("readme", 5), ("README", 5)]);
    let plan = plan_of(dir.path());
    assert_eq!(paths(&plan), ["README", "readme"]);
    assert_eq!(plan.warnings()[0].code(), "differs_only_in_case");
}

/// Others open and allocate anew for every piece, or keep every file open.
#[test]
fn thousands_of_small_files_are_no_trouble() {
    let files: Vec<String> = (0..5_000).map(|it| format!("{}/{it}", it % 7)).collect();
    let files: Vec<(&str, usize)> = files.iter().map(|it| (it.as_str(), 3)).collect();
    let dir = folder(&files);
    let plan = plan_of(dir.path());
    let created = create(&plan, &CreateOptions::default(), &mut go_on).unwrap();
    assert_eq!(created.metainfo.files().len(), 5_000);
    assert_eq!(created.bytes.len() as u64, plan.torrent_bytes());
}

fn folder(files: &[(&str, usize)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, size) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, vec![7; *size]).unwrap();
    }
    dir
}

#[track_caller]
fn plan_of(path: &Path) -> Plan {
    plan(path, &PlanOptions::default()).unwrap()
}

fn paths(plan: &Plan) -> Vec<&str> {
    plan.files().iter().map(|it| it.path()).collect()
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
