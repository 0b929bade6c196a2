// Texts about adding torrents that exist already, one or many, in Japanese.

export const intake = {
  'intake.open': '追加…',
  'intake.title': 'トレントを追加',
  'intake.text':
    '追加したものにはトラッカーが応答するようになります。これによるダウンロードや共有は行われません。',
  'intake.files': '.torrentファイル',
  'intake.drop': '.torrentファイルをいくつでもここにドロップしてください。',
  'intake.choose': 'ファイルを選択…',
  'intake.chosen.other': '{count}個のファイルを選択',
  'intake.list': 'インフォハッシュまたはマグネットリンク',
  'intake.list.hint':
    '1行に1つ。インフォハッシュの後に名前を付けられます。それぞれの.torrentは後で追加できます。',
  'intake.confirm': '追加',
  'intake.busy': '追加中…',
  'intake.progress': '{count}個中{done}個のファイル',
  'intake.added.other': '{count}件のトレントを追加しました。',
  'intake.known.other': '{count}行はすでにあるトレントのものです。',
  'intake.failed.other': '追加できなかったもの: {count}件',
  'intake.line': '{line}行目: {text}',
  'intake.line.problem': 'インフォハッシュもマグネットリンクもありません。',
  'intake.more.other': 'ほか{count}件',
  'awaited.shown': 'このトレントはインフォハッシュしかわかっていません。',
  'awaited.hint':
    'すでに追跡しています。ファイル、ピース、プライベートかどうかは.torrentを追加するとわかります。それまでは全トレントの一覧から除かれます。',
  'awaited.add': '.torrentを追加…',
  'awaited.another': 'それは別のトレントの.torrentです。そのトレントも追加しました。',
  'awaited.unknown': 'まだ不明',
  'awaited.files': '.torrentファイルを追加すると、含まれるファイルがわかります。',
  'awaited.trackers': '.torrentファイルを追加すると、トラッカーがわかります。',
  'awaited.tools': '.torrentファイルを追加すると、このトレントの確認、変更、シードができます。',
  'awaited.seeding': '.torrentファイルを追加すると、このコンピューターからファイルを共有できます。',
} as const;
