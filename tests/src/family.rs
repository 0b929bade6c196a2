//! A program with all processes it has started, and what they take, as Linux tells.

use std::fs;
use std::path::Path;

/// What `/proc/ID/stat` tells of a process (`proc_pid_stat(5)`).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ProcessStat {
    /// Its number.
    pub id: u32,
    /// The number of the process that started it, or of the one that has taken it over.
    pub parent: u32,
    /// The number of its group, which is that of the process it began with.
    pub group: u32,
    /// Its name, of which the system keeps fifteen letters.
    pub name: String,
    /// Time on the processors, in itself and in the system on its behalf, in the system's ticks.
    pub ticks: u64,
}

impl ProcessStat {
    /// Reads the text of that file; the name in it may be of any letters.
    pub fn parse(stat: &str) -> Option<Self> {
        let (start, end) = stat.rsplit_once(") ")?;
        let (id, name) = start.split_once(" (")?;
        let mut fields = end.split_ascii_whitespace().skip(1);
        let (parent, group) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
        // Between them are its session, its terminal, its flags and its faults.
        let mut times = fields.skip(8).map(str::parse::<u64>);
        let ticks = times.next()?.ok()? + times.next()?.ok()?;
        Some(Self { id: id.parse().ok()?, parent, group, name: name.to_owned(), ticks })
    }

    /// Its share of the memory it is in, in KiB: what several have in common is shared out among
    /// them. None where it has ended.
    pub fn memory_kib(&self) -> Option<u64> {
        let folder = format!("/proc/{}", self.id);
        match fs::read_to_string(format!("{folder}/smaps_rollup")) {
            Ok(text) => share_kib(&text),
            Err(error) => {
                assert!(!Path::new(&folder).exists(), "the memory of {self:?}: {error}");
                None
            }
        }
    }
}

/// The proportional share (PSS) in the text of `/proc/ID/smaps_rollup`, in KiB.
fn share_kib(rollup: &str) -> Option<u64> {
    let share = rollup.lines().find_map(|it| it.strip_prefix("Pss:"))?;
    share.trim().strip_suffix(" kB")?.parse().ok()
}

/// Every process there is.
pub fn processes() -> Vec<ProcessStat> {
    let entries = fs::read_dir("/proc").unwrap().map_while(Result::ok);
    let stats = entries.filter_map(|it| fs::read_to_string(it.path().join("stat")).ok());
    stats.filter_map(|it| ProcessStat::parse(&it)).collect()
}

/// Those of `all` that are the process `root`, descend from it, or are in the group it began.
pub fn family(all: &[ProcessStat], root: u32) -> Vec<&ProcessStat> {
    let mut found: Vec<&ProcessStat> =
        all.iter().filter(|it| it.id == root || it.group == root).collect();
    let mut next = 0;
    while let Some(parent) = found.get(next).map(|it| it.id) {
        let is_new = |child: &&ProcessStat| !found.iter().any(|it| it.id == child.id);
        let children: Vec<_> = all.iter().filter(|it| it.parent == parent).filter(is_new).collect();
        found.extend(children);
        next += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_with_spaces_and_brackets_is_one_name() {
        let parsed = parse(7, "a) S (9 (b", 3, 2);
        assert_eq!(parsed, Some(process(7, "a) S (9 (b", 3, 2)));
    }

    #[test]
    fn the_processors_time_is_that_of_the_program_and_of_the_system_for_it() {
        assert_eq!(parse(1, "init", 0, 1).unwrap().ticks, 1234 + 66);
    }

    #[test]
    fn a_text_that_is_cut_off_is_none() {
        let whole = stat(7, "a b", 3, 2);
        let cut = whole.find(" 66 ").unwrap();
        assert_eq!(ProcessStat::parse(&whole[..cut]), None);
        assert_eq!(ProcessStat::parse(""), None);
        assert_eq!(ProcessStat::parse("7 (a b"), None);
    }

    #[test]
    fn the_share_is_found_among_the_rest() {
        let head = "5581c8a00000-7ffd09de9000 ---p 00000000 00:00 0    [rollup]\n";
        let text = format!("{head}Rss:  9000 kB\nPss:        4711 kB\nPss_Dirty:   99 kB\n");
        assert_eq!(share_kib(&text), Some(4711));
        assert_eq!(share_kib(head), None);
        assert_eq!(share_kib("Pss: many kB\n"), None);
    }

    #[test]
    fn a_family_is_all_that_descend_and_those_whose_parent_has_gone() {
        let all = [
            process(12, "grandchild", 11, 12),
            process(10, "program", 5, 10),
            process(11, "child", 10, 10),
            process(13, "orphan", 1, 10),
            process(5, "shell", 1, 5),
            process(20, "neighbour", 5, 20),
        ];
        let mut ids: Vec<u32> = family(&all, 10).iter().map(|it| it.id).collect();
        ids.sort_unstable();
        assert_eq!(ids, [10, 11, 12, 13]);
        assert!(family(&all, 99).is_empty());
    }

    #[test]
    fn this_process_is_there_and_takes_memory() {
        let all = processes();
        let own = all.iter().find(|it| it.id == std::process::id()).unwrap();
        assert!(own.memory_kib().unwrap() > 64, "{own:?}");
        assert!(family(&all, own.parent).contains(&own));
    }

    #[test]
    fn a_process_that_has_ended_takes_none() {
        let mut child = std::process::Command::new("true").spawn().unwrap();
        let ended = ProcessStat { id: child.id(), ..process(0, "true", 0, 0) };
        child.wait().unwrap();
        assert_eq!(ended.memory_kib(), None);
    }

    proptest! {
        #[test]
        fn any_name_is_read_back(name in "[^\0\n]{0,15}") {
            prop_assert_eq!(parse(7, &name, 3, 2), Some(process(7, &name, 3, 2)));
        }

        #[test]
        fn nothing_makes_it_panic(text in any::<String>()) {
            let _ = (ProcessStat::parse(&text), share_kib(&text));
        }
    }

    fn parse(id: u32, name: &str, parent: u32, group: u32) -> Option<ProcessStat> {
        ProcessStat::parse(&stat(id, name, parent, group))
    }

    fn stat(id: u32, name: &str, parent: u32, group: u32) -> String {
        format!(
            "{id} ({name}) S {parent} {group} 2 0 -1 4194560 11 22 33 44 1234 66 77 88 20 0 9 0 \
             5000 123456 789\n"
        )
    }

    fn process(id: u32, name: &str, parent: u32, group: u32) -> ProcessStat {
        ProcessStat { id, parent, group, name: name.to_owned(), ticks: 1300 }
    }
}
