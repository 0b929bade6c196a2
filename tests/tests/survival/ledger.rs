//! What the tracker has acknowledged, to be compared with what it still knows.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Value, json};

use acceptance::serve::Door;

/// Everything the tracker must remember, each thing under a name of its own.
pub(crate) type State = BTreeMap<String, Value>;

/// In the place of what only the tracker knows.
pub(crate) const ANYTHING: &str = "*";

/// What the owner asks for, and what is different afterwards.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The command and its arguments.
    pub(crate) command: &'static str,
    pub(crate) args: Value,
    /// Things and what is known of them afterwards; nothing for those that are gone.
    pub(crate) changes: Vec<(String, Option<Value>)>,
}

/// What was acknowledged.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// What must be the case.
    pub(crate) expected: State,
    /// Asked for, but not answered: it may be the case or not.
    pub(crate) in_flight: Option<Operation>,
    /// All that was ever the case.
    ever: BTreeMap<String, Vec<Value>>,
}

impl Ledger {
    /// Carries out `operation` and notes what is acknowledged. False where no answer came.
    pub(crate) fn carry_out(&mut self, door: &Door, operation: Operation) -> bool {
        let Operation { command, args, .. } = self.in_flight.insert(operation);
        let Ok((status, reply)) = door.call(command, args) else { return false };
        assert_eq!(status, 200, "{command} {args}: {reply}");
        for (name, value) in self.in_flight.take().into_iter().flat_map(|it| it.changes) {
            let learnt = learnt_from(&reply, &name);
            set(&mut self.expected, name.clone(), value.map(|it| merged(it, learnt)));
            if let Some(value) = self.expected.get(&name) {
                self.ever.entry(name).or_default().push(value.clone());
            }
        }
        true
    }

    /// What of `actual` is not as it was acknowledged. From then on, what it says holds.
    pub(crate) fn compare(&mut self, actual: State) -> Vec<String> {
        let in_flight = self.in_flight.take();
        let mut done = self.expected.clone();
        for (name, value) in in_flight.into_iter().flat_map(|it| it.changes) {
            set(&mut done, name, value);
        }
        let mut problems = differences(&self.expected, &actual);
        if !problems.is_empty() && differences(&done, &actual).is_empty() {
            problems.clear();
        }
        for (name, value) in &actual {
            self.ever.entry(name.clone()).or_default().push(value.clone());
        }
        self.expected = actual;
        problems
    }

    /// What of `actual` was never the case, in sentences.
    pub(crate) fn inventions(&self, actual: &State) -> Vec<String> {
        let was_once = |(name, actual): &(&String, &Value)| {
            // That a .torrent could not be recovered is said, and nothing is made up.
            if actual["problem"].is_string() {
                return true;
            }
            let ever = self.ever.get(*name).into_iter().flatten();
            ever.chain(self.expected.get(*name)).any(|it| says(actual, it))
        };
        let invented = actual.iter().filter(|it| !was_once(it));
        invented.map(|(name, it)| format!("{name} was never like this: {}", short(it))).collect()
    }
}

/// What is in `actual` and not as expected, in sentences.
pub(crate) fn differences(expected: &State, actual: &State) -> Vec<String> {
    let names: BTreeSet<&String> = expected.keys().chain(actual.keys()).collect();
    let difference = |name: &&String| match (expected.get(*name), actual.get(*name)) {
        (Some(expected), None) => Some(format!("{name} is lost: {}", short(expected))),
        (None, Some(actual)) => Some(format!("{name} should not be there: {}", short(actual))),
        (Some(expected), Some(actual)) if !says(actual, expected) => {
            let (expected, actual) = (short(expected), short(actual));
            Some(format!("{name} should be {expected} but is {actual}"))
        }
        _ => None,
    };
    names.iter().filter_map(difference).collect()
}

/// Whether `actual` says all that `expected` does; it may say more.
fn says(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => {
            expected.iter().all(|(name, it)| actual.get(name).is_some_and(|has| says(has, it)))
        }
        _ => actual == expected || expected == ANYTHING,
    }
}

fn set(state: &mut State, name: String, value: Option<Value>) {
    match value {
        Some(value) => {
            let known = state.remove(&name).unwrap_or_else(|| json!({}));
            state.insert(name, merged(known, value));
        }
        None => drop(state.remove(&name)),
    }
}

/// The fields of both, those of `later` where both have one.
fn merged(earlier: Value, later: Value) -> Value {
    match (earlier, later) {
        (Value::Object(mut earlier), Value::Object(later)) => {
            earlier.extend(later);
            Value::Object(earlier)
        }
        (_, later) => later,
    }
}

