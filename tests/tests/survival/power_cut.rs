//! Files as a power cut leaves them, and worse.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use acceptance::process::EndSignal;
use acceptance::python;
use acceptance::serve::Ended;
use fastrand::Rng;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::damage::{DAMAGES, Damage, copy, files};
use crate::ledger::{State, differences, state_of};
use crate::world::{World, start, try_start};
use crate::{random, times};

/// What the files of a killed tracker hold.
#[derive(Debug)]
struct Image {
    data_dir: TempDir,
    files: Vec<PathBuf>,
    /// What an unharmed copy of it says.
    state: State,
}

/// How far the damage to a file may reach.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Reach {
    /// Nothing that matters is in it.
    Nothing,
    /// What is called so, and nothing else.
    Things(&'static str),
    /// What the catalog holds.
    Catalog,
}

/// Files are copied one after the other while they are written, so no two are of one moment.
#[test]
fn files_copied_while_they_are_written_are_a_start() {
    let mut rng = random("copied while written");
    let (mut world, mut data_dir) = World::create(rng.fork());
    let mut started = 0;
    let rounds = times(4, 60);
    for _ in 0..rounds {
        let copied = tempfile::tempdir().unwrap();
        let serve = start(data_dir);
        let source = serve.data_dir.path().to_owned();
        let mut order = files(&source);
        rng.shuffle(&mut order);
        let copier = thread::spawn({
            let (pause, copied) = (Duration::from_millis(rng.u64(..300)), copied.path().to_owned());
            move || {
                for file in order {
                    thread::sleep(pause);
                    copy(&[file], &source, &copied);
                }
            }
        });
        data_dir = world.work_and_kill(serve, Duration::from_secs(1));
        copier.join().unwrap();
        let serve = start(data_dir);
        assert_eq!(world.problems(&serve), [""; 0]);
        data_dir = serve.kill();

        match try_start(copied) {
            Ok(serve) => {
                assert_eq!(world.ledger.inventions(&state_of(serve.door())), [""; 0]);
                let stderr = serve.end_and_read(EndSignal::Terminate);
                assert!(!stderr.contains("panicked"), "{stderr}");
                started += 1;
            }
            Err(ended) => assert_eq!(explained(Reach::Catalog, &ended), Ok(())),
        }
    }
    println!("copied while written: {started} of {rounds} copies were good enough to start");
}

#[test]
fn damaged_files_cost_what_was_in_them_and_nothing_else() {
    let mut rng = random("power cut");
    let (mut world, mut data_dir) = World::create(rng.fork());
    let mut cases = 0;
    let mut did_not_start = 0;
    let mut problems = Vec::new();
    for _ in 0..times(2, 12) {
        let image;
        (image, data_dir) = Image::take(&mut world, data_dir);
        let mut damages: Vec<(&PathBuf, Damage)> =
            image.files.iter().flat_map(|file| DAMAGES.map(|it| (file, it))).collect();
        rng.shuffle(&mut damages);
        for (file, damage) in damages.into_iter().take(times(16, 400) as usize) {
            match look_after(&world, &image, file, damage, &mut rng) {
                Ok(started) => did_not_start += u32::from(!started),
                Err(problem) => problems.push(format!("{} {damage:?}: {problem}", file.display())),
            }
            cases += 1;
        }
    }
    println!(
        "power cut: {cases} damaged files; {did_not_start} times it was said at the start, and \
         nothing else was lost in {} cases",
        cases - problems.len()
    );
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

/// Damages one file of a copy and looks at what the tracker makes of it; says whether it
/// started, or what is wrong.
fn look_after(
    world: &World,
    image: &Image,
    file: &Path,
    damage: Damage,
    rng: &mut Rng,
) -> Result<bool, String> {
    let folder = tempfile::tempdir().unwrap();
    copy(&image.files, image.data_dir.path(), folder.path());
    damage.strike(&folder.path().join(file), rng);
    let reach = reach(file);
    let (mut readable, in_backups) = match reach {
        Reach::Catalog => readable(folder.path()),
        _ => Default::default(),
    };
    let serve = match try_start(folder) {
        Ok(serve) => serve,
        Err(ended) => return explained(reach, &ended).map(|()| false),
    };
    let mut problems = Vec::new();
    let actual = state_of(serve.door());
    let unconcerned = |state: &State| -> State {
        let all = state.iter().filter(|(name, _)| !reach.concerns(name));
        all.map(|(name, it)| (name.clone(), it.clone())).collect()
    };
    problems.extend(differences(&unconcerned(&image.state), &unconcerned(&actual)));
    if reach == Reach::Catalog {
        // What has other bits now is for nobody to find out where SQLite keeps no checksums.
        if !matches!(damage, Damage::Flipped | Damage::Zeroed) || is_log(file) {
            problems.extend(world.ledger.inventions(&actual));
        }
        let notices = serve.rpc("overview", &json!({}))["notices"].to_string();
        if notices.contains("catalog_") {
            // What was removed since a backup was made need not come back from it.
            let wanted = in_backups.into_iter().filter(|it| image.state.contains_key(it));
            readable.extend(wanted);
        }
        let lost = readable.iter().filter(|it| !actual.contains_key(*it));
        problems.extend(lost.map(|it| format!("{it} could still be read, but is lost")));
    }
    let stderr = serve.end_and_read(EndSignal::Terminate);
    problems.extend(stderr.contains("panicked").then(|| stderr.clone()));
    if problems.is_empty() { Ok(true) } else { Err(format!("{}\n{stderr}", problems.join("\n"))) }
}

/// Whether a tracker that did not start had a reason to and said so.
fn explained(reach: Reach, ended: &Ended) -> Result<(), String> {
    let is_said = ended.stderr.contains("swarmdeck: ") && !ended.stderr.contains("panicked");
    let is_orderly = matches!(ended.status.code(), Some(1 | 2));
    match is_said && is_orderly && reach != Reach::Nothing {
        true => Ok(()),
        false => Err(format!("it does not start: {ended:?}")),
    }
}

impl Reach {
    fn concerns(self, name: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::Things(kind) => name.starts_with(kind),
            Self::Catalog => CATALOG.iter().any(|it| name.starts_with(it)),
        }
    }
}

