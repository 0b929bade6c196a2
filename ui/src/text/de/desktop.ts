// Texts of what only the desktop window has, in German.

export const desktop = {
  'settings.window': 'Fenster und Desktop',
  'settings.window.on': 'Ein',
  'settings.window.off': 'Aus',
  'settings.closeHides': 'Weiterlaufen, wenn das Fenster geschlossen wird',
  'settings.closeHides.hint':
    'Schließen blendet das Fenster nur aus. Das Symbol im Infobereich holt es zurück und beendet Swarmdeck. Ohne Infobereich beendet das Schließen das Programm.',
  'settings.startAtLogin': 'Mit dem Computer starten',
  'settings.startAtLogin.hint':
    'Swarmdeck startet, wenn Sie sich anmelden, damit Ihre Torrents gefunden werden, ohne dass Sie daran denken müssen.',
  'settings.startHidden': 'Ohne Fenster starten',
  'settings.startHidden.hint':
    'Startet es mit dem Computer, erscheint nur das Symbol im Infobereich.',
  'settings.notifyLastSeed': 'Melden, wenn ein letzter Seeder geht',
  'settings.notifyLastSeed.hint':
    'Eine Benachrichtigung des Systems, für jeden Torrent, den Sie beobachten. Wer dann neu dazukommt, kann ihn nicht vollständig laden.',
  'settings.notifyCompleted': 'Fertige Downloads melden',
  'settings.notifyCompleted.hint':
    'Eine Benachrichtigung, sobald jemand einen Ihrer Torrents vollständig hat.',
  'settings.notifyTrouble': 'Melden, wenn der Tracker mich braucht',
  'settings.notifyTrouble.hint':
    'Eine Benachrichtigung, wenn er durch einen Fehler stehen bleibt oder nicht erreichbar ist, während das Fenster nicht vorne ist.',
  'settings.startAtLogin.missing':
    'Der Eintrag, der Swarmdeck mit dem Computer startet, ist nicht mehr da oder in Ihrem System abgeschaltet.',
  'settings.startAtLogin.failed': 'Ihr System hat es nicht angenommen: {why}.',
  'settings.startAtLogin.again': 'Neu setzen',
  'settings.closeHides.noTray':
    'Ihr Desktop zeigt zurzeit keine Symbole in einem Infobereich, also beendet das Schließen des Fensters Swarmdeck.',

  'tray.open': 'Swarmdeck öffnen',
  'tray.create': 'Torrent erstellen …',
  'tray.copy': 'Announce-URL kopieren',
  'tray.start': 'Tracker starten',
  'tray.stop': 'Tracker anhalten',
  'tray.quit': 'Beenden',
  'tray.running': 'Der Tracker läuft',
  'tray.warning': 'Der Tracker läuft, braucht aber Ihre Aufmerksamkeit',
  'tray.stopped': 'Der Tracker ist angehalten',
  'tray.error': 'Der Tracker läuft wegen eines Fehlers nicht',

  'message.stillHere': 'Swarmdeck läuft weiter',
  'message.stillHere.hint':
    'Das Symbol im Infobereich holt das Fenster zurück und beendet Swarmdeck. In den Einstellungen steht, ob das Schließen das Fenster nur ausblendet.',
  'message.copied': 'Announce-URL kopiert',
  'message.trouble': 'Ihr Tracker läuft nicht',
  'message.trouble.hint': 'Öffnen Sie Swarmdeck, um zu sehen, warum, und was hilft.',
  'message.lastSeed': '{name} hat keinen Seeder mehr',
  'message.lastSeed.hint':
    'Wer neu dazukommt, kann ihn nicht vollständig laden, bis jemand zurück ist, der alles hat.',
  'message.completed': '{name} wurde heruntergeladen',
  'message.completed.hint': 'Jemand hat jetzt alles davon.',
} as const;
