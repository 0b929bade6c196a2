// Texts about logging in with a password, in a browser, in Polish.

export const login = {
  'login.title': 'Logowanie',
  'login.text': 'To panel sterowania trackera BitTorrent. Jego właściciel ustawił hasło.',
  'login.password': 'Hasło',
  'login.submit': 'Zaloguj się',
  'login.key': 'Użyj zamiast tego klucza, który wypisał Swarmdeck',
  'login.out': 'Wyloguj się',
  'login.out.done': 'Wylogowano.',

  'login.plain':
    'To połączenie nie jest szyfrowane: inni w sieci mogą odczytać, co tu robisz, a także twoje hasło.',
  'login.plain.hint':
    'W sieci, której nie ufasz, otwieraj te strony przez tunel SSH albo postaw przed nimi serwer WWW z TLS (https).',
  'login.plain.hide': 'Rozumiem',

  'password.title': 'Hasło dla przeglądarek',
  'password.none':
    'Bez hasła te strony otwierają się tylko pod adresem, który Swarmdeck wypisuje po uruchomieniu.',
  'password.set':
    'Kto zna hasło, może otworzyć te strony i wszystko tu zmienić. Działa też adres, który Swarmdeck wypisuje po uruchomieniu.',
  'password.new': 'Nowe hasło',
  'password.new.hint':
    'Minimalna liczba znaków: {count}. Kilka słów, których nikt nie odgadnie, łatwiej zapamiętać niż dziwne znaki.',
  'password.again': 'Nowe hasło jeszcze raz',
  'password.again.hint': 'Aby literówka nie odcięła ci dostępu.',
  'password.differ': 'Hasła różnią się od siebie.',
  'password.current': 'Obecne hasło',
  'password.save': 'Ustaw hasło',
  'password.change': 'Zmień hasło',
  'password.saved': 'Hasło jest ustawione. W innych przeglądarkach trzeba się nim zalogować.',
  'password.remove': 'Usuń hasło',
  'password.removed': 'Hasło zostało usunięte.',
} as const;
