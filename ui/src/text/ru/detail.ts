// Texts of a torrent's own page: its peers, its time line, its notes, in Russian.

export const detail = {
  'peers.ratio': 'Рейтинг',
  'peers.ratio.none': 'обмена ещё не было',
  'peers.ratio.low': 'отдано меньше, чем получено',
  'peers.ratio.even': 'отдано примерно столько же, сколько получено',
  'peers.ratio.high': 'отдано больше, чем получено',
  'peers.firstSeen': 'Здесь с',
  'peers.transport': 'Протокол',
  'peers.transport.http': 'HTTP',
  'peers.transport.udp': 'UDP',
  'peers.transport.unknown': 'неизвестен',
  'peers.place.this_computer': 'Этот компьютер',
  'peers.place.local_network': 'Ваша сеть',
  'peers.place.carrier_nat': 'За провайдером',
  'peers.place.internet': 'Интернет',
  'peers.place.this_computer.hint': 'Программа на том же компьютере, где работает трекер.',
  'peers.place.local_network.hint':
    'Внутренний адрес вашей домашней или офисной сети. Другим вместо него сообщается ваш внешний адрес.',
  'peers.place.carrier_nat.hint':
    'Адрес, который провайдер или VPN делит между своими клиентами (CGNAT). К нему могут подключиться только те, кто за тем же провайдером.',
  'peers.place.internet.hint': 'Внешний адрес.',
  'peers.waiting': 'Загрузка',
  'peers.actions': 'Удаление из роя',
  'peers.kick': 'Отключить',
  'peers.kick.what': 'Отключить {address} от роя',
  'peers.kick.done': 'Пир {address} отключён. Он вернётся, если обратится снова.',
  'peers.ban': 'Заблокировать…',
  'peers.ban.what': 'Заблокировать {address}…',
  'peers.ban.title': 'Заблокировать этот адрес?',
  'peers.ban.text':
    'Клиенты с адреса {address} сразу исчезнут из всех торрентов и впредь будут получать отказ. Запрет появится на странице «Доступ», там его можно снять.',
  'peers.ban.v6':
    'Вместе с адресом блокируется вся его сеть: по IPv6 клиент может выбирать из бесчисленного множества адресов.',
  'peers.ban.own':
    'Это адрес вашего собственного компьютера или сети. Отказ могут получить и ваши клиенты.',
  'peers.ban.confirm': 'Заблокировать',
  'peers.ban.done': 'Заблокировано: {what}.',

  'note.label': 'Заметки',
  'note.hint': 'Для себя: больше их никто не увидит.',
  'note.save': 'Сохранить',
  'note.saved': 'Заметки сохранены.',

  'watch.switch': 'Сообщить, когда уйдёт последний сид',
  'watch.hint':
    'Через минуту без сидов. Полезно, если ваш собственный сид всегда должен быть в сети.',
  'watch.on': 'Вы следите за торрентом {name}.',
  'watch.off': 'Вы больше не следите за торрентом {name}.',

  'qr.open': 'QR-код',
  'qr.title': 'Magnet-ссылка в виде QR-кода',
  'qr.text': 'Наведите на него телефон, чтобы открыть торрент в клиенте BitTorrent на телефоне.',
  'qr.image': 'QR-код magnet-ссылки торрента {name}',
  'qr.tooLong': 'Эта magnet-ссылка слишком длинна для QR-кода.',
  'qr.tooLong.hint': 'В ней указано много трекеров. Скопируйте ссылку или отправьте .torrent.',

  'peers.copy': 'Копировать адрес',
  'peers.more': 'Что сделать с {address}',
  'peers.ban.undone': 'Больше не заблокировано: {what}.',
  'peers.ratio.early': 'ещё не было времени отдать',
  'peers.progress.new': 'пока неясно',
  'peers.progress.new.hint':
    'При подключении у него ничего не было. Сколько есть теперь, покажет следующее сообщение.',
} as const;
