// Texts about handing torrents over to a BitTorrent client, in Polish.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': 'Twój klient BitTorrent',
  'client.text':
    'Swarmdeck może przekazywać torrenty prosto do programu qBittorrent lub Transmission, który je potem seeduje. Jego interfejs WWW musi być włączony: w qBittorrent w menu Narzędzia, Opcje, Interfejs WWW (Web UI); w Transmission w menu Edycja, Preferencje, Zdalnie.',
  'client.kind': 'Program',
  'client.address': 'Adres jego interfejsu WWW',
  'client.address.hint': 'Taki, jaki otwierasz w przeglądarce, na przykład {example}.',
  'client.user': 'Nazwa użytkownika',
  'client.user.hint': 'Puste, jeśli program o nią nie pyta.',
  'client.password': 'Hasło',
  'client.password.hint':
    'Przechowywane w pliku, który może odczytać tylko twój użytkownik na komputerze z trackerem, i nigdy nie jest pokazywane.',
  'client.password.kept': 'Hasło jest zapisane. Aby je zachować, zostaw to pole puste.',
  'client.save': 'Zapisz i sprawdź',
  'client.forget': 'Zapomnij tego klienta',
  'client.forgotten': 'Zapomniano klienta i jego hasło.',
  'client.tried': '{version} odpowiada.',
  'client.saved': 'Zapisano, ale to jeszcze nie działa:',
  'client.seedWith': 'Seeduj przez {client}',
  'client.seedWith.ask': 'Seeduj przez {client}…',
  'client.enter': 'Seeduj przez qBittorrent lub Transmission…',
  'client.change': 'Zmień klienta…',
  'client.handing': 'Przekazywanie…',
  'client.done':
    '{client} ma już ten torrent. Pojawi się wśród peerów, gdy tylko zapyta twój tracker.',
  'client.folder.title': 'Gdzie są dane?',
  'client.folder.text':
    'Podaj folder, w którym leży „{name}”, tak jak widzi go {client}. {client} będzie stamtąd seedować i niczego nie pobierze.',
  'client.folder.remote':
    '{client} działa na innym komputerze, więc przed seedowaniem sprawdzi wszystkie dane.',
  'client.folder': 'Folder, w którym leżą dane',
  'client.folder.confirm': 'Seeduj',
} as const;
