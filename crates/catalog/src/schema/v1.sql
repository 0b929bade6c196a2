CREATE TABLE torrents (
    info_hash BLOB PRIMARY KEY CHECK (length(info_hash) = 20),
    name TEXT NOT NULL,
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    added_unix_secs INTEGER NOT NULL,
    completed INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID, STRICT;
-- Apart, so that neither a list nor a new count has to pass by megabytes of hashes.
CREATE TABLE metainfo (
    info_hash BLOB PRIMARY KEY REFERENCES torrents ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;
