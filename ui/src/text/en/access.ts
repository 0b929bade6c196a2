// Texts about who may use the tracker, in English.

export const access = {
  'access.who': 'Who may use your tracker',
  'access.own': 'Only my torrents',
  'access.own.text':
    'It answers for the torrents registered here, to anyone who has the .torrent. Strangers cannot use it for their own.',
  'access.friends': 'Friends with a key',
  'access.friends.text':
    'It answers for the torrents registered here, and only to people you gave a key. All others are turned away.',
  'access.anyone': 'Anyone, any torrent',
  'access.anyone.text':
    'An open tracker: whoever finds its address can use it. Expect strangers’ torrents and their traffic; you will be asked about what they share.',
  'access.become.friends': 'Torrents you gave away before will stop working here.',
  'access.become.friends.hint':
    'They carry no key. Add your friends below, and give each of them the .torrent anew with their key in it. The .torrent files in your own client need your key too.',
  'access.become.own': 'Keys will not be asked for any more.',
  'access.become.own.hint':
    'Whoever has a .torrent of yours can use the tracker. The keys are kept.',
  'access.become.closed': 'Strangers’ torrents will be turned away.',
  'access.become.closed.hint': 'Only the torrents registered here are answered for from then on.',
  'access.become.anyone': 'Strangers will be able to use your tracker.',
  'access.become.anyone.hint':
    'For torrents you know nothing of. Choose this only if you want to run a tracker for the public.',
  'access.tabs': 'Who is let in',
  'access.tab.friends': 'Friends',
  'access.tab.lists': 'Refused and let in',

  'friends.add': 'Add friend',
  'friends.add.label': 'Name of the friend',
  'friends.add.placeholder': 'Name of a friend, such as Anna',
  'friends.added': '{name} has a key now.',
  'friends.none.title': 'No friends yet',
  'friends.none.text':
    'A key is a secret part of an announce URL. Every friend has one of their own, so the tracker knows who asks, and you can turn one person away without troubling the others. Enter a name above; Swarmdeck makes the key. Then open a torrent and save a .torrent for that friend: the key is in it, and your friend opens it like any other.',
  'friends.off': 'Keys are not asked for now.',
  'friends.off.hint':
    'They stay here, and count again as soon as “Friends with a key” is chosen above.',
  'friends.name': 'Name',
  'friends.you': 'You',
  'friends.you.hint': 'in the torrents you make',
  'friends.url': 'Announce URL',
  'friends.url.none': 'No address while the tracker is off',
  'friends.url.what': 'Announce URL of {name}',
  'friends.used': 'Last use',
  'friends.used.small': 'Last use: {when}',
  'friends.never': 'never',
  'friends.key.show': 'Show the key of {name}',
  'friends.key.hide': 'Hide the key of {name}',
  'friends.actions': 'Actions',
  'friends.secret':
    'Whoever has such a URL is taken for that friend. Send it only to the one it is for, best inside a .torrent.',
  'friends.rename': 'Rename {name}',
  'friends.rename.title': 'Rename this friend',
  'friends.rename.confirm': 'Rename',
  'friends.rename.hint': 'Only you see it. The key stays the same.',
  'friends.renamed': 'The name is now {name}.',
  'friends.renew': 'New key for {name}',
  'friends.renew.title': 'Make a new key for {name}?',
  'friends.renew.title.you': 'Make a new key for yourself?',
  'friends.renew.text':
    'The old key stops working at once, in all torrents {name} has. Save the .torrents anew for {name} and send them.',
  'friends.renew.text.you':
    'Your old key stops working at once, in all torrents your own client has from here. Save them anew and open them in your client.',
  'friends.renew.confirm': 'Make a new key',
  'friends.renewed': '{name} has a new key.',
  'friends.renewed.you': 'You have a new key.',
  'friends.remove': 'Remove {name}',
  'friends.remove.title': 'Remove {name}?',
  'friends.remove.text':
    'The key of {name} stops working at once and cannot be brought back. What {name} has downloaded stays there.',
  'friends.remove.confirm': 'Remove',
  'friends.removed': '{name} was removed.',

  'lists.text':
    'Turn addresses or programs away, or let in exceptions. What is let in counts more than what is refused. This computer is never refused by its address.',
  'lists.only.addresses': 'Only addresses that are let in may use the tracker',
  'lists.only.addresses.hint': 'All other addresses are turned away, except this computer.',
  'lists.only.clients': 'Only programs that are let in may use the tracker',
  'lists.only.clients.hint': 'All other BitTorrent programs are turned away, your own too.',
  'lists.only.title': 'Turn away everyone else?',
  'lists.only.addresses.text.one':
    'Whoever asks from an address that is not let in is refused at once. One entry or list lets addresses in.',
  'lists.only.addresses.text.other':
    'Whoever asks from an address that is not let in is refused at once. {count} entries and lists let addresses in.',
  'lists.only.addresses.nobody':
    'No address is let in yet, so only this computer could use your tracker.',
  'lists.only.clients.text.one':
    'Whoever uses a program that is not let in is refused at once. One entry lets programs in.',
  'lists.only.clients.text.other':
    'Whoever uses a program that is not let in is refused at once. {count} entries let programs in.',
  'lists.only.clients.nobody':
    'No program is let in yet, so nobody could use your tracker, not even you.',
  'lists.only.confirm': 'Turn the others away',

  'lists.entries': 'Entries',
  'lists.entries.none': 'No address or program has an entry.',
  'lists.column.what': 'Address or program',
  'lists.column.list': 'Is',
  'lists.column.reason': 'Reason',
  'lists.column.until': 'Until',
  'lists.kind.address': 'Address',
  'lists.kind.client': 'Program',
  'lists.deny': 'refused',
  'lists.allow': 'let in',
  'lists.forever': 'for ever',
  'lists.ended': 'ended {date}',
  'lists.remove': 'Remove {what}',
  'lists.remove.title': 'Remove this entry?',
  'lists.remove.text': '“{what}” is no longer {list}.',
  'lists.removeList.title': 'Remove this list?',
  'lists.removeList.text': 'The addresses of “{what}” are no longer {list}.',
  'lists.remove.confirm': 'Remove',
  'lists.removed': '{what} was removed.',

  'lists.files': 'Imported lists',
  'lists.files.none': 'No list was imported.',
  'lists.column.file': 'List',
  'lists.ranges.one': '{count} range',
  'lists.ranges.other': '{count} ranges',
  'lists.ignored.one': '{count} line not understood',
  'lists.ignored.other': '{count} lines not understood',

  'entry.add': 'Add an entry…',
  'entry.title': 'Refuse or let in',
  'entry.kind': 'What',
  'entry.kind.address': 'Address',
  'entry.kind.client': 'Program',
  'entry.list': 'It is to be',
  'entry.list.deny': 'Refused',
  'entry.list.allow': 'Let in',
  'entry.address': 'Address',
  'entry.address.hint':
    'One address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9.',
  'entry.client': 'Program',
  'entry.client.hint':
    'The beginning of its peer id, such as -TR40, or some text in the name it gives over HTTP, such as Transmission/4.0. Over UDP only the peer id is known.',
  'entry.reason': 'Reason',
  'entry.reason.deny.hint': 'Those who are refused can read it. It may stay empty.',
  'entry.reason.allow.hint': 'A note for yourself. It may stay empty.',
  'entry.confirm': 'Add',
  'entry.added': '{what} is now {list}.',

  'expiry.label': 'For how long',
  'expiry.never': 'For ever',
  'expiry.day': 'A day',
  'expiry.week': 'A week',
  'expiry.month': 'A month',
  'expiry.date': 'Until a date',
  'expiry.date.label': 'Last day',
  'expiry.date.past': 'Choose a day that is not over yet.',

  'import.open': 'Import a list…',
  'import.title': 'Import a list of addresses',
  'import.text':
    'Lists as P2P text, as ipfilter.dat, or with one address, network or range on each line; also packed as .gz.',
  'import.drop': 'Drop the file here, or',
  'import.choose': 'Choose a file…',
  'import.chosen': '{name}, {size}',
  'import.list': 'Its addresses are to be',
  'import.confirm': 'Import',
  'import.busy': 'Importing…',
  'import.done.one': '“{name}” is in force with {count} range of addresses.',
  'import.done.other': '“{name}” is in force with {count} ranges of addresses.',
  'import.ignored.one': '{count} line was not understood and is left out: line {lines}.',
  'import.ignored.other': '{count} lines were not understood and are left out: lines {lines}.',
  'import.ignored.more': '{lines} and others',
} as const;
