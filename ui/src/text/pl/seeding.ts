// Texts about sharing a torrent's files from the computer that runs the tracker, in Polish.

export const seeding = {
  'seeding.switch': 'Udostępniaj z tego komputera',
  'seeding.hint':
    'Tracker nie wysyła plików. Po włączeniu robi to obok niego Swarmdeck, bez działającego klienta. Potem pobierz plik .torrent ponownie: będzie w nim zapisane, gdzie są pliki.',
  'seeding.path': 'Gdzie są pliki',
  'seeding.path.hint':
    'Folder lub plik, z którego powstał torrent, albo folder, w którym leży, na komputerze, na którym działa tracker.',
  'seeding.path.folder': 'Wybierz folder…',
  'seeding.path.file': 'Wybierz plik…',
  'seeding.path.first': 'Podaj najpierw, gdzie są pliki.',
  'seeding.from': 'Udostępniane z',
  'seeding.sent': 'Wysłano od uruchomienia programu Swarmdeck',
  'seeding.urls': 'Web seed',
  'seeding.urls.what': 'Adres URL web seeda',
  'seeding.problem.hint':
    'Przywróć plik do poprzedniej postaci. Jeśli obecna jest właściwa, wyłącz i ponownie włącz udostępnianie.',
  'seeding.on': 'Udostępniane z tego komputera: {name}.',
  'seeding.off': 'Już nieudostępniane z tego komputera: {name}.',
} as const;
