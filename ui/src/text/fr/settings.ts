// Texts of the settings page, in French.

export const settings = {
  'settings.default': 'Par défaut : {value}',
  'settings.reset': 'Rétablir',
  'settings.resetWhat': 'Rétablir la valeur par défaut : {what}',
  'settings.fixed': 'Défini en ligne de commande : ne peut pas être modifié ici.',
  'settings.problem': '« {field} » {message}.',
  'settings.problem.number': 'doit être un nombre entier',
  'settings.problem.port': 'doit être compris entre 1 et 65535',
  'settings.problems.one': '{count} champ est à revoir',
  'settings.problems.other': '{count} champs sont à revoir',
  'settings.changed': 'Pas encore appliqué. Aucun redémarrage n’est nécessaire.',
  'settings.apply': 'Appliquer',
  'settings.applying': 'Application…',
  'settings.undo': 'Annuler les modifications',
  'settings.applied': 'Appliqué. Les nouveaux réglages sont en vigueur.',
  'settings.file': 'Conservé dans',
  'settings.file.what': 'Chemin du fichier de réglages',
  'settings.file.title': 'Fichier de réglages',
  'settings.file.hint':
    'Seul ce que vous avez modifié y figure. Si vous l’éditez à la main, cela prend effet en quelques secondes.',
  'settings.file.export': 'Exporter…',
  'settings.file.import': 'Importer…',
  'settings.file.problems':
    'Le fichier de réglages contient des valeurs qui ne conviennent pas ; leurs valeurs par défaut sont dans les champs : {problems}.',
  'settings.file.problems.hint':
    'Corrigez le fichier, ou appliquez ce qui est affiché ici. Une copie du fichier est alors conservée.',
  'settings.elsewhere':
    'Les réglages ont été modifiés ailleurs, dans le fichier ou dans une autre fenêtre.',
  'settings.elsewhere.hint':
    'Les champs suivent, sauf ceux que vous avez modifiés ici : votre saisie y est toujours, pas encore appliquée.',
  'settings.import.title': 'Remplacer tous les réglages ?',
  'settings.import.text':
    'Les réglages deviennent ceux de {name} ; ce qu’il ne mentionne pas reprend sa valeur par défaut. Vos torrents, amis, listes et modèles restent tels quels.',
  'settings.import.confirm': 'Remplacer les réglages',
  'settings.import.done': 'Les réglages ont été importés et sont en vigueur.',
  'settings.empty': 'vide',
  'settings.on': 'Activé',
  'settings.off': 'Désactivé',
  'settings.search': 'Rechercher un réglage',
  'settings.search.none': 'Aucun réglage ne correspond à « {query} ».',
  'settings.search.hint':
    'Essayez un autre mot : la recherche porte sur les noms, les explications et les noms du fichier de réglages.',
  'settings.search.clear': 'Afficher tous les réglages',
  'settings.groups': 'Groupes de réglages',
  'settings.diff': 'Voir ce qui va changer',
  'settings.diff.was': 'Avant',
  'settings.diff.becomes': 'Après',

  'settings.network': 'Réseau',
  'settings.port': 'Port',
  'settings.port.hint':
    'Le numéro de la porte à laquelle répond le tracker. Changez-le si un autre programme utilise le même. Il fait partie des URL d’annonce : les torrents que vous avez distribués gardent l’ancien.',
  'settings.port.any': '= un port libre quelconque',
  'settings.bind': 'Qui peut le joindre',
  'settings.bind.subject': 'Adresses choisies',
  'settings.bind.hint': 'Sur quelles adresses de cet ordinateur le tracker écoute.',
  'settings.bind.this_computer': 'Cet ordinateur uniquement',
  'settings.bind.this_computer.hint':
    'Bien pour faire des essais. Personne d’autre ne peut se connecter.',
  'settings.bind.everyone': 'Tous les réseaux de cet ordinateur',
  'settings.bind.everyone.hint':
    'Les autres peuvent se connecter, dans la mesure où le routeur et le pare-feu le permettent.',
  'settings.bind.chosen': 'Adresses choisies',
  'settings.bind.chosen.hint': 'Pour les ordinateurs qui sont dans plusieurs réseaux.',
  'settings.udp': 'UDP',
  'settings.udp.hint':
    'Un moyen plus court, pour les clients, d’interroger le tracker, sur le même port. Il économise du trafic et du temps ; le routeur ou le pare-feu doit aussi laisser passer UDP.',
  'settings.udp.on': 'Répondre par HTTP et UDP',
  'settings.udp.off': 'Répondre par HTTP uniquement',
  'settings.publicHost': 'Nom d’hôte public',
  'settings.publicHost.hint':
    'Le nom ou l’adresse par lequel Internet connaît cet ordinateur, par exemple tracker.example.org. Il entre dans l’URL d’annonce. Laissez vide s’il n’y en a pas.',
  'settings.publicIpv4': 'Adresse IPv4 publique',
  'settings.publicIpv4.hint':
    'L’adresse de votre routeur sur Internet. Elle est donnée aux amis qui sont ailleurs, à la place des adresses de votre réseau, pour qu’ils puissent joindre ce que vous partagez. Inutile si le nom d’hôte est cette adresse.',
  'settings.publicIpv6': 'Adresse IPv6 publique',
  'settings.publicIpv6.hint': 'La même chose pour IPv6, si vous l’avez.',

  'settings.access': 'Accès',
  'settings.access.now': 'Qui peut utiliser votre tracker : {mode}.',
  'settings.access.hint': 'Ce choix, les clés de vos amis et les listes ont leur propre page.',
  'settings.access.go': 'Ouvrir Accès',

  'settings.limits': 'Limites',
  'settings.maxPeers': 'Pairs en tout',
  'settings.maxPeers.hint':
    'Au-delà, ils ne sont pas retenus. Un million prend environ 100 Mo de mémoire.',
  'settings.maxPeersPerTorrent': 'Pairs par torrent',
  'settings.maxPeersPerTorrent.hint': 'Pour qu’un gros torrent laisse de la place aux autres.',
  'settings.maxOpenTorrents': 'Torrents d’inconnus',
  'settings.maxOpenTorrents.hint': 'Ne compte que tant que tout le monde peut utiliser le tracker.',
  'settings.requests': 'Demandes d’une même adresse',
  'settings.requests.hint':
    'Dans la durée. Qui demande plus souvent est refusé ; 0 signifie sans limite.',
  'settings.requests.unit': 'par minute',
  'settings.burst': 'Demandes à la fois',
  'settings.burst.hint':
    'Ce qu’une même adresse peut demander d’affilée après une pause. Un client qui démarre demande pour tous ses torrents.',

  'settings.reach': 'Test de joignabilité',
  'settings.natCheck': 'Essayer de joindre les pairs',
  'settings.natCheck.hint':
    'Le tracker se connecte à chaque pair là où il dit être, marque ceux qui répondent, et prévient les autres qu’ils ne sont pas joignables.',
  'settings.natCheck.on': 'Essayer, et marquer qui est joignable',
  'settings.natCheck.off': 'Ne pas essayer',
  'settings.hide': 'Pairs qui ne sont pas joignables',
  'settings.hide.hint':
    'Ils peuvent encore télécharger chez les autres, mais personne ne peut se connecter à eux. Nécessite le test ci-dessus.',
  'settings.hide.no': 'Les indiquer aussi aux autres',
  'settings.hide.yes': 'Ne pas les donner dans les réponses',

  'settings.webSeed': 'Partage depuis cet ordinateur',
  'settings.upload': 'Limite d’envoi',
  'settings.upload.hint':
    'Pour l’ensemble des torrents que vous partagez depuis cet ordinateur. 0 signifie sans limite.',
  'settings.upload.unit': 'Kio par seconde',
  'settings.transfers': 'Téléchargements à la fois',
  'settings.transfers.hint': 'Ceux qui viennent en plus sont priés de réessayer un peu plus tard.',
  'settings.transfersPerAddress': 'Téléchargements à la fois par adresse',
  'settings.transfersPerAddress.hint': 'Pour qu’une seule personne laisse de la place aux autres.',

  'settings.replies': 'Réponses',
  'settings.interval': 'Intervalle d’annonce',
  'settings.interval.hint':
    'À quel rythme les clients sont invités à redemander. Plus court, il fait trouver plus vite les nouveaux venus, mais coûte plus de trafic.',
  'settings.interval.unit': 'secondes',
  'settings.interval.means': '= {duration}',
  'settings.peersDefault': 'Pairs dans une réponse',
  'settings.peersDefault.hint':
    'Combien d’autres pairs sont indiqués à un client qui ne le précise pas.',
  'settings.peersMax': 'Maximum de pairs dans une réponse',
  'settings.peersMax.hint':
    'Quel que soit le nombre qu’un client demande, il n’en reçoit pas davantage.',
  'settings.scrape': 'Scrapes',
  'settings.scrape.hint': 'Un scrape demande les compteurs d’un torrent sans s’y joindre.',
  'settings.scrape.none': 'Ne pas répondre',
  'settings.scrape.specific': 'Répondre pour les torrents nommés',
  'settings.scrape.full': 'Donner aussi la liste de tous les torrents',
  'settings.proxies': 'Proxys de confiance',
  'settings.proxies.hint':
    'Adresses ou réseaux de vos propres proxys inverses, un par ligne. Ce qu’ils disent de la provenance d’un client (X-Forwarded-For) est cru.',
} as const;
