//! Bencode (BEP 3): a reader that borrows, with limits, and a writer that appends.

use thiserror::Error;

/// Dictionaries and lists may be nested this deep, as in libtorrent. Real torrents need about
/// six; those of BEP 52, whose folders are dictionaries, four more than there are folders.
pub const MAX_DEPTH: usize = 99;

/// One bencoded value, borrowed from the bytes it was read from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Value<'a> {
    /// `i…e`
    Integer(i64),
    /// `LENGTH:…`
    Bytes(&'a [u8]),
    /// `l…e`
    List(Vec<Item<'a>>),
    /// `d…e`, in the order found.
    Dict(Vec<(&'a [u8], Item<'a>)>),
}

/// A value and the bytes it was read from, for hashing them unchanged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Item<'a> {
    /// What was read.
    pub value: Value<'a>,
    /// The encoded bytes of exactly this value.
    pub raw: &'a [u8],
}

impl<'a> Item<'a> {
    /// The value under `key`, where this is a dictionary that has it.
    pub fn get(&self, key: &[u8]) -> Option<&Item<'a>> {
        let Value::Dict(entries) = &self.value else {
            return None;
        };
        entries.iter().find(|(it, _)| *it == key).map(|(_, item)| item)
    }

    /// The bytes, where this is a byte string.
    pub fn as_bytes(&self) -> Option<&'a [u8]> {
        match self.value {
            Value::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The number, where this is an integer.
    pub fn as_integer(&self) -> Option<i64> {
        match self.value {
            Value::Integer(number) => Some(number),
            _ => None,
        }
    }

    /// The items, where this is a list.
    pub fn as_list(&self) -> Option<&[Item<'a>]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }
}

/// Why bytes are not one bencoded value.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum DecodeError {
    /// The bytes end inside a value.
    #[error("the data ends in the middle of a value")]
    Truncated,
    /// A byte stands where it must not.
    #[error("unexpected byte at offset {0}")]
    Unexpected(usize),
    /// A number is malformed or does not fit 64 bits.
    #[error("bad number at offset {0}")]
    BadNumber(usize),
    /// The dictionary that begins there has the same key twice.
    #[error("the dictionary at offset {0} has the same key twice")]
    DuplicateKey(usize),
    /// Lists or dictionaries are nested deeper than [`MAX_DEPTH`].
    #[error("values are nested too deeply at offset {0}")]
    TooDeep(usize),
    /// There are more values than the caller allows.
    #[error("the data holds more than {0} values")]
    TooMany(usize),
    /// The value is followed by more bytes.
    #[error("unexpected data after the end at offset {0}")]
    Trailing(usize),
}

/// Reads the one value that `bytes` consist of, made of at most `max_values` values.
///
/// Keys out of order and numbers with leading zeros are let pass, because torrents
/// with them are in use; their raw bytes keep the info hash right.
///
/// # Errors
///
/// Says what is wrong and where; see [`DecodeError`].
pub fn decode(bytes: &[u8], max_values: usize) -> Result<Item<'_>, DecodeError> {
    let mut reader = Reader { bytes, at: 0, max_values, values: 0 };
    let item = reader.item(0)?;
    if reader.at != bytes.len() {
        return Err(DecodeError::Trailing(reader.at));
    }
    Ok(item)
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    max_values: usize,
    values: usize,
}

