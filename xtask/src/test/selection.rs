//! Which steps to run, from the command line.

use anyhow::{Result, bail};

/// The steps that install what is missing.
const SETUP: &[&str] = &["setup-build", "setup-test"];

/// What `cargo xtask test` was asked for.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Selection {
    /// Name the steps and run none.
    List,
    /// Run these, in the order of the table.
    Steps(Vec<&'static str>),
}

impl Selection {
    /// Reads the command line; no step named means all of `steps`.
    pub(super) fn parse(arguments: &[String], steps: &[&'static str]) -> Result<Self> {
        let mut skip_setup = false;
        let mut named = Vec::new();
        for argument in arguments {
            match argument.as_str() {
                "--list" => return Ok(Self::List),
                "--skip-setup" => skip_setup = true,
                name if steps.contains(&name) => named.push(name),
                unknown => bail!("there is no step {unknown}; the steps are: {}", steps.join(", ")),
            }
        }
        let is_chosen = |step: &str| named.is_empty() || named.contains(&step);
        let is_skipped = |step: &str| skip_setup && SETUP.contains(&step);
        let chosen = steps.iter().copied().filter(|step| is_chosen(step) && !is_skipped(step));
        Ok(Self::Steps(chosen.collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::steps::STEPS;
    use super::*;

    const NAMES: &[&str] = &["format", "setup-build", "setup-test", "clippy", "unit"];

    #[test]
    fn steps_run_in_the_order_of_the_table() {
        check("", NAMES);
        check("unit format", &["format", "unit"]);
        check("--skip-setup", &["format", "clippy", "unit"]);
        check("--skip-setup unit setup-test", &["unit"]);

        #[track_caller]
        fn check(line: &str, chosen: &[&'static str]) {
            assert_eq!(parse(line).unwrap(), Selection::Steps(chosen.to_vec()));
        }
    }

    #[test]
    fn a_wrong_step_is_answered_with_the_right_ones() {
        let error = parse("clipy").unwrap_err().to_string();
        assert_eq!(
            error,
            "there is no step clipy; the steps are: format, setup-build, setup-test, clippy, unit"
        );
    }

    #[test]
    fn the_steps_can_be_listed() {
        assert_eq!(parse("unit --list").unwrap(), Selection::List);
    }

    #[test]
    fn what_skip_setup_skips_is_in_the_table() {
        for setup in SETUP {
            assert!(STEPS.iter().any(|step| step.name == *setup), "{setup}");
        }
    }

    fn parse(line: &str) -> Result<Selection> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Selection::parse(&arguments, NAMES)
    }
}
