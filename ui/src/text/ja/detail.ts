// Texts of a torrent's own page: its peers, its time line, its notes, in Japanese.

export const detail = {
  'peers.ratio': '共有比',
  'peers.ratio.none': 'まだやり取りなし',
  'peers.ratio.low': '受け取った量より渡した量が少ない',
  'peers.ratio.even': '受け取った量とほぼ同じだけ渡した',
  'peers.ratio.high': '受け取った量より多く渡した',
  'peers.firstSeen': '参加日時',
  'peers.transport': '接続方法',
  'peers.transport.http': 'HTTP',
  'peers.transport.udp': 'UDP',
  'peers.transport.unknown': '不明',
  'peers.place.this_computer': 'このコンピューター',
  'peers.place.local_network': 'あなたのネットワーク',
  'peers.place.carrier_nat': 'プロバイダーの内側',
  'peers.place.internet': 'インターネット',
  'peers.place.this_computer.hint': 'トラッカーが動いているコンピューター上のプログラムです。',
  'peers.place.local_network.hint':
    '家庭や職場のネットワーク内のプライベートアドレスです。ほかの人には代わりに公開アドレスが伝えられます。',
  'peers.place.carrier_nat.hint':
    'プロバイダーやVPNが利用者間で共有するアドレス (キャリアNAT) です。同じ内側にいる人だけが接続できます。',
  'peers.place.internet.hint': '公開アドレスです。',
  'peers.waiting': '読み込み中',
  'peers.actions': '退出させる',
  'peers.kick': 'キック',
  'peers.kick.what': '{address}をスウォームからキック',
  'peers.kick.done': '{address}をキックしました。再び要求すれば戻ってきます。',
  'peers.ban': '禁止…',
  'peers.ban.what': '{address}を禁止…',
  'peers.ban.title': 'このアドレスを禁止しますか?',
  'peers.ban.text':
    '{address}のクライアントはすぐにすべてのトレントから外れ、以後拒否されます。禁止は「アクセス」ページにあり、そこで解除できます。',
  'peers.ban.v6': 'IPv6では無数のアドレスから選べるため、属するネットワーク全体が禁止されます。',
  'peers.ban.own':
    'これはこのコンピューターまたはあなたのネットワークのアドレスです。自分のクライアントも拒否されるかもしれません。',
  'peers.ban.confirm': '禁止',
  'peers.ban.done': '{what}を禁止しました。',

  'note.label': 'メモ',
  'note.hint': '自分用です。ほかの人には伝わりません。',
  'note.save': '保存',
  'note.saved': 'メモを保存しました。',

  'watch.switch': '最後のシーダーがいなくなったら知らせる',
  'watch.hint':
    'シーダーのいない状態が1分続くと知らせます。自分のシーダーを常にオンラインにしておきたいときに便利です。',
  'watch.on': '{name}を見守ります。',
  'watch.off': '{name}の見守りをやめました。',

  'qr.open': 'QRコード',
  'qr.title': 'マグネットリンクのQRコード',
  'qr.text': 'スマートフォンで読み取ると、そこのBitTorrentクライアントでトレントを開けます。',
  'qr.image': '{name}のマグネットリンクのQRコード',
  'qr.tooLong': 'このマグネットリンクはQRコードには長すぎます。',
  'qr.tooLong.hint':
    '多くのトラッカーが入っています。代わりにリンクをコピーするか、.torrentを送ってください。',

  'peers.copy': 'アドレスをコピー',
  'peers.more': '{address}への操作',
  'peers.ban.undone': '{what}の禁止を解除しました。',
  'peers.ratio.early': 'お返しする時間がまだあまりない',
  'peers.progress.new': '報告待ち',
  'peers.progress.new.hint':
    '参加したときは何も持っていませんでした。今どれだけ持っているかは、次の報告でわかります。',
} as const;
