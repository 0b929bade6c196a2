//! Plans with patterns of what to leave out and what to keep in.

use super::*;

#[test]
fn what_a_pattern_leaves_out_is_listed_with_it_and_folders_only_once() {
    let dir = folder(&[
        ("film.mkv", 10),
        ("Film.NFO", 1),
        ("extras/a.mkv", 1),
        ("extras/deep/b.mkv", 1),
        ("sub/extras/c.mkv", 1),
    ]);

    let plan = plan_with(&dir, &["*.nfo", "/extras/"]).unwrap();

    assert_eq!(paths(&plan), ["film.mkv", "sub/extras/c.mkv"]);
    assert_eq!(
        left_out(&plan),
        ["extras: excluded by “/extras/”", "Film.NFO: excluded by “*.nfo”"]
    );
    assert!(plan.left_out().iter().all(|it| it.reason.code() == "excluded"));
}

#[test]
fn a_pattern_keeps_in_what_is_left_out_by_default() {
    let dir = folder(&[
        (".well-known/a", 1),
        (".other", 1),
        ("Thumbs.db", 1),
        ("b.part", 1),
        ("c.part", 1),
        ("sub/.git/config", 1),
    ]);

    let plan = plan_with(&dir, &["!*.PART", "c.part", "!thumbs.db", "!.well-known"]).unwrap();

    assert_eq!(paths(&plan), [".well-known/a", "b.part", "Thumbs.db"]);
    assert_eq!(
        left_out(&plan),
        [
            ".other: hidden by its name or by the system",
            "c.part: excluded by “c.part”",
            "sub/.git: version control records"
        ]
    );
}

#[test]
fn no_pattern_keeps_in_the_torrent_itself() {
    let dir = folder(&[("a", 1), ("b.torrent", 1), ("c.torrent", 1)]);
    let root = dir.path().join("shared");
    let output_path = Some(root.join("b.torrent"));
    let exclude = vec!["!*".to_owned()];
    let options = PlanOptions { output_path, exclude, ..PlanOptions::default() };
    let plan = plan(&root, &options).unwrap();
    assert_eq!(paths(&plan), ["a", "c.torrent"]);
    assert_eq!(plan.left_out()[0].reason, Reason::Output);
}

#[cfg(unix)]
#[test]
fn no_pattern_keeps_in_links_and_sockets() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    let dir = folder(&[("a", 1)]);
    symlink("a", dir.path().join("shared/link")).unwrap();
    let _socket = UnixListener::bind(dir.path().join("shared/.socket")).unwrap();
    let plan = plan_with(&dir, &["!*"]).unwrap();
    assert_eq!(paths(&plan), ["a"]);
    let expected = [".socket: a pipe, socket or device", "link: a link; links are not followed"];
    assert_eq!(left_out(&plan), expected);
}

#[cfg(target_os = "linux")]
#[test]
fn what_could_not_be_shared_can_be_left_out() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let dir = folder(&[("a", 1), ("a\u{308}.x", 1), ("..\\evil", 1)]);
    let name = OsStr::from_bytes(b"caf\xe9.y");
    fs::write(dir.path().join("shared").join(name), "x").unwrap();
    let plan = plan_with(&dir, &["*evil", "caf*.y", "\u{e4}.X"]).unwrap();
    assert_eq!(paths(&plan), ["a"]);
    assert_eq!(plan.left_out().len(), 3);
}

#[test]
fn only_a_choice_of_files_can_go_in() {
    let dir = folder(&[("a.txt", 1), ("b.flac", 1), ("sub/c.flac", 1), ("sub/d.log", 1)]);
    let plan = plan_with(&dir, &["*", "!*/", "!*.flac"]).unwrap();
    assert_eq!(paths(&plan), ["b.flac", "sub/c.flac"]);
}

#[test]
fn a_file_chosen_by_name_is_not_judged_by_patterns() {
    let dir = folder(&[("a.txt", 1)]);
    let options = PlanOptions { exclude: vec!["*".to_owned()], ..PlanOptions::default() };
    assert_eq!(paths(&plan(&dir.path().join("shared/a.txt"), &options).unwrap()), ["a.txt"]);
}

#[test]
fn patterns_that_leave_nothing_or_are_wrong_are_refused() {
    let dir = folder(&[("a.txt", 1), ("b/c.txt", 1)]);
    assert_eq!(plan_with(&dir, &["*.txt"]).unwrap_err().code(), "all_left_out");
    let error = plan_with(&dir, &["*.jpg", "a[b-a]"]).unwrap_err();
    assert_eq!(error.code(), "pattern");
    assert!(error.to_string().starts_with("the pattern “a[b-a]” cannot be used: "), "{error}");
}

#[test]
fn the_fingerprint_follows_what_goes_in_rather_than_the_patterns() {
    let dir = folder(&[("a.txt", 1), ("b.jpg", 1)]);
    let fingerprint = |patterns: &[&str]| plan_with(&dir, patterns).unwrap().fingerprint();
    assert_eq!(fingerprint(&["*.png"]), fingerprint(&[]));
    assert_ne!(fingerprint(&["*.jpg"]), fingerprint(&[]));
    assert_ne!(fingerprint(&["*.jpg"]), fingerprint(&["*.txt"]));
    assert_eq!(fingerprint(&["*.jpg"]), fingerprint(&["b.*"]));
}

fn plan_with(dir: &TempDir, patterns: &[&str]) -> Result<Plan, PlanError> {
    let exclude = patterns.iter().map(|&it| it.to_owned()).collect();
    plan(&dir.path().join("shared"), &PlanOptions { exclude, ..PlanOptions::default() })
}

fn left_out(plan: &Plan) -> Vec<String> {
    plan.left_out().iter().map(|it| format!("{}: {}", it.path, it.reason)).collect()
}
