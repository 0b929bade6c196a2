"""Says what torf makes of torrents: one JSON object per line in, one per line out.

In: {"torrent": PATH, "content": PATH of the file or folder that it is of}. Out: its info hash,
whether all of the data checks out, and name, files and pieces as they are in it and in torf's
own torrent of the same data.
"""

import json
import os
import sys

import torf


def laid_out(torrent):
    """Without the padding."""
    info = torrent.metainfo["info"]
    files = info.get("files", [{"path": [], "length": info.get("length")}])
    return {
        "name": info["name"],
        "files": [["/".join(it["path"]), it["length"]] for it in files if it.get("attr") != "p"],
        "pieces": info["pieces"].hex(),
    }


def write_padding(torrent, content):
    """Padding is a file like any other to torf, which takes files of the same path for one."""
    for number, file in enumerate(torrent.metainfo["info"].get("files", [])):
        if file.get("attr") == "p":
            file["path"] = [".padding", str(number)]
            path = os.path.join(content, *file["path"])
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as stored:
                stored.write(bytes(file["length"]))


def main():
    for line in sys.stdin:
        case = json.loads(line)
        torrent = torf.Torrent.read(case["torrent"])
        own = torf.Torrent(path=case["content"], piece_size=torrent.piece_size)
        own.generate()
        info_hash = torrent.infohash
        write_padding(torrent, case["content"])
        answer = {
            "info_hash": info_hash,
            "complete": torrent.verify(case["content"]),
            "read": laid_out(torrent),
            "own": laid_out(own),
        }
        print(json.dumps(answer), flush=True)


main()
