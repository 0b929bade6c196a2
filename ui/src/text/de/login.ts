// Texts about logging in with a password, in a browser, in German.

export const login = {
  'login.title': 'Anmelden',
  'login.text':
    'Das ist das Steuerpult eines BitTorrent-Trackers. Sein Besitzer hat ein Passwort festgelegt.',
  'login.password': 'Passwort',
  'login.submit': 'Anmelden',
  'login.key': 'Stattdessen den Schlüssel verwenden, den Swarmdeck ausgegeben hat',
  'login.out': 'Abmelden',
  'login.out.done': 'Sie sind abgemeldet.',

  'login.plain':
    'Diese Verbindung ist nicht verschlüsselt: Andere im Netz können lesen, was Sie hier tun, und Ihr Passwort.',
  'login.plain.hint':
    'In einem Netz, dem Sie nicht vertrauen, öffnen Sie die Seiten durch einen SSH-Tunnel, oder stellen Sie einen Webserver mit TLS (https) davor.',
  'login.plain.hide': 'Verstanden',

  'password.title': 'Passwort für Browser',
  'password.none':
    'Ohne Passwort öffnen sich diese Seiten nur mit der Adresse, die Swarmdeck beim Start ausgibt.',
  'password.set':
    'Wer das Passwort kennt, kann diese Seiten öffnen und hier alles ändern. Die Adresse, die Swarmdeck beim Start ausgibt, funktioniert ebenfalls.',
  'password.new': 'Neues Passwort',
  'password.new.hint':
    'Mindestens {count} Zeichen. Ein paar Wörter, auf die niemand käme, merkt man sich leichter als seltsame Zeichen.',
  'password.again': 'Neues Passwort noch einmal',
  'password.again.hint': 'Damit ein Tippfehler Sie nicht aussperrt.',
  'password.differ': 'Die beiden stimmen nicht überein.',
  'password.current': 'Jetziges Passwort',
  'password.save': 'Passwort festlegen',
  'password.change': 'Passwort ändern',
  'password.saved': 'Das Passwort ist festgelegt. Andere Browser müssen sich damit anmelden.',
  'password.remove': 'Passwort entfernen',
  'password.removed': 'Das Passwort ist entfernt.',
} as const;
