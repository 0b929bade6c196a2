// Texts about who may use the tracker, in Russian.

export const access = {
  'access.who': 'Кто может пользоваться вашим трекером',
  'access.own': 'Только мои торренты',
  'access.own.text':
    'Трекер отвечает только по зарегистрированным здесь торрентам — всем, у кого есть файл .torrent. Посторонние не смогут использовать его для своих торрентов.',
  'access.friends': 'Друзья с ключом',
  'access.friends.text':
    'Трекер отвечает только по зарегистрированным здесь торрентам и только тем, кому вы дали ключ. Все остальные получают отказ.',
  'access.anyone': 'Кто угодно, любые торренты',
  'access.anyone.text':
    'Открытый трекер: им может пользоваться каждый, кто узнает его адрес. Будьте готовы к чужим торрентам и их трафику; за то, что в них раздают, спросят с вас.',
  'access.become.friends': 'Торренты, которые вы отправили раньше, перестанут здесь работать.',
  'access.become.friends.hint':
    'В них нет ключа. Добавьте ниже своих друзей и дайте каждому новый .torrent с его ключом. Файлам .torrent в вашем собственном клиенте тоже нужен ваш ключ.',
  'access.become.own': 'Ключи больше не потребуются.',
  'access.become.own.hint':
    'Трекером сможет пользоваться каждый, у кого есть ваш .torrent. Ключи сохранятся.',
  'access.become.closed': 'Чужим торрентам будет отказано.',
  'access.become.closed.hint':
    'После этого трекер будет отвечать только по зарегистрированным здесь торрентам.',
  'access.become.anyone': 'Вашим трекером смогут пользоваться посторонние.',
  'access.become.anyone.hint':
    'В том числе для торрентов, о которых вы ничего не знаете. Выбирайте это, только если хотите держать общедоступный трекер.',
  'access.tabs': 'Кого пускать',
  'access.tab.friends': 'Друзья',
  'access.tab.lists': 'Запреты и разрешения',

  'friends.add': 'Добавить друга',
  'friends.add.label': 'Имя друга',
  'friends.add.placeholder': 'Имя друга, например Анна',
  'friends.added': '{name}: ключ создан.',
  'friends.none.title': 'Друзей пока нет',
  'friends.none.text':
    'Ключ — это секретная часть announce-адреса. У каждого друга он свой, поэтому трекер знает, кто обращается, и вы можете отказать одному, не мешая остальным. Введите имя выше, и Swarmdeck создаст ключ. Затем откройте торрент и сохраните .torrent для этого друга: ключ уже внутри, и друг откроет файл как любой другой.',
  'friends.off': 'Сейчас ключи не требуются.',
  'friends.off.hint':
    'Они остаются здесь и снова вступят в силу, как только выше будет выбрано «Друзья с ключом».',
  'friends.name': 'Имя',
  'friends.you': 'Вы',
  'friends.you.hint': 'в торрентах, которые вы создаёте',
  'friends.url': 'Announce-адрес',
  'friends.url.none': 'Пока трекер выключен, адреса нет',
  'friends.url.what': 'Announce-адрес: {name}',
  'friends.used': 'Обращение',
  'friends.used.small': 'Последнее обращение: {when}',
  'friends.never': 'ещё не было',
  'friends.key.show': 'Показать ключ: {name}',
  'friends.key.hide': 'Скрыть ключ: {name}',
  'friends.actions': 'Действия',
  'friends.secret':
    'Каждого, у кого есть такой адрес, трекер примет за этого друга. Отправляйте его только тому, кому он предназначен, лучше всего внутри файла .torrent.',
  'friends.rename': 'Переименовать: {name}',
  'friends.rename.title': 'Переименовать друга',
  'friends.rename.confirm': 'Переименовать',
  'friends.rename.hint': 'Имя видите только вы. Ключ останется прежним.',
  'friends.renamed': 'Новое имя: {name}.',
  'friends.renew': 'Новый ключ: {name}',
  'friends.renew.title': 'Создать новый ключ для «{name}»?',
  'friends.renew.title.you': 'Создать новый ключ для себя?',
  'friends.renew.text':
    'Старый ключ сразу перестанет работать во всех торрентах, которые есть у «{name}». Сохраните файлы .torrent для «{name}» заново и отправьте их.',
  'friends.renew.text.you':
    'Ваш старый ключ сразу перестанет работать во всех торрентах, которые ваш клиент получил отсюда. Сохраните их заново и откройте в клиенте.',
  'friends.renew.confirm': 'Создать новый ключ',
  'friends.renewed': '{name}: создан новый ключ.',
  'friends.renewed.you': 'Для вас создан новый ключ.',
  'friends.remove': 'Удалить: {name}',
  'friends.remove.title': 'Удалить «{name}»?',
  'friends.remove.text':
    'Ключ «{name}» сразу перестанет работать, вернуть его будет нельзя. Скачанные файлы у «{name}» останутся.',
  'friends.remove.confirm': 'Удалить',
  'friends.removed': '{name}: запись удалена.',

  'lists.text':
    'Запрещайте доступ отдельным адресам и программам или разрешайте его в виде исключений. Разрешение важнее запрета. Этому компьютеру по его адресу никогда не отказывают.',
  'lists.only.addresses': 'Пускать только адреса, которым доступ разрешён',
  'lists.only.addresses.hint': 'Все остальные адреса получат отказ, кроме этого компьютера.',
  'lists.only.clients': 'Пускать только программы, которым доступ разрешён',
  'lists.only.clients.hint':
    'Все остальные программы BitTorrent получат отказ, в том числе и ваша.',
  'lists.only.title': 'Отказать всем остальным?',
  'lists.only.addresses.text.one':
    'Всем, кто обратится с адреса без разрешения, будет сразу отказано. Записей и списков, которые разрешают доступ адресам: {count}.',
  'lists.only.addresses.text.few':
    'Всем, кто обратится с адреса без разрешения, будет сразу отказано. Записей и списков, которые разрешают доступ адресам: {count}.',
  'lists.only.addresses.text.many':
    'Всем, кто обратится с адреса без разрешения, будет сразу отказано. Записей и списков, которые разрешают доступ адресам: {count}.',
  'lists.only.addresses.nobody':
    'Доступ пока не разрешён ни одному адресу, поэтому трекером сможет пользоваться только этот компьютер.',
  'lists.only.clients.text.one':
    'Всем, кто использует программу без разрешения, будет сразу отказано. Доступ программам разрешает {count} запись.',
  'lists.only.clients.text.few':
    'Всем, кто использует программу без разрешения, будет сразу отказано. Доступ программам разрешают {count} записи.',
  'lists.only.clients.text.many':
    'Всем, кто использует программу без разрешения, будет сразу отказано. Доступ программам разрешают {count} записей.',
  'lists.only.clients.nobody':
    'Доступ пока не разрешён ни одной программе, поэтому трекером не сможет пользоваться никто, даже вы.',
  'lists.only.confirm': 'Отказать остальным',

  'lists.entries': 'Записи',
  'lists.entries.none': 'Нет записей ни для адресов, ни для программ.',
  'lists.column.what': 'Адрес или программа',
  'lists.column.list': 'Доступ',
  'lists.column.reason': 'Причина',
  'lists.column.until': 'До',
  'lists.kind.address': 'Адрес',
  'lists.kind.client': 'Программа',
  'lists.deny': 'запрещён',
  'lists.allow': 'разрешён',
  'lists.forever': 'бессрочно',
  'lists.ended': 'истёк {date}',
  'lists.remove': 'Удалить {what}',
  'lists.remove.title': 'Удалить эту запись?',
  'lists.remove.text': 'Доступ для «{what}» больше не будет {list}.',
  'lists.removeList.title': 'Удалить этот список?',
  'lists.removeList.text': 'Доступ для адресов из «{what}» больше не будет {list}.',
  'lists.remove.confirm': 'Удалить',
  'lists.removed': '{what}: удалено.',

  'lists.files': 'Импортированные списки',
  'lists.files.none': 'Списки не импортированы.',
  'lists.column.file': 'Список',
  'lists.ranges.one': '{count} диапазон',
  'lists.ranges.few': '{count} диапазона',
  'lists.ranges.many': '{count} диапазонов',
  'lists.ignored.one': '{count} строка не распознана',
  'lists.ignored.few': '{count} строки не распознаны',
  'lists.ignored.many': '{count} строк не распознано',

  'entry.add': 'Добавить запись…',
  'entry.title': 'Запретить или разрешить доступ',
  'entry.kind': 'Что',
  'entry.kind.address': 'Адрес',
  'entry.kind.client': 'Программа',
  'entry.list': 'Доступ',
  'entry.list.deny': 'Запретить',
  'entry.list.allow': 'Разрешить',
  'entry.address': 'Адрес',
  'entry.address.hint':
    'Один адрес, сеть, например 192.0.2.0/24, или диапазон, например 192.0.2.1-192.0.2.9.',
  'entry.client': 'Программа',
  'entry.client.hint':
    'Начало её peer id, например -TR40, или часть названия, которое она сообщает по HTTP, например Transmission/4.0. По UDP известен только peer id.',
  'entry.reason': 'Причина',
  'entry.reason.deny.hint': 'Её увидят те, кому отказано. Можно не заполнять.',
  'entry.reason.allow.hint': 'Заметка для себя. Можно не заполнять.',
  'entry.confirm': 'Добавить',
  'entry.added': 'Доступ для {what} теперь {list}.',

  'expiry.label': 'На какой срок',
  'expiry.never': 'Бессрочно',
  'expiry.day': 'На день',
  'expiry.week': 'На неделю',
  'expiry.month': 'На месяц',
  'expiry.date': 'До даты',
  'expiry.date.label': 'Последний день',
  'expiry.date.past': 'Выберите день, который ещё не прошёл.',

  'import.open': 'Импортировать список…',
  'import.title': 'Импорт списка адресов',
  'import.text':
    'Списки в виде текста P2P, файла ipfilter.dat или с одним адресом, сетью или диапазоном в каждой строке; можно сжатые в .gz.',
  'import.drop': 'Перетащите файл сюда или выберите его сами:',
  'import.choose': 'Выбрать файл…',
  'import.chosen': '{name}, {size}',
  'import.list': 'Доступ для его адресов',
  'import.confirm': 'Импортировать',
  'import.busy': 'Импорт…',
  'import.done.one': 'Список «{name}» действует, в нём {count} диапазон адресов.',
  'import.done.few': 'Список «{name}» действует, в нём {count} диапазона адресов.',
  'import.done.many': 'Список «{name}» действует, в нём {count} диапазонов адресов.',
  'import.ignored.one': '{count} строка не распознана и пропущена: строка {lines}.',
  'import.ignored.few': '{count} строки не распознаны и пропущены: строки {lines}.',
  'import.ignored.many': '{count} строк не распознано и пропущено: строки {lines}.',
  'import.ignored.more': '{lines} и другие',
} as const;
