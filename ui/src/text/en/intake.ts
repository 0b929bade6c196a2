// Texts about adding torrents that exist already, one or many, in English.

export const intake = {
  'intake.open': 'Add…',
  'intake.title': 'Add torrents',
  'intake.text':
    'Your tracker answers for what you add from then on. Nothing is downloaded or shared by this.',
  'intake.files': '.torrent files',
  'intake.drop': 'Drop .torrent files here, as many as you like.',
  'intake.choose': 'Choose files…',
  'intake.chosen.one': '{count} file chosen',
  'intake.chosen.other': '{count} files chosen',
  'intake.list': 'Info hashes or magnet links',
  'intake.list.hint':
    'One a line; a name may follow the info hash. You can add the .torrent of each later.',
  'intake.confirm': 'Add',
  'intake.busy': 'Adding…',
  'intake.progress': '{done} of {count} files',
  'intake.added.one': '{count} torrent was added.',
  'intake.added.other': '{count} torrents were added.',
  'intake.known.one': '{count} line is about a torrent that was there already.',
  'intake.known.other': '{count} lines are about torrents that were there already.',
  'intake.failed.one': '{count} could not be added:',
  'intake.failed.other': '{count} could not be added:',
  'intake.line': 'Line {line}: {text}',
  'intake.line.problem': 'No info hash and no magnet link.',
  'intake.more.one': 'and {count} more',
  'intake.more.other': 'and {count} more',
  'awaited.shown': 'Only the info hash of this torrent is known.',
  'awaited.hint':
    'It is tracked already. Its files and pieces, and whether it is private, are known once you add its .torrent; until then it is left out of the list of all torrents.',
  'awaited.add': 'Add its .torrent…',
  'awaited.another': 'That is the .torrent of another torrent, which has been added too.',
  'awaited.unknown': 'Not known yet',
  'awaited.files': 'Add the .torrent file to see which files are in it.',
  'awaited.trackers': 'Add the .torrent file to see which trackers it names.',
  'awaited.tools': 'Add the .torrent file to verify, change or seed this torrent.',
  'awaited.seeding': 'Add the .torrent file to share its files from this computer.',
} as const;
