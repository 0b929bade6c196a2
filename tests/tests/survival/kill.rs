//! `kill -9` at any moment.

use std::env;
use std::time::Duration;

use crate::world::{World, start, start_and_kill};
use crate::{random, times};

#[test]
fn nothing_acknowledged_is_lost_when_it_is_killed_at_any_moment() {
    let (mut world, mut data_dir) = World::create(random("kill"));
    let asked_for = env::var("SWARMDECK_KILLS").ok().and_then(|it| it.parse().ok());
    let rounds = asked_for.unwrap_or(times(8, 200));
    let mut in_flight = 0;
    for round in 1..=rounds {
        if world.rng().u32(..4) == 0 {
            let after = Duration::from_millis(world.rng().u64(..150));
            start_and_kill(&data_dir, after);
        }
        let serve = start(data_dir);
        let problems = world.problems(&serve);
        assert!(problems.is_empty(), "before round {round}:\n{}", problems.join("\n"));
        let how_long = Duration::from_millis(world.rng().u64(30..1_500));
        data_dir = world.work_and_kill(serve, how_long);
        in_flight += u32::from(world.ledger.in_flight.is_some());
    }
    let serve = start(data_dir);
    let problems = world.problems(&serve);
    assert!(problems.is_empty(), "in the end:\n{}", problems.join("\n"));
    let completed = world.completions.in_all();
    println!(
        "kill: {rounds} kills, {in_flight} of them in the midst of a command; {} commands and {} \
         announces answered, {} of {} completed downloads acknowledged; nothing lost",
        world.operations, world.answered, completed.acknowledged, completed.sent
    );
    assert!(world.answered > 0 && completed.acknowledged > 0);
}
