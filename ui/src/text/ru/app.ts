// Texts of the frame: pages, appearance, the way to the engine, and what every page can do, in Russian.

export const app = {
  'app.name': 'Swarmdeck',
  'app.skip': 'Перейти к содержимому страницы',
  'app.version': 'Версия {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'Страницы',
  'nav.overview': 'Обзор',
  'nav.torrents': 'Торренты',
  'nav.create': 'Создать',
  'nav.create.finished': '(готово)',
  'nav.create.stopped': '(остановлено, нужно взглянуть)',
  'nav.access': 'Доступ',
  'nav.settings': 'Настройки',

  'theme.label': 'Оформление',
  'theme.system': 'Как в системе',
  'theme.light': 'Светлое',
  'theme.dark': 'Тёмное',

  'language.label': 'Язык',
  'language.system': 'Как в системе',

  'size.b': '{value} Б',
  'size.kib': '{value} КиБ',
  'size.mib': '{value} МиБ',
  'size.gib': '{value} ГиБ',
  'size.tib': '{value} ТиБ',
  'size.pib': '{value} ПиБ',
  'size.perSecond': '{size}/с',
  'list.next': '{list}, {next}',
  'text.sentence': '{text}.',

  'connection.offline': 'Программа трекера не отвечает.',
  'connection.offline.hint':
    'Она ещё работает? Здесь показано то, что было известно последним; страница сама пробует связаться снова.',
  'connection.loading': 'Запрос к трекеру…',

  'key.title': 'Этой странице нужен ключ',
  'key.text':
    'При запуске Swarmdeck вывел адрес, который заканчивается на «#token=…». Откройте этот адрес или вставьте его сюда.',
  'key.label': 'Адрес или ключ',
  'key.submit': 'Открыть',
  'key.wrong': 'В этом тексте нет ключа. Ключ — это длинный ряд букв и цифр после «#token=».',
  'key.refused':
    'Ключ не принят. При каждом запуске Swarmdeck выводит новый; возьмите самый последний.',

  'error.unknown': 'Случилось что-то, для чего у Swarmdeck нет слов.',
  'error.unknown.hint': 'Попробуйте ещё раз. Если это повторится, перезапустите Swarmdeck.',
  'error.unreachable': 'Программа трекера не отвечает.',
  'error.unreachable.hint': 'Убедитесь, что она ещё работает, и попробуйте снова.',
  'error.keyNeeded':
    'Этой странице нужен ключ: откройте адрес, который Swarmdeck вывел при запуске.',
  'error.copy':
    'Система не разрешила этой странице копировать. Выделите текст и скопируйте его вручную.',
  'error.file': 'Не удалось прочитать файл.',
  'error.file.hint': 'Выберите его ещё раз или возьмите другой.',

  'action.copy': 'Копировать',
  'action.copied': 'Скопировано',
  'action.copyWhat': 'Копировать: {what}',
  'action.copiedWhat': 'Скопировано: {what}',
  'action.cancel': 'Отмена',
  'action.close': 'Закрыть',
  'action.back': 'Назад',
  'action.tryAgain': 'Повторить',
  'action.download': 'Скачать .torrent',
  'action.downloaded': 'Сохранено в загрузки',
  'action.save': 'Сохранить .torrent…',
  'action.saved': 'Сохранено',
} as const;
