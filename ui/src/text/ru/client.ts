// Texts about handing torrents over to a BitTorrent client, in Russian.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': 'Ваш клиент BitTorrent',
  'client.text':
    'Swarmdeck может передавать торренты прямо в qBittorrent или Transmission, и клиент начнёт их раздавать. В клиенте должен быть включён веб-интерфейс: в qBittorrent — «Инструменты», «Настройки», «Веб-интерфейс»; в Transmission — «Правка», «Параметры», «Удалённый доступ».',
  'client.kind': 'Программа',
  'client.address': 'Адрес её веб-интерфейса',
  'client.address.hint': 'Тот, по которому вы открываете его в браузере, например {example}.',
  'client.user': 'Имя пользователя',
  'client.user.hint': 'Оставьте пустым, если программа его не спрашивает.',
  'client.password': 'Пароль',
  'client.password.hint':
    'Хранится в файле, который может прочитать только ваш пользователь на компьютере с трекером, и никогда не показывается.',
  'client.password.kept': 'Пароль уже задан. Чтобы оставить его, ничего не вводите.',
  'client.save': 'Сохранить и проверить',
  'client.forget': 'Забыть этот клиент',
  'client.forgotten': 'Клиент и его пароль забыты.',
  'client.tried': '{version} отвечает.',
  'client.saved': 'Данные сохранены, но связь пока не работает:',
  'client.seedWith': 'Раздавать через {client}',
  'client.seedWith.ask': 'Раздавать через {client}…',
  'client.enter': 'Раздавать через qBittorrent или Transmission…',
  'client.change': 'Сменить клиент…',
  'client.handing': 'Передача…',
  'client.done':
    'Торрент передан в {client}. Клиент появится среди пиров, как только обратится к вашему трекеру.',
  'client.folder.title': 'Где находятся данные?',
  'client.folder.text':
    'Укажите папку, в которой лежит «{name}», — так, как её видит {client}. {client} будет раздавать прямо оттуда, ничего не скачивая.',
  'client.folder.remote':
    '{client} работает на другом компьютере, поэтому перед раздачей проверит все данные.',
  'client.folder': 'Папка, в которой они лежат',
  'client.folder.confirm': 'Раздавать',
} as const;
