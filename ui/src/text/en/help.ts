// Texts of Help: what to do when something does not work, and what the words mean.

export const help = {
  'nav.help': 'Help',
  'help.search': 'Search the help',
  'help.none': 'Nothing here has these words. Try others, or fewer.',
  'help.troubles': 'If something does not work',
  'help.terms': 'What the words mean',
  'help.shortcuts': 'Keyboard shortcuts',

  why: 'Why?',
  'why.about': 'Why? About: {topic}',
  'why.more': 'More in Help',

  'trouble.friends': 'Friends cannot connect',
  'trouble.friends.text':
    'Your tracker must be reached from outside. Let other computers connect, have your router forward the tracker’s port to this computer, and let it through the firewall.',
  'trouble.silent': 'A client says that the tracker does not answer',
  'trouble.silent.text':
    'Look whether the tracker runs, and whether the announce URL in the torrent has its present address and port. A firewall on either side may be in the way.',
  'trouble.outside': 'It works at home, but not outside',
  'trouble.outside.text':
    'The torrent may hold an address that works only in your own network. Set your public address, and make the torrent anew or give it the new address.',
  'trouble.unregistered': 'A client says that the torrent is not registered',
  'trouble.unregistered.text':
    'Your tracker answers only for the torrents in your list. Add its .torrent file there.',
  'trouble.key': 'A friend’s key is refused',
  'trouble.key.text':
    'It may have ended, or been renewed or removed. Copy the friend’s announce URL again, or give them a new .torrent.',
  'trouble.seed': 'A download does not begin',
  'trouble.seed.text':
    'Somebody must seed. Open the torrent in your own client and choose the folder that the files are in; it checks them and shares them.',
  'trouble.port': 'The port is taken',
  'trouble.port.text':
    'Another program listens at it. Close that program, or choose another port here; torrents that you made before keep the old one.',

  'term.tracker': 'Tracker',
  'term.tracker.text':
    'A program that tells the people who share a torrent about each other. The files never pass through it: they go from client to client.',
  'term.torrent': 'Torrent',
  'term.torrent.text':
    'A small file, .torrent, that describes what is shared and says which trackers to ask. You give it to others in place of the files.',
  'term.client': 'Client',
  'term.client.text':
    'The program that downloads and shares, such as qBittorrent or Transmission. Everybody who downloads needs one. So do you, unless Swarmdeck itself shares the files from this computer.',
  'term.swarm': 'Swarm and peers',
  'term.swarm.text':
    'The swarm is everybody who shares one torrent at the moment. Each client in it is a peer.',
  'term.seeder': 'Seeder',
  'term.seeder.text':
    'Somebody who has all of it and gives it to others. Without one nobody can finish, so leave your client running until others have everything.',
  'term.leecher': 'Leecher',
  'term.leecher.text':
    'Somebody who is still downloading. They already give away the pieces they have.',
  'term.announce': 'Announce',
  'term.announce.text':
    'What a client tells the tracker every so often: that it is there, how far it is, and what it has given and taken. It is told the others in return.',
  'term.announceUrl': 'Announce URL',
  'term.announceUrl.text':
    'The address of a tracker in a torrent, such as http://example.org:6969/announce. Everybody who is to take part must be able to reach it.',
  'term.key': 'Key (passkey)',
  'term.key.text':
    'A secret part of a friend’s own announce URL, by which a private tracker knows who asks. If it falls into wrong hands, renew it: the old one then stops working.',
  'term.open': 'Open tracker',
  'term.open.text':
    'An open tracker answers for anybody’s torrents. Strangers will find it, and your address then stands in torrents that you do not know.',
  'term.lists': 'Lists of addresses and programs',
  'term.lists.text':
    'You can turn away single addresses and programs, or let in only those that you name. If only named ones are let in and none is named, nobody gets in.',
  'term.infoHash': 'Info hash',
  'term.infoHash.text':
    'The fingerprint of a torrent: 40 digits and letters. If anything in the content changes, the fingerprint does too, and it is another torrent.',
  'term.magnet': 'Magnet link',
  'term.magnet.text':
    'A torrent as a link. It holds the info hash and the tracker; the rest comes from others in the swarm, so somebody must be seeding.',
  'term.port': 'Port',
  'term.port.text':
    'A number at which a program can be reached, like an extension behind a telephone number. Only one program can have it at a time.',
  'term.loopback': 'Only this computer',
  'term.loopback.text':
    'The address 127.0.0.1 is always the computer itself. A tracker that listens only there is safe, but nobody else can see it.',
  'term.nat': 'Router and NAT',
  'term.nat.text':
    'Your router has one public address for all devices at home; that is called NAT. Who comes from outside gets no further than the router, unless it forwards the port to this computer.',
  'term.cgnat': 'Shared public address (CGNAT)',
  'term.cgnat.text':
    'Some providers give one public address to many customers. Then nobody can reach you from outside over IPv4. Ask the provider for an address of your own, or use IPv6.',
  'term.firewall': 'Firewall',
  'term.firewall.text':
    'It decides which programs can be reached. It must let the tracker’s port through, for TCP and UDP.',
  'term.host': 'Public address',
  'term.host.text':
    'The name or address under which others reach you from outside. It stands in your torrents. With many providers it changes; a name from a dynamic DNS service follows it.',
  'term.piece': 'Piece',
  'term.piece.text':
    'A torrent is cut into pieces of equal length, and each is checked by itself. Longer pieces make a smaller .torrent.',
  'term.names': 'Names of files',
  'term.names.text':
    'Not every system can store every name: Windows refuses some characters and takes “A” and “a” for the same. Rename such files, so that everybody can download them.',
  'term.tier': 'Tier',
  'term.tier.text':
    'A group of trackers in a torrent. Clients ask the first group, and go on to the next one if nobody there answers.',
  'term.webSeed': 'Web seed',
  'term.webSeed.text':
    'A web server that has the files too. Clients can download from it, also when nobody is seeding.',
  'term.private': 'DHT and private torrents',
  'term.private.text':
    'With the DHT, clients find each other without a tracker. In a private torrent they do not use it, so that only those take part whom the tracker lets in.',
  'term.scrape': 'Scrape',
  'term.scrape.text':
    'A question for the numbers of seeders, leechers and downloads of a torrent, without joining it.',
  'term.ratio': 'Ratio',
  'term.ratio.text': 'What somebody has given for what they took. Above 1 they gave more.',
  'term.versions': 'v1, v2 and hybrid',
  'term.versions.text':
    'Two ways to describe what is shared. Every client reads v1; v2 is newer and stronger; a hybrid torrent holds both.',
  'term.backup': 'Backup',
  'term.backup.text':
    'Swarmdeck copies its list of torrents and friends each day. If the list is ever damaged, it is put together again from the latest good copy.',
  'term.settingsFile': 'Settings file',
  'term.settingsFile.text':
    'All settings stand in one text file. Where something in it cannot be understood, Swarmdeck does not guess: it says so, and keeps what was in force.',
  'term.disk': 'Disk and folders',
  'term.disk.text':
    'If the disk is full, or Swarmdeck may not write to its folder, nothing new is kept. Make room or change the permissions; it goes on by itself.',
  'term.tls': 'Pages without protection',
  'term.tls.text':
    'Without HTTPS, whoever is on the way between you and the tracker can read your password. Use such a page only in a network that you trust.',
  'help.begin': 'Share a folder in three steps',
  'begin.make': 'Make a .torrent of it',
  'begin.make.text':
    'Choose the folder. Your tracker’s address goes in by itself, and your tracker knows the torrent from then on.',
  'begin.seed': 'Seed it',
  'begin.seed.text':
    'Open the .torrent in your client and choose the folder that the files are in. Or switch on “Share from this computer” among the torrent’s options.',
  'begin.give': 'Give it to others',
  'begin.give.text':
    'Send them the .torrent or its magnet link. The overview says who can reach your tracker.',
} as const;
