// Texts about adding torrents that exist already, one or many, in Brazilian Portuguese.

export const intake = {
  'intake.open': 'Adicionar…',
  'intake.title': 'Adicionar torrents',
  'intake.text':
    'O seu tracker responde pelo que você adicionar a partir daí. Nada é baixado nem compartilhado com isso.',
  'intake.files': 'Arquivos .torrent',
  'intake.drop': 'Solte arquivos .torrent aqui, quantos quiser.',
  'intake.choose': 'Escolher arquivos…',
  'intake.chosen.one': '{count} arquivo escolhido',
  'intake.chosen.other': '{count} arquivos escolhidos',
  'intake.list': 'Info hashes ou links magnet',
  'intake.list.hint':
    'Um por linha; depois do info hash pode vir um nome. O .torrent de cada um pode ser adicionado mais tarde.',
  'intake.confirm': 'Adicionar',
  'intake.busy': 'Adicionando…',
  'intake.progress': '{done} de {count} arquivos',
  'intake.added.one': '{count} torrent foi adicionado.',
  'intake.added.other': '{count} torrents foram adicionados.',
  'intake.known.one': '{count} linha é de um torrent que já estava aqui.',
  'intake.known.other': '{count} linhas são de torrents que já estavam aqui.',
  'intake.failed.one': '{count} não pôde ser adicionado:',
  'intake.failed.other': '{count} não puderam ser adicionados:',
  'intake.line': 'Linha {line}: {text}',
  'intake.line.problem': 'Nem info hash nem link magnet.',
  'intake.more.one': 'e mais {count}',
  'intake.more.other': 'e mais {count}',
  'awaited.shown': 'Só o info hash deste torrent é conhecido.',
  'awaited.hint':
    'Ele já é acompanhado. Os arquivos, as partes e se ele é privado só serão conhecidos quando você adicionar o .torrent; até lá, ele fica fora da lista de todos os torrents.',
  'awaited.add': 'Adicionar o .torrent dele…',
  'awaited.another': 'Esse é o .torrent de outro torrent, que também foi adicionado.',
  'awaited.unknown': 'Ainda desconhecido',
  'awaited.files': 'Adicione o arquivo .torrent para ver quais arquivos ele contém.',
  'awaited.trackers': 'Adicione o arquivo .torrent para ver quais trackers ele cita.',
  'awaited.tools': 'Adicione o arquivo .torrent para verificar, alterar ou semear este torrent.',
  'awaited.seeding':
    'Adicione o arquivo .torrent para compartilhar os arquivos dele a partir deste computador.',
} as const;
