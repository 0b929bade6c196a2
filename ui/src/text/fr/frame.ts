// Texts of what is reached from every page, in French.

export const frame = {
  'palette.open': 'Chercher',
  'palette.title': 'Chercher une page, une action ou un torrent',
  'palette.placeholder': 'Page, action, réglage ou torrent…',
  'palette.none': 'Rien ne contient ces mots.',
  'palette.found.one': '{count} résultat',
  'palette.found.other': '{count} résultats',
  'palette.page': 'Page',
  'palette.action': 'Action',
  'palette.torrent': 'Torrent',

  'shortcuts.everywhere': 'Partout',
  'shortcuts.pages': 'Pages',
  'shortcuts.lists': 'Dans les listes',
  'shortcuts.find': 'Chercher dans cette page',
  'shortcuts.add': 'Ajouter des torrents',
  'shortcuts.create': 'Créer un torrent',
  'shortcuts.open': 'Ouvrir',
  'shortcuts.select': 'Sélectionner, ou désélectionner',
  'shortcuts.selectAll': 'Tout sélectionner',
  'shortcuts.selectMore': 'Sélectionner aussi le suivant',
  'shortcuts.remove': 'Supprimer',
  'shortcuts.ends': 'Premier et dernier',
  'shortcuts.menu': 'Ouvrir le menu d’une ligne',
  'shortcuts.leave': 'Fermer, ou ne rien sélectionner',
  'keys.delete': 'Suppr',
} as const;
