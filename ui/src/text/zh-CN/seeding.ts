// Texts about sharing a torrent's files from this computer, in Simplified Chinese.

export const seeding = {
  'seeding.switch': '从这台电脑分享',
  'seeding.hint':
    'Tracker 服务器不发送文件。开启后，由 Swarmdeck 在它之外发送，无需运行你的客户端。之后请重新下载 .torrent：其中会写明文件的位置。',
  'seeding.path': '文件在哪里',
  'seeding.path.hint': '用来创建种子的文件夹或文件，或它所在的文件夹，位于运行 Tracker 的电脑上。',
  'seeding.path.folder': '选择文件夹…',
  'seeding.path.file': '选择文件…',
  'seeding.path.first': '请先说明文件在哪里。',
  'seeding.from': '分享自',
  'seeding.sent': 'Swarmdeck 启动以来已发送',
  'seeding.urls': 'Web 种子',
  'seeding.urls.what': 'Web 种子的 URL',
  'seeding.problem.hint': '请将文件恢复原样。如果现在的样子才对，请关闭分享后重新开启。',
  'seeding.on': '正在从这台电脑分享 {name}。',
  'seeding.off': '不再从这台电脑分享 {name}。',
} as const;
