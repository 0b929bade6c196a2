// Every text a person can read, in English; other languages will follow this table's keys.

import { access } from './en/access';
import { backups } from './en/backups';
import { client } from './en/client';
import { create } from './en/create';
import { filing } from './en/filing';
import { lifecycle } from './en/lifecycle';
import { log } from './en/log';
import { seeding } from './en/seeding';
import { settings } from './en/settings';
import { tools } from './en/tools';

export const en = {
  'app.name': 'Swarmdeck',
  'app.skip': 'Skip to the page',
  'app.version': 'Version {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'Pages',
  'nav.overview': 'Overview',
  'nav.torrents': 'Torrents',
  'nav.create': 'Create',
  'nav.create.finished': '(finished)',
  'nav.create.stopped': '(stopped, needs a look)',
  'nav.access': 'Access',
  'nav.settings': 'Settings',

  'theme.label': 'Appearance',
  'theme.system': 'Like the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'connection.offline': 'The tracker program does not answer.',
  'connection.offline.hint':
    'Is it still running? This page shows what was known last, and tries again by itself.',
  'connection.loading': 'Asking the tracker…',

  'key.title': 'This page needs its key',
  'key.text':
    'When Swarmdeck started, it printed an address that ends in “#token=…”. Open that address, or paste it here.',
  'key.label': 'Address or key',
  'key.submit': 'Open',
  'key.wrong':
    'There is no key in this text. It is the long row of letters and digits after “#token=”.',
  'key.refused':
    'The key was not accepted. Each start of Swarmdeck prints a new one; take the newest.',

  'error.unknown': 'Something went wrong that Swarmdeck has no words for.',
  'error.unknown.hint': 'Try it once more. If it happens again, start Swarmdeck anew.',
  'error.unreachable': 'The tracker program does not answer.',
  'error.unreachable.hint': 'Check that it is still running, then try again.',
  'error.keyNeeded':
    'This page needs its key: open the address that Swarmdeck printed when it started.',
  'error.copy': 'The system did not let this page copy. Select the text and copy it by hand.',
  'error.file': 'The file could not be read.',
  'error.file.hint': 'Choose it once more, or another one.',

  'action.copy': 'Copy',
  'action.copied': 'Copied',
  'action.copyWhat': 'Copy {what}',
  'action.copiedWhat': '{what} copied',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.back': 'Back',
  'action.tryAgain': 'Try again',
  'action.download': 'Download .torrent',
  'action.downloaded': 'Saved to your downloads',
  'action.save': 'Save .torrent…',
  'action.saved': 'Saved',

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

  'notice.listen': 'Let other computers connect…',
  'notice.open': 'See this setting',
  'notice.lists': 'See the lists',
  'notice.openSettings': 'Open Settings',
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

  'torrents.add': 'Add a .torrent…',
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
  'torrents.nothing.clear': 'Show all',
  'torrents.table': 'Torrents',
  'column.name': 'Name',
  'column.size': 'Size',
  'column.seeders': 'Seeders',
  'column.leechers': 'Leechers',
  'column.completed': 'Completed',
  'column.added': 'Added',

  'detail.back': 'All torrents',
  'detail.title': 'Torrent',
  'detail.remove': 'Remove…',
  'detail.infoHash': 'Info hash',
  'detail.infoHash.hint': 'The fingerprint by which programs know this torrent.',
  'detail.magnet': 'Magnet link',
  'detail.magnet.hint': 'Opens in a BitTorrent client, in place of the .torrent.',
  'detail.size': 'Size',
  'detail.pieces': 'Pieces',
  'detail.pieces.value': '{count} of {size}',
  'detail.private': 'Private',
  'detail.private.yes': 'Yes: people meet only through its trackers',
  'detail.private.no': 'No',
  'detail.comment': 'Comment',
  'detail.added': 'Added',
  'detail.swarm': 'Swarm',
  'detail.swarm.value': '{seeders} seeding, {leechers} downloading, {completed} completed',
  'detail.tabs': 'Details',
  'detail.peers': 'Peers',
  'detail.files': 'Files',
  'detail.trackers': 'Trackers',
  'detail.tier': 'Tier {tier}',
  'detail.tier.hint': 'Clients ask tier 1 first, and the next one when it does not answer.',
  'detail.trackers.none': 'This torrent names no tracker.',
  'detail.trackers.what': 'Tracker address',
  'detail.infoHash.v1': 'Info hash (v1)',
  'detail.infoHash.v2': 'Info hash (v2)',
  'detail.infoHash.v2.hint': 'The newer fingerprint. Programs know this torrent by either.',
  'detail.magnet.key': 'It has your own key in it, so keep it to yourself.',
  'detail.options': 'Options',

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
    'The tracker stops answering for “{name}”, and its counts are lost. The shared files and the .torrent stay where they are.',
  'remove.confirm': 'Remove it',
  'remove.done': '{name} was removed.',

  'peers.none': 'Nobody is here yet.',
  'peers.none.hint':
    'Open the .torrent in a BitTorrent client: as soon as it asks this tracker, it appears here.',
  'peers.none.seeding':
    'This computer itself shares the files. Whoever opens the .torrent in a BitTorrent client appears here.',
  'peers.most': 'The {count} that asked last are shown.',
  'peers.client': 'Client',
  'peers.address': 'Address',
  'peers.progress': 'Has',
  'peers.progress.unknown': 'unknown',
  'peers.seeder': 'all, seeding',
  'peers.uploaded': 'Up',
  'peers.downloaded': 'Down',
  'peers.seen': 'Last report',
  'peers.unchecked': 'Not tried yet',
  'peers.reachable': 'Can be reached',
  'peers.unproven': 'Something answered there, but not this client',
  'peers.unreachable': 'Could not be reached',
  'peers.reported':
    'As each client last reported; clients report every so often, usually each half hour.',

  'files.more': 'The first {shown} of {count} are shown.',
  'files.list': 'Files',

  ...access,
  ...backups,
  ...client,
  ...create,
  ...filing,
  ...lifecycle,
  ...log,
  ...seeding,
  ...settings,
  ...tools,
} as const;
