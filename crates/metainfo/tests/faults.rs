//! Faults of other torrent makers that must not be ours, each as a test.
//!
//! They were found by running lava_torrent 0.11's builder, by reading the source of rqbit,
//! Transmission, imdl, mkbrr and torf, and in the issues of the others; a number is that of an
//! issue.

#![allow(clippy::unwrap_used, reason = "the lint spares test functions only, not what they share")]

use std::fs::{self, File};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::Path;

use metainfo::{
    CreateError, CreateOptions, Created, Metainfo, Plan, PlanOptions, Progress, Reason, Version,
    create, plan,
};
use sha1::{Digest, Sha1};
use sha2::Sha256;
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

/// lava_torrent fails on the whole folder; links in circles make it fail, too. rqbit follows them
/// out of the folder, and fails on one to a folder; torf-cli (#31) loses all its hashes.
#[cfg(unix)]
#[test]
fn links_broken_or_not_are_left_out() {
    use std::os::unix::fs::symlink;

    let dir = folder(&[("a", 5), ("sub/b", 5)]);
    for (name, target) in [
        ("broken", "nowhere"),
        ("circle", "."),
        ("out", "/etc/passwd"),
        ("same", "a"),
        ("to", "sub"),
    ] {
        symlink(target, dir.path().join(name)).unwrap();
    }
    let plan = plan_of(dir.path());
    assert_eq!(paths(&plan), ["a", "sub/b"]);
    assert!(
        plan.left_out().len() == 5 && plan.left_out().iter().all(|it| it.reason == Reason::Link)
    );
    create_of(&plan);
}

