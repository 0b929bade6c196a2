// What the frame around the pages says: messages that pass, menus, shortcuts and the palette, in Russian.

export const shell = {
  'toast.region': 'Сообщения',
  'toast.close': 'Закрыть это сообщение',
  'toast.undo.spoken': '{message} Чтобы отменить, нажмите {keys}.',
  'menu.more': 'Другие действия',
  'menu.frame': 'Размер',
  'toast.undo': 'Отменить',

  'zoom.in': 'Крупнее',
  'zoom.out': 'Мельче',
  'zoom.normal': 'Обычный размер',
  'zoom.normal.from': 'Обычный размер (сейчас {percent} %)',

  'keys.ctrl': 'Ctrl',
  'keys.shift': 'Shift',
  'keys.alt': 'Alt',
  'keys.enter': 'Enter',
  'keys.escape': 'Esc',
  'keys.space': 'Пробел',
  'keys.home': 'Home',
  'keys.end': 'End',
  'keys.menu': 'Меню',
  'keys.plus': '+',
  'keys.minus': '−',
} as const;
