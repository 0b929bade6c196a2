//! Lists of addresses from files, packed or not.

use std::io::Read;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use catalog::{AddressList, CatalogError, MAX_RANGES, Ranges};
use flate2::read::MultiGzDecoder;
use tracker::parse_address_list;

use crate::access::Input;
use crate::access::entries::REASON_MAX_CHARS;
use crate::control::Control;
use crate::error::UserError;
use crate::torrents::unix_secs_now;
use crate::view::{AccessList, AccessView, ImportedListView};

/// The largest list there is any use for, unpacked.
const LIST_MAX_BYTES: u64 = 200 * 1024 * 1024;
/// What file systems allow.
const FILE_NAME_MAX_CHARS: usize = 255;

impl Control {
    /// Imports a list of addresses, given as base64: one address, network or range a line,
    /// in the formats of eMule and PeerGuardian too, packed with gzip or not.
    ///
    /// # Errors
    ///
    /// When a field is wrong, the file is too large or has no addresses in it, there are
    /// too many lists or addresses, or the catalog cannot be written.
    pub fn import_address_list(
        &self,
        file_name: &str,
        base64: &str,
        list: AccessList,
        reason: &str,
        expires_unix_secs: Option<u64>,
    ) -> Result<ImportedListView, UserError> {
        let mut input = Input::default();
        let name = input.needed_text("file_name", file_name, FILE_NAME_MAX_CHARS);
        let reason = input.text("reason", reason, REASON_MAX_CHARS);
        let expires_unix_secs = input.end(expires_unix_secs);
        input.check()?;
        let bytes = BASE64.decode(base64).map_err(|_| {
            UserError::new("bad_request", format!("{name} did not arrive whole."), "Try again.")
        })?;
        let imported =
            parse_address_list(&unpack(&name, bytes, LIST_MAX_BYTES)?, MAX_RANGES as usize);
        if imported.cut {
            let what = "ranges of addresses in all lists together";
            return Err(CatalogError::Full { what, max: MAX_RANGES }.into());
        }
        if imported.ranges.is_empty() {
            return Err(no_addresses(&name));
        }
        let ranges: Ranges = imported.ranges.into_iter().collect();
        let range_count = u32::try_from(ranges.len()).unwrap_or(u32::MAX);
        let list = AddressList {
            name,
            side: list.into(),
            reason,
            created_unix_secs: unix_secs_now(),
            expires_unix_secs,
            range_count,
            ignored_lines: imported.ignored_lines,
        };
        self.catalog().add_address_list(&list, &ranges)?;
        drop(ranges);
        tracing::info!(name = list.name, range_count, "list of addresses imported");
        Ok(ImportedListView {
            access: self.access_changed()?,
            range_count,
            ignored_lines: imported.ignored_lines,
            first_ignored_lines: imported.first_ignored,
        })
    }

    /// Removes a list with all its addresses.
    ///
    /// # Errors
    ///
    /// When there is no such list, or the catalog cannot be written.
    pub fn remove_address_list(&self, id: i64) -> Result<AccessView, UserError> {
        if !self.catalog().remove_address_list(id)? {
            let message = "There is no such list.";
            return Err(UserError::new("list_unknown", message, "It has been removed."));
        }
        self.access_changed()
    }
}

/// The list itself, where `bytes` are packed, and never more than `max_bytes`.
fn unpack(name: &str, bytes: Vec<u8>, max_bytes: u64) -> Result<Vec<u8>, UserError> {
    if bytes.starts_with(b"PK\x03\x04") {
        let message = format!("{name} is a zip archive.");
        return Err(UserError::new("list_packed", message, "Unpack it and choose what is in it."));
    }
    let unpacked = if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut unpacked = Vec::new();
        let mut reader = MultiGzDecoder::new(&*bytes).take(max_bytes + 1);
        reader.read_to_end(&mut unpacked).map_err(|error| {
            let message = format!("{name} cannot be unpacked: {error}.");
            UserError::new("list_damaged", message, "Get the file once more.")
        })?;
        unpacked
    } else {
        bytes
    };
    if unpacked.len() as u64 > max_bytes {
        let message = format!("{name} has more than {} MiB in it.", max_bytes >> 20);
        return Err(UserError::new("list_too_large", message, "Choose a shorter list."));
    }
    Ok(unpacked)
}

fn no_addresses(name: &str) -> UserError {
    let message = format!("{name} has no addresses in it.");
    let hint = "Choose a text with one address, network or range in each line, as eMule, \
                PeerGuardian and firewalls use it.";
    UserError::new("no_addresses", message, hint)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    #[test]
    fn lists_are_unpacked_where_they_are_packed() {
        let twice = [gzip(b"one\n"), gzip(b"two\n")].concat();
        let unpack = |bytes: &[u8]| unpack("x", bytes.to_vec(), LIST_MAX_BYTES);
        assert_eq!(unpack(b"plain").unwrap(), b"plain");
        assert_eq!(unpack(&twice).unwrap(), b"one\ntwo\n");
        assert_eq!(unpack(&twice[..twice.len() - 9]).unwrap_err().code, "list_damaged");
        assert_eq!(unpack(b"PK\x03\x04...").unwrap_err().code, "list_packed");
    }

    #[test]
    fn what_grows_beyond_all_bounds_is_refused() {
        let (just, beyond) = (vec![b'\n'; 1 << 20], vec![b'\n'; 1 << 25]);
        for just in [gzip(&just), just] {
            assert!(unpack("x", just, 1 << 20).is_ok());
        }
        for beyond in [gzip(&beyond), beyond] {
            let error = unpack("x", beyond, 1 << 20).unwrap_err();
            assert_eq!(error.message, "x has more than 1 MiB in it.");
        }
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }
}
