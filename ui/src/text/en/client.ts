// Texts about handing torrents over to a BitTorrent client, in English.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': 'Your BitTorrent client',
  'client.text':
    'Swarmdeck can hand torrents straight to qBittorrent or Transmission, which then seeds them. Its web interface must be switched on: in qBittorrent under Tools, Options, Web UI; in Transmission under Edit, Preferences, Remote.',
  'client.kind': 'Program',
  'client.address': 'Address of its web interface',
  'client.address.hint': 'As you open it in a browser, for example {example}.',
  'client.user': 'User name',
  'client.user.hint': 'Empty if it asks for none.',
  'client.password': 'Password',
  'client.password.hint':
    'Kept in a file that only your user on the tracker’s computer can read, and never shown.',
  'client.password.kept': 'There is one. Leave this empty to keep it.',
  'client.save': 'Save and try',
  'client.forget': 'Forget this client',
  'client.forgotten': 'The client and its password are forgotten.',
  'client.tried': '{version} answers.',
  'client.saved': 'It is saved, but it does not work yet:',
  'client.seedWith': 'Seed with {client}',
  'client.seedWith.ask': 'Seed with {client}…',
  'client.enter': 'Seed with qBittorrent or Transmission…',
  'client.change': 'Change the client…',
  'client.handing': 'Handing over…',
  'client.done': '{client} has it now. It appears among the peers as soon as it asks your tracker.',
  'client.folder.title': 'Where is the data?',
  'client.folder.text':
    'Name the folder that “{name}” lies in, as {client} sees it. {client} then seeds it from there, without downloading anything.',
  'client.folder.remote':
    '{client} runs on another computer, so it checks all of the data before it seeds.',
  'client.folder': 'Folder that holds it',
  'client.folder.confirm': 'Seed it',
} as const;
