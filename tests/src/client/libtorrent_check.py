"""Says what libtorrent makes of torrents: one JSON object per line in, one per line out.

In: {"torrent": PATH, "content": PATH of the file or folder that it is of}. Out: its info
hashes, whether all of the data checks out, which pieces do not, and how libtorrent's own
torrent of it compares.
"""

import json
import os
import sys
import time

import libtorrent

FLAGS = {
    "v1": libtorrent.create_torrent.v1_only,
    "hybrid": libtorrent.create_torrent.canonical_files_no_tail_padding,
    "v2": libtorrent.create_torrent.v2_only,
}

CHECKED = (libtorrent.torrent_status.seeding, libtorrent.torrent_status.downloading)


def version(info):
    if b"meta version" not in info:
        return "v1"
    return "hybrid" if b"pieces" in info else "v2"


def roots(tree, path=b""):
    """The properties of each file by its path."""
    if b"" in tree:
        return {path: tree[b""]}
    found = {}
    for name, below in tree.items():
        found.update(roots(below, path + b"/" + name))
    return found


def own_torrent(content, info):
    files = libtorrent.list_files(content)
    made = libtorrent.create_torrent(files, info[b"piece length"], FLAGS[version(info)])
    libtorrent.set_piece_hashes(made, os.path.dirname(content))
    return made.generate()


def paths(info):
    return [b"/".join(it[b"path"]) for it in info.get(b"files", [])]


def compare(document, own):
    info, own_info = document[b"info"], own[b"info"]
    return {
        "same_roots": roots(info.get(b"file tree", {})) == roots(own_info.get(b"file tree", {})),
        "same_layers": document.get(b"piece layers") == own.get(b"piece layers"),
        "same_order": paths(info) == paths(own_info),
        "same_info": info == own_info,
    }


def check(session, parameters):
    """Whether all of the data checks out, and the pieces that do not."""
    handle = session.add_torrent(parameters)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        status = handle.status()
        if status.errc.value() != 0 or status.state in CHECKED:
            break
        time.sleep(0.01)
    session.remove_torrent(handle)
    complete = bool(status.is_seeding and status.progress == 1.0)
    pieces = range(parameters.ti.num_pieces())
    return complete, [it for it in pieces if not complete and not status.pieces[it]]


def main():
    session = libtorrent.session(
        {
            "listen_interfaces": "",
            "enable_dht": False,
            "enable_lsd": False,
            "enable_upnp": False,
            "enable_natpmp": False,
        }
    )
    for line in sys.stdin:
        case = json.loads(line)
        with open(case["torrent"], "rb") as file:
            document = libtorrent.bdecode(file.read())
        parameters = libtorrent.load_torrent_file(case["torrent"])
        parameters.save_path = os.path.dirname(case["content"])
        parameters.trackers = []
        # Else it would wait for its turn each time.
        parameters.flags &= ~(
            libtorrent.torrent_flags.paused | libtorrent.torrent_flags.auto_managed
        )
        hashes = parameters.ti.info_hashes()
        complete, bad_pieces = check(session, parameters)
        answer = {
            "v1": str(hashes.v1) if hashes.has_v1() else None,
            "v2": str(hashes.v2) if hashes.has_v2() else None,
            "complete": complete,
            "bad_pieces": bad_pieces,
        }
        answer.update(compare(document, own_torrent(case["content"], document[b"info"])))
        print(json.dumps(answer), flush=True)


main()
