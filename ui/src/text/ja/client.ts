// Texts about handing torrents over to a BitTorrent client, in Japanese.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': 'BitTorrentクライアント',
  'client.text':
    'SwarmdeckはトレントをqBittorrentやTransmissionに直接渡してシードさせることができます。そのためにはウェブインターフェイスを有効にしてください。qBittorrentでは「ツール」→「オプション」→「Web UI」、Transmissionでは「編集」→「設定」→「リモート」にあります。',
  'client.kind': 'プログラム',
  'client.address': 'ウェブインターフェイスのアドレス',
  'client.address.hint': 'ブラウザーで開くときのアドレス (例: {example})。',
  'client.user': 'ユーザー名',
  'client.user.hint': '不要なら空のままにします。',
  'client.password': 'パスワード',
  'client.password.hint':
    'トラッカーのコンピューターで、あなたのユーザーだけが読めるファイルに保存され、表示されることはありません。',
  'client.password.kept': '設定済みです。変更しない場合は空のままにしてください。',
  'client.save': '保存して試す',
  'client.forget': 'このクライアントを消去',
  'client.forgotten': 'クライアントとパスワードを消去しました。',
  'client.tried': '{version}が応答しています。',
  'client.saved': '保存しましたが、まだ動作していません:',
  'client.seedWith': '{client}でシード',
  'client.seedWith.ask': '{client}でシード…',
  'client.enter': 'qBittorrentまたはTransmissionでシード…',
  'client.change': 'クライアントを変更…',
  'client.handing': '引き渡し中…',
  'client.done': '{client}に渡しました。トラッカーにアナウンスすると、すぐにピアの一覧に現れます。',
  'client.folder.title': 'データはどこにありますか?',
  'client.folder.text':
    '「{name}」が入っているフォルダーを、{client}から見たパスで指定してください。{client}は何もダウンロードせずにそこからシードします。',
  'client.folder.remote':
    '{client}は別のコンピューターで動いているため、シードの前にすべてのデータを確認します。',
  'client.folder': 'データのあるフォルダー',
  'client.folder.confirm': 'シードする',
} as const;