/// rqbit opens it like a file and waits for ever.
#[cfg(unix)]
#[test]
fn a_pipe_is_left_out_without_waiting_for_it() {
    let dir = folder(&[("a", 5)]);
    let pipe = dir.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let plan = plan_of(dir.path());
    assert_eq!(paths(&plan), ["a"]);
    create_of(&plan);
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

/// torf-cli drops them, and then a program misses its empty files.
#[test]
fn empty_files_among_others_are_kept() {
    let dir = folder(&[("__init__.py", 0), ("main.py", 5)]);
    assert_eq!(paths(&plan_of(dir.path())), ["__init__.py", "main.py"]);
}

/// mkbrr computed offsets before sorting (#64), and hashed what was elsewhere.
#[test]
fn offsets_and_hashes_follow_the_final_order() {
    let dir = folder(&[("10", 7), ("9", 70), ("1", 700), ("B", 7000), ("a", 70_000), ("c/b", 9)]);
    let plan = plan_of(dir.path());
    let mut expected = 0;
    for file in plan.files() {
        assert_eq!(file.offset_bytes(), expected);
        expected += file.size_bytes();
    }
    assert_eq!(paths(&plan), ["1", "9", "10", "a", "B", "c/b"]);
    assert_eq!(create_of(&plan).metainfo.piece_digests(), digests_of(&plan));
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

/// py3createtorrent, Deluge, dottorrent and rqbit take files as the system lists them, so that
/// the same folder has another info hash on another computer.
#[test]
fn the_same_files_make_the_same_torrent_in_whatever_order_they_were_written() {
    let files = [("b/2", 20_000), ("a", 5), ("b/10", 700), ("Z", 9), ("b/c/d", 1), ("e", 0)];
    let make = |files: &[(&str, usize)], version| {
        let parent = tempfile::tempdir().unwrap();
        let root = parent.path().join("shared");
        fs::create_dir(&root).unwrap();
        fill(&root, files);
        create_of(&plan(&root, &PlanOptions { version, ..PlanOptions::default() }).unwrap()).bytes
    };
    let mut reversed = files;
    reversed.reverse();
    for version in [Version::V1, Version::Hybrid, Version::V2] {
        assert_eq!(make(&files, version), make(&reversed, version), "{version}");
    }
}

/// rqbit drops the last piece's hash when the last file is empty, and adds one of no data when the
/// data ends with a piece.
#[test]
fn there_is_a_hash_for_each_piece_and_no_other() {
    let piece = 16_384;
    check(&[("a", 5), ("z", 0)], 1);
    check(&[("a", piece)], 1);
    check(&[("a", piece), ("z", 0)], 1);
    check(&[("a", piece - 1), ("b", 1)], 1);
    check(&[("a", piece), ("b", 1), ("z", 0)], 2);
    check(&[("0", 0), ("a", 2 * piece)], 2);

    #[track_caller]
    fn check(files: &[(&str, usize)], pieces: usize) {
        let dir = folder(files);
        let plan = plan_of(dir.path());
        let created = create_of(&plan);
        assert_eq!(created.metainfo.piece_digests().len(), pieces);
        assert_eq!(created.metainfo.piece_digests(), digests_of(&plan));
    }
}

/// rqbit panics on it, lava_torrent writes another name than the file has, and with imdl nothing
/// can be done but to rename it.
#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_unicode_is_named_and_can_be_excluded() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let dir = folder(&[("a", 5)]);
    let name = OsStr::from_bytes(b"caf\xe9.txt");
    fs::write(dir.path().join(name), "x").unwrap();
    let error = plan(dir.path(), &PlanOptions::default()).unwrap_err();
    assert_eq!(error.code(), "name_not_unicode");
    assert!(error.to_string().contains("caf\u{fffd}.txt"), "{error}");
    let exclude = vec!["caf*.txt".to_owned()];
    let plan = plan(dir.path(), &PlanOptions { exclude, ..PlanOptions::default() }).unwrap();
    assert_eq!(paths(&plan), ["a"]);
}

/// rqbit shares all of it, Transmission leaves dotfiles out without a word, and qBittorrent
/// (#21854) once took a shortcut for what it leads to.
#[test]
fn dotfiles_and_junk_are_left_out_with_the_reason_and_can_be_kept() {
    let dir =
        folder(&[("a", 5), (".htaccess", 5), ("b.LNK", 5), ("Desktop.ini", 5), ("@eaDir/x", 5)]);
    let plan_of_all = plan_of(dir.path());
    assert_eq!(paths(&plan_of_all), ["a"]);
    let reasons: Vec<_> = plan_of_all.left_out().iter().map(|it| it.reason.code()).collect();
    assert_eq!(reasons, ["hidden", "system_file", "shortcut", "system_file"]);
    let exclude = vec!["!.htaccess".to_owned()];
    let plan = plan(dir.path(), &PlanOptions { exclude, ..PlanOptions::default() }).unwrap();
    assert_eq!(paths(&plan), [".htaccess", "a"]);
}

/// In mkbrr's window, hashing cannot be ended once it has begun.
#[test]
fn cancelling_ends_the_work_at_once_and_leaves_nothing_behind() {
    let dir = folder(&[("a", 8 << 20)]);
    let plan = plan_of(dir.path());
    let mut read_bytes = 0;
    let error = create(&plan, &CreateOptions::default(), &mut |progress| {
        read_bytes = progress.done_bytes;
        ControlFlow::Break(())
    });
    assert!(matches!(error, Err(CreateError::Cancelled)));
    assert!(read_bytes <= 1 << 20, "{read_bytes}");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

/// torrenttools (#55) writes torrents of version 2 whose piece layers are missing or wrong, and
/// libtorrent (#6033) once made hybrids without any.
#[test]
fn the_piece_layers_of_version_2_lead_to_the_root_of_each_file() {
    let piece = 32_768;
    let sizes = [1, 16_383, 16_384, 16_385, piece, piece + 1, 2 * piece, 3 * piece + 1, 5 * piece];
    let names: Vec<String> = sizes.iter().map(ToString::to_string).collect();
    let files: Vec<(&str, usize)> = names.iter().map(String::as_str).zip(sizes).collect();
    let dir = folder(&files);
    for version in [Version::Hybrid, Version::V2] {
        let piece_length_bytes = Some(32_768);
        let options = PlanOptions { version, piece_length_bytes, ..PlanOptions::default() };
        let plan = plan(dir.path(), &options).unwrap();
        let created = create_of(&plan);
        for (planned, file) in plan.files().iter().zip(created.metainfo.files()) {
            let data = fs::read(planned.disk_path()).unwrap();
            assert_eq!(file.pieces_root, Some(root_of(&data)), "{}", file.path);
            let pieces = data.len().div_ceil(piece);
            let layer = format!("{}:", 32 * pieces).into_bytes();
            let layer = [&b"32:"[..], &root_of(&data), &layer].concat();
            let found = created.bytes.windows(layer.len()).any(|it| it == layer);
            assert_eq!(found, pieces > 1, "{}", file.path);
        }
    }
    let small = folder(&[("a", 5), ("b", 6)]);
    let options = PlanOptions { version: Version::V2, ..PlanOptions::default() };
    let created = create_of(&plan(small.path(), &options).unwrap());
    assert!(created.bytes.ends_with(b"12:piece layersdee"));
}

/// torf-cli (#31) loses its hashes over them; in version 2 they share one layer.
#[test]
fn files_of_the_same_content_are_both_hashed() {
    for version in [Version::V1, Version::Hybrid, Version::V2] {
        let dir = folder(&[("a", 40_000), ("b", 40_000), ("c", 40_000)]);
        let options = PlanOptions { version, ..PlanOptions::default() };
        let created = create_of(&plan(dir.path(), &options).unwrap());
        assert_eq!(created.metainfo.files().len(), 3);
        let roots = if version.has_v2() { 9 } else { 0 };
        assert_eq!(created.metainfo.piece_roots().len(), roots, "{version}");
    }
}

/// torrenttools (#22) and torf (#10) hash what they would write rather than what stands there.
#[test]
fn the_info_hash_is_that_of_the_bytes_as_they_stand() {
    let info =
        b"d3:zzzi1e6:lengthi05e4:name1:x12:piece lengthi16384e6:pieces20:AAAAAAAAAAAAAAAAAAAA\
        7:privatei0e6:unseenl1:aee";
    let bytes = [&b"d4:info"[..], info, b"8:announce9:http://a/e"].concat();
    let torrent = Metainfo::from_bytes(&bytes).unwrap();
    assert_eq!(torrent.info_hash().0, <[u8; 20]>::from(Sha1::digest(info)));
}

/// BiglyBT (#3573) leaves padding out or calls it otherwise, so that the two halves of a hybrid
/// torrent do not fit. Behind the last file libtorrent has none, and so have we.
#[test]
fn padding_of_a_hybrid_stands_between_all_files_and_not_behind_the_last() {
    let dir = folder(&[("a", 1), ("b", 16_384), ("c", 16_385), ("d", 0), ("e", 3)]);
    let options = PlanOptions { version: Version::Hybrid, ..PlanOptions::default() };
    let created = create_of(&plan(dir.path(), &options).unwrap());
    let text = String::from_utf8_lossy(&created.bytes).into_owned();
    let list = text.split_once("5:filesl").unwrap().1.split_once("e12:meta").unwrap().0;
    let padding =
        |size: &str| format!("d4:attr1:p6:lengthi{size}e4:pathl4:.pad{}:{size}ee", size.len());
    let file = |name: &str, size: u32| format!("d6:lengthi{size}e4:pathl1:{name}ee");
    let expected = [
        file("a", 1),
        padding("16383"),
        file("b", 16_384),
        file("c", 16_385),
        padding("16383"),
        file("d", 0),
        file("e", 3),
    ];
    assert_eq!(list, expected.concat());
    let offsets: Vec<u64> = created.metainfo.files().iter().map(|it| it.offset_bytes).collect();
    assert_eq!(offsets, [0, 16_384, 32_768, 65_536, 65_536]);
}

/// torrentfile (#181) pads the last piece of a hybrid, which then is never complete.
#[test]
fn the_last_piece_of_a_hybrid_ends_with_the_data() {
    let dir = folder(&[("a", (1 << 20) - 1)]);
    let options = PlanOptions { version: Version::Hybrid, ..PlanOptions::default() };
    let plan = plan(&dir.path().join("a"), &options).unwrap();
    assert_eq!(create_of(&plan).metainfo.piece_digests(), digests_of(&plan));
}

/// dottorrent-gui (#28) crashes on them.
#[cfg(target_os = "linux")]
#[test]
fn long_paths_are_hashed_and_warned_about() {
    let path = vec!["p".repeat(250); 12].join("/");
    let dir = folder(&[(&path, 5), ("a", 5)]);
    for version in [Version::V1, Version::Hybrid, Version::V2] {
        let plan = plan(dir.path(), &PlanOptions { version, ..PlanOptions::default() }).unwrap();
        assert_eq!(plan.warnings()[0].code(), "path_too_long");
        assert_eq!(create_of(&plan).metainfo.files()[1].path, path);
    }
}

fn folder(files: &[(&str, usize)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fill(dir.path(), files);
    dir
}

fn fill(root: &Path, files: &[(&str, usize)]) {
    for (path, size) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        // No two blocks are equal.
        let bytes: Vec<u8> =
            (0..*size).map(|it| (it ^ (it >> 8) ^ (it >> 14)).to_le_bytes()[0]).collect();
        fs::write(path, bytes).unwrap();
    }
}

#[track_caller]
fn plan_of(path: &Path) -> Plan {
    plan(path, &PlanOptions::default()).unwrap()
}

fn create_of(plan: &Plan) -> Created {
    create(plan, &CreateOptions::default(), &mut go_on).unwrap()
}

/// SHA-1 of each piece, the simplest way: all files in order, with their padding.
fn digests_of(plan: &Plan) -> Vec<[u8; 20]> {
    let mut data = Vec::new();
    for file in plan.files() {
        data.extend(fs::read(file.disk_path()).unwrap());
        data.resize(data.len() + usize::try_from(file.padding_bytes()).unwrap(), 0);
    }
    let pieces = data.chunks(plan.piece_length_bytes() as usize);
    pieces.map(|it| Sha1::digest(it).into()).collect()
}

/// The root of BEP 52, the simplest way: all blocks, and then pairs until one is left.
fn root_of(data: &[u8]) -> [u8; 32] {
    let mut hashes: Vec<[u8; 32]> =
        data.chunks(16_384).map(|it| Sha256::digest(it).into()).collect();
    hashes.resize(hashes.len().next_power_of_two(), [0; 32]);
    while hashes.len() > 1 {
        hashes = hashes.chunks(2).map(|it| Sha256::digest(it.concat()).into()).collect();
    }
    hashes[0]
}

fn paths(plan: &Plan) -> Vec<&str> {
    plan.files().iter().map(|it| it.path()).collect()
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
