// Texts of what is reached from every page, in German: the palette, and the list of shortcuts.

export const frame = {
  'palette.open': 'Suchen',
  'palette.title': 'Seite, Aktion oder Torrent suchen',
  'palette.placeholder': 'Seite, Aktion, Einstellung oder Torrent …',
  'palette.none': 'Nichts enthält diese Wörter.',
  'palette.found.one': '{count} gefunden',
  'palette.found.other': '{count} gefunden',
  'palette.page': 'Seite',
  'palette.action': 'Aktion',
  'palette.torrent': 'Torrent',

  'shortcuts.everywhere': 'Überall',
  'shortcuts.pages': 'Seiten',
  'shortcuts.lists': 'In Listen',
  'shortcuts.find': 'Auf dieser Seite suchen',
  'shortcuts.add': 'Torrents hinzufügen',
  'shortcuts.create': 'Torrent erstellen',
  'shortcuts.open': 'Öffnen',
  'shortcuts.select': 'Auswählen oder abwählen',
  'shortcuts.selectAll': 'Alle auswählen',
  'shortcuts.selectMore': 'Auch den nächsten auswählen',
  'shortcuts.remove': 'Entfernen',
  'shortcuts.ends': 'Erster und letzter',
  'shortcuts.menu': 'Menü einer Zeile öffnen',
  'shortcuts.leave': 'Schließen oder Auswahl aufheben',
  'keys.delete': 'Entf',
} as const;
