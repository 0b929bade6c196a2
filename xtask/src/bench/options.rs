//! How much is measured, from the command line.

use anyhow::{Context, Result, bail};

/// What `cargo xtask bench create` was asked for.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Options {
    /// Size of the data, which has to fit into memory.
    pub(super) size_mib: u32,
    /// How often each program runs.
    pub(super) rounds: u32,
}

impl Options {
    pub(super) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { size_mib: 1024, rounds: 9 };
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            let place = match word.as_str() {
                "--size-mib" => &mut options.size_mib,
                "--rounds" => &mut options.rounds,
                unknown => bail!("`bench create` knows --size-mib and --rounds, but not {unknown}"),
            };
            let number = words.next().and_then(|it| it.parse().ok()).filter(|it| *it > 0);
            *place = number.with_context(|| format!("{word} takes a number above zero"))?;
        }
        Ok(options)
    }

    /// Size of the data in millions of bytes.
    pub(super) fn megabytes(&self) -> f64 {
        f64::from(self.size_mib) * 1.048_576
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_a_gibibyte_nine_times() {
        assert_eq!(parse("").unwrap(), Options { size_mib: 1024, rounds: 9 });
        assert_eq!(parse("--rounds 3 --size-mib 64").unwrap(), Options { size_mib: 64, rounds: 3 });
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for line in ["--rounds", "--rounds 0", "--size-mib much", "64"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }

    fn parse(line: &str) -> Result<Options> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&arguments)
    }
}
