// Texts about handing torrents over to a BitTorrent client, in German.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': 'Ihr BitTorrent-Client',
  'client.text':
    'Swarmdeck kann Torrents direkt an qBittorrent oder Transmission übergeben; das Programm seedet sie dann. Sein Webinterface muss eingeschaltet sein: in qBittorrent unter „Werkzeuge“, „Optionen“, „Webinterface“; in Transmission unter „Bearbeiten“, „Einstellungen“, „Entfernter Zugriff“.',
  'client.kind': 'Programm',
  'client.address': 'Adresse seines Webinterface',
  'client.address.hint': 'So, wie Sie sie im Browser öffnen, zum Beispiel {example}.',
  'client.user': 'Benutzername',
  'client.user.hint': 'Leer, wenn keiner verlangt wird.',
  'client.password': 'Passwort',
  'client.password.hint':
    'Wird in einer Datei aufbewahrt, die auf dem Computer des Trackers nur Ihr Benutzerkonto lesen kann, und nie angezeigt.',
  'client.password.kept': 'Es gibt schon eines. Lassen Sie das Feld leer, um es zu behalten.',
  'client.save': 'Speichern und testen',
  'client.forget': 'Diesen Client vergessen',
  'client.forgotten': 'Der Client und sein Passwort sind vergessen.',
  'client.tried': '{version} antwortet.',
  'client.saved': 'Es ist gespeichert, funktioniert aber noch nicht:',
  'client.seedWith': 'Mit {client} seeden',
  'client.seedWith.ask': 'Mit {client} seeden …',
  'client.enter': 'Mit qBittorrent oder Transmission seeden …',
  'client.change': 'Client ändern …',
  'client.handing': 'Wird übergeben …',
  'client.done':
    '{client} hat ihn jetzt. Das Programm erscheint unter den Peers, sobald es sich bei Ihrem Tracker meldet.',
  'client.folder.title': 'Wo liegen die Daten?',
  'client.folder.text':
    'Nennen Sie den Ordner, in dem „{name}“ liegt, so wie {client} ihn sieht. {client} seedet dann von dort, ohne etwas herunterzuladen.',
  'client.folder.remote':
    '{client} läuft auf einem anderen Computer und prüft deshalb vor dem Seeden alle Daten.',
  'client.folder': 'Ordner, in dem sie liegen',
  'client.folder.confirm': 'Seeden',
} as const;
