// Texts of what is reached from every page: the palette, and the list of shortcuts.

export const frame = {
  'palette.open': 'Find',
  'palette.title': 'Find a page, an action or a torrent',
  'palette.placeholder': 'Page, action, setting or torrent…',
  'palette.none': 'Nothing has these words.',
  'palette.found.one': '{count} is found',
  'palette.found.other': '{count} are found',
  'palette.page': 'Page',
  'palette.action': 'Action',
  'palette.torrent': 'Torrent',

  'shortcuts.everywhere': 'Everywhere',
  'shortcuts.pages': 'Pages',
  'shortcuts.lists': 'In lists',
  'shortcuts.find': 'Search this page',
  'shortcuts.add': 'Add torrents',
  'shortcuts.create': 'Create a torrent',
  'shortcuts.open': 'Open',
  'shortcuts.select': 'Select, or no longer',
  'shortcuts.selectAll': 'Select all',
  'shortcuts.selectMore': 'Select the next one too',
  'shortcuts.remove': 'Remove',
  'shortcuts.ends': 'First and last',
  'shortcuts.menu': 'Open the menu of a row',
  'shortcuts.leave': 'Close, or select nothing',
  'keys.delete': 'Del',
} as const;
