// Texts about watched folders, in Simplified Chinese.

export const watched = {
  'watched.title': '监视文件夹',
  'watched.folders': '文件夹',
  'watched.folders.hint':
    '其中已有的和以后放入的每个 .torrent 都会自动由 Tracker 服务。每行一个文件夹，写完整路径，最多 16 个。移除的种子不会再回来，即使它的文件还在。',
  'watched.add': '添加文件夹…',
  'watched.remote': '这些是运行 Swarmdeck 的电脑上的文件夹。',
  'watched.then': '已处理的文件',
  'watched.then.hint': '.torrent 开始由 Tracker 服务之后如何处置，从现在起生效。',
  'watched.then.stay': '留在原处',
  'watched.then.move': '移到旁边的“registered”文件夹',
} as const;
