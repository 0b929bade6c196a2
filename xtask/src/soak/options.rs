//! How long and how often, from the command line.

use anyhow::{Context, Result, bail};

/// What `cargo xtask soak` was asked for.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Options {
    /// Minutes under load; 0 leaves it out.
    pub(super) minutes: u32,
    /// How often the program is killed; 0 leaves out all faults.
    pub(super) rounds: u32,
}

impl Options {
    pub(super) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { minutes: 30, rounds: 200 };
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            let place = match word.as_str() {
                "--minutes" => &mut options.minutes,
                "--rounds" => &mut options.rounds,
                unknown => bail!("`soak` knows --minutes and --rounds, but not {unknown}"),
            };
            let number = words.next().and_then(|it| it.parse().ok());
            *place = number.with_context(|| format!("{word} takes a number"))?;
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_half_an_hour_and_two_hundred_kills() {
        assert_eq!(parse("").unwrap(), Options { minutes: 30, rounds: 200 });
        let shorter = Options { minutes: 2, rounds: 0 };
        assert_eq!(parse("--rounds 0 --minutes 2").unwrap(), shorter);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for line in ["--minutes", "--rounds many", "--minutes -1", "30", "--hours 2"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }

    fn parse(line: &str) -> Result<Options> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&arguments)
    }
}
