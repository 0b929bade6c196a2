//! System packages: which are missing, and getting them or saying how.

mod apt;
mod catalogue;
mod system;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::command;
pub(crate) use catalogue::Purpose;
use catalogue::{FoundBy, PACKAGES, Package};
use system::{Linux, System};

/// Sees to it that everything needed for `purposes` is there.
///
/// On Debian and its kin what is missing gets installed; elsewhere the error names it together
/// with the command to install it by hand.
pub(crate) fn install_missing(purposes: &[Purpose]) -> Result<()> {
    let system = System::current();
    if system == System::Windows && purposes.contains(&Purpose::Window) {
        check_web_view()?;
    }
    let names_missing = || system.names(&missing(purposes, is_there));
    let names = names_missing();
    if names.is_empty() {
        println!("all system packages are there");
        return Ok(());
    }
    if system != System::Linux(Linux::Debian) {
        bail!(system.advice(&names));
    }
    apt::install(&names, &system.advice(&names))?;
    let names = names_missing();
    if !names.is_empty() {
        bail!("still not there after their installation: {}", names.join(" "));
    }
    Ok(())
}

/// A Chromium to test with: what the variable CHROMIUM says, or one that is installed.
pub(crate) fn browser() -> Option<PathBuf> {
    if let Some(file) = env::var_os("CHROMIUM") {
        return Some(file.into());
    }
    let programs = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
    let known = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "C:/Program Files/Google/Chrome/Application/chrome.exe",
        "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
    ];
    let installed = || known.iter().map(PathBuf::from).find(|file| file.is_file());
    programs.iter().find_map(|name| command::find(name)).or_else(installed)
}

/// The packages for `purposes` that `is_there` does not find.
fn missing(purposes: &[Purpose], is_there: impl Fn(&FoundBy) -> bool) -> Vec<&'static Package> {
    let wanted = PACKAGES.iter().filter(|it| purposes.contains(&it.purpose));
    wanted.filter(|it| !is_there(&it.found_by)).collect()
}

/// Looks for the thing itself rather than for its package, so that any way to install it will do.
fn is_there(found_by: &FoundBy) -> bool {
    match found_by {
        FoundBy::Programs(names) => names.iter().any(|name| command::find(name).is_some()),
        FoundBy::Library(name) => {
            command::output(Command::new("pkg-config").args(["--exists", name])).is_some()
        }
        FoundBy::PythonModule(name) => {
            command::output(Command::new("python3").args(["-c", &format!("import {name}")]))
                .is_some()
        }
        FoundBy::Browser => browser().is_some(),
    }
}

/// Windows 11 has the web view; on Windows 10 it may be missing.
fn check_web_view() -> Result<()> {
    let folders = ["ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"];
    let has_web_view = folders.iter().filter_map(env::var_os).any(|folder| {
        fs::exists(Path::new(&folder).join("Microsoft/EdgeWebView/Application")).unwrap_or(false)
    });
    if !has_web_view {
        bail!(
            "the WebView2 runtime is not installed; install it with \
             `winget install Microsoft.EdgeWebView2Runtime` and start again"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_serves_the_purpose_and_is_not_found_is_missing() {
        let found = ["cc", "Xvfb", "librsvg-2.0"];
        let is_there = |found_by: &FoundBy| match found_by {
            FoundBy::Programs(names) => names.iter().any(|name| found.contains(name)),
            FoundBy::Library(name) => found.contains(name),
            FoundBy::PythonModule(_) | FoundBy::Browser => true,
        };
        let debian = |purposes: &[Purpose]| {
            missing(purposes, is_there).iter().map(|it| it.debian).collect::<Vec<_>>()
        };

        assert_eq!(debian(&[Purpose::Building]), [] as [&str; 0]);
        assert_eq!(
            debian(&[Purpose::Building, Purpose::Window]),
            ["pkg-config", "libwebkit2gtk-4.1-dev", "libayatana-appindicator3-dev"]
        );
        let for_tests = debian(&[Purpose::Testing]);
        assert!(for_tests.contains(&"aria2") && !for_tests.contains(&"xvfb"), "{for_tests:?}");
    }

    #[test]
    fn any_of_several_programs_will_do() {
        assert!(is_there(&FoundBy::Programs(&["no-such-program", "cargo"])));
        assert!(!is_there(&FoundBy::Programs(&["no-such-program"])));
        assert!(!is_there(&FoundBy::Library("no-such-library")));
        assert!(!is_there(&FoundBy::PythonModule("no_such_module")));
    }
}
