// Texts of one torrent's page, in German.

export const torrent = {
  'detail.back': 'Alle Torrents',
  'detail.title': 'Torrent',
  'detail.remove': 'Entfernen …',
  'detail.infoHash': 'Info-Hash',
  'detail.infoHash.hint': 'Der Fingerabdruck, an dem Programme diesen Torrent erkennen.',
  'detail.magnet': 'Magnet-Link',
  'detail.magnet.hint': 'Öffnet sich in einem BitTorrent-Client, anstelle der .torrent-Datei.',
  'detail.size': 'Größe',
  'detail.pieces': 'Teile',
  'detail.pieces.value': '{count} zu {size}',
  'detail.private': 'Privat',
  'detail.private.yes': 'Ja: Leute treffen sich nur über seine Tracker',
  'detail.private.no': 'Nein',
  'detail.comment': 'Kommentar',
  'detail.added': 'Hinzugefügt',
  'detail.swarm': 'Schwarm',
  'detail.swarm.value': '{seeders} seeden, {leechers} laden, {completed} fertig',
  'detail.tabs': 'Details',
  'detail.peers': 'Peers',
  'detail.files': 'Dateien',
  'detail.trackers': 'Tracker',
  'detail.tier': 'Gruppe {tier}',
  'detail.tier.hint':
    'Clients fragen zuerst Gruppe 1, und die nächste, wenn diese nicht antwortet.',
  'detail.trackers.none': 'Dieser Torrent nennt keinen Tracker.',
  'detail.trackers.what': 'Tracker-Adresse',
  'detail.infoHash.v1': 'Info-Hash (v1)',
  'detail.infoHash.v2': 'Info-Hash (v2)',
  'detail.infoHash.v2.hint':
    'Der neuere Fingerabdruck. Programme erkennen diesen Torrent an beiden.',
  'detail.magnet.key': 'Er enthält Ihren eigenen Schlüssel; behalten Sie ihn für sich.',
  'detail.options': 'Optionen',

  'peers.none': 'Noch ist niemand da.',
  'peers.none.hint':
    'Öffnen Sie die .torrent-Datei in einem BitTorrent-Client: Sobald er sich bei diesem Tracker meldet, erscheint er hier.',
  'peers.none.seeding':
    'Dieser Computer selbst teilt die Dateien. Wer die .torrent-Datei in einem BitTorrent-Client öffnet, erscheint hier.',
  'peers.client': 'Client',
  'peers.address': 'Adresse',
  'peers.progress': 'Hat',
  'peers.progress.unknown': 'unbekannt',
  'peers.seeder': 'alles, seedet',
  'peers.uploaded': 'Hoch',
  'peers.downloaded': 'Runter',
  'peers.seen': 'Gemeldet',
  'peers.unchecked': 'Noch nicht versucht',
  'peers.reachable': 'Erreichbar',
  'peers.unproven': 'Dort hat etwas geantwortet, aber nicht dieser Client',
  'peers.unreachable': 'Nicht erreichbar',
  'peers.reported':
    'Wie jeder Client zuletzt gemeldet hat; Clients melden sich von Zeit zu Zeit, meist jede halbe Stunde.',

  'files.more': 'Die ersten {shown} von {count} werden angezeigt.',
  'files.list': 'Dateien',
} as const;
