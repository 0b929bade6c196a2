//! Preset files: JSON that says its version, with one preset or several.

use serde_json::{Map, Value, json};

use crate::error::UserError;
use crate::settings::Problem;
use crate::view::{PresetView, TorrentOptions};

/// A preset file is never larger.
pub(super) const FILE_BYTES_MAX: usize = 1024 * 1024;

/// The version of the format, under the name that marks a preset file.
const MARK: &str = "swarmdeck_preset";
const VERSION: u64 = 1;

/// The text of a file with these presets; a single one stands without a list around it.
pub(super) fn write(presets: &[PresetView]) -> String {
    let value = match presets {
        [preset] => json!({ MARK: VERSION, "name": preset.name, "options": preset.options }),
        presets => json!({ MARK: VERSION, "presets": presets }),
    };
    text(&value)
}

/// The presets in the text of a file.
///
/// # Errors
///
/// When it is no preset file, or one of a later version; names the field that is wrong.
pub(super) fn read(text: &str) -> Result<Vec<PresetView>, UserError> {
    let file = open(text)?;
    let presets: Vec<(String, Value)> = match file.get("presets") {
        None => vec![(String::new(), Value::Object(file))],
        Some(Value::Array(list)) => {
            let fields = (0..).map(|index| format!("presets[{index}]."));
            fields.zip(list.iter().cloned()).collect()
        }
        Some(_) => return Err(wrong("presets", "must be a list")),
    };
    presets.into_iter().map(|(field, value)| preset(&field, value)).collect()
}

/// A preset of our own file; options that only other versions know are passed over.
pub(super) fn known_part(value: Value) -> Result<PresetView, UserError> {
    known_fields("presets[].", value)
}

/// A preset as it stands in a file, `field` before the names of its fields.
fn preset(field: &str, value: Value) -> Result<PresetView, UserError> {
    if let Some(unknown) = unknown_option(&value) {
        let problem = "is no option that this version of Swarmdeck knows";
        return Err(wrong(&format!("{field}options.{unknown}"), problem));
    }
    known_fields(field, value)
}

fn known_fields(field: &str, value: Value) -> Result<PresetView, UserError> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        wrong(&format!("{field}{path}"), &format!("does not fit: {}", error.inner()))
    })
}

/// The file behind its mark.
pub(super) fn open(text: &str) -> Result<Map<String, Value>, UserError> {
    if text.len() > FILE_BYTES_MAX {
        return Err(none("it is too large"));
    }
    let file: Map<String, Value> =
        serde_json::from_str(text).map_err(|error| none(&error.to_string()))?;
    match file.get(MARK).map(Value::as_u64) {
        Some(Some(VERSION)) => Ok(file),
        Some(Some(later)) if later > VERSION => {
            let message = "This preset file was made by a newer version of Swarmdeck.";
            let hint = "Install that version or a later one.";
            Err(UserError::new("preset_too_new", message, hint))
        }
        _ => Err(none(&format!("it does not say “{MARK}”"))),
    }
}

/// `file` as text, with its mark.
pub(super) fn text(value: &Value) -> String {
    format!("{value:#}\n")
}

/// A file without presets, for those that are to be kept.
pub(super) fn empty() -> Map<String, Value> {
    Map::from_iter([(MARK.to_owned(), VERSION.into())])
}

fn unknown_option(value: &Value) -> Option<String> {
    let options = value.get("options")?.as_object()?;
    let known = serde_json::to_value(TorrentOptions::default()).ok()?;
    options.keys().find(|name| known.get(name).is_none()).cloned()
}

fn wrong(field: &str, problem: &str) -> UserError {
    let message = match field {
        "" => format!("The preset {problem}."),
        field => format!("In the preset file, “{field}” {problem}."),
    };
    let problems = vec![Problem::new(field, problem)];
    let hint = "Correct what is named; nothing has been changed.";
    UserError { problems, ..UserError::new("preset_invalid", message, hint) }
}

fn none(why: &str) -> UserError {
    let message = format!("This is not a preset file of Swarmdeck: {why}.");
    UserError::new("not_a_preset", message, "Choose one that Swarmdeck has exported.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presets(count: usize) -> Vec<PresetView> {
        let options = TorrentOptions { private: true, ..TorrentOptions::default() };
        (0..count).map(|it| PresetView { name: it.to_string(), options: options.clone() }).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        for count in [0, 1, 2] {
            assert_eq!(read(&write(&presets(count))).unwrap(), presets(count));
        }
        assert!(write(&presets(1)).contains("\"swarmdeck_preset\": 1"));
    }

    #[test]
    fn options_that_are_not_said_are_the_usual_ones() {
        let text = r#"{"swarmdeck_preset": 1, "name": "x", "options": {"version": "v2"}}"#;
        let options = read(text).unwrap().remove(0).options;
        assert_eq!(options.version, crate::view::TorrentVersion::V2);
        assert!(options.with_date);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, code, field) in [
            ("", "not_a_preset", ""),
            ("[]", "not_a_preset", ""),
            ("{}", "not_a_preset", ""),
            (r#"{"swarmdeck_preset": "1"}"#, "not_a_preset", ""),
            (r#"{"swarmdeck_preset": 0}"#, "not_a_preset", ""),
            (r#"{"swarmdeck_preset": 2}"#, "preset_too_new", ""),
            (r#"{"swarmdeck_preset": 1}"#, "preset_invalid", ""),
            (r#"{"swarmdeck_preset": 1, "presets": {}}"#, "preset_invalid", "presets"),
            (r#"{"swarmdeck_preset": 1, "name": 5, "options": {}}"#, "preset_invalid", "name"),
            (
                r#"{"swarmdeck_preset": 1, "name": "x", "options": {"private": "yes"}}"#,
                "preset_invalid",
                "options.private",
            ),
            (
                r#"{"swarmdeck_preset": 1, "presets": [{"name": "x", "options": {"nodes": [1]}}]}"#,
                "preset_invalid",
                "presets[0].options.nodes[0]",
            ),
            (
                r#"{"swarmdeck_preset": 1, "name": "x", "options": {"web_seed": []}}"#,
                "preset_invalid",
                "options.web_seed",
            ),
        ] {
            let error = read(text).unwrap_err();
            assert_eq!(error.code, code, "{text}");
            let named = error.problems.first().map_or("", |it| it.field.as_str());
            assert_eq!(named, field, "{text}: {error}");
        }
        let large = format!("{}{}", " ".repeat(FILE_BYTES_MAX), write(&presets(1)));
        assert_eq!(read(&large).unwrap_err().code, "not_a_preset");
    }
}
