// Texts of the first run, in Spanish.

export const welcome = {
  'welcome.steps': 'Pasos',
  'welcome.step.done': '(hecho)',
  'welcome.title': 'Le damos la bienvenida a Swarmdeck',
  'welcome.skip': 'Omitir',
  'welcome.close': 'Cerrar',
  'welcome.begin': 'Empezar',
  'welcome.next': 'Siguiente',
  'welcome.look.busy': 'Mirando…',
  'welcome.finish': 'Hacer estos cambios',
  'welcome.finish.none': 'Terminar',
  'welcome.finish.busy': 'Cambiando…',

  'welcome.intro.lead':
    'Comparta archivos de cualquier tamaño directamente desde su equipo, con las personas que elija.',
  'welcome.intro.file': 'Elija un archivo o una carpeta',
  'welcome.intro.file.text':
    'Swarmdeck crea un .torrent: un archivo pequeño que se envía a los amigos, por ejemplo, por correo.',
  'welcome.intro.friends': 'Sus amigos abren el .torrent',
  'welcome.intro.friends.text':
    'Necesitan un programa BitTorrent como qBittorrent, que es gratuito. Los archivos van entonces de equipo a equipo; ninguna empresa guarda una copia.',
  'welcome.intro.tracker': 'Su tracker los reúne a todos',
  'welcome.intro.tracker.text':
    'Un tracker es un punto de encuentro: dice a quienes tienen el mismo .torrent dónde están los demás. Este es el suyo y funciona dentro de este programa.',
  'welcome.intro.after':
    'Siguen unas pocas preguntas; llevan unos dos minutos. No se cambia nada antes de mostrarle los cambios, y puede volver a esto en cualquier momento, en Ajustes.',

  'welcome.look.step': 'Revisión',
  'welcome.look.title': 'Un vistazo a este equipo',
  'welcome.look.port': 'Puerto',
  'welcome.look.port.hint':
    'El número de la puerta en la que responde su tracker. Consérvelo si no hay un motivo en contra.',
  'welcome.look.port.wrong': 'Un puerto es un número del 1 al 65535.',
  'welcome.look.port.any':
    'En cada inicio se toma cualquier puerto libre, como dice la línea de órdenes.',
  'welcome.look.free': 'El puerto {port} está libre',
  'welcome.look.free.text': 'Su tracker puede usarlo.',
  'welcome.look.ours': 'El puerto {port} es suyo',
  'welcome.look.ours.text': 'Su tracker ya lo tiene y ningún otro programa lo quiere.',
  'welcome.look.taken': 'Otro programa usa el puerto {port}',
  'welcome.look.taken.named': '{name} usa el puerto {port} (proceso {id})',
  'welcome.look.taken.swarmdeck': 'Otro Swarmdeck usa el puerto {port} (proceso {id})',
  'welcome.look.taken.text':
    'Dos programas no pueden compartir un puerto. Tome otro número, o cierre ese programa y mire de nuevo.',
  'welcome.look.reserved': 'El puerto {port} está reservado a los administradores',
  'welcome.look.reserved.text': 'Tome un número mayor que 1023.',
  'welcome.look.refused': 'El puerto {port} no se puede usar',
  'welcome.look.refused.text': 'Tome otro número.',
  'welcome.look.take': 'Usar {port}',
  'welcome.look.again': 'Mirar de nuevo',
  'welcome.look.router': 'Este equipo está en una red doméstica o de oficina',
  'welcome.look.router.text':
    'Allí se le conoce como {ip}. Quienes están en otro lugar entran por su router; el paso siguiente explica cómo.',
  'welcome.look.carrier': 'Su proveedor reparte una dirección entre varios clientes',
  'welcome.look.carrier.text':
    'Otros en Internet no pueden llegar a este equipo en {ip}. Su propia red sí. Pida a su proveedor una dirección pública.',
  'welcome.look.carrier.ipv6':
    'Otros en Internet no pueden llegar a este equipo en {ip}, pero quienes tienen IPv6 sí, en su dirección más nueva. Para todos los demás, pida a su proveedor una dirección pública.',
  'welcome.look.public': 'Este equipo tiene su propia dirección en Internet',
  'welcome.look.public.text': 'Cualquiera lo encuentra en {ip}, si su cortafuegos lo permite.',
  'welcome.look.alone': 'Este equipo no está ahora en ninguna red',
  'welcome.look.alone.text':
    'Puede continuar y hacer pruebas. Para compartir con otros, conéctelo a una red.',
  'welcome.look.addresses': 'Todas las direcciones de este equipo',
  'welcome.address.ip': 'Dirección',
  'welcome.address.interface': 'Conexión',
  'welcome.address.meaning': 'Quién encuentra este equipo ahí',
  'welcome.address.local_network': 'Su red doméstica o de oficina',
  'welcome.address.carrier_nat': 'Clientes de un mismo proveedor o miembros de una VPN',
  'welcome.address.internet': 'Cualquiera, si el cortafuegos lo permite',

  'welcome.reach.step': 'Red',
  'welcome.reach.title': '¿Quién debe poder conectarse?',
  'welcome.reach.this_computer': 'Solo este equipo',
  'welcome.reach.this_computer.text':
    'Para hacer pruebas. Nadie más puede conectarse, así que aún no se puede compartir nada con otros.',
  'welcome.reach.local_network': 'Todos en mi red',
  'welcome.reach.local_network.text':
    'Pueden conectarse los equipos de la misma casa u oficina. Puede que su cortafuegos pregunte si Swarmdeck tiene permiso para admitirlos.',
  'welcome.reach.internet': 'Personas de cualquier lugar',
  'welcome.reach.internet.text':
    'También por Internet, cuando su router las deje pasar. Puede que su cortafuegos pregunte por Swarmdeck.',
  'welcome.reach.kept': 'Como está ahora',
  'welcome.reach.kept.text': 'En las direcciones que se eligieron a mano en Ajustes.',
  'welcome.reach.host': 'Nombre o dirección públicos',
  'welcome.reach.host.example': 'por ejemplo, tracker.example.org',
  'welcome.reach.host.hint':
    'Donde se le encuentra en Internet: la dirección que muestra su router para la conexión a Internet o, mejor, un nombre que la siga («DNS dinámico»). Déjelo vacío si no lo conoce; puede indicarlo más tarde en Ajustes.',
  'welcome.reach.router': 'Lo que debe hacer su router',
  'welcome.reach.router.text':
    'Abra la página de su router en un navegador y busque «reenvío de puertos», «redirección de puertos» o «port forwarding». Haga que reenvíe el puerto {port}, TCP y UDP, a este equipo: {ip}.',

  'welcome.access.step': 'Acceso',
  'welcome.access.title': '¿Quién puede usar su tracker?',
  'welcome.access.text':
    'Una cosa es poder conectarse y otra, recibir respuesta. Puede cambiarlo en cualquier momento en la página Acceso.',

  'welcome.start.step': 'Inicio',
  'welcome.start.title': '¿Iniciar con el equipo?',
  'welcome.start.text':
    'Solo mientras este programa está en marcha se encuentran quienes tienen sus torrents.',
  'welcome.start.yes': 'Iniciar automáticamente',
  'welcome.start.yes.text':
    'Cuando inicia sesión, Swarmdeck se inicia sin mostrar su ventana. No tiene que acordarse de nada.',
  'welcome.start.no': 'Lo inicio yo',
  'welcome.start.no.text':
    'Su tracker está en marcha desde que abre Swarmdeck hasta que lo cierra.',
  'welcome.start.service':
    'Este tracker funciona sin ventana, así que tiene que iniciarlo el propio sistema. En Linux con systemd, instale el servicio que viene con Swarmdeck:',
  'welcome.start.service.what': 'Órdenes',
  'welcome.start.service.more':
    'El README explica más, en «As a service of systemd». Si otra persona se ocupa de este tracker, déjelo en sus manos.',

  'welcome.summary.step': 'Cambios',
  'welcome.summary.title': 'Lo que va a cambiar',
  'welcome.summary.text': 'Todo a la vez, o nada si algo lo impide.',
  'welcome.summary.none.title': 'No va a cambiar nada',
  'welcome.summary.none.text': 'Todo se queda como está ahora.',
  'welcome.summary.now': 'Ahora',
  'welcome.summary.then': 'Después',
  'welcome.summary.url': 'Sus torrents llevarán esta dirección',
  'welcome.summary.urls': 'Sus torrents llevarán estas direcciones',
  'welcome.summary.otherPort': 'Elegir otro puerto',
  'welcome.change.port': 'Puerto',
  'welcome.change.port.any': 'cualquiera libre',
  'welcome.change.bind': 'Quién puede conectarse',
  'welcome.change.host': 'Nombre o dirección públicos',
  'welcome.change.host.none': 'ninguno',
  'welcome.change.start': 'Iniciar con el equipo',
  'welcome.change.yes': 'sí',
  'welcome.change.no': 'no',

  'welcome.done.step': 'Primer torrent',
  'welcome.done.title': 'Su tracker está listo',
  'welcome.done.failed': 'Su tracker está configurado, pero no funciona',
  'welcome.done.stopped': 'Su tracker está configurado y apagado',
  'welcome.done.url': 'Su URL de anuncio',
  'welcome.done.url.text': 'Los torrents que cree aquí la llevan por sí solos.',
  'welcome.done.share': 'Comparta su primera carpeta',
  'welcome.done.share.text':
    'Elija un archivo o una carpeta y tendrá un .torrent que enviar a sus amigos.',
  'welcome.done.share.go': 'Crear un torrent',
  'welcome.done.friends': 'Añada a sus amigos',
  'welcome.done.friends.text':
    'Su tracker solo responde a quienes tienen una clave. Dé una a cada amigo.',
  'welcome.done.friends.go': 'Añadir amigos',
  'welcome.done.overview': 'Ir al resumen',

  'welcome.again': 'Primeros pasos',
  'welcome.again.hint':
    'Las preguntas del principio: puerto, quién puede conectarse, quién puede usar el tracker, inicio con el equipo.',
  'welcome.again.go': 'Volver a recorrerlos',
  'welcome.look.changing': 'Otro puerto en cada inicio',
  'welcome.look.changing.text':
    'Ahora es el {port}, como lo permite la línea de órdenes. Tras el próximo inicio, los torrents creados ahora no encontrarán su tracker.',
  'welcome.summary.stays': 'no cambia',
  'welcome.change.access': 'Quién puede usarlo',
} as const;
