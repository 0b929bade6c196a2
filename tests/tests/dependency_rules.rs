//! Who may import whom. Change this table and ARCHITECTURE.md together.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::Table;

/// What is allowed to one package of this workspace.
struct Rule {
    package: &'static str,
    folder: &'static str,
    /// Packages of this workspace that it may depend on.
    ours: &'static [&'static str],
    /// Crates of others that it must never depend on, each with all that begin with its name.
    never: &'static [&'static str],
}

/// Crates that would bring sockets, clocks, random numbers or a UI into pure code.
const IMPURE: &[&str] = &[
    "async-std",
    "axum",
    "getrandom",
    "hyper",
    "mio",
    "rand",
    "reqwest",
    "socket2",
    "tauri",
    "tokio",
];

/// Packages whose tests stand outside: they see programs, not code.
const OUTSIDE: &[&str] = &["acceptance", "xtask"];

const RULES: &[Rule] = &[
    rule("protocol", "crates/protocol", &[], IMPURE),
    rule("tracker", "crates/tracker", &["protocol"], IMPURE),
    rule("metainfo", "crates/metainfo", &["protocol"], IMPURE),
    rule("catalog", "crates/catalog", &["protocol"], IMPURE),
    rule("server", "crates/server", &["catalog", "protocol", "tracker"], &["tauri"]),
    rule(
        "control",
        "crates/control",
        &["catalog", "metainfo", "protocol", "server", "tracker"],
        &["axum", "tauri"],
    ),
    rule("swarmdeck", "crates/cli", &["control"], &["tauri"]),
    rule("swarmdeck-desktop", "src-tauri", &["control"], &["axum"]),
    rule("fuzz-checks", "crates/fuzz-checks", &["metainfo", "protocol", "tracker"], IMPURE),
    rule("acceptance", "tests", &[], &[]),
    rule("xtask", "xtask", &[], &["tauri", "tokio"]),
];

const fn rule(
    package: &'static str,
    folder: &'static str,
    ours: &'static [&'static str],
    never: &'static [&'static str],
) -> Rule {
    Rule { package, folder, ours, never }
}

#[test]
fn packages_depend_only_downward() {
    let workspace = manifest(&root());
    let broken: Vec<String> = RULES
        .iter()
        .flat_map(|rule| broken(rule, &manifest(&root().join(rule.folder)), &workspace))
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_package_has_a_rule() {
    let mut folders: BTreeSet<String> = ["src-tauri", "tests", "xtask"].map(str::to_owned).into();
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        folders.insert(format!("crates/{name}"));
    }
    let ruled: BTreeSet<String> = RULES.iter().map(|it| it.folder.to_owned()).collect();
    assert_eq!(folders, ruled);

    for rule in RULES {
        let name = manifest(&root().join(rule.folder))["package"]["name"].clone();
        assert_eq!(name.as_str(), Some(rule.package), "in {}", rule.folder);
    }
}

#[test]
fn pure_crates_may_not_ask_for_the_time() {
    for rule in RULES.iter().filter(|it| it.never == IMPURE) {
        let lints = root().join(rule.folder).join("clippy.toml");
        let disallowed = disallowed_methods(&read(&lints));
        for method in ["std::time::Instant::now", "std::time::SystemTime::now"] {
            assert!(disallowed.contains(method), "{} allows {method}", rule.package);
        }
    }
}

