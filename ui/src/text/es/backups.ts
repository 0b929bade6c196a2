// Texts about backups, in Spanish.

export const backups = {
  'backups.title': 'Copias de seguridad',
  'backups.text':
    'Copias de su lista de torrents con sus recuentos, de sus amigos con sus claves y de sus listas. Cada día se hace una automáticamente; los archivos que comparte y los ajustes no se incluyen.',
  'backups.folder.what': 'Carpeta con las copias de seguridad',
  'backups.make': 'Hacer una copia ahora',
  'backups.making': 'Haciendo la copia…',
  'backups.made': 'Se ha hecho una copia de seguridad.',
  'backups.none':
    'Aún no hay ninguna copia de seguridad. La primera se hará cuando haya un torrent o un amigo.',
  'backups.table': 'Copias de seguridad',
  'backups.when': 'Cuándo',
  'backups.why': 'Por qué',
  'backups.torrents': 'Torrents',
  'backups.size': 'Tamaño',
  'backups.actions': 'Restaurar o quitar',
  'backups.reason.daily': 'Diaria',
  'backups.reason.by_hand': 'Manual',
  'backups.reason.before_migration': 'Antes de una actualización',
  'backups.reason.before_restore': 'Antes de restaurar otra',
  'backups.restore': 'Restaurar…',
  'backups.restoreWhat': 'Restaurar la copia del {when}…',
  'backups.removeWhat': 'Quitar la copia del {when}…',
  'backups.restore.title': '¿Restaurar esta copia de seguridad?',
  'backups.restore.holds.one': 'La copia del {when} contiene {count} torrent.',
  'backups.restore.holds.other': 'La copia del {when} contiene {count} torrents.',
  'backups.restore.text':
    'Sus torrents, amigos y listas volverán a ser los de entonces. Lo que haya añadido después se quita; lo que haya quitado vuelve, y también las claves de los amigos tal como eran.',
  'backups.restore.keeps':
    'Los recuentos de descargas terminadas se conservan donde ahora sean mayores. Ni los ajustes ni los archivos que comparte se tocan.',
  'backups.restore.before':
    'Antes se hace una copia de lo que hay ahora, para que pueda volver a ello.',
  'backups.restore.confirm': 'Restaurar',
  'backups.restored': 'Se ha restaurado la copia del {when}.',
  'backups.remove.title': '¿Quitar esta copia de seguridad?',
  'backups.remove.text': 'Después ya no se podrá restaurar la copia del {when}.',
  'backups.remove.confirm': 'Quitar',
  'backups.removed': 'Se ha quitado la copia del {when}.',
} as const;
