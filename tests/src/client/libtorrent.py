"""Shares one torrent until it is asked to end: TORRENT FOLDER ADDRESS:PORT."""

import signal
import sys

import libtorrent

torrent, folder, address = sys.argv[1:]
session = libtorrent.session(
    {
        "listen_interfaces": address,
        "enable_dht": False,
        "enable_lsd": False,
        "enable_upnp": False,
        "enable_natpmp": False,
        # Everyone in these tests has the same address.
        "allow_multiple_connections_per_ip": True,
    }
)
parameters = libtorrent.add_torrent_params()
parameters.ti = libtorrent.torrent_info(torrent)
parameters.save_path = folder
parameters.flags &= ~(libtorrent.torrent_flags.paused | libtorrent.torrent_flags.auto_managed)
parameters.flags |= (
    libtorrent.torrent_flags.disable_dht
    | libtorrent.torrent_flags.disable_lsd
    | libtorrent.torrent_flags.disable_pex
)
session.add_torrent(parameters)
signal.signal(signal.SIGTERM, lambda *_: sys.exit())
signal.pause()
