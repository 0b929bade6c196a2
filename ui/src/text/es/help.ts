// Texts of Help, in Spanish.

export const help = {
  'nav.help': 'Ayuda',
  'help.search': 'Buscar en la ayuda',
  'help.none': 'Nada aquí contiene estas palabras. Pruebe otras, o menos.',
  'help.troubles': 'Si algo no funciona',
  'help.terms': 'Qué significan las palabras',
  'help.shortcuts': 'Atajos de teclado',

  why: '¿Por qué?',
  'why.about': '¿Por qué? Sobre: {topic}',
  'why.more': 'Más en la ayuda',

  'trouble.friends': 'Los amigos no pueden conectarse',
  'trouble.friends.text':
    'Se debe poder llegar a su tracker desde fuera. Permita que se conecten otros equipos, haga que su router reenvíe el puerto del tracker a este equipo y déjelo pasar por el cortafuegos.',
  'trouble.silent': 'Un cliente dice que el tracker no responde',
  'trouble.silent.text':
    'Compruebe que el tracker está en marcha y que la URL de anuncio del torrent tiene la dirección y el puerto que el tracker usa ahora. Puede que lo impida un cortafuegos, en un lado o en el otro.',
  'trouble.outside': 'Funciona en casa, pero no desde fuera',
  'trouble.outside.text':
    'Puede que el torrent contenga una dirección que solo funciona en su propia red. Indique su dirección pública y cree el torrent de nuevo, o póngale la nueva dirección.',
  'trouble.unregistered': 'Un cliente dice que el torrent no está registrado',
  'trouble.unregistered.text':
    'Su tracker solo responde por los torrents de su lista. Añada allí su archivo .torrent.',
  'trouble.key': 'Se rechaza la clave de un amigo',
  'trouble.key.text':
    'Puede que haya caducado, o que se haya renovado o quitado. Copie de nuevo la URL de anuncio de ese amigo, o dele un nuevo .torrent.',
  'trouble.seed': 'Una descarga no empieza',
  'trouble.seed.text':
    'Alguien tiene que sembrar. Abra el torrent en su propio cliente y elija la carpeta en la que están los archivos; los comprueba y los comparte.',
  'trouble.port': 'El puerto está ocupado',
  'trouble.port.text':
    'Otro programa escucha en él. Cierre ese programa o elija aquí otro puerto; los torrents que creó antes conservan el antiguo.',

  'term.tracker': 'Tracker',
  'term.tracker.text':
    'Un programa que da a conocer entre sí a quienes comparten un torrent. Los archivos nunca pasan por él: van de cliente a cliente.',
  'term.torrent': 'Torrent',
  'term.torrent.text':
    'Un archivo pequeño, .torrent, que describe lo que se comparte y dice a qué trackers preguntar. Se da a otros en lugar de los archivos.',
  'term.client': 'Cliente',
  'term.client.text':
    'El programa que descarga y comparte, como qBittorrent o Transmission. Todo el que descarga necesita uno. Usted también, salvo que el propio Swarmdeck comparta los archivos desde este equipo.',
  'term.swarm': 'Enjambre y pares',
  'term.swarm.text':
    'El enjambre son todos los que comparten un torrent en ese momento. Cada cliente que hay en él es un par.',
  'term.seeder': 'Semilla',
  'term.seeder.text':
    'Alguien que lo tiene todo y lo da a otros. Sin ninguna nadie puede terminar, así que deje su cliente en marcha hasta que otros lo tengan todo.',
  'term.leecher': 'Leecher',
  'term.leecher.text': 'Alguien que aún está descargando. Ya reparte las partes que tiene.',
  'term.announce': 'Anuncio',
  'term.announce.text':
    'Lo que un cliente dice al tracker cada cierto tiempo: que está ahí, cuánto lleva, y lo que ha dado y tomado. A cambio se le dice quiénes son los demás.',
  'term.announceUrl': 'URL de anuncio',
  'term.announceUrl.text':
    'La dirección de un tracker en un torrent, por ejemplo, http://example.org:6969/announce. Todos los que vayan a participar deben poder llegar a ella.',
  'term.key': 'Clave (passkey)',
  'term.key.text':
    'Una parte secreta de la URL de anuncio propia de un amigo, por la que un tracker privado sabe quién pregunta. Si cae en malas manos, renuévela: la antigua deja entonces de funcionar.',
  'term.open': 'Tracker abierto',
  'term.open.text':
    'Un tracker abierto responde por los torrents de cualquiera. Los desconocidos lo encontrarán, y su dirección figurará entonces en torrents de los que no sabe nada.',
  'term.lists': 'Listas de direcciones y programas',
  'term.lists.text':
    'Puede vetar direcciones y programas concretos, o admitir solo los que usted nombre. Si solo se admiten los nombrados y no hay ninguno, nadie puede entrar.',
  'term.infoHash': 'Info hash',
  'term.infoHash.text':
    'La huella de un torrent: 40 cifras y letras. Si cambia algo del contenido, la huella también cambia y es otro torrent.',
  'term.magnet': 'Enlace magnet',
  'term.magnet.text':
    'Un torrent en forma de enlace. Contiene el info hash y el tracker; el resto viene de otros del enjambre, así que alguien tiene que estar sembrando.',
  'term.port': 'Puerto',
  'term.port.text':
    'Un número en el que se puede llegar a un programa, como la extensión de un número de teléfono. Solo un programa puede tenerlo a la vez.',
  'term.loopback': 'Solo este equipo',
  'term.loopback.text':
    'La dirección 127.0.0.1 es siempre el propio equipo. Un tracker que solo escucha ahí está seguro, pero nadie más puede verlo.',
  'term.nat': 'Router y NAT',
  'term.nat.text':
    'Su router tiene una sola dirección pública para todos los aparatos de casa; eso se llama NAT. Quien viene de fuera no pasa del router, salvo que este reenvíe el puerto a este equipo.',
  'term.cgnat': 'Dirección pública compartida (CGNAT)',
  'term.cgnat.text':
    'Algunos proveedores dan una misma dirección pública a muchos clientes. Entonces nadie puede llegar desde fuera a su equipo por IPv4. Pida al proveedor una dirección propia, o use IPv6.',
  'term.firewall': 'Cortafuegos',
  'term.firewall.text':
    'Decide a qué programas se puede llegar. Debe dejar pasar el puerto del tracker, en TCP y UDP.',
  'term.host': 'Dirección pública',
  'term.host.text':
    'El nombre o la dirección con los que otros llegan a su equipo desde fuera. Figura en sus torrents. Con muchos proveedores cambia; un nombre de un servicio de DNS dinámico la sigue.',
  'term.piece': 'Parte',
  'term.piece.text':
    'Un torrent se corta en partes de igual tamaño, y cada una se comprueba por separado. Con partes más grandes, el .torrent es más pequeño.',
  'term.names': 'Nombres de archivos',
  'term.names.text':
    'No todos los sistemas pueden guardar todos los nombres: Windows rechaza algunos caracteres y toma «A» y «a» por lo mismo. Cambie el nombre de esos archivos para que todos puedan descargarlos.',
  'term.tier': 'Grupo',
  'term.tier.text':
    'Un grupo de trackers de un torrent. Los clientes preguntan al primer grupo y pasan al siguiente si allí no responde nadie.',
  'term.webSeed': 'Web seed',
  'term.webSeed.text':
    'Un servidor web que también tiene los archivos. Los clientes pueden descargar de él, incluso cuando nadie está sembrando.',
  'term.private': 'DHT y torrents privados',
  'term.private.text':
    'Con la DHT, los clientes se encuentran sin tracker. En un torrent privado no la usan, para que solo participen aquellos a quienes el tracker admite.',
  'term.scrape': 'Scrape',
  'term.scrape.text':
    'Una pregunta por el número de semillas, leechers y descargas de un torrent, sin unirse a él.',
  'term.ratio': 'Ratio',
  'term.ratio.text': 'Lo que alguien ha dado por lo que tomó. Por encima de 1, ha dado más.',
  'term.versions': 'v1, v2 e híbrido',
  'term.versions.text':
    'Dos maneras de describir lo que se comparte. Todos los clientes leen v1; v2 es más nueva y más segura; un torrent híbrido contiene ambas.',
  'term.backup': 'Copia de seguridad',
  'term.backup.text':
    'Swarmdeck copia cada día su lista de torrents y de amigos. Si alguna vez se daña la lista, se recompone a partir de la última copia en buen estado.',
  'term.settingsFile': 'Archivo de ajustes',
  'term.settingsFile.text':
    'Todos los ajustes están en un archivo de texto. Si algo en él no se puede entender, Swarmdeck no adivina: lo dice y conserva lo que estaba en vigor.',
  'term.disk': 'Disco y carpetas',
  'term.disk.text':
    'Si el disco está lleno, o Swarmdeck no tiene permiso para escribir en su carpeta, no se guarda nada nuevo. Haga sitio o cambie los permisos; continúa por sí solo.',
  'term.tls': 'Páginas sin protección',
  'term.tls.text':
    'Sin HTTPS, cualquiera que esté entre su navegador y el tracker puede leer su contraseña. Use una página así solo en una red de confianza.',
  'help.begin': 'Compartir una carpeta en tres pasos',
  'begin.make': 'Cree un .torrent de ella',
  'begin.make.text':
    'Elija la carpeta. La dirección de su tracker se incluye sola, y desde entonces su tracker conoce el torrent.',
  'begin.seed': 'Siémbrelo',
  'begin.seed.text':
    'Abra el .torrent en su cliente y elija la carpeta en que están los archivos. O active «Compartir desde este equipo» en las opciones del torrent.',
  'begin.give': 'Compártalo con otros',
  'begin.give.text':
    'Envíeles el .torrent o su enlace magnet. El resumen dice quién puede llegar a su tracker.',
} as const;
