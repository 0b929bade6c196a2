//! What a settings file says, and what is wrong in it.

use proptest::prelude::*;

use super::*;

fn read(text: &str) -> SettingsFile {
    SettingsFile::read(text.as_bytes()).unwrap()
}

#[test]
fn a_file_without_a_version_is_one_of_the_first() {
    let old = read(r#"{ "network": { "port": 9 } }"#);
    assert_eq!(old.text(), read(r#"{ "version": 1, "network": { "port": 9 } }"#).text());
    assert!(!old.is_newer());
    assert_eq!(old.settings(&[]).network.port, 9);
}

#[test]
fn what_a_newer_version_wrote_holds_as_far_as_it_is_known_and_keeps_its_version() {
    let newer = read(r#"{ "version": 7, "network": { "port": 9, "socks": 1 }, "moon": {} }"#);
    assert!(newer.is_newer());
    assert_eq!(newer.settings(&[]).network.port, 9);
    assert_eq!(newer.unknown_fields(), ["moon", "network.socks"]);
    let saved = newer.with(&Settings::default(), &[]);
    let expected = read(r#"{ "version": 7, "network": { "socks": 1 }, "moon": {} }"#);
    assert_eq!(saved.text(), expected.text());
}

#[test]
fn every_value_of_the_wrong_kind_is_named_at_once() {
    let file = read(
        r#"{
            "version": "new", "tracker": 7,
            "network": { "port": "80", "bind": "0.0.0.0", "udp": 1, "public_host": 5 },
            "scrape": { "allowed": "some" },
            "access": { "open": true, "request_burst": -1, "trusted_proxies": [1] },
            "web_seed": { "max_transfers": 99999999999 }
        }"#,
    );
    let problems: Vec<String> =
        file.misfits().iter().map(|it| format!("{} {}", it.field, it.message)).collect();
    assert_eq!(
        problems,
        [
            "version must be a whole number from 1 on",
            "tracker must be a group of settings in { }",
            "access.request_burst must be a whole number from 0 to 4294967295, but is -1",
            "access.trusted_proxies must be a list of texts in [ ], but is [1]",
            "network.bind must be a list of texts in [ ], but is \"0.0.0.0\"",
            "network.port must be a whole number from 0 to 4294967295, but is \"80\"",
            "network.public_host must be a text in quotes, but is 5",
            "network.udp must be true or false, but is 1",
            "scrape.allowed must be one of these: none, specific, full, but is \"some\"",
            "web_seed.max_transfers must be a whole number from 0 to 4294967295, but is \
             99999999999",
        ]
    );
    let expected = Settings {
        access: crate::settings::AccessSettings { open: true, ..Default::default() },
        ..Settings::default()
    };
    assert_eq!(file.settings(&[]), expected);
    assert_eq!(file.with(&expected, &[]).misfits(), []);
}

#[test]
fn a_long_value_is_not_said_in_full() {
    let file = read(&format!(r#"{{ "network": {{ "udp": "{}" }} }}"#, "ü".repeat(1_000)));
    let message = &file.misfits()[0].message;
    assert!(message.ends_with("ü…") && message.chars().count() < 80, "{message}");
}

#[test]
fn the_mark_that_windows_puts_before_a_text_is_passed_over() {
    assert_eq!(read("\u{feff}{ \"network\": { \"port\": 9 } }").settings(&[]).network.port, 9);
}

#[test]
fn what_another_file_alone_knows_is_taken_over() {
    let ours = read(r#"{ "a": 1, "network": { "x": 1 } }"#);
    let other =
        read(r#"{ "version": 3, "a": 2, "b": 2, "network": { "x": 2, "y": 2, "port": 9 } }"#);
    let expected = read(r#"{ "version": 3, "a": 1, "b": 2, "network": { "x": 1, "y": 2 } }"#);
    assert_eq!(ours.with_unknown_of(&other).text(), expected.text());
}

proptest! {
    /// What is saved is read again as it was, whatever stood in the file before.
    #[test]
    fn saving_and_reading_agree(
        port in any::<u32>(), open in any::<bool>(), host in ".*",
        before in prop_oneof!["[ -~]{0,40}", Just(r#"{"network":5,"x":{}}"#.to_owned())],
    ) {
        let mut settings = Settings::default();
        settings.network.port = port;
        settings.network.public_host = host;
        settings.access.open = open;
        let before = SettingsFile::read(before.as_bytes()).unwrap_or_default();
        let text = before.with(&settings, &[]).text();
        let again = SettingsFile::read(&text).unwrap();
        prop_assert_eq!(again.settings(&[]), settings);
        prop_assert_eq!(again.misfits(), []);
    }
}
