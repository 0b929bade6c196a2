// What the frame around the pages says, in Brazilian Portuguese.

export const shell = {
  'toast.region': 'Mensagens',
  'toast.close': 'Fechar esta mensagem',
  'toast.undo.spoken': '{message} Pressione {keys} para desfazer.',
  'menu.more': 'Mais ações',
  'menu.frame': 'Tamanho',
  'toast.undo': 'Desfazer',

  'zoom.in': 'Maior',
  'zoom.out': 'Menor',
  'zoom.normal': 'Tamanho normal',
  'zoom.normal.from': 'Tamanho normal (agora {percent}%)',

  'keys.ctrl': 'Ctrl',
  'keys.shift': 'Shift',
  'keys.alt': 'Alt',
  'keys.enter': 'Enter',
  'keys.escape': 'Esc',
  'keys.space': 'Espaço',
  'keys.home': 'Home',
  'keys.end': 'End',
  'keys.menu': 'Menu',
  'keys.plus': '+',
  'keys.minus': '−',
} as const;
