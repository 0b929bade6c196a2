// Texts of the frame, of the way to the engine, and of what every page can do, in German.

export const app = {
  'app.name': 'Swarmdeck',
  'app.skip': 'Zum Inhalt springen',
  'app.version': 'Version {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'Seiten',
  'nav.overview': 'Übersicht',
  'nav.torrents': 'Torrents',
  'nav.create': 'Erstellen',
  'nav.create.finished': '(fertig)',
  'nav.create.stopped': '(angehalten, bitte nachsehen)',
  'nav.access': 'Zugang',
  'nav.settings': 'Einstellungen',

  'theme.label': 'Darstellung',
  'theme.system': 'Wie das System',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',

  'language.label': 'Sprache',
  'language.system': 'Wie das System',

  'size.b': '{value} B',
  'size.kib': '{value} KiB',
  'size.mib': '{value} MiB',
  'size.gib': '{value} GiB',
  'size.tib': '{value} TiB',
  'size.pib': '{value} PiB',
  'size.perSecond': '{size}/s',
  'list.next': '{list}, {next}',
  'text.sentence': '{text}.',

  'connection.offline': 'Das Tracker-Programm antwortet nicht.',
  'connection.offline.hint':
    'Läuft es noch? Diese Seite zeigt den letzten bekannten Stand und versucht es von selbst weiter.',
  'connection.loading': 'Der Tracker wird gefragt …',

  'key.title': 'Diese Seite braucht ihren Schlüssel',
  'key.text':
    'Beim Start hat Swarmdeck eine Adresse ausgegeben, die auf „#token=…“ endet. Öffnen Sie diese Adresse, oder fügen Sie sie hier ein.',
  'key.label': 'Adresse oder Schlüssel',
  'key.submit': 'Öffnen',
  'key.wrong':
    'In diesem Text ist kein Schlüssel. Er ist die lange Reihe von Buchstaben und Ziffern nach „#token=“.',
  'key.refused':
    'Der Schlüssel wurde nicht angenommen. Bei jedem Start gibt Swarmdeck einen neuen aus; nehmen Sie den neuesten.',

  'error.unknown': 'Etwas ist schiefgegangen, wofür Swarmdeck keine Worte hat.',
  'error.unknown.hint':
    'Versuchen Sie es noch einmal. Wenn es wieder geschieht, starten Sie Swarmdeck neu.',
  'error.unreachable': 'Das Tracker-Programm antwortet nicht.',
  'error.unreachable.hint': 'Sehen Sie nach, ob es noch läuft, und versuchen Sie es dann erneut.',
  'error.keyNeeded':
    'Diese Seite braucht ihren Schlüssel: Öffnen Sie die Adresse, die Swarmdeck beim Start ausgegeben hat.',
  'error.copy':
    'Das System hat dieser Seite das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  'error.file': 'Die Datei konnte nicht gelesen werden.',
  'error.file.hint': 'Wählen Sie sie noch einmal aus, oder eine andere.',

  'action.copy': 'Kopieren',
  'action.copied': 'Kopiert',
  'action.copyWhat': '{what} kopieren',
  'action.copiedWhat': '{what} kopiert',
  'action.cancel': 'Abbrechen',
  'action.close': 'Schließen',
  'action.back': 'Zurück',
  'action.tryAgain': 'Erneut versuchen',
  'action.download': '.torrent herunterladen',
  'action.downloaded': 'In Ihren Downloads gespeichert',
  'action.save': '.torrent speichern …',
  'action.saved': 'Gespeichert',
} as const;
