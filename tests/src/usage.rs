//! What a process takes of the computer, as Linux tells.

use std::fs;

/// Memory and open files of a process at one moment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Usage {
    /// Memory that is in use and not merely asked for.
    pub resident_bytes: u64,
    /// Open files and sockets.
    pub descriptors: usize,
}

impl Usage {
    /// That of the process with this number.
    pub fn of(process_id: u32) -> Self {
        let status = fs::read_to_string(format!("/proc/{process_id}/status")).unwrap();
        let resident = status.lines().find_map(|it| it.strip_prefix("VmRSS:")).unwrap();
        let kib: u64 = resident.trim().trim_end_matches(" kB").parse().unwrap();
        let descriptors = fs::read_dir(format!("/proc/{process_id}/fd")).unwrap().count();
        Self { resident_bytes: kib << 10, descriptors }
    }
}

/// Asks the system for as many open files as this process may have; gives how many that is.
pub fn raise_open_files() -> usize {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    // Where it is refused, what is in force is what there is.
    let _ = setrlimit(Resource::Nofile, limit);
    let most = getrlimit(Resource::Nofile).current;
    most.and_then(|it| usize::try_from(it).ok()).unwrap_or(usize::MAX)
}

#[test]
fn a_process_takes_something() {
    let usage = Usage::of(std::process::id());
    assert!(usage.resident_bytes > 1 << 16 && usage.descriptors > 2, "{usage:?}");
    assert!(raise_open_files() > usage.descriptors);
}
