// What the frame around the pages says: messages that pass, menus, shortcuts and the palette, in French.

export const shell = {
  'toast.region': 'Messages',
  'toast.close': 'Fermer ce message',
  'toast.undo.spoken': '{message} Appuyez sur {keys} pour annuler.',
  'menu.more': 'Autres actions',
  'menu.frame': 'Taille',
  'toast.undo': 'Annuler',

  'zoom.in': 'Agrandir',
  'zoom.out': 'Réduire',
  'zoom.normal': 'Taille normale',
  'zoom.normal.from': 'Taille normale (actuellement {percent} %)',

  'keys.ctrl': 'Ctrl',
  'keys.shift': 'Maj',
  'keys.alt': 'Alt',
  'keys.enter': 'Entrée',
  'keys.escape': 'Échap',
  'keys.space': 'Espace',
  'keys.home': 'Début',
  'keys.end': 'Fin',
  'keys.menu': 'Menu',
  'keys.plus': '+',
  'keys.minus': '−',
} as const;
