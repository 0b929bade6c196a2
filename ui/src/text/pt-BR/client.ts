// Texts about handing torrents over to a BitTorrent client, in Brazilian Portuguese.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': 'Seu cliente BitTorrent',
  'client.text':
    'O Swarmdeck pode entregar torrents diretamente ao qBittorrent ou ao Transmission, que então os semeia. A interface web dele precisa estar ativada: no qBittorrent, em Ferramentas, Opções, Interface de Usuário da Web; no Transmission, em Editar, Preferências, Remoto.',
  'client.kind': 'Programa',
  'client.address': 'Endereço da interface web dele',
  'client.address.hint': 'Como você o abre em um navegador, por exemplo {example}.',
  'client.user': 'Nome de usuário',
  'client.user.hint': 'Em branco se ele não pedir nenhum.',
  'client.password': 'Senha',
  'client.password.hint':
    'Guardada em um arquivo que só o seu usuário no computador do tracker pode ler, e nunca mostrada.',
  'client.password.kept': 'Já há uma. Deixe em branco para mantê-la.',
  'client.save': 'Salvar e testar',
  'client.forget': 'Esquecer este cliente',
  'client.forgotten': 'O cliente e a senha dele foram esquecidos.',
  'client.tried': '{version} responde.',
  'client.saved': 'Salvo, mas ainda não funciona:',
  'client.seedWith': 'Semear com {client}',
  'client.seedWith.ask': 'Semear com {client}…',
  'client.enter': 'Semear com qBittorrent ou Transmission…',
  'client.change': 'Mudar o cliente…',
  'client.handing': 'Entregando…',
  'client.done':
    'O torrent já está no {client}. Ele aparece entre os pares assim que consultar o seu tracker.',
  'client.folder.title': 'Onde estão os dados?',
  'client.folder.text':
    'Indique a pasta em que “{name}” está, do ponto de vista do {client}. O {client} então semeia a partir dali, sem baixar nada.',
  'client.folder.remote':
    'O {client} está em outro computador; por isso, ele verifica todos os dados antes de semear.',
  'client.folder': 'Pasta que contém os dados',
  'client.folder.confirm': 'Semear',
} as const;
