// Texts about sharing a torrent's files from the computer that runs the tracker, in German.

export const seeding = {
  'seeding.switch': 'Von diesem Computer aus teilen',
  'seeding.hint':
    'Der Tracker verschickt keine Dateien. Eingeschaltet tut das Swarmdeck neben ihm, ohne dass Ihr Client läuft. Laden Sie die .torrent-Datei danach neu herunter: Sie sagt dann, wo die Dateien sind.',
  'seeding.path': 'Wo die Dateien liegen',
  'seeding.path.hint':
    'Der Ordner oder die Datei, woraus der Torrent erstellt wurde, oder der Ordner darüber, auf dem Computer, auf dem der Tracker läuft.',
  'seeding.path.folder': 'Ordner auswählen …',
  'seeding.path.file': 'Datei auswählen …',
  'seeding.path.first': 'Geben Sie zuerst an, wo die Dateien liegen.',
  'seeding.from': 'Geteilt von',
  'seeding.sent': 'Gesendet, seit Swarmdeck läuft',
  'seeding.urls': 'Web-Seed',
  'seeding.urls.what': 'URL des Web-Seeds',
  'seeding.problem.hint':
    'Stellen Sie die Datei wieder so her, wie sie war. Ist sie so richtig, wie sie jetzt ist, schalten Sie das Teilen aus und wieder ein.',
  'seeding.on': '{name} wird jetzt von diesem Computer aus geteilt.',
  'seeding.off': '{name} wird nicht mehr von diesem Computer aus geteilt.',
} as const;
