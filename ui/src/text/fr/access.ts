// Texts about who may use the tracker, in French.

export const access = {
  'access.who': 'Qui peut utiliser votre tracker',
  'access.own': 'Mes torrents uniquement',
  'access.own.text':
    'Il répond pour les torrents inscrits ici, à quiconque possède le .torrent. Les inconnus ne peuvent pas s’en servir pour les leurs.',
  'access.friends': 'Amis munis d’une clé',
  'access.friends.text':
    'Il répond pour les torrents inscrits ici, et seulement aux personnes à qui vous avez donné une clé. Toutes les autres sont refusées.',
  'access.anyone': 'Tout le monde, tous les torrents',
  'access.anyone.text':
    'Un tracker ouvert : quiconque trouve son adresse peut l’utiliser. Attendez-vous aux torrents d’inconnus et à leur trafic ; c’est à vous qu’on demandera des comptes sur ce qu’ils partagent.',
  'access.become.friends': 'Les torrents que vous avez déjà distribués ne fonctionneront plus ici.',
  'access.become.friends.hint':
    'Ils ne contiennent pas de clé. Ajoutez vos amis ci-dessous et redonnez à chacun le .torrent avec sa clé. Les fichiers .torrent de votre propre client ont besoin de la vôtre, eux aussi.',
  'access.become.own': 'Les clés ne seront plus demandées.',
  'access.become.own.hint':
    'Quiconque possède l’un de vos .torrent peut utiliser le tracker. Les clés sont conservées.',
  'access.become.closed': 'Les torrents des inconnus seront refusés.',
  'access.become.closed.hint':
    'Dès lors, le tracker ne répondra plus que pour les torrents inscrits ici.',
  'access.become.anyone': 'Des inconnus pourront utiliser votre tracker.',
  'access.become.anyone.hint':
    'Pour des torrents dont vous ne savez rien. Ne faites ce choix que si vous voulez tenir un tracker public.',
  'access.tabs': 'Qui est admis',
  'access.tab.friends': 'Amis',
  'access.tab.lists': 'Refus et admissions',

  'friends.add': 'Ajouter un ami',
  'friends.add.label': 'Nom de l’ami',
  'friends.add.placeholder': 'Nom d’un ami, par exemple Anna',
  'friends.added': '{name} a maintenant une clé.',
  'friends.none.title': 'Aucun ami pour l’instant',
  'friends.none.text':
    'Une clé est une partie secrète d’une URL d’annonce. Chaque ami a la sienne : le tracker sait ainsi qui l’interroge, et vous pouvez refuser une personne sans gêner les autres. Saisissez un nom ci-dessus ; Swarmdeck crée la clé. Ouvrez ensuite un torrent et enregistrez un .torrent pour cet ami : la clé s’y trouve, et votre ami l’ouvre comme n’importe quel autre.',
  'friends.off': 'Les clés ne sont pas demandées en ce moment.',
  'friends.off.hint':
    'Elles restent ici et compteront de nouveau dès que vous choisirez « Amis munis d’une clé » ci-dessus.',
  'friends.name': 'Nom',
  'friends.you': 'Vous',
  'friends.you.hint': 'dans les torrents que vous créez',
  'friends.url': 'URL d’annonce',
  'friends.url.none': 'Pas d’adresse tant que le tracker est arrêté',
  'friends.url.what': 'URL d’annonce pour {name}',
  'friends.used': 'Dernière utilisation',
  'friends.used.small': 'Dernière utilisation : {when}',
  'friends.never': 'jamais',
  'friends.key.show': 'Afficher la clé ({name})',
  'friends.key.hide': 'Masquer la clé ({name})',
  'friends.actions': 'Actions',
  'friends.secret':
    'Quiconque possède une telle URL est pris pour cet ami. Ne l’envoyez qu’à la personne concernée, de préférence dans un .torrent.',
  'friends.rename': 'Renommer {name}',
  'friends.rename.title': 'Renommer cet ami',
  'friends.rename.confirm': 'Renommer',
  'friends.rename.hint': 'Ce nom n’est visible que de vous. La clé ne change pas.',
  'friends.renamed': 'Le nom est maintenant {name}.',
  'friends.renew': 'Nouvelle clé pour {name}',
  'friends.renew.title': 'Créer une nouvelle clé pour {name} ?',
  'friends.renew.title.you': 'Créer une nouvelle clé pour vous-même ?',
  'friends.renew.text':
    'L’ancienne clé cesse aussitôt de fonctionner, dans tous les torrents que possède {name}. Enregistrez de nouveau les .torrent pour {name} et envoyez-les.',
  'friends.renew.text.you':
    'Votre ancienne clé cesse aussitôt de fonctionner, dans tous les torrents d’ici que possède votre propre client. Enregistrez-les de nouveau et ouvrez-les dans votre client.',
  'friends.renew.confirm': 'Créer une nouvelle clé',
  'friends.renewed': '{name} a une nouvelle clé.',
  'friends.renewed.you': 'Vous avez une nouvelle clé.',
  'friends.remove': 'Retirer {name}',
  'friends.remove.title': 'Retirer {name} ?',
  'friends.remove.text':
    'La clé donnée à {name} cesse aussitôt de fonctionner et ne pourra pas être rétablie. Ce que {name} a téléchargé reste à sa place.',
  'friends.remove.confirm': 'Retirer',
  'friends.removed': '{name} ne fait plus partie de vos amis.',

  'lists.text':
    'Refusez des adresses ou des programmes, ou admettez des exceptions. Ce qui est admis l’emporte sur ce qui est refusé. Cet ordinateur n’est jamais refusé à cause de son adresse.',
  'lists.only.addresses': 'Seules les adresses admises peuvent utiliser le tracker',
  'lists.only.addresses.hint': 'Toutes les autres adresses sont refusées, sauf cet ordinateur.',
  'lists.only.clients': 'Seuls les programmes admis peuvent utiliser le tracker',
  'lists.only.clients.hint':
    'Tous les autres programmes BitTorrent sont refusés, les vôtres aussi.',
  'lists.only.title': 'Refuser tous les autres ?',
  'lists.only.addresses.text.one':
    'Toute demande venant d’une adresse non admise est aussitôt refusée. {count} entrée ou liste admet des adresses.',
  'lists.only.addresses.text.other':
    'Toute demande venant d’une adresse non admise est aussitôt refusée. {count} entrées et listes admettent des adresses.',
  'lists.only.addresses.nobody':
    'Aucune adresse n’est admise pour l’instant : seul cet ordinateur pourrait utiliser votre tracker.',
  'lists.only.clients.text.one':
    'Toute demande venant d’un programme non admis est aussitôt refusée. {count} entrée admet des programmes.',
  'lists.only.clients.text.other':
    'Toute demande venant d’un programme non admis est aussitôt refusée. {count} entrées admettent des programmes.',
  'lists.only.clients.nobody':
    'Aucun programme n’est admis pour l’instant : personne ne pourrait utiliser votre tracker, pas même vous.',
  'lists.only.confirm': 'Refuser les autres',

  'lists.entries': 'Entrées',
  'lists.entries.none': 'Aucune adresse ni aucun programme n’a d’entrée.',
  'lists.column.what': 'Adresse ou programme',
  'lists.column.list': 'Statut',
  'lists.column.reason': 'Motif',
  'lists.column.until': 'Jusqu’au',
  'lists.kind.address': 'Adresse',
  'lists.kind.client': 'Programme',
  'lists.deny': 'refusé',
  'lists.allow': 'admis',
  'lists.forever': 'pour toujours',
  'lists.ended': 'terminé le {date}',
  'lists.remove': 'Retirer {what}',
  'lists.remove.title': 'Retirer cette entrée ?',
  'lists.remove.text': '« {what} » ne sera plus {list}.',
  'lists.removeList.title': 'Retirer cette liste ?',
  'lists.removeList.text': 'Le contenu de « {what} » ne sera plus {list}.',
  'lists.remove.confirm': 'Retirer',
  'lists.removed': '{what} a été retiré.',

  'lists.files': 'Listes importées',
  'lists.files.none': 'Aucune liste n’a été importée.',
  'lists.column.file': 'Liste',
  'lists.ranges.one': '{count} plage',
  'lists.ranges.other': '{count} plages',
  'lists.ignored.one': '{count} ligne non comprise',
  'lists.ignored.other': '{count} lignes non comprises',

  'entry.add': 'Ajouter une entrée…',
  'entry.title': 'Refuser ou admettre',
  'entry.kind': 'Type',
  'entry.kind.address': 'Adresse',
  'entry.kind.client': 'Programme',
  'entry.list': 'Que faire',
  'entry.list.deny': 'Refuser',
  'entry.list.allow': 'Admettre',
  'entry.address': 'Adresse',
  'entry.address.hint':
    'Une adresse, un réseau comme 192.0.2.0/24, ou une plage comme 192.0.2.1-192.0.2.9.',
  'entry.client': 'Programme',
  'entry.client.hint':
    'Le début de son peer id, comme -TR40, ou un bout du nom qu’il donne par HTTP, comme Transmission/4.0. Par UDP, seul le peer id est connu.',
  'entry.reason': 'Motif',
  'entry.reason.deny.hint': 'Ceux qui sont refusés peuvent le lire. Il peut rester vide.',
  'entry.reason.allow.hint': 'Une note pour vous-même. Elle peut rester vide.',
  'entry.confirm': 'Ajouter',
  'entry.added': '{what} est maintenant {list}.',

  'expiry.label': 'Pour combien de temps',
  'expiry.never': 'Pour toujours',
  'expiry.day': 'Un jour',
  'expiry.week': 'Une semaine',
  'expiry.month': 'Un mois',
  'expiry.date': 'Jusqu’à une date',
  'expiry.date.label': 'Dernier jour',
  'expiry.date.past': 'Choisissez un jour qui n’est pas encore passé.',

  'import.open': 'Importer une liste…',
  'import.title': 'Importer une liste d’adresses',
  'import.text':
    'Des listes au format texte P2P, au format ipfilter.dat, ou avec une adresse, un réseau ou une plage par ligne ; aussi compressées en .gz.',
  'import.drop': 'Déposez le fichier ici, ou',
  'import.choose': 'Choisir un fichier…',
  'import.chosen': '{name}, {size}',
  'import.list': 'Que faire de ses adresses',
  'import.confirm': 'Importer',
  'import.busy': 'Importation…',
  'import.done.one': '« {name} » est en vigueur avec {count} plage d’adresses.',
  'import.done.other': '« {name} » est en vigueur avec {count} plages d’adresses.',
  'import.ignored.one':
    '{count} ligne n’a pas été comprise et a été laissée de côté : ligne {lines}.',
  'import.ignored.other':
    '{count} lignes n’ont pas été comprises et ont été laissées de côté : lignes {lines}.',
  'import.ignored.more': '{lines} et d’autres',
} as const;
