// Texts of the settings page, in Brazilian Portuguese.

export const settings = {
  'settings.default': 'Padrão: {value}',
  'settings.reset': 'Redefinir',
  'settings.resetWhat': 'Redefinir {what} para o padrão',
  'settings.fixed': 'Definido na linha de comando; por isso, não pode ser alterado aqui.',
  'settings.problem': '{field}: {message}.',
  'settings.problem.number': 'deve ser um número inteiro',
  'settings.problem.port': 'deve estar entre 1 e 65535',
  'settings.problems.one': '{count} campo precisa de correção',
  'settings.problems.other': '{count} campos precisam de correção',
  'settings.changed': 'Ainda não aplicado. Aplicar não exige reiniciar.',
  'settings.apply': 'Aplicar',
  'settings.applying': 'Aplicando…',
  'settings.undo': 'Desfazer alterações',
  'settings.applied': 'Aplicado. As novas configurações estão em vigor.',
  'settings.file': 'Guardado em',
  'settings.file.what': 'Caminho do arquivo de configurações',
  'settings.file.title': 'Arquivo de configurações',
  'settings.file.hint':
    'Ele só contém o que você alterou. Se você o editar manualmente, isso entra em vigor em poucos segundos.',
  'settings.file.export': 'Exportar…',
  'settings.file.import': 'Importar…',
  'settings.file.problems':
    'O arquivo de configurações tem valores que não servem; nos campos estão os padrões deles: {problems}.',
  'settings.file.problems.hint':
    'Corrija o arquivo ou aplique o que está aqui. Nesse caso, uma cópia do arquivo é guardada.',
  'settings.elsewhere':
    'As configurações foram alteradas em outro lugar, no arquivo ou em outra janela.',
  'settings.elsewhere.hint':
    'Os campos acompanham, menos os que você alterou aqui: o que você digitou continua lá, ainda não aplicado.',
  'settings.import.title': 'Substituir todas as configurações?',
  'settings.import.text':
    'As configurações passam a ser as de {name}; o que ele não cita recebe o valor padrão. Seus torrents, amigos, listas e predefinições ficam como estão.',
  'settings.import.confirm': 'Substituir configurações',
  'settings.import.done': 'As configurações foram importadas e estão em vigor.',
  'settings.empty': 'em branco',
  'settings.on': 'Ativado',
  'settings.off': 'Desativado',
  'settings.search': 'Pesquisar configurações',
  'settings.search.none': 'Nenhuma configuração corresponde a “{query}”.',
  'settings.search.hint':
    'Tente outra palavra: a pesquisa abrange nomes, explicações e os nomes no arquivo de configurações.',
  'settings.search.clear': 'Mostrar todas as configurações',
  'settings.groups': 'Grupos de configurações',
  'settings.diff': 'Ver o que vai mudar',
  'settings.diff.was': 'Agora',
  'settings.diff.becomes': 'Depois',

  'settings.network': 'Rede',
  'settings.port': 'Porta',
  'settings.port.hint':
    'O número da porta em que o tracker responde. Mude-o se outro programa usar o mesmo. Ele faz parte das URLs de anúncio; por isso, os torrents que você já distribuiu ficam com o antigo.',
  'settings.port.any': '= qualquer porta livre',
  'settings.bind': 'Quem pode alcançá-lo',
  'settings.bind.subject': 'Esta lista',
  'settings.bind.hint': 'Em quais endereços deste computador o tracker escuta.',
  'settings.bind.this_computer': 'Somente este computador',
  'settings.bind.this_computer.hint': 'Bom para experimentar. Ninguém mais pode se conectar.',
  'settings.bind.everyone': 'Todas as redes em que este computador está',
  'settings.bind.everyone.hint':
    'Outros podem se conectar, na medida em que o roteador e o firewall deixarem.',
  'settings.bind.chosen': 'Endereços escolhidos',
  'settings.bind.chosen.hint': 'Para computadores que estão em várias redes.',
  'settings.udp': 'UDP',
  'settings.udp.hint':
    'Uma forma mais curta de os clientes perguntarem, na mesma porta. Economiza tráfego e tempo; o roteador ou o firewall também precisa deixar passar UDP.',
  'settings.udp.on': 'Responder por HTTP e UDP',
  'settings.udp.off': 'Responder somente por HTTP',
  'settings.publicHost': 'Nome de host público',
  'settings.publicHost.hint':
    'O nome ou o endereço pelo qual a Internet conhece este computador, por exemplo tracker.example.org. Ele entra na URL de anúncio. Deixe em branco se não houver nenhum.',
  'settings.publicIpv4': 'Endereço IPv4 público',
  'settings.publicIpv4.hint':
    'O endereço que o seu roteador tem na Internet. Amigos em outros lugares recebem esse endereço no lugar dos internos da sua rede, para que possam alcançar o que você semeia. Não é necessário se o nome de host já for esse endereço.',
  'settings.publicIpv6': 'Endereço IPv6 público',
  'settings.publicIpv6.hint': 'O mesmo para IPv6, se você o tiver.',

  'settings.access': 'Acesso',
  'settings.access.now': 'Quem pode usar o seu tracker: {mode}.',
  'settings.access.hint': 'Isto, as chaves dos seus amigos e as listas têm uma página própria.',
  'settings.access.go': 'Abrir Acesso',

  'settings.limits': 'Limites',
  'settings.maxPeers': 'Pares no total',
  'settings.maxPeers.hint':
    'Não são lembrados mais do que estes. Um milhão ocupa cerca de 100 MB de memória.',
  'settings.maxPeersPerTorrent': 'Pares de um torrent',
  'settings.maxPeersPerTorrent.hint': 'Para que um torrent grande deixe espaço para os outros.',
  'settings.maxOpenTorrents': 'Torrents de desconhecidos',
  'settings.maxOpenTorrents.hint': 'Só vale enquanto qualquer pessoa pode usar o tracker.',
  'settings.requests': 'Solicitações de um endereço',
  'settings.requests.hint':
    'Na média ao longo do tempo. Quem pergunta com mais frequência é recusado; 0 não define limite.',
  'settings.requests.unit': 'por minuto',
  'settings.burst': 'Solicitações de uma vez',
  'settings.burst.hint':
    'Quantas um endereço pode fazer em sequência depois de uma pausa. Um cliente que inicia pergunta por todos os torrents que tem.',

  'settings.reach': 'Verificação de alcance',
  'settings.natCheck': 'Tentar se conectar aos pares',
  'settings.natCheck.hint':
    'O tracker se conecta a cada par no lugar em que ele diz estar, marca os que respondem e avisa os outros de que não podem ser alcançados.',
  'settings.natCheck.on': 'Tentar e marcar quem pode ser alcançado',
  'settings.natCheck.off': 'Não tentar',
  'settings.hide': 'Pares que não podem ser alcançados',
  'settings.hide.hint':
    'Eles ainda podem baixar de outros, mas ninguém consegue se conectar a eles. Requer a verificação acima.',
  'settings.hide.no': 'Informá-los aos outros também',
  'settings.hide.yes': 'Deixá-los fora das respostas',

  'settings.webSeed': 'Compartilhamento a partir deste computador',
  'settings.upload': 'Limite de upload',
  'settings.upload.hint':
    'Para todos os torrents que você compartilha a partir deste computador, em conjunto. 0 não define limite.',
  'settings.upload.unit': 'KiB por segundo',
  'settings.transfers': 'Downloads simultâneos',
  'settings.transfers.hint':
    'Quem chega além deles recebe o aviso de tentar de novo um pouco mais tarde.',
  'settings.transfersPerAddress': 'Downloads simultâneos de um endereço',
  'settings.transfersPerAddress.hint': 'Para que uma pessoa deixe espaço para as outras.',

  'settings.replies': 'Respostas',
  'settings.interval': 'Intervalo de anúncio',
  'settings.interval.hint':
    'Com que frequência os clientes são orientados a perguntar de novo. Mais curto encontra gente nova mais cedo e custa mais tráfego.',
  'settings.interval.unit': 'segundos',
  'settings.interval.means': '= {duration}',
  'settings.peersDefault': 'Pares em uma resposta',
  'settings.peersDefault.hint':
    'Quantos outros são informados a um cliente que não diz quantos quer.',
  'settings.peersMax': 'Máximo de pares em uma resposta',
  'settings.peersMax.hint':
    'Por mais que um cliente peça, não são informados a ele mais do que estes.',
  'settings.scrape': 'Scrapes',
  'settings.scrape.hint': 'Um scrape pede as contagens de um torrent sem participar dele.',
  'settings.scrape.none': 'Não responder',
  'settings.scrape.specific': 'Responder por torrents que são citados',
  'settings.scrape.full': 'Dar também a lista de todos os torrents',
  'settings.proxies': 'Proxies confiáveis',
  'settings.proxies.hint':
    'Endereços ou redes dos seus próprios proxies reversos, um por linha. O tracker acredita no que eles dizem sobre a origem de um cliente (X-Forwarded-For).',
} as const;
