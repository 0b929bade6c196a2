// Texts of the overview page, in Polish.

export const overview = {
  'tracker.switch': 'Włącz lub wyłącz tracker',
  'state.stopped': 'Wyłączony',
  'state.starting': 'Uruchamia się',
  'state.running': 'Działa',
  'state.stopping': 'Zatrzymuje się',
  'state.failed': 'Nie działa',
  'state.unknown': 'Nieznany',
  'state.stopped.title': 'Twój tracker jest wyłączony',
  'state.starting.title': 'Twój tracker się uruchamia…',
  'state.running.title': 'Twój tracker działa',
  'state.stopping.title': 'Twój tracker się zatrzymuje…',
  'state.failed.title': 'Nie udało się uruchomić twojego trackera',
  'state.stopped.text':
    'Dopóki jest wyłączony, osoby z twoimi torrentami nie mogą się przez niego odnaleźć. Włącz go, aby udostępniać.',
  'state.starting.text': 'Otwiera adresy, na których nasłuchuje.',
  'state.running.registered':
    'Pomaga osobom z twoimi torrentami odnaleźć się nawzajem. Odpowiada tylko w sprawie torrentów zarejestrowanych tutaj.',
  'state.running.private':
    'Pomaga twoim znajomym odnaleźć się nawzajem. Odpowiada w sprawie torrentów zarejestrowanych tutaj, osobom z kluczem.',
  'state.running.open': 'Jest otwarty: każdy może z niego korzystać, do każdego torrenta.',
  'state.stopping.text': 'Kończy ostatnie odpowiedzi.',
  'state.failed.text': 'Ma działać, ale coś stoi na przeszkodzie.',
  'failed.changePort': 'Zmień port',

  'totals.label': 'W tej chwili',
  'totals.torrents': 'Torrenty',
  'totals.torrents.hint': 'obsługiwane tutaj',
  'totals.seeders': 'Seederzy',
  'totals.seeders.hint': 'mają całość i udostępniają',
  'totals.leechers': 'Leecherzy',
  'totals.leechers.hint': 'jeszcze pobierają',
  'totals.stale.hint': 'stan z chwili wyłączenia',
  'totals.completed': 'Ukończone',
  'totals.completed.hint': 'zakończone pobrania',
  'totals.announces': 'Zgłoszenia',
  'totals.announces.hint': 'w ostatniej minucie',

  'urls.title': 'Adresy announce',
  'urls.text':
    'Adres zapisany w torrencie, dzięki któremu osoby otwierające go znajdują ten tracker. Torrenty utworzone tutaj dostają go automatycznie.',
  'urls.private':
    'Twój tracker wymaga kluczy, a w tych adresach jest twój własny: są przeznaczone tylko dla twojego klienta. Każdy znajomy ma inne.',
  'urls.friends': 'Zobacz adresy znajomych',
  'urls.none': 'Gdy tracker jest wyłączony, nie ma adresu.',
  'urls.what': 'Adres announce',
  'reach.this_computer': 'Ten komputer',
  'reach.local_network': 'Twoja sieć',
  'reach.internet': 'Internet',
  'reach.this_computer.text': 'Mogą go używać tylko programy na tym komputerze.',
  'reach.local_network.text': 'Dla komputerów w tej samej sieci domowej lub firmowej.',
  'reach.internet.text': 'Dla wszystkich, jeśli router i zapora sieciowa na to pozwolą.',

  'notice.title': 'Wymaga uwagi',
  'notice.listen': 'Pozwól łączyć się innym komputerom…',
  'notice.open': 'Zobacz to ustawienie',
  'notice.lists': 'Zobacz listy',
  'notice.openSettings': 'Otwórz Ustawienia',
  'notice.backups': 'Zobacz kopie zapasowe',
  'notice.watched': 'Zobacz obserwowane foldery',
  'notice.log': 'Otwórz dziennik',
  'notice.create': 'Zobacz szablony',
  'notice.torrents': 'Zobacz torrenty',
  'listen.title': 'Pozwolić łączyć się innym komputerom?',
  'listen.text':
    'Tracker będzie wtedy nasłuchiwać we wszystkich sieciach tego komputera. Kto może się z nim połączyć, może pytać tracker o twoje torrenty. Nie może przez niego czytać ani zmieniać żadnych plików.',
  'listen.firewall': 'Zapora sieciowa może zapytać, czy Swarmdeck ma na to pozwolenie.',
  'listen.confirm': 'Pozwól się łączyć',
  'listen.done': 'Inne komputery mogą się teraz łączyć.',

  'first.title': 'Udostępnij swój pierwszy folder',
  'first.text':
    'Wybierz plik lub folder. Swarmdeck utworzy z niego plik .torrent: mały plik, który dajesz innym, aby mogli pobrać twoje.',
  'first.create': 'Utwórz torrent',
} as const;
