// Texts of the list of torrents, and of what can be done with one.

export const torrents = {
  'torrents.added': '{name} is now registered.',
  'torrents.search': 'Search torrents',
  'torrents.search.placeholder': 'Name or info hash',
  'torrents.count.one': '{count} torrent',
  'torrents.count.other': '{count} torrents',
  'torrents.found': '{found} of {count}',
  'torrents.none.title': 'No torrents yet',
  'torrents.none.text':
    'Create one from a file or folder of yours, or add a .torrent that already exists. Your tracker then answers for it.',
  'torrents.nothing': 'No torrent matches “{search}”.',
  'torrents.table': 'Torrents',
  'column.name': 'Name',
  'column.size': 'Size',
  'column.seeders': 'Seeders',
  'column.leechers': 'Leechers',
  'column.completed': 'Completed',
  'column.added': 'Added',

  'mark.paused': 'Paused',
  'mark.hidden': 'Hidden',
  'pause.open': 'Pause…',
  'pause.title': 'Pause this torrent?',
  'pause.text':
    'Clients that ask for “{name}” are turned away until you let it go on. It stays registered, and downloads that are under way may go on among those who know each other.',
  'pause.message': 'What they are told',
  'pause.message.hint': 'Clients show it to the people who use them. It may stay empty.',
  'pause.confirm': 'Pause it',
  'pause.done': '{name} is paused.',
  'pause.shown': 'This torrent is paused: clients are turned away.',
  'pause.shown.message': 'They are told: “{message}”',
  resume: 'Resume',
  'resume.done': '{name} goes on.',
  'options.hidden': 'Hidden',
  'options.hidden.hint':
    'Left out of the list of all torrents that the tracker gives on request. Whoever has the .torrent can use it as before.',
  'options.hidden.private': 'Private torrents are left out of the list of all torrents anyway.',
  'options.hidden.on': '{name} is hidden now.',
  'options.hidden.off': '{name} is hidden no more.',
  'options.warning': 'Message to clients',
  'options.warning.hint':
    'Sent with every answer, as a warning. Many clients show it beside the tracker. Empty for none.',
  'options.warning.save': 'Save',
  'options.warning.saved': 'The message was saved.',
  'friendFile.open': 'For a friend…',
  'friendFile.title': 'Save a .torrent for a friend',
  'friendFile.text':
    'It has that friend’s own key in it. Send it to nobody else: whoever has it is taken for that friend.',
  'friendFile.friend': 'For whom',
  'friendFile.you': 'You, for your own client',
  'friendFile.confirm': 'Save .torrent',
  'friendFile.saved': 'Saved for {name}',
  'friendFile.none': 'No friend has a key yet.',
  'friendFile.add': 'Add friends',

  'remove.title': 'Remove this torrent?',
  'remove.text':
    'The tracker stops answering for “{name}”. For ten minutes it can be put back with its counts; then they are lost. The shared files and the .torrent stay where they are.',
  'remove.confirm': 'Remove it',
  'remove.done': '{name} was removed.',
} as const;
