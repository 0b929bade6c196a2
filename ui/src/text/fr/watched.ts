// Texts about watched folders, in French.

export const watched = {
  'watched.title': 'Dossiers surveillés',
  'watched.folders': 'Dossiers',
  'watched.folders.hint':
    'Chaque .torrent qui se trouve dans l’un d’eux, ou qui y est placé plus tard, est suivi automatiquement. Un dossier par ligne, avec son chemin complet, 16 au plus. Un torrent que vous retirez reste retiré, même si son fichier est encore là.',
  'watched.add': 'Ajouter un dossier…',
  'watched.remote': 'Ce sont des dossiers de l’ordinateur où fonctionne Swarmdeck.',
  'watched.then': 'Fichiers suivis',
  'watched.then.hint': 'Ce que devient un .torrent dès qu’il est suivi, à partir de maintenant.',
  'watched.then.stay': 'Restent où ils sont',
  'watched.then.move': 'Vont dans le dossier « registered » à côté d’eux',
} as const;
