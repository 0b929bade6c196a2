//! Lists of addresses from elsewhere, each with its ranges packed into bytes.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use rusqlite::{OptionalExtension, Row, params};

use crate::{Catalog, CatalogError, MAX_LISTS, MAX_RANGES, Side};

/// A list of addresses, without the addresses.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AddressList {
    /// Name of its file.
    pub name: String,
    /// What it is a list of.
    pub side: Side,
    /// Words for those it keeps out; may be empty.
    pub reason: String,
    /// When it was imported, in seconds since 1970.
    pub created_unix_secs: u64,
    /// When it ends, in seconds since 1970, if it does.
    pub expires_unix_secs: Option<u64>,
    /// Ranges in it.
    pub range_count: u32,
    /// Lines of its file that were not understood.
    pub ignored_lines: u32,
}

/// Ranges of addresses, 8 bytes each with IPv4 and 32 with IPv6, as they lie in the catalog.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Ranges {
    v4: Vec<u8>,
    v6: Vec<u8>,
}

impl Ranges {
    /// From first to last address each, IPv4 before IPv6.
    pub fn iter(&self) -> impl Iterator<Item = (IpAddr, IpAddr)> + '_ {
        let (v4, _) = self.v4.as_chunks::<8>();
        let (v6, _) = self.v6.as_chunks::<32>();
        v4.iter().map(unpack_v4).chain(v6.iter().map(unpack_v6))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.v4.len() / 8 + self.v6.len() / 32
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl FromIterator<(IpAddr, IpAddr)> for Ranges {
    /// A range with ends of two families has no addresses in it, and is dropped.
    fn from_iter<T: IntoIterator<Item = (IpAddr, IpAddr)>>(ranges: T) -> Self {
        let mut packed = Self::default();
        for range in ranges {
            match range {
                (IpAddr::V4(first), IpAddr::V4(last)) => {
                    packed.v4.extend([first.octets(), last.octets()].as_flattened());
                }
                (IpAddr::V6(first), IpAddr::V6(last)) => {
                    packed.v6.extend([first.octets(), last.octets()].as_flattened());
                }
                _ => {}
            }
        }
        packed
    }
}

impl Catalog {
    /// All lists by number, the latest first.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn address_lists(&self) -> Result<Vec<(i64, AddressList)>, CatalogError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, name, list, reason, created_unix_secs, expires_unix_secs, range_count,
                    ignored_lines
             FROM address_lists ORDER BY id DESC",
        )?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The ranges of one list; none where it is not there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn address_ranges(&self, id: i64) -> Result<Ranges, CatalogError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT v4, v6 FROM address_ranges WHERE list_id = ?1")?;
        let ranges = statement
            .query_row([id], |row| Ok(Ranges { v4: row.get(0)?, v6: row.get(1)? }))
            .optional()?;
        Ok(ranges.unwrap_or_default())
    }

    /// Adds a list with its ranges, whose number goes by `ranges` alone, and gives its
    /// number, which is never used for another.
    ///
    /// # Errors
    ///
    /// When there are too many lists or ranges, or the catalog cannot be written.
    pub fn add_address_list(
        &mut self,
        list: &AddressList,
        ranges: &Ranges,
    ) -> Result<i64, CatalogError> {
        if self.count("address_lists")? >= MAX_LISTS {
            return Err(CatalogError::Full { what: "lists", max: MAX_LISTS });
        }
        let range_count = u32::try_from(ranges.len()).unwrap_or(u32::MAX);
        let transaction = self.connection.transaction()?;
        let sql = "SELECT ifnull(sum(range_count), 0) FROM address_lists";
        let before: u32 = transaction.query_row(sql, [], |row| row.get(0))?;
        if before.saturating_add(range_count) > MAX_RANGES {
            let what = "ranges of addresses in all lists together";
            return Err(CatalogError::Full { what, max: MAX_RANGES });
        }
        transaction.execute(
            "INSERT INTO address_lists (name, list, reason, created_unix_secs, expires_unix_secs,
                                        range_count, ignored_lines)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                list.name,
                list.side,
                list.reason,
                list.created_unix_secs,
                list.expires_unix_secs,
                range_count,
                list.ignored_lines
            ],
        )?;
        let id = transaction.last_insert_rowid();
        transaction.execute(
            "INSERT INTO address_ranges (list_id, v4, v6) VALUES (?1, ?2, ?3)",
            params![id, ranges.v4, ranges.v6],
        )?;
        transaction.commit()?;
        Ok(id)
    }

    /// Removes a list with its ranges; says whether it was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn remove_address_list(&self, id: i64) -> Result<bool, CatalogError> {
        Ok(self.connection.execute("DELETE FROM address_lists WHERE id = ?1", [id])? > 0)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(i64, AddressList)> {
    let list = AddressList {
        name: row.get(1)?,
        side: row.get(2)?,
        reason: row.get(3)?,
        created_unix_secs: row.get(4)?,
        expires_unix_secs: row.get(5)?,
        range_count: row.get(6)?,
        ignored_lines: row.get(7)?,
    };
    Ok((row.get(0)?, list))
}

