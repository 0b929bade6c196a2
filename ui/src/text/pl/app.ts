// Texts of the frame: pages, appearance, the way to the engine, and what every page can do, in Polish.

export const app = {
  'app.name': 'Swarmdeck',
  'app.skip': 'Przejdź do treści strony',
  'app.version': 'Wersja {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'Strony',
  'nav.overview': 'Przegląd',
  'nav.torrents': 'Torrenty',
  'nav.create': 'Utwórz',
  'nav.create.finished': '(gotowe)',
  'nav.create.stopped': '(zatrzymane, wymaga uwagi)',
  'nav.access': 'Dostęp',
  'nav.settings': 'Ustawienia',

  'theme.label': 'Wygląd',
  'theme.system': 'Jak w systemie',
  'theme.light': 'Jasny',
  'theme.dark': 'Ciemny',

  'language.label': 'Język',
  'language.system': 'Jak w systemie',

  'size.b': '{value} B',
  'size.kib': '{value} KiB',
  'size.mib': '{value} MiB',
  'size.gib': '{value} GiB',
  'size.tib': '{value} TiB',
  'size.pib': '{value} PiB',
  'size.perSecond': '{size}/s',
  'list.next': '{list}, {next}',
  'text.sentence': '{text}.',

  'connection.offline': 'Program trackera nie odpowiada.',
  'connection.offline.hint':
    'Czy nadal działa? Ta strona pokazuje ostatnie znane dane i sama ponawia próby.',
  'connection.loading': 'Łączenie z trackerem…',

  'key.title': 'Ta strona potrzebuje klucza',
  'key.text':
    'Po uruchomieniu Swarmdeck wypisał adres kończący się na „#token=…”. Otwórz ten adres albo wklej go tutaj.',
  'key.label': 'Adres lub klucz',
  'key.submit': 'Otwórz',
  'key.wrong': 'W tym tekście nie ma klucza. Klucz to długi ciąg liter i cyfr po „#token=”.',
  'key.refused':
    'Klucz nie został przyjęty. Przy każdym uruchomieniu Swarmdeck wypisuje nowy; użyj najnowszego.',

  'error.unknown': 'Wystąpił błąd, którego Swarmdeck nie potrafi opisać.',
  'error.unknown.hint': 'Spróbuj jeszcze raz. Jeśli błąd się powtórzy, uruchom Swarmdeck ponownie.',
  'error.unreachable': 'Program trackera nie odpowiada.',
  'error.unreachable.hint': 'Sprawdź, czy nadal działa, i spróbuj ponownie.',
  'error.keyNeeded':
    'Ta strona potrzebuje klucza: otwórz adres, który Swarmdeck wypisał po uruchomieniu.',
  'error.copy': 'System nie pozwolił tej stronie kopiować. Zaznacz tekst i skopiuj go ręcznie.',
  'error.file': 'Nie udało się odczytać pliku.',
  'error.file.hint': 'Wybierz go jeszcze raz albo wybierz inny.',

  'action.copy': 'Kopiuj',
  'action.copied': 'Skopiowano',
  'action.copyWhat': 'Kopiuj: {what}',
  'action.copiedWhat': 'Skopiowano: {what}',
  'action.cancel': 'Anuluj',
  'action.close': 'Zamknij',
  'action.back': 'Wstecz',
  'action.tryAgain': 'Spróbuj ponownie',
  'action.download': 'Pobierz .torrent',
  'action.downloaded': 'Zapisano w pobranych',
  'action.save': 'Zapisz .torrent…',
  'action.saved': 'Zapisano',
} as const;
