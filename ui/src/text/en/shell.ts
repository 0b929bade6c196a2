// What the frame around the pages says: messages that pass, menus, shortcuts and the palette.

export const shell = {
  'toast.region': 'Messages',
  'toast.close': 'Close this message',
  'toast.undo.spoken': '{message} Press {keys} to undo.',
  'menu.more': 'More actions',
  'menu.frame': 'Size',
  'toast.undo': 'Undo',

  'zoom.in': 'Larger',
  'zoom.out': 'Smaller',
  'zoom.normal': 'Normal size',
  'zoom.normal.from': 'Normal size (now {percent}%)',

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
