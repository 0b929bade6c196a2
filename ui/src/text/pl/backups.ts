// Texts about backups, in Polish.

export const backups = {
  'backups.title': 'Kopie zapasowe',
  'backups.text':
    'Kopie listy torrentów z ich licznikami, znajomych z kluczami oraz twoich list. Jedna powstaje sama każdego dnia; udostępnianych plików i ustawień w niej nie ma.',
  'backups.folder.what': 'Folder z kopiami zapasowymi',
  'backups.make': 'Utwórz kopię',
  'backups.making': 'Tworzenie kopii…',
  'backups.made': 'Utworzono kopię zapasową.',
  'backups.none':
    'Nie ma jeszcze kopii zapasowej. Pierwsza powstanie, gdy będzie torrent lub znajomy.',
  'backups.table': 'Kopie zapasowe',
  'backups.when': 'Kiedy',
  'backups.why': 'Dlaczego',
  'backups.torrents': 'Torrenty',
  'backups.size': 'Rozmiar',
  'backups.actions': 'Przywróć lub usuń',
  'backups.reason.daily': 'Codzienna',
  'backups.reason.by_hand': 'Ręczna',
  'backups.reason.before_migration': 'Przed aktualizacją',
  'backups.reason.before_restore': 'Przed przywróceniem innej',
  'backups.restore': 'Przywróć…',
  'backups.restoreWhat': 'Przywróć kopię zapasową: {when}…',
  'backups.removeWhat': 'Usuń kopię zapasową: {when}…',
  'backups.restore.title': 'Przywrócić tę kopię zapasową?',
  'backups.restore.holds.one': 'Kopia zapasowa ({when}) zawiera {count} torrent.',
  'backups.restore.holds.few': 'Kopia zapasowa ({when}) zawiera {count} torrenty.',
  'backups.restore.holds.many': 'Kopia zapasowa ({when}) zawiera {count} torrentów.',
  'backups.restore.text':
    'Torrenty, znajomi i listy wrócą do ówczesnego stanu. To, co od tamtej pory dodano, zniknie; to, co usunięto, wróci, podobnie jak dawne klucze znajomych.',
  'backups.restore.keeps':
    'Liczniki ukończonych pobrań pozostaną tam, gdzie teraz są wyższe. Ustawienia i udostępniane pliki się nie zmienią.',
  'backups.restore.before':
    'Najpierw powstanie kopia zapasowa obecnego stanu, aby można było do niego wrócić.',
  'backups.restore.confirm': 'Przywróć',
  'backups.restored': 'Przywrócono kopię zapasową: {when}.',
  'backups.remove.title': 'Usunąć tę kopię zapasową?',
  'backups.remove.text': 'Tej kopii zapasowej ({when}) nie będzie już można przywrócić.',
  'backups.remove.confirm': 'Usuń',
  'backups.removed': 'Usunięto kopię zapasową: {when}.',
} as const;
