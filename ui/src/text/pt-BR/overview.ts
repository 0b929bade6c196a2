// Texts of the overview page, in Brazilian Portuguese.

export const overview = {
  'tracker.switch': 'Ligar ou desligar o tracker',
  'state.stopped': 'Desligado',
  'state.starting': 'Iniciando',
  'state.running': 'Em execução',
  'state.stopping': 'Parando',
  'state.failed': 'Fora do ar',
  'state.unknown': 'Desconhecido',
  'state.stopped.title': 'O seu tracker está desligado',
  'state.starting.title': 'O seu tracker está iniciando…',
  'state.running.title': 'O seu tracker está em execução',
  'state.stopping.title': 'O seu tracker está parando…',
  'state.failed.title': 'Não foi possível iniciar o seu tracker',
  'state.stopped.text':
    'Enquanto ele está desligado, as pessoas com os seus torrents não conseguem se encontrar por ele. Ligue-o para compartilhar.',
  'state.starting.text': 'Ele está abrindo os endereços em que escuta.',
  'state.running.registered':
    'Ele ajuda as pessoas com os seus torrents a se encontrarem. Só responde pelos torrents que você registrou aqui.',
  'state.running.private':
    'Ele ajuda os seus amigos a se encontrarem. Responde pelos torrents que você registrou aqui, às pessoas com uma chave.',
  'state.running.open': 'Ele é aberto: qualquer pessoa pode usá-lo, para qualquer torrent.',
  'state.stopping.text': 'Ele está terminando as últimas respostas.',
  'state.failed.text': 'Ele deveria estar em execução, mas algo impede.',
  'failed.changePort': 'Mudar a porta',

  'totals.label': 'Neste momento',
  'totals.torrents': 'Torrents',
  'totals.torrents.hint': 'acompanhados aqui',
  'totals.seeders': 'Semeadores',
  'totals.seeders.hint': 'já têm tudo',
  'totals.leechers': 'Leechers',
  'totals.leechers.hint': 'ainda baixando',
  'totals.stale.hint': 'como estava ao ser desligado',
  'totals.completed': 'Concluídos',
  'totals.completed.hint': 'downloads terminados',
  'totals.announces': 'Anúncios',
  'totals.announces.hint': 'no último minuto',

  'urls.title': 'URLs de anúncio',
  'urls.text':
    'O endereço que um torrent leva, para que as pessoas que o abrem encontrem este tracker. Os torrents que você cria aqui o recebem automaticamente.',
  'urls.private':
    'O seu tracker pede chaves, e estes endereços contêm a sua: são só para o seu cliente. Cada amigo tem outros.',
  'urls.friends': 'Ver os endereços dos seus amigos',
  'urls.none': 'Não há endereço enquanto o tracker está desligado.',
  'urls.what': 'URL de anúncio',
  'reach.this_computer': 'Este computador',
  'reach.local_network': 'Sua rede',
  'reach.internet': 'Internet',
  'reach.this_computer.text': 'Só programas neste computador podem usá-lo.',
  'reach.local_network.text': 'Para computadores na mesma rede doméstica ou do escritório.',
  'reach.internet.text': 'Para todos, se o seu roteador e o seu firewall deixarem passar.',

  'notice.title': 'Requer atenção',
  'notice.listen': 'Permitir outros computadores…',
  'notice.open': 'Ver esta configuração',
  'notice.lists': 'Ver as listas',
  'notice.openSettings': 'Abrir Configurações',
  'notice.backups': 'Ver os backups',
  'notice.watched': 'Ver pastas monitoradas',
  'notice.log': 'Abrir o registro',
  'notice.create': 'Ver suas predefinições',
  'notice.torrents': 'Ver seus torrents',
  'listen.title': 'Permitir que outros computadores se conectem?',
  'listen.text':
    'O tracker passa a escutar em todas as redes deste computador. Quem puder alcançar este computador poderá perguntar a ele sobre os seus torrents. Ninguém pode ler nem alterar arquivos por meio dele.',
  'listen.firewall': 'Seu firewall talvez pergunte se o Swarmdeck tem permissão para isso.',
  'listen.confirm': 'Permitir',
  'listen.done': 'Agora outros computadores podem se conectar.',

  'first.title': 'Compartilhe sua primeira pasta',
  'first.text':
    'Escolha um arquivo ou uma pasta. O Swarmdeck cria um .torrent, um pequeno arquivo que você dá a outras pessoas para que elas possam baixar o que é seu.',
  'first.create': 'Criar um torrent',
} as const;
