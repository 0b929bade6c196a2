// Texts of the first run, in Japanese.

export const welcome = {
  'welcome.steps': '手順',
  'welcome.step.done': '(完了)',
  'welcome.title': 'Swarmdeckへようこそ',
  'welcome.skip': 'スキップ',
  'welcome.close': '閉じる',
  'welcome.begin': '始める',
  'welcome.next': '次へ',
  'welcome.look.busy': '確認中…',
  'welcome.finish': 'この内容で変更',
  'welcome.finish.none': '完了',
  'welcome.finish.busy': '変更中…',

  'welcome.intro.lead':
    'どんな大きさのファイルも、自分のコンピューターから、選んだ相手と直接共有できます。',
  'welcome.intro.file': 'ファイルまたはフォルダーを選びます',
  'welcome.intro.file.text':
    'Swarmdeckがその.torrentを作ります。メールなどで友人に送れる小さなファイルです。',
  'welcome.intro.friends': '友人が.torrentを開きます',
  'welcome.intro.friends.text':
    '無料のqBittorrentなどのBitTorrentプログラムが必要です。ファイルはコンピューターからコンピューターへ直接送られ、どの会社にもコピーは残りません。',
  'welcome.intro.tracker': 'あなたのトラッカーがみんなを引き合わせます',
  'welcome.intro.tracker.text':
    'トラッカーは待ち合わせ場所です。同じ.torrentを持つ人に、ほかの人の居場所を教えます。このトラッカーはあなたのもので、このプログラムの中で動きます。',
  'welcome.intro.after':
    'これからいくつか質問します。2分ほどで終わります。まとめを見るまでは何も変更されず、いつでも「設定」からここに戻れます。',

  'welcome.look.step': '確認',
  'welcome.look.title': 'このコンピューターの確認',
  'welcome.look.port': 'ポート',
  'welcome.look.port.hint':
    'トラッカーが応答する窓口の番号です。理由がなければそのままにしてください。',
  'welcome.look.port.wrong': 'ポートは1から65535までの数です。',
  'welcome.look.port.any': 'コマンドラインの指定により、起動のたびに空いているポートを使います。',
  'welcome.look.free': 'ポート{port}は空いています',
  'welcome.look.free.text': 'トラッカーが使えます。',
  'welcome.look.ours': 'ポート{port}は確保済みです',
  'welcome.look.ours.text': 'トラッカーがすでに使っており、ほかのプログラムとは競合していません。',
  'welcome.look.taken': 'ポート{port}は別のプログラムが使用中です',
  'welcome.look.taken.named': 'ポート{port}は{name} (プロセス{id}) が使用中です',
  'welcome.look.taken.swarmdeck': 'ポート{port}は別のSwarmdeck (プロセス{id}) が使用中です',
  'welcome.look.taken.text':
    '2つのプログラムが1つのポートを共有することはできません。別の番号にするか、そのプログラムを終了してからもう一度確認してください。',
  'welcome.look.reserved': 'ポート{port}は管理者用に予約されています',
  'welcome.look.reserved.text': '1023より大きい番号にしてください。',
  'welcome.look.refused': 'ポート{port}は使えません',
  'welcome.look.refused.text': '別の番号にしてください。',
  'welcome.look.take': '{port}を使う',
  'welcome.look.again': 'もう一度確認',
  'welcome.look.router': 'このコンピューターは家庭またはオフィスのネットワークにあります',
  'welcome.look.router.text':
    'そこでのアドレスは{ip}です。外からの接続はルーターを通ります。方法は次の手順で説明します。',
  'welcome.look.carrier': 'プロバイダーが1つのアドレスを複数の利用者で共有しています',
  'welcome.look.carrier.text':
    'インターネットからは{ip}でこのコンピューターに届きません。自分のネットワークからは届きます。プロバイダーにグローバルアドレスを依頼してください。',
  'welcome.look.carrier.ipv6':
    'インターネットからは{ip}でこのコンピューターに届きませんが、IPv6を使える人は新しい形式のアドレスで届きます。そのほかの人のために、プロバイダーにグローバルアドレスを依頼してください。',
  'welcome.look.public': 'このコンピューターにはインターネット上の独自のアドレスがあります',
  'welcome.look.public.text': 'ファイアウォールが許せば、誰でも{ip}で見つけられます。',
  'welcome.look.alone': 'このコンピューターは現在どのネットワークにも接続していません',
  'welcome.look.alone.text':
    'このまま試すことはできます。ほかの人と共有するには、ネットワークに接続してください。',
  'welcome.look.addresses': 'このコンピューターのすべてのアドレス',
  'welcome.address.ip': 'アドレス',
  'welcome.address.interface': '接続',
  'welcome.address.meaning': 'そこから見つけられる人',
  'welcome.address.local_network': '家庭またはオフィスのネットワーク',
  'welcome.address.carrier_nat': '同じプロバイダーの利用者、または同じVPNの参加者',
  'welcome.address.internet': 'ファイアウォールが許せば誰でも',

  'welcome.reach.step': 'ネットワーク',
  'welcome.reach.title': '誰が接続できるようにしますか?',
  'welcome.reach.this_computer': 'このコンピューターのみ',
  'welcome.reach.this_computer.text':
    '試すための設定です。ほかの人は接続できないため、まだ共有はできません。',
  'welcome.reach.local_network': '自分のネットワークの全員',
  'welcome.reach.local_network.text':
    '同じ家庭やオフィスのコンピューターが接続できます。ファイアウォールがSwarmdeckを許可するか尋ねることがあります。',
  'welcome.reach.internet': 'どこからでも',
  'welcome.reach.internet.text':
    'ルーターが通せば、インターネットからも接続できます。ファイアウォールがSwarmdeckについて尋ねることがあります。',
  'welcome.reach.kept': '現在のまま',
  'welcome.reach.kept.text': '「設定」で手動で選んだアドレスを使います。',
  'welcome.reach.host': '公開名またはアドレス',
  'welcome.reach.host.example': '例: tracker.example.org',
  'welcome.reach.host.hint':
    'インターネットから見つけられる場所です。ルーターがインターネット接続に表示するアドレスか、できればそれに追従する名前 (「ダイナミックDNS」) を入力します。わからなければ空のままにし、あとで「設定」で入力できます。',
  'welcome.reach.router': 'ルーターに必要な設定',
  'welcome.reach.router.text':
    'ブラウザーでルーターのページを開き、「ポートフォワーディング」や「ポート開放」を探します。ポート{port}のTCPとUDPを、このコンピューター{ip}に転送するよう設定します。',

  'welcome.access.step': 'アクセス',
  'welcome.access.title': '誰がトラッカーを使えるようにしますか?',
  'welcome.access.text':
    '接続できることと、応答を受けられることは別です。「アクセス」ページでいつでも変更できます。',

  'welcome.start.step': '起動',
  'welcome.start.title': 'コンピューターと一緒に起動しますか?',
  'welcome.start.text':
    'このプログラムが動いている間だけ、トレント を持つ人たちは互いを見つけられます。',
  'welcome.start.yes': '自動で起動する',
  'welcome.start.yes.text':
    'ログインすると、Swarmdeckがウィンドウを表示せずに起動します。気にかける必要はありません。',
  'welcome.start.no': '自分で起動する',
  'welcome.start.no.text': 'Swarmdeckを開いてから閉じるまで、トラッカーが動きます。',
  'welcome.start.service':
    'このトラッカーはウィンドウなしで動くため、システムが起動する必要があります。systemdを使うLinuxでは、Swarmdeckに付属するサービスをインストールします:',
  'welcome.start.service.what': 'コマンド',
  'welcome.start.service.more':
    '詳しくはREADMEの「As a service of systemd」にあります。ほかの人がこのトラッカーを管理している場合は、その人に任せてください。',

  'welcome.summary.step': 'まとめ',
  'welcome.summary.title': '変更される内容',
  'welcome.summary.text': 'すべて一度に変更します。支障があれば何も変更しません。',
  'welcome.summary.none.title': '何も変わりません',
  'welcome.summary.none.text': 'すべて現在のままです。',
  'welcome.summary.now': '現在',
  'welcome.summary.then': '変更後',
  'welcome.summary.url': 'トレント に入るアドレス',
  'welcome.summary.urls': 'トレント に入るアドレス',
  'welcome.summary.otherPort': '別のポートを選ぶ',
  'welcome.change.port': 'ポート',
  'welcome.change.port.any': '空いている任意のポート',
  'welcome.change.bind': '接続できる人',
  'welcome.change.host': '公開名またはアドレス',
  'welcome.change.host.none': 'なし',
  'welcome.change.start': 'コンピューターと一緒に起動',
  'welcome.change.yes': 'はい',
  'welcome.change.no': 'いいえ',

  'welcome.done.step': '最初の トレント',
  'welcome.done.title': 'トラッカーの準備ができました',
  'welcome.done.failed': 'トラッカーの設定は済みましたが、動作していません',
  'welcome.done.stopped': 'トラッカーの設定は済み、オフになっています',
  'welcome.done.url': 'アナウンスURL',
  'welcome.done.url.text': 'ここで作る トレント には自動で入ります。',
  'welcome.done.share': '最初のフォルダーを共有',
  'welcome.done.share.text': 'ファイルまたはフォルダーを選ぶと、友人に送れる.torrentができます。',
  'welcome.done.share.go': 'トレント を作成',
  'welcome.done.friends': 'フレンドを追加',
  'welcome.done.friends.text':
    'トラッカーはキーを持つ人にだけ応答します。フレンド一人ひとりにキーを渡してください。',
  'welcome.done.friends.go': 'フレンドを追加',
  'welcome.done.overview': '概要へ',

  'welcome.again': '最初の設定',
  'welcome.again.hint':
    '最初の質問: ポート、接続できる人、トラッカーを使える人、コンピューターと一緒の起動。',
  'welcome.again.go': 'もう一度進める',
  'welcome.look.changing': '起動のたびに別のポート',
  'welcome.look.changing.text':
    'コマンドラインの指定により、現在は{port}です。次に起動した後は、今作ったトレントからトラッカーが見つからなくなります。',
  'welcome.summary.stays': '変更なし',
  'welcome.change.access': '利用できる人',
} as const;
