//! Every system package the project needs, by its name on each kind of system.

/// What a package is needed for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Purpose {
    /// Building anything at all.
    Building,
    /// Building the desktop program.
    Window,
    /// Running the acceptance and browser tests.
    Testing,
    /// Measuring and testing next to other programs that create torrents.
    Comparing,
    /// Building for Windows elsewhere.
    Windows,
    /// Trying programs for Windows elsewhere.
    Wine,
}

/// How to tell that a package is there.
#[derive(Debug)]
pub(super) enum FoundBy {
    /// Any of these programs is on the path.
    Programs(&'static [&'static str]),
    /// `pkg-config` knows this library.
    Library(&'static str),
    /// Python has this module, which Debian packs apart from Python.
    PythonModule(&'static str),
    /// Chromium or a browser made of it.
    Browser,
}

/// One thing to install.
#[derive(Debug)]
pub(super) struct Package {
    /// What it is needed for.
    pub(super) purpose: Purpose,
    /// How to tell that it is there.
    pub(super) found_by: FoundBy,
    /// Its name in Debian and Ubuntu.
    pub(super) debian: &'static str,
    /// Its name in Fedora.
    pub(super) fedora: &'static str,
    /// Its name in Arch Linux.
    pub(super) arch: &'static str,
    /// Its name in openSUSE.
    pub(super) opensuse: &'static str,
    /// Its name in Homebrew; empty where macOS does without it.
    pub(super) homebrew: &'static str,
}

use FoundBy::{Browser, Library, Programs, PythonModule};
use Purpose::{Building, Comparing, Testing, Window, Windows, Wine};

/// The names are those of Debian, Fedora, Arch Linux, openSUSE and Homebrew, empty where none is
/// needed. dnf and zypper also take a file or a library for the package that brings it.
pub(super) const PACKAGES: &[Package] = &[
    package(Building, Programs(&["cc"]), ["build-essential", "gcc", "base-devel", "gcc", ""]),
    package(
        Window,
        Programs(&["pkg-config"]),
        ["pkg-config", "pkgconf-pkg-config", "pkgconf", "pkgconf-pkg-config", ""],
    ),
    package(
        Window,
        Library("webkit2gtk-4.1"),
        [
            "libwebkit2gtk-4.1-dev",
            "webkit2gtk4.1-devel",
            "webkit2gtk-4.1",
            "pkgconfig(webkit2gtk-4.1)",
            "",
        ],
    ),
    package(
        Window,
        Library("ayatana-appindicator3-0.1"),
        [
            "libayatana-appindicator3-dev",
            "libayatana-appindicator-gtk3-devel",
            "libayatana-appindicator",
            "pkgconfig(ayatana-appindicator3-0.1)",
            "",
        ],
    ),
    package(
        Window,
        Library("librsvg-2.0"),
        ["librsvg2-dev", "librsvg2-devel", "librsvg", "pkgconfig(librsvg-2.0)", ""],
    ),
    package(
        Testing,
        Programs(&["WebKitWebDriver"]),
        ["webkit2gtk-driver", DRIVER_FILE, "webkitgtk-6.0", DRIVER_FILE, ""],
    ),
    package(
        Testing,
        Programs(&["Xvfb"]),
        ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "/usr/bin/Xvfb", ""],
    ),
    package(
        Testing,
        Programs(&["dbus-run-session"]),
        ["dbus", "dbus-daemon", "dbus", "/usr/bin/dbus-run-session", ""],
    ),
    package(Testing, Browser, ["chromium", "chromium", "chromium", "chromium", "chromium"]),
    package(
        Testing,
        Programs(&["transmission-daemon"]),
        [
            "transmission-daemon",
            "transmission-daemon",
            "transmission-cli",
            "transmission-daemon",
            "transmission-cli",
        ],
    ),
    package(
        Testing,
        Programs(&["transmission-remote"]),
        [
            "transmission-cli",
            "transmission-cli",
            "transmission-cli",
            "transmission",
            "transmission-cli",
        ],
    ),
    package(Testing, Programs(&["aria2c"]), ["aria2", "aria2", "aria2", "aria2", "aria2"]),
    // From here on, what only tests on Linux need.
    package(
        Testing,
        Programs(&["qbittorrent-nox"]),
        ["qbittorrent-nox", "qbittorrent-nox", "qbittorrent-nox", "qbittorrent-nox", ""],
    ),
    package(Testing, Programs(&["rtorrent"]), ["rtorrent", "rtorrent", "rtorrent", "rtorrent", ""]),
    package(
        Testing,
        Programs(&["deluged"]),
        ["deluged", "deluge-daemon", "deluge", "/usr/bin/deluged", ""],
    ),
    package(
        Testing,
        Programs(&["deluge-console"]),
        ["deluge-console", "deluge-console", "deluge", "/usr/bin/deluge-console", ""],
    ),
    package(
        Testing,
        PythonModule("ensurepip"),
        ["python3-venv", "python3", "python", "python3", ""],
    ),
    package(
        Testing,
        Programs(&["faketime"]),
        ["faketime", "libfaketime", "libfaketime", "libfaketime", ""],
    ),
    package(Testing, Programs(&["ip"]), ["iproute2", "iproute", "iproute2", "iproute2", ""]),
    package(Testing, Programs(&["nft"]), ["nftables", "nftables", "nftables", "nftables", ""]),
    package(Comparing, Programs(&["mktorrent"]), ["mktorrent"; 5]),
    package(
        Windows,
        Programs(&["x86_64-w64-mingw32-gcc"]),
        [
            "gcc-mingw-w64-x86-64-win32",
            "mingw64-gcc",
            "mingw-w64-gcc",
            "mingw64-cross-gcc",
            "mingw-w64",
        ],
    ),
    package(Wine, Programs(&["wine"]), ["wine", "wine", "wine", "wine", ""]),
];

const DRIVER_FILE: &str = "/usr/bin/WebKitWebDriver";

const fn package(purpose: Purpose, found_by: FoundBy, names: [&'static str; 5]) -> Package {
    let [debian, fedora, arch, opensuse, homebrew] = names;
    Package { purpose, found_by, debian, fedora, arch, opensuse, homebrew }
}
