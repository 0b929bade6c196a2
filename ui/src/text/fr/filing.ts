// Texts about where a torrent is filed: its category, and the archive, in French.

export const filing = {
  'mark.archived': 'Archivé',
  'category.label': 'Catégorie',
  'category.hint':
    'Un mot à vous pour distinguer vos torrents ; la recherche le trouve. Laissez vide pour aucune.',
  'category.save': 'Enregistrer',
  'category.saved': 'La catégorie a été enregistrée.',
  'archive.switch': 'Archivé',
  'archive.hint':
    'Conservé ici avec ses compteurs et son .torrent, mais plus suivi : les clients sont refusés, et rien n’est partagé depuis cet ordinateur.',
  'archive.on': '{name} est maintenant archivé.',
  'archive.off': '{name} est de nouveau suivi.',
  'archive.shown': 'Ce torrent est archivé : les clients sont refusés.',
  'archive.takeOut': 'Sortir de l’archive',
  'archive.all': 'Tous vos torrents sont archivés.',
  'archive.see': 'Les afficher',
  'detail.category': 'Catégorie',
  'detail.transferred': 'Transféré',
  'detail.transferred.hint':
    'Ce que les gens ont reçu les uns des autres depuis l’ajout de ce torrent, d’après ce que disent leurs clients.',
} as const;
