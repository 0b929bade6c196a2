//! Plans of real folders, with everything in them that a torrent must leave out or doubt.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::time::Duration;

use tempfile::TempDir;

use super::*;
use crate::create::{CreateOptions, create};

mod entries;
mod exclude;

#[test]
fn a_folder_is_planned_in_natural_order_with_offsets_after_sorting() {
    let dir =
        folder(&[("b10.txt", 1), ("B2.txt", 20), ("sub/z", 300), ("sub/Deep/a", 4000), ("a", 0)]);

    let plan = plan_of(&dir);

    let files: Vec<_> =
        plan.files().iter().map(|it| (it.path(), it.size_bytes(), it.offset_bytes())).collect();
    assert_eq!(
        files,
        [
            ("a", 0, 0),
            ("B2.txt", 20, 0),
            ("b10.txt", 1, 20),
            ("sub/Deep/a", 4000, 21),
            ("sub/z", 300, 4021)
        ]
    );
    assert_eq!(plan.name(), "shared");
    assert!(!plan.is_single_file());
    assert_eq!(
        (plan.total_bytes(), plan.piece_length_bytes(), plan.piece_count()),
        (4321, 16384, 1)
    );
    assert!(plan.left_out().is_empty() && plan.warnings().is_empty());
}

#[test]
fn files_of_v2_are_in_the_order_of_the_tree_and_have_pieces_of_their_own() {
    let dir = folder(&[("b10", 1), ("B2", 20000), ("b/z", 300), ("b-", 0), ("z", 0)]);
    let plan_of = |version| {
        let options = PlanOptions { version, ..PlanOptions::default() };
        plan(&dir.path().join("shared"), &options).unwrap()
    };
    let places = |plan: &Plan| -> Vec<_> {
        let files = plan.files().iter();
        files.map(|it| (it.path().to_owned(), it.offset_bytes(), it.padding_bytes())).collect()
    };
    let expected = |padding: [u64; 2]| {
        let own = [("B2", 0, padding[0]), ("b/z", 32768, padding[1]), ("b-", 49152, 0)];
        let rest = [("b10", 49152, 0), ("z", 49153, 0)];
        own.into_iter().chain(rest).map(|(a, b, c)| (a.to_owned(), b, c)).collect::<Vec<_>>()
    };
    let (hybrid, v2) = (plan_of(Version::Hybrid), plan_of(Version::V2));
    assert_eq!(places(&hybrid), expected([12768, 16084]));
    assert_eq!(places(&v2), expected([0, 0]));
    for plan in [hybrid, v2] {
        assert_eq!((plan.data_bytes(), plan.total_bytes(), plan.piece_count()), (20301, 49153, 4));
    }
    let v1 = plan_of(Version::V1);
    assert_eq!((v1.data_bytes(), v1.total_bytes(), v1.piece_count()), (20301, 20301, 2));
}

#[test]
fn a_folder_of_one_file_cannot_be_one_of_v2() {
    let dir = folder(&[("file", 5)]);
    let plan_at = |path: &str, version| {
        let options = PlanOptions { version, ..PlanOptions::default() };
        plan(&dir.path().join(path), &options).map(|it| it.is_single_file())
    };
    assert_eq!(plan_at("shared", Version::V2).unwrap_err().code(), "only_one_file");
    assert!(!plan_at("shared", Version::Hybrid).unwrap());
    assert!(!plan_at("shared", Version::V1).unwrap());
    assert!(plan_at("shared/file", Version::V2).unwrap());
    fs::write(dir.path().join("shared/empty"), "").unwrap();
    assert!(!plan_at("shared", Version::V2).unwrap());
}

#[test]
fn a_file_is_planned_alone() {
    let dir = folder(&[("film.mkv", 16385), ("other", 1)]);
    let path = dir.path().join("shared/film.mkv");

    let plan = plan(&path, &PlanOptions::default()).unwrap();

    assert!(plan.is_single_file());
    assert_eq!((plan.name(), plan.total_bytes(), plan.piece_count()), ("film.mkv", 16385, 2));
    assert_eq!(plan.files()[0].path(), "film.mkv");
    assert_eq!(plan.files()[0].disk_path(), path);
}

