// What the frame around the pages says: messages that pass, menus, shortcuts and the palette, in Japanese.

export const shell = {
  'toast.region': 'メッセージ',
  'toast.close': 'このメッセージを閉じる',
  'toast.undo.spoken': '{message} 元に戻すには{keys}を押してください。',
  'menu.more': 'その他の操作',
  'menu.frame': 'サイズ',
  'toast.undo': '元に戻す',

  'zoom.in': '拡大',
  'zoom.out': '縮小',
  'zoom.normal': '標準サイズ',
  'zoom.normal.from': '標準サイズ (現在{percent}%)',

  'keys.ctrl': 'Ctrl',
  'keys.shift': 'Shift',
  'keys.alt': 'Alt',
  'keys.enter': 'Enter',
  'keys.escape': 'Esc',
  'keys.space': 'Space',
  'keys.home': 'Home',
  'keys.end': 'End',
  'keys.menu': 'Menu',
  'keys.plus': '+',
  'keys.minus': '−',
} as const;
