ALTER TABLE torrents ADD COLUMN category TEXT CHECK (category <> '');
ALTER TABLE torrents ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
ALTER TABLE torrents ADD COLUMN
    transferred_bytes INTEGER NOT NULL DEFAULT 0 CHECK (transferred_bytes >= 0);
-- A short number for each torrent, for the many rows about it, and how many of its completed
-- downloads are in them.
CREATE TABLE history_series (
    id INTEGER PRIMARY KEY,
    info_hash BLOB NOT NULL UNIQUE REFERENCES torrents ON DELETE CASCADE,
    completed INTEGER NOT NULL
) STRICT;
INSERT INTO history_series (info_hash, completed)
    SELECT info_hash, completed FROM torrents ORDER BY added_unix_secs, info_hash;
-- One row for each minute (step 0), hour (1) and day (2) in which the program ran, all torrents
-- together; `at` counts such steps since 1970. Peers are the most there were at once.
CREATE TABLE history_tracker (
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 2),
    at INTEGER NOT NULL,
    announces_http INTEGER NOT NULL,
    announces_udp INTEGER NOT NULL,
    seeders INTEGER NOT NULL,
    leechers INTEGER NOT NULL,
    completed INTEGER NOT NULL,
    transferred_bytes INTEGER NOT NULL,
    -- Rows about torrents of the same step at most, so that nobody has to count them.
    torrent_rows INTEGER NOT NULL,
    PRIMARY KEY (step, at)
) WITHOUT ROWID, STRICT;
-- By time first: a minute's rows are written side by side, and go side by side.
CREATE TABLE history_torrents (
    step INTEGER NOT NULL,
    at INTEGER NOT NULL,
    series INTEGER NOT NULL,
    announces_http INTEGER NOT NULL,
    announces_udp INTEGER NOT NULL,
    seeders INTEGER NOT NULL,
    leechers INTEGER NOT NULL,
    completed INTEGER NOT NULL,
    transferred_bytes INTEGER NOT NULL,
    PRIMARY KEY (step, at, series),
    FOREIGN KEY (step, at) REFERENCES history_tracker ON DELETE CASCADE
) WITHOUT ROWID, STRICT;
-- A foreign key on `series` would need an index of it, which would cost more than the rows.
CREATE TRIGGER history_goes_with_its_torrent AFTER DELETE ON history_series BEGIN
    DELETE FROM history_torrents
    WHERE (step, at) IN (SELECT step, at FROM history_tracker) AND series = OLD.id;
END;
