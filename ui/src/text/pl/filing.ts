// Texts about where a torrent is filed: its category, and the archive, in Polish.

export const filing = {
  'mark.archived': 'W archiwum',
  'category.label': 'Kategoria',
  'category.hint':
    'Twoje własne słowo do porządkowania torrentów; wyszukiwanie je znajduje. Puste oznacza brak.',
  'category.save': 'Zapisz',
  'category.saved': 'Zapisano kategorię.',
  'archive.switch': 'W archiwum',
  'archive.hint':
    'Pozostaje tutaj ze swoimi licznikami i plikiem .torrent, ale tracker już go nie obsługuje: klienty są odrzucane i nic nie jest udostępniane z tego komputera.',
  'archive.on': 'Przeniesiono do archiwum: {name}.',
  'archive.off': 'Przywrócono z archiwum: {name}.',
  'archive.shown': 'Ten torrent jest w archiwum: klienty są odrzucane.',
  'archive.takeOut': 'Przywróć z archiwum',
  'archive.all': 'Wszystkie twoje torrenty są w archiwum.',
  'archive.see': 'Pokaż je',
  'detail.category': 'Kategoria',
  'detail.transferred': 'Przesłano',
  'detail.transferred.hint':
    'Ile danych uczestnicy otrzymali od siebie nawzajem od dodania tego torrenta, według informacji od ich klientów.',
} as const;
