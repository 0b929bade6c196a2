// Texts about watched folders, in Brazilian Portuguese.

export const watched = {
  'watched.title': 'Pastas monitoradas',
  'watched.folders': 'Pastas',
  'watched.folders.hint':
    'Cada .torrent que está em uma delas, ou é posto lá mais tarde, passa a ser acompanhado automaticamente. Uma pasta por linha, com o caminho completo, no máximo 16. Um torrent que você remove continua removido, mesmo que o arquivo ainda esteja lá.',
  'watched.add': 'Adicionar uma pasta…',
  'watched.remote': 'Estas são pastas no computador em que o Swarmdeck é executado.',
  'watched.then': 'Arquivos já acompanhados',
  'watched.then.hint':
    'O que acontece com um .torrent assim que passa a ser acompanhado, de agora em diante.',
  'watched.then.stay': 'Ficam onde estão',
  'watched.then.move': 'Vão para a pasta “registered” ao lado deles',
} as const;
