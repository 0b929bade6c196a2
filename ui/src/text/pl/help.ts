// Texts of Help, in Polish.

export const help = {
  'nav.help': 'Pomoc',
  'help.search': 'Szukaj w pomocy',
  'help.none': 'Nic tutaj nie zawiera tych słów. Spróbuj innych albo mniejszej ich liczby.',
  'help.troubles': 'Jeśli coś nie działa',
  'help.terms': 'Co znaczą słowa',
  'help.shortcuts': 'Skróty klawiszowe',

  why: 'Dlaczego?',
  'why.about': 'Dlaczego? Temat: {topic}',
  'why.more': 'Więcej w pomocy',

  'trouble.friends': 'Znajomi nie mogą się połączyć',
  'trouble.friends.text':
    'Tracker musi być osiągalny z zewnątrz. Pozwól innym komputerom się łączyć, przekieruj w routerze port trackera na ten komputer i przepuść go przez zaporę.',
  'trouble.silent': 'Klient zgłasza, że tracker nie odpowiada',
  'trouble.silent.text':
    'Sprawdź, czy tracker działa i czy adres announce w torrencie zawiera jego obecny adres i port. Po jednej lub drugiej stronie może przeszkadzać zapora.',
  'trouble.outside': 'Działa w domu, ale nie na zewnątrz',
  'trouble.outside.text':
    'Torrent może zawierać adres, który działa tylko w twojej sieci. Ustaw adres publiczny i utwórz torrent na nowo albo wpisz do niego nowy adres.',
  'trouble.unregistered': 'Klient zgłasza, że torrent nie jest zarejestrowany',
  'trouble.unregistered.text':
    'Tracker odpowiada tylko dla torrentów z twojej listy. Dodaj do niej jego plik .torrent.',
  'trouble.key': 'Klucz znajomego jest odrzucany',
  'trouble.key.text':
    'Mógł wygasnąć albo zostać zmieniony lub usunięty. Skopiuj adres announce znajomego jeszcze raz albo daj mu nowy plik .torrent.',
  'trouble.seed': 'Pobieranie się nie zaczyna',
  'trouble.seed.text':
    'Ktoś musi seedować. Otwórz torrent we własnym kliencie i wybierz folder, w którym są pliki; klient je sprawdzi i udostępni.',
  'trouble.port': 'Port jest zajęty',
  'trouble.port.text':
    'Używa go inny program. Zamknij go albo wybierz tutaj inny port; torrenty utworzone wcześniej zachowają stary.',

  'term.tracker': 'Tracker',
  'term.tracker.text':
    'Program, który mówi osobom udostępniającym ten sam torrent o sobie nawzajem. Pliki nigdy przez niego nie przechodzą: wędrują od klienta do klienta.',
  'term.torrent': 'Torrent',
  'term.torrent.text':
    'Mały plik .torrent, który opisuje, co jest udostępniane, i mówi, które trackery pytać. Dajesz go innym zamiast samych plików.',
  'term.client': 'Klient',
  'term.client.text':
    'Program, który pobiera i udostępnia, na przykład qBittorrent lub Transmission. Potrzebuje go każdy, kto pobiera. Ty też, chyba że sam Swarmdeck udostępnia pliki z tego komputera.',
  'term.swarm': 'Rój i peery',
  'term.swarm.text':
    'Rój to wszyscy, którzy w tej chwili udostępniają jeden torrent. Każdy klient w nim to peer.',
  'term.seeder': 'Seeder',
  'term.seeder.text':
    'Ktoś, kto ma całość i daje ją innym. Bez niego nikt nie skończy, więc zostaw klienta włączonego, aż inni będą mieli wszystko.',
  'term.leecher': 'Leecher',
  'term.leecher.text': 'Ktoś, kto jeszcze pobiera. Części, które już ma, oddaje innym.',
  'term.announce': 'Zgłoszenie (announce)',
  'term.announce.text':
    'To, co klient co jakiś czas mówi trackerowi: że jest, ile już ma oraz ile dał i wziął. W zamian dowiaduje się o innych.',
  'term.announceUrl': 'Adres announce',
  'term.announceUrl.text':
    'Adres trackera w torrencie, na przykład http://example.org:6969/announce. Musi być osiągalny dla każdego, kto ma brać udział.',
  'term.key': 'Klucz (passkey)',
  'term.key.text':
    'Tajna część adresu announce znajomego, po której prywatny tracker poznaje, kto pyta. Jeśli wpadnie w niepowołane ręce, zmień go: stary przestanie wtedy działać.',
  'term.open': 'Otwarty tracker',
  'term.open.text':
    'Otwarty tracker odpowiada dla torrentów każdego. Obcy go znajdą, a twój adres trafi do torrentów, których nie znasz.',
  'term.lists': 'Listy adresów i programów',
  'term.lists.text':
    'Możesz odrzucać wybrane adresy i programy albo wpuszczać tylko te, które podasz. Jeśli wpuszczane są tylko podane, a nie podano żadnego, nikt nie wejdzie.',
  'term.infoHash': 'Info hash',
  'term.infoHash.text':
    'Odcisk palca torrenta: 40 cyfr i liter. Jeśli cokolwiek w zawartości się zmieni, zmieni się i on, i jest to inny torrent.',
  'term.magnet': 'Link magnet',
  'term.magnet.text':
    'Torrent w postaci linku. Zawiera info hash i tracker; reszta pochodzi od innych w roju, więc ktoś musi seedować.',
  'term.port': 'Port',
  'term.port.text':
    'Numer, pod którym można dosięgnąć programu, jak numer wewnętrzny za numerem telefonu. Naraz może go mieć tylko jeden program.',
  'term.loopback': 'Tylko ten komputer',
  'term.loopback.text':
    'Adres 127.0.0.1 to zawsze sam komputer. Tracker, który nasłuchuje tylko tam, jest bezpieczny, ale nikt inny go nie widzi.',
  'term.nat': 'Router i NAT',
  'term.nat.text':
    'Router ma jeden adres publiczny dla wszystkich urządzeń w domu; to się nazywa NAT. Kto przychodzi z zewnątrz, dociera tylko do routera, chyba że ten przekieruje port na ten komputer.',
  'term.cgnat': 'Współdzielony adres publiczny (CGNAT)',
  'term.cgnat.text':
    'Niektórzy dostawcy dają jeden adres publiczny wielu klientom. Wtedy nikt nie dotrze do ciebie z zewnątrz przez IPv4. Poproś dostawcę o własny adres albo użyj IPv6.',
  'term.firewall': 'Zapora',
  'term.firewall.text':
    'Decyduje, do których programów można dotrzeć. Musi przepuszczać port trackera przez TCP i UDP.',
  'term.host': 'Adres publiczny',
  'term.host.text':
    'Nazwa lub adres, pod którym inni docierają do ciebie z zewnątrz. Jest zapisany w twoich torrentach. U wielu dostawców się zmienia; nazwa z usługi dynamicznego DNS za nim nadąża.',
  'term.piece': 'Część',
  'term.piece.text':
    'Torrent jest podzielony na części równej długości, a każda jest sprawdzana osobno. Dłuższe części dają mniejszy plik .torrent.',
  'term.names': 'Nazwy plików',
  'term.names.text':
    'Nie każdy system zapisze każdą nazwę: Windows odrzuca niektóre znaki i nie odróżnia „A” od „a”. Zmień nazwy takich plików, aby każdy mógł je pobrać.',
  'term.tier': 'Grupa trackerów',
  'term.tier.text':
    'Kilka trackerów w torrencie. Klienty pytają pierwszą grupę, a następną dopiero wtedy, gdy nikt tam nie odpowiada.',
  'term.webSeed': 'Web seed',
  'term.webSeed.text':
    'Serwer WWW, który też ma pliki. Klienty mogą z niego pobierać, także gdy nikt nie seeduje.',
  'term.private': 'DHT i torrenty prywatne',
  'term.private.text':
    'Dzięki DHT klienty znajdują się bez trackera. W torrencie prywatnym go nie używają, więc biorą udział tylko ci, których wpuści tracker.',
  'term.scrape': 'Scrape',
  'term.scrape.text':
    'Pytanie o liczbę seederów, leecherów i pobrań torrenta, bez dołączania do niego.',
  'term.ratio': 'Udział (ratio)',
  'term.ratio.text': 'Ile ktoś dał w stosunku do tego, co wziął. Powyżej 1 dał więcej.',
  'term.versions': 'v1, v2 i hybryda',
  'term.versions.text':
    'Dwa sposoby opisu tego, co jest udostępniane. v1 czyta każdy klient; v2 jest nowszy i mocniejszy; torrent hybrydowy zawiera oba.',
  'term.backup': 'Kopia zapasowa',
  'term.backup.text':
    'Swarmdeck codziennie kopiuje swoją listę torrentów i znajomych. Jeśli lista kiedyś się uszkodzi, zostanie odtworzona z ostatniej dobrej kopii.',
  'term.settingsFile': 'Plik ustawień',
  'term.settingsFile.text':
    'Wszystkie ustawienia są w jednym pliku tekstowym. Jeśli czegoś w nim nie da się zrozumieć, Swarmdeck nie zgaduje: mówi o tym i zachowuje to, co obowiązywało.',
  'term.disk': 'Dysk i foldery',
  'term.disk.text':
    'Jeśli dysk jest pełny albo Swarmdeck nie może pisać w swoim folderze, nic nowego nie zostanie zapisane. Zwolnij miejsce lub zmień uprawnienia; program sam ruszy dalej.',
  'term.tls': 'Strony bez ochrony',
  'term.tls.text':
    'Bez HTTPS każdy, kto jest po drodze między tobą a trackerem, może odczytać twoje hasło. Używaj takiej strony tylko w sieci, której ufasz.',
  'help.begin': 'Udostępnij folder w trzech krokach',
  'begin.make': 'Utwórz z niego plik .torrent',
  'begin.make.text':
    'Wybierz folder. Adres twojego trackera trafi do pliku sam, a tracker od tej chwili zna torrent.',
  'begin.seed': 'Seeduj',
  'begin.seed.text':
    'Otwórz plik .torrent w swoim kliencie i wybierz folder, w którym są pliki. Albo włącz „Udostępniaj z tego komputera” w opcjach torrenta.',
  'begin.give': 'Przekaż innym',
  'begin.give.text':
    'Wyślij im plik .torrent lub link magnet. Przegląd mówi, kto może połączyć się z twoim trackerem.',
} as const;
