// Texts about adding torrents that exist already, one or many, in French.

export const intake = {
  'intake.open': 'Ajouter…',
  'intake.title': 'Ajouter des torrents',
  'intake.text':
    'Votre tracker répond dès lors pour ce que vous ajoutez. Rien n’est téléchargé ni partagé pour autant.',
  'intake.files': 'Fichiers .torrent',
  'intake.drop': 'Déposez ici des fichiers .torrent, autant que vous voulez.',
  'intake.choose': 'Choisir des fichiers…',
  'intake.chosen.one': '{count} fichier choisi',
  'intake.chosen.other': '{count} fichiers choisis',
  'intake.list': 'Empreintes (info hash) ou liens magnet',
  'intake.list.hint':
    'Un par ligne ; un nom peut suivre l’empreinte. Vous pourrez ajouter plus tard le .torrent de chacun.',
  'intake.confirm': 'Ajouter',
  'intake.busy': 'Ajout…',
  'intake.progress': '{done} fichiers sur {count}',
  'intake.added.one': '{count} torrent a été ajouté.',
  'intake.added.other': '{count} torrents ont été ajoutés.',
  'intake.known.one': '{count} ligne concerne un torrent qui était déjà là.',
  'intake.known.other': '{count} lignes concernent des torrents qui étaient déjà là.',
  'intake.failed.one': '{count} n’a pas pu être ajouté :',
  'intake.failed.other': '{count} n’ont pas pu être ajoutés :',
  'intake.line': 'Ligne {line} : {text}',
  'intake.line.problem': 'Ni empreinte (info hash) ni lien magnet.',
  'intake.more.one': 'et {count} autre',
  'intake.more.other': 'et {count} autres',
  'awaited.shown': 'Seule l’empreinte (info hash) de ce torrent est connue.',
  'awaited.hint':
    'Il est déjà suivi. Ses fichiers, ses morceaux et son caractère privé ou non seront connus quand vous ajouterez son .torrent ; d’ici là, il ne figure pas dans la liste de tous les torrents.',
  'awaited.add': 'Ajouter son .torrent…',
  'awaited.another': 'C’est le .torrent d’un autre torrent, qui a été ajouté lui aussi.',
  'awaited.unknown': 'Pas encore connu',

  'awaited.files': 'Ajoutez le fichier .torrent pour voir quels fichiers il contient.',
  'awaited.trackers': 'Ajoutez le fichier .torrent pour voir quels trackers il nomme.',
  'awaited.tools': 'Ajoutez le fichier .torrent pour vérifier, modifier ou seeder ce torrent.',
  'awaited.seeding':
    'Ajoutez le fichier .torrent pour partager ses fichiers depuis cet ordinateur.',
} as const;
