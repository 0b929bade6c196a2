// Texts of what is reached from every page, in Spanish.

export const frame = {
  'palette.open': 'Buscar',
  'palette.title': 'Buscar una página, una acción o un torrent',
  'palette.placeholder': 'Página, acción, ajuste o torrent…',
  'palette.none': 'Nada contiene esas palabras.',
  'palette.found.one': '{count} resultado',
  'palette.found.other': '{count} resultados',
  'palette.page': 'Página',
  'palette.action': 'Acción',
  'palette.torrent': 'Torrent',

  'shortcuts.everywhere': 'En todas partes',
  'shortcuts.pages': 'Páginas',
  'shortcuts.lists': 'En las listas',
  'shortcuts.find': 'Buscar en esta página',
  'shortcuts.add': 'Añadir torrents',
  'shortcuts.create': 'Crear un torrent',
  'shortcuts.open': 'Abrir',
  'shortcuts.select': 'Seleccionar, o quitar de la selección',
  'shortcuts.selectAll': 'Seleccionar todo',
  'shortcuts.selectMore': 'Seleccionar también el siguiente',
  'shortcuts.remove': 'Quitar',
  'shortcuts.ends': 'Primero y último',
  'shortcuts.menu': 'Abrir el menú de una fila',
  'shortcuts.leave': 'Cerrar, o no seleccionar nada',
  'keys.delete': 'Supr',
} as const;
