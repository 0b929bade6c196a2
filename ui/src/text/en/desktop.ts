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
} as const;