/// Whether each change in `file` has a checksum.
fn is_log(file: &Path) -> bool {
    file.extension().is_some_and(|it| it == "sqlite-wal")
}

/// What stands in the catalog.
const CATALOG: [&str; 4] = ["torrent/", "friend/", "entry/", "list/"];

/// Who is harmed by damage to `file`.
fn reach(file: &Path) -> Reach {
    match file.to_str().unwrap() {
        "settings.json" => Reach::Things("settings"),
        "presets.json" => Reach::Things("preset/"),
        "client.json" => Reach::Things("client"),
        "catalog.sqlite" | "catalog.sqlite-wal" => Reach::Catalog,
        _ => Reach::Nothing,
    }
}

/// The names of torrents that the catalog in `folder` still holds readably, and its backups.
fn readable(folder: &Path) -> (BTreeSet<String>, BTreeSet<String>) {
    // Aside, as SQLite tidies up what it opens.
    let aside = tempfile::tempdir().unwrap();
    let all = files(folder);
    copy(&all, folder, aside.path());
    let (backups, catalog): (Vec<&PathBuf>, Vec<&PathBuf>) = all
        .iter()
        .filter(|it| it.extension().is_some_and(|it| it == "sqlite"))
        .partition(|it| it.starts_with("backups"));
    let questions = [catalog, backups]
        .map(|group| json!(group.iter().map(|it| aside.path().join(it)).collect::<Vec<_>>()));
    let answers = python::ask(include_str!("readable.py"), &questions);
    let names = |answer: &Value| -> BTreeSet<String> {
        let names = answer.as_array().unwrap().iter().filter_map(Value::as_str);
        names.map(|it| format!("torrent/{it}")).collect()
    };
    (names(&answers[0]), names(&answers[1]))
}

impl Image {
    /// Lets a tracker work twice, be ended in peace after the first time and killed after the
    /// second; its data directory can be gone on with.
    fn take(world: &mut World, data_dir: TempDir) -> (Self, TempDir) {
        let data_dir = world.work_and_kill(start(data_dir), Duration::from_millis(700));
        let serve = start(data_dir);
        assert_eq!(world.problems(&serve), [""; 0]);
        let (_, data_dir) = serve.end(EndSignal::Terminate);
        let data_dir = world.work_and_kill(start(data_dir), Duration::from_millis(700));
        let kept = tempfile::tempdir().unwrap();
        let found = files(data_dir.path());
        copy(&found, data_dir.path(), kept.path());
        let serve = start(data_dir);
        assert_eq!(world.problems(&serve), [""; 0]);
        let image = Self { data_dir: kept, files: found, state: world.ledger.expected.clone() };
        (image, serve.kill())
    }
}
