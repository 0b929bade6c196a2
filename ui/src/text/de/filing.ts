// Texts about where a torrent is filed: its category, and the archive, in German.

export const filing = {
  'mark.archived': 'Archiviert',
  'category.label': 'Kategorie',
  'category.hint':
    'Ein eigenes Wort, um Torrents auseinanderzuhalten; die Suche findet es. Leer für keine.',
  'category.save': 'Speichern',
  'category.saved': 'Die Kategorie wurde gespeichert.',
  'archive.switch': 'Archiviert',
  'archive.hint':
    'Bleibt mit Zählerständen und .torrent-Datei hier, wird aber nicht mehr bedient: Clients werden abgewiesen, und von diesem Computer aus wird nichts geteilt.',
  'archive.on': '{name} ist jetzt archiviert.',
  'archive.off': '{name} wird wieder bedient.',
  'archive.shown': 'Dieser Torrent ist archiviert: Clients werden abgewiesen.',
  'archive.takeOut': 'Aus dem Archiv holen',
  'archive.all': 'Alle Ihre Torrents sind archiviert.',
  'archive.see': 'Anzeigen',
  'detail.category': 'Kategorie',
  'detail.transferred': 'Übertragen',
  'detail.transferred.hint':
    'Was Leute voneinander erhalten haben, seit dieser Torrent hinzugefügt wurde, soweit ihre Clients es sagen.',
} as const;
