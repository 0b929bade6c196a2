// Texts about backups, in German.

export const backups = {
  'backups.title': 'Sicherungen',
  'backups.text':
    'Kopien Ihrer Torrent-Liste mit den Zählerständen, Ihrer Freunde mit ihren Schlüsseln und Ihrer Listen. Jeden Tag entsteht von selbst eine; Ihre geteilten Dateien und Ihre Einstellungen sind nicht darin.',
  'backups.folder.what': 'Ordner mit den Sicherungen',
  'backups.make': 'Jetzt sichern',
  'backups.making': 'Wird gesichert …',
  'backups.made': 'Eine Sicherung wurde erstellt.',
  'backups.none':
    'Es gibt noch keine Sicherung. Die erste entsteht, sobald es einen Torrent oder einen Freund gibt.',
  'backups.table': 'Sicherungen',
  'backups.when': 'Wann',
  'backups.why': 'Anlass',
  'backups.torrents': 'Torrents',
  'backups.size': 'Größe',
  'backups.actions': 'Wiederherstellen oder entfernen',
  'backups.reason.daily': 'Täglich',
  'backups.reason.by_hand': 'Von Hand',
  'backups.reason.before_migration': 'Vor einem Update',
  'backups.reason.before_restore': 'Vor einer Wiederherstellung',
  'backups.restore': 'Wiederherstellen …',
  'backups.restoreWhat': 'Sicherung vom {when} wiederherstellen …',
  'backups.removeWhat': 'Sicherung vom {when} entfernen …',
  'backups.restore.title': 'Diese Sicherung wiederherstellen?',
  'backups.restore.holds.one': 'Die Sicherung vom {when} enthält {count} Torrent.',
  'backups.restore.holds.other': 'Die Sicherung vom {when} enthält {count} Torrents.',
  'backups.restore.text':
    'Ihre Torrents, Freunde und Listen werden wieder, wie sie damals waren. Was Sie seither hinzugefügt haben, verschwindet; was Sie seither entfernt haben, kommt zurück, ebenso die damaligen Schlüssel Ihrer Freunde.',
  'backups.restore.keeps':
    'Die Zähler fertiger Downloads bleiben, wo sie heute höher stehen. Ihre Einstellungen und geteilten Dateien werden nicht angetastet.',
  'backups.restore.before':
    'Der jetzige Stand wird vorher gesichert, damit Sie zu ihm zurückkehren können.',
  'backups.restore.confirm': 'Wiederherstellen',
  'backups.restored': 'Die Sicherung vom {when} wurde wiederhergestellt.',
  'backups.remove.title': 'Diese Sicherung entfernen?',
  'backups.remove.text': 'Die Sicherung vom {when} lässt sich dann nicht mehr wiederherstellen.',
  'backups.remove.confirm': 'Entfernen',
  'backups.removed': 'Die Sicherung vom {when} wurde entfernt.',
} as const;
