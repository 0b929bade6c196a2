// Texts of what is reached from every page: the palette, and the list of shortcuts, in Japanese.

export const frame = {
  'palette.open': '検索',
  'palette.title': 'ページ、操作、トレントを検索',
  'palette.placeholder': 'ページ、操作、設定、トレント…',
  'palette.none': '一致するものはありません。',
  'palette.found.other': '{count}件見つかりました',
  'palette.page': 'ページ',
  'palette.action': '操作',
  'palette.torrent': 'トレント',

  'shortcuts.everywhere': '全体',
  'shortcuts.pages': 'ページ',
  'shortcuts.lists': '一覧',
  'shortcuts.find': 'このページを検索',
  'shortcuts.add': 'トレントを追加',
  'shortcuts.create': 'トレントを作成',
  'shortcuts.open': '開く',
  'shortcuts.select': '選択または選択解除',
  'shortcuts.selectAll': 'すべて選択',
  'shortcuts.selectMore': '次も選択',
  'shortcuts.remove': '削除',
  'shortcuts.ends': '最初と最後',
  'shortcuts.menu': '行のメニューを開く',
  'shortcuts.leave': '閉じる、または選択解除',
  'keys.delete': 'Del',
} as const;
