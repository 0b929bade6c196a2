// Texts of the list of torrents, and of what can be done with one, in Polish.

export const torrents = {
  'torrents.added': 'Zarejestrowano: {name}.',
  'torrents.search': 'Szukaj torrentów',
  'torrents.search.placeholder': 'Nazwa lub info hash',
  'torrents.count.one': '{count} torrent',
  'torrents.count.few': '{count} torrenty',
  'torrents.count.many': '{count} torrentów',
  'torrents.found': '{found} z {count}',
  'torrents.none.title': 'Nie ma jeszcze torrentów',
  'torrents.none.text':
    'Utwórz torrent z własnego pliku lub folderu albo dodaj istniejący plik .torrent. Twój tracker zacznie go wtedy obsługiwać.',
  'torrents.nothing': 'Żaden torrent nie pasuje do „{search}”.',
  'torrents.table': 'Torrenty',
  'column.name': 'Nazwa',
  'column.size': 'Rozmiar',
  'column.seeders': 'Seederzy',
  'column.leechers': 'Leecherzy',
  'column.completed': 'Ukończone',
  'column.added': 'Dodano',

  'mark.paused': 'Wstrzymany',
  'mark.hidden': 'Ukryty',
  'pause.open': 'Wstrzymaj…',
  'pause.title': 'Wstrzymać ten torrent?',
  'pause.text':
    'Klienty, które pytają o „{name}”, będą odrzucane do czasu wznowienia. Torrent pozostaje zarejestrowany, a trwające pobierania mogą się toczyć dalej między uczestnikami, którzy już się znają.',
  'pause.message': 'Co im powiedzieć',
  'pause.message.hint': 'Klienty pokazują ten tekst swoim użytkownikom. Może pozostać pusty.',
  'pause.confirm': 'Wstrzymaj',
  'pause.done': 'Wstrzymano: {name}.',
  'pause.shown': 'Ten torrent jest wstrzymany: klienty są odrzucane.',
  'pause.shown.message': 'Otrzymują wiadomość: „{message}”',
  resume: 'Wznów',
  'resume.done': 'Wznowiono: {name}.',
  'options.hidden': 'Ukryty',
  'options.hidden.hint':
    'Nie ma go na liście wszystkich torrentów, którą tracker podaje na żądanie. Kto ma plik .torrent, może go używać jak dotąd.',
  'options.hidden.private': 'Prywatnych torrentów i tak nie ma na liście wszystkich torrentów.',
  'options.hidden.on': 'Ukryto: {name}.',
  'options.hidden.off': 'Już nieukryty: {name}.',
  'options.warning': 'Wiadomość dla klientów',
  'options.warning.hint':
    'Wysyłana z każdą odpowiedzią jako ostrzeżenie. Wiele klientów pokazuje ją obok trackera. Puste oznacza brak.',
  'options.warning.save': 'Zapisz',
  'options.warning.saved': 'Zapisano wiadomość.',
  'friendFile.open': 'Dla znajomego…',
  'friendFile.title': 'Zapis pliku .torrent dla znajomego',
  'friendFile.text':
    'Jest w nim własny klucz tego znajomego. Nie wysyłaj go nikomu innemu: kto go ma, jest uznawany za tego znajomego.',
  'friendFile.friend': 'Dla kogo',
  'friendFile.you': 'Ty, dla własnego klienta',
  'friendFile.confirm': 'Zapisz .torrent',
  'friendFile.saved': 'Zapisano dla: {name}',
  'friendFile.none': 'Żaden znajomy nie ma jeszcze klucza.',
  'friendFile.add': 'Dodaj znajomych',

  'remove.title': 'Usunąć ten torrent?',
  'remove.text':
    'Tracker przestanie obsługiwać „{name}”. Przez dziesięć minut torrent można przywrócić wraz z licznikami; potem są one stracone. Udostępniane pliki i plik .torrent pozostają na swoim miejscu.',
  'remove.confirm': 'Usuń',
  'remove.done': 'Usunięto: {name}.',
} as const;
