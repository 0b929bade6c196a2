//! The settings file: its version, and what stands in it field by field.

use serde_json::error::Category;
use serde_json::{Map, Value, json};

use crate::settings::{Override, Problem, Settings};

/// A settings file is never larger.
pub(super) const FILE_BYTES_MAX: usize = 1024 * 1024;

/// Each entry turns a file of the version before it into one of its own; released entries
/// never change. The first one takes up files from before there were versions.
const MIGRATIONS: &[fn(&mut Map<String, Value>)] = &[|file| {
    file.insert(VERSION_FIELD.to_owned(), 1.into());
}];
/// The version of what we write.
const VERSION: u64 = MIGRATIONS.len() as u64;
const VERSION_FIELD: &str = "version";
/// What Windows' editor puts before a text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// Characters of a wrong value that are said again at most.
const VALUE_CHARS_MAX: usize = 40;

/// What stands in a settings file.
#[derive(Clone, Debug)]
pub(crate) struct SettingsFile {
    /// Ours in our version, with the fields that are not ours.
    fields: Map<String, Value>,
    misfits: Vec<Problem>,
}

impl Default for SettingsFile {
    fn default() -> Self {
        let fields = Map::from_iter([(VERSION_FIELD.to_owned(), VERSION.into())]);
        Self { fields, misfits: Vec::new() }
    }
}

impl SettingsFile {
    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// Where it is no JSON object, as the end of a sentence: in which line, and why. What does
    /// not fit in single fields is no error; see [`SettingsFile::misfits`].
    pub(super) fn read(text: &[u8]) -> Result<Self, String> {
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let mut fields: Map<String, Value> =
            serde_json::from_slice(text).map_err(|error| syntax_problem(&error))?;
        let version = match fields.get(VERSION_FIELD).map(Value::as_u64) {
            None => 0,
            Some(Some(version)) if version >= 1 => version,
            Some(_) => {
                let misfits = vec![Problem::new(VERSION_FIELD, "must be a whole number from 1 on")];
                return Ok(Self { misfits: [misfits, misfits_in(&fields)].concat(), fields });
            }
        };
        let passed = usize::try_from(version).unwrap_or(usize::MAX);
        for migrate in MIGRATIONS.iter().skip(passed) {
            migrate(&mut fields);
        }
        Ok(Self { misfits: misfits_in(&fields), fields })
    }

    /// The fields with values of the wrong kind; in the settings their defaults stand for them.
    pub(super) fn misfits(&self) -> &[Problem] {
        &self.misfits
    }

    /// Whether a later version than ours wrote it.
    pub(super) fn is_newer(&self) -> bool {
        self.version() > VERSION
    }

    /// Whether anything in it says that it is meant to be settings.
    pub(super) fn is_recognisable(text: &[u8]) -> bool {
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let fields: Map<String, Value> = serde_json::from_slice(text).unwrap_or_default();
        let known = to_map(&Settings::default());
        fields.keys().any(|it| it == VERSION_FIELD || known.contains_key(it))
    }

    /// Dotted names of the fields that this version does not know.
    pub(super) fn unknown_fields(&self) -> Vec<String> {
        let known = to_map(&Settings::default());
        let mut unknown = Vec::new();
        for (group, value) in self.fields.iter().filter(|(name, _)| *name != VERSION_FIELD) {
            match (known.get(group), value) {
                (None, _) => unknown.push(group.clone()),
                (Some(known), Value::Object(fields)) => {
                    let strangers = fields.keys().filter(|it| known.get(it).is_none());
                    unknown.extend(strangers.map(|field| format!("{group}.{field}")));
                }
                _ => {}
            }
        }
        unknown
    }

    /// The settings it stands for, with `overrides` on top, which must fit.
    pub(super) fn settings(&self, overrides: &[Override]) -> Settings {
        let mut map = to_map(&Settings::default());
        for name in known_names() {
            let value = get(&self.fields, &name).filter(|it| misfit(&name, it).is_none());
            set(&mut map, &name, value.cloned());
        }
        for Override { name, value } in overrides {
            set(&mut map, name, Some(value.clone()));
        }
        serde_json::from_value(Value::Object(map)).unwrap_or_default()
    }

    /// The file that stands for `settings`: only what differs from the defaults, and the fields
    /// of other versions as they are here. What `overrides` fix stays as it is here, too.
    pub(super) fn with(&self, settings: &Settings, overrides: &[Override]) -> Self {
        let (mut wanted, defaults) = (to_map(settings), to_map(&Settings::default()));
        for Override { name, .. } in overrides {
            // What the command line decides must not become the file's own wish.
            let before = get(&self.fields, name).filter(|it| misfit(name, it).is_none());
            set(&mut wanted, name, before.or_else(|| get(&defaults, name)).cloned());
        }
        let mut fields = self.fields.clone();
        for name in known_names() {
            let value = get(&wanted, &name).filter(|it| Some(*it) != get(&defaults, &name));
            match value {
                Some(value) => set(&mut fields, &name, Some(value.clone())),
                None => remove(&mut fields, &name),
            }
        }
        fields.insert(VERSION_FIELD.to_owned(), self.version().max(VERSION).into());
        Self { fields, misfits: Vec::new() }
    }

