// Texts of the list of torrents, and of what can be done with one, in Brazilian Portuguese.

export const torrents = {
  'torrents.added': '{name} agora está registrado.',
  'torrents.search': 'Pesquisar torrents',
  'torrents.search.placeholder': 'Nome ou info hash',
  'torrents.count.one': '{count} torrent',
  'torrents.count.other': '{count} torrents',
  'torrents.found': '{found} de {count}',
  'torrents.none.title': 'Nenhum torrent ainda',
  'torrents.none.text':
    'Crie um a partir de um arquivo ou de uma pasta sua, ou adicione um .torrent que já existe. O seu tracker passa a responder por ele.',
  'torrents.nothing': 'Nenhum torrent corresponde a “{search}”.',
  'torrents.table': 'Torrents',
  'column.name': 'Nome',
  'column.size': 'Tamanho',
  'column.seeders': 'Semeadores',
  'column.leechers': 'Leechers',
  'column.completed': 'Concluídos',
  'column.added': 'Adicionado',

  'mark.paused': 'Em pausa',
  'mark.hidden': 'Oculto',
  'pause.open': 'Pausar…',
  'pause.title': 'Pausar este torrent?',
  'pause.text':
    'Os clientes que perguntarem por “{name}” serão recusados até que você o retome. Ele continua registrado, e downloads em andamento podem continuar entre quem já se conhece.',
  'pause.message': 'O que é dito a eles',
  'pause.message.hint': 'Os clientes mostram isso às pessoas que os usam. Pode ficar em branco.',
  'pause.confirm': 'Pausar',
  'pause.done': '{name} está em pausa.',
  'pause.shown': 'Este torrent está em pausa: os clientes são recusados.',
  'pause.shown.message': 'É dito a eles: “{message}”',
  resume: 'Retomar',
  'resume.done': '{name} foi retomado.',
  'options.hidden': 'Oculto',
  'options.hidden.hint':
    'Fica fora da lista de todos os torrents que o tracker dá quando pedem. Quem tem o .torrent pode usá-lo como antes.',
  'options.hidden.private':
    'De qualquer modo, torrents privados ficam fora da lista de todos os torrents.',
  'options.hidden.on': '{name} agora está oculto.',
  'options.hidden.off': '{name} não está mais oculto.',
  'options.warning': 'Mensagem aos clientes',
  'options.warning.hint':
    'Enviada com cada resposta, como aviso. Muitos clientes a mostram ao lado do tracker. Em branco para nenhuma.',
  'options.warning.save': 'Salvar',
  'options.warning.saved': 'A mensagem foi salva.',
  'friendFile.open': 'Para um amigo…',
  'friendFile.title': 'Salvar um .torrent para um amigo',
  'friendFile.text':
    'Ele contém a chave desse amigo. Não o envie a mais ninguém: quem o tem passa por esse amigo.',
  'friendFile.friend': 'Para quem',
  'friendFile.you': 'Você, para o seu próprio cliente',
  'friendFile.confirm': 'Salvar .torrent',
  'friendFile.saved': 'Salvo para {name}',
  'friendFile.none': 'Nenhum amigo tem uma chave ainda.',
  'friendFile.add': 'Adicionar amigos',

  'remove.title': 'Remover este torrent?',
  'remove.text':
    'O tracker deixa de responder por “{name}”. Durante dez minutos, ele pode ser posto de volta com as contagens; depois elas se perdem. Os arquivos compartilhados e o .torrent ficam onde estão.',
  'remove.confirm': 'Remover',
  'remove.done': '{name} foi removido.',
} as const;
