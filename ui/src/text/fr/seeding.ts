// Texts about sharing a torrent's files from the computer that runs the tracker, in French.

export const seeding = {
  'seeding.switch': 'Partager depuis cet ordinateur',
  'seeding.hint':
    'Le tracker n’envoie pas de fichiers. Avec cette option, Swarmdeck le fait à côté de lui, sans votre client. Téléchargez de nouveau le .torrent après avoir activé cette option : il dira alors où sont les fichiers.',
  'seeding.path': 'Où sont les fichiers',
  'seeding.path.hint':
    'Le dossier ou le fichier à partir duquel le torrent a été créé, ou le dossier qui le contient, sur l’ordinateur où fonctionne le tracker.',
  'seeding.path.folder': 'Choisir un dossier…',
  'seeding.path.file': 'Choisir un fichier…',
  'seeding.path.first': 'Dites d’abord où sont les fichiers.',
  'seeding.from': 'Partagé depuis',
  'seeding.sent': 'Envoyé depuis le démarrage de Swarmdeck',
  'seeding.urls': 'Web seed',
  'seeding.urls.what': 'URL du web seed',
  'seeding.problem.hint':
    'Remettez le fichier dans son état d’origine. S’il est bien tel quel, désactivez puis réactivez le partage.',
  'seeding.on': '{name} est maintenant partagé depuis cet ordinateur.',
  'seeding.off': '{name} n’est plus partagé depuis cet ordinateur.',
} as const;
