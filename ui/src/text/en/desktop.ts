// Texts of what only the desktop window has.

export const desktop = {
  'settings.window': 'Window and desktop',
  'settings.window.on': 'On',
  'settings.window.off': 'Off',
  'settings.closeHides': 'Keep running when the window is closed',
  'settings.closeHides.hint':
    'Closing only hides the window. The icon in the tray brings it back, and ends Swarmdeck. Without a tray, closing ends it.',
  'settings.startAtLogin': 'Start with the computer',
  'settings.startAtLogin.hint':
    'Swarmdeck starts when you log in, so that your torrents are found without a thought of yours.',
  'settings.startHidden': 'Start without the window',
  'settings.startHidden.hint':
    'When it starts with the computer, only the icon in the tray appears.',
  'settings.notifyLastSeed': 'Tell me when a last seeder leaves',
  'settings.notifyLastSeed.hint':
    'A message of the system, for each torrent that you watch. Nobody new can complete it then.',
  'settings.notifyCompleted': 'Tell me of completed downloads',
  'settings.notifyCompleted.hint': 'A message whenever somebody has all of one of your torrents.',
  'settings.notifyTrouble': 'Tell me when the tracker needs me',
  'settings.notifyTrouble.hint':
    'A message when it stops by a fault or cannot be reached, while the window is not in front.',
  'settings.startAtLogin.missing':
    'The entry that starts Swarmdeck with the computer is not there any more, or is switched off in your system.',
  'settings.startAtLogin.failed': 'Your system did not accept it: {why}.',
  'settings.startAtLogin.again': 'Set it again',
  'settings.closeHides.noTray':
    'Your desktop shows no icons in a tray at the moment, so closing the window ends Swarmdeck.',

  'tray.open': 'Open Swarmdeck',
  'tray.create': 'Make a torrent…',
  'tray.copy': 'Copy announce URL',
  'tray.start': 'Start tracker',
  'tray.stop': 'Stop tracker',
  'tray.quit': 'Quit',
  'tray.running': 'The tracker is running',
  'tray.warning': 'The tracker is running, but something needs you',
  'tray.stopped': 'The tracker is stopped',
  'tray.error': 'The tracker could not run',

  'message.stillHere': 'Swarmdeck is still running',
  'message.stillHere.hint':
    'The icon in the tray brings the window back, and ends Swarmdeck. The settings say whether closing the window hides it.',
  'message.copied': 'Announce URL copied',
  'message.trouble': 'Your tracker does not run',
  'message.trouble.hint': 'Open Swarmdeck to see why, and what helps.',
  'message.lastSeed': '{name} has no seeder any more',
  'message.lastSeed.hint': 'Nobody new can complete it until somebody who has all of it is back.',
  'message.completed': '{name} was downloaded',
  'message.completed.hint': 'Somebody has all of it now.',
} as const;