impl<'a> Reader<'a> {
    fn item(&mut self, depth: usize) -> Result<Item<'a>, DecodeError> {
        self.values += 1;
        if self.values > self.max_values {
            return Err(DecodeError::TooMany(self.max_values));
        }
        if depth > MAX_DEPTH {
            return Err(DecodeError::TooDeep(self.at));
        }
        let start = self.at;
        let value = match self.peek()? {
            b'i' => {
                self.at += 1;
                Value::Integer(self.integer(b'e')?)
            }
            b'l' => Value::List(self.list(depth)?),
            b'd' => Value::Dict(self.dict(depth)?),
            b'0'..=b'9' => Value::Bytes(self.byte_string()?),
            _ => return Err(DecodeError::Unexpected(start)),
        };
        Ok(Item { value, raw: &self.bytes[start..self.at] })
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Item<'a>>, DecodeError> {
        self.at += 1;
        let mut items = Vec::new();
        while self.peek()? != b'e' {
            items.push(self.item(depth + 1)?);
        }
        // Most are short, and a torrent has hundreds of thousands.
        items.shrink_to_fit();
        self.at += 1;
        Ok(items)
    }

    fn dict(&mut self, depth: usize) -> Result<Vec<(&'a [u8], Item<'a>)>, DecodeError> {
        let start = self.at;
        self.at += 1;
        let mut entries: Vec<(&[u8], Item<'_>)> = Vec::new();
        let mut sorted = true;
        while self.peek()? != b'e' {
            let key_at = self.at;
            if !self.peek()?.is_ascii_digit() {
                return Err(DecodeError::Unexpected(key_at));
            }
            let key = self.byte_string()?;
            if let Some((last, _)) = entries.last() {
                sorted &= *last < key;
            }
            entries.push((key, self.item(depth + 1)?));
        }
        // Keys in order cannot repeat, so only the odd unsorted dictionary is searched.
        if !sorted {
            let mut keys: Vec<&[u8]> = entries.iter().map(|(key, _)| *key).collect();
            keys.sort_unstable();
            if keys.windows(2).any(|pair| pair[0] == pair[1]) {
                return Err(DecodeError::DuplicateKey(start));
            }
        }
        entries.shrink_to_fit();
        self.at += 1;
        Ok(entries)
    }

    fn byte_string(&mut self) -> Result<&'a [u8], DecodeError> {
        let start = self.at;
        let len = self.integer(b':')?;
        let len = usize::try_from(len).map_err(|_| DecodeError::BadNumber(start))?;
        let end = self.at.checked_add(len).ok_or(DecodeError::Truncated)?;
        let bytes = self.bytes.get(self.at..end).ok_or(DecodeError::Truncated)?;
        self.at = end;
        Ok(bytes)
    }

    /// Reads digits with an optional minus up to and including `end`.
    fn integer(&mut self, end: u8) -> Result<i64, DecodeError> {
        let start = self.at;
        let bad = DecodeError::BadNumber(start);
        let negative = self.peek()? == b'-';
        self.at += usize::from(negative);
        let mut number: i64 = 0;
        let mut digits = 0;
        loop {
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'0'..=b'9' => {
                    let digit = i64::from(byte - b'0');
                    let signed = if negative { -digit } else { digit };
                    number =
                        number.checked_mul(10).and_then(|it| it.checked_add(signed)).ok_or(bad)?;
                    digits += 1;
                }
                _ if byte == end && digits > 0 => return Ok(number),
                _ => return Err(bad),
            }
        }
    }

    fn peek(&self) -> Result<u8, DecodeError> {
        self.bytes.get(self.at).copied().ok_or(DecodeError::Truncated)
    }
}

/// Appends bencode to a buffer the caller owns and reuses.
///
/// Keys must be given in sorted order, as BEP 3 demands; debug builds check the
/// shape no further, so that the announce path stays a few copies long.
#[derive(Debug)]
pub struct Writer<'a> {
    out: &'a mut Vec<u8>,
}

