// Texts about who may use the tracker, in Japanese.

export const access = {
  'access.who': 'トラッカーを使える人',
  'access.own': '自分のトレントのみ',
  'access.own.text':
    'ここに登録されたトレントについて、.torrentを持つすべての人に応答します。他人が自分のトレントに使うことはできません。',
  'access.friends': 'キーを持つフレンド',
  'access.friends.text':
    'ここに登録されたトレントについて、キーを渡した人にだけ応答します。それ以外の人は拒否します。',
  'access.anyone': '誰でも、どのトレントでも',
  'access.anyone.text':
    'オープントラッカーです。アドレスを見つけた人は誰でも使えます。見知らぬ人のトレントとその通信が発生し、共有内容についてあなたが問い合わせを受けることになります。',
  'access.become.friends': 'これまでに配ったトレントはここでは使えなくなります。',
  'access.become.friends.hint':
    'それらにはキーが入っていません。下でフレンドを追加し、それぞれにキー入りの.torrentを渡し直してください。自分のクライアントの.torrentファイルにも自分のキーが必要です。',
  'access.become.own': '今後はキーを求めません。',
  'access.become.own.hint':
    'あなたの.torrentを持つ人は誰でもトラッカーを使えます。キーは保存されたままです。',
  'access.become.closed': '他人のトレントは拒否されます。',
  'access.become.closed.hint': '以後は、ここに登録されたトレントにのみ応答します。',
  'access.become.anyone': '見知らぬ人もトラッカーを使えるようになります。',
  'access.become.anyone.hint':
    'あなたの知らないトレントにも使われます。一般公開のトラッカーを運営したい場合にのみ選んでください。',
  'access.tabs': '受け入れる相手',
  'access.tab.friends': 'フレンド',
  'access.tab.lists': '拒否と許可',

  'friends.add': 'フレンドを追加',
  'friends.add.label': 'フレンドの名前',
  'friends.add.placeholder': 'フレンドの名前 (例: アンナ)',
  'friends.added': '{name}にキーを発行しました。',
  'friends.none.title': 'フレンドはまだいません',
  'friends.none.text':
    'キーはアナウンスURLに含まれる秘密の部分です。フレンドごとに別々のキーがあるので、トラッカーは誰からの要求かがわかり、ほかの人に影響を与えずに一人だけを拒否できます。上に名前を入力すると、Swarmdeckがキーを作ります。その後、トレントを開いてそのフレンド用の.torrentを保存してください。キーはその中に入っており、フレンドは普通の.torrentと同じように開けます。',
  'friends.off': '現在、キーは求められません。',
  'friends.off.hint':
    'キーはここに残り、上で「キーを持つフレンド」を選ぶとすぐにまた有効になります。',
  'friends.name': '名前',
  'friends.you': 'あなた',
  'friends.you.hint': '自分で作るトレント用',
  'friends.url': 'アナウンスURL',
  'friends.url.none': 'トラッカーの停止中はアドレスがありません',
  'friends.url.what': '{name}のアナウンスURL',
  'friends.used': '最終使用',
  'friends.used.small': '最終使用: {when}',
  'friends.never': 'なし',
  'friends.key.show': '{name}のキーを表示',
  'friends.key.hide': '{name}のキーを隠す',
  'friends.actions': '操作',
  'friends.secret':
    'このURLを持つ人は、そのフレンド本人とみなされます。本人にだけ、できれば.torrentに入れて送ってください。',
  'friends.rename': '{name}の名前を変更',
  'friends.rename.title': 'フレンドの名前を変更',
  'friends.rename.confirm': '名前を変更',
  'friends.rename.hint': 'あなたにだけ表示されます。キーは変わりません。',
  'friends.renamed': '名前を{name}に変更しました。',
  'friends.renew': '{name}の新しいキー',
  'friends.renew.title': '{name}の新しいキーを作りますか?',
  'friends.renew.title.you': '自分の新しいキーを作りますか?',
  'friends.renew.text':
    '古いキーは、{name}が持つすべてのトレントですぐに使えなくなります。{name}用の.torrentを保存し直して送ってください。',
  'friends.renew.text.you':
    '古いキーは、自分のクライアントにあるここのトレントすべてですぐに使えなくなります。.torrentを保存し直してクライアントで開いてください。',
  'friends.renew.confirm': '新しいキーを作る',
  'friends.renewed': '{name}に新しいキーを発行しました。',
  'friends.renewed.you': 'あなたに新しいキーを発行しました。',
  'friends.remove': '{name}を削除',
  'friends.remove.title': '{name}を削除しますか?',
  'friends.remove.text':
    '{name}のキーはすぐに使えなくなり、元に戻せません。{name}がダウンロードしたものは相手の手元に残ります。',
  'friends.remove.confirm': '削除',
  'friends.removed': '{name}を削除しました。',

  'lists.text':
    'アドレスやプログラムを拒否したり、例外として許可したりします。許可は拒否より優先されます。このコンピューターがアドレスで拒否されることはありません。',
  'lists.only.addresses': '許可したアドレスのみトラッカーを使える',
  'lists.only.addresses.hint': 'このコンピューターを除き、ほかのアドレスはすべて拒否されます。',
  'lists.only.clients': '許可したプログラムのみトラッカーを使える',
  'lists.only.clients.hint':
    'ほかのBitTorrentプログラムは、あなた自身のものも含めてすべて拒否されます。',
  'lists.only.title': 'ほかをすべて拒否しますか?',
  'lists.only.addresses.text.other':
    '許可されていないアドレスからの要求はすぐに拒否されます。アドレスを許可する項目とリストは{count}件あります。',
  'lists.only.addresses.nobody':
    '許可されたアドレスがまだないため、トラッカーを使えるのはこのコンピューターだけになります。',
  'lists.only.clients.text.other':
    '許可されていないプログラムからの要求はすぐに拒否されます。プログラムを許可する項目は{count}件あります。',
  'lists.only.clients.nobody':
    '許可されたプログラムがまだないため、あなたを含めて誰もトラッカーを使えなくなります。',
  'lists.only.confirm': 'ほかを拒否する',

  'lists.entries': '項目',
  'lists.entries.none': 'アドレスやプログラムの項目はありません。',
  'lists.column.what': 'アドレスまたはプログラム',
  'lists.column.list': '状態',
  'lists.column.reason': '理由',
  'lists.column.until': '期限',
  'lists.kind.address': 'アドレス',
  'lists.kind.client': 'プログラム',
  'lists.deny': '拒否',
  'lists.allow': '許可',
  'lists.forever': '無期限',
  'lists.ended': '{date}に終了',
  'lists.remove': '{what}を削除',
  'lists.remove.title': 'この項目を削除しますか?',
  'lists.remove.text': '「{what}」の{list}を解除します。',
  'lists.removeList.title': 'このリストを削除しますか?',
  'lists.removeList.text': '「{what}」のアドレスの{list}を解除します。',
  'lists.remove.confirm': '削除',
  'lists.removed': '{what}を削除しました。',

  'lists.files': 'インポートしたリスト',
  'lists.files.none': 'インポートしたリストはありません。',
  'lists.column.file': 'リスト',
  'lists.ranges.other': '{count}個の範囲',
  'lists.ignored.other': '解釈できない行: {count}行',

  'entry.add': '項目を追加…',
  'entry.title': '拒否または許可',
  'entry.kind': '対象',
  'entry.kind.address': 'アドレス',
  'entry.kind.client': 'プログラム',
  'entry.list': '扱い',
  'entry.list.deny': '拒否',
  'entry.list.allow': '許可',
  'entry.address': 'アドレス',
  'entry.address.hint':
    '1つのアドレス、192.0.2.0/24のようなネットワーク、または192.0.2.1-192.0.2.9のような範囲。',
  'entry.client': 'プログラム',
  'entry.client.hint':
    '-TR40のようなピアIDの先頭部分、またはTransmission/4.0のようにHTTPで名乗る名前の一部。UDPではピアIDしかわかりません。',
  'entry.reason': '理由',
  'entry.reason.deny.hint': '拒否された相手が読めます。空でもかまいません。',
  'entry.reason.allow.hint': '自分用のメモです。空でもかまいません。',
  'entry.confirm': '追加',
  'entry.added': '{what}を{list}に設定しました。',

  'expiry.label': '期間',
  'expiry.never': '無期限',
  'expiry.day': '1日',
  'expiry.week': '1週間',
  'expiry.month': '1か月',
  'expiry.date': '日付を指定',
  'expiry.date.label': '最終日',
  'expiry.date.past': '今日以降の日付を選んでください。',

  'import.open': 'リストをインポート…',
  'import.title': 'アドレスのリストをインポート',
  'import.text':
    'P2Pテキスト、ipfilter.dat、または1行に1つのアドレス・ネットワーク・範囲を書いたリスト。.gzで圧縮されていてもかまいません。',
  'import.drop': 'ここにファイルをドロップするか、',
  'import.choose': 'ファイルを選択…',
  'import.chosen': '{name}、{size}',
  'import.list': 'アドレスの扱い',
  'import.confirm': 'インポート',
  'import.busy': 'インポート中…',
  'import.done.other': '「{name}」のアドレス範囲{count}個が有効になりました。',
  'import.ignored.other': '解釈できなかった{count}行を除外しました (行: {lines})。',
  'import.ignored.more': '{lines}ほか',
} as const;