#[test]
fn a_file_chosen_by_name_is_not_judged_by_it() {
    let dir = folder(&[(".hidden", 3)]);
    let path = dir.path().join("shared/.hidden");
    assert_eq!(plan(&path, &PlanOptions::default()).unwrap().name(), ".hidden");
}

#[test]
fn junk_is_left_out_with_its_reason() {
    let dir = folder(&[
        ("keep", 1),
        ("core", 1),
        ("Thumbs.db", 1),
        ("sub/THUMBS.DB", 1),
        ("sub/keep", 1),
        (".git/config", 1),
        ("@eaDir/x", 1),
        ("film.mkv.part", 1),
        ("~$letter.docx", 1),
        ("old/CVS/Entries", 1),
    ]);
    fs::create_dir(dir.path().join("shared/nothing")).unwrap();

    let plan = plan_of(&dir);

    assert_eq!(paths(&plan), ["core", "keep", "sub/keep"]);
    let left_out: Vec<_> =
        plan.left_out().iter().map(|it| (&*it.path, it.reason.clone())).collect();
    assert_eq!(
        left_out,
        [
            (".git", Reason::VersionControl),
            ("@eaDir", Reason::SystemFile),
            ("film.mkv.part", Reason::PartialDownload),
            ("nothing", Reason::EmptyFolder),
            ("old/CVS", Reason::VersionControl),
            ("sub/THUMBS.DB", Reason::SystemFile),
            ("Thumbs.db", Reason::SystemFile),
            ("~$letter.docx", Reason::LockFile),
        ]
    );
}

#[test]
fn the_output_itself_is_left_out() {
    let dir = folder(&[("a", 1), ("sub/shared.torrent", 9), ("other.torrent", 9)]);
    let root = dir.path().join("shared");
    let output_path = Some(dir.path().join("shared/sub/../sub/shared.torrent"));

    let plan = plan(&root, &PlanOptions { output_path, ..PlanOptions::default() }).unwrap();

    assert_eq!(paths(&plan), ["a", "other.torrent"]);
    assert_eq!(plan.left_out()[0].reason, Reason::Output);

    let single = root.join("other.torrent");
    let options = PlanOptions { output_path: Some(single.clone()), ..PlanOptions::default() };
    let error = super::plan(&single, &options).unwrap_err();
    assert_eq!(error.code(), "output_is_input");
}

#[test]
fn folders_without_data_are_refused_with_the_kind() {
    check(&[], &["sub/empty"], "no_files", "there are no files in ");
    check(&[("Thumbs.db", 5), (".x", 1)], &["e"], "all_left_out", "everything in ");
    check(&[("a", 0), ("b/c", 0)], &[], "only_empty_files", "there is no data in ");

    #[track_caller]
    fn check(files: &[(&str, usize)], folders: &[&str], code: &str, text: &str) {
        let dir = folder(files);
        for folder in folders {
            fs::create_dir_all(dir.path().join("shared").join(folder)).unwrap();
        }
        let error = plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap_err();
        assert_eq!(error.code(), code);
        assert!(error.to_string().starts_with(text), "{error}");
    }
}

#[test]
fn what_is_not_there_is_named() {
    let dir = folder(&[]);
    let path = dir.path().join("shared/gone");
    let error = plan(&path, &PlanOptions::default()).unwrap_err();
    assert_eq!(error.to_string(), format!("there is no file or folder {}", path.display()));
}

#[test]
fn a_root_without_a_name_takes_that_of_its_place() {
    let dir = folder(&[("sub/a", 1)]);
    let path = dir.path().join("shared/sub/..");
    let plan_of_parent = plan(&path, &PlanOptions::default()).unwrap();
    assert_eq!(plan_of_parent.name(), "shared");
    assert!(plan_of_parent.root().ends_with("shared"));
    assert_eq!(plan(Path::new("/"), &PlanOptions::default()).unwrap_err().code(), "no_name");
}

