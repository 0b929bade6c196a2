//! One start of the program after another, and what each takes.

use std::collections::BTreeMap;
use std::net::TcpStream;
use std::thread::sleep;
use std::time::{Duration, Instant};

use acceptance::desktop::Shown;
use acceptance::family::{ProcessStat, family, processes};
use acceptance::free_port;
use acceptance::process::EndSignal;
use acceptance::session::{Session, TrayHost};

use crate::folder::Folder;

/// A start that takes longer than this has failed.
const START: Duration = Duration::from_secs(60);
/// How often a starting program is looked at.
const LOOK: Duration = Duration::from_millis(2);
/// What the program says once the page, which asks at once for the overview, has it.
const ANSWERED: [&str; 2] = ["the page has its answer", "\"overview\""];

/// How long is waited for quiet, and how long quiet is measured.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    pub(crate) settling: Duration,
    pub(crate) quiet: Duration,
}

/// The desktop that the program runs on.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    pub(crate) session: &'a Session,
    pub(crate) tray: TrayHost,
    pub(crate) pace: Pace,
}

/// Measures each way to have the program running once, and gives each figure to `add`.
pub(crate) fn measure(place: &Place<'_>, folder: &Folder, mut add: impl FnMut(&str, f64)) {
    folder.forget_window();
    let (first, _) = place.start(folder, &["--hidden"], false);
    place.look(&first, "hidden for the first time", &mut add);
    end(first);

    let (shown, times) = place.start(folder, &[], true);
    times.report("shown", &mut add);
    place.look(&shown, "shown", &mut add);
    shown.close_window();
    shown.wait_for_line("the window is hidden");
    place.look(&shown, "closed", &mut add);
    end(shown);

    let (hidden, times) = place.start(folder, &["--hidden"], false);
    times.report("hidden", &mut add);
    place.look(&hidden, "hidden", &mut add);
    end(hidden);
}

/// When what a person waits for was there, from the start on.
#[derive(Debug, Default)]
struct Times {
    listens: Option<Duration>,
    window: Option<Duration>,
    answered: Option<Duration>,
}

impl Times {
    fn report(&self, way: &str, add: &mut impl FnMut(&str, f64)) {
        let rows = [
            ("the tracker listens", self.listens),
            ("the window is on the screen", self.window),
            ("the first answer to the page", self.answered),
        ];
        for (row, time) in rows {
            if let Some(time) = time {
                add(&format!("{way}: {row}, ms"), time.as_secs_f64() * 1e3);
            }
        }
    }
}

impl Place<'_> {
    /// Starts it once, so that no measured start is the first on this folder.
    pub(crate) fn warm_up(&self, folder: &Folder) {
        end(self.start(folder, &[], true).0);
    }

    /// Starts the program with `words` on its command line; waits until its tracker listens, and
    /// `with_page` until there is a window and its page has an answer.
    fn start(&self, folder: &Folder, words: &[&str], with_page: bool) -> (Shown, Times) {
        let port = free_port();
        folder.set_port(port);
        let mut began = Instant::now();
        // The screen is there when the command is looked over.
        let shown = Shown::start_on(self.session, folder.path(), words, |_| began = Instant::now());
        let mut window = shown.watch_window();
        let mut times = Times::default();
        loop {
            let note = |time: &mut Option<Duration>, is_so: &mut dyn FnMut() -> bool| {
                if time.is_none() && is_so() {
                    *time = Some(began.elapsed());
                }
            };
            note(&mut times.listens, &mut || TcpStream::connect(("127.0.0.1", port)).is_ok());
            note(&mut times.window, &mut || window.has_come());
            note(&mut times.answered, &mut || has_answered(&shown));
            let page = !with_page || times.window.is_some() && times.answered.is_some();
            if page && times.listens.is_some() {
                // The icon comes after the window's words, and closing needs it.
                self.tray.icon();
                return (shown, times);
            }
            assert!(began.elapsed() < START, "the program does not start: {times:?}");
            sleep(LOOK);
        }
    }

    /// Measures a program that is left alone.
    fn look(&self, shown: &Shown, way: &str, add: &mut impl FnMut(&str, f64)) {
        sleep(self.pace.settling);
        let (before, began) = (own(shown), Instant::now());
        sleep(self.pace.quiet);
        let (after, secs) = (own(shown), began.elapsed().as_secs_f64());
        let mut sums: BTreeMap<&str, [f64; 2]> = BTreeMap::new();
        for process in &after {
            let Some(kib) = process.memory_kib() else { continue };
            let old = before.iter().find(|it| it.id == process.id).map_or(0, |it| it.ticks);
            let cpu_secs = process.ticks.saturating_sub(old) as f64
                / rustix::param::clock_ticks_per_second() as f64;
            let figures = [kib as f64 / 1024.0, cpu_secs / secs * 100.0];
            for part in [part(&process.name), ""] {
                let sum = sums.entry(part).or_default();
                *sum = [sum[0] + figures[0], sum[1] + figures[1]];
            }
        }
        add(&format!("{way}: processes"), after.len() as f64);
        for (index, figure, unit) in [(0, "memory", "MiB"), (1, "processor", "%")] {
            for (part, sum) in &sums {
                let of = if part.is_empty() { String::new() } else { format!(" of {part}") };
                add(&format!("{way}: {figure}{of}, {unit}"), sum[index]);
            }
        }
    }
}

fn has_answered(shown: &Shown) -> bool {
    while let Some(line) = shown.next_line() {
        if ANSWERED.iter().all(|it| line.contains(it)) {
            return true;
        }
    }
    false
}

/// The processes of the program.
fn own(shown: &Shown) -> Vec<ProcessStat> {
    family(&processes(), shown.process.id()).into_iter().cloned().collect()
}

/// What a process with this name is there for; the system cuts long names off.
fn part(name: &str) -> &'static str {
    match name {
        it if it.starts_with("WebKitWeb") => "page",
        it if it.starts_with("WebKitNetwork") => "network",
        it if it.starts_with("swarmdeck") => "program",
        _ => "others",
    }
}

fn end(shown: Shown) {
    shown.process.end(EndSignal::Terminate);
}

#[test]
fn the_parts_are_told_apart_by_names_that_are_cut_off() {
    let names = ["WebKitWebProces", "WebKitNetworkPr", "swarmdeck-deskt", "bwrap"];
    assert_eq!(names.map(part), ["page", "network", "program", "others"]);
}
