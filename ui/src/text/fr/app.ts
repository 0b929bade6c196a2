// Texts of the frame: pages, appearance, the way to the engine, and what every page can do, in French.

export const app = {
  'app.name': 'Swarmdeck',
  'app.skip': 'Aller au contenu de la page',
  'app.version': 'Version {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'Pages',
  'nav.overview': 'Aperçu',
  'nav.torrents': 'Torrents',
  'nav.create': 'Créer',
  'nav.create.finished': '(terminé)',
  'nav.create.stopped': '(arrêté, à vérifier)',
  'nav.access': 'Accès',
  'nav.settings': 'Réglages',

  'theme.label': 'Apparence',
  'theme.system': 'Comme le système',
  'theme.light': 'Claire',
  'theme.dark': 'Sombre',

  'language.label': 'Langue',
  'language.system': 'Comme le système',

  'size.b': '{value} o',
  'size.kib': '{value} Kio',
  'size.mib': '{value} Mio',
  'size.gib': '{value} Gio',
  'size.tib': '{value} Tio',
  'size.pib': '{value} Pio',
  'size.perSecond': '{size}/s',
  'list.next': '{list}, {next}',
  'text.sentence': '{text}.',

  'connection.offline': 'Le programme du tracker ne répond pas.',
  'connection.offline.hint':
    'Est-il toujours en marche ? Cette page montre le dernier état connu et réessaie d’elle-même.',
  'connection.loading': 'Interrogation du tracker…',

  'key.title': 'Cette page a besoin de sa clé',
  'key.text':
    'À son démarrage, Swarmdeck a affiché une adresse qui se termine par « #token=… ». Ouvrez cette adresse, ou collez-la ici.',
  'key.label': 'Adresse ou clé',
  'key.submit': 'Ouvrir',
  'key.wrong':
    'Il n’y a pas de clé dans ce texte. C’est la longue suite de lettres et de chiffres après « #token= ».',
  'key.refused':
    'La clé n’a pas été acceptée. Swarmdeck en affiche une nouvelle à chaque démarrage ; prenez la plus récente.',

  'error.unknown': 'Un problème est survenu, que Swarmdeck ne sait pas décrire.',
  'error.unknown.hint': 'Réessayez. Si cela se reproduit, redémarrez Swarmdeck.',
  'error.unreachable': 'Le programme du tracker ne répond pas.',
  'error.unreachable.hint': 'Vérifiez qu’il est toujours en marche, puis réessayez.',
  'error.keyNeeded':
    'Cette page a besoin de sa clé : ouvrez l’adresse que Swarmdeck a affichée à son démarrage.',
  'error.copy':
    'Le système n’a pas autorisé cette page à copier. Sélectionnez le texte et copiez-le vous-même.',
  'error.file': 'Le fichier n’a pas pu être lu.',
  'error.file.hint': 'Choisissez-le de nouveau, ou choisissez-en un autre.',

  'action.copy': 'Copier',
  'action.copied': 'Copié',
  'action.copyWhat': 'Copier : {what}',
  'action.copiedWhat': 'Copié : {what}',
  'action.cancel': 'Annuler',
  'action.close': 'Fermer',
  'action.back': 'Retour',
  'action.tryAgain': 'Réessayer',
  'action.download': 'Télécharger le .torrent',
  'action.downloaded': 'Enregistré dans vos téléchargements',
  'action.save': 'Enregistrer le .torrent…',
  'action.saved': 'Enregistré',
} as const;
