ALTER TABLE torrents ADD COLUMN note TEXT CHECK (note <> '');
-- Whether its owner wants to hear when the last of its seeds leaves.
ALTER TABLE torrents ADD COLUMN
    watch_seed INTEGER NOT NULL DEFAULT 0 CHECK (watch_seed IN (0, 1));
-- When it was removed, while that can still be undone.
ALTER TABLE torrents ADD COLUMN removed_unix_secs INTEGER;
-- Known by its info hash alone: there never was a .torrent of it here, and its name and size are
-- what somebody said.
ALTER TABLE torrents ADD COLUMN
    awaits_file INTEGER NOT NULL DEFAULT 0 CHECK (awaits_file IN (0, 1));
