// Texts of a torrent's own page: its peers, its time line, its notes.

export const detail = {
  'peers.ratio': 'Ratio',
  'peers.ratio.none': 'nothing exchanged yet',
  'peers.ratio.low': 'has given back less than it took',
  'peers.ratio.even': 'has given back about as much as it took',
  'peers.ratio.high': 'has given more than it took',
  'peers.firstSeen': 'Here since',
  'peers.transport': 'Asks by',
  'peers.transport.http': 'HTTP',
  'peers.transport.udp': 'UDP',
  'peers.transport.unknown': 'not known',
  'peers.place.this_computer': 'This computer',
  'peers.place.local_network': 'Your network',
  'peers.place.carrier_nat': 'Behind its provider',
  'peers.place.internet': 'Internet',
  'peers.place.this_computer.hint': 'A program on the computer that the tracker runs on.',
  'peers.place.local_network.hint':
    'A private address, of your own home or office network. Others are told your public address in its place.',
  'peers.place.carrier_nat.hint':
    'An address that one provider or VPN shares among its customers (carrier NAT). Only people behind the same one can connect to it.',
  'peers.place.internet.hint': 'A public address.',
  'peers.waiting': 'Loading',
  'peers.actions': 'Put out',
  'peers.kick': 'Kick',
  'peers.kick.what': 'Kick {address} out of the swarm',
  'peers.kick.done': '{address} was kicked out. It comes back when it asks again.',
  'peers.ban': 'Ban…',
  'peers.ban.what': 'Ban {address}…',
  'peers.ban.title': 'Ban this address?',
  'peers.ban.text':
    'Clients at {address} leave all torrents at once and are refused from now on. The ban stands on the page Access, where you can take it back.',
  'peers.ban.v6':
    'The whole network it belongs to is banned with it, since over IPv6 a client can choose among countless addresses.',
  'peers.ban.own':
    'This is an address of your own computer or network. Your own clients may be refused, too.',
  'peers.ban.confirm': 'Ban',
  'peers.ban.done': '{what} was banned.',

  'note.label': 'Notes',
  'note.hint': 'For yourself: nobody else is told of them.',
  'note.save': 'Save',
  'note.saved': 'The notes were saved.',

  'watch.switch': 'Tell me when the last seeder leaves',
  'watch.hint': 'After a minute without one. Good to know when yours should always be online.',
  'watch.on': '{name} is watched.',
  'watch.off': '{name} is not watched any more.',

  'qr.open': 'QR code',
  'qr.title': 'Magnet link as a QR code',
  'qr.text': 'Point a phone at it to open the torrent in a BitTorrent client there.',
  'qr.image': 'QR code of the magnet link of {name}',
  'qr.tooLong': 'This magnet link is too long for a QR code.',
  'qr.tooLong.hint': 'It names many trackers. Copy the link instead, or send the .torrent.',

  'peers.copy': 'Copy address',
  'peers.more': 'What to do with {address}',
  'peers.ban.undone': '{what} is not banned any more.',
  'peers.ratio.early': 'has not had long to give back',
  'peers.progress.new': 'no report yet',
  'peers.progress.new.hint':
    'It had nothing when it came. How much it has by now, its next report says.',
} as const;
