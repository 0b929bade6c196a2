// Texts about backups, in English.

export const backups = {
  'backups.title': 'Backups',
  'backups.text':
    'Copies of your list of torrents with their counts, your friends with their keys, and your lists. One is made by itself each day; your shared files and settings are not in it.',
  'backups.folder.what': 'Folder with the backups',
  'backups.make': 'Back up now',
  'backups.making': 'Backing up…',
  'backups.made': 'A backup was made.',
  'backups.none': 'There is no backup yet. The first is made when there is a torrent or a friend.',
  'backups.table': 'Backups',
  'backups.when': 'When',
  'backups.why': 'Why',
  'backups.torrents': 'Torrents',
  'backups.size': 'Size',
  'backups.actions': 'Restore or remove',
  'backups.reason.daily': 'Daily',
  'backups.reason.by_hand': 'By hand',
  'backups.reason.before_migration': 'Before an update',
  'backups.reason.before_restore': 'Before restoring another',
  'backups.restore': 'Restore…',
  'backups.restoreWhat': 'Restore the backup of {when}…',
  'backups.removeWhat': 'Remove the backup of {when}…',
  'backups.restore.title': 'Restore this backup?',
  'backups.restore.holds.one': 'The backup of {when} has {count} torrent in it.',
  'backups.restore.holds.other': 'The backup of {when} has {count} torrents in it.',
  'backups.restore.text':
    'Your torrents, friends and lists become what they were then. What you have added since is taken out; what you have removed since comes back, and so do friends’ keys as they were.',
  'backups.restore.keeps':
    'Counts of finished downloads stay where they are higher now. Your settings and shared files are not touched.',
  'backups.restore.before':
    'What is there now is backed up first, so that you can come back to it.',
  'backups.restore.confirm': 'Restore it',
  'backups.restored': 'The backup of {when} was restored.',
  'backups.remove.title': 'Remove this backup?',
  'backups.remove.text': 'The backup of {when} cannot be restored any more then.',
  'backups.remove.confirm': 'Remove it',
  'backups.removed': 'The backup of {when} was removed.',
} as const;
