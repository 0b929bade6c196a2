// Texts of what is reached from every page, in Simplified Chinese.

export const frame = {
  'palette.open': '查找',
  'palette.title': '查找页面、操作或种子',
  'palette.placeholder': '页面、操作、设置或种子…',
  'palette.none': '没有包含这些词的内容。',
  'palette.found.other': '找到 {count} 项',
  'palette.page': '页面',
  'palette.action': '操作',
  'palette.torrent': '种子',

  'shortcuts.everywhere': '任何地方',
  'shortcuts.pages': '页面',
  'shortcuts.lists': '在列表中',
  'shortcuts.find': '搜索本页',
  'shortcuts.add': '添加种子',
  'shortcuts.create': '创建种子',
  'shortcuts.open': '打开',
  'shortcuts.select': '选中或取消选中',
  'shortcuts.selectAll': '全选',
  'shortcuts.selectMore': '同时选中下一项',
  'shortcuts.remove': '移除',
  'shortcuts.ends': '第一项和最后一项',
  'shortcuts.menu': '打开该行的菜单',
  'shortcuts.leave': '关闭，或取消所有选中',
  'keys.delete': 'Del',
} as const;