#[test]
fn piece_lengths_are_checked_when_given() {
    let dir = folder(&[("a", 100_000)]);
    for bytes in [0, 8192, 20_000, 32 << 20] {
        let options = PlanOptions { piece_length_bytes: Some(bytes), ..PlanOptions::default() };
        let error = plan(&dir.path().join("shared"), &options).unwrap_err();
        assert!(error.to_string().ends_with("a power of two from 16 KiB to 16 MiB"), "{error}");
    }
    let options = PlanOptions { piece_length_bytes: Some(65536), ..PlanOptions::default() };
    let plan = plan(&dir.path().join("shared"), &options).unwrap();
    assert_eq!((plan.piece_length_bytes(), plan.piece_count()), (65536, 2));
}

#[test]
fn a_torrent_that_nobody_could_load_is_refused() {
    let dir = folder(&[]);
    let big = File::create(dir.path().join("shared/big")).unwrap();
    let options = PlanOptions { piece_length_bytes: Some(16384), ..PlanOptions::default() };

    // Sparse: it takes no space on the disk.
    big.set_len(10 << 30).unwrap();
    let plan = super::plan(&dir.path().join("shared"), &options).unwrap();
    assert!(matches!(plan.warnings(), [Warning::LargeTorrent { torrent_bytes: 13_107_000.. }]));

    if big.set_len(60 << 30).is_err() {
        eprintln!("skipped the rest: this file system has no files of 60 GiB");
        return;
    }
    let error = super::plan(&dir.path().join("shared"), &options).unwrap_err();
    assert_eq!(error.to_string(), "the .torrent would be larger than 64 MiB");
}

#[cfg(target_os = "linux")]
#[test]
fn doubtful_names_are_warned_about() {
    let long = "l".repeat(200);
    let path = format!("{long}/{long}");
    let dir =
        folder(&[("Readme", 1), ("README", 1), ("CON", 1), ("a:b", 1), ("dot.", 1), (&path, 1)]);

    let plan = plan_of(&dir);

    let codes: Vec<_> = plan.warnings().iter().map(|it| (it.path().unwrap(), it.code())).collect();
    assert_eq!(
        codes,
        [
            ("a:b", "reserved_on_windows"),
            ("CON", "reserved_on_windows"),
            ("dot.", "reserved_on_windows"),
            (&*path, "path_too_long"),
            ("Readme", "differs_only_in_case"),
        ]
    );
    assert!(plan.warnings()[3].to_string().contains("408 characters"));
}

#[cfg(target_os = "linux")]
#[test]
fn names_are_composed_and_clashes_refused() {
    let dir = folder(&[("sub\u{fc}/a\u{308}.txt", 1)]);
    let plan = plan_of(&dir);
    assert_eq!(paths(&plan), ["sub\u{fc}/\u{e4}.txt"]);
    assert!(plan.files()[0].disk_path().ends_with("sub\u{fc}/a\u{308}.txt"));
    assert_eq!(
        plan.warnings(),
        [Warning::SpelledOtherwise { path: "sub\u{fc}/\u{e4}.txt".into() }]
    );

    fs::write(dir.path().join("shared/sub\u{fc}/\u{e4}.txt"), "x").unwrap();
    let error = super::plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap_err();
    assert_eq!(error.code(), "same_name");
    assert!(error.to_string().contains("\u{e4}.txt"), "{error}");
}

