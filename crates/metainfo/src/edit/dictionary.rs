//! A dictionary whose values are kept as the bytes they were read from.

use std::borrow::Cow;

use protocol::bencode::{Item, Value, Writer};

/// Keys with their encoded values.
#[derive(Debug)]
pub(super) struct Dictionary<'a> {
    raw: &'a [u8],
    entries: Vec<(&'a [u8], Cow<'a, [u8]>)>,
    changed: bool,
}

impl<'a> Dictionary<'a> {
    /// The entries of `item`; of anything but a dictionary, none.
    pub(super) fn of(item: &Item<'a>) -> Self {
        let entries = match &item.value {
            Value::Dict(entries) => {
                entries.iter().map(|(key, item)| (*key, Cow::Borrowed(item.raw))).collect()
            }
            _ => Vec::new(),
        };
        Self { raw: item.raw, entries, changed: false }
    }

    /// The encoded value under `key`.
    pub(super) fn get(&self, key: &[u8]) -> Option<&[u8]> {
        self.entries.iter().find(|(it, _)| *it == key).map(|(_, value)| &**value)
    }

    /// Puts the encoded `value` under `key`, in place of what is there; none takes it out.
    pub(super) fn put(&mut self, key: &'a [u8], value: Option<Vec<u8>>) {
        if self.get(key) == value.as_deref() {
            return;
        }
        self.changed = true;
        self.entries.retain(|(it, _)| *it != key);
        self.entries.extend(value.map(|it| (key, Cow::Owned(it))));
    }

    /// Gives the value under `key` the key `new`.
    pub(super) fn rename(&mut self, key: &[u8], new: &'a [u8]) {
        if let Some((it, _)) = self.entries.iter_mut().find(|(it, _)| *it == key && *it != new) {
            *it = new;
            self.changed = true;
        }
    }

    /// Whether a value is another one than at first.
    pub(super) fn is_changed(&self) -> bool {
        self.changed
    }

    /// The bytes it was read from, or if it was changed, all entries sorted by their keys.
    pub(super) fn encode(mut self) -> Vec<u8> {
        if !self.changed {
            return self.raw.to_vec();
        }
        self.entries.sort_unstable_by_key(|(key, _)| *key);
        let mut out = Vec::with_capacity(self.raw.len());
        let mut writer = Writer::new(&mut out);
        writer.begin_dict();
        for (key, value) in &self.entries {
            writer.bytes(key);
            writer.raw(value);
        }
        writer.end();
        out
    }
}
