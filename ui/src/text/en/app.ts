// Texts of the frame: pages, appearance, the way to the engine, and what every page can do.

export const app = {
  'app.name': 'Swarmdeck',
  'app.skip': 'Skip to the page',
  'app.version': 'Version {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'Pages',
  'nav.overview': 'Overview',
  'nav.torrents': 'Torrents',
  'nav.create': 'Create',
  'nav.create.finished': '(finished)',
  'nav.create.stopped': '(stopped, needs a look)',
  'nav.access': 'Access',
  'nav.settings': 'Settings',

  'theme.label': 'Appearance',
  'theme.system': 'Like the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'language.label': 'Language',
  'language.system': 'Like the system',

  'size.b': '{value} B',
  'size.kib': '{value} KiB',
  'size.mib': '{value} MiB',
  'size.gib': '{value} GiB',
  'size.tib': '{value} TiB',
  'size.pib': '{value} PiB',
  'size.perSecond': '{size}/s',
  'list.next': '{list}, {next}',
  'text.sentence': '{text}.',

  'connection.offline': 'The tracker program does not answer.',
  'connection.offline.hint':
    'Is it still running? This page shows what was known last, and tries again by itself.',
  'connection.loading': 'Asking the tracker…',

  'key.title': 'This page needs its key',
  'key.text':
    'When Swarmdeck started, it printed an address that ends in “#token=…”. Open that address, or paste it here.',
  'key.label': 'Address or key',
  'key.submit': 'Open',
  'key.wrong':
    'There is no key in this text. It is the long row of letters and digits after “#token=”.',
  'key.refused':
    'The key was not accepted. Each start of Swarmdeck prints a new one; take the newest.',

  'error.unknown': 'Something went wrong that Swarmdeck has no words for.',
  'error.unknown.hint': 'Try it once more. If it happens again, start Swarmdeck anew.',
  'error.unreachable': 'The tracker program does not answer.',
  'error.unreachable.hint': 'Check that it is still running, then try again.',
  'error.keyNeeded':
    'This page needs its key: open the address that Swarmdeck printed when it started.',
  'error.copy': 'The system did not let this page copy. Select the text and copy it by hand.',
  'error.file': 'The file could not be read.',
  'error.file.hint': 'Choose it once more, or another one.',

  'action.copy': 'Copy',
  'action.copied': 'Copied',
  'action.copyWhat': 'Copy {what}',
  'action.copiedWhat': '{what} copied',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.back': 'Back',
  'action.tryAgain': 'Try again',
  'action.download': 'Download .torrent',
  'action.downloaded': 'Saved to your downloads',
  'action.save': 'Save .torrent…',
  'action.saved': 'Saved',
} as const;
