-- Numbers are not used again: a page that is behind must not change another friend.
CREATE TABLE friends (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    passkey BLOB NOT NULL UNIQUE CHECK (length(passkey) = 16),
    is_owner INTEGER NOT NULL CHECK (is_owner IN (0, 1)),
    created_unix_secs INTEGER NOT NULL,
    last_use_unix_secs INTEGER
) STRICT;
CREATE UNIQUE INDEX one_owner ON friends (is_owner) WHERE is_owner = 1;
CREATE TABLE access_entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('address', 'client')),
    list TEXT NOT NULL CHECK (list IN ('deny', 'allow')),
    pattern TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_unix_secs INTEGER NOT NULL,
    expires_unix_secs INTEGER
) STRICT;
CREATE TABLE address_lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('deny', 'allow')),
    reason TEXT NOT NULL,
    created_unix_secs INTEGER NOT NULL,
    expires_unix_secs INTEGER,
    range_count INTEGER NOT NULL,
    ignored_lines INTEGER NOT NULL
) STRICT;
-- First and last address of each range in network order: 8 bytes with IPv4, 32 with IPv6.
CREATE TABLE address_ranges (
    list_id INTEGER PRIMARY KEY REFERENCES address_lists ON DELETE CASCADE,
    v4 BLOB NOT NULL,
    v6 BLOB NOT NULL
) STRICT;
ALTER TABLE torrents ADD COLUMN
    info_hash_v2 BLOB CHECK (info_hash_v2 IS NULL OR length(info_hash_v2) = 32);
-- NULL until the .torrent has been looked at, which the first format did not do.
ALTER TABLE torrents ADD COLUMN private INTEGER CHECK (private IN (0, 1));
ALTER TABLE torrents ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
-- Words for clients while it is paused; empty where there are none, NULL where it is not.
ALTER TABLE torrents ADD COLUMN paused TEXT;
ALTER TABLE torrents ADD COLUMN warning TEXT;
