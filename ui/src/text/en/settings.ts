// Texts of the settings page, in English.

export const settings = {
  'settings.default': 'Default: {value}',
  'settings.reset': 'Reset',
  'settings.resetWhat': 'Reset {what} to the default',
  'settings.fixed': 'Set on the command line, so it cannot be changed here.',
  'settings.problem': '{field} {message}.',
  'settings.problem.number': 'must be a whole number',
  'settings.problem.port': 'must be between 1 and 65535',
  'settings.problems.one': '{count} field needs another look',
  'settings.problems.other': '{count} fields need another look',
  'settings.changed': 'Not applied yet. Applying needs no restart.',
  'settings.apply': 'Apply',
  'settings.applying': 'Applying…',
  'settings.undo': 'Undo changes',
  'settings.applied': 'Applied. The new settings are in force.',
  'settings.file': 'Kept in',
  'settings.file.what': 'Path of the settings file',
  'settings.file.title': 'Settings file',
  'settings.file.hint':
    'Only what you changed stands in it. If you edit it by hand, that is in force within a few seconds.',
  'settings.file.export': 'Export…',
  'settings.file.import': 'Import…',
  'settings.file.problems':
    'The settings file has values that do not fit; their defaults stand in the fields: {problems}.',
  'settings.file.problems.hint':
    'Correct the file, or apply what stands here. A copy of the file is kept then.',
  'settings.elsewhere': 'The settings were changed elsewhere, in the file or in another window.',
  'settings.elsewhere.hint':
    'The fields follow, but for those you have changed here: what you typed is still there, not applied yet.',
  'settings.import.title': 'Replace all settings?',
  'settings.import.text':
    'The settings become those in {name}; what it does not name gets its default. Your torrents, friends, lists and presets stay as they are.',
  'settings.import.confirm': 'Replace settings',
  'settings.import.done': 'The settings were imported and are in force.',
  'settings.empty': 'empty',

  'settings.network': 'Network',
  'settings.port': 'Port',
  'settings.port.hint':
    'The number of the door at which the tracker answers. Change it if another program uses the same one. It is part of the announce URLs, so torrents you gave away keep the old one.',
  'settings.port.any': '= any free port',
  'settings.bind': 'Who can reach it',
  'settings.bind.subject': 'This list',
  'settings.bind.hint': 'On which of this computer’s addresses the tracker listens.',
  'settings.bind.this_computer': 'This computer only',
  'settings.bind.this_computer.hint': 'Good for trying things out. Nobody else can connect.',
  'settings.bind.everyone': 'Every network this computer is in',
  'settings.bind.everyone.hint': 'Others can connect, as far as router and firewall let them.',
  'settings.bind.chosen': 'Chosen addresses',
  'settings.bind.chosen.hint': 'For computers that are in several networks.',
  'settings.udp': 'UDP',
  'settings.udp.hint':
    'A shorter way for clients to ask, on the same port. It saves traffic and time; a router or firewall must let UDP through as well.',
  'settings.udp.on': 'Answer over HTTP and UDP',
  'settings.udp.off': 'Answer over HTTP only',
  'settings.publicHost': 'Public host name',
  'settings.publicHost.hint':
    'The name or address by which the Internet knows this computer, for example tracker.example.org. It goes into the announce URL. Leave it empty if there is none.',
  'settings.publicIpv4': 'Public IPv4 address',
  'settings.publicIpv4.hint':
    'The address your router has on the Internet. Friends elsewhere are told it in place of the addresses inside your network, so that they can reach what you seed. Not needed if the host name is that address.',
  'settings.publicIpv6': 'Public IPv6 address',
  'settings.publicIpv6.hint': 'The same for IPv6, if you have it.',

  'settings.access': 'Access',
  'settings.access.now': 'Who may use your tracker: {mode}.',
  'settings.access.hint': 'This, your friends’ keys and the lists have a page of their own.',
  'settings.access.go': 'Open Access',

  'settings.limits': 'Limits',
  'settings.maxPeers': 'Peers in all',
  'settings.maxPeers.hint': 'More are not remembered. A million take about 100 MB of memory.',
  'settings.maxPeersPerTorrent': 'Peers of one torrent',
  'settings.maxPeersPerTorrent.hint': 'So that one large torrent leaves room for the others.',
  'settings.maxOpenTorrents': 'Strangers’ torrents',
  'settings.maxOpenTorrents.hint': 'Counts only while anyone may use the tracker.',
  'settings.requests': 'Requests from one address',
  'settings.requests.hint': 'In the long run. Whoever asks more often is refused; 0 sets no limit.',
  'settings.requests.unit': 'a minute',
  'settings.burst': 'Requests at once',
  'settings.burst.hint':
    'What one address may ask in a row after a rest. A client that starts asks for all its torrents.',

  'settings.reach': 'Reachability check',
  'settings.natCheck': 'Try to connect to peers',
  'settings.natCheck.hint':
    'The tracker connects to each peer where it says it is, marks those that answer, and tells the others that they cannot be reached.',
  'settings.natCheck.on': 'Try, and mark who can be reached',
  'settings.natCheck.off': 'Do not try',
  'settings.hide': 'Peers that cannot be reached',
  'settings.hide.hint':
    'They can still download from others, but nobody can connect to them. Needs the check above.',
  'settings.hide.no': 'Tell others about them too',
  'settings.hide.yes': 'Leave them out of answers',

  'settings.webSeed': 'Sharing from this computer',
  'settings.upload': 'Upload limit',
  'settings.upload.hint':
    'For all torrents that you share from this computer together. 0 sets no limit.',
  'settings.upload.unit': 'KiB a second',
  'settings.transfers': 'Downloads at once',
  'settings.transfers.hint': 'Whoever comes on top of them is told to try again a little later.',
  'settings.transfersPerAddress': 'Downloads at once from one address',
  'settings.transfersPerAddress.hint': 'So that one person leaves room for the others.',

  'settings.replies': 'Answers',
  'settings.interval': 'Announce interval',
  'settings.interval.hint':
    'How often clients are told to ask again. Shorter finds new people sooner, and costs more traffic.',
  'settings.interval.unit': 'seconds',
  'settings.interval.means': '= {duration}',
  'settings.peersDefault': 'Peers in an answer',
  'settings.peersDefault.hint': 'How many others a client is told about if it does not say.',
  'settings.peersMax': 'Most peers in an answer',
  'settings.peersMax.hint': 'However many a client asks for, it is told about no more than this.',
  'settings.scrape': 'Scrapes',
  'settings.scrape.hint': 'A scrape asks for the counts of a torrent without joining it.',
  'settings.scrape.none': 'Do not answer',
  'settings.scrape.specific': 'Answer for torrents that are named',
  'settings.scrape.full': 'Also give the list of all torrents',
  'settings.proxies': 'Trusted proxies',
  'settings.proxies.hint':
    'Addresses or networks of your own reverse proxies, one on each line. Their word about where a client comes from (X-Forwarded-For) is believed.',
} as const;
