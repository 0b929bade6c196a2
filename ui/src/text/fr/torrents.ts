// Texts of the list of torrents, and of what can be done with one, in French.

export const torrents = {
  'torrents.added': '{name} est maintenant inscrit.',
  'torrents.search': 'Rechercher un torrent',
  'torrents.search.placeholder': 'Nom ou empreinte',
  'torrents.count.one': '{count} torrent',
  'torrents.count.other': '{count} torrents',
  'torrents.found': '{found} sur {count}',
  'torrents.none.title': 'Aucun torrent pour l’instant',
  'torrents.none.text':
    'Créez-en un à partir d’un de vos fichiers ou dossiers, ou ajoutez un .torrent qui existe déjà. Votre tracker répondra alors pour lui.',
  'torrents.nothing': 'Aucun torrent ne correspond à « {search} ».',
  'torrents.table': 'Torrents',
  'column.name': 'Nom',
  'column.size': 'Taille',
  'column.seeders': 'Seeders',
  'column.leechers': 'Leechers',
  'column.completed': 'Terminés',
  'column.added': 'Ajouté',

  'mark.paused': 'En pause',
  'mark.hidden': 'Masqué',
  'pause.open': 'Pause…',
  'pause.title': 'Mettre ce torrent en pause ?',
  'pause.text':
    'Les clients qui demandent « {name} » sont refusés jusqu’à ce que vous le repreniez. Il reste inscrit, et les téléchargements en cours peuvent continuer entre ceux qui se connaissent.',
  'pause.message': 'Ce qui leur est dit',
  'pause.message.hint':
    'Les clients l’affichent aux personnes qui les utilisent. Peut rester vide.',
  'pause.confirm': 'Mettre en pause',
  'pause.done': '{name} est en pause.',
  'pause.shown': 'Ce torrent est en pause : les clients sont refusés.',
  'pause.shown.message': 'On leur dit : « {message} »',
  resume: 'Reprendre',
  'resume.done': '{name} a repris.',
  'options.hidden': 'Masqué',
  'options.hidden.hint':
    'Absent de la liste de tous les torrents que le tracker donne sur demande. Quiconque a le .torrent peut s’en servir comme avant.',
  'options.hidden.private':
    'Les torrents privés sont de toute façon absents de la liste de tous les torrents.',
  'options.hidden.on': '{name} est maintenant masqué.',
  'options.hidden.off': '{name} n’est plus masqué.',
  'options.warning': 'Message aux clients',
  'options.warning.hint':
    'Envoyé avec chaque réponse, en guise d’avertissement. Beaucoup de clients l’affichent à côté du tracker. Laissez vide pour aucun.',
  'options.warning.save': 'Enregistrer',
  'options.warning.saved': 'Le message a été enregistré.',
  'friendFile.open': 'Pour un ami…',
  'friendFile.title': 'Enregistrer un .torrent pour un ami',
  'friendFile.text':
    'Il contient la clé personnelle de cet ami. Ne l’envoyez à personne d’autre : quiconque l’a est pris pour cet ami.',
  'friendFile.friend': 'Pour qui',
  'friendFile.you': 'Vous, pour votre propre client',
  'friendFile.confirm': 'Enregistrer le .torrent',
  'friendFile.saved': 'Enregistré pour {name}',
  'friendFile.none': 'Aucun ami n’a encore de clé.',
  'friendFile.add': 'Ajouter des amis',

  'remove.title': 'Retirer ce torrent ?',
  'remove.text':
    'Le tracker cesse de répondre pour « {name} ». Pendant dix minutes, il peut être remis en place avec ses compteurs ; ensuite, ils sont perdus. Les fichiers partagés et le .torrent restent où ils sont.',
  'remove.confirm': 'Retirer',
  'remove.done': '{name} a été retiré.',
} as const;
