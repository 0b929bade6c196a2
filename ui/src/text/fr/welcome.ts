// Texts of the first run, in French.

export const welcome = {
  'welcome.steps': 'Étapes',
  'welcome.step.done': '(terminé)',
  'welcome.title': 'Bienvenue dans Swarmdeck',
  'welcome.skip': 'Passer',
  'welcome.close': 'Fermer',
  'welcome.begin': 'Commencer',
  'welcome.next': 'Suivant',
  'welcome.look.busy': 'Examen…',
  'welcome.finish': 'Appliquer les changements',
  'welcome.finish.none': 'Terminer',
  'welcome.finish.busy': 'Modification…',

  'welcome.intro.lead':
    'Partagez des fichiers de toute taille directement depuis votre ordinateur, avec les personnes que vous choisissez.',
  'welcome.intro.file': 'Vous choisissez un fichier ou un dossier',
  'welcome.intro.file.text':
    'Swarmdeck en fait un .torrent : un petit fichier que vous envoyez à vos amis, par exemple par courriel.',
  'welcome.intro.friends': 'Vos amis ouvrent le .torrent',
  'welcome.intro.friends.text':
    'Il leur faut un programme BitTorrent tel que qBittorrent, qui est gratuit. Les fichiers vont alors d’ordinateur à ordinateur ; aucune entreprise n’en garde de copie.',
  'welcome.intro.tracker': 'Votre tracker réunit tout le monde',
  'welcome.intro.tracker.text':
    'Un tracker est un point de rencontre : il dit à ceux qui ont le même .torrent où sont les autres. Celui-ci est à vous, et fonctionne dans ce programme.',
  'welcome.intro.after':
    'Suivent quelques questions, pour environ deux minutes. Rien n’est modifié avant que vous ayez vu un résumé, et vous pourrez y revenir à tout moment, dans les réglages.',

  'welcome.look.step': 'Examen',
  'welcome.look.title': 'Coup d’œil sur cet ordinateur',
  'welcome.look.port': 'Port',
  'welcome.look.port.hint':
    'Le numéro de la porte à laquelle répond votre tracker. Gardez-le, à moins d’une bonne raison d’en changer.',
  'welcome.look.port.wrong': 'Un port est un nombre de 1 à 65535.',
  'welcome.look.port.any':
    'N’importe quel port libre est pris à chaque démarrage, comme le veut la ligne de commande.',
  'welcome.look.free': 'Le port {port} est libre',
  'welcome.look.free.text': 'Votre tracker peut l’utiliser.',
  'welcome.look.ours': 'Le port {port} est à vous',
  'welcome.look.ours.text': 'Votre tracker l’a déjà, et aucun autre programme ne le veut.',
  'welcome.look.taken': 'Le port {port} est utilisé par un autre programme',
  'welcome.look.taken.named': 'Le port {port} est utilisé par {name} (processus {id})',
  'welcome.look.taken.swarmdeck':
    'Le port {port} est utilisé par un autre Swarmdeck (processus {id})',
  'welcome.look.taken.text':
    'Deux programmes ne peuvent pas partager un port. Prenez un autre numéro, ou quittez ce programme et réexaminez.',
  'welcome.look.reserved': 'Le port {port} est réservé aux administrateurs',
  'welcome.look.reserved.text': 'Prenez un numéro supérieur à 1023.',
  'welcome.look.refused': 'Le port {port} ne peut pas être utilisé',
  'welcome.look.refused.text': 'Prenez un autre numéro.',
  'welcome.look.take': 'Prendre {port}',
  'welcome.look.again': 'Réexaminer',
  'welcome.look.router': 'Cet ordinateur fait partie d’un réseau domestique ou professionnel',
  'welcome.look.router.text':
    'Il y est connu sous {ip}. De l’extérieur, on passe par votre routeur ; l’étape suivante dit comment.',
  'welcome.look.carrier': 'Votre opérateur fait partager une adresse à plusieurs clients',
  'welcome.look.carrier.text':
    'Les autres ne peuvent pas joindre cet ordinateur à {ip} depuis Internet. Votre propre réseau le peut. Demandez une adresse publique à votre opérateur.',
  'welcome.look.carrier.ipv6':
    'Les autres ne peuvent pas joindre cet ordinateur à {ip} depuis Internet, mais ceux qui ont IPv6 le peuvent à son adresse plus récente. Pour tous les autres, demandez une adresse publique à votre opérateur.',
  'welcome.look.public': 'Cet ordinateur a sa propre adresse sur Internet',
  'welcome.look.public.text': 'Tout le monde le trouve à {ip}, si votre pare-feu le permet.',
  'welcome.look.alone': 'Cet ordinateur n’est connecté à aucun réseau en ce moment',
  'welcome.look.alone.text':
    'Vous pouvez continuer et faire des essais. Pour partager avec d’autres, connectez-le à un réseau.',
  'welcome.look.addresses': 'Toutes les adresses de cet ordinateur',
  'welcome.address.ip': 'Adresse',
  'welcome.address.interface': 'Connexion',
  'welcome.address.meaning': 'Qui y trouve cet ordinateur',
  'welcome.address.local_network': 'Votre réseau domestique ou professionnel',
  'welcome.address.carrier_nat': 'Les clients d’un opérateur, ou les membres d’un VPN',
  'welcome.address.internet': 'Tout le monde, si le pare-feu le permet',

  'welcome.reach.step': 'Réseau',
  'welcome.reach.title': 'Qui doit pouvoir se connecter ?',
  'welcome.reach.this_computer': 'Cet ordinateur uniquement',
  'welcome.reach.this_computer.text':
    'Pour faire des essais. Personne d’autre ne peut se connecter : rien ne peut encore être partagé avec d’autres.',
  'welcome.reach.local_network': 'Tout le monde dans mon réseau',
  'welcome.reach.local_network.text':
    'Les ordinateurs du même domicile ou du même bureau peuvent se connecter. Votre pare-feu demandera peut-être si Swarmdeck peut les y autoriser.',
  'welcome.reach.internet': 'Des gens du monde entier',
  'welcome.reach.internet.text':
    'Par Internet aussi, une fois que votre routeur les laisse passer. Votre pare-feu posera peut-être une question sur Swarmdeck.',
  'welcome.reach.kept': 'Comme maintenant',
  'welcome.reach.kept.text': 'Aux adresses choisies à la main dans les réglages.',
  'welcome.reach.host': 'Nom ou adresse publique',
  'welcome.reach.host.example': 'par exemple tracker.example.org',
  'welcome.reach.host.hint':
    'L’endroit où Internet vous trouve : l’adresse que votre routeur affiche pour sa connexion Internet, ou mieux, un nom qui la suit (« DNS dynamique »). Laissez vide si vous ne la connaissez pas ; vous pourrez la saisir plus tard dans les réglages.',
  'welcome.reach.router': 'Ce que votre routeur doit faire',
  'welcome.reach.router.text':
    'Ouvrez la page de votre routeur dans un navigateur et cherchez « redirection de ports » ou « NAT/PAT ». Faites-lui rediriger le port {port}, TCP et UDP, vers cet ordinateur : {ip}.',

  'welcome.access.step': 'Accès',
  'welcome.access.title': 'Qui peut utiliser votre tracker ?',
  'welcome.access.text':
    'Pouvoir se connecter est une chose, recevoir une réponse en est une autre. Vous pouvez changer cela à tout moment sur la page Accès.',

  'welcome.start.step': 'Démarrage',
  'welcome.start.title': 'Démarrer avec l’ordinateur ?',
  'welcome.start.text':
    'Ceux qui ont vos torrents ne se trouvent que lorsque ce programme fonctionne.',
  'welcome.start.yes': 'Démarrer automatiquement',
  'welcome.start.yes.text':
    'À l’ouverture de votre session, Swarmdeck démarre sans montrer sa fenêtre. Vous n’avez pas à y penser.',
  'welcome.start.no': 'Je le démarre moi-même',
  'welcome.start.no.text':
    'Votre tracker fonctionne du moment où vous ouvrez Swarmdeck jusqu’à ce que vous le fermiez.',
  'welcome.start.service':
    'Ce tracker fonctionne sans fenêtre ; c’est donc au système de le démarrer. Sous Linux avec systemd, installez le service fourni avec Swarmdeck :',
  'welcome.start.service.what': 'Commandes',
  'welcome.start.service.more':
    'Le README en dit plus, sous « As a service of systemd ». Si quelqu’un d’autre s’occupe de ce tracker, laissez-lui ce soin.',

  'welcome.summary.step': 'Résumé',
  'welcome.summary.title': 'Ce qui va changer',
  'welcome.summary.text': 'Tout en une fois, ou rien si quelque chose s’y oppose.',
  'welcome.summary.none.title': 'Rien ne va changer',
  'welcome.summary.none.text': 'Tout reste comme maintenant.',
  'welcome.summary.now': 'Avant',
  'welcome.summary.then': 'Après',
  'welcome.summary.url': 'Vos torrents porteront cette adresse',
  'welcome.summary.urls': 'Vos torrents porteront ces adresses',
  'welcome.summary.otherPort': 'Choisir un autre port',
  'welcome.change.port': 'Port',
  'welcome.change.port.any': 'un port libre quelconque',
  'welcome.change.bind': 'Qui peut se connecter',
  'welcome.change.host': 'Nom ou adresse publique',
  'welcome.change.host.none': 'aucun',
  'welcome.change.start': 'Démarrer avec l’ordinateur',
  'welcome.change.yes': 'oui',
  'welcome.change.no': 'non',

  'welcome.done.step': 'Premier torrent',
  'welcome.done.title': 'Votre tracker est prêt',
  'welcome.done.failed': 'Votre tracker est configuré, mais ne fonctionne pas',
  'welcome.done.stopped': 'Votre tracker est configuré, et arrêté',
  'welcome.done.url': 'Son URL d’annonce',
  'welcome.done.url.text': 'Les torrents que vous créez ici la portent d’eux-mêmes.',
  'welcome.done.share': 'Partagez votre premier dossier',
  'welcome.done.share.text':
    'Choisissez un fichier ou un dossier, et obtenez un .torrent à envoyer à vos amis.',
  'welcome.done.share.go': 'Créer un torrent',
  'welcome.done.friends': 'Ajoutez vos amis',
  'welcome.done.friends.text':
    'Votre tracker ne répond qu’à ceux qui ont une clé. Donnez-en une à chaque ami.',
  'welcome.done.friends.go': 'Ajouter des amis',
  'welcome.done.overview': 'Aller à l’aperçu',

  'welcome.again': 'Premiers pas',
  'welcome.again.hint':
    'Les questions du début : port, qui peut se connecter, qui peut utiliser le tracker, démarrage avec l’ordinateur.',
  'welcome.again.go': 'Les revoir',
  'welcome.look.changing': 'Un autre port à chaque démarrage',
  'welcome.look.changing.text':
    'En ce moment, c’est le {port} ; la ligne de commande le veut ainsi. Après le prochain démarrage, les torrents créés maintenant ne trouveront plus votre tracker.',
  'welcome.summary.stays': 'reste',
  'welcome.change.access': 'Qui peut l’utiliser',
} as const;
