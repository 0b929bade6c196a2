// Texts about who may use the tracker, in Polish.

export const access = {
  'access.who': 'Kto może korzystać z trackera',
  'access.own': 'Tylko moje torrenty',
  'access.own.text':
    'Tracker obsługuje torrenty zarejestrowane tutaj i odpowiada każdemu, kto ma plik .torrent. Obcy nie mogą go używać do własnych torrentów.',
  'access.friends': 'Znajomi z kluczem',
  'access.friends.text':
    'Tracker obsługuje torrenty zarejestrowane tutaj i odpowiada tylko osobom, które dostały od ciebie klucz. Wszyscy inni są odrzucani.',
  'access.anyone': 'Każdy, dowolny torrent',
  'access.anyone.text':
    'Otwarty tracker: może z niego korzystać każdy, kto znajdzie jego adres. Trzeba się liczyć z obcymi torrentami i ruchem, który powodują; to ciebie będą pytać o to, co jest w nich udostępniane.',
  'access.become.friends': 'Torrenty rozdane wcześniej przestaną tu działać.',
  'access.become.friends.hint':
    'Nie ma w nich klucza. Dodaj poniżej znajomych i daj każdemu z nich nowy plik .torrent z jego kluczem. Pliki .torrent w twoim własnym kliencie też potrzebują twojego klucza.',
  'access.become.own': 'Tracker nie będzie już pytał o klucze.',
  'access.become.own.hint':
    'Każdy, kto ma twój plik .torrent, może korzystać z trackera. Klucze zostają zachowane.',
  'access.become.closed': 'Obce torrenty będą odrzucane.',
  'access.become.closed.hint': 'Od tej chwili obsługiwane są tylko torrenty zarejestrowane tutaj.',
  'access.become.anyone': 'Obcy będą mogli korzystać z twojego trackera.',
  'access.become.anyone.hint':
    'Także do torrentów, o których nic nie wiesz. Wybierz to tylko wtedy, gdy chcesz prowadzić publiczny tracker.',
  'access.tabs': 'Kto jest wpuszczany',
  'access.tab.friends': 'Znajomi',
  'access.tab.lists': 'Odrzucani i wpuszczani',

  'friends.add': 'Dodaj znajomego',
  'friends.add.label': 'Imię znajomego',
  'friends.add.placeholder': 'Imię znajomego, na przykład Anna',
  'friends.added': '{name} ma teraz klucz.',
  'friends.none.title': 'Nie ma jeszcze znajomych',
  'friends.none.text':
    'Klucz to tajna część adresu announce. Każdy znajomy ma własny, więc tracker wie, kto pyta, a ty możesz odmówić dostępu jednej osobie bez kłopotu dla pozostałych. Wpisz imię powyżej, a Swarmdeck utworzy klucz. Potem otwórz torrent i zapisz plik .torrent dla tego znajomego: klucz jest już w środku, a plik otwiera się jak każdy inny.',
  'friends.off': 'Klucze nie są teraz wymagane.',
  'friends.off.hint':
    'Pozostają tutaj i znów zaczną obowiązywać po wybraniu powyżej opcji „Znajomi z kluczem”.',
  'friends.name': 'Imię',
  'friends.you': 'Ty',
  'friends.you.hint': 'w torrentach, które tworzysz',
  'friends.url': 'Adres announce',
  'friends.url.none': 'Gdy tracker jest wyłączony, nie ma adresu',
  'friends.url.what': 'Adres announce ({name})',
  'friends.used': 'Ostatnie użycie',
  'friends.used.small': 'Ostatnie użycie: {when}',
  'friends.never': 'nigdy',
  'friends.key.show': 'Pokaż klucz ({name})',
  'friends.key.hide': 'Ukryj klucz ({name})',
  'friends.actions': 'Czynności',
  'friends.secret':
    'Kto ma taki adres, jest uznawany za tego znajomego. Wysyłaj go tylko właściwej osobie, najlepiej wewnątrz pliku .torrent.',
  'friends.rename': 'Zmień imię ({name})',
  'friends.rename.title': 'Zmiana imienia znajomego',
  'friends.rename.confirm': 'Zmień imię',
  'friends.rename.hint': 'Widzisz je tylko ty. Klucz pozostaje ten sam.',
  'friends.renamed': 'Nowe imię: {name}.',
  'friends.renew': 'Nowy klucz ({name})',
  'friends.renew.title': 'Utworzyć nowy klucz ({name})?',
  'friends.renew.title.you': 'Utworzyć nowy klucz dla siebie?',
  'friends.renew.text':
    'Stary klucz od razu przestanie działać we wszystkich torrentach, które ma {name}. Zapisz pliki .torrent na nowo i wyślij je tej osobie.',
  'friends.renew.text.you':
    'Twój stary klucz od razu przestanie działać we wszystkich torrentach, które twój własny klient ma stąd. Zapisz je na nowo i otwórz w swoim kliencie.',
  'friends.renew.confirm': 'Utwórz nowy klucz',
  'friends.renewed': '{name} ma nowy klucz.',
  'friends.renewed.you': 'Masz nowy klucz.',
  'friends.remove': 'Usuń ({name})',
  'friends.remove.title': 'Usunąć ({name})?',
  'friends.remove.text':
    'Klucz, który ma {name}, od razu przestanie działać i nie da się go przywrócić. To, co {name} ma już u siebie, tam zostanie.',
  'friends.remove.confirm': 'Usuń',
  'friends.removed': 'Usunięto: {name}.',

  'lists.text':
    'Odrzucaj adresy lub programy albo wpuszczaj wyjątki. To, co jest wpuszczane, ma pierwszeństwo przed tym, co jest odrzucane. Ten komputer nigdy nie jest odrzucany z powodu adresu.',
  'lists.only.addresses': 'Z trackera mogą korzystać tylko wpuszczane adresy',
  'lists.only.addresses.hint': 'Wszystkie inne adresy są odrzucane, oprócz tego komputera.',
  'lists.only.clients': 'Z trackera mogą korzystać tylko wpuszczane programy',
  'lists.only.clients.hint': 'Wszystkie inne programy BitTorrent są odrzucane, twoje własne też.',
  'lists.only.title': 'Odrzucać wszystkich pozostałych?',
  'lists.only.addresses.text.one':
    'Każdy, kto pyta z adresu, który nie jest wpuszczany, zostanie od razu odrzucony. Adresy wpuszcza jeden wpis lub jedna lista.',
  'lists.only.addresses.text.few':
    'Każdy, kto pyta z adresu, który nie jest wpuszczany, zostanie od razu odrzucony. Wpisy i listy, które wpuszczają adresy: {count}.',
  'lists.only.addresses.text.many':
    'Każdy, kto pyta z adresu, który nie jest wpuszczany, zostanie od razu odrzucony. Wpisy i listy, które wpuszczają adresy: {count}.',
  'lists.only.addresses.nobody':
    'Żaden adres nie jest jeszcze wpuszczany, więc z twojego trackera mógłby korzystać tylko ten komputer.',
  'lists.only.clients.text.one':
    'Każdy, kto używa programu, który nie jest wpuszczany, zostanie od razu odrzucony. Programy wpuszcza jeden wpis.',
  'lists.only.clients.text.few':
    'Każdy, kto używa programu, który nie jest wpuszczany, zostanie od razu odrzucony. Programy wpuszczają {count} wpisy.',
  'lists.only.clients.text.many':
    'Każdy, kto używa programu, który nie jest wpuszczany, zostanie od razu odrzucony. Programy wpuszcza {count} wpisów.',
  'lists.only.clients.nobody':
    'Żaden program nie jest jeszcze wpuszczany, więc nikt nie mógłby korzystać z twojego trackera, nawet ty.',
  'lists.only.confirm': 'Odrzucaj pozostałych',

  'lists.entries': 'Wpisy',
  'lists.entries.none': 'Nie ma wpisu o żadnym adresie ani programie.',
  'lists.column.what': 'Adres lub program',
  'lists.column.list': 'Działanie',
  'lists.column.reason': 'Powód',
  'lists.column.until': 'Do kiedy',
  'lists.kind.address': 'Adres',
  'lists.kind.client': 'Program',
  'lists.deny': 'odrzuca',
  'lists.allow': 'wpuszcza',
  'lists.forever': 'na zawsze',
  'lists.ended': 'koniec: {date}',
  'lists.remove': 'Usuń {what}',
  'lists.remove.title': 'Usunąć ten wpis?',
  'lists.remove.text': 'Wpis „{what}” ({list}) przestanie obowiązywać.',
  'lists.removeList.title': 'Usunąć tę listę?',
  'lists.removeList.text': 'Adresy z listy „{what}” ({list}) przestaną obowiązywać.',
  'lists.remove.confirm': 'Usuń',
  'lists.removed': 'Usunięto: {what}.',

  'lists.files': 'Zaimportowane listy',
  'lists.files.none': 'Nie zaimportowano żadnej listy.',
  'lists.column.file': 'Lista',
  'lists.ranges.one': '{count} zakres',
  'lists.ranges.few': '{count} zakresy',
  'lists.ranges.many': '{count} zakresów',
  'lists.ignored.one': '{count} niezrozumiały wiersz',
  'lists.ignored.few': '{count} niezrozumiałe wiersze',
  'lists.ignored.many': '{count} niezrozumiałych wierszy',

  'entry.add': 'Dodaj wpis…',
  'entry.title': 'Odrzucanie lub wpuszczanie',
  'entry.kind': 'Co',
  'entry.kind.address': 'Adres',
  'entry.kind.client': 'Program',
  'entry.list': 'Działanie',
  'entry.list.deny': 'Odrzucanie',
  'entry.list.allow': 'Wpuszczanie',
  'entry.address': 'Adres',
  'entry.address.hint':
    'Pojedynczy adres, sieć, na przykład 192.0.2.0/24, albo zakres, na przykład 192.0.2.1-192.0.2.9.',
  'entry.client': 'Program',
  'entry.client.hint':
    'Początek identyfikatora peera (peer id), na przykład -TR40, albo fragment nazwy, którą program podaje przez HTTP, na przykład Transmission/4.0. Przez UDP znany jest tylko peer id.',
  'entry.reason': 'Powód',
  'entry.reason.deny.hint': 'Odrzuceni mogą go przeczytać. Może pozostać pusty.',
  'entry.reason.allow.hint': 'Notatka dla ciebie. Może pozostać pusta.',
  'entry.confirm': 'Dodaj',
  'entry.added': 'Dodano wpis: {what} ({list}).',

  'expiry.label': 'Na jak długo',
  'expiry.never': 'Na zawsze',
  'expiry.day': 'Dzień',
  'expiry.week': 'Tydzień',
  'expiry.month': 'Miesiąc',
  'expiry.date': 'Do wybranego dnia',
  'expiry.date.label': 'Ostatni dzień',
  'expiry.date.past': 'Wybierz dzień, który jeszcze nie minął.',

  'import.open': 'Importuj listę…',
  'import.title': 'Import listy adresów',
  'import.text':
    'Listy w formacie tekstowym P2P, jako ipfilter.dat albo z jednym adresem, siecią lub zakresem w każdym wierszu; także spakowane jako .gz.',
  'import.drop': 'Upuść plik tutaj albo',
  'import.choose': 'Wybierz plik…',
  'import.chosen': '{name}, {size}',
  'import.list': 'Działanie wobec adresów z listy',
  'import.confirm': 'Importuj',
  'import.busy': 'Importowanie…',
  'import.done.one': 'Lista „{name}” obowiązuje i ma {count} zakres adresów.',
  'import.done.few': 'Lista „{name}” obowiązuje i ma {count} zakresy adresów.',
  'import.done.many': 'Lista „{name}” obowiązuje i ma {count} zakresów adresów.',
  'import.ignored.one':
    '{count} wiersz był niezrozumiały i został pominięty (numer wiersza: {lines}).',
  'import.ignored.few':
    '{count} wiersze były niezrozumiałe i zostały pominięte (numery wierszy: {lines}).',
  'import.ignored.many':
    '{count} wierszy było niezrozumiałych i zostało pominiętych (numery wierszy: {lines}).',
  'import.ignored.more': '{lines} i inne',
} as const;
