//! What choices make of settings.

use super::*;
use crate::settings::AccessSettings;

fn bound(bind: &[&str], public_host: &str) -> NetworkSettings {
    NetworkSettings {
        bind: bind.iter().map(ToString::to_string).collect(),
        public_host: public_host.to_owned(),
        ..NetworkSettings::default()
    }
}

#[test]
fn how_far_the_tracker_reaches_is_read_from_its_addresses() {
    for (bind, host, expected) in [
        (&["127.0.0.1"][..], "", Some(Reach::ThisComputer)),
        (&["127.0.0.1", "::1"], "x.example.org", Some(Reach::ThisComputer)),
        (&["0.0.0.0"], "", Some(Reach::LocalNetwork)),
        (&["0.0.0.0", "::"], "x.example.org", Some(Reach::Internet)),
        (&["192.168.1.5"], "", None),
        (&["::"], "", None),
        (&["0.0.0.0", "192.168.1.5"], "", None),
        (&["home"], "", None),
        (&[], "", None),
    ] {
        assert_eq!(reach_of(&bound(bind, host)), expected, "{bind:?} {host}");
    }
}

#[test]
fn what_is_not_chosen_stays_as_it_is() {
    let network = NetworkSettings { port: 7_000, ..bound(&["192.168.1.5"], "x.example.org") };
    let access = AccessSettings { open: true, private: true, ..AccessSettings::default() };
    let settings = Settings { network, access, ..Settings::default() };
    assert_eq!(chosen(&settings, &FirstRunChoices::default(), true), settings);
}

#[test]
fn the_same_reach_again_leaves_the_addresses_alone() {
    let choices = |reach| FirstRunChoices { reach: Some(reach), ..FirstRunChoices::default() };
    for (bind, reach) in [
        (&["127.0.0.1", "::1"][..], Reach::ThisComputer),
        (&["0.0.0.0"], Reach::LocalNetwork),
        (&["0.0.0.0"], Reach::Internet),
    ] {
        let settings = Settings { network: bound(bind, ""), ..Settings::default() };
        assert_eq!(chosen(&settings, &choices(reach), true), settings);
    }
}

#[test]
fn every_choice_is_a_change_that_is_told() {
    let choices = FirstRunChoices {
        port: Some(7_000),
        reach: Some(Reach::Internet),
        public_host: Some(" tracker.example.org ".to_owned()),
        access: Some(AccessMode::Friends),
        start_at_login: Some(true),
    };
    let before = Settings::default();
    let after = chosen(&before, &choices, true);
    let changes: Vec<String> = shown_changes(&before, &after)
        .into_iter()
        .map(|it| format!("{}: {} -> {}", it.field, it.before, it.after))
        .collect();
    assert_eq!(
        changes,
        [
            "access.private: false -> true",
            "network.bind: 127.0.0.1 -> 0.0.0.0, ::",
            "network.port: 6969 -> 7000",
            "network.public_host:  -> tracker.example.org",
            "window.start_at_login: false -> true",
        ]
    );
    assert_eq!(chosen(&before, &choices, false).network.bind, ["0.0.0.0"]);
}

#[test]
fn a_tracker_for_friends_is_not_for_anyone_any_more() {
    let access = AccessSettings { open: true, ..AccessSettings::default() };
    let settings = Settings { access, ..Settings::default() };
    for (mode, open, private) in [
        (AccessMode::Own, false, false),
        (AccessMode::Friends, false, true),
        (AccessMode::Anyone, true, false),
    ] {
        let choices = FirstRunChoices { access: Some(mode), ..FirstRunChoices::default() };
        let after = chosen(&settings, &choices, true);
        assert_eq!((after.access.open, after.access.private), (open, private));
        assert_eq!(mode_of(&after), mode);
    }
}