fn unpack_v4(range: &[u8; 8]) -> (IpAddr, IpAddr) {
    let [a, b, c, d, e, f, g, h] = *range;
    (Ipv4Addr::new(a, b, c, d).into(), Ipv4Addr::new(e, f, g, h).into())
}

fn unpack_v6(range: &[u8; 32]) -> (IpAddr, IpAddr) {
    let [mut first, mut last] = [[0; 16]; 2];
    first.copy_from_slice(&range[..16]);
    last.copy_from_slice(&range[16..]);
    (Ipv6Addr::from(first).into(), Ipv6Addr::from(last).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(side: Side) -> AddressList {
        AddressList {
            name: "bad.p2p.gz".to_owned(),
            side,
            reason: "spam".to_owned(),
            created_unix_secs: 1_000,
            expires_unix_secs: Some(2_000),
            range_count: 3,
            ignored_lines: 7,
        }
    }

    fn range(first: &str, last: &str) -> (IpAddr, IpAddr) {
        (first.parse().unwrap(), last.parse().unwrap())
    }

    #[test]
    fn lists_come_back_with_their_ranges_and_go_with_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.sqlite");
        let given = [
            range("2001:db8::1", "2001:db8::ffff"),
            range("192.0.2.0", "192.0.2.255"),
            range("10.1.2.3", "10.1.2.3"),
        ];
        let mixed = range("10.0.0.1", "::1");
        let ranges: Ranges = given.into_iter().chain([mixed]).collect();
        let (first, second) = {
            let mut catalog = Catalog::open(&path).unwrap();
            let first = catalog.add_address_list(&list(Side::Deny), &ranges).unwrap();
            let second = catalog.add_address_list(&list(Side::Allow), &Ranges::default()).unwrap();
            (first, second)
        };
        let catalog = Catalog::open(&path).unwrap();
        let empty = AddressList { range_count: 0, ..list(Side::Allow) };
        let expected = [(second, empty), (first, list(Side::Deny))];
        assert_eq!(catalog.address_lists().unwrap(), expected);
        let back = catalog.address_ranges(first).unwrap();
        assert_eq!(back.iter().collect::<Vec<_>>(), [given[1], given[2], given[0]]);
        assert!(catalog.address_ranges(second).unwrap().is_empty());

        assert!(catalog.remove_address_list(first).unwrap());
        assert!(!catalog.remove_address_list(first).unwrap());
        assert_eq!(catalog.count("address_ranges").unwrap(), 1);
    }

    #[test]
    fn ranges_lie_in_network_order() {
        let ranges: Ranges =
            [range("1.2.3.4", "5.6.7.8"), range("100::2", "300::4")].into_iter().collect();
        assert_eq!(ranges.v4, [1, 2, 3, 4, 5, 6, 7, 8]);
        let mut v6 = [0; 32];
        (v6[0], v6[15], v6[16], v6[31]) = (1, 2, 3, 4);
        assert_eq!(ranges.v6, v6);
        assert_eq!(ranges.len(), 2);
    }

    #[test]
    fn there_is_an_end_to_lists_and_to_all_their_ranges() {
        let mut catalog = Catalog::in_memory().unwrap();
        let ranges = |count: u32| Ranges { v4: vec![0; 8 * count as usize], v6: Vec::new() };
        catalog.add_address_list(&list(Side::Deny), &ranges(MAX_RANGES - 1)).unwrap();
        let error = catalog.add_address_list(&list(Side::Deny), &ranges(2)).unwrap_err();
        assert!(matches!(error, CatalogError::Full { max: MAX_RANGES, .. }), "{error}");
        catalog.add_address_list(&list(Side::Allow), &ranges(1)).unwrap();
        for _ in 2..MAX_LISTS {
            catalog.add_address_list(&list(Side::Deny), &ranges(0)).unwrap();
        }
        let error = catalog.add_address_list(&list(Side::Deny), &ranges(0)).unwrap_err();
        assert!(matches!(error, CatalogError::Full { max: MAX_LISTS, .. }), "{error}");
    }
}
