//! The console program for Windows tried under Wine, by the tests that try the one for Linux.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::command;
use crate::packages::{self, Purpose};
use crate::python;
use crate::workspace::Workspace;

/// A library that Wine 8 lacks.
const LACKING: &str = "bcryptprimitives.dll";
const LACKING_SOURCE: &str = "xtask/src/dist/bcryptprimitives.c";

/// The tests that are for Wine too, by the target they are in: all where none is named.
///
/// Others wait for the program to end by a signal, of which there are none in Windows.
const TESTS: &[(&str, &[&str])] = &[
    ("create_show", &[]),
    ("edit_verify", &[]),
    ("friends", &[]),
    (
        "serve_contract",
        &[
            "a_data_folder_has_one_tracker_at_a_time",
            "a_settings_file_that_is_not_json_is_kept_and_said",
            "a_wrong_value_in_the_settings_file_ends_it_as_one_on_the_command_line_does",
            "flags_and_settings_on_the_command_line_are_in_force",
            "only_this_computer_hears_it_unless_told_otherwise",
            "the_pages_are_apart_from_the_tracker_and_demand_the_token",
            "udp_answers_too_unless_it_is_switched_off",
            "what_cannot_be_ends_it_with_a_status_and_one_sentence",
        ],
    ),
];

/// Runs `program`, which lies among the files to give away, through the tests that are for it.
pub(super) fn try_out(workspace: &Workspace, program: &Path) -> Result<()> {
    packages::install_missing(&[Purpose::Wine, Purpose::Testing])?;
    python::install(workspace)?;
    let wine = Wine::prepare(workspace)?;
    let starter = wine.write_starter(program)?;
    for (target, names) in TESTS {
        let mut test = command::cargo(workspace);
        test.args(["test", "--locked", "--package", "acceptance", "--test", target, "--"]);
        if !names.is_empty() {
            test.arg("--exact").args(*names);
        }
        test.env("SWARMDECK_PROGRAM", &starter);
        command::run(test.env("SWARMDECK_PYTHON", python::interpreter(workspace)))?;
    }
    println!("swarmdeck.exe does under Wine what it should");
    Ok(())
}

/// Wine with a Windows folder and a home of its own.
struct Wine {
    folder: PathBuf,
}

impl Wine {
    fn prepare(workspace: &Workspace) -> Result<Self> {
        let wine = Self { folder: workspace.tools().join("wine") };
        let system = wine.folder.join("prefix/drive_c/windows/system32");
        fs::create_dir_all(wine.folder.join("home"))?;
        if !system.join(LACKING).is_file() {
            command::run(wine.command().args(["wineboot", "--init"]))?;
            let key = ["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"];
            command::run(wine.command().args(key))?;
            let mut compile = Command::new("x86_64-w64-mingw32-gcc");
            compile.current_dir(workspace.root()).args(["-shared", "-O2", LACKING_SOURCE, "-o"]);
            command::run(compile.arg(system.join(LACKING)).arg("-ladvapi32"))?;
        }
        Ok(wine)
    }

    /// `wine`, whose menus and offers to install more are switched off.
    fn command(&self) -> Command {
        let mut command = Command::new("wine");
        command.envs(self.surroundings());
        command
    }

    fn surroundings(&self) -> [(&'static str, OsString); 4] {
        [
            ("HOME", self.folder.join("home").into()),
            ("WINEPREFIX", self.folder.join("prefix").into()),
            ("WINEDLLOVERRIDES", "mscoree,mshtml=;winemenubuilder.exe=d".into()),
            ("WINEDEBUG", "-all".into()),
        ]
    }

    /// Writes a script that starts `program` as though it were a program of this system.
    fn write_starter(&self, program: &Path) -> Result<PathBuf> {
        let starter = self.folder.join("swarmdeck");
        let mut text = "#!/bin/sh\n".to_owned();
        for (name, value) in self.surroundings() {
            text += &format!("export {name}={}\n", quote(&value.to_string_lossy()));
        }
        text += &format!("exec wine {} \"$@\"\n", quote(&program.to_string_lossy()));
        fs::write(&starter, text)?;
        command::run(Command::new("chmod").arg("+x").arg(&starter))?;
        Ok(starter)
    }
}

/// `text` as one word of a shell.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_a_space_and_a_quote_stays_one_word() {
        assert_eq!(quote("/home/me/my mum's"), r"'/home/me/my mum'\''s'");
    }
}
