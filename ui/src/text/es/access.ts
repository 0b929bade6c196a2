// Texts about who may use the tracker, in Spanish.

export const access = {
  'access.who': 'Quién puede usar su tracker',
  'access.own': 'Solo mis torrents',
  'access.own.text':
    'Responde por los torrents registrados aquí a cualquiera que tenga el .torrent. Los desconocidos no pueden usarlo para los suyos.',
  'access.friends': 'Amigos con clave',
  'access.friends.text':
    'Responde por los torrents registrados aquí, y solo a quienes les haya dado una clave. A los demás los rechaza.',
  'access.anyone': 'Cualquiera, con cualquier torrent',
  'access.anyone.text':
    'Un tracker abierto: quien encuentre su dirección puede usarlo. Cuente con torrents de desconocidos y con su tráfico; le pedirán cuentas por lo que compartan.',
  'access.become.friends': 'Los torrents que ya repartió dejarán de funcionar aquí.',
  'access.become.friends.hint':
    'No llevan ninguna clave. Añada a sus amigos más abajo y dé de nuevo a cada uno el .torrent con su clave dentro. Los archivos .torrent de su propio cliente también necesitan su clave.',
  'access.become.own': 'Ya no se pedirán claves.',
  'access.become.own.hint':
    'Quien tenga un .torrent suyo podrá usar el tracker. Las claves se conservan.',
  'access.become.closed': 'Los torrents de desconocidos se rechazarán.',
  'access.become.closed.hint':
    'Desde ese momento solo se responde por los torrents registrados aquí.',
  'access.become.anyone': 'Los desconocidos podrán usar su tracker.',
  'access.become.anyone.hint':
    'Y para torrents de los que no sabe nada. Elija esto solo si quiere mantener un tracker público.',
  'access.tabs': 'A quién se admite',
  'access.tab.friends': 'Amigos',
  'access.tab.lists': 'Vetados y admitidos',

  'friends.add': 'Añadir amigo',
  'friends.add.label': 'Nombre del amigo',
  'friends.add.placeholder': 'Nombre de un amigo, por ejemplo, Ana',
  'friends.added': '{name} ya tiene clave.',
  'friends.none.title': 'Aún no hay amigos',
  'friends.none.text':
    'Una clave es una parte secreta de la URL de anuncio. Cada amigo tiene la suya: así el tracker sabe quién pregunta y se puede dejar fuera a una persona sin molestar a las demás. Escriba arriba un nombre y Swarmdeck creará la clave. Después abra un torrent y guarde un .torrent para ese amigo: la clave va dentro, y él lo abre como cualquier otro.',
  'friends.off': 'Ahora no se piden claves.',
  'friends.off.hint':
    'Se conservan aquí y volverán a contar en cuanto elija arriba «Amigos con clave».',
  'friends.name': 'Nombre',
  'friends.you': 'Usted',
  'friends.you.hint': 'en los torrents que cree',
  'friends.url': 'URL de anuncio',
  'friends.url.none': 'No hay dirección mientras el tracker está apagado',
  'friends.url.what': 'URL de anuncio de {name}',
  'friends.used': 'Último uso',
  'friends.used.small': 'Último uso: {when}',
  'friends.never': 'nunca',
  'friends.key.show': 'Mostrar la clave de {name}',
  'friends.key.hide': 'Ocultar la clave de {name}',
  'friends.actions': 'Acciones',
  'friends.secret':
    'Quien tenga una de estas URL pasa por ese amigo. Envíela solo a su destinatario, preferiblemente dentro de un .torrent.',
  'friends.rename': 'Cambiar el nombre de {name}',
  'friends.rename.title': 'Cambiar el nombre de este amigo',
  'friends.rename.confirm': 'Cambiar nombre',
  'friends.rename.hint': 'Solo usted lo ve. La clave sigue siendo la misma.',
  'friends.renamed': 'Ahora el nombre es {name}.',
  'friends.renew': 'Nueva clave para {name}',
  'friends.renew.title': '¿Crear una nueva clave para {name}?',
  'friends.renew.title.you': '¿Crear una nueva clave para usted?',
  'friends.renew.text':
    'La clave antigua deja de funcionar al instante en todos los torrents que tenga {name}. Guarde de nuevo los .torrent para {name} y envíelos.',
  'friends.renew.text.you':
    'Su clave antigua deja de funcionar al instante en todos los torrents de este tracker que tenga su cliente. Guárdelos de nuevo y ábralos en el cliente.',
  'friends.renew.confirm': 'Crear nueva clave',
  'friends.renewed': '{name} tiene una nueva clave.',
  'friends.renewed.you': 'Usted tiene una nueva clave.',
  'friends.remove': 'Quitar a {name}',
  'friends.remove.title': '¿Quitar a {name}?',
  'friends.remove.text':
    'La clave de {name} deja de funcionar al instante y no se puede recuperar. {name} conserva lo que ya haya descargado.',
  'friends.remove.confirm': 'Quitar',
  'friends.removed': 'Se ha quitado a {name}.',

  'lists.text':
    'Vete direcciones o programas, o admita excepciones. Lo admitido prevalece sobre lo vetado. Este equipo nunca se veta por su dirección.',
  'lists.only.addresses': 'Solo las direcciones admitidas pueden usar el tracker',
  'lists.only.addresses.hint': 'Las demás direcciones se rechazan, salvo la de este equipo.',
  'lists.only.clients': 'Solo los programas admitidos pueden usar el tracker',
  'lists.only.clients.hint': 'Los demás programas BitTorrent se rechazan, incluidos los suyos.',
  'lists.only.title': '¿Rechazar a todos los demás?',
  'lists.only.addresses.text.one':
    'Quien pregunte desde una dirección que no esté admitida será rechazado al instante. Una entrada o lista admite direcciones.',
  'lists.only.addresses.text.other':
    'Quien pregunte desde una dirección que no esté admitida será rechazado al instante. {count} entradas y listas admiten direcciones.',
  'lists.only.addresses.nobody':
    'Aún no se admite ninguna dirección, así que solo este equipo podría usar su tracker.',
  'lists.only.clients.text.one':
    'Quien use un programa que no esté admitido será rechazado al instante. Una entrada admite programas.',
  'lists.only.clients.text.other':
    'Quien use un programa que no esté admitido será rechazado al instante. {count} entradas admiten programas.',
  'lists.only.clients.nobody':
    'Aún no se admite ningún programa, así que nadie podría usar su tracker, ni siquiera usted.',
  'lists.only.confirm': 'Rechazar a los demás',

  'lists.entries': 'Entradas',
  'lists.entries.none': 'Ninguna dirección ni ningún programa tiene una entrada.',
  'lists.column.what': 'Dirección o programa',
  'lists.column.list': 'Estado',
  'lists.column.reason': 'Motivo',
  'lists.column.until': 'Hasta',
  'lists.kind.address': 'Dirección',
  'lists.kind.client': 'Programa',
  'lists.deny': 'vetado',
  'lists.allow': 'admitido',
  'lists.forever': 'siempre',
  'lists.ended': 'terminó el {date}',
  'lists.remove': 'Quitar {what}',
  'lists.remove.title': '¿Quitar esta entrada?',
  'lists.remove.text': '«{what}» dejará de estar {list}.',
  'lists.removeList.title': '¿Quitar esta lista?',
  'lists.removeList.text': 'Lo que contiene «{what}» dejará de estar {list}.',
  'lists.remove.confirm': 'Quitar',
  'lists.removed': 'Se ha quitado {what}.',

  'lists.files': 'Listas importadas',
  'lists.files.none': 'No se ha importado ninguna lista.',
  'lists.column.file': 'Lista',
  'lists.ranges.one': '{count} intervalo',
  'lists.ranges.other': '{count} intervalos',
  'lists.ignored.one': '{count} línea no entendida',
  'lists.ignored.other': '{count} líneas no entendidas',

  'entry.add': 'Añadir una entrada…',
  'entry.title': 'Vetar o admitir',
  'entry.kind': 'Qué',
  'entry.kind.address': 'Dirección',
  'entry.kind.client': 'Programa',
  'entry.list': 'Qué hacer',
  'entry.list.deny': 'Vetar',
  'entry.list.allow': 'Admitir',
  'entry.address': 'Dirección',
  'entry.address.hint':
    'Una dirección, una red como 192.0.2.0/24 o un intervalo como 192.0.2.1-192.0.2.9.',
  'entry.client': 'Programa',
  'entry.client.hint':
    'El comienzo de su peer id, como -TR40, o algún texto del nombre que da por HTTP, como Transmission/4.0. Por UDP solo se conoce el peer id.',
  'entry.reason': 'Motivo',
  'entry.reason.deny.hint': 'Lo pueden leer quienes queden vetados. Puede quedar vacío.',
  'entry.reason.allow.hint': 'Una nota para usted. Puede quedar vacía.',
  'entry.confirm': 'Añadir',
  'entry.added': '{what} ahora está {list}.',

  'expiry.label': 'Durante cuánto tiempo',
  'expiry.never': 'Siempre',
  'expiry.day': 'Un día',
  'expiry.week': 'Una semana',
  'expiry.month': 'Un mes',
  'expiry.date': 'Hasta una fecha',
  'expiry.date.label': 'Último día',
  'expiry.date.past': 'Elija un día que aún no haya pasado.',

  'import.open': 'Importar una lista…',
  'import.title': 'Importar una lista de direcciones',
  'import.text':
    'Listas en formato de texto P2P, como ipfilter.dat o con una dirección, red o intervalo por línea; también comprimidas como .gz.',
  'import.drop': 'Suelte aquí el archivo o',
  'import.choose': 'Elija un archivo…',
  'import.chosen': '{name}, {size}',
  'import.list': 'Qué hacer con sus direcciones',
  'import.confirm': 'Importar',
  'import.busy': 'Importando…',
  'import.done.one': '«{name}» está en vigor, con {count} intervalo de direcciones.',
  'import.done.other': '«{name}» está en vigor, con {count} intervalos de direcciones.',
  'import.ignored.one': '{count} línea no se ha entendido y se omite: la línea {lines}.',
  'import.ignored.other': '{count} líneas no se han entendido y se omiten: las líneas {lines}.',
  'import.ignored.more': '{lines} y otras',
} as const;
