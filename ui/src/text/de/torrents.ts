// Texts of the list of torrents, and of what can be done with one, in German.

export const torrents = {
  'torrents.added': '{name} ist jetzt eingetragen.',
  'torrents.search': 'Torrents durchsuchen',
  'torrents.search.placeholder': 'Name oder Info-Hash',
  'torrents.count.one': '{count} Torrent',
  'torrents.count.other': '{count} Torrents',
  'torrents.found': '{found} von {count}',
  'torrents.none.title': 'Noch keine Torrents',
  'torrents.none.text':
    'Erstellen Sie einen aus einer Datei oder einem Ordner von Ihnen, oder fügen Sie eine .torrent-Datei hinzu, die es schon gibt. Ihr Tracker bedient ihn dann.',
  'torrents.nothing': 'Kein Torrent passt zu „{search}“.',
  'torrents.table': 'Torrents',
  'column.name': 'Name',
  'column.size': 'Größe',
  'column.seeders': 'Seeder',
  'column.leechers': 'Leecher',
  'column.completed': 'Fertig',
  'column.added': 'Hinzugefügt',

  'mark.paused': 'Pausiert',
  'mark.hidden': 'Verborgen',
  'pause.open': 'Pausieren …',
  'pause.title': 'Diesen Torrent pausieren?',
  'pause.text':
    'Clients, die nach „{name}“ fragen, werden abgewiesen, bis Sie ihn fortsetzen. Er bleibt eingetragen, und laufende Downloads können unter denen weitergehen, die einander kennen.',
  'pause.message': 'Was ihnen gesagt wird',
  'pause.message.hint':
    'Clients zeigen es den Leuten, die sie benutzen. Das Feld darf leer bleiben.',
  'pause.confirm': 'Pausieren',
  'pause.done': '{name} ist pausiert.',
  'pause.shown': 'Dieser Torrent ist pausiert: Clients werden abgewiesen.',
  'pause.shown.message': 'Ihnen wird gesagt: „{message}“',
  resume: 'Fortsetzen',
  'resume.done': '{name} läuft weiter.',
  'options.hidden': 'Verborgen',
  'options.hidden.hint':
    'Fehlt in der Liste aller Torrents, die der Tracker auf Anfrage gibt. Wer die .torrent-Datei hat, kann ihn wie bisher nutzen.',
  'options.hidden.private': 'Private Torrents fehlen ohnehin in der Liste aller Torrents.',
  'options.hidden.on': '{name} ist jetzt verborgen.',
  'options.hidden.off': '{name} ist nicht mehr verborgen.',
  'options.warning': 'Nachricht an Clients',
  'options.warning.hint':
    'Wird mit jeder Antwort gesendet, als Warnung. Viele Clients zeigen sie neben dem Tracker. Leer für keine.',
  'options.warning.save': 'Speichern',
  'options.warning.saved': 'Die Nachricht wurde gespeichert.',
  'friendFile.open': 'Für einen Freund …',
  'friendFile.title': 'Eine .torrent-Datei für einen Freund speichern',
  'friendFile.text':
    'Sie enthält den eigenen Schlüssel dieses Freundes. Senden Sie sie sonst niemandem: Wer sie hat, gilt als dieser Freund.',
  'friendFile.friend': 'Für wen',
  'friendFile.you': 'Sie, für Ihren eigenen Client',
  'friendFile.confirm': '.torrent speichern',
  'friendFile.saved': 'Für {name} gespeichert',
  'friendFile.none': 'Noch hat kein Freund einen Schlüssel.',
  'friendFile.add': 'Freunde hinzufügen',

  'remove.title': 'Diesen Torrent entfernen?',
  'remove.text':
    'Der Tracker bedient „{name}“ nicht mehr. Zehn Minuten lang lässt er sich mit seinen Zählerständen zurückholen; dann sind sie verloren. Die geteilten Dateien und die .torrent-Datei bleiben, wo sie sind.',
  'remove.confirm': 'Entfernen',
  'remove.done': '{name} wurde entfernt.',
} as const;
