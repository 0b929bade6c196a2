//! What is the matter with a disk, in words for a person.

use std::io;

use catalog::DiskFault;

/// Why the disk did not do what was asked, as the end of a sentence.
pub(crate) fn why(error: &io::Error) -> String {
    match fault_of(error) {
        // A folder or file of somebody else is not the disk's own matter.
        Some(DiskFault::NotAllowed) | None => plain(error),
        Some(fault) => words(fault).to_owned(),
    }
}

/// What to do so that it can be written again, as a sentence of its own.
pub(crate) fn remedy(error: &io::Error) -> &'static str {
    fault_of(error).map_or("Check that the disk is not full and that you may write there.", cure)
}

/// What the fault is, as the end of a sentence.
pub(crate) fn words(fault: DiskFault) -> &'static str {
    match fault {
        DiskFault::Full => "the disk is full",
        DiskFault::ReadOnly => "the disk can be read, but not written",
        DiskFault::NotAllowed => "the system does not let Swarmdeck write there",
        DiskFault::Failing => "the disk does not do what it is asked to",
    }
}

/// What to do about it, as a sentence of its own.
pub(crate) fn cure(fault: DiskFault) -> &'static str {
    match fault {
        DiskFault::Full => "Make room on the disk.",
        DiskFault::ReadOnly => {
            "See to it that the disk can be written again: systems lock a disk that has a fault."
        }
        DiskFault::NotAllowed => "Check that you may write there.",
        DiskFault::Failing => "Check that the disk is connected, not full, and sound.",
    }
}

fn fault_of(error: &io::Error) -> Option<DiskFault> {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some(DiskFault::Full),
        io::ErrorKind::ReadOnlyFilesystem => Some(DiskFault::ReadOnly),
        io::ErrorKind::PermissionDenied => Some(DiskFault::NotAllowed),
        _ => error.raw_os_error().filter(|it| FAILING.contains(it)).map(|_| DiskFault::Failing),
    }
}

/// The system's numbers for a device that fails: EIO, ENODEV.
#[cfg(unix)]
const FAILING: [i32; 2] = [5, 19];
/// `ERROR_CRC`, `ERROR_NOT_READY`, `ERROR_IO_DEVICE`.
#[cfg(not(unix))]
const FAILING: [i32; 3] = [23, 21, 1117];

/// The system's own words, without its number.
fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split_once(" (os error").map_or(&*text, |it| it.0).trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_can_mend_is_said_in_words() {
        let said = |kind: io::ErrorKind| (why(&kind.into()), remedy(&kind.into()));
        assert_eq!(said(io::ErrorKind::StorageFull).0, "the disk is full");
        assert_eq!(said(io::ErrorKind::QuotaExceeded).1, "Make room on the disk.");
        assert!(said(io::ErrorKind::ReadOnlyFilesystem).0.contains("not written"));
        assert_eq!(said(io::ErrorKind::PermissionDenied).1, "Check that you may write there.");
    }

    #[cfg(unix)]
    #[test]
    fn no_number_of_the_systems_is_shown() {
        for (number, expected) in [
            (2, "No such file or directory"),
            (5, "the disk does not do what it is asked to"),
            (13, "Permission denied"),
            (28, "the disk is full"),
        ] {
            assert_eq!(why(&io::Error::from_raw_os_error(number)), expected);
        }
    }
}
