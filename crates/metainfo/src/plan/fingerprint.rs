//! The fingerprint of a plan: what tells whether its files have changed.

use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

use sha1::{Digest, Sha1};

use super::{Plan, PlannedFile};

/// See [`Plan::fingerprint`].
pub(super) fn fingerprint(plan: &Plan) -> String {
    let mut sha1 = Sha1::new();
    sha1.update([u8::from(plan.is_single_file)]);
    update_with_text(&mut sha1, &plan.name);
    let mut files: Vec<&PlannedFile> = plan.files.iter().collect();
    files.sort_unstable_by_key(|it| it.path());
    for file in files {
        update_with_text(&mut sha1, &file.path);
        sha1.update(file.size_bytes.to_be_bytes());
        sha1.update(nanos_since_1970(file.modified).to_be_bytes());
    }
    sha1.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The length comes first, so that no two lists of texts look the same.
fn update_with_text(sha1: &mut Sha1, text: &str) {
    sha1.update((text.len() as u64).to_be_bytes());
    sha1.update(text.as_bytes());
}

fn nanos_since_1970(time: Option<SystemTime>) -> i128 {
    let signed = |nanos: u128| i128::try_from(nanos).unwrap_or(i128::MAX);
    match time.map(|it| it.duration_since(UNIX_EPOCH)) {
        Some(Ok(after)) => signed(after.as_nanos()),
        Some(Err(before)) => -signed(before.duration().as_nanos()),
        None => i128::MIN,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn dates_before_1970_are_told_apart() {
        let second = Duration::from_secs(1);
        assert_eq!(nanos_since_1970(Some(UNIX_EPOCH - second)), -1_000_000_000);
        assert_eq!(nanos_since_1970(Some(UNIX_EPOCH + second)), 1_000_000_000);
        assert_ne!(nanos_since_1970(None), nanos_since_1970(Some(UNIX_EPOCH)));
    }
}
