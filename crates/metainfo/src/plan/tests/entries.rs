//! What lies in a folder, for a torrent of each.

use super::*;

#[test]
fn the_entries_of_a_folder_are_what_a_torrent_of_it_would_hold() {
    let dir = folder(&[
        ("film 10/a.mkv", 1),
        ("Film 9.mkv", 1),
        ("notes.NFO", 1),
        ("Thumbs.db", 1),
        (".hidden/a", 1),
        ("b.part", 1),
    ]);
    let root = dir.path().join("shared");
    #[cfg(unix)]
    std::os::unix::fs::symlink("Film 9.mkv", root.join("link")).unwrap();
    let names = |exclude: &[&str]| -> Vec<String> {
        let exclude: Vec<String> = exclude.iter().map(ToString::to_string).collect();
        let entries = entries(&root, &exclude, 100).unwrap();
        entries.iter().map(|it| it.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&[]), ["Film 9.mkv", "film 10", "notes.NFO"]);
    assert_eq!(names(&["*.nfo", "!*.part"]), ["b.part", "Film 9.mkv", "film 10"]);
}

#[test]
fn a_folder_whose_entries_cannot_be_listed_is_refused() {
    let dir = folder(&[("a", 1), ("b", 1)]);
    let root = dir.path().join("shared");
    let code = |root: &Path, exclude: &str, most| {
        entries(root, &[exclude.to_owned()], most).unwrap_err().code()
    };
    assert_eq!(code(&root, "x", 1), "too_many_files");
    assert_eq!(code(&root, "{", 9), "pattern");
    assert_eq!(code(&root.join("none"), "x", 9), "not_found");
    assert_eq!(code(&root.join("a"), "x", 9), "unreadable");
}
