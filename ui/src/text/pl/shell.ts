// What the frame around the pages says: messages that pass, menus, shortcuts and the palette, in Polish.

export const shell = {
  'toast.region': 'Komunikaty',
  'toast.close': 'Zamknij ten komunikat',
  'toast.undo.spoken': '{message} Naciśnij {keys}, aby cofnąć.',
  'menu.more': 'Więcej czynności',
  'menu.frame': 'Rozmiar',
  'toast.undo': 'Cofnij',

  'zoom.in': 'Większy',
  'zoom.out': 'Mniejszy',
  'zoom.normal': 'Zwykły rozmiar',
  'zoom.normal.from': 'Zwykły rozmiar (teraz {percent}%)',

  'keys.ctrl': 'Ctrl',
  'keys.shift': 'Shift',
  'keys.alt': 'Alt',
  'keys.enter': 'Enter',
  'keys.escape': 'Esc',
  'keys.space': 'Spacja',
  'keys.home': 'Home',
  'keys.end': 'End',
  'keys.menu': 'Menu',
  'keys.plus': '+',
  'keys.minus': '−',
} as const;
