//! Installing packages on Debian and its kin.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;

/// Installs `names`, asking for the administrator's password where it must; where it cannot,
/// the error is `advice`.
pub(super) fn install(names: &[&str], advice: &str) -> Result<()> {
    let sudo = needs_sudo();
    if sudo && command::find("sudo").is_none() {
        bail!("{advice} (as administrator: there is no sudo here)");
    }
    println!("these system packages are missing and will be installed: {}", names.join(" "));
    if sudo {
        println!("sudo may ask for your password");
    }
    // One broken source among many need not keep the packages from being found in the others.
    if let Err(error) = command::run(apt_get(sudo).arg("update")) {
        println!("{error:#}; going on with the lists that are there");
    }
    let install = || command::run(apt_get(sudo).args(["install", "--yes", RECOMMENDS]).args(names));
    // Some images delete downloaded packages after every update, even in the middle of an install.
    install().or_else(|_| install()).context("the system packages could not be installed")?;
    if names.contains(&TRANSMISSION) {
        stop_transmission(sudo);
    }
    Ok(())
}

const RECOMMENDS: &str = "--no-install-recommends";
const TRANSMISSION: &str = "transmission-daemon";

/// Debian starts transmission as a service, but the tests only want the program.
fn stop_transmission(sudo: bool) {
    if Path::new("/run/systemd/system").exists() {
        println!("the tests start transmission themselves, so its service is switched off");
        let mut command = elevated("systemctl", sudo);
        // A service that stays on harms nothing here.
        let _ = command::run(command.args(["disable", "--now", TRANSMISSION]));
    }
}

fn apt_get(sudo: bool) -> Command {
    let mut command = elevated("env", sudo);
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]);
    command
}

fn elevated(program: &str, sudo: bool) -> Command {
    if !sudo {
        return Command::new(program);
    }
    let mut command = Command::new("sudo");
    command.arg(program);
    command
}

fn needs_sudo() -> bool {
    command::output(Command::new("id").arg("-u")).is_none_or(|id| id.trim() != "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sudo_stands_in_front_of_the_whole_command() {
        let words = |sudo| {
            let command = apt_get(sudo);
            let words = std::iter::once(command.get_program()).chain(command.get_args());
            words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>()
        };
        assert_eq!(words(true)[..4], ["sudo", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        assert_eq!(words(false)[0], "env");
    }
}
