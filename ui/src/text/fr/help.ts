// Texts of Help, in French.

export const help = {
  'nav.help': 'Aide',
  'help.search': 'Chercher dans l’aide',
  'help.none': 'Rien ici ne contient ces mots. Essayez-en d’autres, ou moins.',
  'help.troubles': 'Si quelque chose ne marche pas',
  'help.terms': 'Ce que veulent dire les mots',
  'help.shortcuts': 'Raccourcis clavier',

  why: 'Pourquoi ?',
  'why.about': 'Pourquoi ? À propos de : {topic}',
  'why.more': 'Plus dans l’aide',

  'trouble.friends': 'Les amis ne peuvent pas se connecter',
  'trouble.friends.text':
    'Votre tracker doit être joignable de l’extérieur. Laissez les autres ordinateurs se connecter, faites rediriger le port du tracker vers cet ordinateur par votre routeur, et autorisez-le dans le pare-feu.',
  'trouble.silent': 'Un client dit que le tracker ne répond pas',
  'trouble.silent.text':
    'Vérifiez que le tracker est en marche et que l’URL d’annonce du torrent porte son adresse et son port actuels. Un pare-feu peut gêner, d’un côté ou de l’autre.',
  'trouble.outside': 'Cela marche à la maison, mais pas à l’extérieur',
  'trouble.outside.text':
    'Le torrent contient peut-être une adresse qui ne marche que dans votre réseau. Indiquez votre adresse publique, puis refaites le torrent ou donnez-lui la nouvelle adresse.',
  'trouble.unregistered': 'Un client dit que le torrent n’est pas inscrit',
  'trouble.unregistered.text':
    'Votre tracker ne répond que pour les torrents de votre liste. Ajoutez-y son fichier .torrent.',
  'trouble.key': 'La clé d’un ami est refusée',
  'trouble.key.text':
    'Elle a peut-être expiré, ou a été renouvelée ou supprimée. Copiez de nouveau l’URL d’annonce de cet ami, ou donnez-lui un nouveau .torrent.',
  'trouble.seed': 'Un téléchargement ne commence pas',
  'trouble.seed.text':
    'Quelqu’un doit partager. Ouvrez le torrent dans votre propre client et choisissez le dossier où sont les fichiers ; il les vérifie et les partage.',
  'trouble.port': 'Le port est pris',
  'trouble.port.text':
    'Un autre programme l’utilise. Fermez-le, ou choisissez ici un autre port ; les torrents déjà faits gardent l’ancien.',

  'term.tracker': 'Tracker',
  'term.tracker.text':
    'Un programme qui fait se connaître ceux qui partagent un torrent. Les fichiers ne passent jamais par lui : ils vont de client à client.',
  'term.torrent': 'Torrent',
  'term.torrent.text':
    'Un petit fichier, .torrent, qui décrit ce qui est partagé et dit quels trackers interroger. C’est lui que vous donnez aux autres, à la place des fichiers.',
  'term.client': 'Client',
  'term.client.text':
    'Le programme qui télécharge et partage, comme qBittorrent ou Transmission. Tous ceux qui téléchargent en ont besoin. Vous aussi, sauf si Swarmdeck partage lui-même les fichiers depuis cet ordinateur.',
  'term.swarm': 'Essaim et pairs',
  'term.swarm.text':
    'L’essaim, ce sont tous ceux qui partagent un torrent en ce moment. Chaque client y est un pair.',
  'term.seeder': 'Seeder',
  'term.seeder.text':
    'Quelqu’un qui a tout et le donne aux autres. Sans lui, personne ne peut finir : laissez donc votre client en marche jusqu’à ce que les autres aient tout.',
  'term.leecher': 'Leecher',
  'term.leecher.text': 'Quelqu’un qui télécharge encore. Il donne déjà les morceaux qu’il a.',
  'term.announce': 'Annonce',
  'term.announce.text':
    'Ce qu’un client dit au tracker de temps en temps : qu’il est là, où il en est, ce qu’il a donné et reçu. En retour, il apprend qui sont les autres.',
  'term.announceUrl': 'URL d’annonce',
  'term.announceUrl.text':
    'L’adresse d’un tracker dans un torrent, comme http://example.org:6969/announce. Tous les participants doivent pouvoir la joindre.',
  'term.key': 'Clé (passkey)',
  'term.key.text':
    'Une partie secrète de l’URL d’annonce d’un ami, par laquelle un tracker privé sait qui demande. Si elle tombe en de mauvaises mains, renouvelez-la : l’ancienne cesse alors de fonctionner.',
  'term.open': 'Tracker ouvert',
  'term.open.text':
    'Un tracker ouvert répond pour les torrents de n’importe qui. Des inconnus le trouveront, et votre adresse figurera dans des torrents que vous ne connaissez pas.',
  'term.lists': 'Listes d’adresses et de programmes',
  'term.lists.text':
    'Vous pouvez refuser certaines adresses et certains programmes, ou n’admettre que ceux que vous nommez. Si seuls les nommés sont admis et qu’aucun ne l’est, personne n’entre.',
  'term.infoHash': 'Empreinte (info hash)',
  'term.infoHash.text':
    'L’empreinte d’un torrent : 40 chiffres et lettres. Si quoi que ce soit change dans le contenu, elle change aussi, et c’est un autre torrent.',
  'term.magnet': 'Lien magnet',
  'term.magnet.text':
    'Un torrent sous forme de lien. Il contient l’empreinte et le tracker ; le reste vient des autres dans l’essaim, il faut donc que quelqu’un partage.',
  'term.port': 'Port',
  'term.port.text':
    'Un numéro où joindre un programme, comme un poste derrière un numéro de téléphone. Un seul programme à la fois peut l’avoir.',
  'term.loopback': 'Cet ordinateur seulement',
  'term.loopback.text':
    'L’adresse 127.0.0.1 désigne toujours l’ordinateur lui-même. Un tracker qui n’écoute que là est à l’abri, mais personne d’autre ne le voit.',
  'term.nat': 'Routeur et NAT',
  'term.nat.text':
    'Votre routeur n’a qu’une adresse publique pour tous les appareils de la maison ; cela s’appelle NAT. Qui vient de l’extérieur s’arrête au routeur, sauf s’il redirige le port vers cet ordinateur.',
  'term.cgnat': 'Adresse publique partagée (CGNAT)',
  'term.cgnat.text':
    'Certains fournisseurs donnent une même adresse publique à beaucoup de clients. Personne ne peut alors vous joindre de l’extérieur en IPv4. Demandez une adresse à vous, ou utilisez IPv6.',
  'term.firewall': 'Pare-feu',
  'term.firewall.text':
    'Il décide quels programmes peuvent être joints. Il doit laisser passer le port du tracker, en TCP et en UDP.',
  'term.host': 'Adresse publique',
  'term.host.text':
    'Le nom ou l’adresse où l’on vous joint de l’extérieur. Elle figure dans vos torrents. Chez beaucoup de fournisseurs elle change ; un nom d’un service de DNS dynamique la suit.',
  'term.piece': 'Morceau',
  'term.piece.text':
    'Un torrent est découpé en morceaux de même taille, et chacun est vérifié à part. De plus grands morceaux donnent un .torrent plus petit.',
  'term.names': 'Noms de fichiers',
  'term.names.text':
    'Tous les systèmes n’acceptent pas tous les noms : Windows refuse certains caractères et ne distingue pas « A » de « a ». Renommez ces fichiers pour que tout le monde puisse les télécharger.',
  'term.tier': 'Groupe de trackers',
  'term.tier.text':
    'Des trackers réunis dans un torrent. Les clients interrogent le premier groupe, et passent au suivant si personne n’y répond.',
  'term.webSeed': 'Web seed',
  'term.webSeed.text':
    'Un serveur web qui a aussi les fichiers. Les clients peuvent télécharger depuis lui, même quand personne d’autre ne partage.',
  'term.private': 'DHT et torrents privés',
  'term.private.text':
    'Avec la DHT, les clients se trouvent sans tracker. Dans un torrent privé ils ne l’utilisent pas : seuls participent ceux que le tracker admet.',
  'term.scrape': 'Scrape',
  'term.scrape.text':
    'Une question sur le nombre de seeders, de leechers et de téléchargements d’un torrent, sans y prendre part.',
  'term.ratio': 'Ratio',
  'term.ratio.text':
    'Ce que quelqu’un a donné pour ce qu’il a pris. Au-dessus de 1, il a donné davantage.',
  'term.versions': 'v1, v2 et hybride',
  'term.versions.text':
    'Deux façons de décrire ce qui est partagé. Tous les clients lisent v1 ; v2 est plus récent et plus sûr ; un torrent hybride contient les deux.',
  'term.backup': 'Sauvegarde',
  'term.backup.text':
    'Swarmdeck copie chaque jour sa liste de torrents et d’amis. Si la liste est abîmée un jour, elle est reconstituée à partir de la dernière bonne copie.',
  'term.settingsFile': 'Fichier de réglages',
  'term.settingsFile.text':
    'Tous les réglages sont dans un fichier texte. Si quelque chose n’y est pas compréhensible, Swarmdeck ne devine pas : il le dit, et garde ce qui valait jusque-là.',
  'term.disk': 'Disque et dossiers',
  'term.disk.text':
    'Si le disque est plein, ou si Swarmdeck n’a pas le droit d’écrire dans son dossier, rien de nouveau n’est conservé. Faites de la place ou changez les droits ; il reprend de lui-même.',
  'term.tls': 'Pages sans protection',
  'term.tls.text':
    'Sans HTTPS, quiconque se trouve sur le chemin entre vous et le tracker peut lire votre mot de passe. N’utilisez une telle page que dans un réseau de confiance.',
  'help.begin': 'Partager un dossier en trois étapes',
  'begin.make': 'Créez-en un .torrent',
  'begin.make.text':
    'Choisissez le dossier. L’adresse de votre tracker y est mise d’elle-même, et votre tracker connaît dès lors le torrent.',
  'begin.seed': 'Partagez-le',
  'begin.seed.text':
    'Ouvrez le .torrent dans votre client et choisissez le dossier où sont les fichiers. Ou activez « Partager depuis cet ordinateur » dans les options du torrent.',
  'begin.give': 'Donnez-le aux autres',
  'begin.give.text':
    'Envoyez-leur le .torrent ou son lien magnet. L’aperçu dit qui peut joindre votre tracker.',
} as const;
