// Texts of the list of torrents, and of what can be done with one, in Russian.

export const torrents = {
  'torrents.added': 'Торрент {name} зарегистрирован.',
  'torrents.search': 'Поиск торрентов',
  'torrents.search.placeholder': 'Название или инфо-хеш',
  'torrents.count.one': '{count} торрент',
  'torrents.count.few': '{count} торрента',
  'torrents.count.many': '{count} торрентов',
  'torrents.found': '{found} из {count}',
  'torrents.none.title': 'Торрентов пока нет',
  'torrents.none.text':
    'Создайте торрент из своего файла или папки либо добавьте готовый .torrent. После этого ваш трекер будет по нему отвечать.',
  'torrents.nothing': 'По запросу «{search}» торрентов не найдено.',
  'torrents.table': 'Торренты',
  'column.name': 'Название',
  'column.size': 'Размер',
  'column.seeders': 'Сиды',
  'column.leechers': 'Личи',
  'column.completed': 'Завершено',
  'column.added': 'Добавлен',

  'mark.paused': 'На паузе',
  'mark.hidden': 'Скрыт',
  'pause.open': 'На паузу…',
  'pause.title': 'Приостановить этот торрент?',
  'pause.text':
    'Клиенты, которые спрашивают о «{name}», будут получать отказ, пока вы не возобновите работу. Торрент останется зарегистрированным, а уже идущие загрузки могут продолжаться между теми, кто знает друг друга.',
  'pause.message': 'Что им сообщить',
  'pause.message.hint': 'Клиенты покажут это своим пользователям. Можно не заполнять.',
  'pause.confirm': 'Приостановить',
  'pause.done': 'Торрент {name} приостановлен.',
  'pause.shown': 'Этот торрент на паузе: клиенты получают отказ.',
  'pause.shown.message': 'Им сообщается: «{message}»',
  resume: 'Возобновить',
  'resume.done': 'Торрент {name} снова работает.',
  'options.hidden': 'Скрыт',
  'options.hidden.hint':
    'Не входит в список всех торрентов, который трекер выдаёт по запросу. Все, у кого есть .torrent, могут пользоваться им как раньше.',
  'options.hidden.private': 'Приватные торренты и так не входят в список всех торрентов.',
  'options.hidden.on': 'Торрент {name} теперь скрыт.',
  'options.hidden.off': 'Торрент {name} больше не скрыт.',
  'options.warning': 'Сообщение клиентам',
  'options.warning.hint':
    'Отправляется с каждым ответом как предупреждение. Многие клиенты показывают его рядом с трекером. Пусто — без сообщения.',
  'options.warning.save': 'Сохранить',
  'options.warning.saved': 'Сообщение сохранено.',
  'friendFile.open': 'Для друга…',
  'friendFile.title': 'Сохранить .torrent для друга',
  'friendFile.text':
    'В нём личный ключ этого друга. Больше никому его не отправляйте: каждого, у кого есть этот файл, трекер примет за этого друга.',
  'friendFile.friend': 'Для кого',
  'friendFile.you': 'Вы, для своего клиента',
  'friendFile.confirm': 'Сохранить .torrent',
  'friendFile.saved': 'Сохранено: {name}',
  'friendFile.none': 'Ни у одного друга пока нет ключа.',
  'friendFile.add': 'Добавить друзей',

  'remove.title': 'Удалить этот торрент?',
  'remove.text':
    'Трекер перестанет отвечать по «{name}». В течение десяти минут торрент можно вернуть вместе со счётчиками, потом они пропадут. Раздаваемые файлы и .torrent останутся на месте.',
  'remove.confirm': 'Удалить',
  'remove.done': 'Торрент {name} удалён.',
} as const;
