// Texts about adding torrents that exist already, one or many, in German.

export const intake = {
  'intake.open': 'Hinzufügen …',
  'intake.title': 'Torrents hinzufügen',
  'intake.text':
    'Was Sie hinzufügen, bedient Ihr Tracker von da an. Heruntergeladen oder geteilt wird dadurch nichts.',
  'intake.files': '.torrent-Dateien',
  'intake.drop': 'Legen Sie hier .torrent-Dateien ab, so viele Sie möchten.',
  'intake.choose': 'Dateien auswählen …',
  'intake.chosen.one': '{count} Datei ausgewählt',
  'intake.chosen.other': '{count} Dateien ausgewählt',
  'intake.list': 'Info-Hashes oder Magnet-Links',
  'intake.list.hint':
    'Einer pro Zeile; auf den Info-Hash darf ein Name folgen. Die .torrent-Dateien können Sie später hinzufügen.',
  'intake.confirm': 'Hinzufügen',
  'intake.busy': 'Wird hinzugefügt …',
  'intake.progress': '{done} von {count} Dateien',
  'intake.added.one': '{count} Torrent wurde hinzugefügt.',
  'intake.added.other': '{count} Torrents wurden hinzugefügt.',
  'intake.known.one': '{count} Zeile betrifft einen Torrent, der schon da war.',
  'intake.known.other': '{count} Zeilen betreffen Torrents, die schon da waren.',
  'intake.failed.one': '{count} nicht hinzugefügt:',
  'intake.failed.other': '{count} nicht hinzugefügt:',
  'intake.line': 'Zeile {line}: {text}',
  'intake.line.problem': 'Kein Info-Hash und kein Magnet-Link.',
  'intake.more.one': 'und {count} weiterer',
  'intake.more.other': 'und {count} weitere',
  'awaited.shown': 'Von diesem Torrent ist nur der Info-Hash bekannt.',
  'awaited.hint':
    'Er wird schon bedient. Seine Dateien und Teile, und ob er privat ist, sind bekannt, sobald Sie seine .torrent-Datei hinzufügen; bis dahin fehlt er in der Liste aller Torrents.',
  'awaited.add': '.torrent hinzufügen …',
  'awaited.another':
    'Das ist die .torrent-Datei eines anderen Torrents; auch er wurde hinzugefügt.',
  'awaited.unknown': 'Noch nicht bekannt',
  'awaited.files': 'Fügen Sie die .torrent-Datei hinzu, um zu sehen, welche Dateien darin sind.',
  'awaited.trackers': 'Fügen Sie die .torrent-Datei hinzu, um zu sehen, welche Tracker sie nennt.',
  'awaited.tools':
    'Fügen Sie die .torrent-Datei hinzu, um diesen Torrent zu prüfen, zu ändern oder zu seeden.',
  'awaited.seeding':
    'Fügen Sie die .torrent-Datei hinzu, um die Dateien von diesem Computer aus zu teilen.',
} as const;
