// Texts of the overview page, in French.

export const overview = {
  'tracker.switch': 'Démarrer ou arrêter le tracker',
  'state.stopped': 'Arrêté',
  'state.starting': 'Démarrage',
  'state.running': 'En marche',
  'state.stopping': 'Arrêt en cours',
  'state.failed': 'En panne',
  'state.unknown': 'Inconnu',
  'state.stopped.title': 'Votre tracker est arrêté',
  'state.starting.title': 'Votre tracker démarre…',
  'state.running.title': 'Votre tracker est en marche',
  'state.stopping.title': 'Votre tracker s’arrête…',
  'state.failed.title': 'Votre tracker n’a pas pu démarrer',
  'state.stopped.text':
    'Tant qu’il est arrêté, ceux qui ont vos torrents ne peuvent pas se trouver par lui. Démarrez-le pour partager.',
  'state.starting.text': 'Il ouvre les adresses sur lesquelles il écoute.',
  'state.running.registered':
    'Il aide ceux qui ont vos torrents à se trouver. Il ne répond que pour les torrents que vous avez inscrits ici.',
  'state.running.private':
    'Il aide vos amis à se trouver. Il répond pour les torrents que vous avez inscrits ici, à ceux qui ont une clé.',
  'state.running.open':
    'Il est ouvert : tout le monde peut l’utiliser, pour n’importe quel torrent.',
  'state.stopping.text': 'Il termine les dernières réponses.',
  'state.failed.text': 'Il devrait fonctionner, mais quelque chose l’en empêche.',
  'failed.changePort': 'Changer le port',

  'totals.label': 'En ce moment',
  'totals.torrents': 'Torrents',
  'totals.torrents.hint': 'suivis ici',
  'totals.seeders': 'Seeders',
  'totals.seeders.hint': 'ont tout et partagent',
  'totals.leechers': 'Leechers',
  'totals.leechers.hint': 'encore en cours',
  'totals.stale.hint': 'au moment de l’arrêt',
  'totals.completed': 'Terminés',
  'totals.completed.hint': 'reçus en entier',
  'totals.announces': 'Annonces',
  'totals.announces.hint': 'dernière minute',

  'urls.title': 'URL d’annonce',
  'urls.text':
    'L’adresse que porte un torrent, pour que ceux qui l’ouvrent trouvent ce tracker. Les torrents que vous créez ici la reçoivent d’eux-mêmes.',
  'urls.private':
    'Votre tracker demande des clés, et ces adresses contiennent la vôtre : elles sont réservées à votre client. Chaque ami en a d’autres.',
  'urls.friends': 'Voir les adresses de vos amis',
  'urls.none': 'Il n’y a pas d’adresse tant que le tracker est arrêté.',
  'urls.what': 'URL d’annonce',
  'reach.this_computer': 'Cet ordinateur',
  'reach.local_network': 'Votre réseau',
  'reach.internet': 'Internet',
  'reach.this_computer.text': 'Seuls les programmes de cet ordinateur peuvent l’utiliser.',
  'reach.local_network.text': 'Pour les ordinateurs du même réseau domestique ou professionnel.',
  'reach.internet.text': 'Pour tout le monde, si votre routeur et votre pare-feu le permettent.',

  'notice.title': 'À votre attention',
  'notice.listen': 'Autoriser d’autres ordinateurs…',
  'notice.open': 'Voir ce réglage',
  'notice.lists': 'Voir les listes',
  'notice.openSettings': 'Ouvrir les réglages',
  'notice.backups': 'Voir les sauvegardes',
  'notice.watched': 'Voir les dossiers surveillés',
  'notice.log': 'Ouvrir le journal',
  'notice.create': 'Voir vos modèles',
  'notice.torrents': 'Voir vos torrents',
  'listen.title': 'Autoriser d’autres ordinateurs à se connecter ?',
  'listen.text':
    'Le tracker écoute alors sur tous les réseaux de cet ordinateur. Ceux qui peuvent joindre cet ordinateur peuvent l’interroger sur vos torrents. Ils ne peuvent lire ni modifier aucun fichier par ce moyen.',
  'listen.firewall': 'Votre pare-feu demandera peut-être si Swarmdeck y est autorisé.',
  'listen.confirm': 'Autoriser',
  'listen.done': 'D’autres ordinateurs peuvent maintenant se connecter.',

  'first.title': 'Partagez votre premier dossier',
  'first.text':
    'Choisissez un fichier ou un dossier. Swarmdeck en fait un .torrent, un petit fichier que vous donnez aux autres pour qu’ils puissent télécharger le vôtre.',
  'first.create': 'Créer un torrent',
} as const;