#[test]
fn the_fingerprint_changes_with_the_files_and_only_with_them() {
    let dir = folder(&[("a", 10), ("b", 20)]);
    let root = dir.path().join("shared");
    let first = plan_of(&dir).fingerprint();
    assert_eq!(first.len(), 40);
    assert_eq!(plan_of(&dir).fingerprint(), first);
    let options = PlanOptions { piece_length_bytes: Some(32768), ..PlanOptions::default() };
    assert_eq!(plan(&root, &options).unwrap().fingerprint(), first);

    let modified = fs::metadata(root.join("a")).unwrap().modified().unwrap();
    let touch = |time| File::options().write(true).open(root.join("a")).unwrap().set_modified(time);
    touch(modified + Duration::from_secs(1)).unwrap();
    let touched = plan_of(&dir).fingerprint();
    assert_ne!(touched, first);
    touch(modified).unwrap();
    assert_eq!(plan_of(&dir).fingerprint(), first);

    fs::rename(root.join("b"), root.join("B")).unwrap();
    let renamed = plan_of(&dir).fingerprint();
    assert_ne!(renamed, first);
    for version in [Version::Hybrid, Version::V2] {
        let options = PlanOptions { version, ..PlanOptions::default() };
        assert_eq!(plan(&root, &options).unwrap().fingerprint(), renamed);
    }
    fs::rename(root.join("B"), root.join("c")).unwrap();
    assert_ne!(plan_of(&dir).fingerprint(), first);
}

#[cfg(target_os = "linux")]
#[test]
fn deep_folders_do_not_exhaust_the_stack() {
    let dir = folder(&[]);
    let deep = ["d"; 1000].join("/");
    fs::create_dir_all(dir.path().join("shared").join(&deep)).unwrap();
    fs::write(dir.path().join("shared").join(&deep).join("f"), "x").unwrap();
    assert_eq!(plan_of(&dir).files()[0].path().split('/').count(), 1001);
}

