// Texts about backups, in French.

export const backups = {
  'backups.title': 'Sauvegardes',
  'backups.text':
    'Des copies de votre liste de torrents avec leurs compteurs, de vos amis avec leurs clés, et de vos listes. Une sauvegarde se fait d’elle-même chaque jour ; vos fichiers partagés et vos réglages n’y sont pas.',
  'backups.folder.what': 'Dossier des sauvegardes',
  'backups.make': 'Sauvegarder maintenant',
  'backups.making': 'Sauvegarde…',
  'backups.made': 'Une sauvegarde a été faite.',
  'backups.none':
    'Il n’y a pas encore de sauvegarde. La première se fera dès qu’il y aura un torrent ou un ami.',
  'backups.table': 'Sauvegardes',
  'backups.when': 'Date',
  'backups.why': 'Raison',
  'backups.torrents': 'Torrents',
  'backups.size': 'Taille',
  'backups.actions': 'Restaurer ou supprimer',
  'backups.reason.daily': 'Quotidienne',
  'backups.reason.by_hand': 'À la main',
  'backups.reason.before_migration': 'Avant une mise à jour',
  'backups.reason.before_restore': 'Avant la restauration d’une autre',
  'backups.restore': 'Restaurer…',
  'backups.restoreWhat': 'Restaurer la sauvegarde du {when}…',
  'backups.removeWhat': 'Supprimer la sauvegarde du {when}…',
  'backups.restore.title': 'Restaurer cette sauvegarde ?',
  'backups.restore.holds.one': 'La sauvegarde du {when} contient {count} torrent.',
  'backups.restore.holds.other': 'La sauvegarde du {when} contient {count} torrents.',
  'backups.restore.text':
    'Vos torrents, vos amis et vos listes redeviennent ce qu’ils étaient alors. Ce que vous avez ajouté depuis est retiré ; ce que vous avez retiré depuis revient, de même que les clés de vos amis telles qu’elles étaient.',
  'backups.restore.keeps':
    'Le nombre de téléchargements terminés est conservé là où il est plus élevé aujourd’hui. Vos réglages et vos fichiers partagés ne sont pas touchés.',
  'backups.restore.before':
    'L’état actuel est d’abord sauvegardé, pour que vous puissiez y revenir.',
  'backups.restore.confirm': 'Restaurer',
  'backups.restored': 'La sauvegarde du {when} a été restaurée.',
  'backups.remove.title': 'Supprimer cette sauvegarde ?',
  'backups.remove.text': 'La sauvegarde du {when} ne pourra alors plus être restaurée.',
  'backups.remove.confirm': 'Supprimer',
  'backups.removed': 'La sauvegarde du {when} a été supprimée.',
} as const;
