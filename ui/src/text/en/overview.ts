// Texts of the overview page.

export const overview = {
  'tracker.switch': 'Tracker on or off',
  'state.stopped': 'Switched off',
  'state.starting': 'Starting',
  'state.running': 'Running',
  'state.stopping': 'Stopping',
  'state.failed': 'Not running',
  'state.unknown': 'Unknown',
  'state.stopped.title': 'Your tracker is switched off',
  'state.starting.title': 'Your tracker is starting…',
  'state.running.title': 'Your tracker is running',
  'state.stopping.title': 'Your tracker is stopping…',
  'state.failed.title': 'Your tracker could not start',
  'state.stopped.text':
    'While it is off, people with your torrents cannot find each other through it. Switch it on to share.',
  'state.starting.text': 'It opens the addresses it listens on.',
  'state.running.registered':
    'It helps people with your torrents to find each other. It answers only for the torrents you registered here.',
  'state.running.private':
    'It helps your friends to find each other. It answers for the torrents you registered here, to people with a key.',
  'state.running.open': 'It is open: anyone may use it, for any torrent.',
  'state.stopping.text': 'It finishes the last answers.',
  'state.failed.text': 'It is meant to run, but something is in the way.',
  'failed.changePort': 'Change the port',

  'totals.label': 'Right now',
  'totals.torrents': 'Torrents',
  'totals.torrents.hint': 'tracked here',
  'totals.seeders': 'Seeders',
  'totals.seeders.hint': 'have it all, and share',
  'totals.leechers': 'Leechers',
  'totals.leechers.hint': 'still downloading',
  'totals.stale.hint': 'as of when it was switched off',
  'totals.completed': 'Completed',
  'totals.completed.hint': 'downloads finished',
  'totals.announces': 'Announces',
  'totals.announces.hint': 'in the last minute',

  'urls.title': 'Announce URLs',
  'urls.text':
    'The address a torrent carries, so that people who open it find this tracker. Torrents you create here get it by themselves.',
  'urls.private':
    'Your tracker asks for keys, and these addresses have your own in them: they are for your client only. Each friend has others.',
  'urls.friends': 'See your friends’ addresses',
  'urls.none': 'There is no address while the tracker is off.',
  'urls.what': 'Announce URL',
  'reach.this_computer': 'This computer',
  'reach.local_network': 'Your network',
  'reach.internet': 'Internet',
  'reach.this_computer.text': 'Only programs on this computer can use it.',
  'reach.local_network.text': 'For computers in the same home or office network.',
  'reach.internet.text': 'For everyone, if your router and firewall let it through.',

  'notice.title': 'Needs attention',
  'notice.listen': 'Let other computers connect…',
  'notice.open': 'See this setting',
  'notice.lists': 'See the lists',
  'notice.openSettings': 'Open Settings',
  'notice.backups': 'See the backups',
  'notice.watched': 'See watched folders',
  'notice.log': 'Open the log',
  'notice.create': 'See your presets',
  'notice.torrents': 'See your torrents',
  'listen.title': 'Let other computers connect?',
  'listen.text':
    'The tracker then listens on every network of this computer. Others who can reach this computer can ask it about your torrents. They cannot read or change any files through it.',
  'listen.firewall': 'Your firewall may ask whether Swarmdeck is allowed to do this.',
  'listen.confirm': 'Let them connect',
  'listen.done': 'Other computers can connect now.',

  'first.title': 'Share your first folder',
  'first.text':
    'Choose a file or a folder. Swarmdeck makes a .torrent of it, a small file that you give to others so that they can download yours.',
  'first.create': 'Create a torrent',
} as const;
