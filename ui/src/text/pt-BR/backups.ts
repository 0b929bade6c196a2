// Texts about backups, in Brazilian Portuguese.

export const backups = {
  'backups.title': 'Backups',
  'backups.text':
    'Cópias da sua lista de torrents com as contagens, dos seus amigos com as chaves e das suas listas. Uma é feita automaticamente a cada dia; seus arquivos compartilhados e suas configurações não fazem parte dela.',
  'backups.folder.what': 'Pasta dos backups',
  'backups.make': 'Fazer backup agora',
  'backups.making': 'Fazendo backup…',
  'backups.made': 'Um backup foi feito.',
  'backups.none': 'Ainda não há backups. O primeiro é feito quando houver um torrent ou um amigo.',
  'backups.table': 'Backups',
  'backups.when': 'Quando',
  'backups.why': 'Por quê',
  'backups.torrents': 'Torrents',
  'backups.size': 'Tamanho',
  'backups.actions': 'Restaurar ou remover',
  'backups.reason.daily': 'Diário',
  'backups.reason.by_hand': 'Manual',
  'backups.reason.before_migration': 'Antes de uma atualização',
  'backups.reason.before_restore': 'Antes de restaurar outro',
  'backups.restore': 'Restaurar…',
  'backups.restoreWhat': 'Restaurar o backup de {when}…',
  'backups.removeWhat': 'Remover o backup de {when}…',
  'backups.restore.title': 'Restaurar este backup?',
  'backups.restore.holds.one': 'O backup de {when} tem {count} torrent.',
  'backups.restore.holds.other': 'O backup de {when} tem {count} torrents.',
  'backups.restore.text':
    'Seus torrents, amigos e listas voltam a ser como eram naquele momento. O que você adicionou desde então sai; o que você removeu desde então volta, e também as chaves dos amigos como eram.',
  'backups.restore.keeps':
    'As contagens de downloads concluídos ficam como estão onde forem maiores agora. Suas configurações e seus arquivos compartilhados não são alterados.',
  'backups.restore.before':
    'Antes é feito um backup do que existe agora, para que você possa voltar atrás.',
  'backups.restore.confirm': 'Restaurar',
  'backups.restored': 'O backup de {when} foi restaurado.',
  'backups.remove.title': 'Remover este backup?',
  'backups.remove.text': 'Depois disso, o backup de {when} não poderá mais ser restaurado.',
  'backups.remove.confirm': 'Remover',
  'backups.removed': 'O backup de {when} foi removido.',
} as const;
