"""What SQLite still reads of the torrents in each catalog: the names of those that are whole."""

import hashlib
import json
import re
import sqlite3
import sys


def whole(path):
    names = set()
    try:
        database = sqlite3.connect(path)
        database.text_factory = bytes
    except (sqlite3.Error, ValueError):
        return names
    misses = 0
    for row in range(1, 20_000):
        try:
            found = database.execute(
                "SELECT info_hash, bytes FROM metainfo WHERE rowid = ?", (row,)
            ).fetchone()
        except (sqlite3.Error, OverflowError, ValueError):
            found = None
        misses = 0 if found else misses + 1
        if misses > 2_000:
            break
        if not found or not isinstance(found[1], bytes):
            continue
        info_hash, file = found
        info = file[len(b"d4:info") : -1]
        name = re.search(rb"4:name(\d+):", info)
        if name and hashlib.sha1(info).digest() == info_hash:
            names.add(info[name.end() : name.end() + int(name[1])].decode())
    database.close()
    return names


for line in sys.stdin:
    print(json.dumps(sorted(set().union(*(whole(path) for path in json.loads(line))))))