#[test]
fn a_wrong_dependency_is_found_wherever_it_stands() {
    let shared = "[dependencies]\nprotocol.workspace = true\nindexmap = \"2\"";
    check("tracker", shared, &[]);
    let upward = "[dependencies]\nmetainfo.workspace = true";
    check("tracker", upward, &["metainfo"]);
    let renamed = "[dependencies]\nm = { path = \"../m\", package = \"metainfo\" }";
    check("tracker", renamed, &["metainfo"]);
    let renamed_for_all = "[dependencies]\nrenamed.workspace = true";
    check("tracker", renamed_for_all, &["tokio"]);
    let family = "[dependencies.tokio-util]\nversion = \"1\"";
    check("tracker", family, &["tokio-util"]);
    let like_a_family = "[dependencies]\nrandom_word = \"1\"\nrand_core = \"1\"";
    check("tracker", like_a_family, &["rand_core"]);
    let when_building = "[build-dependencies]\nrand = \"1\"";
    check("tracker", when_building, &["rand"]);
    let on_unix = "[target.'cfg(unix)'.dependencies]\nhyper = \"1\"";
    check("tracker", on_unix, &["hyper"]);
    let building_on_unix = "[target.'cfg(unix)'.build-dependencies]\nserver.workspace = true";
    check("tracker", building_on_unix, &["server"]);
    let in_tests = "[dev-dependencies]\nproptest = \"1\"\nrand = \"1\"";
    check("tracker", in_tests, &[]);
    let from_outside = "[dev-dependencies]\ncontrol.workspace = true";
    check("acceptance", from_outside, &["control"]);

    #[track_caller]
    fn check(package: &str, manifest: &str, forbidden: &[&str]) {
        let rule = RULES.iter().find(|it| it.package == package).unwrap();
        let workspace = "[workspace.dependencies]\n\
            renamed = { version = \"1\", package = \"tokio\" }\n\
            protocol = { path = \"crates/protocol\" }";
        let found = broken(rule, &manifest.parse().unwrap(), &workspace.parse().unwrap());
        let expected: Vec<String> = forbidden
            .iter()
            .map(|it| format!("{} must not depend on {it}", rule.package))
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_clock_that_is_allowed_is_noticed() {
    let one = "disallowed-methods = [{ path = \"std::time::Instant::now\", reason = \"x\" }]";
    assert!(disallowed_methods(one).contains("std::time::Instant::now"));
    assert!(!disallowed_methods(one).contains("std::time::SystemTime::now"));
    assert!(disallowed_methods("disallowed-methods = [\"a::b\"]").contains("a::b"));
    assert!(disallowed_methods("allow-unwrap-in-tests = true").is_empty());
}

/// One sentence for each dependency in `manifest` that `rule` forbids.
fn broken(rule: &Rule, manifest: &Table, workspace: &Table) -> Vec<String> {
    let is_ours = |name: &str| RULES.iter().any(|it| it.package == name);
    let is_forbidden = |name: &String| {
        (is_ours(name) && !rule.ours.contains(&name.as_str()))
            || rule.never.iter().any(|never| belongs_to(name, never))
    };
    dependencies(manifest, workspace, OUTSIDE.contains(&rule.package))
        .into_iter()
        .filter(is_forbidden)
        .map(|name| format!("{} must not depend on {name}", rule.package))
        .collect()
}

/// Whether `name` is `family` or one of its parts, as `tokio-util` is of `tokio`.
fn belongs_to(name: &str, family: &str) -> bool {
    name.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
}

/// What `manifest` depends on, by the real names, on whatever system and when building.
fn dependencies(manifest: &Table, workspace: &Table, with_dev: bool) -> BTreeSet<String> {
    let mut kinds = vec!["dependencies", "build-dependencies"];
    if with_dev {
        kinds.push("dev-dependencies");
    }
    let mut places = vec![manifest];
    if let Some(targets) = manifest.get("target").and_then(|it| it.as_table()) {
        places.extend(targets.values().filter_map(|it| it.as_table()));
    }
    let mut names = BTreeSet::new();
    for place in places {
        let tables = kinds.iter().filter_map(|kind| place.get(*kind)?.as_table());
        names.extend(tables.flatten().map(|(key, value)| real_name(key, value, workspace)));
    }
    names
}

/// The package behind `key`, which may be another name for it here or in the workspace's table.
fn real_name(key: &str, value: &toml::Value, workspace: &Table) -> String {
    let shared = || workspace.get("workspace")?.get("dependencies")?.get(key)?.get("package");
    let package = value.get("package").or_else(shared).and_then(|it| it.as_str());
    package.unwrap_or(key).to_owned()
}

fn disallowed_methods(clippy_toml: &str) -> BTreeSet<String> {
    let table: Table = clippy_toml.parse().unwrap();
    let methods = table.get("disallowed-methods").and_then(|it| it.as_array());
    let path = |method: &toml::Value| {
        method.as_str().or_else(|| method.get("path")?.as_str()).unwrap_or_default().to_owned()
    };
    methods.into_iter().flatten().map(path).collect()
}

fn manifest(folder: &Path) -> Table {
    read(&folder.join("Cargo.toml")).parse().unwrap()
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
