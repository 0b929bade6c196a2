// What the engine says, in Simplified Chinese.
import type { EngineTranslation } from '../translation';

export const engine = {
  ' (process {it})': ' (进程 {it})',
  '1 torrent': '1 个种子',
  'A backup could not be made: {problem}.': '无法创建备份：{problem}。',
  'A batch has at most {ITEMS_MAX} torrents.': '一批最多 {ITEMS_MAX} 个种子。',
  'A copy of it is kept as {1}.': '其副本保存为 {1}。',
  'A fault has ended what answered over {transport} at the address {address}.':
    '一个故障使地址 {address} 上通过 {transport} 的应答终止了。',
  'A few words that nobody would guess are easier to keep in mind than odd signs.':
    '几个别人猜不到的词比古怪的符号更容易记住。',
  'A magnet link can be looked at, but not more.': '磁力链接只能查看，不能做别的。',
  'A password can have {CHARS_MAX} characters at most.': '密码最多可以有 {CHARS_MAX} 个字符。',
  'A password must have {CHARS_MIN} characters at least.': '密码至少要有 {CHARS_MIN} 个字符。',
  'A peer is named by its address and port.': '对等端由其地址和端口指明。',
  'A piece it shares with other files is damaged; it may be this one or they.':
    '它与其他文件共用的一个分块已损坏；坏的可能是它，也可能是那些文件。',
  'A piece of it is damaged.': '它有一个分块已损坏。',
  'Add /announce, or what the tracker says.': '请加上 /announce，或该 Tracker 给出的路径。',
  'Add its .torrent again.': '请重新添加它的 .torrent。',
  'Add its .torrent first.': '请先添加它的 .torrent。',
  'All its files are empty: there is nothing to share.': '它的所有文件都是空的：没有可分享的内容。',
  "Allow this computer's address in the settings of {name}.":
    '请在 {name} 的设置中允许这台电脑的地址。',
  'An announce URL has at most {URL_BYTES_MAX} characters.':
    'Announce URL 最多有 {URL_BYTES_MAX} 个字符。',
  'An info hash has 40 hexadecimal digits.': '特征码有 40 位十六进制数字。',
  'Another Swarmdeck{process} already uses the data folder {1}.':
    '另一个 Swarmdeck{process} 已在使用数据文件夹 {1}。',
  'Another torrent is about to be saved as {1}.': '另一个种子正要保存为 {1}。',
  'Anyone may use this tracker for any torrent.': '任何人都可以将这个 Tracker 用于任何种子。',
  'Ask your provider for a public address, or use one of IPv6.':
    '请向运营商申请公网地址，或使用 IPv6 地址。',
  'Begin it with http:// or udp://.': '请以 http:// 或 udp:// 开头。',
  'Begin it with http://, or set up a reverse proxy that has a certificate.':
    '请以 http:// 开头，或架设带证书的反向代理。',
  'Check that it is there and that you may open it, or stop watching it under Settings.':
    '请检查它是否存在以及你是否可以打开它，或在“设置”中停止监视它。',
  'Check that the disk is connected, not full, and sound.': '请检查磁盘是否已连接、未满且完好。',
  'Check that the disk is not full and that it is in good order.': '请检查磁盘是否未满且状况良好。',
  'Check that the disk is not full and that you may write there.':
    '请检查磁盘是否未满以及是否允许在那里写入。',
  'Check that the disk is not full and that you may write to the data folder.':
    '请检查磁盘是否未满以及是否允许写入数据文件夹。',
  'Check that the file belongs to you, or start with another data folder.':
    '请检查该文件是否归你所有，或使用另一个数据文件夹启动。',
  'Check that you may open it and that the disk is connected.':
    '请检查你是否可以打开它以及磁盘是否已连接。',
  'Check that you may open it, or move it out of the folder you want to share.':
    '请检查你是否可以打开它，或将它移出要分享的文件夹。',
  'Check that you may open it.': '请检查你是否可以打开它。',
  'Check that you may open it; it is tried again.': '请检查你是否可以打开它；程序会再次尝试。',
  'Check that you may write there.': '请检查是否允许在那里写入。',
  'Check that you may write to its folder.': '请检查是否允许写入它的文件夹。',
  'Check the address, and whether a firewall is in between.': '请检查地址，以及中间是否有防火墙。',
  'Check the port and which program you chose.': '请检查端口以及所选的程序。',
  'Check the spelling and that you may open it.': '请检查拼写以及你是否可以打开它。',
  'Check the spelling, or whether the disk is connected.': '请检查拼写，或磁盘是否已连接。',
  'Choose a .torrent, or get this one once more: it may be incomplete.':
    '请选择一个 .torrent，或重新获取这个：它可能不完整。',
  'Choose a folder on a disk of this computer with --data-dir.':
    '请用 --data-dir 选择这台电脑磁盘上的文件夹。',
  'Choose a folder on the drive instead of the whole drive.':
    '请选择驱动器上的文件夹，而不是整个驱动器。',
  'Choose a folder that has files in it.': '请选择一个含有文件的文件夹。',
  'Choose a folder you may write to with --data-dir.': '请用 --data-dir 选择一个允许写入的文件夹。',
  'Choose a folder you may write to, on a disk that is not full.':
    '请选择一个允许写入、且磁盘未满的文件夹。',
  'Choose a port above 1023, such as 6969.': '请选择大于 1023 的端口，例如 6969。',
  'Choose a shorter comment or fewer addresses.': '请使用较短的注释或较少的地址。',
  'Choose a shorter list.': '请选择较短的名单。',
  'Choose a shorter or plainer name for the .torrent.': '请为 .torrent 选择较短或较简单的名称。',
  'Choose a text with one address, network or range in each line, as eMule, PeerGuardian and firewalls use it.':
    '请选择每行一个地址、网络或范围的文本，即 eMule、PeerGuardian 和防火墙所用的格式。',
  'Choose an ordinary file or folder.': '请选择普通的文件或文件夹。',
  'Choose another .torrent, or get it once more.': '请选择另一个 .torrent，或重新获取它。',
  'Choose another backup.': '请选择另一份备份。',
  'Choose another folder, exclude less, or rename the files you want to share.':
    '请选择另一个文件夹、少排除一些，或重命名要分享的文件。',
  'Choose another name or remove it first.': '请选择另一个名称，或先移除它。',
  'Choose another name.': '请选择另一个名称。',
  'Choose another port, or end that program.': '请选择另一个端口，或结束那个程序。',
  'Choose another port, or end the other Swarmdeck.': '请选择另一个端口，或结束另一个 Swarmdeck。',
  'Choose another port, or end the other program that uses it.':
    '请选择另一个端口，或结束使用它的另一个程序。',
  'Choose another port.': '请选择另一个端口。',
  'Choose fewer at a time.': '请一次少选一些。',
  'Choose fewer torrents.': '请少选一些种子。',
  'Choose files or folders.': '请选择文件或文件夹。',
  'Choose files that have something in them.': '请选择有内容的文件。',
  'Choose it from the list of peers.': '请从对等端列表中选择它。',
  'Choose larger pieces or a shorter comment.': '请选择较大的分块或较短的注释。',
  'Choose larger pieces.': '请选择较大的分块。',
  "Choose one of this computer's own addresses.": '请选择这台电脑自己的地址之一。',
  'Choose one of those that are kept.': '请从保留的备份中选择一份。',
  'Choose one that Swarmdeck has exported.': '请选择由 Swarmdeck 导出的文件。',
  'Choose the .torrent itself, which a client can save for you.':
    '请选择 .torrent 本身，客户端可以为你保存它。',
  'Choose the file or folder of the torrent.': '请选择种子的文件或文件夹。',
  'Choose the folder that the torrent was made of.': '请选择用来创建种子的文件夹。',
  "Choose the folder with the torrent's files.": '请选择含有种子文件的文件夹。',
  'Choose where the data is.': '请选择数据所在的位置。',
  'Choose “Only my torrents” on the page Access to keep strangers out.':
    '请在“访问”页面选择“仅我的种子”，将陌生人拒之门外。',
  'Close the window and open it again.': '请关闭窗口后重新打开。',
  'Completed downloads are counted but cannot be saved.': '完成的下载已计数，但无法保存。',
  'Copy it whole, from “magnet:” on.': '请完整复制，从“magnet:”开始。',
  'Copy it whole.': '请完整复制。',
  'Correct it and try again.': '请更正后重试。',
  'Correct it or leave it out.': '请更正或去掉它。',
  'Correct what is named in the file.': '请更正文件中指明的内容。',
  'Correct what is named.': '请更正指明的内容。',
  'Correct what is named; nothing has been changed.': '请更正指明的内容；没有更改任何内容。',
  'DHT node': 'DHT 节点',
  'Enter one at least.': '请至少输入一个。',
  'Enter which one it is and where its web interface is.':
    '请输入它是哪一个以及它的 Web 界面在哪里。',
  'For example /home/me/Videos/Holiday.': '例如 /home/me/视频/假期。',
  'For example C:\\Users\\me\\Videos\\Holiday.': '例如 C:\\Users\\me\\视频\\假期。',
  'For friends elsewhere, enter your public address or host name under Settings, and let your router forward port {port} (TCP and UDP) to this computer.':
    '如要分享给别处的好友，请在“设置”中填写公网地址或主机名，并让路由器将端口 {port}（TCP 和 UDP）转发到这台电脑。',
  'For friends elsewhere, put in a URL with your public address or name, too.':
    '如要分享给别处的好友，请再加入一个带有公网地址或名称的 URL。',
  'Forgotten? End Swarmdeck and run “swarmdeck password remove”.':
    '忘记了？请结束 Swarmdeck 并运行“swarmdeck password remove”。',
  'Get the file once more.': '请重新获取该文件。',
  'Get the torrent once more, from somewhere else.': '请从别处重新获取该种子。',
  'Give the address by which others reach the tracker.': '请给出别人连到 Tracker 所用的地址。',
  'Give the folder another name.': '请给文件夹换一个名称。',
  'Give the path on the computer that runs the tracker.': '请给出运行 Tracker 的电脑上的路径。',
  'If it does not seed, let it check and resume the torrent there.':
    '如果它不做种，请在那里校验该种子并让它继续。',
  'If it was not you who removed it, register your torrents again.':
    '如果不是你移除的，请重新登记你的种子。',
  'Import it in parts of up to 100,000 torrents.': '请分批导入，每批最多 100,000 个种子。',
  'Import the file, and then choose a preset by its name.': '请导入该文件，然后按名称选择预设。',
  'In its place is a folder, or a link that leads elsewhere or nowhere.':
    '它的位置上是一个文件夹，或一个指向别处或无处的链接。',
  'In the preset file, “{field}” {problem}.': '在预设文件中，“{field}”{problem}。',
  'Install a BitTorrent client, or open the .torrent in yours by hand.':
    '请安装 BitTorrent 客户端，或在你的客户端中手动打开 .torrent。',
  'Install that version or a later one.': '请安装该版本或更新的版本。',
  'It cannot be read: {reason}.': '无法读取它：{reason}。',
  'It ends in a slash, so that many trackers do not answer and clients do not know where to scrape.':
    '它以斜杠结尾，因此许多 Tracker 不应答，客户端也不知道向哪里 scrape。',
  'It has been removed.': '它已被移除。',
  'It has fields that are not known here: {listed} and {more} more.':
    '它有这里不认识的字段：{listed}，另有 {more} 个。',
  'It has fields that are not known here: {listed}.': '它有这里不认识的字段：{listed}。',
  'It has letters that many clients do not send as they should.':
    '其中有许多客户端不能正确发送的字母。',
  'It has {count} pieces, so many that some clients become slow.':
    '它有 {count} 个分块，多到会使一些客户端变慢。',
  'It holds a name or password, which everyone with the torrent can read.':
    '其中含有名称或密码，持有种子的每个人都能看到。',
  'It is kept as {1}.': '它保存为 {1}。',
  'It is marked as private in a place where no client looks: it is public.':
    '私有标记写在客户端不会查看的位置：它是公开的。',
  'It is not there.': '它不存在。',
  'It is private and names no tracker: nobody can find anybody with it.':
    '它是私有的且没有写明 Tracker：谁也无法用它找到别人。',
  'It is private but names DHT nodes, which its clients must not use.':
    '它是私有的却写有 DHT 节点，而其客户端不得使用。',
  'It is there twice.': '它出现了两次。',
  'It may have been moved or deleted.': '它可能已被移动或删除。',
  'It may have been removed. Look at the list of backups again.':
    '它可能已被移除。请重新查看备份列表。',
  'It may not know this version of torrents.': '它可能不认识这一版本的种子。',
  'It names no tracker, so only clients with the DHT find others.':
    '它没有写明 Tracker，因此只有使用 DHT 的客户端能找到别人。',
  'It names no tracker: clients can find each other only through the DHT.':
    '它没有写明 Tracker：客户端只能通过 DHT 找到彼此。',
  'It says no port, and clients cannot guess it.': '它没有写明端口，客户端无法猜到。',
  'It was cancelled.': '已取消。',
  'It was made by a newer version of Swarmdeck.': '它由较新版本的 Swarmdeck 制作。',
  'It writes numbers with needless zeros: {1}.': '它的数字带有多余的零：{1}。',
  'Its .torrent is being made already.': '它的 .torrent 已在创建中。',
  'Its .torrent is there already.': '它的 .torrent 已经存在。',
  'Its fields are not in the order they should be: {1}.': '它的字段没有按应有的顺序排列：{1}。',
  'Its pieces of {bytes} bytes are not as long as a power of two.':
    '它的分块为 {bytes} 字节，长度不是 2 的幂。',
  'Its pieces of {bytes} bytes are shorter than clients expect.':
    '它的分块为 {bytes} 字节，比客户端预期的短。',
  'Its pieces of {mib} MiB are longer than some clients accept.':
    '它的分块为 {mib} MiB，比一些客户端能接受的长。',
  'Its size in bytes is {found_bytes} in place of {size_bytes}.':
    '它的大小为 {found_bytes} 字节，而不是 {size_bytes} 字节。',
  'Leave the choice to Swarmdeck.': '请让 Swarmdeck 来选择。',
  'Let other computers connect to share with friends.': '要与好友分享，请允许其他电脑连接。',
  'Let other computers connect, on the page Overview.': '请在“概览”页面允许其他电脑连接。',
  'Let registered files be moved out of the way under Settings, or move some yourself.':
    '请在“设置”中让已登记的文件移到一旁，或自己移走一些。',
  'Let the path begin with /announce.': '路径要以 /announce 开头。',
  'Load the page anew.': '请重新加载页面。',
  'Log in, or open the address with the key once more.': '请登录，或再次打开带密钥的地址。',
  'Look at the list once more, then start again.': '请再看一遍列表，然后重新开始。',
  'Look at the summary once more. Nothing has been changed here.':
    '请再看一遍摘要。这里没有更改任何内容。',
  'Look for the torrent in the list of torrents.': '请在种子列表中查找该种子。',
  'Look whether something else came with it.': '请看看是否还有别的一起过来。',
  'Look whether torrents or friends are back that you had removed since then.':
    '请查看是否有此后移除的种子或好友又回来了。',
  'Make a torrent of version 1, or share a folder below.':
    '请创建版本 1 的种子，或分享下一级的文件夹。',
  'Make it first, or save the .torrent in another folder.':
    '请先创建它，或将 .torrent 保存到另一个文件夹。',
  'Make room on the disk, and see to it that Swarmdeck may write in {1}. If it ends before, they are lost.':
    '请在磁盘上腾出空间，并确保 Swarmdeck 可以写入 {1}。如果它在此之前结束，这些将会丢失。',
  'Make room on the disk.': '请在磁盘上腾出空间。',
  'Make the torrent once more with the announce URLs that the overview shows.':
    '请用概览中显示的 Announce URL 重新创建种子。',
  'Mind capital letters, and the layout of the keyboard.': '请注意大小写和键盘布局。',
  'More than {WAITING_MAX} jobs cannot wait at the same time.':
    '同时等待的任务不能超过 {WAITING_MAX} 个。',
  'Move it elsewhere, then start Swarmdeck again.': '请将它移到别处，然后重新启动 Swarmdeck。',
  'Name a folder for the data with --data-dir.': '请用 --data-dir 指定存放数据的文件夹。',
  "Name the folder that the shared file or folder lies in. If your client runs in a container that sees other folders, enter its address with this computer's name in place of 127.0.0.1; it then checks the data itself.":
    '请给出所分享的文件或文件夹所在的文件夹。如果你的客户端运行在看到其他文件夹的容器中，请将其地址中的 127.0.0.1 换成这台电脑的名称；这样它会自己校验数据。',
  'Name the right folder.': '请给出正确的文件夹。',
  'Names differ only in case, such as “{1}” from “{2}” ({count} in all): Windows and macOS keep only one of them.':
    '名称只有大小写不同，例如“{1}”与“{2}”（共 {count} 个）：Windows 和 macOS 只会保留其中一个。',
  'No client announces over “{1}”.': '没有客户端通过“{1}”汇报。',
  'No program opened the .torrent: {error}.': '没有程序打开该 .torrent：{error}。',
  'Nobody can connect to {1}.': '没有人能连到 {1}。',
  'None of the announce URLs in this torrent is one of your tracker.':
    '这个种子中的 Announce URL 没有一个是你的 Tracker 的。',
  'Nothing answers at {address}: {cause}.': '{address} 没有应答：{cause}。',
  'Nothing was changed.': '没有更改任何内容。',
  'Nothing was left behind.': '没有留下任何东西。',
  'Only clients in a web browser announce over WebSockets.':
    '只有网页浏览器中的客户端通过 WebSocket 汇报。',
  'Only computers in the same network find {host}.': '只有同一网络中的电脑能找到 {host}。',
  'Only computers in your own network can use the announce URLs.':
    '只有你自己网络中的电脑能使用这些 Announce URL。',
  'Only this computer can reach the tracker.': '只有这台电脑能连到 Tracker。',
  'Only what is on a list of yours is let in, but the list is empty.':
    '只允许你名单上的，但名单是空的。',
  'Open it in your file manager.': '请在文件管理器中打开它。',
  "Paths are longer than some systems accept ({count} in all): “{1}” has {characters} characters with the torrent's name.":
    '路径比一些系统能接受的长（共 {count} 个）：“{1}”连同种子名称有 {characters} 个字符。',
  'Paths stand twice in it, such as “{1}” ({count} in all).':
    '其中有重复的路径，例如“{1}”（共 {count} 个）。',
  'Please report it with the log.': '请连同日志一起报告。',
  'Please report this: it is a fault in Swarmdeck.': '请报告此事：这是 Swarmdeck 的故障。',
  'Port {port} is already in use.': '端口 {port} 已被使用。',
  'Port {port} is used by another Swarmdeck (process {process_id}).':
    '端口 {port} 正被另一个 Swarmdeck（进程 {process_id}）使用。',
  'Port {port} is used by this Swarmdeck itself, for something else.':
    '端口 {port} 正被这个 Swarmdeck 自己用于别的用途。',
  'Port {port} is used by {name} (process {process_id}).':
    '端口 {port} 正被 {name}（进程 {process_id}）使用。',
  'Put addresses or clients on the list, or let in all others again.':
    '请将地址或客户端加入名单，或重新允许其他所有人。',
  'Put in a URL with http:// or udp:// for all others.':
    '请为其他所有人加入一个以 http:// 或 udp:// 开头的 URL。',
  'Put it back, or apply settings here, which writes it anew.':
    '请将它放回，或在这里应用设置，这会重新写入它。',
  'Put it behind the host, such as {1}:6969.': '请写在主机后面，例如 {1}:6969。',
  'Remove it, then set a new password.': '请先移除，再设置新密码。',
  'Remove one of them first.': '请先移除其中一个。',
  'Remove one that is not needed.': '请移除一个不需要的。',
  'Remove some that are not needed.': '请移除一些不需要的。',
  'Rename it or exclude it, and try again.': '请重命名或排除它，然后重试。',
  'Rename one of the two and try again.': '请重命名其中一个，然后重试。',
  'Renew the key if somebody else has got it.': '如果别人得到了密钥，请更换它。',
  'Save the .torrent under another name.': '请将 .torrent 保存为另一个名称。',
  'See to it that the disk can be written again: systems lock a disk that has a fault.':
    '请设法使磁盘可以再次写入：系统会锁定有故障的磁盘。',
  'Share its subfolders one by one.': '请逐个分享它的子文件夹。',
  'Share the file itself, or make a hybrid torrent.': '请分享文件本身，或创建混合种子。',
  'Start Swarmdeck again.': '请重新启动 Swarmdeck。',
  'Start Swarmdeck without it to change it here.': '要在这里更改，请在启动 Swarmdeck 时不带它。',
  'Start it again.': '请重新启动它。',
  'Start the computer again.': '请重新启动电脑。',
  'Start {name}, and check that its web interface is switched on.':
    '请启动 {name}，并检查其 Web 界面是否已启用。',
  'Swarmdeck does not know your BitTorrent client yet.':
    'Swarmdeck 还不知道你的 BitTorrent 客户端。',
  'Swarmdeck has not started, so there is nothing to ask.': 'Swarmdeck 没有启动，因此无从询问。',
  'Swarmdeck is about to end.': 'Swarmdeck 即将结束。',
  'Swarmdeck ran into a fault of its own while it started.': 'Swarmdeck 启动时遇到了自身的故障。',
  'Swarmdeck ran into a fault of its own.': 'Swarmdeck 遇到了自身的故障。',
  'Swarmdeck runs with its default settings. A copy of the file is kept as {1}.':
    'Swarmdeck 使用默认设置运行。该文件的副本保存为 {1}。',
  'Swarmdeck starts it again by itself. Please report it with the log.':
    'Swarmdeck 会自行重新启动它。请连同日志一起报告。',
  'Swarmdeck – {1}': 'Swarmdeck – {1}',
  'Switch that on under Settings, or begin the URL with http://.':
    '请在“设置”中开启它，或让 URL 以 http:// 开头。',
  'Take it out of the watched folder.': '请将它移出监视文件夹。',
  'Take one of the two away.': '请去掉其中一个。',
  'Take the slash at the end away.': '请去掉末尾的斜杠。',
  'Take them out, or put it on two lines.': '请去掉它们，或分成两行。',
  'That is not the password.': '密码不对。',
  'The .torrent could not be recovered of {told} and {more} more.':
    '无法恢复 {told} 等（另有 {more} 个）的 .torrent。',
  'The .torrent could not be recovered of {told}.': '无法恢复 {told} 的 .torrent。',
  'The .torrent could not be saved to {path}: {1}.': '无法将 .torrent 保存到 {path}：{1}。',
  'The .torrent itself has {mb} MB, more than some clients accept.':
    '.torrent 本身有 {mb} MB，超过一些客户端能接受的大小。',
  'The .torrent of “{1}” could not be recovered.': '无法恢复“{1}”的 .torrent。',
  'The .torrent will be {1} MB large, more than some clients accept: choose longer pieces or share fewer files.':
    '.torrent 将有 {1} MB，超过一些客户端能接受的大小：请选择较长的分块或分享较少的文件。',
  'The backups in {folder} cannot be changed: {why}.': '无法更改 {folder} 中的备份：{why}。',
  'The command is not JSON.': '该命令不是 JSON。',
  'The current password is not right.': '当前密码不对。',
  'The daily backup could not be made. {1}': '无法创建每日备份。{1}',
  'The damaged file is kept as {1}.': '损坏的文件保存为 {1}。',
  'The data folder {root} cannot be kept from a second Swarmdeck: {why}.':
    '无法阻止第二个 Swarmdeck 使用数据文件夹 {root}：{why}。',
  'The data folder {root} cannot be used: {why}.': '无法使用数据文件夹 {root}：{why}。',
  'The file cannot be read.': '无法读取该文件。',
  'The file could not be moved out of the way: {1}.': '无法将该文件移到一旁：{1}。',
  'The file could not be put together.': '无法生成该文件。',
  'The file did not arrive whole.': '该文件没有完整到达。',
  'The file is damaged.': '该文件已损坏。',
  'The file is empty.': '该文件是空的。',
  'The file is kept as {1}.': '该文件保存为 {1}。',
  'The file with the presets could not be understood. {problem}': '无法理解预设文件。{problem}',
  'The file with your presets could not be understood. {problem}':
    '无法理解你的预设文件。{problem}',
  'The file “{path}” in {folder} {trouble}.': '{folder} 中的文件“{path}”{trouble}。',
  'The folder could not be shown: {error}.': '无法显示该文件夹：{error}。',
  'The folder with the data is missing.': '缺少存放数据的文件夹。',
  'The folder {folder} could not be shown: {error}.': '无法显示文件夹 {folder}：{error}。',
  'The list is too long.': '列表太长。',
  'The list of those who are sharing could not be saved: {1}.': '无法保存正在分享者的列表：{1}。',
  'The list of those who were sharing {read}: {1}.': '先前分享者的列表{read}：{1}。',
  'The list of torrents cannot be changed: {why}.': '无法更改种子列表：{why}。',
  'The list of torrents cannot be read or written: {cause}.': '无法读取或写入种子列表：{cause}。',
  'The list of torrents cannot be read or written: {why}.': '无法读取或写入种子列表：{why}。',
  'The list of torrents in {path} cannot be read or written: {why}.':
    '无法读取或写入 {path} 中的种子列表：{why}。',
  'The list of torrents was damaged when Swarmdeck started': 'Swarmdeck 启动时种子列表已损坏',
  'The list of torrents was made by a newer version of Swarmdeck.':
    '种子列表由较新版本的 Swarmdeck 制作。',
  'The list of torrents was missing or empty when Swarmdeck started':
    'Swarmdeck 启动时种子列表缺失或为空',
  'The log in {folder} cannot be written: {error}.': '无法写入 {folder} 中的日志：{error}。',
  'The name {1} is not text.': '名称 {1} 不是文本。',
  'The owner of the tracker cannot be removed.': '不能移除 Tracker 的所有者。',
  'The pages cannot be shown at {address}: {error}. Choose another address with --ui.':
    '无法在 {address} 显示页面：{error}。请用 --ui 选择另一个地址。',
  'The path is missing; most trackers answer at /announce only.':
    '缺少路径；大多数 Tracker 只在 /announce 应答。',
  'The path must be a whole one, from the drive or the root on.':
    '路径必须完整，从驱动器或根目录开始。',
  'The preset {problem}.': '该预设{problem}。',
  'The preset “{name}” cannot be used. {1}': '无法使用预设“{name}”。{1}',
  'The presets are too large to be kept.': '预设太大，无法保存。',
  'The presets could not be saved to {path}: {why}.': '无法将预设保存到 {path}：{why}。',
  'The presets in {path} could not be read: {why}.': '无法读取 {path} 中的预设：{why}。',
  'The setting {name} {problem}.': '设置 {name} {problem}。',
  'The settings are {1}.': '可用的设置有：{1}。',
  'The settings could not be saved to {path}: {why}.': '无法将设置保存到 {path}：{why}。',
  'The settings could not be saved: Swarmdeck ran into a fault of its own.':
    '无法保存设置：Swarmdeck 遇到了自身的故障。',
  'The settings file has been changed by hand just now.': '设置文件刚刚被手动更改。',
  'The settings file was changed by hand. {1}': '设置文件被手动更改。{1}',
  'The settings file was written by a newer version of Swarmdeck.':
    '设置文件由较新版本的 Swarmdeck 写入。',
  'The settings file {1} is gone.': '设置文件 {1} 不见了。',
  'The settings file {path} could not be understood: {problem}.':
    '无法理解设置文件 {path}：{problem}。',
  'The settings file {path} was replaced when you applied settings.':
    '你应用设置时替换了设置文件 {path}。',
  'The settings from before stay in force until the file is right. If you apply settings here instead, a copy of what was written is kept.':
    '在文件正确之前沿用之前的设置。如果在这里应用设置，会保留所写内容的副本。',
  'The settings from before stay in force. {1}': '沿用之前的设置。{1}',
  'The settings have been changed elsewhere in the meantime.': '其间设置已在别处更改。',
  'The settings in {file} cannot be used: {list}.': '无法使用 {file} 中的设置：{list}。',
  'The settings in {path} could not be read: {why}.': '无法读取 {path} 中的设置：{why}。',
  'The system does not say where your home folder is.': '系统没有说明你的主文件夹在哪里。',
  'The system gives no random numbers, which a password needs.': '系统没有提供密码所需的随机数。',
  'The system gives no random numbers: {error}.': '系统没有提供随机数：{error}。',
  'The system says: {source}.': '系统提示：{source}。',
  'The tracker answers there again as soon as it is back. If it is gone for good, choose another one under Settings.':
    '该地址恢复后，Tracker 会立即重新在那里应答。如果不会再恢复，请在“设置”中选择另一个。',
  'The tracker could not start: {1}.': 'Tracker 无法启动：{1}。',
  'The tracker goes on answering. Check that the disk is not full and that you may write there.':
    'Tracker 继续应答。请检查磁盘是否未满以及是否允许在那里写入。',
  'The tracker goes on, and it is tried again. Check that there is room on the disk and that the data folder can be written. Should Swarmdeck end before, clients come back by themselves when they announce next.':
    'Tracker 继续运行，并会再次尝试。请检查磁盘上是否有空间以及数据文件夹是否可写。如果 Swarmdeck 在此之前结束，客户端会在下次汇报时自行回来。',
  'The watched folder {1} cannot be read: {2}.': '无法读取监视文件夹 {1}：{2}。',
  'The window asked for something the tracker does not understand: {cause}.':
    '窗口提出了 Tracker 不理解的请求：{cause}。',
  'There are blanks in it, which no URL has.': '其中有空格，而 URL 中不能有空格。',
  'There are too many .torrent files in the watched folder {1}; some are passed over.':
    '监视文件夹 {1} 中的 .torrent 文件太多；有一些被略过。',
  'There are {PRESETS_MAX} presets already.': '已有 {PRESETS_MAX} 个预设。',
  'There are {of_reason} backups made by hand already.': '已有 {of_reason} 份手动创建的备份。',
  'There is a folder where the list of torrents should be: {1}.':
    '种子列表应在的位置上是一个文件夹：{1}。',
  'There is already a file {path}.': '已有文件 {path}。',
  'There is no .torrent of “{1}” here yet.': '这里还没有“{1}”的 .torrent。',
  'There is no .torrent {1} any more.': '.torrent {1} 已不存在。',
  'There is no announce URL to announce to instead.': '没有可以改为汇报的 Announce URL。',
  'There is no file “{name}” in {path}.': '{path} 中没有文件“{name}”。',
  'There is no folder {1}.': '没有文件夹 {1}。',
  'There is no folder “{name}” in {path}.': '{path} 中没有文件夹“{name}”。',
  'There is no preset called “{1}”.': '没有名为“{1}”的预设。',
  'There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” and a browser instead.':
    '没有可以显示窗口的屏幕。请改用“swarmdeck serve --ui 127.0.0.1:8080”和浏览器。',
  'There is no setting called “{name}”.': '没有名为“{name}”的设置。',
  'There is no such backup.': '没有这份备份。',
  'There is no such entry.': '没有这个条目。',
  'There is no such friend.': '没有这位好友。',
  'There is no such list.': '没有这个名单。',
  'There is not just one preset in {1}.': '{1} 中没有预设，或不止一个。',
  'There is nothing that could become a torrent.': '没有可以成为种子的内容。',
  'There is nothing to back up: {1} is empty.': '没有可备份的内容：{1} 是空的。',
  'There is nothing to back up: {1} is missing.': '没有可备份的内容：缺少 {1}。',
  'There were too many attempts to log in.': '登录尝试次数过多。',
  'These .torrents are too large together for one file.': '这些 .torrent 合在一个文件里太大。',
  'These are more than {MAGNETS_MAX} magnet links.': '磁力链接超过 {MAGNETS_MAX} 个。',
  'These settings cannot be used: {1}.': '无法使用这些设置：{1}。',
  'They are those of its web interface; see the settings of {name}.':
    '它们是其 Web 界面的用户名和密码；请查看 {name} 的设置。',
  'This backup cannot be read.': '无法读取这份备份。',
  'This backup is damaged: {problem}.': '这份备份已损坏：{problem}。',
  'This backup was made by a newer version of Swarmdeck.': '这份备份由较新版本的 Swarmdeck 制作。',
  'This build has no pages in it. Build them with “cargo xtask run”.':
    '此构建中没有页面。请用“cargo xtask run”构建。',
  'This computer does not have the address {name} at the moment.': '这台电脑目前没有地址 {name}。',
  'This computer does not have the addresses {1} at the moment.': '这台电脑目前没有地址 {1}。',
  'This is a path on Windows, but the tracker runs on another system.':
    '这是 Windows 的路径，但 Tracker 运行在另一种系统上。',
  'This is not a preset file of Swarmdeck: {why}.': '这不是 Swarmdeck 的预设文件：{why}。',
  'This is not an announce URL.': '这不是 Announce URL。',
  'This is not the name of a folder.': '这不是文件夹的名称。',
  'This job is not known any more.': '此任务已不存在。',
  'This link cannot be used: {error}.': '无法使用这个链接：{error}。',
  'This page has neither logged in nor the key that swarmdeck printed when it started.':
    '本页既没有登录，也没有 swarmdeck 启动时显示的密钥。',
  'This preset file was made by a newer version of Swarmdeck.':
    '这个预设文件由较新版本的 Swarmdeck 制作。',
  'This torrent is not registered with your tracker.': '这个种子没有登记到你的 Tracker。',
  'This version of Swarmdeck keeps the list of torrents in another way, and makes a backup before it changes it. {1}':
    '此版本的 Swarmdeck 以另一种方式保存种子列表，并在更改之前创建备份。{1}',
  'This was not a login from a page of Swarmdeck’s.': '这不是来自 Swarmdeck 页面的登录。',
  'Try again.': '请重试。',
  'Try it once more.': '请再试一次。',
  'Try once more.': '请再试一次。',
  'Unpack it and choose what is in it.': '请解压并选择其中的内容。',
  'Use a URL without what is before the @.': '请使用不含 @ 及其之前内容的 URL。',
  'Use a host name that follows your address, such as one of dynamic DNS.':
    '请使用随你的地址更新的主机名，例如动态 DNS 的名称。',
  'Use an announce URL with a key, or make your tracker public.':
    '请使用带密钥的 Announce URL，或将你的 Tracker 设为公开。',
  'Use the one that is running, or choose another folder with --data-dir.':
    '请使用正在运行的那个，或用 --data-dir 选择另一个文件夹。',
  'Wait a moment until it is in force, look through the settings, and apply them again.':
    '请稍候待其生效，看一遍设置，然后重新应用。',
  'Wait a second, then try again.': '请等待一秒，然后重试。',
  'Wait a while or restart {name}, then try again.': '请等待片刻或重新启动 {name}，然后重试。',
  'Wait until nothing writes to it, then start again.': '请等到没有程序写入它，然后重新开始。',
  'Wait until some are finished, or choose fewer.': '请等到完成一些，或少选一些。',
  'Wait {1} minutes, then try again.': '请等待 {1} 分钟，然后重试。',
  'Wait {secs} seconds, then try again.': '请等待 {secs} 秒，然后重试。',
  'What answers at {address} is not {name}.': '在 {address} 应答的不是 {name}。',
  'What happens on one torrent is only known by the minute.': '单个种子的情况只按分钟记录。',
  'What happens on your tracker cannot be written down. {1}': '无法记录 Tracker 上发生的事情。{1}',
  'What this version knows of it is in force; the rest is kept for the newer one.':
    '此版本认识的部分已生效；其余留给较新的版本。',
  'What was in it and could not be used is kept as {1}.': '其中无法使用的内容保存为 {1}。',
  'What you want to share has changed since you looked at it.':
    '你查看之后，要分享的内容发生了变化。',
  'Windows cannot store all of its names, such as “{1}” ({count} in all).':
    'Windows 无法保存它的所有名称，例如“{1}”（共 {count} 个）。',
  'Without a port, clients ask at port {port}, but your tracker listens at {own}.':
    '没有端口时客户端会询问端口 {port}，但你的 Tracker 在 {own} 监听。',
  'Write it as in *.txt, and put a \\ before a character that stands for itself.':
    '请写成 *.txt 这样的形式；要表示字符本身，请在前面加 \\。',
  'Write it as {url}.': '请写成 {url}。',
  'Write it like the default, {name}={example}.': '请按默认值的形式书写，{name}={example}。',
  'Write it whole, such as http://tracker.example.org:6969/announce.':
    '请完整书写，例如 http://tracker.example.org:6969/announce。',
  'Write {1}://{colon}{2}.': '请写成 {1}://{colon}{2}。',
  'Your torrents and their counts are not touched, and clients come back by themselves when they announce next, within {1} min. {kept}':
    '你的种子及其计数不受影响，客户端会在下次汇报时（{1} 分钟之内）自行回来。{kept}',
  'Your tracker answers at /announce, and not at this path.':
    '你的 Tracker 在 /announce 应答，而不在这个路径。',
  'Your tracker answers this computer only.': '你的 Tracker 只应答这台电脑。',
  'Your tracker does not answer over UDP.': '你的 Tracker 不通过 UDP 应答。',
  'Your tracker does not answer over WebSockets.': '你的 Tracker 不通过 WebSocket 应答。',
  'Your tracker does not speak HTTPS.': '你的 Tracker 不支持 HTTPS。',
  'Your tracker goes on answering for them. Add their .torrent files again to see and save them here.':
    '你的 Tracker 会继续为它们应答。请重新添加它们的 .torrent 文件，以便在这里查看和保存。',
  'Your tracker is private, and turns away whoever comes without a key.':
    '你的 Tracker 是私有的，会拒绝没有密钥的人。',
  'Your tracker listens at port {own}, and not at {port}.':
    '你的 Tracker 在端口 {own} 监听，而不是 {port}。',
  'a link; links are not followed': '链接；不会跟随链接',
  'a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB':
    '不能使用 {bytes} 字节的分块：必须是 16 KiB 到 16 MiB 之间的 2 的幂',
  'a pipe, socket or device': '管道、套接字或设备',
  'a shortcut; it works only on this computer': '快捷方式；只在这台电脑上有效',
  'announce URL': 'Announce URL',
  'banned after too many attempts': '因尝试次数过多而被封禁',
  'cannot be read ({0})': '无法读取（{0}）',
  'cannot be written': '无法写入',
  'cannot listen on {address}': '无法在 {address} 监听',
  categories: '分类',
  'checking the data was cancelled': '数据校验已取消',
  collection: '合集',
  'could not be read': '无法读取',
  'could only be read in part': '只能读取一部分',
  'creating the torrent was cancelled': '创建种子已取消',
  'creation date': '创建日期',
  'does not fit: {1}': '不合适：{1}',
  'does not fit: {error}': '不合适：{error}',
  'does not take the torrent: {words}': '不接受该种子：{words}',
  'empty folder; a torrent holds only files': '空文件夹；种子只包含文件',
  end: '期限',
  entries: '条目',
  'everything in {1} is left out: {count} hidden, temporary, special or excluded entries':
    '{1} 中的内容全部不包含在内：{count} 个隐藏、临时、特殊或被排除的条目',
  'excluded by “{pattern}”': '被“{pattern}”排除',
  friends: '好友',
  'has another size than in the torrent': '与种子中的大小不同',
  'has become longer since the torrent was planned': '在准备种子之后变长了',
  'has become shorter since the torrent was planned': '在准备种子之后变短了',
  'has been changed since': '此后已被更改',
  'has been changed since the torrent was planned': '在准备种子之后已被更改',
  'has no port': '没有端口',
  'has the torrent already': '已有该种子',
  'hidden by its name or by the system': '因名称或由系统隐藏',
  'in line {line}, column {column}: {what}': '第 {line} 行第 {column} 列：{what}',
  'is a path, not a name': '是路径，不是名称',
  'is an address inside your own network; others need the one that your router has on the Internet':
    '是你自己网络内部的地址；其他人需要路由器在互联网上的地址',
  'is an address that your provider shares among several customers, so that nobody outside can connect to it':
    '是运营商由多个用户共享的地址，因此外面没有人能连到它',
  "is another friend's already": '已属于另一位好友',
  'is empty': '为空',
  'is longer than a peer id, which has 20 bytes': '比 20 字节的 peer id 长',
  'is no longer there': '已不存在',
  'is no option that this version of Swarmdeck knows': '不是此版本的 Swarmdeck 认识的选项',
  'is not a URL': '不是 URL',
  'is not a file, or reached by a link': '不是文件，或经由链接到达',
  'is not a host': '不是主机名',
  'is not an address such as http://127.0.0.1:8080': '不是 http://127.0.0.1:8080 这样的地址',
  'is not there': '不存在',
  'is too long': '太长',
  'it does not say “{MARK}”': '它没有写“{MARK}”',
  'it ends in the middle, in line {line}': '它在第 {line} 行中途结束',
  'it has hashes of {found} pieces, but its files make {expected}':
    '它有 {found} 个分块的校验值，但其文件应有 {expected} 个',
  'it holds the unsafe path “{1}”': '它含有不安全的路径“{1}”',
  'it is a torrent of version {version}, which is not known':
    '它是版本 {version} 的种子，这里不认识',
  'it is larger than {1} MiB': '它大于 {1} MiB',
  'it is longer than {1} KiB': '它长于 {1} KiB',
  'it is longer than {MAX_PATTERN_BYTES} bytes': '超过了 {MAX_PATTERN_BYTES} 字节',
  'it is not a .torrent: it has no info dictionary': '它不是 .torrent：没有 info 字典',
  'it is not a .torrent: {0}': '它不是 .torrent：{0}',
  'it is not a magnet link': '它不是磁力链接',
  'it is not the magnet link of a torrent: it has no info hash': '它不是种子的磁力链接：没有特征码',
  'it is too large': '它太大',
  'it must begin with { and end with }': '它必须以 { 开头、以 } 结尾',
  'it was not read to its end': '没有读到末尾',
  'its field “{field}” {problem}': '它的字段“{field}”{problem}',
  'its field “{name}” {problem}': '它的字段“{name}”{problem}',
  'its hashes of “{1}” {problem}': '它关于“{1}”的校验值{problem}',
  'its pieces have {bytes} bytes, which is more than can be checked':
    '它的分块有 {bytes} 字节，超过可以校验的大小',
  'its two lists of files differ': '它的两份文件列表不一致',
  lists: '名单',
  'lock file of an open document': '打开着的文档的锁定文件',
  'made by the system for itself': '系统自己制作的',
  message: '消息',
  'must be 32 at most': '最多为 32',
  'must be a group of settings in { }': '必须是 { } 中的一组设置',
  'must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881':
    '必须是主机和端口，例如 dht.example.org:6881 或 [2001:db8::1]:6881',
  'must be a list': '必须是列表',
  'must be a list of texts in [ ]': '必须是 [ ] 中的文本列表',
  'must be a number from 0 to 65535': '必须是 0 到 65535 之间的数字',
  'must be a number from 1 to 100': '必须是 1 到 100 之间的数字',
  'must be a number from 1 to 1000': '必须是 1 到 1000 之间的数字',
  'must be a number from 1 to 1000000': '必须是 1 到 1000000 之间的数字',
  'must be a number from 1 to 1000000, or 0 for no limit':
    '必须是 1 到 1000000 之间的数字，或 0 表示不限制',
  'must be a number from 1 to 100000000': '必须是 1 到 100000000 之间的数字',
  'must be a number from 1 to 1024': '必须是 1 到 1024 之间的数字',
  'must be a number from 16 to 16777216, or 0 for no limit':
    '必须是 16 到 16777216 之间的数字，或 0 表示不限制',
  'must be a power of two from 16 KiB to 16 MiB': '必须是 16 KiB 到 16 MiB 之间的 2 的幂',
  'must be a text in quotes': '必须是引号中的文本',
  'must be a whole URL that begins with http://, https:// or ftp://':
    '必须是以 http://、https:// 或 ftp:// 开头的完整 URL',
  'must be a whole number from 0 to {1}': '必须是 0 到 {1} 之间的整数',
  'must be a whole number from 1 on': '必须是不小于 1 的整数',
  'must be addresses or networks such as 10.0.0.0/8, but has “{text}”':
    '必须是地址或网络，例如 10.0.0.0/8，但含有“{text}”',
  'must be addresses such as 127.0.0.1, but has “{text}”':
    '必须是地址，例如 127.0.0.1，但含有“{text}”',
  'must be an address that is reached from the Internet, such as your router shows it, or empty':
    '必须是从互联网能连到的地址，例如路由器所显示的，或为空',
  'must be an address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9':
    '必须是地址、网络（如 192.0.2.0/24）或范围（如 192.0.2.1-192.0.2.9）',
  'must be an info hash of 40 hexadecimal digits': '必须是 40 位十六进制数字的特征码',
  'must be at most {FOLDERS_MAX} folders': '最多为 {FOLDERS_MAX} 个文件夹',
  'must be folders with their whole path, but has “{folder}”':
    '必须是带完整路径的文件夹，但含有“{folder}”',
  'must be from 1 second to 3600 seconds, which is one hour': '必须在 1 秒到 3600 秒（一小时）之间',
  'must be from 1 second to 86400 seconds, which is one day': '必须在 1 秒到 86400 秒（一天）之间',
  'must be in the future': '必须是将来的时间',
  'must be left out of a private torrent, which does not use the DHT':
    '不能用于私有种子，因为它不使用 DHT',
  'must be off, error, warn, info, debug or trace': '必须是 off、error、warn、info、debug 或 trace',
  'must be one line of at most 500 characters': '必须是一行，最多 500 个字符',
  'must be one line of text': '必须是一行文本',
  'must be one of these: {1}': '必须是以下之一：{1}',
  'must be only a name or address, such as tracker.example.org, without http:// and without a port':
    '必须只是名称或地址，例如 tracker.example.org，不带 http:// 和端口',
  'must be such as server=debug, but has “{text}”':
    '必须是 server=debug 这样的形式，但含有“{text}”',
  'must be text': '必须是文本',
  'must be true or false': '必须是 true 或 false',
  'must begin with http:// or https://': '必须以 http:// 或 https:// 开头',
  'must begin with http://; https is not possible yet': '必须以 http:// 开头；目前还不能用 https',
  'must have at least one address': '必须至少有一个地址',
  'must have the beginning of a peer id after “id:”': '在“id:”之后必须有 peer id 的开头',
  'must not be empty': '不能为空',
  'must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}':
    '不能小于应答中通常的对等端数 (tracker.peers_default)，即 {peers_default}',
  'must not be longer than {COMMENT_CHARS_MAX} characters': '不能超过 {COMMENT_CHARS_MAX} 个字符',
  'must not be longer than {PASSWORD_CHARS_MAX} characters': '不能超过 {PASSWORD_CHARS_MAX} 个字符',
  'must not be longer than {max_chars} characters': '不能超过 {max_chars} 个字符',
  'must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}':
    '不能大于应答中的对等端上限 (tracker.peers_max)，即 {peers_max}',
  'must not be more than {LISTED_MAX}': '不能超过 {LISTED_MAX} 个',
  'must not be that far away': '不能离现在太远',
  'must not be used in a private torrent': '不能用于私有种子',
  'must not have user name and password in it; they have fields of their own':
    '不能含有用户名和密码；它们有各自的字段',
  name: '名称',
  'name of a collection': '合集名称',
  'name of the file': '文件的名称',
  'needs an announce URL, or nobody finds the torrent': '需要 Announce URL，否则没有人能找到种子',
  'needs the tracker to try who can be reached (tracker.nat_check)':
    '需要 Tracker 尝试谁可以连接 (tracker.nat_check)',
  'no answer in time': '没有及时应答',
  'not allowed to ask': '不允许询问',
  'not this kind of client': '不是这类客户端',
  note: '备注',
  'nothing answers: {cause}': '没有应答：{cause}',
  'nothing is in it': '里面什么也没有',
  'part of the system': '系统的一部分',
  pattern: '模式',
  'piece length': '分块大小',
  'port {port} is already in use': '端口 {port} 已被使用',
  'port {port} needs administrator rights': '端口 {port} 需要管理员权限',
  'private torrent': '私有种子',
  'ranges of addresses in all lists together': '所有名单合计的地址范围',
  reason: '原因',
  'similar torrent': '相似的种子',
  'some programs refuse it': '一些程序会拒绝它',
  'some programs refuse it or take it for another torrent':
    '一些程序会拒绝它，或把它当作另一个种子',
  'the .torrent being made': '正在创建的 .torrent',
  'the .torrent would be larger than {1} MiB': '.torrent 将大于 {1} MiB',
  'the .torrent would replace the file {1} itself': '.torrent 会替换文件 {1} 本身',
  'the backup is not sound: {problem}': '备份不完好：{problem}',
  'the backup of {1}': '{1} 的备份',
  'the catalog could not be read or written': '无法读取或写入目录数据库',
  'the catalog has format {found}, but this version knows formats up to {known}':
    '目录数据库的格式为 {found}，但此版本最多认识格式 {known}',
  'the changed .torrent is not right: {what}': '更改后的 .torrent 不正确：{what}',
  'the disk can be read, but not written': '磁盘可以读取，但不能写入',
  'the disk does not do what it is asked to': '磁盘没有执行要求的操作',
  'the disk gave back other bytes than were written': '磁盘返回的字节与写入的不同',
  'the disk is full': '磁盘已满',
  'the entry was written, but is not there': '条目已写入，但找不到它',
  "the entry was written, but is not there or is switched off in the system's settings":
    '条目已写入，但找不到它，或它在系统设置中被关闭',
  'the field “{field}” {problem}': '字段“{field}”{problem}',
  'the finished .torrent is not right: {what}': '完成的 .torrent 不正确：{what}',
  'the name of {1} is not valid Unicode': '{1} 的名称不是有效的 Unicode',
  "the name of {1} would lead out of the torrent's folder on Windows":
    '{1} 的名称在 Windows 上会指向种子文件夹之外',
  'the pattern “{pattern}” cannot be used: {problem}': '无法使用模式“{pattern}”：{problem}',
  'the setting “{1}” {2}': '设置“{1}”{2}',
  'the system does not let Swarmdeck write there': '系统不允许 Swarmdeck 在那里写入',
  'the system does not say where your configuration is': '系统没有说明你的配置在哪里',
  'the window system could not be started': '窗口系统无法启动',
  'there are more than {MAX_PATTERNS}': '超过了 {MAX_PATTERNS} 个',
  'there are no files in {1}': '{1} 中没有文件',
  'there are no settings in it': '其中没有设置',
  'there are too many files in {1}': '{1} 中的文件太多',
  'there cannot be more than {max} {what}': '{what}不能超过 {max} 个',
  'there is no command “{name}”': '没有命令“{name}”',
  'there is no data in {1}: every file is empty': '{1} 中没有数据：所有文件都是空的',
  'there is no file or folder {1}': '没有文件或文件夹 {1}',
  'there is only one file in {1}, for which version 2 knows no folder':
    '{1} 中只有一个文件，版本 2 在这种情况下不支持文件夹',
  'this computer does not have the address {ip}': '这台电脑没有地址 {ip}',
  'too many copies of broken files are kept already': '已保存太多损坏文件的副本',
  'too many files of this name are there already': '那里已有太多同名的文件',
  'unfinished download': '未完成的下载',
  'update URL': '更新 URL',
  'version control records': '版本控制记录',
  'web seed': 'Web 种子',
  'what could still be read of the damaged file ({1})': '从损坏的文件中还能读出的内容（{1}）',
  'with those before it, it is too long': '与前面的加在一起太长',
  'without a name': '没有名称',
  'without words': '没有说明',
  'wrong user name or password': '用户名或密码错误',
  '{1} Nothing has been changed.': '{1}没有更改任何内容。',
  '{1} and another entry have the same name in different Unicode spellings':
    '{1} 与另一个条目名称相同，但 Unicode 写法不同',
  '{1} cannot be opened: {2}.': '无法打开 {1}：{2}。',
  '{1} cannot be read: {2}.': '无法读取 {1}：{2}。',
  '{1} cannot be read: {source}': '无法读取 {1}：{source}',
  '{1} does not exist': '{1} 不存在',
  '{1} is a whole drive, which has no name of its own': '{1} 是整个驱动器，没有自己的名称',
  '{1} is neither a file nor a folder': '{1} 既不是文件也不是文件夹',
  '{1} is not a file of Swarmdeck’s any more.': '{1} 不再是 Swarmdeck 的文件。',
  '{1} is not a folder, but the torrent is of one': '{1} 不是文件夹，而该种子是用文件夹创建的',
  '{1} is not there, or is not as long as it was.': '{1} 不存在，或长度与以前不同。',
  '{1} is set on the command line.': '{1} 已在命令行设定。',
  '{1} lies in too many folders for a torrent of version 2':
    '{1} 的文件夹层数太多，超出版本 2 种子的限制',
  '{count} of its pieces are damaged.': '它有 {count} 个分块已损坏。',
  '{file_name} did not arrive whole.': '{file_name} 没有完整到达。',
  '{file} could not be read: {1}.': '无法读取 {file}：{1}。',
  '{file} is too large to be a .torrent.': '{file} 太大，不可能是 .torrent。',
  '{file} was registered, but could not be moved out of the way: {why}.':
    '{file} 已登记，但无法移到一旁：{why}。',
  '{first} Another one is not right either.': '{first}另一个也不对。',
  '{first} {1} others are not right either.': '{first}另有 {1} 个也不对。',
  '{hint} Leave it if your router forwards one to the other.':
    '{hint}如果路由器将一个转发到另一个，就不必更改。',
  '{host} is an address without a name, and most connections get another one now and then; the torrent finds nobody from then on.':
    '{host} 是没有名称的地址，大多数连接会不时更换地址；此后种子就找不到任何人。',
  '{host} is shared with other customers of the provider.': '{host} 由同一运营商的多个用户共用。',
  '{host} means the computer of whoever opens the torrent, so nobody else finds the tracker by it.':
    '{host} 指打开种子的人自己的电脑，因此别人无法用它找到 Tracker。',
  '{name} at {address} did not answer in time.': '{address} 上的 {name} 没有及时应答。',
  '{name} cannot be unpacked: {error}.': '无法解压 {name}：{error}。',
  '{name} cannot be used: {error}.': '无法使用 {name}：{error}。',
  '{name} did not arrive whole.': '{name} 没有完整到达。',
  '{name} does not accept this user name and password.': '{name} 不接受这个用户名和密码。',
  '{name} does not let this computer use its web interface.':
    '{name} 不允许这台电脑使用其 Web 界面。',
  '{name} does not take the torrent.': '{name} 不接受该种子。',
  '{name} does not take the torrent. It says: {words}': '{name} 不接受该种子。它提示：{words}',
  '{name} has more than {1} MiB in it.': '{name} 的内容超过 {1} MiB。',
  '{name} has no addresses in it.': '{name} 中没有地址。',
  '{name} has this torrent already.': '{name} 已有这个种子。',
  '{name} is a zip archive.': '{name} 是 zip 压缩文件。',
  '{name} is not a .torrent file.': '{name} 不是 .torrent 文件。',
  '{name} is not a settings file of Swarmdeck: {why}.': '{name} 不是 Swarmdeck 的设置文件：{why}。',
  '{name} turns Swarmdeck away after too many wrong passwords.':
    '密码错误次数过多，{name} 拒绝了 Swarmdeck。',
  '{needed}, but is {shown}': '{needed}，但现在是 {shown}',
  '{path} cannot be read or written: {why}.': '无法读取或写入 {path}：{why}。',
  '{path} could not be written: {why}.': '无法写入 {path}：{why}。',
  '{torrents} torrents': '{torrents} 个种子',
  '{what}, and there was no backup to put in its place.': '{what}，且没有可替代的备份。',
  '{what}. It was put together again from {backup} and {read}: {all} in all.':
    '{what}。已用 {backup} 和 {read} 重建：共 {all}。',
  '{what}. It was put together again from {source}: {all} in all.':
    '{what}。已用 {source} 重建：共 {all}。',
  '“{1}” can be reached only from inside its own home or office network.':
    '“{1}”只能从它自己的家庭或办公网络内部连接。',
  '“{1}” cannot be the {field}: it {problem}': '“{1}”不能作为{field}：它{problem}',
  '“{1}” has no port, so no client can reach it.': '“{1}”没有端口，因此没有客户端能连到它。',
  '“{1}” has spaces around or in it, and some clients will not reach it.':
    '“{1}”前后或中间有空格，一些客户端会连不到它。',
  '“{1}” is asked by few clients, for it is not in the list of trackers.':
    '很少有客户端会询问“{1}”，因为它不在 Tracker 列表中。',
  '“{1}” is not an address from which data can be had.': '“{1}”不是可以取得数据的地址。',
  '“{1}” is not an announce URL.': '“{1}”不是 Announce URL。',
  '“{1}” is of a kind of tracker that clients do not know.':
    '“{1}”属于客户端不认识的 Tracker 类型。',
  '“{1}” works only on the computer that the tracker runs on.':
    '“{1}”只在运行 Tracker 的电脑上有效。',
  '“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them.':
    '“{path}”和“{other}”只有大小写不同：Windows 和 macOS 只会保留其中一个。',
  '“{path}” is not a name that Windows can store.': '“{path}”不是 Windows 能保存的名称。',
  '“{path}” is spelled in another Unicode form on the disk: rename it, or a client on Linux may not find it.':
    '“{path}”在磁盘上以另一种 Unicode 形式书写：请重命名，否则 Linux 上的客户端可能找不到它。',
  "“{path}” is {characters} characters long with the torrent's name, more than some systems accept.":
    '“{path}”连同种子名称有 {characters} 个字符，超过一些系统能接受的长度。',
  '“{path}” {trouble}, so it is not given out.': '“{path}”{trouble}，因此不分发它。',
  '“{pattern}” cannot be used: {problem}': '无法使用“{pattern}”：{problem}',
  '“{text}” cannot be used: it {problem}.': '无法使用“{text}”：它{problem}。',
  '“{url}” cannot be used: {why}': '无法使用“{url}”：{why}',
  '“{url}” is not an announce URL': '“{url}”不是 Announce URL',
  '“{url}” is not an announce URL.': '“{url}”不是 Announce URL。',
} satisfies EngineTranslation;
