// Texts of the overview page, in Spanish.

export const overview = {
  'tracker.switch': 'Encender o apagar el tracker',
  'state.stopped': 'Apagado',
  'state.starting': 'Iniciando',
  'state.running': 'En marcha',
  'state.stopping': 'Deteniendo',
  'state.failed': 'No funciona',
  'state.unknown': 'Desconocido',
  'state.stopped.title': 'Su tracker está apagado',
  'state.starting.title': 'Su tracker se está iniciando…',
  'state.running.title': 'Su tracker está en marcha',
  'state.stopping.title': 'Su tracker se está deteniendo…',
  'state.failed.title': 'Su tracker no ha podido iniciarse',
  'state.stopped.text':
    'Mientras está apagado, quienes tienen sus torrents no pueden encontrarse a través de él. Enciéndalo para compartir.',
  'state.starting.text': 'Está abriendo las direcciones en las que escucha.',
  'state.running.registered':
    'Ayuda a quienes tienen sus torrents a encontrarse. Solo responde por los torrents que ha registrado aquí.',
  'state.running.private':
    'Ayuda a sus amigos a encontrarse. Responde por los torrents que ha registrado aquí a quienes tienen una clave.',
  'state.running.open': 'Está abierto: cualquiera puede usarlo, con cualquier torrent.',
  'state.stopping.text': 'Está terminando las últimas respuestas.',
  'state.failed.text': 'Debería estar en marcha, pero algo lo impide.',
  'failed.changePort': 'Cambiar el puerto',

  'totals.label': 'Ahora mismo',
  'totals.torrents': 'Torrents',
  'totals.torrents.hint': 'en este tracker',
  'totals.seeders': 'Semillas',
  'totals.seeders.hint': 'lo tienen todo y comparten',
  'totals.leechers': 'Leechers',
  'totals.leechers.hint': 'aún en descarga',
  'totals.stale.hint': 'según estaban al apagarlo',
  'totals.completed': 'Completas',
  'totals.completed.hint': 'descargas terminadas',
  'totals.announces': 'Anuncios',
  'totals.announces.hint': 'en el último minuto',

  'urls.title': 'URL de anuncio',
  'urls.text':
    'La dirección que lleva un torrent para que quienes lo abran encuentren este tracker. Los torrents que cree aquí la llevan por sí solos.',
  'urls.private':
    'Su tracker pide claves y estas direcciones llevan la suya: son solo para su cliente. Cada amigo tiene otras.',
  'urls.friends': 'Ver las direcciones de sus amigos',
  'urls.none': 'No hay dirección mientras el tracker está apagado.',
  'urls.what': 'URL de anuncio',
  'reach.this_computer': 'Este equipo',
  'reach.local_network': 'Su red',
  'reach.internet': 'Internet',
  'reach.this_computer.text': 'Solo pueden usarla programas de este equipo.',
  'reach.local_network.text': 'Para equipos de la misma red doméstica o de oficina.',
  'reach.internet.text': 'Para todos, si el router y el cortafuegos lo permiten.',

  'notice.title': 'Requiere atención',
  'notice.listen': 'Permitir que se conecten otros equipos…',
  'notice.open': 'Ver este ajuste',
  'notice.lists': 'Ver las listas',
  'notice.openSettings': 'Abrir Ajustes',
  'notice.backups': 'Ver las copias de seguridad',
  'notice.watched': 'Ver las carpetas vigiladas',
  'notice.log': 'Abrir el registro',
  'notice.create': 'Ver sus plantillas',
  'notice.torrents': 'Ver sus torrents',
  'listen.title': '¿Permitir que se conecten otros equipos?',
  'listen.text':
    'El tracker escucha entonces en todas las redes de este equipo. Quienes puedan llegar a este equipo podrán preguntarle por sus torrents. A través de él no pueden leer ni cambiar ningún archivo.',
  'listen.firewall': 'Puede que su cortafuegos pregunte si Swarmdeck tiene permiso para hacerlo.',
  'listen.confirm': 'Permitir conexiones',
  'listen.done': 'Ya se pueden conectar otros equipos.',

  'first.title': 'Comparta su primera carpeta',
  'first.text':
    'Elija un archivo o una carpeta. Swarmdeck crea un .torrent: un archivo pequeño que se da a otros para que puedan descargar lo suyo.',
  'first.create': 'Crear un torrent',
} as const;
