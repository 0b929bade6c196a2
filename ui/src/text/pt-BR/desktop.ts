// Texts of what only the desktop window has, in Brazilian Portuguese.

export const desktop = {
  'settings.window': 'Janela e área de trabalho',
  'settings.window.on': 'Ativado',
  'settings.window.off': 'Desativado',
  'settings.closeHides': 'Continuar em execução quando a janela for fechada',
  'settings.closeHides.hint':
    'Fechar apenas oculta a janela. O ícone na bandeja do sistema a traz de volta e encerra o Swarmdeck. Sem bandeja, fechar a janela encerra o programa.',
  'settings.startAtLogin': 'Iniciar com o computador',
  'settings.startAtLogin.hint':
    'O Swarmdeck inicia quando você entra no sistema, para que seus torrents sejam encontrados sem que você precise pensar nisso.',
  'settings.startHidden': 'Iniciar sem a janela',
  'settings.startHidden.hint':
    'Quando ele inicia com o computador, só aparece o ícone na bandeja do sistema.',
  'settings.notifyLastSeed': 'Avisar quando um último semeador sair',
  'settings.notifyLastSeed.hint':
    'Uma notificação do sistema, para cada torrent que você monitora. A partir daí, ninguém novo consegue completá-lo.',
  'settings.notifyCompleted': 'Avisar sobre downloads concluídos',
  'settings.notifyCompleted.hint':
    'Uma notificação sempre que alguém tiver um dos seus torrents por inteiro.',
  'settings.notifyTrouble': 'Avisar quando o tracker precisar de mim',
  'settings.notifyTrouble.hint':
    'Uma notificação quando ele parar por causa de uma falha ou não puder ser alcançado, enquanto a janela não está em primeiro plano.',
  'settings.startAtLogin.missing':
    'A entrada que inicia o Swarmdeck com o computador não existe mais ou está desativada no seu sistema.',
  'settings.startAtLogin.failed': 'O seu sistema não aceitou: {why}.',
  'settings.startAtLogin.again': 'Definir de novo',
  'settings.closeHides.noTray':
    'No momento, sua área de trabalho não mostra ícones em uma bandeja do sistema; por isso, fechar a janela encerra o Swarmdeck.',

  'tray.open': 'Abrir o Swarmdeck',
  'tray.create': 'Criar um torrent…',
  'tray.copy': 'Copiar URL de anúncio',
  'tray.start': 'Ligar o tracker',
  'tray.stop': 'Desligar o tracker',
  'tray.quit': 'Sair',
  'tray.running': 'O tracker está em execução',
  'tray.warning': 'O tracker está em execução, mas algo precisa de você',
  'tray.stopped': 'O tracker está parado',
  'tray.error': 'Não foi possível executar o tracker',

  'message.stillHere': 'O Swarmdeck continua em execução',
  'message.stillHere.hint':
    'O ícone na bandeja do sistema traz a janela de volta e encerra o Swarmdeck. As configurações dizem se fechar a janela a oculta.',
  'message.copied': 'URL de anúncio copiada',
  'message.trouble': 'O seu tracker não está em execução',
  'message.trouble.hint': 'Abra o Swarmdeck para ver o motivo e o que fazer.',
  'message.lastSeed': '{name} não tem mais semeador',
  'message.lastSeed.hint':
    'Ninguém novo consegue completá-lo até que volte alguém que o tenha por inteiro.',
  'message.completed': '{name} foi baixado',
  'message.completed.hint': 'Agora alguém o tem por inteiro.',
} as const;
