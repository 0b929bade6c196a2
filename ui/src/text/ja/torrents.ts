// Texts of the list of torrents, and of what can be done with one, in Japanese.

export const torrents = {
  'torrents.added': '{name}を登録しました。',
  'torrents.search': 'トレントを検索',
  'torrents.search.placeholder': '名前またはインフォハッシュ',
  'torrents.count.other': '{count}件のトレント',
  'torrents.found': '{count}件中{found}件',
  'torrents.none.title': 'トレントはまだありません',
  'torrents.none.text':
    'ファイルやフォルダーから作成するか、既存の.torrentを追加してください。トラッカーがそれに応答するようになります。',
  'torrents.nothing': '「{search}」に一致するトレントはありません。',
  'torrents.table': 'トレント',
  'column.name': '名前',
  'column.size': 'サイズ',
  'column.seeders': 'シーダー',
  'column.leechers': 'リーチャー',
  'column.completed': '完了',
  'column.added': '追加日',

  'mark.paused': '一時停止中',
  'mark.hidden': '非表示',
  'pause.open': '一時停止…',
  'pause.title': 'このトレントを一時停止しますか?',
  'pause.text':
    '再開するまで、「{name}」を求めるクライアントは拒否されます。登録は残り、進行中のダウンロードは互いを知る人の間で続くことがあります。',
  'pause.message': '相手に伝える内容',
  'pause.message.hint': 'クライアントが利用者に表示します。空でもかまいません。',
  'pause.confirm': '一時停止',
  'pause.done': '{name}を一時停止しました。',
  'pause.shown': 'このトレントは一時停止中です。クライアントは拒否されます。',
  'pause.shown.message': '伝える内容: 「{message}」',
  resume: '再開',
  'resume.done': '{name}を再開しました。',
  'options.hidden': '非表示',
  'options.hidden.hint':
    '要求に応じてトラッカーが渡す全トレントの一覧から除かれます。.torrentを持つ人はこれまでどおり使えます。',
  'options.hidden.private': 'プライベートトレントはもともと全トレントの一覧から除かれます。',
  'options.hidden.on': '{name}を非表示にしました。',
  'options.hidden.off': '{name}の非表示を解除しました。',
  'options.warning': 'クライアントへのメッセージ',
  'options.warning.hint':
    'すべての応答に警告として添えられます。多くのクライアントはトラッカーの横に表示します。不要なら空にします。',
  'options.warning.save': '保存',
  'options.warning.saved': 'メッセージを保存しました。',
  'friendFile.open': 'フレンド用…',
  'friendFile.title': 'フレンド用の.torrentを保存',
  'friendFile.text':
    'そのフレンド専用のキーが入っています。持つ人は本人とみなされるため、ほかの人には送らないでください。',
  'friendFile.friend': '渡す相手',
  'friendFile.you': 'あなた (自分のクライアント用)',
  'friendFile.confirm': '.torrentを保存',
  'friendFile.saved': '{name}用に保存しました',
  'friendFile.none': 'キーを持つフレンドはまだいません。',
  'friendFile.add': 'フレンドを追加',

  'remove.title': 'このトレントを削除しますか?',
  'remove.text':
    'トラッカーは「{name}」への応答をやめます。10分間は数値ごと元に戻せますが、その後は失われます。共有ファイルと.torrentはそのまま残ります。',
  'remove.confirm': '削除',
  'remove.done': '{name}を削除しました。',
} as const;
