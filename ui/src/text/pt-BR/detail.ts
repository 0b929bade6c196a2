// Texts of a torrent's own page, in Brazilian Portuguese.

export const detail = {
  'peers.ratio': 'Proporção',
  'peers.ratio.none': 'nada trocado ainda',
  'peers.ratio.low': 'devolveu menos do que recebeu',
  'peers.ratio.even': 'devolveu mais ou menos o que recebeu',
  'peers.ratio.high': 'deu mais do que recebeu',
  'peers.firstSeen': 'Aqui desde',
  'peers.transport': 'Pergunta por',
  'peers.transport.http': 'HTTP',
  'peers.transport.udp': 'UDP',
  'peers.transport.unknown': 'desconhecido',
  'peers.place.this_computer': 'Este computador',
  'peers.place.local_network': 'Sua rede',
  'peers.place.carrier_nat': 'Atrás do provedor',
  'peers.place.internet': 'Internet',
  'peers.place.this_computer.hint': 'Um programa no computador em que o tracker é executado.',
  'peers.place.local_network.hint':
    'Um endereço privado, da sua própria rede doméstica ou do escritório. Os outros recebem o seu endereço público no lugar dele.',
  'peers.place.carrier_nat.hint':
    'Um endereço que um provedor ou uma VPN divide entre seus clientes (carrier NAT). Só pessoas atrás do mesmo endereço conseguem se conectar a ele.',
  'peers.place.internet.hint': 'Um endereço público.',
  'peers.waiting': 'Carregando',
  'peers.actions': 'Afastar',
  'peers.kick': 'Expulsar',
  'peers.kick.what': 'Expulsar {address} do enxame',
  'peers.kick.done': '{address} foi expulso. Ele volta quando perguntar de novo.',
  'peers.ban': 'Banir…',
  'peers.ban.what': 'Banir {address}…',
  'peers.ban.title': 'Banir este endereço?',
  'peers.ban.text':
    'Os clientes em {address} saem de todos os torrents na hora e são recusados a partir de agora. O banimento fica na página Acesso, onde você pode desfazê-lo.',
  'peers.ban.v6':
    'Toda a rede a que ele pertence é banida junto, já que, por IPv6, um cliente pode escolher entre inúmeros endereços.',
  'peers.ban.own':
    'Este é um endereço do seu próprio computador ou da sua rede. Seus próprios clientes também podem ser recusados.',
  'peers.ban.confirm': 'Banir',
  'peers.ban.done': 'Banido: {what}.',

  'note.label': 'Anotações',
  'note.hint': 'Só para você: ninguém mais as vê.',
  'note.save': 'Salvar',
  'note.saved': 'As anotações foram salvas.',

  'watch.switch': 'Avisar quando o último semeador sair',
  'watch.hint':
    'Depois de um minuto sem nenhum. É bom saber disso quando o seu deveria estar sempre online.',
  'watch.on': '{name} está sendo monitorado.',
  'watch.off': '{name} não é mais monitorado.',

  'qr.open': 'Código QR',
  'qr.title': 'Link magnet como código QR',
  'qr.text': 'Aponte um celular para ele para abrir o torrent em um cliente BitTorrent ali.',
  'qr.image': 'Código QR do link magnet de {name}',
  'qr.tooLong': 'Este link magnet é longo demais para um código QR.',
  'qr.tooLong.hint': 'Ele cita muitos trackers. Copie o link ou envie o .torrent.',

  'peers.copy': 'Copiar endereço',
  'peers.more': 'O que fazer com {address}',
  'peers.ban.undone': 'Não está mais banido: {what}.',
  'peers.ratio.early': 'ainda não teve muito tempo para devolver',
  'peers.progress.new': 'sem anúncio ainda',
  'peers.progress.new.hint': 'Não tinha nada ao chegar. O próximo anúncio dirá quanto já tem.',
} as const;
