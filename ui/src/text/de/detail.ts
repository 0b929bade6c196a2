// Texts of a torrent's own page: its peers, its time line, its notes, in German.

export const detail = {
  'peers.ratio': 'Verhältnis',
  'peers.ratio.none': 'noch nichts ausgetauscht',
  'peers.ratio.low': 'hat weniger zurückgegeben als genommen',
  'peers.ratio.even': 'hat etwa so viel zurückgegeben wie genommen',
  'peers.ratio.high': 'hat mehr gegeben als genommen',
  'peers.firstSeen': 'Hier seit',
  'peers.transport': 'Fragt über',
  'peers.transport.http': 'HTTP',
  'peers.transport.udp': 'UDP',
  'peers.transport.unknown': 'unbekannt',
  'peers.place.this_computer': 'Dieser Computer',
  'peers.place.local_network': 'Ihr Netz',
  'peers.place.carrier_nat': 'Hinter dem Anbieter',
  'peers.place.internet': 'Internet',
  'peers.place.this_computer.hint': 'Ein Programm auf dem Computer, auf dem der Tracker läuft.',
  'peers.place.local_network.hint':
    'Eine private Adresse in Ihrem eigenen Heim- oder Büronetz. Anderen wird stattdessen Ihre öffentliche Adresse genannt.',
  'peers.place.carrier_nat.hint':
    'Eine Adresse, die sich die Kunden eines Anbieters oder VPNs teilen (Carrier-NAT). Nur wer hinter demselben sitzt, kann sich mit ihr verbinden.',
  'peers.place.internet.hint': 'Eine öffentliche Adresse.',
  'peers.waiting': 'Wird geladen',
  'peers.actions': 'Entfernen',
  'peers.kick': 'Hinauswerfen',
  'peers.kick.what': '{address} aus dem Schwarm werfen',
  'peers.kick.done':
    '{address} wurde hinausgeworfen. Der Peer kommt zurück, wenn er sich wieder meldet.',
  'peers.ban': 'Sperren …',
  'peers.ban.what': '{address} sperren …',
  'peers.ban.title': 'Diese Adresse sperren?',
  'peers.ban.text':
    'Clients an {address} verlassen sofort alle Torrents und werden von nun an abgewiesen. Die Sperre steht auf der Seite „Zugang“; dort können Sie sie zurücknehmen.',
  'peers.ban.v6':
    'Das ganze Netz, zu dem sie gehört, wird mit gesperrt, denn über IPv6 kann ein Client unter zahllosen Adressen wählen.',
  'peers.ban.own':
    'Das ist eine Adresse Ihres eigenen Computers oder Netzes. Auch Ihre eigenen Clients könnten abgewiesen werden.',
  'peers.ban.confirm': 'Sperren',
  'peers.ban.done': '{what} wurde gesperrt.',

  'note.label': 'Notizen',
  'note.hint': 'Für Sie selbst: Niemand sonst erfährt davon.',
  'note.save': 'Speichern',
  'note.saved': 'Die Notizen wurden gespeichert.',

  'watch.switch': 'Melden, wenn der letzte Seeder geht',
  'watch.hint': 'Nach einer Minute ohne Seeder. Gut zu wissen, wenn Ihrer immer online sein soll.',
  'watch.on': '{name} wird beobachtet.',
  'watch.off': '{name} wird nicht mehr beobachtet.',

  'qr.open': 'QR-Code',
  'qr.title': 'Magnet-Link als QR-Code',
  'qr.text':
    'Halten Sie ein Smartphone darauf, um den Torrent dort in einem BitTorrent-Client zu öffnen.',
  'qr.image': 'QR-Code des Magnet-Links von {name}',
  'qr.tooLong': 'Dieser Magnet-Link ist zu lang für einen QR-Code.',
  'qr.tooLong.hint':
    'Er nennt viele Tracker. Kopieren Sie stattdessen den Link, oder senden Sie die .torrent-Datei.',

  'peers.copy': 'Adresse kopieren',
  'peers.more': 'Was mit {address} geschehen soll',
  'peers.ban.undone': '{what} ist nicht mehr gesperrt.',
  'peers.ratio.early': 'hatte noch nicht lange Zeit, etwas zurückzugeben',
  'peers.progress.new': 'noch offen',
  'peers.progress.new.hint':
    'Anfangs hatte er nichts. Wie viel er inzwischen hat, sagt seine nächste Meldung.',
} as const;
