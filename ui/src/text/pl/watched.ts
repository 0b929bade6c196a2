// Texts about watched folders, in Polish.

export const watched = {
  'watched.title': 'Obserwowane foldery',
  'watched.folders': 'Foldery',
  'watched.folders.hint':
    'Każdy plik .torrent, który leży w jednym z nich albo później tam trafi, jest rejestrowany automatycznie. Jeden folder w wierszu, z pełną ścieżką, najwyżej 16. Usunięty torrent pozostaje usunięty, choć jego plik nadal tam jest.',
  'watched.add': 'Dodaj folder…',
  'watched.remote': 'Są to foldery na komputerze, na którym działa Swarmdeck.',
  'watched.then': 'Zarejestrowane pliki',
  'watched.then.hint': 'Co od teraz dzieje się z plikiem .torrent po jego zarejestrowaniu.',
  'watched.then.stay': 'Zostają na swoim miejscu',
  'watched.then.move': 'Trafiają do folderu „registered” obok',
} as const;
