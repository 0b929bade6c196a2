// Texts about where a torrent is filed: its category, and the archive, in Japanese.

export const filing = {
  'mark.archived': 'アーカイブ済み',
  'category.label': 'カテゴリー',
  'category.hint':
    'トレントを整理するための自由な言葉です。検索でも見つかります。不要なら空にします。',
  'category.save': '保存',
  'category.saved': 'カテゴリーを保存しました。',
  'archive.switch': 'アーカイブ済み',
  'archive.hint':
    '数値と.torrentはここに残りますが、追跡されません。クライアントは拒否され、このコンピューターからの共有も行われません。',
  'archive.on': '{name}をアーカイブしました。',
  'archive.off': '{name}の追跡を再開しました。',
  'archive.shown': 'このトレントはアーカイブ済みです。クライアントは拒否されます。',
  'archive.takeOut': 'アーカイブから出す',
  'archive.all': 'トレントはすべてアーカイブ済みです。',
  'archive.see': '表示する',
  'detail.category': 'カテゴリー',
  'detail.transferred': '転送量',
  'detail.transferred.hint':
    'このトレントの追加後に参加者同士が受け取り合った量です (クライアントの申告による)。',
} as const;
