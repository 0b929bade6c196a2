//! Those who hold a key to a private tracker.

use protocol::id::Passkey;
use rusqlite::{Row, params};

use crate::{Catalog, CatalogError, MAX_FRIENDS};

/// Someone with a key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Friend {
    /// What the owner calls him.
    pub name: String,
    /// His key; nobody else has the same.
    pub passkey: Passkey,
    /// Whether he is the tracker's owner, of whom there is one at most.
    pub is_owner: bool,
    /// When he was added, in seconds since 1970.
    pub created_unix_secs: u64,
    /// When he last came, in seconds since 1970.
    pub last_use_unix_secs: Option<u64>,
}

impl Catalog {
    /// All friends by number, the owner first, then by name.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be read.
    pub fn friends(&self) -> Result<Vec<(i64, Friend)>, CatalogError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, name, passkey, is_owner, created_unix_secs, last_use_unix_secs
             FROM friends ORDER BY is_owner DESC, name, id",
        )?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Adds a friend and gives his number, which is never used for another.
    ///
    /// # Errors
    ///
    /// When there are too many, his key is another's, or the catalog cannot be written.
    pub fn add_friend(&self, friend: &Friend) -> Result<i64, CatalogError> {
        if self.count("friends")? >= MAX_FRIENDS {
            return Err(CatalogError::Full { what: "friends", max: MAX_FRIENDS });
        }
        self.connection.execute(
            "INSERT INTO friends (name, passkey, is_owner, created_unix_secs, last_use_unix_secs)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                friend.name,
                friend.passkey.0,
                friend.is_owner,
                friend.created_unix_secs,
                friend.last_use_unix_secs
            ],
        )?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Calls a friend by another name; says whether he was there.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn rename_friend(&self, id: i64, name: &str) -> Result<bool, CatalogError> {
        let sql = "UPDATE friends SET name = ?2 WHERE id = ?1";
        Ok(self.connection.execute(sql, params![id, name])? > 0)
    }

    /// Gives a friend another key; says whether he was there.
    ///
    /// # Errors
    ///
    /// When the key is another's, or the catalog cannot be written.
    pub fn set_passkey(&self, id: i64, passkey: &Passkey) -> Result<bool, CatalogError> {
        let sql = "UPDATE friends SET passkey = ?2 WHERE id = ?1";
        Ok(self.connection.execute(sql, params![id, passkey.0])? > 0)
    }

    /// Removes a friend, but never the owner; says whether anyone was removed.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn remove_friend(&self, id: i64) -> Result<bool, CatalogError> {
        let sql = "DELETE FROM friends WHERE id = ?1 AND is_owner = 0";
        Ok(self.connection.execute(sql, [id])? > 0)
    }

    /// Writes down when friends last came, all or none; the time never goes back.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub fn set_last_uses(&mut self, uses: &[(i64, u64)]) -> Result<(), CatalogError> {
        let transaction = self.connection.transaction()?;
        {
            let mut statement = transaction.prepare_cached(
                "UPDATE friends SET last_use_unix_secs = max(ifnull(last_use_unix_secs, 0), ?2)
                 WHERE id = ?1",
            )?;
            for (id, unix_secs) in uses {
                statement.execute(params![id, unix_secs])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Rows in `table`, one of ours.
    pub(crate) fn count(&self, table: &str) -> Result<u32, CatalogError> {
        let sql = format!("SELECT count(*) FROM {table}");
        Ok(self.connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(i64, Friend)> {
    let friend = Friend {
        name: row.get(1)?,
        passkey: Passkey(row.get(2)?),
        is_owner: row.get(3)?,
        created_unix_secs: row.get(4)?,
        last_use_unix_secs: row.get(5)?,
    };
    Ok((row.get(0)?, friend))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn friend(name: &str, byte: u8) -> Friend {
        Friend {
            name: name.to_owned(),
            passkey: Passkey([byte; 16]),
            is_owner: false,
            created_unix_secs: 1_000,
            last_use_unix_secs: None,
        }
    }

    #[test]
    fn friends_are_added_changed_and_removed() {
        let mut catalog = Catalog::in_memory().unwrap();
        let ben = catalog.add_friend(&friend("Ben", 1)).unwrap();
        let anna = catalog.add_friend(&friend("Anna", 2)).unwrap();
        let owner = Friend { is_owner: true, ..friend("Owner", 3) };
        let owner_id = catalog.add_friend(&owner).unwrap();
        assert!(catalog.rename_friend(ben, "Bea").unwrap());
        assert!(catalog.set_passkey(ben, &Passkey([9; 16])).unwrap());
        catalog.set_last_uses(&[(anna, 50), (77, 1)]).unwrap();
        catalog.set_last_uses(&[(anna, 40)]).unwrap();
        let expected = [
            (owner_id, owner),
            (anna, Friend { last_use_unix_secs: Some(50), ..friend("Anna", 2) }),
            (ben, friend("Bea", 9)),
        ];
        assert_eq!(catalog.friends().unwrap(), expected);

        assert!(catalog.remove_friend(anna).unwrap());
        assert!(!catalog.remove_friend(anna).unwrap());
        assert!(!catalog.remove_friend(owner_id).unwrap(), "the owner stays");
        assert!(!catalog.rename_friend(anna, "x").unwrap());
        assert!(!catalog.set_passkey(anna, &Passkey([8; 16])).unwrap());
        assert_eq!(catalog.friends().unwrap().len(), 2);
    }

    #[test]
    fn keys_and_numbers_are_nobody_elses_and_there_is_one_owner() {
        let catalog = Catalog::in_memory().unwrap();
        let first = catalog.add_friend(&friend("Ben", 1)).unwrap();
        assert!(catalog.add_friend(&friend("Ben", 1)).is_err());
        let owner = |byte| Friend { is_owner: true, ..friend("Owner", byte) };
        catalog.add_friend(&owner(2)).unwrap();
        assert!(catalog.add_friend(&owner(3)).is_err());
        let last = catalog.add_friend(&friend("Carl", 4)).unwrap();
        catalog.remove_friend(last).unwrap();
        let next = catalog.add_friend(&friend("Dora", 5)).unwrap();
        assert!(first < last && last < next);
    }

    #[test]
    fn there_is_an_end_to_friendship() {
        let catalog = Catalog::in_memory().unwrap();
        catalog
            .connection
            .execute(
                "WITH RECURSIVE numbers(n) AS
                     (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
                 INSERT INTO friends (name, passkey, is_owner, created_unix_secs)
                 SELECT 'x', randomblob(16), 0, 0 FROM numbers",
                [MAX_FRIENDS - 1],
            )
            .unwrap();
        catalog.add_friend(&friend("Ben", 1)).unwrap();
        let error = catalog.add_friend(&friend("Anna", 2)).unwrap_err();
        assert_eq!(error.to_string(), "there cannot be more than 10000 friends");
    }
}
