// What the frame around the pages says, in German: messages that pass, menus, shortcuts and the palette.

export const shell = {
  'toast.region': 'Hinweise',
  'toast.close': 'Diesen Hinweis schließen',
  'toast.undo.spoken': '{message} Drücken Sie {keys}, um es rückgängig zu machen.',
  'menu.more': 'Weitere Aktionen',
  'menu.frame': 'Größe',
  'toast.undo': 'Rückgängig',

  'zoom.in': 'Größer',
  'zoom.out': 'Kleiner',
  'zoom.normal': 'Normale Größe',
  'zoom.normal.from': 'Normale Größe (jetzt {percent} %)',

  'keys.ctrl': 'Strg',
  'keys.shift': 'Umschalt',
  'keys.alt': 'Alt',
  'keys.enter': 'Eingabe',
  'keys.escape': 'Esc',
  'keys.space': 'Leertaste',
  'keys.home': 'Pos1',
  'keys.end': 'Ende',
  'keys.menu': 'Menü',
  'keys.plus': '+',
  'keys.minus': '−',
} as const;
