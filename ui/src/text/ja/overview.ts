// Texts of the overview page, in Japanese.

export const overview = {
  'tracker.switch': 'トラッカーのオン/オフ',
  'state.stopped': 'オフ',
  'state.starting': '開始中',
  'state.running': '動作中',
  'state.stopping': '停止中',
  'state.failed': '動作していません',
  'state.unknown': '不明',
  'state.stopped.title': 'トラッカーはオフです',
  'state.starting.title': 'トラッカーを開始しています…',
  'state.running.title': 'トラッカーは動作中です',
  'state.stopping.title': 'トラッカーを停止しています…',
  'state.failed.title': 'トラッカーを開始できませんでした',
  'state.stopped.text':
    'オフの間、あなたのトレントを持つ人はトラッカーを通じて互いを見つけられません。共有するにはオンにしてください。',
  'state.starting.text': '待ち受けるアドレスを開いています。',
  'state.running.registered':
    'あなたのトレントを持つ人同士が出会えるようにします。ここに登録されたトレントにのみ応答します。',
  'state.running.private':
    'フレンド同士が出会えるようにします。ここに登録されたトレントについて、キーを持つ人に応答します。',
  'state.running.open': '公開されています。誰でも、どのトレントにも使えます。',
  'state.stopping.text': '最後の応答を終えています。',
  'state.failed.text': '動作するはずですが、何かが妨げています。',
  'failed.changePort': 'ポートを変更',

  'totals.label': '現在の状況',
  'totals.torrents': 'トレント',
  'totals.torrents.hint': 'ここで追跡中',
  'totals.seeders': 'シーダー',
  'totals.seeders.hint': 'すべてを持ち共有中',
  'totals.leechers': 'リーチャー',
  'totals.leechers.hint': 'ダウンロード中',
  'totals.stale.hint': 'オフにした時点の値',
  'totals.completed': '完了',
  'totals.completed.hint': '完了したダウンロード',
  'totals.announces': 'アナウンス',
  'totals.announces.hint': '直近1分間',

  'urls.title': 'アナウンスURL',
  'urls.text':
    'トレントに入れるアドレスです。開いた人はこれでこのトラッカーを見つけます。ここで作成するトレントには自動で入ります。',
  'urls.private':
    'トラッカーはキーを求め、このアドレスにはあなた自身のキーが入っています。自分のクライアント専用です。フレンドにはそれぞれ別のアドレスがあります。',
  'urls.friends': 'フレンドのアドレスを見る',
  'urls.none': 'トラッカーがオフの間はアドレスがありません。',
  'urls.what': 'アナウンスURL',
  'reach.this_computer': 'このコンピューター',
  'reach.local_network': 'あなたのネットワーク',
  'reach.internet': 'インターネット',
  'reach.this_computer.text': 'このコンピューター上のプログラムだけが使えます。',
  'reach.local_network.text': '同じ家庭や職場のネットワークのコンピューター用です。',
  'reach.internet.text': 'ルーターとファイアウォールが通せば、誰でも使えます。',

  'notice.title': '対応が必要',
  'notice.listen': 'ほかのコンピューターからの接続を許可…',
  'notice.open': 'この設定を見る',
  'notice.lists': 'リストを見る',
  'notice.openSettings': '設定を開く',
  'notice.backups': 'バックアップを見る',
  'notice.watched': '監視フォルダーを見る',
  'notice.log': 'ログを開く',
  'notice.create': 'プリセットを見る',
  'notice.torrents': 'トレントを見る',
  'listen.title': 'ほかのコンピューターからの接続を許可しますか?',
  'listen.text':
    'トラッカーはこのコンピューターのすべてのネットワークで待ち受けます。接続できる人はあなたのトレントについて問い合わせできますが、ファイルを読んだり変更したりはできません。',
  'listen.firewall': 'ファイアウォールが、Swarmdeckに許可するかどうかを尋ねることがあります。',
  'listen.confirm': '接続を許可',
  'listen.done': 'ほかのコンピューターから接続できるようになりました。',

  'first.title': '最初のフォルダーを共有',
  'first.text':
    'ファイルまたはフォルダーを選んでください。Swarmdeckが.torrentを作ります。この小さなファイルを渡すと、相手があなたのファイルをダウンロードできます。',
  'first.create': 'トレントを作成',
} as const;
