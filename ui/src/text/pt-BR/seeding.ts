// Texts about sharing files from the computer that runs the tracker, in Brazilian Portuguese.

export const seeding = {
  'seeding.switch': 'Compartilhar a partir deste computador',
  'seeding.hint':
    'O tracker não envia arquivos. Com isto ativado, o Swarmdeck faz isso ao lado dele, sem o seu cliente em execução. Depois de ativar, baixe o .torrent de novo: só então ele informa onde os arquivos estão.',
  'seeding.path': 'Onde estão os arquivos',
  'seeding.path.hint':
    'A pasta ou o arquivo de que o torrent foi criado, ou a pasta em que isso está, no computador que executa o tracker.',
  'seeding.path.folder': 'Escolher pasta…',
  'seeding.path.file': 'Escolher arquivo…',
  'seeding.path.first': 'Informe antes onde estão os arquivos.',
  'seeding.from': 'Compartilhado de',
  'seeding.sent': 'Enviado desde o início do Swarmdeck',
  'seeding.urls': 'Web seed',
  'seeding.urls.what': 'URL do web seed',
  'seeding.problem.hint':
    'Deixe o arquivo como era antes. Se ele está certo como está agora, desative e ative de novo o compartilhamento.',
  'seeding.on': '{name} agora é compartilhado a partir deste computador.',
  'seeding.off': '{name} não é mais compartilhado a partir deste computador.',
} as const;
