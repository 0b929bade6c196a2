// Texts of the frame: pages, appearance, the way to the engine, and what every page can do, in Japanese.

export const app = {
  'app.name': 'Swarmdeck',
  'app.skip': 'ページ本文へ移動',
  'app.version': 'バージョン {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'ページ',
  'nav.overview': '概要',
  'nav.torrents': 'トレント',
  'nav.create': '作成',
  'nav.create.finished': '(完了)',
  'nav.create.stopped': '(停止中、確認が必要)',
  'nav.access': 'アクセス',
  'nav.settings': '設定',

  'theme.label': '外観',
  'theme.system': 'システムに合わせる',
  'theme.light': 'ライト',
  'theme.dark': 'ダーク',

  'language.label': '言語',
  'language.system': 'システムに合わせる',

  'size.b': '{value} B',
  'size.kib': '{value} KiB',
  'size.mib': '{value} MiB',
  'size.gib': '{value} GiB',
  'size.tib': '{value} TiB',
  'size.pib': '{value} PiB',
  'size.perSecond': '{size}/秒',
  'list.next': '{list}、{next}',
  'text.sentence': '{text}。',

  'connection.offline': 'トラッカープログラムが応答しません。',
  'connection.offline.hint':
    'まだ動いていますか? このページには最後にわかった状態を表示しており、自動で再試行します。',
  'connection.loading': 'トラッカーに問い合わせ中…',

  'key.title': 'このページにはキーが必要です',
  'key.text':
    'Swarmdeckは起動時に、「#token=…」で終わるアドレスを表示しました。そのアドレスを開くか、ここに貼り付けてください。',
  'key.label': 'アドレスまたはキー',
  'key.submit': '開く',
  'key.wrong': 'このテキストにはキーがありません。キーは「#token=」の後に続く英数字の長い列です。',
  'key.refused':
    'キーが受け付けられませんでした。Swarmdeckは起動のたびに新しいキーを表示します。最新のものを使ってください。',

  'error.unknown': 'Swarmdeckで説明できない問題が発生しました。',
  'error.unknown.hint': 'もう一度試してください。再発する場合はSwarmdeckを起動し直してください。',
  'error.unreachable': 'トラッカープログラムが応答しません。',
  'error.unreachable.hint': 'まだ動いているか確認して、もう一度試してください。',
  'error.keyNeeded':
    'このページにはキーが必要です。Swarmdeckが起動時に表示したアドレスを開いてください。',
  'error.copy':
    'システムがこのページからのコピーを許可しませんでした。テキストを選択して手動でコピーしてください。',
  'error.file': 'ファイルを読み込めませんでした。',
  'error.file.hint': 'もう一度選ぶか、別のファイルを選んでください。',

  'action.copy': 'コピー',
  'action.copied': 'コピーしました',
  'action.copyWhat': '{what}をコピー',
  'action.copiedWhat': '{what}をコピーしました',
  'action.cancel': 'キャンセル',
  'action.close': '閉じる',
  'action.back': '戻る',
  'action.tryAgain': '再試行',
  'action.download': '.torrentをダウンロード',
  'action.downloaded': 'ダウンロードに保存しました',
  'action.save': '.torrentを保存…',
  'action.saved': '保存しました',
} as const;
