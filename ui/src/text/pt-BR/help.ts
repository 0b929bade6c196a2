// Texts of Help, in Brazilian Portuguese.

export const help = {
  'nav.help': 'Ajuda',
  'help.search': 'Pesquisar na ajuda',
  'help.none': 'Nada aqui tem essas palavras. Tente outras, ou menos.',
  'help.troubles': 'Se algo não funciona',
  'help.terms': 'O que as palavras significam',
  'help.shortcuts': 'Atalhos de teclado',

  why: 'Por quê?',
  'why.about': 'Por quê? Sobre: {topic}',
  'why.more': 'Mais na Ajuda',

  'trouble.friends': 'Os amigos não conseguem se conectar',
  'trouble.friends.text':
    'O seu tracker precisa ser alcançado de fora. Permita que outros computadores se conectem, faça o seu roteador encaminhar a porta do tracker para este computador e libere-a no firewall.',
  'trouble.silent': 'Um cliente diz que o tracker não responde',
  'trouble.silent.text':
    'Veja se o tracker está em execução e se a URL de anúncio no torrent tem o endereço e a porta atuais dele. Um firewall de qualquer um dos lados pode estar impedindo.',
  'trouble.outside': 'Funciona em casa, mas não fora dela',
  'trouble.outside.text':
    'O torrent talvez contenha um endereço que só funciona na sua própria rede. Defina o seu endereço público e crie o torrent de novo, ou dê a ele o novo endereço.',
  'trouble.unregistered': 'Um cliente diz que o torrent não está registrado',
  'trouble.unregistered.text':
    'O seu tracker só responde pelos torrents da sua lista. Adicione o arquivo .torrent a ela.',
  'trouble.key': 'A chave de um amigo é recusada',
  'trouble.key.text':
    'Ela pode ter expirado, ou ter sido renovada ou removida. Copie de novo a URL de anúncio do amigo, ou dê a ele um novo .torrent.',
  'trouble.seed': 'Um download não começa',
  'trouble.seed.text':
    'Alguém precisa semear. Abra o torrent no seu próprio cliente e escolha a pasta em que estão os arquivos; ele os verifica e compartilha.',
  'trouble.port': 'A porta está ocupada',
  'trouble.port.text':
    'Outro programa escuta nela. Feche esse programa, ou escolha outra porta aqui; os torrents que você criou antes ficam com a antiga.',

  'term.tracker': 'Tracker',
  'term.tracker.text':
    'Um programa que informa as pessoas que compartilham um torrent umas sobre as outras. Os arquivos nunca passam por ele: vão de cliente a cliente.',
  'term.torrent': 'Torrent',
  'term.torrent.text':
    'Um pequeno arquivo, .torrent, que descreve o que é compartilhado e diz quais trackers consultar. Você o dá a outras pessoas no lugar dos arquivos.',
  'term.client': 'Cliente',
  'term.client.text':
    'O programa que baixa e compartilha, como o qBittorrent ou o Transmission. Todos os que baixam precisam de um. Você também, a não ser que o próprio Swarmdeck compartilhe os arquivos a partir deste computador.',
  'term.swarm': 'Enxame e pares',
  'term.swarm.text':
    'O enxame são todos os que compartilham um torrent neste momento. Cada cliente nele é um par.',
  'term.seeder': 'Semeador',
  'term.seeder.text':
    'Alguém que tem tudo e dá aos outros. Sem um semeador, ninguém consegue terminar; por isso, deixe o seu cliente em execução até que os outros tenham tudo.',
  'term.leecher': 'Leecher',
  'term.leecher.text':
    'Alguém que ainda está baixando. Enquanto isso, já distribui as partes que tem.',
  'term.announce': 'Anúncio',
  'term.announce.text':
    'O que um cliente diz ao tracker de tempos em tempos: que está ali, até onde chegou e o que deu e recebeu. Em troca, fica sabendo dos outros.',
  'term.announceUrl': 'URL de anúncio',
  'term.announceUrl.text':
    'O endereço de um tracker em um torrent, como http://example.org:6969/announce. Todos os que devem participar precisam conseguir alcançá-lo.',
  'term.key': 'Chave (passkey)',
  'term.key.text':
    'Uma parte secreta da URL de anúncio de cada amigo, pela qual um tracker privado sabe quem está perguntando. Se ela cair em mãos erradas, renove-a: a antiga deixa de funcionar.',
  'term.open': 'Tracker aberto',
  'term.open.text':
    'Um tracker aberto responde pelos torrents de qualquer pessoa. Desconhecidos vão encontrá-lo, e o seu endereço passa a constar em torrents que você não conhece.',
  'term.lists': 'Listas de endereços e programas',
  'term.lists.text':
    'Você pode recusar endereços e programas específicos, ou permitir somente os que indicar. Se só os indicados são permitidos e nenhum foi indicado, ninguém entra.',
  'term.infoHash': 'Info hash',
  'term.infoHash.text':
    'A impressão digital de um torrent: 40 algarismos e letras. Se algo no conteúdo muda, a impressão digital também muda, e passa a ser outro torrent.',
  'term.magnet': 'Link magnet',
  'term.magnet.text':
    'Um torrent em forma de link. Ele contém o info hash e o tracker; o resto vem dos outros no enxame, por isso alguém precisa estar semeando.',
  'term.port': 'Porta',
  'term.port.text':
    'Um número pelo qual um programa pode ser alcançado, como um ramal depois de um número de telefone. Só um programa pode usar cada porta por vez.',
  'term.loopback': 'Somente este computador',
  'term.loopback.text':
    'O endereço 127.0.0.1 é sempre o próprio computador. Um tracker que só escuta ali está seguro, mas ninguém mais consegue vê-lo.',
  'term.nat': 'Roteador e NAT',
  'term.nat.text':
    'O seu roteador tem um só endereço público para todos os aparelhos da casa; isso se chama NAT. Quem vem de fora não passa do roteador, a não ser que ele encaminhe a porta para este computador.',
  'term.cgnat': 'Endereço público dividido (CGNAT)',
  'term.cgnat.text':
    'Alguns provedores dão um só endereço público a muitos clientes. Nesse caso, ninguém consegue alcançar você de fora por IPv4. Peça ao provedor um endereço só seu, ou use IPv6.',
  'term.firewall': 'Firewall',
  'term.firewall.text':
    'Ele decide quais programas podem ser alcançados. Precisa deixar passar a porta do tracker, em TCP e UDP.',
  'term.host': 'Endereço público',
  'term.host.text':
    'O nome ou o endereço pelo qual os outros alcançam você de fora. Ele consta nos seus torrents. Com muitos provedores, ele muda; um nome de um serviço de DNS dinâmico o acompanha.',
  'term.piece': 'Parte',
  'term.piece.text':
    'Um torrent é dividido em partes de mesmo tamanho, e cada uma é verificada separadamente. Partes maiores deixam o .torrent menor.',
  'term.names': 'Nomes de arquivos',
  'term.names.text':
    'Nem todo sistema consegue guardar todos os nomes: o Windows recusa alguns caracteres e toma “A” e “a” pela mesma letra. Renomeie esses arquivos, para que todos consigam baixá-los.',
  'term.tier': 'Grupo',
  'term.tier.text':
    'Um conjunto de trackers em um torrent. Os clientes consultam o primeiro grupo e passam ao seguinte se ninguém ali responder.',
  'term.webSeed': 'Web seed',
  'term.webSeed.text':
    'Um servidor web que também tem os arquivos. Os clientes podem baixar dele, mesmo quando ninguém está semeando.',
  'term.private': 'DHT e torrents privados',
  'term.private.text':
    'Com a DHT, os clientes se encontram sem um tracker. Em um torrent privado, eles não a usam, para que só participe quem o tracker permite.',
  'term.scrape': 'Scrape',
  'term.scrape.text':
    'Uma pergunta pelos números de semeadores, leechers e downloads de um torrent, sem participar dele.',
  'term.ratio': 'Proporção',
  'term.ratio.text':
    'O que alguém deu em relação ao que recebeu. Acima de 1, deu mais do que recebeu.',
  'term.versions': 'v1, v2 e híbrido',
  'term.versions.text':
    'Duas formas de descrever o que é compartilhado. Todos os clientes leem a v1; a v2 é mais nova e mais segura; um torrent híbrido contém as duas.',
  'term.backup': 'Backup',
  'term.backup.text':
    'O Swarmdeck copia a cada dia a lista de torrents e de amigos. Se a lista for danificada, ela é refeita com a cópia boa mais recente.',
  'term.settingsFile': 'Arquivo de configurações',
  'term.settingsFile.text':
    'Todas as configurações ficam em um só arquivo de texto. Se algo nele não puder ser compreendido, o Swarmdeck não adivinha: ele avisa e mantém o que estava em vigor.',
  'term.disk': 'Disco e pastas',
  'term.disk.text':
    'Se o disco está cheio, ou o Swarmdeck não tem permissão para gravar na pasta dele, nada de novo é guardado. Libere espaço ou altere as permissões; ele continua sozinho.',
  'term.tls': 'Páginas sem proteção',
  'term.tls.text':
    'Sem HTTPS, quem está no caminho entre você e o tracker pode ler a sua senha. Use uma página assim somente em uma rede em que você confia.',
  'help.begin': 'Compartilhar uma pasta em três passos',
  'begin.make': 'Crie um .torrent dela',
  'begin.make.text':
    'Escolha a pasta. O endereço do seu tracker entra sozinho, e a partir daí o tracker conhece o torrent.',
  'begin.seed': 'Semeie o torrent',
  'begin.seed.text':
    'Abra o .torrent no seu cliente e escolha a pasta em que os arquivos estão. Ou ative “Compartilhar a partir deste computador” nas opções do torrent.',
  'begin.give': 'Entregue-o a outras pessoas',
  'begin.give.text':
    'Envie o .torrent ou o link magnet. A visão geral diz quem alcança o seu tracker.',
} as const;
