// Texts of what only the desktop window has, in Japanese.

export const desktop = {
  'settings.window': 'ウィンドウとデスクトップ',
  'settings.window.on': 'オン',
  'settings.window.off': 'オフ',
  'settings.closeHides': 'ウィンドウを閉じても動作を続ける',
  'settings.closeHides.hint':
    '閉じるとウィンドウが隠れるだけになります。トレイのアイコンから再表示や終了ができます。トレイがない場合は閉じると終了します。',
  'settings.startAtLogin': 'コンピューターと同時に起動',
  'settings.startAtLogin.hint':
    'ログインするとSwarmdeckが起動するので、意識しなくてもトレントが見つかるようになります。',
  'settings.startHidden': 'ウィンドウなしで起動',
  'settings.startHidden.hint':
    'コンピューターと同時に起動したときは、トレイのアイコンだけが現れます。',
  'settings.notifyLastSeed': '最後のシーダーがいなくなったら知らせる',
  'settings.notifyLastSeed.hint':
    '見守り中のトレントごとにシステムの通知を出します。その後は新しい人が完了できません。',
  'settings.notifyCompleted': 'ダウンロードの完了を知らせる',
  'settings.notifyCompleted.hint': '誰かがあなたのトレントをすべて入手するたびに通知します。',
  'settings.notifyTrouble': 'トラッカーに対応が必要なときに知らせる',
  'settings.notifyTrouble.hint':
    '障害で停止したときや接続できないときに、ウィンドウが前面になければ通知します。',
  'settings.startAtLogin.missing':
    'Swarmdeckをコンピューターと同時に起動する項目がなくなったか、システムで無効になっています。',
  'settings.startAtLogin.failed': 'システムが受け付けませんでした: {why}。',
  'settings.startAtLogin.again': 'もう一度設定',
  'settings.closeHides.noTray':
    '現在デスクトップのトレイにアイコンが表示されないため、ウィンドウを閉じるとSwarmdeckは終了します。',

  'tray.open': 'Swarmdeckを開く',
  'tray.create': 'トレントを作成…',
  'tray.copy': 'アナウンスURLをコピー',
  'tray.start': 'トラッカーを開始',
  'tray.stop': 'トラッカーを停止',
  'tray.quit': '終了',
  'tray.running': 'トラッカーは動作中です',
  'tray.warning': 'トラッカーは動作中ですが、対応が必要です',
  'tray.stopped': 'トラッカーは停止しています',
  'tray.error': 'トラッカーを実行できませんでした',

  'message.stillHere': 'Swarmdeckはまだ動作しています',
  'message.stillHere.hint':
    'トレイのアイコンからウィンドウの再表示や終了ができます。閉じたときに隠すかどうかは設定で変更できます。',
  'message.copied': 'アナウンスURLをコピーしました',
  'message.trouble': 'トラッカーが動いていません',
  'message.trouble.hint': 'Swarmdeckを開くと、原因と対処方法がわかります。',
  'message.lastSeed': '{name}のシーダーがいなくなりました',
  'message.lastSeed.hint': 'すべてを持つ人が戻るまで、新しい人は完了できません。',
  'message.completed': '{name}がダウンロードされました',
  'message.completed.hint': 'すべてを入手した人がいます。',
} as const;
