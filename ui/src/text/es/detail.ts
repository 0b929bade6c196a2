// Texts of a torrent's own page: its peers, its time line, its notes, in Spanish.

export const detail = {
  'peers.ratio': 'Ratio',
  'peers.ratio.none': 'aún no ha intercambiado nada',
  'peers.ratio.low': 'ha devuelto menos de lo que tomó',
  'peers.ratio.even': 'ha devuelto más o menos lo que tomó',
  'peers.ratio.high': 'ha dado más de lo que tomó',
  'peers.firstSeen': 'Aquí desde',
  'peers.transport': 'Protocolo',
  'peers.transport.http': 'HTTP',
  'peers.transport.udp': 'UDP',
  'peers.transport.unknown': 'no se sabe',
  'peers.place.this_computer': 'Este equipo',
  'peers.place.local_network': 'Su red',
  'peers.place.carrier_nat': 'Tras su proveedor',
  'peers.place.internet': 'Internet',
  'peers.place.this_computer.hint': 'Un programa del equipo en el que se ejecuta el tracker.',
  'peers.place.local_network.hint':
    'Una dirección privada de su propia red doméstica o de oficina. A los demás se les da, en su lugar, la dirección pública del equipo.',
  'peers.place.carrier_nat.hint':
    'Una dirección que un proveedor o una VPN reparte entre sus clientes (NAT de operador). Solo quienes están tras el mismo pueden conectarse a ella.',
  'peers.place.internet.hint': 'Una dirección pública.',
  'peers.waiting': 'Cargando',
  'peers.actions': 'Expulsar o vetar',
  'peers.kick': 'Expulsar',
  'peers.kick.what': 'Expulsar {address} del enjambre',
  'peers.kick.done': 'Se ha expulsado {address}. Volverá cuando pregunte de nuevo.',
  'peers.ban': 'Vetar…',
  'peers.ban.what': 'Vetar {address}…',
  'peers.ban.title': '¿Vetar esta dirección?',
  'peers.ban.text':
    'Los clientes de {address} dejan al instante todos los torrents y desde ahora se rechazan. El veto figura en la página Acceso, donde puede retirarlo.',
  'peers.ban.v6':
    'Se veta con ella toda la red a la que pertenece, ya que por IPv6 un cliente puede elegir entre innumerables direcciones.',
  'peers.ban.own':
    'Es una dirección de su propio equipo o de su red. Puede que también se rechacen sus propios clientes.',
  'peers.ban.confirm': 'Vetar',
  'peers.ban.done': 'Se ha vetado {what}.',

  'note.label': 'Notas',
  'note.hint': 'Solo para usted: no se comunican a nadie más.',
  'note.save': 'Guardar',
  'note.saved': 'Se han guardado las notas.',

  'watch.switch': 'Avisar cuando se vaya la última semilla',
  'watch.hint':
    'Tras un minuto sin ninguna. Es útil saberlo cuando la suya debería estar siempre en línea.',
  'watch.on': 'Se vigila {name}.',
  'watch.off': '{name} ya no se vigila.',

  'qr.open': 'Código QR',
  'qr.title': 'Enlace magnet como código QR',
  'qr.text': 'Apunte con un teléfono para abrir allí el torrent en un cliente BitTorrent.',
  'qr.image': 'Código QR del enlace magnet de {name}',
  'qr.tooLong': 'Este enlace magnet es demasiado largo para un código QR.',
  'qr.tooLong.hint': 'Nombra muchos trackers. Copie el enlace o envíe el .torrent.',

  'peers.copy': 'Copiar dirección',
  'peers.more': 'Qué hacer con {address}',
  'peers.ban.undone': '{what} ya no está vetado.',
  'peers.ratio.early': 'aún no ha tenido mucho tiempo para devolver',
  'peers.progress.new': 'sin aviso aún',
  'peers.progress.new.hint': 'Al llegar no tenía nada. Cuánto tiene ya lo dirá su próximo aviso.',
} as const;
