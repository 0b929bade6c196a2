// Texts about who may use the tracker, in Brazilian Portuguese.

export const access = {
  'access.who': 'Quem pode usar o seu tracker',
  'access.own': 'Somente meus torrents',
  'access.own.text':
    'Ele responde pelos torrents registrados aqui, a qualquer pessoa que tenha o .torrent. Desconhecidos não podem usá-lo para os torrents deles.',
  'access.friends': 'Amigos com chave',
  'access.friends.text':
    'Ele responde pelos torrents registrados aqui, e só às pessoas que receberam uma chave de você. Todas as outras são recusadas.',
  'access.anyone': 'Qualquer pessoa, qualquer torrent',
  'access.anyone.text':
    'Um tracker aberto: quem descobrir o endereço pode usá-lo. Conte com torrents de desconhecidos e o tráfego deles; é a você que vão perguntar sobre o que eles compartilham.',
  'access.become.friends': 'Os torrents que você já distribuiu vão deixar de funcionar aqui.',
  'access.become.friends.hint':
    'Eles não levam chave. Adicione seus amigos abaixo e dê a cada um deles o .torrent de novo, com a chave dele dentro. Os arquivos .torrent no seu próprio cliente também precisam da sua chave.',
  'access.become.own': 'As chaves não serão mais pedidas.',
  'access.become.own.hint':
    'Quem tiver um .torrent seu poderá usar o tracker. As chaves são mantidas.',
  'access.become.closed': 'Os torrents de desconhecidos serão recusados.',
  'access.become.closed.hint':
    'A partir daí, o tracker só responde pelos torrents registrados aqui.',
  'access.become.anyone': 'Desconhecidos poderão usar o seu tracker.',
  'access.become.anyone.hint':
    'Para torrents dos quais você não sabe nada. Escolha isto somente se quiser manter um tracker público.',
  'access.tabs': 'Quem tem permissão',
  'access.tab.friends': 'Amigos',
  'access.tab.lists': 'Recusados e permitidos',

  'friends.add': 'Adicionar amigo',
  'friends.add.label': 'Nome do amigo',
  'friends.add.placeholder': 'Nome de um amigo, por exemplo Ana',
  'friends.added': '{name} agora tem uma chave.',
  'friends.none.title': 'Nenhum amigo ainda',
  'friends.none.text':
    'Uma chave é uma parte secreta de uma URL de anúncio. Cada amigo tem a sua; assim o tracker sabe quem está perguntando, e você pode recusar uma pessoa sem incomodar as outras. Digite um nome acima e o Swarmdeck cria a chave. Depois, abra um torrent e salve um .torrent para esse amigo: a chave já vai dentro, e ele o abre como qualquer outro.',
  'friends.off': 'No momento, as chaves não são pedidas.',
  'friends.off.hint':
    'Elas ficam guardadas aqui e voltam a valer assim que “Amigos com chave” for escolhido acima.',
  'friends.name': 'Nome',
  'friends.you': 'Você',
  'friends.you.hint': 'nos torrents que você cria',
  'friends.url': 'URL de anúncio',
  'friends.url.none': 'Sem endereço enquanto o tracker está desligado',
  'friends.url.what': 'URL de anúncio de {name}',
  'friends.used': 'Último uso',
  'friends.used.small': 'Último uso: {when}',
  'friends.never': 'nunca',
  'friends.key.show': 'Mostrar a chave de {name}',
  'friends.key.hide': 'Ocultar a chave de {name}',
  'friends.actions': 'Ações',
  'friends.secret':
    'Quem tem uma dessas URLs passa por esse amigo. Envie-a somente à pessoa certa, de preferência dentro de um .torrent.',
  'friends.rename': 'Renomear {name}',
  'friends.rename.title': 'Renomear este amigo',
  'friends.rename.confirm': 'Renomear',
  'friends.rename.hint': 'Só você vê o nome. A chave continua a mesma.',
  'friends.renamed': 'O nome agora é {name}.',
  'friends.renew': 'Nova chave para {name}',
  'friends.renew.title': 'Criar uma nova chave para {name}?',
  'friends.renew.title.you': 'Criar uma nova chave para você?',
  'friends.renew.text':
    'A chave antiga deixa de funcionar na hora, em todos os torrents de {name}. Salve de novo os .torrent para {name} e envie-os.',
  'friends.renew.text.you':
    'Sua chave antiga deixa de funcionar na hora, em todos os torrents daqui que o seu cliente tem. Salve-os de novo e abra-os no seu cliente.',
  'friends.renew.confirm': 'Criar nova chave',
  'friends.renewed': '{name} tem uma nova chave.',
  'friends.renewed.you': 'Você tem uma nova chave.',
  'friends.remove': 'Remover {name}',
  'friends.remove.title': 'Remover {name}?',
  'friends.remove.text':
    'A chave de {name} deixa de funcionar na hora e não pode ser recuperada. O que {name} já baixou continua lá.',
  'friends.remove.confirm': 'Remover',
  'friends.removed': '{name} saiu da lista de amigos.',

  'lists.text':
    'Recuse endereços ou programas, ou permita exceções. O que é permitido vale mais do que o que é recusado. Este computador nunca é recusado pelo endereço.',
  'lists.only.addresses': 'Só endereços permitidos podem usar o tracker',
  'lists.only.addresses.hint':
    'Todos os outros endereços são recusados, exceto o deste computador.',
  'lists.only.clients': 'Só programas permitidos podem usar o tracker',
  'lists.only.clients.hint':
    'Todos os outros programas de BitTorrent são recusados, inclusive o seu.',
  'lists.only.title': 'Recusar todos os outros?',
  'lists.only.addresses.text.one':
    'Quem perguntar de um endereço que não é permitido será recusado na hora. {count} entrada ou lista permite endereços.',
  'lists.only.addresses.text.other':
    'Quem perguntar de um endereço que não é permitido será recusado na hora. {count} entradas e listas permitem endereços.',
  'lists.only.addresses.nobody':
    'Nenhum endereço é permitido ainda; por isso, só este computador poderia usar o seu tracker.',
  'lists.only.clients.text.one':
    'Quem usar um programa que não é permitido será recusado na hora. {count} entrada permite programas.',
  'lists.only.clients.text.other':
    'Quem usar um programa que não é permitido será recusado na hora. {count} entradas permitem programas.',
  'lists.only.clients.nobody':
    'Nenhum programa é permitido ainda; por isso, ninguém poderia usar o seu tracker, nem mesmo você.',
  'lists.only.confirm': 'Recusar os outros',

  'lists.entries': 'Entradas',
  'lists.entries.none': 'Nenhum endereço ou programa tem uma entrada.',
  'lists.column.what': 'Endereço ou programa',
  'lists.column.list': 'Situação',
  'lists.column.reason': 'Motivo',
  'lists.column.until': 'Até',
  'lists.kind.address': 'Endereço',
  'lists.kind.client': 'Programa',
  'lists.deny': 'recusado',
  'lists.allow': 'permitido',
  'lists.forever': 'para sempre',
  'lists.ended': 'terminou em {date}',
  'lists.remove': 'Remover {what}',
  'lists.remove.title': 'Remover esta entrada?',
  'lists.remove.text': '“{what}” deixa de ser {list}.',
  'lists.removeList.title': 'Remover esta lista?',
  'lists.removeList.text': 'Nenhum endereço de “{what}” continua sendo {list} por esta lista.',
  'lists.remove.confirm': 'Remover',
  'lists.removed': 'Removido: {what}.',

  'lists.files': 'Listas importadas',
  'lists.files.none': 'Nenhuma lista foi importada.',
  'lists.column.file': 'Lista',
  'lists.ranges.one': '{count} intervalo',
  'lists.ranges.other': '{count} intervalos',
  'lists.ignored.one': '{count} linha não compreendida',
  'lists.ignored.other': '{count} linhas não compreendidas',

  'entry.add': 'Adicionar uma entrada…',
  'entry.title': 'Recusar ou permitir',
  'entry.kind': 'O quê',
  'entry.kind.address': 'Endereço',
  'entry.kind.client': 'Programa',
  'entry.list': 'Deve ser',
  'entry.list.deny': 'Recusado',
  'entry.list.allow': 'Permitido',
  'entry.address': 'Endereço',
  'entry.address.hint':
    'Um endereço, uma rede como 192.0.2.0/24 ou um intervalo como 192.0.2.1-192.0.2.9.',
  'entry.client': 'Programa',
  'entry.client.hint':
    'O começo do peer id dele, como -TR40, ou algum texto do nome que ele informa por HTTP, como Transmission/4.0. Por UDP, só o peer id é conhecido.',
  'entry.reason': 'Motivo',
  'entry.reason.deny.hint': 'Quem é recusado pode lê-lo. Pode ficar em branco.',
  'entry.reason.allow.hint': 'Uma anotação para você. Pode ficar em branco.',
  'entry.confirm': 'Adicionar',
  'entry.added': '{what} agora é {list}.',

  'expiry.label': 'Por quanto tempo',
  'expiry.never': 'Para sempre',
  'expiry.day': 'Um dia',
  'expiry.week': 'Uma semana',
  'expiry.month': 'Um mês',
  'expiry.date': 'Até uma data',
  'expiry.date.label': 'Último dia',
  'expiry.date.past': 'Escolha um dia que ainda não passou.',

  'import.open': 'Importar uma lista…',
  'import.title': 'Importar uma lista de endereços',
  'import.text':
    'Listas em texto P2P, em ipfilter.dat ou com um endereço, uma rede ou um intervalo por linha; também compactadas em .gz.',
  'import.drop': 'Solte o arquivo aqui, ou',
  'import.choose': 'Escolher um arquivo…',
  'import.chosen': '{name}, {size}',
  'import.list': 'Cada endereço dela deve ser',
  'import.confirm': 'Importar',
  'import.busy': 'Importando…',
  'import.done.one': '“{name}” está em vigor com {count} intervalo de endereços.',
  'import.done.other': '“{name}” está em vigor com {count} intervalos de endereços.',
  'import.ignored.one': '{count} linha não foi compreendida e ficou de fora: linha {lines}.',
  'import.ignored.other':
    '{count} linhas não foram compreendidas e ficaram de fora: linhas {lines}.',
  'import.ignored.more': '{lines} e outras',
} as const;
