// Texts about where a torrent is filed, in Simplified Chinese.

export const filing = {
  'mark.archived': '已归档',
  'category.label': '分类',
  'category.hint': '自定的词，用来区分种子；搜索也能找到它。留空则无分类。',
  'category.save': '保存',
  'category.saved': '分类已保存。',
  'archive.switch': '归档',
  'archive.hint':
    '连同计数和 .torrent 保留在这里，但不再由 Tracker 服务：客户端会被拒绝，也不从这台电脑分享任何内容。',
  'archive.on': '{name} 现已归档。',
  'archive.off': '{name} 重新由 Tracker 服务。',
  'archive.shown': '这个种子已归档：客户端会被拒绝。',
  'archive.takeOut': '移出归档',
  'archive.all': '你的种子全部已归档。',
  'archive.see': '显示它们',
  'detail.category': '分类',
  'detail.transferred': '已传输',
  'detail.transferred.hint': '这个种子添加以来人们相互收到的数据量，以其客户端所报为准。',
} as const;
