-- One that is off keeps its path, to be switched on again. Of each file of the torrent, in
-- its order, when it was written to last: 8 bytes, nanoseconds since 1970.
CREATE TABLE web_seeds (
    info_hash BLOB PRIMARY KEY REFERENCES torrents ON DELETE CASCADE,
    path TEXT NOT NULL,
    is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    modified BLOB NOT NULL
) STRICT;
