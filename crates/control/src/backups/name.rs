//! Names of backups, which say when and why each was made.

use time::{Date, Month, OffsetDateTime};

use crate::view::BackupReason;

/// When and why a backup was made; its file name is made of both, and of nothing else.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct BackupName {
    /// Seconds since 1970.
    pub(crate) at_unix_secs: u64,
    pub(crate) reason: BackupReason,
}

impl BackupReason {
    const ALL: [Self; 4] = [Self::Daily, Self::ByHand, Self::BeforeMigration, Self::BeforeRestore];

    fn name(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::ByHand => "by-hand",
            Self::BeforeMigration => "before-migration",
            Self::BeforeRestore => "before-restore",
        }
    }
}

impl BackupName {
    /// The name of its file, with the date in UTC.
    pub(crate) fn file_name(self) -> String {
        let at = self.at();
        let (date, time) = (at.date(), at.time());
        format!(
            "catalog-{:04}{:02}{:02}-{:02}{:02}{:02}-{}.sqlite",
            date.year(),
            u8::from(date.month()),
            date.day(),
            time.hour(),
            time.minute(),
            time.second(),
            self.reason.name()
        )
    }

    /// When it was made, in words; in UTC, as the engine knows no other time zone.
    pub(crate) fn date(self) -> String {
        let at = self.at();
        format!(
            "{} {} {}, {:02}:{:02} UTC",
            at.day(),
            at.month(),
            at.year(),
            at.hour(),
            at.minute()
        )
    }

    /// The backup whose file has exactly this name, so no path is one.
    pub(crate) fn parse(file_name: &str) -> Option<Self> {
        let rest = file_name.strip_prefix("catalog-")?.strip_suffix(".sqlite")?;
        let mut parts = rest.splitn(3, '-');
        let (date, time, reason) = (parts.next()?, parts.next()?, parts.next()?);
        let reason = BackupReason::ALL.into_iter().find(|it| it.name() == reason)?;
        let number = |text: &str, from: usize, to: usize| text.get(from..to)?.parse::<u8>().ok();
        let year = date.get(..4)?.parse().ok()?;
        let month = Month::try_from(number(date, 4, 6)?).ok()?;
        let date = Date::from_calendar_date(year, month, number(date, 6, 8)?).ok()?;
        let at =
            date.with_hms(number(time, 0, 2)?, number(time, 2, 4)?, number(time, 4, 6)?).ok()?;
        let at_unix_secs = u64::try_from(at.assume_utc().unix_timestamp()).ok()?;
        let name = Self { at_unix_secs, reason };
        (name.file_name() == file_name).then_some(name)
    }

    fn at(self) -> OffsetDateTime {
        let secs = i64::try_from(self.at_unix_secs).ok();
        secs.and_then(|it| OffsetDateTime::from_unix_timestamp(it).ok())
            .unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_say_when_and_why() {
        let name = BackupName { at_unix_secs: 1_700_000_000, reason: BackupReason::BeforeRestore };
        assert_eq!(name.file_name(), "catalog-20231114-221320-before-restore.sqlite");
        assert_eq!(name.date(), "14 November 2023, 22:13 UTC");
    }

    #[test]
    fn what_is_no_name_of_ours_is_no_backup() {
        for text in [
            "",
            "catalog.sqlite",
            "../catalog-20231114-221320-daily.sqlite",
            "catalog-20231114-221320-daily.sqlite/..",
            "catalog-20231314-221320-daily.sqlite",
            "catalog-20231114-226020-daily.sqlite",
            "catalog-20231114-221320-weekly.sqlite",
            "catalog-+0231114-221320-daily.sqlite",
            "catalog-20231114-2213200-daily.sqlite",
            "catalog-2023111ä-221320-daily.sqlite",
        ] {
            assert_eq!(BackupName::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn names_come_back(secs in 0_u64..250_000_000_000, reason in 0_usize..4) {
            let name = BackupName { at_unix_secs: secs, reason: BackupReason::ALL[reason] };
            prop_assert_eq!(BackupName::parse(&name.file_name()), Some(name));
        }

        #[test]
        fn any_text_is_survived(text in "\\PC*", date in "\\PC{0,12}") {
            BackupName::parse(&text);
            BackupName::parse(&format!("catalog-{date}-221320-daily.sqlite"));
        }
    }
}
