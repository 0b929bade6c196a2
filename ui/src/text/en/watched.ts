// Texts about watched folders, in English.

export const watched = {
  'watched.title': 'Watched folders',
  'watched.folders': 'Folders',
  'watched.folders.hint':
    'Each .torrent that lies in one of them, or is put there later, is tracked by itself. One folder a line, by its whole path, at most 16. A torrent you remove stays removed, though its file is still there.',
  'watched.add': 'Add a folder…',
  'watched.remote': 'These are folders on the computer that Swarmdeck runs on.',
  'watched.then': 'Files that are tracked',
  'watched.then.hint': 'What becomes of a .torrent as soon as it is tracked, from now on.',
  'watched.then.stay': 'Stay where they are',
  'watched.then.move': 'Go to the folder “registered” beside them',
} as const;
