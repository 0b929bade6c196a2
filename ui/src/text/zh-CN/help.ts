// Texts of Help, in Simplified Chinese.

export const help = {
  'nav.help': '帮助',
  'help.search': '搜索帮助',
  'help.none': '这里没有包含这些词的内容。请换别的词，或少用几个。',
  'help.troubles': '遇到问题时',
  'help.terms': '术语解释',
  'help.shortcuts': '键盘快捷键',

  why: '为什么？',
  'why.about': '为什么？关于：{topic}',
  'why.more': '在帮助中了解更多',

  'trouble.friends': '好友无法连接',
  'trouble.friends.text':
    '必须能从外部连到你的 Tracker。请允许其他电脑连接，让路由器将 Tracker 的端口转发到这台电脑，并在防火墙中放行。',
  'trouble.silent': '客户端提示 Tracker 没有应答',
  'trouble.silent.text':
    '请查看 Tracker 是否在运行，以及种子中的 Announce URL 是否是它现在的地址和端口。任何一方的防火墙都可能造成阻碍。',
  'trouble.outside': '在家里可以，在外面不行',
  'trouble.outside.text':
    '种子中的地址可能只在你自己的网络中有效。请设置公网地址，然后重新创建种子或给它换上新地址。',
  'trouble.unregistered': '客户端提示种子未登记',
  'trouble.unregistered.text':
    '你的 Tracker 只为列表中的种子应答。请在那里添加它的 .torrent 文件。',
  'trouble.key': '好友的密钥被拒绝',
  'trouble.key.text':
    '密钥可能已到期、已更换或已移除。请重新复制该好友的 Announce URL，或给他们新的 .torrent。',
  'trouble.seed': '下载没有开始',
  'trouble.seed.text':
    '必须有人做种。在你自己的客户端中打开种子，并选择文件所在的文件夹；它会校验并分享文件。',
  'trouble.port': '端口被占用',
  'trouble.port.text':
    '另一个程序正在使用它。请关闭那个程序，或在这里选择另一个端口；之前创建的种子仍使用旧端口。',

  'term.tracker': 'Tracker',
  'term.tracker.text':
    '让分享同一种子的人彼此知晓的程序。文件从不经过它，而是在客户端之间直接传送。',
  'term.torrent': '种子',
  'term.torrent.text':
    '一个小文件（.torrent），描述分享的内容，并写明要询问哪些 Tracker。你把它交给别人，而不是文件本身。',
  'term.client': '客户端',
  'term.client.text':
    '用来下载和分享的程序，例如 qBittorrent 或 Transmission。下载的每个人都需要一个。你也需要，除非由 Swarmdeck 自己从这台电脑分享文件。',
  'term.swarm': '群和对等端',
  'term.swarm.text': '群就是此刻分享同一种子的所有人，其中每个客户端是一个对等端（peer）。',
  'term.seeder': '做种者',
  'term.seeder.text':
    '拥有全部内容并分享给别人的人。没有做种者就没有人能完成，所以在别人得到全部内容之前请让客户端保持运行。',
  'term.leecher': '下载者',
  'term.leecher.text': '仍在下载的人。他们已经在把拥有的分块给别人。',
  'term.announce': '汇报',
  'term.announce.text':
    '客户端每隔一段时间告诉 Tracker 的内容：它在线、进度如何、上传和下载了多少。作为回应，Tracker 告诉它还有哪些人。',
  'term.announceUrl': 'Announce URL',
  'term.announceUrl.text':
    '种子中 Tracker 的地址，例如 http://example.org:6969/announce。要参与的每个人都必须能连到它。',
  'term.key': '密钥 (passkey)',
  'term.key.text':
    '好友的 Announce URL 中的秘密部分，私有 Tracker 由此知道是谁在询问。如果落入他人之手，请更换：旧的随即失效。',
  'term.open': '开放的 Tracker',
  'term.open.text':
    '开放的 Tracker 为任何人的种子应答。陌生人会找到它，你的地址会出现在你不认识的种子中。',
  'term.lists': '地址和程序的名单',
  'term.lists.text':
    '可以拒绝个别地址和程序，或只允许你指定的。如果只允许指定的而又没有指定任何一个，就没有人能进来。',
  'term.infoHash': '特征码 (info hash)',
  'term.infoHash.text':
    '种子的指纹：40 位数字和字母。内容有任何变化，指纹也会变，那就是另一个种子。',
  'term.magnet': '磁力链接',
  'term.magnet.text':
    '以链接形式存在的种子。它含有特征码和 Tracker，其余来自群中的其他人，因此必须有人在做种。',
  'term.port': '端口',
  'term.port.text':
    '连到某个程序所用的号码，就像电话号码后面的分机号。同一时间只有一个程序能占用它。',
  'term.loopback': '仅这台电脑',
  'term.loopback.text':
    '地址 127.0.0.1 始终指电脑自身。只在那里监听的 Tracker 很安全，但别人看不到它。',
  'term.nat': '路由器和 NAT',
  'term.nat.text':
    '路由器用一个公网地址供家中所有设备使用，这叫作 NAT。从外面来的人只能到达路由器，除非它把端口转发到这台电脑。',
  'term.cgnat': '共享的公网地址 (CGNAT)',
  'term.cgnat.text':
    '有些运营商让许多用户共用一个公网地址。这样外面的人无法通过 IPv4 连到你。请向运营商申请独立的地址，或使用 IPv6。',
  'term.firewall': '防火墙',
  'term.firewall.text': '它决定哪些程序可以被连接。必须放行 Tracker 的端口，包括 TCP 和 UDP。',
  'term.host': '公网地址',
  'term.host.text':
    '别人从外面连到你所用的名称或地址。它写在你的种子里。许多运营商会更换它；动态 DNS 服务的名称会随之更新。',
  'term.piece': '分块',
  'term.piece.text': '种子被切成等长的分块，每块单独校验。分块越大，.torrent 越小。',
  'term.names': '文件名',
  'term.names.text':
    '不是每个系统都能保存每种名称：Windows 不接受某些字符，也不区分“A”和“a”。请重命名这类文件，使所有人都能下载。',
  'term.tier': '层级',
  'term.tier.text': '种子中的一组 Tracker。客户端先询问第一组，那里都没有应答时再询问下一组。',
  'term.webSeed': 'Web 种子',
  'term.webSeed.text': '同样拥有这些文件的 Web 服务器。即使没有人做种，客户端也可以从它下载。',
  'term.private': 'DHT 和私有种子',
  'term.private.text':
    '通过 DHT，客户端不用 Tracker 也能找到彼此。私有种子中不使用 DHT，因此只有 Tracker 允许的人才能参与。',
  'term.scrape': 'Scrape',
  'term.scrape.text': '查询种子的做种者数、下载者数和下载次数，而不加入其中。',
  'term.ratio': '分享率',
  'term.ratio.text': '上传量与下载量之比。大于 1 表示上传的更多。',
  'term.versions': 'v1、v2 和混合',
  'term.versions.text':
    '描述分享内容的两种方式。每个客户端都能读 v1；v2 更新、更可靠；混合种子两者兼有。',
  'term.backup': '备份',
  'term.backup.text': 'Swarmdeck 每天复制种子和好友的列表。如果列表损坏，会用最近的完好副本重建。',
  'term.settingsFile': '设置文件',
  'term.settingsFile.text':
    '所有设置都在一个文本文件中。如果其中有无法理解的内容，Swarmdeck 不会猜测：它会说明，并沿用原来的设置。',
  'term.disk': '磁盘和文件夹',
  'term.disk.text':
    '如果磁盘已满，或 Swarmdeck 无权写入自己的文件夹，就不会保存新的内容。请腾出空间或更改权限，它会自行继续。',
  'term.tls': '没有保护的页面',
  'term.tls.text':
    '没有 HTTPS 时，处在你与 Tracker 之间的任何人都能看到你的密码。只应在信任的网络中使用这样的页面。',
  'help.begin': '三步分享一个文件夹',
  'begin.make': '创建 .torrent',
  'begin.make.text': '选择文件夹。你的 Tracker 服务器地址会自动写入，此后它就认识这个种子。',
  'begin.seed': '做种',
  'begin.seed.text':
    '在客户端中打开 .torrent，选择文件所在的文件夹。或者在种子的选项中开启“从这台电脑分享”。',
  'begin.give': '交给别人',
  'begin.give.text': '把 .torrent 或磁力链接发给他们。“概览”会说明谁能连到你的 Tracker 服务器。',
} as const;
