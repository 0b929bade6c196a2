//! What is different between two settings, field by field, before one takes the other's place.

use serde_json::Value;

use super::format;
use crate::settings::Settings;
use crate::view::SettingChangeView;

impl Settings {
    /// The fields that `after` has another value for, in the order of their names.
    pub(crate) fn changes_to(&self, after: &Self) -> Vec<SettingChangeView> {
        let mut names = format::known_names();
        names.sort();
        let changed = names.into_iter().filter(|it| format::differs(it, self, after));
        changed
            .map(|field| SettingChangeView {
                before: text(format::value_of(&field, self)),
                after: text(format::value_of(&field, after)),
                field,
            })
            .collect()
    }
}

fn text(value: Option<Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text,
        Some(Value::Array(values)) => {
            let texts: Vec<String> = values.into_iter().map(|it| text(Some(it))).collect();
            texts.join(", ")
        }
        Some(value) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_settings_differ_in_nothing() {
        assert_eq!(Settings::default().changes_to(&Settings::default()), []);
    }

    #[test]
    fn each_field_that_differs_is_named_with_both_values() {
        let before = Settings::default();
        let mut after = before.clone();
        after.network.bind = vec!["0.0.0.0".to_owned(), "::".to_owned()];
        after.tracker.peers_max = 7;
        let change = |field: &str, before: &str, after: &str| SettingChangeView {
            field: field.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        assert_eq!(
            before.changes_to(&after),
            [
                change("network.bind", "127.0.0.1", "0.0.0.0, ::"),
                change("tracker.peers_max", "200", "7"),
            ]
        );
    }
}
