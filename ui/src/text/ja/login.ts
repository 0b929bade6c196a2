// Texts about logging in with a password, in a browser, in Japanese.

export const login = {
  'login.title': 'ログイン',
  'login.text': 'これはBitTorrentトラッカーの管理画面です。所有者がパスワードを設定しています。',
  'login.password': 'パスワード',
  'login.submit': 'ログイン',
  'login.key': '代わりにSwarmdeckが表示したキーを使う',
  'login.out': 'ログアウト',
  'login.out.done': 'ログアウトしました。',

  'login.plain':
    'この接続は暗号化されていません。ここでの操作とパスワードを、ネットワーク上のほかの人に読まれるおそれがあります。',
  'login.plain.hint':
    '信頼できないネットワークでは、SSHトンネルを通してページを開くか、TLS (https) 対応のウェブサーバーを前に置いてください。',
  'login.plain.hide': '了解',

  'password.title': 'ブラウザー用パスワード',
  'password.none':
    'パスワードがないと、このページはSwarmdeckが起動時に表示するアドレスでしか開けません。',
  'password.set':
    'パスワードを知る人は、このページを開いてすべてを変更できます。Swarmdeckが起動時に表示するアドレスも使えます。',
  'password.new': '新しいパスワード',
  'password.new.hint':
    '{count}文字以上。奇妙な記号よりも、誰にも推測されないいくつかの単語のほうが覚えやすくなります。',
  'password.again': '新しいパスワード (確認)',
  'password.again.hint': '打ち間違いで入れなくなるのを防ぐためです。',
  'password.differ': '2つが一致しません。',
  'password.current': '現在のパスワード',
  'password.save': 'パスワードを設定',
  'password.change': 'パスワードを変更',
  'password.saved': 'パスワードを設定しました。ほかのブラウザーではログインが必要です。',
  'password.remove': 'パスワードを削除',
  'password.removed': 'パスワードを削除しました。',
} as const;
