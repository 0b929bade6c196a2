// Texts about backups, in Japanese.

export const backups = {
  'backups.title': 'バックアップ',
  'backups.text':
    'トレントの一覧とその数値、フレンドとそのキー、リストのコピーです。毎日1つ自動で作成されます。共有ファイルと設定は含まれません。',
  'backups.folder.what': 'バックアップのフォルダー',
  'backups.make': '今すぐバックアップ',
  'backups.making': 'バックアップ中…',
  'backups.made': 'バックアップを作成しました。',
  'backups.none':
    'バックアップはまだありません。トレントかフレンドができると最初のバックアップが作成されます。',
  'backups.table': 'バックアップ',
  'backups.when': '日時',
  'backups.why': '理由',
  'backups.torrents': 'トレント',
  'backups.size': 'サイズ',
  'backups.actions': '復元または削除',
  'backups.reason.daily': '毎日',
  'backups.reason.by_hand': '手動',
  'backups.reason.before_migration': 'アップデート前',
  'backups.reason.before_restore': '別のバックアップの復元前',
  'backups.restore': '復元…',
  'backups.restoreWhat': '{when}のバックアップを復元…',
  'backups.removeWhat': '{when}のバックアップを削除…',
  'backups.restore.title': 'このバックアップを復元しますか?',
  'backups.restore.holds.other': '{when}のバックアップには{count}件のトレントが含まれています。',
  'backups.restore.text':
    'トレント、フレンド、リストが当時の状態に戻ります。その後に追加したものは取り除かれ、削除したものは戻り、フレンドのキーも当時のものに戻ります。',
  'backups.restore.keeps':
    '完了したダウンロードの数は、現在のほうが多ければそのまま残ります。設定と共有ファイルには影響しません。',
  'backups.restore.before': '現在の状態は先にバックアップされるので、後で戻せます。',
  'backups.restore.confirm': '復元',
  'backups.restored': '{when}のバックアップを復元しました。',
  'backups.remove.title': 'このバックアップを削除しますか?',
  'backups.remove.text': '{when}のバックアップは復元できなくなります。',
  'backups.remove.confirm': '削除',
  'backups.removed': '{when}のバックアップを削除しました。',
} as const;
