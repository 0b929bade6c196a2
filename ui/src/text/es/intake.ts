// Texts about adding torrents that exist already, one or many, in Spanish.

export const intake = {
  'intake.open': 'Añadir…',
  'intake.title': 'Añadir torrents',
  'intake.text':
    'Su tracker responde desde entonces por lo que añada. Con esto no se descarga ni se comparte nada.',
  'intake.files': 'Archivos .torrent',
  'intake.drop': 'Suelte aquí archivos .torrent, tantos como quiera.',
  'intake.choose': 'Elegir archivos…',
  'intake.chosen.one': '{count} archivo elegido',
  'intake.chosen.other': '{count} archivos elegidos',
  'intake.list': 'Info hashes o enlaces magnet',
  'intake.list.hint':
    'Uno por línea; tras el info hash puede ir un nombre. El .torrent de cada uno se puede añadir más tarde.',
  'intake.confirm': 'Añadir',
  'intake.busy': 'Añadiendo…',
  'intake.progress': '{done} de {count} archivos',
  'intake.added.one': 'Se ha añadido {count} torrent.',
  'intake.added.other': 'Se han añadido {count} torrents.',
  'intake.known.one': '{count} línea es de un torrent que ya estaba.',
  'intake.known.other': '{count} líneas son de torrents que ya estaban.',
  'intake.failed.one': '{count} no se ha podido añadir:',
  'intake.failed.other': '{count} no se han podido añadir:',
  'intake.line': 'Línea {line}: {text}',
  'intake.line.problem': 'Ni info hash ni enlace magnet.',
  'intake.more.one': 'y {count} más',
  'intake.more.other': 'y {count} más',
  'awaited.shown': 'De este torrent solo se conoce el info hash.',
  'awaited.hint':
    'El tracker ya responde por él. Sus archivos y partes, y si es privado, se sabrán cuando añada su .torrent; hasta entonces no figura en la lista de todos los torrents.',
  'awaited.add': 'Añadir su .torrent…',
  'awaited.another': 'Ese es el .torrent de otro torrent, que también se ha añadido.',
  'awaited.unknown': 'Aún no se sabe',
  'awaited.files': 'Añada el archivo .torrent para ver qué archivos contiene.',
  'awaited.trackers': 'Añada el archivo .torrent para ver qué trackers nombra.',
  'awaited.tools': 'Añada el archivo .torrent para comprobar, modificar o sembrar este torrent.',
  'awaited.seeding': 'Añada el archivo .torrent para compartir sus archivos desde este equipo.',
} as const;