impl<'a> Writer<'a> {
    /// A writer that appends to `out`.
    pub fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out }
    }

    /// Opens a dictionary; [`Writer::end`] closes it.
    pub fn begin_dict(&mut self) {
        self.out.push(b'd');
    }

    /// Opens a list; [`Writer::end`] closes it.
    pub fn begin_list(&mut self) {
        self.out.push(b'l');
    }

    /// Closes the innermost dictionary or list.
    pub fn end(&mut self) {
        self.out.push(b'e');
    }

    /// Writes a byte string, which is also how keys are written.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.decimal(bytes.len() as u64);
        self.out.push(b':');
        self.out.extend_from_slice(bytes);
    }

    /// Begins a byte string of `len` bytes that the caller appends through [`Writer::raw`].
    pub fn begin_bytes(&mut self, len: usize) {
        self.decimal(len as u64);
        self.out.push(b':');
    }

    /// Appends bytes as they are.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    /// Writes an integer.
    pub fn integer(&mut self, number: u64) {
        self.out.push(b'i');
        self.decimal(number);
        self.out.push(b'e');
    }

    fn decimal(&mut self, mut number: u64) {
        let mut digits = [0; 20];
        let mut start = digits.len();
        loop {
            start -= 1;
            digits[start] = b'0' + (number % 10) as u8;
            number /= 10;
            if number == 0 {
                break;
            }
        }
        self.out.extend_from_slice(&digits[start..]);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn values_are_read_with_their_raw_bytes() {
        let item = decode(b"d4:infod1:ai-7eee", 10).unwrap();
        let info = item.get(b"info").unwrap();
        assert_eq!(info.raw, b"d1:ai-7ee");
        assert_eq!(info.get(b"a").unwrap().as_integer(), Some(-7));
        assert_eq!(item.get(b"absent"), None);

        let list = decode(b"l3:abci0ee", 10).unwrap();
        let items = list.as_list().unwrap();
        assert_eq!(items[0].as_bytes(), Some(&b"abc"[..]));
        assert_eq!(items[1].as_integer(), Some(0));
    }

    #[test]
    fn malformed_bytes_are_refused_with_the_place() {
        check(b"", DecodeError::Truncated);
        check(b"i12", DecodeError::Truncated);
        check(b"5:abc", DecodeError::Truncated);
        check(b"99999999999999999999:", DecodeError::BadNumber(0));
        check(b"9223372036854775807:a", DecodeError::Truncated);
        check(b"x", DecodeError::Unexpected(0));
        check(b"ie", DecodeError::BadNumber(1));
        check(b"i-e", DecodeError::BadNumber(1));
        check(b"i1x", DecodeError::BadNumber(1));
        check(b"i9223372036854775808e", DecodeError::BadNumber(1));
        check(b"di1ei1ee", DecodeError::Unexpected(1));
        check(b"d1:ai1e1:ai2ee", DecodeError::DuplicateKey(0));
        check(b"d1:b0:1:a0:1:b0:e", DecodeError::DuplicateKey(0));
        check(b"i1ei2e", DecodeError::Trailing(3));
        check(b"li1ei2ei3ei4ee", DecodeError::TooMany(4));

        #[track_caller]
        fn check(bytes: &[u8], expected: DecodeError) {
            assert_eq!(decode(bytes, 4), Err(expected));
        }
    }

    #[test]
    fn the_extremes_of_64_bits_are_read() {
        for number in [i64::MIN, -1, 0, i64::MAX] {
            let text = format!("i{number}e");
            assert_eq!(decode(text.as_bytes(), 1).unwrap().as_integer(), Some(number));
        }
    }

    #[test]
    fn nesting_is_limited_however_long_the_input() {
        let deep = vec![b'l'; 1_000_000];
        assert_eq!(decode(&deep, usize::MAX), Err(DecodeError::TooDeep(MAX_DEPTH + 1)));

        let mut fits = vec![b'l'; MAX_DEPTH + 1];
        fits.extend(vec![b'e'; MAX_DEPTH + 1]);
        assert!(decode(&fits, usize::MAX).is_ok());
    }

    #[test]
    fn the_writer_lays_out_what_bep_3_shows() {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out);
        writer.begin_dict();
        writer.bytes(b"interval");
        writer.integer(1800);
        writer.bytes(b"peers");
        writer.begin_list();
        writer.begin_bytes(3);
        writer.raw(b"abc");
        writer.integer(u64::MAX);
        writer.end();
        writer.end();
        assert_eq!(out, b"d8:intervali1800e5:peersl3:abci18446744073709551615eee");
    }

    proptest! {
        #[test]
        fn never_panics(bytes: Vec<u8>) {
            let _ = decode(&bytes, 1000);
        }

        #[test]
        fn never_panics_on_almost_bencode(text in "[ilde0-9:a-]{0,60}") {
            if let Ok(item) = decode(text.as_bytes(), 1000) {
                prop_assert_eq!(item.raw, text.as_bytes());
            }
        }

        #[test]
        fn what_is_written_is_read(number in 0..=i64::MAX as u64, bytes: Vec<u8>) {
            let mut out = Vec::new();
            let mut writer = Writer::new(&mut out);
            writer.begin_list();
            writer.integer(number);
            writer.bytes(&bytes);
            writer.end();
            let item = decode(&out, 3).unwrap();
            let items = item.as_list().unwrap();
            prop_assert_eq!(items[0].as_integer(), i64::try_from(number).ok());
            prop_assert_eq!(items[1].as_bytes(), Some(&bytes[..]));
        }
    }
}
