// Texts of a torrent's own page: its peers, its time line, its notes, in Polish.

export const detail = {
  'peers.ratio': 'Udział',
  'peers.ratio.none': 'jeszcze niczego nie wymieniono',
  'peers.ratio.low': 'oddano mniej, niż pobrano',
  'peers.ratio.even': 'oddano mniej więcej tyle, ile pobrano',
  'peers.ratio.high': 'oddano więcej, niż pobrano',
  'peers.firstSeen': 'Tutaj od',
  'peers.transport': 'Pyta przez',
  'peers.transport.http': 'HTTP',
  'peers.transport.udp': 'UDP',
  'peers.transport.unknown': 'nie wiadomo',
  'peers.place.this_computer': 'Ten komputer',
  'peers.place.local_network': 'Twoja sieć',
  'peers.place.carrier_nat': 'Za dostawcą',
  'peers.place.internet': 'Internet',
  'peers.place.this_computer.hint': 'Program na komputerze, na którym działa tracker.',
  'peers.place.local_network.hint':
    'Prywatny adres z twojej sieci domowej lub firmowej. Inni dostają zamiast niego twój publiczny adres.',
  'peers.place.carrier_nat.hint':
    'Adres, który jeden dostawca lub VPN dzieli między swoich klientów (carrier NAT). Mogą się z nim połączyć tylko osoby znajdujące się za tym samym dostawcą.',
  'peers.place.internet.hint': 'Publiczny adres.',
  'peers.waiting': 'Wczytywanie',
  'peers.actions': 'Wykluczanie',
  'peers.kick': 'Wyrzuć',
  'peers.kick.what': 'Wyrzuć {address} z roju',
  'peers.kick.done': 'Wyrzucono {address}. Wróci, gdy zapyta ponownie.',
  'peers.ban': 'Zablokuj…',
  'peers.ban.what': 'Zablokuj {address}…',
  'peers.ban.title': 'Zablokować ten adres?',
  'peers.ban.text':
    'Klienty pod adresem {address} natychmiast opuszczą wszystkie torrenty i od tej chwili będą odrzucane. Blokada jest widoczna na stronie Dostęp; tam można ją cofnąć.',
  'peers.ban.v6':
    'Wraz z nim blokowana jest cała sieć, do której należy, bo przez IPv6 klient może wybierać spośród niezliczonych adresów.',
  'peers.ban.own':
    'To adres twojego własnego komputera lub twojej sieci. Odrzucane mogą być także twoje własne klienty.',
  'peers.ban.confirm': 'Zablokuj',
  'peers.ban.done': 'Zablokowano: {what}.',

  'note.label': 'Notatki',
  'note.hint': 'Dla ciebie: nikt inny ich nie zobaczy.',
  'note.save': 'Zapisz',
  'note.saved': 'Zapisano notatki.',

  'watch.switch': 'Powiadom, gdy odejdzie ostatni seeder',
  'watch.hint': 'Po minucie bez seedera. Przydatne, gdy twój powinien być zawsze dostępny.',
  'watch.on': 'Obserwowany: {name}.',
  'watch.off': 'Już nieobserwowany: {name}.',

  'qr.open': 'Kod QR',
  'qr.title': 'Link magnet jako kod QR',
  'qr.text': 'Skieruj na niego telefon, aby otworzyć tam torrent w kliencie BitTorrent.',
  'qr.image': 'Kod QR z linkiem magnet: {name}',
  'qr.tooLong': 'Ten link magnet jest za długi na kod QR.',
  'qr.tooLong.hint':
    'Zawiera wiele trackerów. Skopiuj zamiast tego link albo wyślij plik .torrent.',

  'peers.copy': 'Kopiuj adres',
  'peers.more': 'Co zrobić z {address}',
  'peers.ban.undone': 'Odblokowano: {what}.',
  'peers.ratio.early': 'nie było jeszcze wiele czasu, by oddać',
  'peers.progress.new': 'jeszcze brak',
  'peers.progress.new.hint':
    'Na początku nie było tu niczego. Ile jest teraz, powie następne zgłoszenie.',
} as const;