/// What an answer tells of the thing called `name` that only the tracker could know.
fn learnt_from(reply: &Value, name: &str) -> Value {
    let fields: &[&str] = match name.split('/').next() {
        Some("torrent") => &["info_hash"],
        Some("friend") => &["id", "passkey"],
        Some("entry" | "list") => &["id"],
        _ => &[],
    };
    let among_access = access_state(reply).remove(name);
    let source = among_access.as_ref().unwrap_or(reply);
    let known = fields.iter().filter_map(|it| Some(((*it).to_owned(), source.get(it)?.clone())));
    Value::Object(known.collect())
}

/// Everything a running tracker remembers.
pub(crate) fn state_of(door: &Door) -> State {
    let ask = |name: &str| door.rpc(name, &json!({}));
    let mut state = access_state(&ask("access"));
    state.insert("settings".to_owned(), ask("settings")["settings"].clone());
    state.insert("client".to_owned(), json!({ "view": ask("client") }));
    for preset in ask("presets").as_array().unwrap() {
        state.insert(format!("preset/{}", text(preset, "name")), preset.clone());
    }
    for row in ask("torrents").as_array().unwrap() {
        state.insert(format!("torrent/{}", text(row, "name")), torrent_of(door, row));
    }
    state
}

/// What is known of a torrent; that it is damaged is known, too.
fn torrent_of(door: &Door, row: &Value) -> Value {
    let args = json!({ "info_hash": row["info_hash"] });
    let [detail, file] = ["torrent", "torrent_file"].map(|it| door.call(it, &args).unwrap().1);
    json!({
        "info_hash": row["info_hash"],
        "file": digest(text(&file, "base64")),
        "pause_message": detail["pause_message"],
        "paused": row["paused"],
        "hidden": row["hidden"],
        "warning": detail["warning"],
        "category": row["category"],
        "archived": row["archived"],
        "problem": detail["message"],
    })
}

/// Friends, entries and lists as an answer of the access commands has them.
fn access_state(reply: &Value) -> State {
    let reply = reply.get("access").unwrap_or(reply);
    let kinds =
        [("friends", "friend", "name"), ("entries", "entry", "pattern"), ("lists", "list", "name")];
    let mut state = State::new();
    for (field, kind, key) in kinds {
        for it in reply.get(field).and_then(Value::as_array).into_iter().flatten() {
            let mut it = it.clone();
            // When a friend last came is no promise to anybody.
            it.as_object_mut().unwrap().remove("last_use_unix_secs");
            it.as_object_mut().unwrap().remove("announce_urls");
            state.insert(format!("{kind}/{}", text(&it, key)), it);
        }
    }
    state
}

/// What stands for a whole .torrent in the books.
pub(crate) fn digest(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.len() < 400 { text } else { format!("{:.400}…", text) }
}

#[test]
fn what_is_lost_wrong_or_too_much_is_found() {
    let state = |it: &[(&str, i32)]| -> State {
        it.iter().map(|(name, id)| ((*name).to_owned(), json!({ "id": id }))).collect()
    };
    let mut ledger = Ledger { expected: state(&[("a", 1), ("b", 2)]), ..Ledger::default() };
    assert_eq!(ledger.compare(state(&[("a", 1), ("b", 2)])), [""; 0]);
    assert_eq!(ledger.compare(state(&[("a", 1)])).len(), 1);
    assert_eq!(ledger.compare(state(&[("a", 2), ("c", 3)])).len(), 2);
    assert_eq!(ledger.compare(state(&[("a", 2), ("c", 3)])), [""; 0], "what is found holds");
}

#[test]
fn what_was_not_answered_may_be_the_case_but_only_as_a_whole() {
    let id = |id: i32| json!({ "id": id });
    let rename = || Operation {
        command: "rename_friend",
        args: json!({}),
        changes: vec![("a".to_owned(), None), ("b".to_owned(), Some(id(1)))],
    };
    let state = |names: &[&str]| -> State {
        names.iter().map(|name| ((*name).to_owned(), id(1))).collect()
    };
    for (after, is_whole) in
        [(&["a"][..], true), (&["b"], true), (&["a", "b"], false), (&[], false)]
    {
        let mut ledger = Ledger { expected: state(&["a"]), ..Ledger::default() };
        ledger.in_flight = Some(rename());
        assert_eq!(ledger.compare(state(after)).is_empty(), is_whole, "{after:?}");
    }
}
