// Texts about logging in with a password, in a browser, in French.

export const login = {
  'login.title': 'Se connecter',
  'login.text':
    'Ceci est le poste de commande d’un tracker BitTorrent. Son propriétaire a défini un mot de passe.',
  'login.password': 'Mot de passe',
  'login.submit': 'Se connecter',
  'login.key': 'Utiliser plutôt la clé affichée par Swarmdeck',
  'login.out': 'Se déconnecter',
  'login.out.done': 'Vous êtes déconnecté.',

  'login.plain':
    'Cette connexion n’est pas chiffrée : d’autres personnes sur le réseau peuvent lire ce que vous faites ici, ainsi que votre mot de passe.',
  'login.plain.hint':
    'Sur un réseau auquel vous ne faites pas confiance, ouvrez les pages par un tunnel SSH, ou placez devant elles un serveur web avec TLS (https).',
  'login.plain.hide': 'Je sais',

  'password.title': 'Mot de passe pour les navigateurs',
  'password.none':
    'Sans mot de passe, ces pages ne s’ouvrent qu’avec l’adresse que Swarmdeck affiche à son démarrage.',
  'password.set':
    'Quiconque connaît le mot de passe peut ouvrir ces pages et tout y modifier. L’adresse que Swarmdeck affiche à son démarrage fonctionne aussi.',
  'password.new': 'Nouveau mot de passe',
  'password.new.hint':
    'Au moins {count} caractères. Quelques mots que personne ne devinerait se retiennent mieux que des signes bizarres.',
  'password.again': 'Confirmer le mot de passe',
  'password.again.hint': 'Pour qu’une faute de frappe ne vous enferme pas dehors.',
  'password.differ': 'Les deux ne sont pas identiques.',
  'password.current': 'Mot de passe actuel',
  'password.save': 'Définir le mot de passe',
  'password.change': 'Changer le mot de passe',
  'password.saved':
    'Le mot de passe est défini. Les autres navigateurs doivent s’en servir pour se connecter.',
  'password.remove': 'Supprimer le mot de passe',
  'password.removed': 'Le mot de passe est supprimé.',
} as const;
