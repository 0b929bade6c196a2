//! Whether a .torrent is encoded in the one way that BEP 3 allows.

use protocol::bencode::{Item, Value};

use super::Doubt;

/// Judges the info dictionary on its own, for its bytes are hashed.
pub(super) fn judge(document: &Item<'_>, info: &Item<'_>, doubts: &mut Vec<Doubt>) {
    let mut inside = Oddities::default();
    inside.look_at(info);
    let mut outside = Oddities::default();
    outside.look_at_keys(document);
    if let Value::Dict(entries) = &document.value {
        let beside = entries.iter().filter(|(key, _)| *key != b"info");
        beside.for_each(|(_, item)| outside.look_at(item));
    }
    if inside.unsorted || outside.unsorted {
        doubts.push(Doubt::KeysNotSorted { in_info: inside.unsorted });
    }
    if inside.zeros || outside.zeros {
        doubts.push(Doubt::LeadingZeros { in_info: inside.zeros });
    }
}

#[derive(Default)]
struct Oddities {
    unsorted: bool,
    zeros: bool,
}

impl Oddities {
    /// As deep as the reader of bencode lets values be nested, so no depth exhausts the stack.
    fn look_at(&mut self, item: &Item<'_>) {
        match &item.value {
            Value::Integer(number) => self.zeros |= item.raw.len() != number.to_string().len() + 2,
            Value::Bytes(bytes) => self.zeros |= item.raw.len() != encoded_len(bytes),
            Value::List(items) => items.iter().for_each(|it| self.look_at(it)),
            Value::Dict(entries) => {
                self.look_at_keys(item);
                entries.iter().for_each(|(_, it)| self.look_at(it));
            }
        }
    }

    /// Only the keys of this dictionary, whose lengths are what its values leave of it.
    fn look_at_keys(&mut self, dict: &Item<'_>) {
        let Value::Dict(entries) = &dict.value else {
            return;
        };
        self.unsorted |= !entries.is_sorted_by(|(a, _), (b, _)| a < b);
        let len: usize = entries.iter().map(|(key, item)| encoded_len(key) + item.raw.len()).sum();
        self.zeros |= dict.raw.len() != len + 2;
    }
}

/// How long a byte string is when its length has no leading zeros.
fn encoded_len(bytes: &[u8]) -> usize {
    bytes.len().to_string().len() + 1 + bytes.len()
}
