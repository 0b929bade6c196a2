// Texts of the settings page, in Polish.

export const settings = {
  'settings.default': 'Domyślnie: {value}',
  'settings.reset': 'Przywróć',
  'settings.resetWhat': 'Przywróć wartość domyślną: {what}',
  'settings.fixed': 'Ustawione w wierszu poleceń, więc nie można tego tutaj zmienić.',
  'settings.problem': '{field}: {message}.',
  'settings.problem.number': 'musi to być liczba całkowita',
  'settings.problem.port': 'musi to być liczba od 1 do 65535',
  'settings.problems.one': '{count} pole wymaga poprawki',
  'settings.problems.few': '{count} pola wymagają poprawki',
  'settings.problems.many': '{count} pól wymaga poprawki',
  'settings.changed': 'Jeszcze nie zastosowano. Nie trzeba niczego uruchamiać ponownie.',
  'settings.apply': 'Zastosuj',
  'settings.applying': 'Stosowanie…',
  'settings.undo': 'Cofnij zmiany',
  'settings.applied': 'Zastosowano. Nowe ustawienia obowiązują.',
  'settings.file': 'Przechowywane w',
  'settings.file.what': 'Ścieżka pliku ustawień',
  'settings.file.title': 'Plik ustawień',
  'settings.file.hint':
    'Zawiera tylko to, co zostało zmienione. Jeśli edytujesz go ręcznie, zmiany obowiązują po kilku sekundach.',
  'settings.file.export': 'Eksportuj…',
  'settings.file.import': 'Importuj…',
  'settings.file.problems':
    'W pliku ustawień są nieodpowiednie wartości; w polach widać zamiast nich wartości domyślne: {problems}.',
  'settings.file.problems.hint':
    'Popraw plik albo zastosuj to, co jest tutaj. Kopia pliku zostanie wtedy zachowana.',
  'settings.elsewhere': 'Ustawienia zostały zmienione gdzie indziej, w pliku lub w innym oknie.',
  'settings.elsewhere.hint':
    'Pola zostały uaktualnione, oprócz tych zmienionych tutaj: to, co w nich wpisano, nadal tam jest i nie zostało jeszcze zastosowane.',
  'settings.import.title': 'Zastąpić wszystkie ustawienia?',
  'settings.import.text':
    'Ustawienia będą takie jak w pliku {name}; to, czego w nim nie ma, otrzyma wartość domyślną. Torrenty, znajomi, listy i szablony się nie zmienią.',
  'settings.import.confirm': 'Zastąp ustawienia',
  'settings.import.done': 'Ustawienia zostały zaimportowane i obowiązują.',
  'settings.empty': 'puste',
  'settings.on': 'Włączone',
  'settings.off': 'Wyłączone',
  'settings.search': 'Szukaj ustawień',
  'settings.search.none': 'Żadne ustawienie nie pasuje do „{query}”.',
  'settings.search.hint':
    'Spróbuj innego słowa: przeszukiwane są nazwy, objaśnienia i nazwy z pliku ustawień.',
  'settings.search.clear': 'Pokaż wszystkie ustawienia',
  'settings.groups': 'Grupy ustawień',
  'settings.diff': 'Zobacz, co się zmieni',
  'settings.diff.was': 'Teraz',
  'settings.diff.becomes': 'Potem',

  'settings.network': 'Sieć',
  'settings.port': 'Port',
  'settings.port.hint':
    'Numer drzwi, za którymi odpowiada tracker. Zmień go, jeśli ten sam zajmuje inny program. Jest częścią adresów announce, więc w torrentach rozdanych wcześniej pozostaje stary.',
  'settings.port.any': '= dowolny wolny port',
  'settings.bind': 'Kto może się połączyć',
  'settings.bind.subject': 'Ta lista',
  'settings.bind.hint': 'Na których adresach tego komputera nasłuchuje tracker.',
  'settings.bind.this_computer': 'Tylko ten komputer',
  'settings.bind.this_computer.hint': 'Dobre do prób. Nikt inny nie może się połączyć.',
  'settings.bind.everyone': 'Wszystkie sieci tego komputera',
  'settings.bind.everyone.hint':
    'Inni mogą się łączyć, o ile pozwolą na to router i zapora sieciowa.',
  'settings.bind.chosen': 'Wybrane adresy',
  'settings.bind.chosen.hint': 'Dla komputerów, które są w kilku sieciach.',
  'settings.udp': 'UDP',
  'settings.udp.hint':
    'Krótszy sposób pytania dla klientów, na tym samym porcie. Oszczędza transfer i czas; router lub zapora muszą przepuszczać także UDP.',
  'settings.udp.on': 'Odpowiadaj przez HTTP i UDP',
  'settings.udp.off': 'Odpowiadaj tylko przez HTTP',
  'settings.publicHost': 'Publiczna nazwa hosta',
  'settings.publicHost.hint':
    'Nazwa lub adres, pod którym ten komputer jest znany w internecie, na przykład tracker.example.org. Trafia do adresu announce. Jeśli takiej nie ma, zostaw pole puste.',
  'settings.publicIpv4': 'Publiczny adres IPv4',
  'settings.publicIpv4.hint':
    'Adres, który twój router ma w internecie. Znajomi spoza sieci dostają go zamiast adresów z twojej sieci, aby mogli dotrzeć do tego, co seedujesz. Niepotrzebny, jeśli nazwa hosta jest tym adresem.',
  'settings.publicIpv6': 'Publiczny adres IPv6',
  'settings.publicIpv6.hint': 'To samo dla IPv6, jeśli go masz.',

  'settings.access': 'Dostęp',
  'settings.access.now': 'Kto może korzystać z twojego trackera: {mode}.',
  'settings.access.hint': 'To ustawienie, klucze znajomych i listy mają własną stronę.',
  'settings.access.go': 'Otwórz Dostęp',

  'settings.limits': 'Limity',
  'settings.maxPeers': 'Peery łącznie',
  'settings.maxPeers.hint': 'Więcej nie jest pamiętanych. Milion zajmuje około 100 MB pamięci.',
  'settings.maxPeersPerTorrent': 'Peery jednego torrenta',
  'settings.maxPeersPerTorrent.hint': 'Aby jeden duży torrent zostawił miejsce innym.',
  'settings.maxOpenTorrents': 'Obce torrenty',
  'settings.maxOpenTorrents.hint': 'Ma znaczenie tylko wtedy, gdy z trackera może korzystać każdy.',
  'settings.requests': 'Zapytania z jednego adresu',
  'settings.requests.hint':
    'Na dłuższą metę. Kto pyta częściej, jest odrzucany; 0 oznacza brak limitu.',
  'settings.requests.unit': 'na minutę',
  'settings.burst': 'Zapytania naraz',
  'settings.burst.hint':
    'Ile jeden adres może zapytać z rzędu po przerwie. Uruchamiany klient pyta o wszystkie swoje torrenty.',

  'settings.reach': 'Sprawdzanie osiągalności',
  'settings.natCheck': 'Próba połączenia z peerami',
  'settings.natCheck.hint':
    'Tracker łączy się z każdym peerem tam, gdzie ten twierdzi, że jest, oznacza te, które odpowiadają, a pozostałym mówi, że nie można się z nimi połączyć.',
  'settings.natCheck.on': 'Próbuj i oznaczaj osiągalne',
  'settings.natCheck.off': 'Nie próbuj',
  'settings.hide': 'Nieosiągalne peery',
  'settings.hide.hint':
    'Nadal mogą pobierać od innych, ale nikt nie może się z nimi połączyć. Wymaga powyższego sprawdzania.',
  'settings.hide.no': 'Podawaj je innym mimo to',
  'settings.hide.yes': 'Pomijaj je w odpowiedziach',

  'settings.webSeed': 'Udostępnianie z tego komputera',
  'settings.upload': 'Limit wysyłania',
  'settings.upload.hint':
    'Łącznie dla wszystkich torrentów udostępnianych z tego komputera. 0 oznacza brak limitu.',
  'settings.upload.unit': 'KiB na sekundę',
  'settings.transfers': 'Pobrania naraz',
  'settings.transfers.hint':
    'Kto się w nich nie mieści, dowiaduje się, że ma spróbować nieco później.',
  'settings.transfersPerAddress': 'Pobrania naraz z jednego adresu',
  'settings.transfersPerAddress.hint': 'Aby jedna osoba zostawiła miejsce innym.',

  'settings.replies': 'Odpowiedzi',
  'settings.interval': 'Odstęp między zgłoszeniami',
  'settings.interval.hint':
    'Co ile klienty mają pytać ponownie. Krótszy szybciej znajduje nowe osoby, ale zużywa więcej transferu.',
  'settings.interval.unit': 's',
  'settings.interval.means': '= {duration}',
  'settings.peersDefault': 'Peery w odpowiedzi',
  'settings.peersDefault.hint': 'O ilu innych dowiaduje się klient, jeśli sam nie poda liczby.',
  'settings.peersMax': 'Najwięcej peerów w odpowiedzi',
  'settings.peersMax.hint': 'O ilekolwiek klient poprosi, więcej nie otrzyma.',
  'settings.scrape': 'Zapytania scrape',
  'settings.scrape.hint': 'Scrape pyta o liczniki torrenta bez dołączania do niego.',
  'settings.scrape.none': 'Nie odpowiadaj',
  'settings.scrape.specific': 'Odpowiadaj o wymienionych torrentach',
  'settings.scrape.full': 'Podawaj też listę wszystkich torrentów',
  'settings.proxies': 'Zaufane serwery proxy',
  'settings.proxies.hint':
    'Adresy lub sieci twoich własnych odwrotnych serwerów proxy, po jednym w każdym wierszu. To, co podają o pochodzeniu klienta (X-Forwarded-For), jest uznawane za prawdę.',
} as const;
