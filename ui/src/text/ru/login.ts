// Texts about logging in with a password, in a browser, in Russian.

export const login = {
  'login.title': 'Вход',
  'login.text': 'Это пульт управления трекером BitTorrent. Его владелец задал пароль.',
  'login.password': 'Пароль',
  'login.submit': 'Войти',
  'login.key': 'Использовать ключ, который вывел Swarmdeck',
  'login.out': 'Выйти',
  'login.out.done': 'Вы вышли.',

  'login.plain':
    'Это соединение не зашифровано: другие в сети могут прочитать, что вы здесь делаете, и ваш пароль.',
  'login.plain.hint':
    'В сети, которой вы не доверяете, открывайте страницы через SSH-туннель или поставьте перед ними веб-сервер с TLS (https).',
  'login.plain.hide': 'Понятно',

  'password.title': 'Пароль для браузеров',
  'password.none':
    'Без пароля эти страницы открываются только по адресу, который Swarmdeck выводит при запуске.',
  'password.set':
    'Каждый, кто знает пароль, может открыть эти страницы и изменить здесь всё. Адрес, который Swarmdeck выводит при запуске, тоже работает.',
  'password.new': 'Новый пароль',
  'password.new.hint':
    'Минимальное число символов: {count}. Несколько слов, которые никто не угадает, запомнить легче, чем странные знаки.',
  'password.again': 'Новый пароль ещё раз',
  'password.again.hint': 'Чтобы случайная опечатка не закрыла вам вход.',
  'password.differ': 'Пароли не совпадают.',
  'password.current': 'Текущий пароль',
  'password.save': 'Задать пароль',
  'password.change': 'Сменить пароль',
  'password.saved': 'Пароль задан. Другим браузерам придётся войти с ним.',
  'password.remove': 'Удалить пароль',
  'password.removed': 'Пароль удалён.',
} as const;
