// Texts about watched folders, in German.

export const watched = {
  'watched.title': 'Überwachte Ordner',
  'watched.folders': 'Ordner',
  'watched.folders.hint':
    'Jede .torrent-Datei, die in einem davon liegt oder später hineinkommt, wird von selbst eingetragen. Ein Ordner pro Zeile, mit vollständigem Pfad, höchstens 16. Ein Torrent, den Sie entfernen, bleibt entfernt, auch wenn seine Datei noch da ist.',
  'watched.add': 'Ordner hinzufügen …',
  'watched.remote': 'Das sind Ordner auf dem Computer, auf dem Swarmdeck läuft.',
  'watched.then': 'Eingetragene Dateien',
  'watched.then.hint':
    'Was von jetzt an aus einer .torrent-Datei wird, sobald sie eingetragen ist.',
  'watched.then.stay': 'Bleiben, wo sie sind',
  'watched.then.move': 'Kommen in den Ordner „registered“ daneben',
} as const;
