// Texts of what only the desktop window has, in Russian.

export const desktop = {
  'settings.window': 'Окно и рабочий стол',
  'settings.window.on': 'Вкл.',
  'settings.window.off': 'Выкл.',
  'settings.closeHides': 'Продолжать работу при закрытии окна',
  'settings.closeHides.hint':
    'Закрытие только скрывает окно. Значок в области уведомлений возвращает его и завершает Swarmdeck. Если такой области нет, закрытие завершает программу.',
  'settings.startAtLogin': 'Запускать вместе с компьютером',
  'settings.startAtLogin.hint':
    'Swarmdeck запускается при входе в систему, так что ваши торренты всегда можно найти без вашего участия.',
  'settings.startHidden': 'Запускать без окна',
  'settings.startHidden.hint':
    'При запуске вместе с компьютером появляется только значок в области уведомлений.',
  'settings.notifyLastSeed': 'Сообщать, когда уходит последний сид',
  'settings.notifyLastSeed.hint':
    'Системное уведомление по каждому торренту, за которым вы следите. После этого никто новый не сможет скачать его полностью.',
  'settings.notifyCompleted': 'Сообщать о завершённых загрузках',
  'settings.notifyCompleted.hint':
    'Уведомление каждый раз, когда кто-то полностью скачал один из ваших торрентов.',
  'settings.notifyTrouble': 'Сообщать, когда трекеру нужна помощь',
  'settings.notifyTrouble.hint':
    'Уведомление, если трекер остановился из-за сбоя или стал недоступен, пока окно не на переднем плане.',
  'settings.startAtLogin.missing':
    'Записи, которая запускает Swarmdeck вместе с компьютером, больше нет, или она отключена в вашей системе.',
  'settings.startAtLogin.failed': 'Система этого не приняла: {why}.',
  'settings.startAtLogin.again': 'Включить снова',
  'settings.closeHides.noTray':
    'Ваш рабочий стол сейчас не показывает значки в области уведомлений, поэтому закрытие окна завершает Swarmdeck.',

  'tray.open': 'Открыть Swarmdeck',
  'tray.create': 'Создать торрент…',
  'tray.copy': 'Копировать announce-адрес',
  'tray.start': 'Запустить трекер',
  'tray.stop': 'Остановить трекер',
  'tray.quit': 'Выход',
  'tray.running': 'Трекер работает',
  'tray.warning': 'Трекер работает, но требует внимания',
  'tray.stopped': 'Трекер остановлен',
  'tray.error': 'Трекер не смог работать',

  'message.stillHere': 'Swarmdeck продолжает работать',
  'message.stillHere.hint':
    'Значок в области уведомлений возвращает окно и завершает Swarmdeck. Скрывать ли окно при закрытии, можно выбрать в настройках.',
  'message.copied': 'Announce-адрес скопирован',
  'message.trouble': 'Ваш трекер не работает',
  'message.trouble.hint': 'Откройте Swarmdeck, чтобы узнать причину и что поможет.',
  'message.lastSeed': 'У торрента {name} больше нет сидов',
  'message.lastSeed.hint':
    'Никто новый не сможет скачать его полностью, пока не вернётся тот, у кого есть всё.',
  'message.completed': 'Торрент {name} скачан',
  'message.completed.hint': 'Теперь у кого-то есть все его файлы.',
} as const;
