// Texts about handing torrents over to a BitTorrent client, in French.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': 'Votre client BitTorrent',
  'client.text':
    'Swarmdeck peut confier les torrents directement à qBittorrent ou à Transmission, qui les partage ensuite. Son interface web doit être activée : dans qBittorrent sous Outils, Options, Interface Web ; dans Transmission sous Modifier, Préférences, À distance.',
  'client.kind': 'Programme',
  'client.address': 'Adresse de son interface web',
  'client.address.hint': 'Telle que vous l’ouvrez dans un navigateur, par exemple {example}.',
  'client.user': 'Nom d’utilisateur',
  'client.user.hint': 'Vide s’il n’en demande pas.',
  'client.password': 'Mot de passe',
  'client.password.hint':
    'Conservé dans un fichier que seul votre utilisateur peut lire sur l’ordinateur du tracker, et jamais affiché.',
  'client.password.kept': 'Il y en a déjà un. Laissez ce champ vide pour le garder.',
  'client.save': 'Enregistrer et essayer',
  'client.forget': 'Oublier ce client',
  'client.forgotten': 'Le client et son mot de passe sont oubliés.',
  'client.tried': '{version} répond.',
  'client.saved': 'C’est enregistré, mais cela ne fonctionne pas encore :',
  'client.seedWith': 'Partager avec {client}',
  'client.seedWith.ask': 'Partager avec {client}…',
  'client.enter': 'Partager avec qBittorrent ou Transmission…',
  'client.change': 'Changer de client…',
  'client.handing': 'Remise au client…',
  'client.done':
    '{client} l’a maintenant. Il apparaîtra parmi les pairs dès qu’il interrogera votre tracker.',
  'client.folder.title': 'Où sont les données ?',
  'client.folder.text':
    'Indiquez le dossier qui contient « {name} », tel que {client} le voit. {client} le partage alors depuis cet endroit, sans rien télécharger.',
  'client.folder.remote':
    '{client} fonctionne sur un autre ordinateur ; il vérifie donc toutes les données avant de partager.',
  'client.folder': 'Dossier qui le contient',
  'client.folder.confirm': 'Partager',
} as const;
