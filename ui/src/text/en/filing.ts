// Texts about where a torrent is filed: its category, and the archive, in English.

export const filing = {
  'mark.archived': 'Archived',
  'category.label': 'Category',
  'category.hint':
    'A word of your own to keep torrents apart; the search finds it. Empty for none.',
  'category.save': 'Save',
  'category.saved': 'The category was saved.',
  'archive.switch': 'Archived',
  'archive.hint':
    'Kept here with its counts and its .torrent, but not tracked any more: clients are turned away, and nothing is shared from this computer.',
  'archive.on': '{name} is archived now.',
  'archive.off': '{name} is tracked again.',
  'archive.shown': 'This torrent is archived: clients are turned away.',
  'archive.takeOut': 'Take out of the archive',
  'archive.all': 'All your torrents are archived.',
  'archive.see': 'Show them',
  'detail.category': 'Category',
  'detail.transferred': 'Transferred',
  'detail.transferred.hint':
    'What people have received from each other since this torrent was added, as far as their clients say.',
} as const;
