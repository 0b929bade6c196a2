// Texts of one torrent's page, in Brazilian Portuguese.

export const torrent = {
  'detail.back': 'Todos os torrents',
  'detail.title': 'Torrent',
  'detail.remove': 'Remover…',
  'detail.infoHash': 'Info hash',
  'detail.infoHash.hint': 'A impressão digital pela qual os programas conhecem este torrent.',
  'detail.magnet': 'Link magnet',
  'detail.magnet.hint': 'Abre em um cliente BitTorrent, no lugar do .torrent.',
  'detail.size': 'Tamanho',
  'detail.pieces': 'Partes',
  'detail.pieces.value': '{count} de {size} cada',
  'detail.private': 'Privado',
  'detail.private.yes': 'Sim: as pessoas só se encontram pelos trackers dele',
  'detail.private.no': 'Não',
  'detail.comment': 'Comentário',
  'detail.added': 'Adicionado',
  'detail.swarm': 'Enxame',
  'detail.swarm.value': '{seeders} semeando, {leechers} baixando, {completed} concluídos',
  'detail.tabs': 'Detalhes',
  'detail.peers': 'Pares',
  'detail.files': 'Arquivos',
  'detail.trackers': 'Trackers',
  'detail.tier': 'Grupo {tier}',
  'detail.tier.hint':
    'Os clientes consultam primeiro o grupo 1, e o seguinte quando ele não responde.',
  'detail.trackers.none': 'Este torrent não cita nenhum tracker.',
  'detail.trackers.what': 'Endereço do tracker',
  'detail.infoHash.v1': 'Info hash (v1)',
  'detail.infoHash.v2': 'Info hash (v2)',
  'detail.infoHash.v2.hint':
    'A impressão digital mais nova. Os programas conhecem este torrent por qualquer uma das duas.',
  'detail.magnet.key': 'Ele contém a sua própria chave; por isso, guarde-o só para você.',
  'detail.options': 'Opções',

  'peers.none': 'Ninguém está aqui ainda.',
  'peers.none.hint':
    'Abra o .torrent em um cliente BitTorrent: assim que ele consultar este tracker, aparecerá aqui.',
  'peers.none.seeding':
    'Este computador já compartilha os arquivos. Quem abrir o .torrent em um cliente BitTorrent aparecerá aqui.',
  'peers.client': 'Cliente',
  'peers.address': 'Endereço',
  'peers.progress': 'Tem',
  'peers.progress.unknown': 'desconhecido',
  'peers.seeder': 'tudo, semeando',
  'peers.uploaded': 'Enviado',
  'peers.downloaded': 'Baixado',
  'peers.seen': 'Anúncio',
  'peers.unchecked': 'Ainda não testado',
  'peers.reachable': 'Pode ser alcançado',
  'peers.unproven': 'Algo respondeu ali, mas não este cliente',
  'peers.unreachable': 'Não pôde ser alcançado',
  'peers.reported':
    'Conforme o último anúncio de cada cliente; os clientes se anunciam de tempos em tempos, em geral a cada meia hora.',

  'files.more': 'São mostrados os primeiros {shown} de {count}.',
  'files.list': 'Arquivos',
} as const;