/// libtorrent reads 95 parts of a path and no more.
#[cfg(target_os = "linux")]
#[test]
fn a_tree_is_as_deep_as_it_can_be_read_again() {
    for version in [Version::Hybrid, Version::V2] {
        let options = PlanOptions { version, ..PlanOptions::default() };
        let dir = folder(&[(&["d"; 95].join("/"), 1)]);
        let plan_of_deepest = plan(&dir.path().join("shared"), &options).unwrap();
        create(&plan_of_deepest, &CreateOptions::default(), &mut |_| ControlFlow::Continue(()))
            .unwrap();

        let dir = folder(&[(&["d"; 96].join("/"), 1)]);
        let error = plan(&dir.path().join("shared"), &options).unwrap_err();
        assert_eq!(error.code(), "too_deep");
    }
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;
    use std::os::unix::process::CommandExt;
    use std::process::Command;
    use std::{env, iter};

    use super::*;

    #[test]
    fn links_are_left_out_whether_they_loop_lead_astray_or_nowhere() {
        let dir = folder(&[("a", 1), ("sub/b", 1)]);
        let root = dir.path().join("shared");
        symlink("..", root.join("sub/loop")).unwrap();
        symlink("itself", root.join("itself")).unwrap();
        symlink("gone", root.join("broken")).unwrap();
        symlink("/etc/passwd", root.join("passwd")).unwrap();

        let plan = plan_of(&dir);

        assert_eq!(paths(&plan), ["a", "sub/b"]);
        let left_out: Vec<_> =
            plan.left_out().iter().map(|it| (&*it.path, it.reason.clone())).collect();
        let expected = ["broken", "itself", "passwd", "sub/loop"].map(|it| (it, Reason::Link));
        assert_eq!(left_out, expected);
    }

    #[test]
    fn a_link_chosen_as_root_is_followed_and_keeps_its_name() {
        let dir = folder(&[("a", 1)]);
        symlink("shared", dir.path().join("link")).unwrap();
        let plan = plan(&dir.path().join("link"), &PlanOptions::default()).unwrap();
        assert_eq!((plan.name(), plan.files().len()), ("link", 1));
    }

    #[test]
    fn pipes_and_sockets_are_left_out_without_waiting_for_them() {
        let dir = folder(&[("a", 1)]);
        let pipe = dir.path().join("shared/pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let _socket = UnixListener::bind(dir.path().join("shared/socket")).unwrap();

        let plan_with_pipe = plan_of(&dir);

        assert_eq!(paths(&plan_with_pipe), ["a"]);
        let reasons: Vec<_> = plan_with_pipe.left_out().iter().map(|it| it.reason.code()).collect();
        assert_eq!(reasons, ["special_file"; 2]);
        assert_eq!(plan(&pipe, &PlanOptions::default()).unwrap_err().code(), "not_a_file");
    }

    #[test]
    fn names_that_are_not_unicode_are_refused() {
        let dir = folder(&[("a", 1)]);
        let name = OsStr::from_bytes(b"caf\xe9.txt");
        if fs::write(dir.path().join("shared").join(name), "x").is_err() {
            eprintln!("skipped: this file system takes only Unicode");
            return;
        }
        let error = plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap_err();
        assert_eq!(error.code(), "name_not_unicode");
        assert!(error.to_string().contains("caf\u{fffd}.txt"), "{error}");
    }

    #[test]
    fn names_that_are_dangerous_on_windows_are_refused() {
        let dir = folder(&[("a", 1), ("x\\..\\..\\evil", 1)]);
        let error = plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap_err();
        assert_eq!(error.code(), "unsafe_name");
    }

    /// Root may read everything, so as root the test runs itself again as nobody.
    #[test]
    fn what_may_not_be_read_is_named() {
        const AS_NOBODY: &str = "METAINFO_TEST_AS_NOBODY";
        let dir = folder(&[("open", 1), ("locked", 1), ("sub/x", 1)]);
        let root = dir.path().join("shared");
        fs::set_permissions(root.join("locked"), PermissionsExt::from_mode(0o000)).unwrap();
        if File::open(root.join("locked")).is_ok() {
            assert!(env::var_os(AS_NOBODY).is_none(), "nobody may read everything");
            let test = "plan::tests::unix::what_may_not_be_read_is_named";
            let again = Command::new(env::current_exe().unwrap())
                .args([test, "--exact"])
                .env(AS_NOBODY, "1")
                .env("TMPDIR", "/tmp")
                .current_dir("/")
                .uid(65534)
                .output();
            match again {
                Ok(again) => {
                    let said = String::from_utf8_lossy(&again.stdout);
                    assert!(again.status.success() && said.contains("1 passed"), "{said}");
                }
                Err(error) => eprintln!("skipped: nobody cannot run this test: {error}"),
            }
            return;
        }

        check(&root, "locked");
        fs::remove_file(root.join("locked")).unwrap();
        fs::set_permissions(root.join("sub"), PermissionsExt::from_mode(0o000)).unwrap();
        check(&root, "sub");
        fs::set_permissions(root.join("sub"), PermissionsExt::from_mode(0o700)).unwrap();

        #[track_caller]
        fn check(root: &Path, name: &str) {
            let error = plan(root, &PlanOptions::default()).unwrap_err();
            let expected = format!("{} cannot be read: ", root.join(name).display());
            assert!(error.to_string().starts_with(&expected), "{error}");
        }
    }

    #[test]
    fn a_path_longer_than_the_system_takes_is_named() {
        let dir = folder(&[("a", 1)]);
        let long: PathBuf = iter::repeat_n("0123456789abcdef", 400).collect();
        let error = plan(&dir.path().join(long), &PlanOptions::default()).unwrap_err();
        assert_eq!(error.code(), "unreadable");
    }
}

/// A temporary folder with a folder `shared` of files of these sizes.
fn folder(files: &[(&str, usize)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("shared")).unwrap();
    for (path, size) in files {
        let path = dir.path().join("shared").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, vec![7; *size]).unwrap();
    }
    dir
}

#[track_caller]
fn plan_of(dir: &TempDir) -> Plan {
    plan(&dir.path().join("shared"), &PlanOptions::default()).unwrap()
}

fn paths(plan: &Plan) -> Vec<&str> {
    plan.files().iter().map(PlannedFile::path).collect()
}