    /// This file with the fields of `other` that neither of us knows.
    pub(super) fn with_unknown_of(mut self, other: &Self) -> Self {
        for name in other.unknown_fields() {
            match name.split_once('.') {
                Some(_) if get(&self.fields, &name).is_none() => {
                    set(&mut self.fields, &name, get(&other.fields, &name).cloned());
                }
                None if !self.fields.contains_key(&name) => {
                    let value = other.fields.get(&name).cloned().unwrap_or_default();
                    self.fields.insert(name, value);
                }
                _ => {}
            }
        }
        let version = self.version().max(other.version());
        self.fields.insert(VERSION_FIELD.to_owned(), version.into());
        self
    }

    /// The file as text.
    pub(super) fn text(&self) -> Vec<u8> {
        format!("{:#}\n", json!(self.fields)).into_bytes()
    }

    fn version(&self) -> u64 {
        self.fields.get(VERSION_FIELD).and_then(Value::as_u64).unwrap_or(VERSION)
    }
}

/// Whether there is a setting of this dotted name, and what is wrong with `value` for it.
pub(super) fn check_value(name: &str, value: &Value) -> Option<Result<(), String>> {
    get(&to_map(&Settings::default()), name)?;
    Some(misfit(name, value).map_or(Ok(()), Err))
}

/// Dotted names of all settings.
pub(super) fn known_names() -> Vec<String> {
    let groups = to_map(&Settings::default()).into_iter();
    groups
        .flat_map(|(group, fields)| {
            let fields = fields.as_object().cloned().unwrap_or_default();
            fields.into_iter().map(move |(field, _)| format!("{group}.{field}"))
        })
        .collect()
}

/// Whether two settings differ in the field of this dotted name.
pub(super) fn differs(name: &str, one: &Settings, other: &Settings) -> bool {
    get(&to_map(one), name) != get(&to_map(other), name)
}

/// The default of the setting of this dotted name.
pub(super) fn default_of(name: &str) -> Option<Value> {
    value_of(name, &Settings::default())
}

/// The value that `settings` have for the setting of this dotted name.
pub(super) fn value_of(name: &str, settings: &Settings) -> Option<Value> {
    get(&to_map(settings), name).cloned()
}

fn misfits_in(fields: &Map<String, Value>) -> Vec<Problem> {
    let known = to_map(&Settings::default());
    let groups = known.keys().filter(|it| fields.get(*it).is_some_and(|it| !it.is_object()));
    let groups = groups.map(|it| Problem::new(it, "must be a group of settings in { }"));
    let single = known_names().into_iter().filter_map(|name| {
        let wrong = misfit(&name, get(fields, &name)?)?;
        Some(Problem::new(name, wrong))
    });
    groups.chain(single).collect()
}

/// What is wrong with the kind of `value`, as the end of a sentence about the field.
fn misfit(name: &str, value: &Value) -> Option<String> {
    let mut map = Map::new();
    set(&mut map, name, Some(value.clone()));
    let error = serde_json::from_value::<Settings>(Value::Object(map)).err()?.to_string();
    let needed = match (default_of(name)?, value) {
        (Value::Bool(_), _) => "must be true or false".to_owned(),
        (Value::Number(_), _) => format!("must be a whole number from 0 to {}", u32::MAX),
        (Value::Array(_), _) => "must be a list of texts in [ ]".to_owned(),
        // One of several words; serde says which there are.
        (Value::String(_), Value::String(_)) => {
            let words: Vec<&str> = error
                .split_once("expected ")
                .map_or("", |it| it.1)
                .split('`')
                .skip(1)
                .step_by(2)
                .collect();
            format!("must be one of these: {}", words.join(", "))
        }
        (Value::String(_), _) => "must be a text in quotes".to_owned(),
        _ => format!("does not fit: {error}"),
    };
    let text = value.to_string();
    let (mut shown, is_long) = match text.char_indices().nth(VALUE_CHARS_MAX) {
        Some((end, _)) => (text[..end].to_owned(), true),
        None => (text, false),
    };
    if is_long {
        shown.push('…');
    }
    Some(format!("{needed}, but is {shown}"))
}

fn syntax_problem(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Data => "it must begin with { and end with }".to_owned(),
        Category::Eof => format!("it ends in the middle, in line {line}"),
        Category::Syntax | Category::Io => {
            let text = error.to_string();
            let what = text.split_once(" at line ").map_or(&*text, |it| it.0);
            format!("in line {line}, column {column}: {what}")
        }
    }
}

fn to_map(settings: &Settings) -> Map<String, Value> {
    match serde_json::to_value(settings) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn get<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let (group, field) = name.split_once('.')?;
    map.get(group)?.as_object()?.get(field)
}

fn set(map: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    let (Some((group, field)), Some(value)) = (name.split_once('.'), value) else {
        return;
    };
    let group = map.entry(group).or_insert_with(|| json!({}));
    if !group.is_object() {
        *group = json!({});
    }
    if let Value::Object(fields) = group {
        fields.insert(field.to_owned(), value);
    }
}

/// Takes a field out, and its group where it was the last one.
fn remove(map: &mut Map<String, Value>, name: &str) {
    let Some((group, field)) = name.split_once('.') else { return };
    let is_empty = match map.get_mut(group) {
        None => return,
        Some(Value::Object(fields)) => {
            fields.remove(field);
            fields.is_empty()
        }
        Some(_) => true,
    };
    if is_empty {
        map.remove(group);
    }
}

#[cfg(test)]
mod tests;
