// Texts of a torrent's own page: its peers, its time line, its notes, in French.

export const detail = {
  'peers.ratio': 'Ratio',
  'peers.ratio.none': 'rien échangé pour l’instant',
  'peers.ratio.low': 'a rendu moins qu’il n’a pris',
  'peers.ratio.even': 'a rendu à peu près autant qu’il a pris',
  'peers.ratio.high': 'a donné plus qu’il n’a pris',
  'peers.firstSeen': 'Ici depuis',
  'peers.transport': 'Via',
  'peers.transport.http': 'HTTP',
  'peers.transport.udp': 'UDP',
  'peers.transport.unknown': 'inconnu',
  'peers.place.this_computer': 'Cet ordinateur',
  'peers.place.local_network': 'Votre réseau',
  'peers.place.carrier_nat': 'Derrière son opérateur',
  'peers.place.internet': 'Internet',
  'peers.place.this_computer.hint': 'Un programme de l’ordinateur où fonctionne le tracker.',
  'peers.place.local_network.hint':
    'Une adresse privée, de votre réseau domestique ou professionnel. Les autres reçoivent votre adresse publique à la place.',
  'peers.place.carrier_nat.hint':
    'Une adresse qu’un opérateur ou un VPN partage entre ses clients (NAT d’opérateur). Seuls ceux qui sont derrière le même peuvent s’y connecter.',
  'peers.place.internet.hint': 'Une adresse publique.',
  'peers.waiting': 'Chargement',
  'peers.actions': 'Écarter',
  'peers.kick': 'Expulser',
  'peers.kick.what': 'Expulser {address} de l’essaim',
  'peers.kick.done': '{address} a été expulsé. Il reviendra à sa prochaine demande.',
  'peers.ban': 'Bannir…',
  'peers.ban.what': 'Bannir {address}…',
  'peers.ban.title': 'Bannir cette adresse ?',
  'peers.ban.text':
    'Les clients qui sont à {address} quittent aussitôt tous les torrents et sont désormais refusés. Le bannissement figure sur la page Accès, où vous pouvez le lever.',
  'peers.ban.v6':
    'Tout le réseau dont elle fait partie est banni avec elle, car en IPv6 un client peut choisir parmi d’innombrables adresses.',
  'peers.ban.own':
    'C’est une adresse de votre propre ordinateur ou réseau. Vos propres clients pourraient être refusés, eux aussi.',
  'peers.ban.confirm': 'Bannir',
  'peers.ban.done': '{what} a été banni.',

  'note.label': 'Notes',
  'note.hint': 'Pour vous-même : personne d’autre n’en a connaissance.',
  'note.save': 'Enregistrer',
  'note.saved': 'Les notes ont été enregistrées.',

  'watch.switch': 'Me prévenir quand le dernier seeder part',
  'watch.hint': 'Après une minute sans seeder. Utile si le vôtre doit toujours être en ligne.',
  'watch.on': '{name} est surveillé.',
  'watch.off': '{name} n’est plus surveillé.',

  'qr.open': 'Code QR',
  'qr.title': 'Lien magnet en code QR',
  'qr.text': 'Scannez-le avec un téléphone pour y ouvrir le torrent dans un client BitTorrent.',
  'qr.image': 'Code QR du lien magnet : {name}',
  'qr.tooLong': 'Ce lien magnet est trop long pour un code QR.',
  'qr.tooLong.hint':
    'Il nomme beaucoup de trackers. Copiez plutôt le lien, ou envoyez le .torrent.',

  'peers.copy': 'Copier l’adresse',
  'peers.more': 'Que faire de {address}',
  'peers.ban.undone': '{what} n’est plus banni.',
  'peers.ratio.early': 'n’a pas encore eu beaucoup de temps pour rendre',
  'peers.progress.new': 'pas encore connue',
  'peers.progress.new.hint':
    'Il n’avait rien en arrivant. Sa prochaine annonce dira ce qu’il a maintenant.',
} as const;
