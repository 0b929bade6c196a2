//! Who was sharing, after the program was killed.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use acceptance::http::get;
use acceptance::load::{Completions, Load, Plan, Torrents};
use acceptance::serve::{Serve, command};
use acceptance::wait_for;
use serde_json::json;
use tempfile::TempDir;

use crate::{random, times};

#[test]
fn peers_written_down_before_a_kill_are_back_after_it() {
    let mut rng = random("peers");
    let torrents = Arc::new(Torrents::default());
    (0..40).for_each(|it| torrents.add([it; 20]));
    let mut serve = start(tempfile::tempdir().unwrap());
    let mut were_there = (0, 0);
    for round in 0..times(3, 30) {
        let plan = Plan {
            announces_max: 3_000,
            peers_each: 200,
            strangers_one_in: 10,
            ..Plan::mixed(serve.socket_address(), rng.u64(..))
        };
        let tally = Load::start(plan, &torrents, &Arc::<Completions>::default()).wait();
        // A datagram may be lost on a busy computer; whoever was heard is in the list all the same.
        assert_eq!((tally.answered() + tally.lost(), tally.refused()), (3_000, 0));
        wait_until_written(&serve);
        let before = peers(&serve);
        assert!(before.0 > 0 && before.1 > 0, "{before:?}");
        serve = start(serve.kill());
        assert_eq!(peers(&serve), before, "in round {round}");
        were_there = before;
    }
    println!(
        "peers: the last time, {} seeders and {} leechers were back",
        were_there.0, were_there.1
    );
}

/// Whatever the moment, the next start takes what is there and says nothing of it.
#[test]
fn a_kill_while_peers_are_written_down_leaves_the_list_before_it() {
    let mut rng = random("peers, killed while written");
    let torrents = Arc::new(Torrents::default());
    (0..40).for_each(|it| torrents.add([it; 20]));
    let completions = Arc::<Completions>::default();
    let mut data_dir = tempfile::tempdir().unwrap();
    for round in 0..times(4, 60) {
        let serve = start(data_dir);
        let notices = serve.rpc("overview", &json!({}))["notices"].to_string();
        assert!(!notices.contains("aside"), "{notices}");
        let found = peers(&serve);
        assert!(round == 0 || found.0 + found.1 > 0, "nobody is back in round {round}");
        let plan = Plan { peers_each: 2_000, ..Plan::mixed(serve.socket_address(), rng.u64(..)) };
        let load = Load::start(plan, &torrents, &completions);
        wait_until_written(&serve);
        // The next time it is written is a second away.
        std::thread::sleep(Duration::from_millis(rng.u64(900..1_100)));
        data_dir = serve.kill();
        load.stop();
    }
}

/// A tracker for anybody that writes down its peers each second.
fn start(data_dir: TempDir) -> Serve {
    let mut command = command(data_dir.path());
    command.args(["--port", "0", "--open", "--set", "tracker.snapshot_interval_secs=1"]);
    Serve::try_start_with_pages(data_dir, &mut command).unwrap()
}

const SOMEBODY: &str = "info_hash=aaaaaaaaaaaaaaaaaaaa&peer_id=-AA0001-000000000000&port=7&left=0";

/// Waits until what is known at this moment is on the disk.
fn wait_until_written(serve: &Serve) {
    let path = serve.data_dir.path().join("peers.snapshot");
    let written = || fs::metadata(&path).and_then(|it| it.modified()).ok();
    // The one that is being written may have been begun before.
    for _ in 0..2 {
        let before = written();
        wait_for("the peers to be written down", || {
            // What has not changed is not written again.
            get(&serve.address(), &format!("/announce?{SOMEBODY}"));
            (written() != before).then_some(())
        });
    }
}

/// Seeders and leechers.
fn peers(serve: &Serve) -> (u64, u64) {
    let totals = serve.rpc("overview", &json!({}))["totals"].clone();
    let count = |name: &str| totals[name].as_u64().unwrap();
    (count("seeders"), count("leechers"))
}
