// Texts about sharing a torrent's files from the computer that runs the tracker, in English.

export const seeding = {
  'seeding.switch': 'Share from this computer',
  'seeding.hint':
    'The tracker sends no files. Switched on, Swarmdeck does so beside it, with no client of yours running. Download the .torrent again after that: it then says where the files are.',
  'seeding.path': 'Where the files are',
  'seeding.path.hint':
    'The folder or file the torrent was made of, or the folder it is in, on the computer that runs the tracker.',
  'seeding.path.folder': 'Choose folder…',
  'seeding.path.file': 'Choose file…',
  'seeding.path.first': 'Say first where the files are.',
  'seeding.from': 'Shared from',
  'seeding.sent': 'Sent since Swarmdeck started',
  'seeding.urls': 'Web seed',
  'seeding.urls.what': 'URL of the web seed',
  'seeding.problem.hint':
    'Put the file back as it was. If it is right as it is now, switch sharing off and on again.',
  'seeding.on': '{name} is shared from this computer now.',
  'seeding.off': '{name} is shared from this computer no more.',
} as const;
