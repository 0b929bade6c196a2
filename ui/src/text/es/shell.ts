// What the frame around the pages says: messages that pass, menus, shortcuts and the palette, in Spanish.

export const shell = {
  'toast.region': 'Mensajes',
  'toast.close': 'Cerrar este mensaje',
  'toast.undo.spoken': '{message} Pulse {keys} para deshacer.',
  'menu.more': 'Más acciones',
  'menu.frame': 'Tamaño',
  'toast.undo': 'Deshacer',

  'zoom.in': 'Aumentar',
  'zoom.out': 'Reducir',
  'zoom.normal': 'Tamaño normal',
  'zoom.normal.from': 'Tamaño normal (ahora, {percent} %)',

  'keys.ctrl': 'Ctrl',
  'keys.shift': 'Mayús',
  'keys.alt': 'Alt',
  'keys.enter': 'Intro',
  'keys.escape': 'Esc',
  'keys.space': 'Espacio',
  'keys.home': 'Inicio',
  'keys.end': 'Fin',
  'keys.menu': 'Menú',
  'keys.plus': '+',
  'keys.minus': '−',
} as const;
