// Texts of the settings page, in Spanish.

export const settings = {
  'settings.default': 'Por defecto: {value}',
  'settings.reset': 'Restablecer',
  'settings.resetWhat': 'Restablecer el valor por defecto: {what}',
  'settings.fixed': 'Fijado en la línea de órdenes, así que no se puede cambiar aquí.',
  'settings.problem': '{field}: {message}.',
  'settings.problem.number': 'debe ser un número entero',
  'settings.problem.port': 'debe estar entre 1 y 65535',
  'settings.problems.one': '{count} campo que revisar',
  'settings.problems.other': '{count} campos que revisar',
  'settings.changed': 'Sin aplicar todavía. No hace falta reiniciar para aplicarlo.',
  'settings.apply': 'Aplicar',
  'settings.applying': 'Aplicando…',
  'settings.undo': 'Deshacer cambios',
  'settings.applied': 'Aplicado. Los nuevos ajustes están en vigor.',
  'settings.file': 'Se guardan en',
  'settings.file.what': 'Ruta del archivo de ajustes',
  'settings.file.title': 'Archivo de ajustes',
  'settings.file.hint':
    'Solo contiene lo que ha cambiado. Si lo edita a mano, entra en vigor en unos segundos.',
  'settings.file.export': 'Exportar…',
  'settings.file.import': 'Importar…',
  'settings.file.problems':
    'El archivo de ajustes tiene valores que no encajan; en los campos figuran sus valores por defecto: {problems}.',
  'settings.file.problems.hint':
    'Corrija el archivo o aplique lo que figura aquí. En ese caso se conserva una copia del archivo.',
  'settings.elsewhere':
    'Los ajustes se han cambiado en otra parte, en el archivo o en otra ventana.',
  'settings.elsewhere.hint':
    'Los campos se actualizan, salvo los que ha cambiado aquí: lo que escribió sigue ahí, sin aplicar todavía.',
  'settings.import.title': '¿Reemplazar todos los ajustes?',
  'settings.import.text':
    'Los ajustes pasan a ser los de {name}; lo que no se nombre en él toma su valor por defecto. Sus torrents, amigos, listas y plantillas se quedan como están.',
  'settings.import.confirm': 'Reemplazar ajustes',
  'settings.import.done': 'Se han importado los ajustes y están en vigor.',
  'settings.empty': 'vacío',
  'settings.on': 'Activado',
  'settings.off': 'Desactivado',
  'settings.search': 'Buscar ajustes',
  'settings.search.none': 'Ningún ajuste coincide con «{query}».',
  'settings.search.hint':
    'Pruebe otra palabra: se busca en los nombres, las explicaciones y los nombres del archivo de ajustes.',
  'settings.search.clear': 'Mostrar todos los ajustes',
  'settings.groups': 'Grupos de ajustes',
  'settings.diff': 'Ver qué va a cambiar',
  'settings.diff.was': 'Ahora',
  'settings.diff.becomes': 'Después',

  'settings.network': 'Red',
  'settings.port': 'Puerto',
  'settings.port.hint':
    'El número de la puerta en la que responde el tracker. Cámbielo si otro programa usa el mismo. Forma parte de las URL de anuncio, así que los torrents ya repartidos conservan el antiguo.',
  'settings.port.any': '= cualquier puerto libre',
  'settings.bind': 'Quién puede llegar a él',
  'settings.bind.subject': 'Esta lista',
  'settings.bind.hint': 'En qué direcciones de este equipo escucha el tracker.',
  'settings.bind.this_computer': 'Solo este equipo',
  'settings.bind.this_computer.hint': 'Bueno para hacer pruebas. Nadie más puede conectarse.',
  'settings.bind.everyone': 'Todas las redes en las que está este equipo',
  'settings.bind.everyone.hint':
    'Otros pueden conectarse, en la medida en que lo permitan el router y el cortafuegos.',
  'settings.bind.chosen': 'Direcciones elegidas',
  'settings.bind.chosen.hint': 'Para equipos que están en varias redes.',
  'settings.udp': 'UDP',
  'settings.udp.hint':
    'Una forma más corta de preguntar para los clientes, en el mismo puerto. Ahorra tráfico y tiempo; un router o un cortafuegos también debe dejar pasar UDP.',
  'settings.udp.on': 'Responder por HTTP y UDP',
  'settings.udp.off': 'Responder solo por HTTP',
  'settings.publicHost': 'Nombre de host público',
  'settings.publicHost.hint':
    'El nombre o la dirección por los que Internet conoce este equipo, por ejemplo, tracker.example.org. Va en la URL de anuncio. Déjelo vacío si no tiene ninguno.',
  'settings.publicIpv4': 'Dirección IPv4 pública',
  'settings.publicIpv4.hint':
    'La dirección que su router tiene en Internet. A los amigos que están en otro lugar se les da en vez de las direcciones de su red, para que puedan llegar a lo que siembra. No hace falta si el nombre de host ya es esa dirección.',
  'settings.publicIpv6': 'Dirección IPv6 pública',
  'settings.publicIpv6.hint': 'Lo mismo para IPv6, si dispone de ella.',

  'settings.access': 'Acceso',
  'settings.access.now': 'Quién puede usar su tracker: {mode}.',
  'settings.access.hint': 'Esto, las claves de sus amigos y las listas tienen su propia página.',
  'settings.access.go': 'Abrir Acceso',

  'settings.limits': 'Límites',
  'settings.maxPeers': 'Pares en total',
  'settings.maxPeers.hint': 'No se recuerdan más. Un millón ocupa unos 100 MB de memoria.',
  'settings.maxPeersPerTorrent': 'Pares de un torrent',
  'settings.maxPeersPerTorrent.hint': 'Para que un torrent grande deje sitio a los demás.',
  'settings.maxOpenTorrents': 'Torrents de desconocidos',
  'settings.maxOpenTorrents.hint': 'Solo cuenta mientras cualquiera pueda usar el tracker.',
  'settings.requests': 'Solicitudes de una dirección',
  'settings.requests.hint':
    'A la larga. Quien pregunte más a menudo será rechazado; 0 no pone límite.',
  'settings.requests.unit': 'por minuto',
  'settings.burst': 'Solicitudes de una vez',
  'settings.burst.hint':
    'Lo que una dirección puede preguntar seguido tras un descanso. Un cliente que se inicia pregunta por todos sus torrents.',

  'settings.reach': 'Prueba de conexión',
  'settings.natCheck': 'Intentar conectar con los pares',
  'settings.natCheck.hint':
    'El tracker se conecta con cada par donde dice estar, marca los que responden y, a los demás, les avisa de que no se puede llegar a ellos.',
  'settings.natCheck.on': 'Probar y marcar a quién se puede llegar',
  'settings.natCheck.off': 'No probar',
  'settings.hide': 'Pares a los que no se puede llegar',
  'settings.hide.hint':
    'Aún pueden descargar de otros, pero nadie puede conectarse con ellos. Requiere la prueba anterior.',
  'settings.hide.no': 'Dar a conocer también estos',
  'settings.hide.yes': 'Omitirlos en las respuestas',

  'settings.webSeed': 'Compartir desde este equipo',
  'settings.upload': 'Límite de subida',
  'settings.upload.hint':
    'Para todos los torrents que comparta desde este equipo, en conjunto. 0 no pone límite.',
  'settings.upload.unit': 'KiB por segundo',
  'settings.transfers': 'Descargas a la vez',
  'settings.transfers.hint': 'A quien llegue de más se le pide que lo intente un poco más tarde.',
  'settings.transfersPerAddress': 'Descargas a la vez desde una dirección',
  'settings.transfersPerAddress.hint': 'Para que una persona deje sitio a las demás.',

  'settings.replies': 'Respuestas',
  'settings.interval': 'Intervalo de anuncio',
  'settings.interval.hint':
    'Cada cuánto se pide a los clientes que pregunten de nuevo. Si es más corto, se encuentra antes a los nuevos y cuesta más tráfico.',
  'settings.interval.unit': 'segundos',
  'settings.interval.means': '= {duration}',
  'settings.peersDefault': 'Pares en una respuesta',
  'settings.peersDefault.hint': 'Cuántos otros se dan a un cliente si no dice cuántos quiere.',
  'settings.peersMax': 'Máximo de pares en una respuesta',
  'settings.peersMax.hint': 'Por muchos que pida un cliente, no se le dan más que estos.',
  'settings.scrape': 'Scrapes',
  'settings.scrape.hint': 'Un scrape pregunta por los recuentos de un torrent sin unirse a él.',
  'settings.scrape.none': 'No responder',
  'settings.scrape.specific': 'Responder por los torrents que se nombren',
  'settings.scrape.full': 'Dar también la lista de todos los torrents',
  'settings.proxies': 'Proxies de confianza',
  'settings.proxies.hint':
    'Direcciones o redes de sus propios proxies inversos, una por línea. Se cree lo que digan sobre de dónde viene un cliente (X-Forwarded-For).',
} as const;
