// Texts about sharing a torrent's files from the computer that runs the tracker, in Japanese.

export const seeding = {
  'seeding.switch': 'このコンピューターから共有',
  'seeding.hint':
    'トラッカーはファイルを送りません。オンにすると、クライアントなしで、Swarmdeckがトラッカーとは別にファイルを送ります。その後、.torrentをもう一度ダウンロードしてください。ファイルの場所が入ります。',
  'seeding.path': 'ファイルの場所',
  'seeding.path.hint':
    'トラッカーが動いているコンピューター上の、トレントの元のフォルダーやファイル、またはそれが入っているフォルダー。',
  'seeding.path.folder': 'フォルダーを選択…',
  'seeding.path.file': 'ファイルを選択…',
  'seeding.path.first': '先にファイルの場所を指定してください。',
  'seeding.from': '共有元',
  'seeding.sent': 'Swarmdeck起動後の送信量',
  'seeding.urls': 'ウェブシード',
  'seeding.urls.what': 'ウェブシードのURL',
  'seeding.problem.hint':
    'ファイルを元の状態に戻してください。現在の状態で正しければ、共有を一度オフにしてからオンにしてください。',
  'seeding.on': '{name}をこのコンピューターから共有しています。',
  'seeding.off': '{name}のこのコンピューターからの共有を終了しました。',
} as const;
