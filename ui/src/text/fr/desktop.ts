// Texts of what only the desktop window has, in French.

export const desktop = {
  'settings.window': 'Fenêtre et bureau',
  'settings.window.on': 'Activé',
  'settings.window.off': 'Désactivé',
  'settings.closeHides': 'Continuer quand la fenêtre est fermée',
  'settings.closeHides.hint':
    'La fermeture ne fait que masquer la fenêtre. L’icône de la zone de notification la fait revenir, et permet de quitter Swarmdeck. Sans zone de notification, la fermeture y met fin.',
  'settings.startAtLogin': 'Démarrer avec l’ordinateur',
  'settings.startAtLogin.hint':
    'Swarmdeck démarre à l’ouverture de votre session : vos torrents sont trouvés sans que vous ayez à y penser.',
  'settings.startHidden': 'Démarrer sans la fenêtre',
  'settings.startHidden.hint':
    'Quand il démarre avec l’ordinateur, seule l’icône de la zone de notification apparaît.',
  'settings.notifyLastSeed': 'Me prévenir quand un dernier seeder part',
  'settings.notifyLastSeed.hint':
    'Une notification du système, pour chaque torrent que vous surveillez. Aucun nouveau venu ne peut alors le terminer.',
  'settings.notifyCompleted': 'Me prévenir des téléchargements terminés',
  'settings.notifyCompleted.hint':
    'Une notification chaque fois que quelqu’un a l’un de vos torrents en entier.',
  'settings.notifyTrouble': 'Me prévenir quand le tracker a besoin de moi',
  'settings.notifyTrouble.hint':
    'Une notification quand il s’arrête à cause d’une panne ou n’est plus joignable, alors que la fenêtre n’est pas au premier plan.',
  'settings.startAtLogin.missing':
    'L’entrée qui démarre Swarmdeck avec l’ordinateur n’existe plus, ou est désactivée dans votre système.',
  'settings.startAtLogin.failed': 'Votre système ne l’a pas accepté : {why}.',
  'settings.startAtLogin.again': 'La rétablir',
  'settings.closeHides.noTray':
    'Votre bureau n’affiche pas d’icônes de notification en ce moment : fermer la fenêtre met fin à Swarmdeck.',

  'tray.open': 'Ouvrir Swarmdeck',
  'tray.create': 'Créer un torrent…',
  'tray.copy': 'Copier l’URL d’annonce',
  'tray.start': 'Démarrer le tracker',
  'tray.stop': 'Arrêter le tracker',
  'tray.quit': 'Quitter',
  'tray.running': 'Le tracker est en marche',
  'tray.warning': 'Le tracker est en marche, mais quelque chose requiert votre attention',
  'tray.stopped': 'Le tracker est arrêté',
  'tray.error': 'Le tracker n’a pas pu démarrer',

  'message.stillHere': 'Swarmdeck est toujours en marche',
  'message.stillHere.hint':
    'L’icône de la zone de notification fait revenir la fenêtre, et permet de quitter Swarmdeck. Les réglages disent si fermer la fenêtre la masque.',
  'message.copied': 'URL d’annonce copiée',
  'message.trouble': 'Votre tracker ne fonctionne pas',
  'message.trouble.hint': 'Ouvrez Swarmdeck pour voir pourquoi, et ce qui peut aider.',
  'message.lastSeed': '{name} n’a plus de seeder',
  'message.lastSeed.hint':
    'Aucun nouveau venu ne peut le terminer tant que quelqu’un qui l’a en entier n’est pas de retour.',
  'message.completed': '{name} a été téléchargé',
  'message.completed.hint': 'Quelqu’un l’a maintenant en entier.',
} as const;
