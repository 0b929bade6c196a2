// Texts of the settings page, in Russian.

export const settings = {
  'settings.default': 'По умолчанию: {value}',
  'settings.reset': 'Сбросить',
  'settings.resetWhat': '{what}: вернуть значение по умолчанию',
  'settings.fixed': 'Задано в командной строке, поэтому здесь изменить нельзя.',
  'settings.problem': '{field}: {message}.',
  'settings.problem.number': 'нужно целое число',
  'settings.problem.port': 'нужно число от 1 до 65535',
  'settings.problems.one': '{count} поле требует внимания',
  'settings.problems.few': '{count} поля требуют внимания',
  'settings.problems.many': '{count} полей требуют внимания',
  'settings.changed': 'Ещё не применено. Перезапуск не нужен.',
  'settings.apply': 'Применить',
  'settings.applying': 'Применение…',
  'settings.undo': 'Отменить изменения',
  'settings.applied': 'Применено. Новые настройки действуют.',
  'settings.file': 'Хранится в',
  'settings.file.what': 'Путь к файлу настроек',
  'settings.file.title': 'Файл настроек',
  'settings.file.hint':
    'В нём только то, что вы изменили. Если править его вручную, изменения вступают в силу через несколько секунд.',
  'settings.file.export': 'Экспорт…',
  'settings.file.import': 'Импорт…',
  'settings.file.problems':
    'В файле настроек есть неподходящие значения; в полях стоят значения по умолчанию: {problems}.',
  'settings.file.problems.hint':
    'Исправьте файл или примените то, что указано здесь. Копия файла при этом сохранится.',
  'settings.elsewhere': 'Настройки изменены в другом месте: в файле или в другом окне.',
  'settings.elsewhere.hint':
    'Поля обновились, кроме тех, которые вы изменили здесь: введённое вами сохранилось, но ещё не применено.',
  'settings.import.title': 'Заменить все настройки?',
  'settings.import.text':
    'Настройки станут такими, как в файле {name}; не указанное в нём получит значения по умолчанию. Торренты, друзья, списки и шаблоны не изменятся.',
  'settings.import.confirm': 'Заменить настройки',
  'settings.import.done': 'Настройки импортированы и действуют.',
  'settings.empty': 'пусто',
  'settings.on': 'Вкл.',
  'settings.off': 'Выкл.',
  'settings.search': 'Поиск в настройках',
  'settings.search.none': 'По запросу «{query}» настроек не найдено.',
  'settings.search.hint':
    'Попробуйте другое слово: поиск идёт по названиям, пояснениям и именам в файле настроек.',
  'settings.search.clear': 'Показать все настройки',
  'settings.groups': 'Группы настроек',
  'settings.diff': 'Посмотреть, что изменится',
  'settings.diff.was': 'Сейчас',
  'settings.diff.becomes': 'Станет',

  'settings.network': 'Сеть',
  'settings.port': 'Порт',
  'settings.port.hint':
    'Номер двери, за которой отвечает трекер. Измените его, если тот же порт занят другой программой. Он входит в announce-адреса, поэтому в уже отправленных торрентах останется прежний.',
  'settings.port.any': '= любой свободный порт',
  'settings.bind': 'Кому он доступен',
  'settings.bind.subject': 'Этот список',
  'settings.bind.hint': 'По каким адресам этого компьютера трекер принимает подключения.',
  'settings.bind.this_computer': 'Только этому компьютеру',
  'settings.bind.this_computer.hint':
    'Удобно, чтобы попробовать. Никто другой подключиться не сможет.',
  'settings.bind.everyone': 'Всем в сетях этого компьютера',
  'settings.bind.everyone.hint':
    'Другие могут подключаться, насколько это позволяют роутер и брандмауэр.',
  'settings.bind.chosen': 'По выбранным адресам',
  'settings.bind.chosen.hint': 'Для компьютеров, подключённых к нескольким сетям.',
  'settings.udp': 'UDP',
  'settings.udp.hint':
    'Более короткий способ обращения для клиентов, на том же порту. Экономит трафик и время; роутер или брандмауэр должны пропускать и UDP.',
  'settings.udp.on': 'Отвечать по HTTP и UDP',
  'settings.udp.off': 'Отвечать только по HTTP',
  'settings.publicHost': 'Внешнее имя узла',
  'settings.publicHost.hint':
    'Имя или адрес, под которым этот компьютер известен в интернете, например tracker.example.org. Входит в announce-адрес. Если его нет, оставьте поле пустым.',
  'settings.publicIpv4': 'Внешний адрес IPv4',
  'settings.publicIpv4.hint':
    'Адрес вашего роутера в интернете. Друзьям в других местах он сообщается вместо адресов внутри вашей сети, чтобы они могли подключиться к тому, что вы раздаёте. Не нужен, если имя узла и есть этот адрес.',
  'settings.publicIpv6': 'Внешний адрес IPv6',
  'settings.publicIpv6.hint': 'То же самое для IPv6, если он у вас есть.',

  'settings.access': 'Доступ',
  'settings.access.now': 'Кто может пользоваться вашим трекером: {mode}.',
  'settings.access.hint': 'Для этого, а также для ключей друзей и списков есть отдельная страница.',
  'settings.access.go': 'Открыть «Доступ»',

  'settings.limits': 'Ограничения',
  'settings.maxPeers': 'Пиров всего',
  'settings.maxPeers.hint':
    'Больше трекер не запоминает. Миллион пиров занимает около 100 МБ памяти.',
  'settings.maxPeersPerTorrent': 'Пиров на торрент',
  'settings.maxPeersPerTorrent.hint': 'Чтобы один большой торрент оставил место другим.',
  'settings.maxOpenTorrents': 'Чужих торрентов',
  'settings.maxOpenTorrents.hint': 'Действует, только пока трекером может пользоваться кто угодно.',
  'settings.requests': 'Запросов с одного адреса',
  'settings.requests.hint':
    'В среднем за долгое время. Тем, кто спрашивает чаще, отказывается; 0 — без ограничения.',
  'settings.requests.unit': 'в минуту',
  'settings.burst': 'Запросов подряд',
  'settings.burst.hint':
    'Сколько запросов подряд может сделать один адрес после перерыва. Клиент при запуске спрашивает обо всех своих торрентах.',

  'settings.reach': 'Проверка доступности',
  'settings.natCheck': 'Пробовать подключаться к пирам',
  'settings.natCheck.hint':
    'Трекер подключается к каждому пиру по указанному им адресу, отмечает ответивших, а остальным сообщает, что к ним нельзя подключиться.',
  'settings.natCheck.on': 'Пробовать и отмечать доступных',
  'settings.natCheck.off': 'Не пробовать',
  'settings.hide': 'Недоступные пиры',
  'settings.hide.hint':
    'Сами они могут скачивать у других, но к ним никто не может подключиться. Требует проверки, указанной выше.',
  'settings.hide.no': 'Сообщать другим и о них',
  'settings.hide.yes': 'Не включать в ответы',

  'settings.webSeed': 'Раздача с этого компьютера',
  'settings.upload': 'Ограничение отдачи',
  'settings.upload.hint':
    'Для всех торрентов, которые вы раздаёте с этого компьютера, вместе. 0 — без ограничения.',
  'settings.upload.unit': 'КиБ в секунду',
  'settings.transfers': 'Одновременных загрузок',
  'settings.transfers.hint': 'Тем, кто приходит сверх этого, предлагается повторить чуть позже.',
  'settings.transfersPerAddress': 'Одновременных загрузок с одного адреса',
  'settings.transfersPerAddress.hint': 'Чтобы один человек оставил место другим.',

  'settings.replies': 'Ответы',
  'settings.interval': 'Интервал анонсов',
  'settings.interval.hint':
    'Как часто клиентам обращаться снова. Чем он короче, тем быстрее находятся новые участники и тем больше трафика.',
  'settings.interval.unit': 'секунд',
  'settings.interval.means': '= {duration}',
  'settings.peersDefault': 'Пиров в ответе',
  'settings.peersDefault.hint': 'О скольких других сообщать клиенту, если он сам не указал число.',
  'settings.peersMax': 'Максимум пиров в ответе',
  'settings.peersMax.hint': 'Сколько бы клиент ни запросил, больше этого ему не сообщается.',
  'settings.scrape': 'Scrape-запросы',
  'settings.scrape.hint': 'Scrape-запрос узнаёт счётчики торрента без участия в обмене.',
  'settings.scrape.none': 'Не отвечать',
  'settings.scrape.specific': 'Отвечать по указанным торрентам',
  'settings.scrape.full': 'Выдавать и список всех торрентов',
  'settings.proxies': 'Доверенные прокси',
  'settings.proxies.hint':
    'Адреса или сети ваших собственных обратных прокси-серверов, по одному в строке. Их сведениям о том, откуда обратился клиент (X-Forwarded-For), трекер верит.',
} as const;
