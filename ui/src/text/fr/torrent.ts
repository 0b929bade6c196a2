// Texts of one torrent's page, in French.

export const torrent = {
  'detail.back': 'Tous les torrents',
  'detail.title': 'Torrent',
  'detail.remove': 'Retirer…',
  'detail.infoHash': 'Empreinte (info hash)',
  'detail.infoHash.hint': 'L’empreinte par laquelle les programmes reconnaissent ce torrent.',
  'detail.magnet': 'Lien magnet',
  'detail.magnet.hint': 'S’ouvre dans un client BitTorrent, à la place du .torrent.',
  'detail.size': 'Taille',
  'detail.pieces': 'Morceaux',
  'detail.pieces.value': '{count} de {size}',
  'detail.private': 'Privé',
  'detail.private.yes': 'Oui : les gens ne se trouvent que par ses trackers',
  'detail.private.no': 'Non',
  'detail.comment': 'Commentaire',
  'detail.added': 'Ajouté',
  'detail.swarm': 'Essaim',
  'detail.swarm.value': '{seeders} en partage, {leechers} en téléchargement, {completed} terminés',
  'detail.tabs': 'Détails',
  'detail.peers': 'Pairs',
  'detail.files': 'Fichiers',
  'detail.trackers': 'Trackers',
  'detail.tier': 'Groupe {tier}',
  'detail.tier.hint':
    'Les clients interrogent d’abord le groupe 1, puis le suivant quand il ne répond pas.',
  'detail.trackers.none': 'Ce torrent ne nomme aucun tracker.',
  'detail.trackers.what': 'Adresse du tracker',
  'detail.infoHash.v1': 'Empreinte (info hash v1)',
  'detail.infoHash.v2': 'Empreinte (info hash v2)',
  'detail.infoHash.v2.hint':
    'La nouvelle empreinte. Les programmes reconnaissent ce torrent à l’une comme à l’autre.',
  'detail.magnet.key': 'Il contient votre propre clé : gardez-le pour vous.',
  'detail.options': 'Options',

  'peers.none': 'Il n’y a encore personne.',
  'peers.none.hint':
    'Ouvrez le .torrent dans un client BitTorrent : dès qu’il interroge ce tracker, il apparaît ici.',
  'peers.none.seeding':
    'Cet ordinateur partage lui-même les fichiers. Quiconque ouvre le .torrent dans un client BitTorrent apparaît ici.',
  'peers.client': 'Client',
  'peers.address': 'Adresse',
  'peers.progress': 'Progression',
  'peers.progress.unknown': 'inconnue',
  'peers.seeder': 'complet, partage',
  'peers.uploaded': 'Envoyé',
  'peers.downloaded': 'Reçu',
  'peers.seen': 'Annonce',
  'peers.unchecked': 'Pas encore essayé',
  'peers.reachable': 'Joignable',
  'peers.unproven': 'Quelque chose y a répondu, mais pas ce client',
  'peers.unreachable': 'N’a pas pu être joint',
  'peers.reported':
    'Selon la dernière annonce de chaque client ; les clients s’annoncent de temps à autre, en général toutes les demi-heures.',

  'files.more': 'Seuls les {shown} premiers sur {count} sont affichés.',
  'files.list': 'Fichiers',
} as const;
