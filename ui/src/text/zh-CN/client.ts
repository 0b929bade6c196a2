// Texts about handing torrents over to a BitTorrent client, in Simplified Chinese.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': '你的 BitTorrent 客户端',
  'client.text':
    'Swarmdeck 可以把种子直接交给 qBittorrent 或 Transmission，由它们做种。必须先启用其 Web 界面：qBittorrent 在“工具”→“选项”→“Web UI”中；Transmission 在“编辑”→“首选项”→“远程”中。',
  'client.kind': '程序',
  'client.address': 'Web 界面的地址',
  'client.address.hint': '即在浏览器中打开它时的地址，例如 {example}。',
  'client.user': '用户名',
  'client.user.hint': '如果不要求则留空。',
  'client.password': '密码',
  'client.password.hint': '保存在只有 Tracker 所在电脑上你的用户才能读取的文件中，绝不显示。',
  'client.password.kept': '已有密码。留空则保留。',
  'client.save': '保存并尝试',
  'client.forget': '忘记此客户端',
  'client.forgotten': '已忘记客户端及其密码。',
  'client.tried': '{version} 有应答。',
  'client.saved': '已保存，但还不能使用：',
  'client.seedWith': '用 {client} 做种',
  'client.seedWith.ask': '用 {client} 做种…',
  'client.enter': '用 qBittorrent 或 Transmission 做种…',
  'client.change': '更换客户端…',
  'client.handing': '正在移交…',
  'client.done': '{client} 已收到。它一询问你的 Tracker，就会出现在对等端之中。',
  'client.folder.title': '数据在哪里？',
  'client.folder.text':
    '请给出“{name}”所在的文件夹，以 {client} 看到的路径为准。{client} 随后从那里做种，不下载任何内容。',
  'client.folder.remote': '{client} 运行在另一台电脑上，因此它会先校验全部数据再做种。',
  'client.folder': '所在文件夹',
  'client.folder.confirm': '做种',
} as const;
