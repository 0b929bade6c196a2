//! The operating system, and how its packages are called and installed.

use std::fs;

use super::catalogue::Package;

/// The kinds of system that are told apart.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum System {
    /// Any Linux.
    Linux(Linux),
    /// macOS, which brings the web view; cargo has found Apple's tools already.
    MacOs,
    /// Windows, where cargo has found a linker already.
    Windows,
}

/// The families of Linux.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Linux {
    /// Debian, Ubuntu and what stems from them.
    Debian,
    /// Fedora and its kin.
    Fedora,
    /// Arch Linux and its kin.
    Arch,
    /// openSUSE and its kin.
    OpenSuse,
    /// One whose package names are not known here.
    Other,
}

impl System {
    /// The system this runs on.
    pub(super) fn current() -> Self {
        if cfg!(windows) {
            Self::Windows
        } else if cfg!(target_os = "macos") {
            Self::MacOs
        } else {
            let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
            Self::Linux(Linux::from_os_release(&release))
        }
    }

    /// What `packages` are called here, without repetition and without what is not needed here.
    pub(super) fn names(self, packages: &[&Package]) -> Vec<&'static str> {
        let mut names = Vec::new();
        for package in packages {
            let name = match self {
                Self::Linux(Linux::Debian | Linux::Other) => package.debian,
                Self::Linux(Linux::Fedora) => package.fedora,
                Self::Linux(Linux::Arch) => package.arch,
                Self::Linux(Linux::OpenSuse) => package.opensuse,
                Self::MacOs | Self::Windows => package.homebrew,
            };
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Tells how to install the packages called `names` by hand.
    pub(super) fn advice(self, names: &[&str]) -> String {
        let quote = |name: &&str| {
            if name.contains('(') { format!("'{name}'") } else { (*name).to_owned() }
        };
        let names = names.iter().map(quote).collect::<Vec<_>>().join(" ");
        let install = match self {
            Self::Linux(Linux::Debian) => "apt-get install",
            Self::Linux(Linux::Fedora) => "sudo dnf install",
            Self::Linux(Linux::Arch) => "sudo pacman -S --needed",
            Self::Linux(Linux::OpenSuse) => "sudo zypper install",
            Self::MacOs => "brew install",
            Self::Linux(Linux::Other) | Self::Windows => {
                return format!(
                    "some programs or libraries are missing. Install {names} by hand (by these \
                     or similar names), see that the programs are on the path, and start again"
                );
            }
        };
        format!(
            "some system packages are missing. Install them with\n\n  {install} {names}\n\n\
             and start again"
        )
    }
}

impl Linux {
    /// Tells the family by what `/etc/os-release` says.
    fn from_os_release(text: &str) -> Self {
        let value = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
            line.unwrap_or_default().trim_matches(['"', '\'']).to_owned()
        };
        let families = format!("{} {}", value("ID"), value("ID_LIKE"));
        let mut families = families.split_whitespace();
        families
            .find_map(|family| match family {
                "debian" | "ubuntu" => Some(Self::Debian),
                "fedora" | "rhel" => Some(Self::Fedora),
                "arch" => Some(Self::Arch),
                "suse" | "opensuse" => Some(Self::OpenSuse),
                _ => None,
            })
            .unwrap_or(Self::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::super::catalogue::PACKAGES;
    use super::*;

    #[test]
    fn tells_the_families_apart() {
        check("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n", Linux::Debian);
        check("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Linux::Debian);
        check("NAME=\"Fedora Linux\"\nID=fedora\nVERSION_ID=42\n", Linux::Fedora);
        check("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Linux::Fedora);
        check("ID=manjaro\nID_LIKE=arch\n", Linux::Arch);
        check("ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n", Linux::OpenSuse);
        check("ID=nixos\n", Linux::Other);
        check("", Linux::Other);

        #[track_caller]
        fn check(os_release: &str, family: Linux) {
            assert_eq!(Linux::from_os_release(os_release), family);
        }
    }

    #[test]
    fn the_advice_is_a_command_to_copy() {
        let advice = |system: System| {
            let all: Vec<&Package> = PACKAGES.iter().collect();
            system.advice(&system.names(&all))
        };
        let arch = advice(System::Linux(Linux::Arch));
        assert!(arch.contains("\n  sudo pacman -S --needed base-devel pkgconf webkit2gtk-4.1 "));
        assert_eq!(arch.matches("transmission-cli").count(), 1);
        assert!(advice(System::Linux(Linux::OpenSuse)).contains(" 'pkgconfig(webkit2gtk-4.1)' "));
        assert!(advice(System::Linux(Linux::Other)).contains("libwebkit2gtk-4.1-dev"));
        assert!(
            advice(System::MacOs)
                .contains("brew install chromium transmission-cli aria2 mktorrent mingw-w64\n")
        );
    }
}
