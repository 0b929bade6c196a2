//! `cargo xtask test`: sets up and checks everything, step by step.

mod elapsed;
mod selection;
mod steps;
mod targets;
mod tidy;

use std::io::{self, Write};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::workspace::Workspace;
use elapsed::Elapsed;
use selection::Selection;
use steps::{Outcome, STEPS, Step};
use tidy::Changes;

/// Runs the steps that `arguments` choose, up to the first that fails.
pub(crate) fn test(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let names: Vec<&'static str> = STEPS.iter().map(|it| it.name).collect();
    match Selection::parse(arguments, &names)? {
        Selection::List => {
            for Step { name, purpose, .. } in STEPS {
                println!("{name:12} {purpose}");
            }
            Ok(())
        }
        Selection::Steps(chosen) => {
            run(workspace, &STEPS.iter().filter(|it| chosen.contains(&it.name)).collect::<Vec<_>>())
        }
    }
}

fn run(workspace: &Workspace, steps: &[&Step]) -> Result<()> {
    let started = Instant::now();
    let before = Changes::now(workspace);
    let mut passed = Vec::new();
    for (position, step) in steps.iter().enumerate() {
        let step_started = Instant::now();
        println!("\n=== {} ({} of {}): {}", step.name, position + 1, steps.len(), step.purpose);
        let outcome = (step.action)(workspace, &before);
        let took = Elapsed(step_started.elapsed());
        match outcome.with_context(|| format!("step {} failed after {took}", step.name))? {
            Outcome::Passed => passed.push(step.name.to_owned()),
            Outcome::PassedBut(note) => passed.push(format!("{} ({note})", step.name)),
        }
        println!("=== {} passed in {took}", step.name);
    }
    println!("\n{}", summary(&passed, Elapsed(started.elapsed())));
    io::stdout().flush()?;
    Ok(())
}

/// The last line of a run in which nothing failed.
fn summary(passed: &[String], took: Elapsed) -> String {
    let steps = match passed.len() {
        1 => "1 step".to_owned(),
        count => format!("all {count} steps"),
    };
    format!("swarmdeck: {steps} passed in {took}: {}", passed.join(", "))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_last_line_says_what_passed() {
        let passed = ["format".to_owned(), "deny (advisories not checked)".to_owned()];
        assert_eq!(
            summary(&passed, Elapsed(Duration::from_secs(17 * 60 + 3))),
            "swarmdeck: all 2 steps passed in 17 min 03 s: format, deny (advisories not checked)"
        );
        assert_eq!(
            summary(&passed[..1], Elapsed(Duration::from_millis(250))),
            "swarmdeck: 1 step passed in 0.2 s: format"
        );
    }
}
