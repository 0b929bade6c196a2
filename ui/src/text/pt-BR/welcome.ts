// Texts of the first run, in Brazilian Portuguese.

export const welcome = {
  'welcome.steps': 'Etapas',
  'welcome.step.done': '(concluída)',
  'welcome.title': 'Boas-vindas ao Swarmdeck',
  'welcome.skip': 'Pular',
  'welcome.close': 'Fechar',
  'welcome.begin': 'Começar',
  'welcome.next': 'Avançar',
  'welcome.look.busy': 'Verificando…',
  'welcome.finish': 'Fazer estas alterações',
  'welcome.finish.none': 'Concluir',
  'welcome.finish.busy': 'Alterando…',

  'welcome.intro.lead':
    'Compartilhe arquivos de qualquer tamanho direto do seu computador, com as pessoas que você escolher.',
  'welcome.intro.file': 'Você escolhe um arquivo ou uma pasta',
  'welcome.intro.file.text':
    'O Swarmdeck cria um .torrent: um pequeno arquivo que você envia aos seus amigos, por exemplo por e-mail.',
  'welcome.intro.friends': 'Seus amigos abrem o .torrent',
  'welcome.intro.friends.text':
    'Eles precisam de um programa de BitTorrent, como o qBittorrent, que é gratuito. Os arquivos então vão de computador a computador; nenhuma empresa fica com uma cópia.',
  'welcome.intro.tracker': 'O seu tracker reúne todos',
  'welcome.intro.tracker.text':
    'Um tracker é um ponto de encontro: ele diz às pessoas com o mesmo .torrent onde estão as outras. Este é seu e funciona dentro deste programa.',
  'welcome.intro.after':
    'A seguir vêm algumas perguntas; elas levam cerca de dois minutos. Nada é alterado antes que você veja um resumo, e você pode voltar a isto a qualquer momento, em Configurações.',

  'welcome.look.step': 'Verificação',
  'welcome.look.title': 'Uma olhada neste computador',
  'welcome.look.port': 'Porta',
  'welcome.look.port.hint':
    'O número da porta em que o seu tracker responde. Mantenha-o, a não ser que haja um motivo contra.',
  'welcome.look.port.wrong': 'Uma porta é um número de 1 a 65535.',
  'welcome.look.port.any':
    'A cada início é usada qualquer porta livre, como diz a linha de comando.',
  'welcome.look.free': 'A porta {port} está livre',
  'welcome.look.free.text': 'O seu tracker pode usá-la.',
  'welcome.look.ours': 'A porta {port} é sua',
  'welcome.look.ours.text': 'O seu tracker já a usa, e nenhum outro programa a quer.',
  'welcome.look.taken': 'A porta {port} é usada por outro programa',
  'welcome.look.taken.named': 'A porta {port} é usada por {name} (processo {id})',
  'welcome.look.taken.swarmdeck': 'A porta {port} é usada por outro Swarmdeck (processo {id})',
  'welcome.look.taken.text':
    'Dois programas não podem usar a mesma porta. Use outro número, ou encerre esse programa e verifique de novo.',
  'welcome.look.reserved': 'A porta {port} é reservada a administradores',
  'welcome.look.reserved.text': 'Use um número acima de 1023.',
  'welcome.look.refused': 'A porta {port} não pode ser usada',
  'welcome.look.refused.text': 'Use outro número.',
  'welcome.look.take': 'Usar {port}',
  'welcome.look.again': 'Verificar de novo',
  'welcome.look.router': 'Este computador está em uma rede doméstica ou de escritório',
  'welcome.look.router.text':
    'Nela, ele é conhecido como {ip}. Pessoas em outros lugares entram pelo seu roteador; a próxima etapa diz como.',
  'welcome.look.carrier': 'O seu provedor divide um endereço entre vários clientes',
  'welcome.look.carrier.text':
    'Outras pessoas na Internet não conseguem alcançar este computador em {ip}. A sua própria rede consegue. Peça um endereço público ao seu provedor.',
  'welcome.look.carrier.ipv6':
    'Outras pessoas na Internet não conseguem alcançar este computador em {ip}, mas as que têm IPv6 conseguem no endereço mais novo dele. Peça ao seu provedor um endereço público para todas as outras.',
  'welcome.look.public': 'Este computador tem um endereço próprio na Internet',
  'welcome.look.public.text': 'Qualquer pessoa o encontra em {ip}, se o seu firewall deixar.',
  'welcome.look.alone': 'No momento, este computador não está em nenhuma rede',
  'welcome.look.alone.text':
    'Você pode continuar e experimentar. Para compartilhar com outras pessoas, conecte-o a uma rede.',
  'welcome.look.addresses': 'Todos os endereços deste computador',
  'welcome.address.ip': 'Endereço',
  'welcome.address.interface': 'Conexão',
  'welcome.address.meaning': 'Quem encontra este computador ali',
  'welcome.address.local_network': 'Sua rede doméstica ou do escritório',
  'welcome.address.carrier_nat': 'Clientes de um provedor ou membros de uma VPN',
  'welcome.address.internet': 'Qualquer pessoa, se o firewall deixar',

  'welcome.reach.step': 'Rede',
  'welcome.reach.title': 'Quem deve poder se conectar?',
  'welcome.reach.this_computer': 'Somente este computador',
  'welcome.reach.this_computer.text':
    'Para experimentar. Ninguém mais pode se conectar; por isso, ainda não dá para compartilhar nada com outras pessoas.',
  'welcome.reach.local_network': 'Todos na minha rede',
  'welcome.reach.local_network.text':
    'Computadores na mesma casa ou no mesmo escritório podem se conectar. Seu firewall talvez pergunte se o Swarmdeck tem permissão para deixá-los.',
  'welcome.reach.internet': 'Pessoas em qualquer lugar',
  'welcome.reach.internet.text':
    'Também pela Internet, assim que o seu roteador deixar passar. Seu firewall talvez pergunte sobre o Swarmdeck.',
  'welcome.reach.kept': 'Como está agora',
  'welcome.reach.kept.text': 'Nos endereços escolhidos manualmente em Configurações.',
  'welcome.reach.host': 'Nome ou endereço público',
  'welcome.reach.host.example': 'por exemplo tracker.example.org',
  'welcome.reach.host.hint':
    'Onde a Internet encontra você: o endereço que o seu roteador mostra para a conexão com a Internet ou, melhor ainda, um nome que o acompanha (“DNS dinâmico”). Deixe em branco se não souber; você pode informá-lo mais tarde em Configurações.',
  'welcome.reach.router': 'O que o seu roteador precisa fazer',
  'welcome.reach.router.text':
    'Abra a página do seu roteador em um navegador e procure “encaminhamento de portas” ou “redirecionamento de portas” (“port forwarding”). Faça-o encaminhar a porta {port}, TCP e UDP, para este computador: {ip}.',

  'welcome.access.step': 'Acesso',
  'welcome.access.title': 'Quem pode usar o seu tracker?',
  'welcome.access.text':
    'Poder se conectar é uma coisa, receber resposta é outra. Você pode mudar isto a qualquer momento na página Acesso.',

  'welcome.start.step': 'Início',
  'welcome.start.title': 'Iniciar com o computador?',
  'welcome.start.text':
    'As pessoas com os seus torrents só se encontram enquanto este programa está em execução.',
  'welcome.start.yes': 'Iniciar automaticamente',
  'welcome.start.yes.text':
    'Quando você entra no sistema, o Swarmdeck inicia sem mostrar a janela. Você não precisa pensar nele.',
  'welcome.start.no': 'Iniciar manualmente',
  'welcome.start.no.text':
    'O seu tracker funciona desde que você abre o Swarmdeck até que o feche.',
  'welcome.start.service':
    'Este tracker funciona sem janela; por isso, é o próprio sistema que precisa iniciá-lo. No Linux com systemd, instale o serviço que vem com o Swarmdeck:',
  'welcome.start.service.what': 'Comandos',
  'welcome.start.service.more':
    'O README diz mais, em “As a service of systemd”. Se outra pessoa cuida deste tracker, deixe isso com ela.',

  'welcome.summary.step': 'Resumo',
  'welcome.summary.title': 'O que vai mudar',
  'welcome.summary.text': 'Tudo de uma vez, ou nada, se algo impedir.',
  'welcome.summary.none.title': 'Nada vai mudar',
  'welcome.summary.none.text': 'Tudo fica como está agora.',
  'welcome.summary.now': 'Agora',
  'welcome.summary.then': 'Depois',
  'welcome.summary.url': 'Seus torrents vão levar este endereço',
  'welcome.summary.urls': 'Seus torrents vão levar estes endereços',
  'welcome.summary.otherPort': 'Escolher outra porta',
  'welcome.change.port': 'Porta',
  'welcome.change.port.any': 'qualquer uma livre',
  'welcome.change.bind': 'Quem pode se conectar',
  'welcome.change.host': 'Nome ou endereço público',
  'welcome.change.host.none': 'nenhum',
  'welcome.change.start': 'Iniciar com o computador',
  'welcome.change.yes': 'sim',
  'welcome.change.no': 'não',

  'welcome.done.step': 'Primeiro torrent',
  'welcome.done.title': 'O seu tracker está pronto',
  'welcome.done.failed': 'O seu tracker está configurado, mas não está em execução',
  'welcome.done.stopped': 'O seu tracker está configurado e desligado',
  'welcome.done.url': 'A URL de anúncio dele',
  'welcome.done.url.text': 'Os torrents que você cria aqui a levam automaticamente.',
  'welcome.done.share': 'Compartilhe sua primeira pasta',
  'welcome.done.share.text':
    'Escolha um arquivo ou uma pasta e tenha um .torrent para enviar aos seus amigos.',
  'welcome.done.share.go': 'Criar um torrent',
  'welcome.done.friends': 'Adicione seus amigos',
  'welcome.done.friends.text':
    'O seu tracker só responde a quem tem uma chave. Dê uma a cada amigo.',
  'welcome.done.friends.go': 'Adicionar amigos',
  'welcome.done.overview': 'Ir para a visão geral',

  'welcome.again': 'Primeiros passos',
  'welcome.again.hint':
    'As perguntas do começo: porta, quem pode se conectar, quem pode usar o tracker, iniciar com o computador.',
  'welcome.again.go': 'Passar por elas de novo',
  'welcome.look.changing': 'Outra porta a cada início',
  'welcome.look.changing.text':
    'No momento é a {port}, como permite a linha de comando. Depois do próximo início, os torrents criados agora não encontrarão o seu tracker.',
  'welcome.summary.stays': 'não muda',
  'welcome.change.access': 'Quem pode usá-lo',
} as const;
