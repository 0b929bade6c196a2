// Texts about watched folders, in Japanese.

export const watched = {
  'watched.title': '監視フォルダー',
  'watched.folders': 'フォルダー',
  'watched.folders.hint':
    'ここにある、または後で置かれた.torrentは自動で追跡されます。1行に1フォルダーを完全なパスで、16個まで。削除したトレントは、ファイルが残っていても削除されたままです。',
  'watched.add': 'フォルダーを追加…',
  'watched.remote': 'Swarmdeckが動いているコンピューター上のフォルダーです。',
  'watched.then': '追跡したファイル',
  'watched.then.hint': '今後、追跡を始めた.torrentをどうするか。',
  'watched.then.stay': 'その場に残す',
  'watched.then.move': '同じ場所のフォルダー「registered」に移す',
} as const;
