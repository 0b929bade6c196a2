// Texts of the first run, in Polish.

export const welcome = {
  'welcome.steps': 'Kroki',
  'welcome.step.done': '(gotowe)',
  'welcome.title': 'Witamy w programie Swarmdeck',
  'welcome.skip': 'Pomiń',
  'welcome.close': 'Zamknij',
  'welcome.begin': 'Rozpocznij',
  'welcome.next': 'Dalej',
  'welcome.look.busy': 'Sprawdzanie…',
  'welcome.finish': 'Wprowadź te zmiany',
  'welcome.finish.none': 'Zakończ',
  'welcome.finish.busy': 'Wprowadzanie zmian…',

  'welcome.intro.lead':
    'Udostępniaj pliki dowolnej wielkości prosto ze swojego komputera, wybranym przez siebie osobom.',
  'welcome.intro.file': 'Wybierasz plik lub folder',
  'welcome.intro.file.text':
    'Swarmdeck tworzy z niego .torrent: mały plik, który wysyłasz znajomym, na przykład e-mailem.',
  'welcome.intro.friends': 'Znajomi otwierają plik .torrent',
  'welcome.intro.friends.text':
    'Potrzebują programu BitTorrent, takiego jak qBittorrent, który jest bezpłatny. Pliki wędrują wtedy z komputera do komputera; żadna firma nie przechowuje ich kopii.',
  'welcome.intro.tracker': 'Twój tracker wszystkich łączy',
  'welcome.intro.tracker.text':
    'Tracker to miejsce spotkań: mówi osobom z tym samym plikiem .torrent, gdzie są pozostali. Ten należy do ciebie i działa w tym programie.',
  'welcome.intro.after':
    'Teraz kilka pytań; zajmą około dwóch minut. Nic się nie zmieni, zanim nie pojawi się podsumowanie, a wrócić do tego można w każdej chwili na stronie Ustawienia.',

  'welcome.look.step': 'Sprawdzenie',
  'welcome.look.title': 'Rzut oka na ten komputer',
  'welcome.look.port': 'Port',
  'welcome.look.port.hint':
    'Numer drzwi, za którymi odpowiada twój tracker. Zostaw go, jeśli nic nie stoi na przeszkodzie.',
  'welcome.look.port.wrong': 'Port to liczba od 1 do 65535.',
  'welcome.look.port.any':
    'Przy każdym uruchomieniu wybierany jest dowolny wolny port, tak jak podano w wierszu poleceń.',
  'welcome.look.free': 'Port {port} jest wolny',
  'welcome.look.free.text': 'Twój tracker może go używać.',
  'welcome.look.ours': 'Port {port} jest twój',
  'welcome.look.ours.text': 'Twój tracker już go ma i nie chce go żaden inny program.',
  'welcome.look.taken': 'Port {port} jest zajęty przez inny program',
  'welcome.look.taken.named': 'Port {port} zajmuje {name} (proces {id})',
  'welcome.look.taken.swarmdeck': 'Port {port} zajmuje inny Swarmdeck (proces {id})',
  'welcome.look.taken.text':
    'Dwa programy nie mogą używać jednego portu. Wybierz inny numer albo zakończ tamten program i sprawdź ponownie.',
  'welcome.look.reserved': 'Port {port} jest zarezerwowany dla administratorów',
  'welcome.look.reserved.text': 'Wybierz numer większy niż 1023.',
  'welcome.look.refused': 'Nie można używać portu {port}',
  'welcome.look.refused.text': 'Wybierz inny numer.',
  'welcome.look.take': 'Wybierz {port}',
  'welcome.look.again': 'Sprawdź ponownie',
  'welcome.look.router': 'Ten komputer jest w sieci domowej lub firmowej',
  'welcome.look.router.text':
    'Jest tam znany jako {ip}. Osoby spoza sieci łączą się przez twój router; następny krok wyjaśnia, jak to ustawić.',
  'welcome.look.carrier': 'Twój dostawca przydziela jeden adres kilku klientom',
  'welcome.look.carrier.text':
    'Inni w internecie nie mogą się połączyć z tym komputerem pod adresem {ip}. Komputery w twojej sieci mogą. Poproś dostawcę o publiczny adres.',
  'welcome.look.carrier.ipv6':
    'Inni w internecie nie mogą się połączyć z tym komputerem pod adresem {ip}, ale osoby, które mają IPv6, mogą pod jego nowszym adresem. Poproś dostawcę o publiczny adres dla pozostałych.',
  'welcome.look.public': 'Ten komputer ma własny adres w internecie',
  'welcome.look.public.text':
    'Każdy znajdzie go pod adresem {ip}, jeśli zapora sieciowa na to pozwoli.',
  'welcome.look.alone': 'Ten komputer nie jest teraz w żadnej sieci',
  'welcome.look.alone.text':
    'Można iść dalej i wszystko wypróbować. Aby udostępniać innym, podłącz go do sieci.',
  'welcome.look.addresses': 'Wszystkie adresy tego komputera',
  'welcome.address.ip': 'Adres',
  'welcome.address.interface': 'Połączenie',
  'welcome.address.meaning': 'Kto znajdzie tam ten komputer',
  'welcome.address.local_network': 'Twoja sieć domowa lub firmowa',
  'welcome.address.carrier_nat': 'Klienci jednego dostawcy lub uczestnicy sieci VPN',
  'welcome.address.internet': 'Każdy, jeśli zapora sieciowa na to pozwoli',

  'welcome.reach.step': 'Sieć',
  'welcome.reach.title': 'Komu pozwolić na połączenie?',
  'welcome.reach.this_computer': 'Tylko ten komputer',
  'welcome.reach.this_computer.text':
    'Na próbę. Nikt inny nie może się połączyć, więc nie można jeszcze niczego udostępniać innym.',
  'welcome.reach.local_network': 'Wszyscy w mojej sieci',
  'welcome.reach.local_network.text':
    'Mogą się łączyć komputery w tym samym domu lub biurze. Zapora sieciowa może zapytać, czy Swarmdeck ma na to pozwolenie.',
  'welcome.reach.internet': 'Osoby z dowolnego miejsca',
  'welcome.reach.internet.text':
    'Także przez internet, gdy tylko router je przepuści. Zapora sieciowa może zapytać o Swarmdeck.',
  'welcome.reach.kept': 'Tak jak teraz',
  'welcome.reach.kept.text': 'Pod adresami wybranymi ręcznie na stronie Ustawienia.',
  'welcome.reach.host': 'Publiczna nazwa lub adres',
  'welcome.reach.host.example': 'na przykład tracker.example.org',
  'welcome.reach.host.hint':
    'Pod czym można cię znaleźć w internecie: adres, który router pokazuje przy połączeniu z internetem, albo lepiej nazwa, która za nim podąża („dynamiczny DNS”). Jeśli go nie znasz, zostaw pole puste; można je wypełnić później na stronie Ustawienia.',
  'welcome.reach.router': 'Co musi zrobić twój router',
  'welcome.reach.router.text':
    'Otwórz stronę routera w przeglądarce i poszukaj „przekierowania portów” (port forwarding). Ustaw przekierowanie portu {port}, TCP i UDP, na ten komputer: {ip}.',

  'welcome.access.step': 'Dostęp',
  'welcome.access.title': 'Kto może korzystać z twojego trackera?',
  'welcome.access.text':
    'Móc się połączyć to jedno, a otrzymać odpowiedź to drugie. Można to zmienić w każdej chwili na stronie Dostęp.',

  'welcome.start.step': 'Uruchamianie',
  'welcome.start.title': 'Uruchamiać wraz z komputerem?',
  'welcome.start.text':
    'Osoby z twoimi torrentami odnajdują się tylko wtedy, gdy ten program działa.',
  'welcome.start.yes': 'Uruchamiaj automatycznie',
  'welcome.start.yes.text':
    'Po zalogowaniu Swarmdeck uruchamia się bez pokazywania okna. Nie trzeba o nim pamiętać.',
  'welcome.start.no': 'Będę uruchamiać samodzielnie',
  'welcome.start.no.text': 'Twój tracker działa od otwarcia programu Swarmdeck do jego zamknięcia.',
  'welcome.start.service':
    'Ten tracker działa bez okna, więc uruchamiać musi go sam system. W Linuksie z systemd zainstaluj usługę dołączoną do programu Swarmdeck:',
  'welcome.start.service.what': 'Polecenia',
  'welcome.start.service.more':
    'Więcej jest w pliku README, w części „As a service of systemd”. Jeśli tym trackerem zajmuje się ktoś inny, zostaw to tej osobie.',

  'welcome.summary.step': 'Podsumowanie',
  'welcome.summary.title': 'Co się zmieni',
  'welcome.summary.text': 'Wszystko naraz albo nic, jeśli coś stanie na przeszkodzie.',
  'welcome.summary.none.title': 'Nic się nie zmieni',
  'welcome.summary.none.text': 'Wszystko pozostaje tak jak teraz.',
  'welcome.summary.now': 'Teraz',
  'welcome.summary.then': 'Potem',
  'welcome.summary.url': 'Twoje torrenty będą zawierać ten adres',
  'welcome.summary.urls': 'Twoje torrenty będą zawierać te adresy',
  'welcome.summary.otherPort': 'Wybierz inny port',
  'welcome.change.port': 'Port',
  'welcome.change.port.any': 'dowolny wolny',
  'welcome.change.bind': 'Kto może się połączyć',
  'welcome.change.host': 'Publiczna nazwa lub adres',
  'welcome.change.host.none': 'brak',
  'welcome.change.start': 'Uruchamianie wraz z komputerem',
  'welcome.change.yes': 'tak',
  'welcome.change.no': 'nie',

  'welcome.done.step': 'Pierwszy torrent',
  'welcome.done.title': 'Twój tracker jest gotowy',
  'welcome.done.failed': 'Twój tracker jest skonfigurowany, ale nie działa',
  'welcome.done.stopped': 'Twój tracker jest skonfigurowany i wyłączony',
  'welcome.done.url': 'Jego adres announce',
  'welcome.done.url.text': 'Torrenty utworzone tutaj zawierają go automatycznie.',
  'welcome.done.share': 'Udostępnij swój pierwszy folder',
  'welcome.done.share.text':
    'Wybierz plik lub folder, a powstanie plik .torrent, który można wysłać znajomym.',
  'welcome.done.share.go': 'Utwórz torrent',
  'welcome.done.friends': 'Dodaj znajomych',
  'welcome.done.friends.text':
    'Twój tracker odpowiada tylko tym, którzy mają klucz. Daj go każdemu znajomemu.',
  'welcome.done.friends.go': 'Dodaj znajomych',
  'welcome.done.overview': 'Przejdź do przeglądu',

  'welcome.again': 'Pierwsze kroki',
  'welcome.again.hint':
    'Pytania z początku: port, kto może się połączyć, kto może korzystać z trackera, uruchamianie wraz z komputerem.',
  'welcome.again.go': 'Przejdź przez nie ponownie',
  'welcome.look.changing': 'Przy każdym uruchomieniu inny port',
  'welcome.look.changing.text':
    'Teraz jest to {port}, tak jak pozwala wiersz poleceń. Po następnym uruchomieniu torrenty utworzone teraz nie znajdą twojego trackera.',
  'welcome.summary.stays': 'bez zmian',
  'welcome.change.access': 'Kto może go używać',
} as const;
