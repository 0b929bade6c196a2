// Texts of messages, menus and keys, in Simplified Chinese.

export const shell = {
  'toast.region': '消息',
  'toast.close': '关闭此消息',
  'toast.undo.spoken': '{message}按 {keys} 可撤销。',
  'menu.more': '更多操作',
  'menu.frame': '大小',
  'toast.undo': '撤销',

  'zoom.in': '放大',
  'zoom.out': '缩小',
  'zoom.normal': '正常大小',
  'zoom.normal.from': '正常大小（当前 {percent}%）',

  'keys.ctrl': 'Ctrl',
  'keys.shift': 'Shift',
  'keys.alt': 'Alt',
  'keys.enter': 'Enter',
  'keys.escape': 'Esc',
  'keys.space': '空格',
  'keys.home': 'Home',
  'keys.end': 'End',
  'keys.menu': '菜单键',
  'keys.plus': '+',
  'keys.minus': '−',
} as const;
