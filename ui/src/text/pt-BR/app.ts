// Texts of the frame, of appearance and of what every page can do, in Brazilian Portuguese.

export const app = {
  'app.name': 'Swarmdeck',
  'app.skip': 'Ir para a página',
  'app.version': 'Versão {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'Páginas',
  'nav.overview': 'Visão geral',
  'nav.torrents': 'Torrents',
  'nav.create': 'Criar',
  'nav.create.finished': '(concluído)',
  'nav.create.stopped': '(parado, requer atenção)',
  'nav.access': 'Acesso',
  'nav.settings': 'Configurações',

  'theme.label': 'Aparência',
  'theme.system': 'Como no sistema',
  'theme.light': 'Clara',
  'theme.dark': 'Escura',

  'language.label': 'Idioma',
  'language.system': 'Como no sistema',

  'size.b': '{value} B',
  'size.kib': '{value} KiB',
  'size.mib': '{value} MiB',
  'size.gib': '{value} GiB',
  'size.tib': '{value} TiB',
  'size.pib': '{value} PiB',
  'size.perSecond': '{size}/s',
  'list.next': '{list}, {next}',
  'text.sentence': '{text}.',

  'connection.offline': 'O programa do tracker não responde.',
  'connection.offline.hint':
    'Ele ainda está em execução? Esta página mostra o que se sabia por último e tenta de novo sozinha.',
  'connection.loading': 'Consultando o tracker…',

  'key.title': 'Esta página precisa da chave',
  'key.text':
    'Ao iniciar, o Swarmdeck mostrou um endereço que termina em “#token=…”. Abra esse endereço ou cole-o aqui.',
  'key.label': 'Endereço ou chave',
  'key.submit': 'Abrir',
  'key.wrong':
    'Não há chave neste texto. Ela é a longa sequência de letras e números depois de “#token=”.',
  'key.refused':
    'A chave não foi aceita. A cada início, o Swarmdeck mostra uma nova; use a mais recente.',

  'error.unknown': 'Algo deu errado, e o Swarmdeck não sabe dizer o quê.',
  'error.unknown.hint': 'Tente de novo. Se acontecer outra vez, reinicie o Swarmdeck.',
  'error.unreachable': 'O programa do tracker não responde.',
  'error.unreachable.hint': 'Verifique se ele ainda está em execução e tente de novo.',
  'error.keyNeeded':
    'Esta página precisa da chave: abra o endereço que o Swarmdeck mostrou ao iniciar.',
  'error.copy': 'O sistema não deixou esta página copiar. Selecione o texto e copie-o manualmente.',
  'error.file': 'Não foi possível ler o arquivo.',
  'error.file.hint': 'Escolha-o de novo, ou escolha outro.',

  'action.copy': 'Copiar',
  'action.copied': 'Copiado',
  'action.copyWhat': 'Copiar {what}',
  'action.copiedWhat': 'Copiado: {what}',
  'action.cancel': 'Cancelar',
  'action.close': 'Fechar',
  'action.back': 'Voltar',
  'action.tryAgain': 'Tentar de novo',
  'action.download': 'Baixar .torrent',
  'action.downloaded': 'Salvo nos seus downloads',
  'action.save': 'Salvar .torrent…',
  'action.saved': 'Salvo',
} as const;
