// Texts about backups, in Russian.

export const backups = {
  'backups.title': 'Резервные копии',
  'backups.text':
    'Копии вашего списка торрентов со счётчиками, друзей с ключами и ваших списков доступа. Каждый день одна создаётся сама; раздаваемые файлы и настройки в неё не входят.',
  'backups.folder.what': 'Папка с резервными копиями',
  'backups.make': 'Создать копию сейчас',
  'backups.making': 'Создание копии…',
  'backups.made': 'Резервная копия создана.',
  'backups.none':
    'Резервных копий пока нет. Первая появится, когда будет хотя бы один торрент или друг.',
  'backups.table': 'Резервные копии',
  'backups.when': 'Когда',
  'backups.why': 'Повод',
  'backups.torrents': 'Торренты',
  'backups.size': 'Размер',
  'backups.actions': 'Восстановить или удалить',
  'backups.reason.daily': 'Ежедневная',
  'backups.reason.by_hand': 'Вручную',
  'backups.reason.before_migration': 'Перед обновлением',
  'backups.reason.before_restore': 'Перед восстановлением другой',
  'backups.restore': 'Восстановить…',
  'backups.restoreWhat': 'Восстановить резервную копию от {when}…',
  'backups.removeWhat': 'Удалить резервную копию от {when}…',
  'backups.restore.title': 'Восстановить эту резервную копию?',
  'backups.restore.holds.one': 'В резервной копии от {when} — {count} торрент.',
  'backups.restore.holds.few': 'В резервной копии от {when} — {count} торрента.',
  'backups.restore.holds.many': 'В резервной копии от {when} — {count} торрентов.',
  'backups.restore.text':
    'Торренты, друзья и списки станут такими, какими были тогда. Добавленное с тех пор исчезнет, удалённое вернётся, как и прежние ключи друзей.',
  'backups.restore.keeps':
    'Счётчики завершённых загрузок останутся нынешними, если сейчас они больше. Настройки и раздаваемые файлы не изменятся.',
  'backups.restore.before':
    'Сначала будет сохранена копия нынешнего состояния, чтобы к нему можно было вернуться.',
  'backups.restore.confirm': 'Восстановить',
  'backups.restored': 'Резервная копия от {when} восстановлена.',
  'backups.remove.title': 'Удалить эту резервную копию?',
  'backups.remove.text': 'Восстановить резервную копию от {when} будет уже нельзя.',
  'backups.remove.confirm': 'Удалить',
  'backups.removed': 'Резервная копия от {when} удалена.',
} as const;
