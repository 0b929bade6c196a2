//! Whether a run leaves the work tree as it found it.

use std::env;
use std::process::Command;

use anyhow::{Result, bail};

use super::steps::Outcome;
use crate::command;
use crate::workspace::Workspace;

/// The files git calls changed or new; `None` where there is no git to ask.
#[derive(Debug)]
pub(super) struct Changes(Option<Vec<String>>);

impl Changes {
    /// What is changed or new at this moment.
    pub(super) fn now(workspace: &Workspace) -> Self {
        let mut git = Command::new("git");
        git.current_dir(workspace.root()).args(["status", "--porcelain", "--untracked-files=all"]);
        Self(command::output(&mut git).map(|text| text.lines().map(str::to_owned).collect()))
    }

    /// Fails if the run since `self` has changed or left files that git does not ignore.
    pub(super) fn check_none_since(&self, workspace: &Workspace) -> Result<Outcome> {
        self.compare(&Self::now(workspace), env::var_os("CI").is_some())
    }

    fn compare(&self, after: &Self, in_ci: bool) -> Result<Outcome> {
        let (Some(before), Some(after)) = (&self.0, &after.0) else {
            return Ok(Outcome::PassedBut("not checked: git cannot be asked here".to_owned()));
        };
        if !before.is_empty() && !in_ci {
            let note = "not checked: files were already changed before the run";
            return Ok(Outcome::PassedBut(note.to_owned()));
        }
        let added: Vec<_> = after.iter().filter(|it| !before.contains(it)).cloned().collect();
        if !added.is_empty() {
            bail!("the run has changed or left files:\n{}", added.join("\n"));
        }
        Ok(Outcome::Passed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_run_itself_changed_counts() {
        assert!(matches!(compare("", "", false), Ok(Outcome::Passed)));
        assert!(matches!(compare(" M README.md", " M README.md", true), Ok(Outcome::Passed)));
        assert!(matches!(compare(" M README.md", "", false), Ok(Outcome::PassedBut(_))));
        let error = compare("", " M Cargo.lock\n?? ui/trace.zip", false).unwrap_err().to_string();
        assert!(error.ends_with(" M Cargo.lock\n?? ui/trace.zip"), "{error}");
        assert!(compare(" M README.md", " M README.md\n?? left", true).is_err());
    }

    #[test]
    fn without_git_nothing_is_checked() {
        let unknown = Changes(None);
        assert!(matches!(unknown.compare(&Changes(None), true), Ok(Outcome::PassedBut(_))));
    }

    fn compare(before: &str, after: &str, in_ci: bool) -> Result<Outcome> {
        let changes = |text: &str| Changes(Some(text.lines().map(str::to_owned).collect()));
        changes(before).compare(&changes(after), in_ci)
    }
}
