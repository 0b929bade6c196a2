// Texts of the list of torrents, and of what can be done with one, in Spanish.

export const torrents = {
  'torrents.added': '{name} ya está registrado.',
  'torrents.search': 'Buscar torrents',
  'torrents.search.placeholder': 'Nombre o info hash',
  'torrents.count.one': '{count} torrent',
  'torrents.count.other': '{count} torrents',
  'torrents.found': '{found} de {count}',
  'torrents.none.title': 'Aún no hay torrents',
  'torrents.none.text':
    'Cree uno a partir de un archivo o una carpeta, o añada un .torrent que ya exista. Su tracker responderá entonces por él.',
  'torrents.nothing': 'Ningún torrent coincide con «{search}».',
  'torrents.table': 'Torrents',
  'column.name': 'Nombre',
  'column.size': 'Tamaño',
  'column.seeders': 'Semillas',
  'column.leechers': 'Leechers',
  'column.completed': 'Completadas',
  'column.added': 'Añadido',

  'mark.paused': 'En pausa',
  'mark.hidden': 'Oculto',
  'pause.open': 'Pausar…',
  'pause.title': '¿Pausar este torrent?',
  'pause.text':
    'Los clientes que pregunten por «{name}» se rechazan hasta que lo reanude. Sigue registrado, y las descargas en curso pueden continuar entre quienes ya se conocen.',
  'pause.message': 'Qué se les dice',
  'pause.message.hint': 'Los clientes lo muestran a quienes los usan. Puede quedar vacío.',
  'pause.confirm': 'Pausar',
  'pause.done': '{name} está en pausa.',
  'pause.shown': 'Este torrent está en pausa: los clientes se rechazan.',
  'pause.shown.message': 'Se les dice: «{message}»',
  resume: 'Reanudar',
  'resume.done': '{name} se ha reanudado.',
  'options.hidden': 'Oculto',
  'options.hidden.hint':
    'No figura en la lista de todos los torrents que el tracker da cuando se le pide. Quien tenga el .torrent puede usarlo como antes.',
  'options.hidden.private':
    'Los torrents privados no figuran en ningún caso en la lista de todos los torrents.',
  'options.hidden.on': '{name} está oculto.',
  'options.hidden.off': '{name} ya no está oculto.',
  'options.warning': 'Mensaje para los clientes',
  'options.warning.hint':
    'Se envía con cada respuesta, como advertencia. Muchos clientes lo muestran junto al tracker. Vacío para no enviar ninguno.',
  'options.warning.save': 'Guardar',
  'options.warning.saved': 'Se ha guardado el mensaje.',
  'friendFile.open': 'Para un amigo…',
  'friendFile.title': 'Guardar un .torrent para un amigo',
  'friendFile.text':
    'Lleva la clave propia de ese amigo. No se lo envíe a nadie más: quien lo tenga pasa por ese amigo.',
  'friendFile.friend': 'Para quién',
  'friendFile.you': 'Usted, para su propio cliente',
  'friendFile.confirm': 'Guardar .torrent',
  'friendFile.saved': 'Guardado para {name}',
  'friendFile.none': 'Ningún amigo tiene clave todavía.',
  'friendFile.add': 'Añadir amigos',

  'remove.title': '¿Quitar este torrent?',
  'remove.text':
    'El tracker deja de responder por «{name}». Durante diez minutos se puede recuperar con sus recuentos; después se pierden. Los archivos compartidos y el .torrent se quedan donde están.',
  'remove.confirm': 'Quitar',
  'remove.done': 'Se ha quitado {name}.',
} as const;
