// What the engine says, in Japanese.
import type { EngineTranslation } from '../translation';

export const engine = {
  ' (process {it})': ' (プロセス{it})',
  '1 torrent': '1個のトレント',
  'A backup could not be made: {problem}.': 'バックアップを作れませんでした: {problem}。',
  'A batch has at most {ITEMS_MAX} torrents.': '一度に作れるトレントは{ITEMS_MAX}個までです。',
  'A copy of it is kept as {1}.': 'コピーは{1}として残してあります。',
  'A fault has ended what answered over {transport} at the address {address}.':
    'アドレス{address}での{transport}による応答が障害で終了しました。',
  'A few words that nobody would guess are easier to keep in mind than odd signs.':
    '推測されにくい単語をいくつか並べるほうが、変わった記号より覚えやすくなります。',
  'A magnet link can be looked at, but not more.': 'マグネットリンクは見ることしかできません。',
  'A password can have {CHARS_MAX} characters at most.': 'パスワードは{CHARS_MAX}文字までです。',
  'A password must have {CHARS_MIN} characters at least.':
    'パスワードは{CHARS_MIN}文字以上にしてください。',
  'A peer is named by its address and port.': 'ピアはアドレスとポートで指定します。',
  'A piece it shares with other files is damaged; it may be this one or they.':
    'ほかのファイルと共有するピースが破損しています。このファイルか、ほかのファイルのどちらかです。',
  'A piece of it is damaged.': 'ピースの1つが破損しています。',
  'Add /announce, or what the tracker says.':
    '/announceか、そのトラッカーが示すものを付けてください。',
  'Add its .torrent again.': 'その.torrentをもう一度追加してください。',
  'Add its .torrent first.': '先にその.torrentを追加してください。',
  'All its files are empty: there is nothing to share.':
    'ファイルがすべて空なので、共有するものがありません。',
  "Allow this computer's address in the settings of {name}.":
    '{name}の設定でこのコンピューターのアドレスを許可してください。',
  'An announce URL has at most {URL_BYTES_MAX} characters.':
    'アナウンスURLは{URL_BYTES_MAX}文字までです。',
  'An info hash has 40 hexadecimal digits.': 'インフォハッシュは40桁の16進数です。',
  'Another Swarmdeck{process} already uses the data folder {1}.':
    '別のSwarmdeck{process}がデータフォルダー{1}をすでに使っています。',
  'Another torrent is about to be saved as {1}.': '別のトレントが{1}として保存されるところです。',
  'Anyone may use this tracker for any torrent.':
    '誰でもこのトラッカーをどのトレントにも使えます。',
  'Ask your provider for a public address, or use one of IPv6.':
    'プロバイダーにグローバルアドレスを依頼するか、IPv6のものを使ってください。',
  'Begin it with http:// or udp://.': 'http://またはudp://で始めてください。',
  'Begin it with http://, or set up a reverse proxy that has a certificate.':
    'http://で始めるか、証明書のあるリバースプロキシを用意してください。',
  'Check that it is there and that you may open it, or stop watching it under Settings.':
    '存在して開けることを確認するか、「設定」で監視をやめてください。',
  'Check that the disk is connected, not full, and sound.':
    'ディスクが接続され、いっぱいでなく、正常であることを確認してください。',
  'Check that the disk is not full and that it is in good order.':
    'ディスクがいっぱいでなく、状態が良いことを確認してください。',
  'Check that the disk is not full and that you may write there.':
    'ディスクがいっぱいでなく、書き込めることを確認してください。',
  'Check that the disk is not full and that you may write to the data folder.':
    'ディスクがいっぱいでなく、データフォルダーに書き込めることを確認してください。',
  'Check that the file belongs to you, or start with another data folder.':
    'ファイルが自分のものであることを確認するか、別のデータフォルダーで起動してください。',
  'Check that you may open it and that the disk is connected.':
    '開けることと、ディスクが接続されていることを確認してください。',
  'Check that you may open it, or move it out of the folder you want to share.':
    '開けることを確認するか、共有するフォルダーの外に移してください。',
  'Check that you may open it.': '開けることを確認してください。',
  'Check that you may open it; it is tried again.':
    '開けることを確認してください。もう一度試みます。',
  'Check that you may write there.': '書き込めることを確認してください。',
  'Check that you may write to its folder.': 'そのフォルダーに書き込めることを確認してください。',
  'Check the address, and whether a firewall is in between.':
    'アドレスと、間にファイアウォールがないかを確認してください。',
  'Check the port and which program you chose.': 'ポートと、選んだプログラムを確認してください。',
  'Check the spelling and that you may open it.': 'つづりと、開けることを確認してください。',
  'Check the spelling, or whether the disk is connected.':
    'つづりと、ディスクが接続されているかを確認してください。',
  'Choose a .torrent, or get this one once more: it may be incomplete.':
    '.torrentを選ぶか、これをもう一度入手してください。不完全かもしれません。',
  'Choose a folder on a disk of this computer with --data-dir.':
    '--data-dirでこのコンピューターのディスクにあるフォルダーを選んでください。',
  'Choose a folder on the drive instead of the whole drive.':
    'ドライブ全体ではなく、その中のフォルダーを選んでください。',
  'Choose a folder that has files in it.': 'ファイルのあるフォルダーを選んでください。',
  'Choose a folder you may write to with --data-dir.':
    '--data-dirで書き込めるフォルダーを選んでください。',
  'Choose a folder you may write to, on a disk that is not full.':
    'いっぱいでないディスクの、書き込めるフォルダーを選んでください。',
  'Choose a port above 1023, such as 6969.': '6969など、1023より大きいポートを選んでください。',
  'Choose a shorter comment or fewer addresses.':
    'コメントを短くするか、アドレスを減らしてください。',
  'Choose a shorter list.': 'もっと短いリストを選んでください。',
  'Choose a shorter or plainer name for the .torrent.': '.torrentの名前を短く簡単にしてください。',
  'Choose a text with one address, network or range in each line, as eMule, PeerGuardian and firewalls use it.':
    'eMule、PeerGuardian、ファイアウォールで使う、1行に1つのアドレス、ネットワーク、範囲を書いたテキストを選んでください。',
  'Choose an ordinary file or folder.': '普通のファイルかフォルダーを選んでください。',
  'Choose another .torrent, or get it once more.':
    '別の.torrentを選ぶか、もう一度入手してください。',
  'Choose another backup.': '別のバックアップを選んでください。',
  'Choose another folder, exclude less, or rename the files you want to share.':
    '別のフォルダーを選ぶか、除外を減らすか、共有するファイルの名前を変えてください。',
  'Choose another name or remove it first.': '別の名前を選ぶか、先に削除してください。',
  'Choose another name.': '別の名前を選んでください。',
  'Choose another port, or end that program.':
    '別のポートを選ぶか、そのプログラムを終了してください。',
  'Choose another port, or end the other Swarmdeck.':
    '別のポートを選ぶか、もう一方のSwarmdeckを終了してください。',
  'Choose another port, or end the other program that uses it.':
    '別のポートを選ぶか、それを使う別のプログラムを終了してください。',
  'Choose another port.': '別のポートを選んでください。',
  'Choose fewer at a time.': '一度に選ぶ数を減らしてください。',
  'Choose fewer torrents.': 'トレントの数を減らしてください。',
  'Choose files or folders.': 'ファイルまたはフォルダーを選んでください。',
  'Choose files that have something in them.': '中身のあるファイルを選んでください。',
  'Choose it from the list of peers.': 'ピアの一覧から選んでください。',
  'Choose larger pieces or a shorter comment.':
    'ピースを大きくするか、コメントを短くしてください。',
  'Choose larger pieces.': 'ピースを大きくしてください。',
  "Choose one of this computer's own addresses.":
    'このコンピューター自身のアドレスから選んでください。',
  'Choose one of those that are kept.': '残してあるものから選んでください。',
  'Choose one that Swarmdeck has exported.': 'Swarmdeckが書き出したものを選んでください。',
  'Choose the .torrent itself, which a client can save for you.':
    '.torrentそのものを選んでください。クライアントが保存できます。',
  'Choose the file or folder of the torrent.':
    'トレントのファイルまたはフォルダーを選んでください。',
  'Choose the folder that the torrent was made of.':
    'トレントの作成に使ったフォルダーを選んでください。',
  "Choose the folder with the torrent's files.":
    'トレントのファイルがあるフォルダーを選んでください。',
  'Choose where the data is.': 'データの場所を選んでください。',
  'Choose “Only my torrents” on the page Access to keep strangers out.':
    '他人を入れないようにするには、「アクセス」ページで「自分のトレントのみ」を選んでください。',
  'Close the window and open it again.': 'ウィンドウを閉じて、もう一度開いてください。',
  'Completed downloads are counted but cannot be saved.':
    '完了したダウンロードは数えていますが、保存できません。',
  'Copy it whole, from “magnet:” on.': '「magnet:」からすべてコピーしてください。',
  'Copy it whole.': 'すべてコピーしてください。',
  'Correct it and try again.': '修正してもう一度試してください。',
  'Correct it or leave it out.': '修正するか、省いてください。',
  'Correct what is named in the file.': 'ファイルの指摘された箇所を修正してください。',
  'Correct what is named.': '指摘された箇所を修正してください。',
  'Correct what is named; nothing has been changed.':
    '指摘された箇所を修正してください。何も変更していません。',
  'DHT node': 'DHTノード',
  'Enter one at least.': '1つ以上入力してください。',
  'Enter which one it is and where its web interface is.':
    'どのクライアントか、そのウェブ画面がどこかを入力してください。',
  'For example /home/me/Videos/Holiday.': '例: /home/me/ビデオ/休暇',
  'For example C:\\Users\\me\\Videos\\Holiday.': '例: C:\\Users\\me\\ビデオ\\休暇',
  'For friends elsewhere, enter your public address or host name under Settings, and let your router forward port {port} (TCP and UDP) to this computer.':
    '離れた友人のために、「設定」で公開アドレスかホスト名を入力し、ルーターがポート{port} (TCPとUDP) をこのコンピューターに転送するようにしてください。',
  'For friends elsewhere, put in a URL with your public address or name, too.':
    '離れた友人のために、公開アドレスか公開名のURLも入れてください。',
  'Forgotten? End Swarmdeck and run “swarmdeck password remove”.':
    '忘れた場合は、Swarmdeckを終了して「swarmdeck password remove」を実行してください。',
  'Get the file once more.': 'ファイルをもう一度入手してください。',
  'Get the torrent once more, from somewhere else.':
    'トレントを別の場所からもう一度入手してください。',
  'Give the address by which others reach the tracker.':
    'ほかの人がトラッカーに接続するアドレスを入力してください。',
  'Give the folder another name.': 'フォルダーに別の名前を付けてください。',
  'Give the path on the computer that runs the tracker.':
    'トラッカーが動いているコンピューター上のパスを入力してください。',
  'If it does not seed, let it check and resume the torrent there.':
    'シードしない場合は、そこでトレントを検証して再開してください。',
  'If it was not you who removed it, register your torrents again.':
    '自分で削除したのでなければ、トレントをもう一度登録してください。',
  'Import it in parts of up to 100,000 torrents.': '100,000個までに分けてインポートしてください。',
  'Import the file, and then choose a preset by its name.':
    'ファイルをインポートしてから、名前でプリセットを選んでください。',
  'In its place is a folder, or a link that leads elsewhere or nowhere.':
    'その場所にはフォルダーか、別の場所やどこにもない場所を指すリンクがあります。',
  'In the preset file, “{field}” {problem}.': 'プリセットファイルで、「{field}」: {problem}。',
  'Install a BitTorrent client, or open the .torrent in yours by hand.':
    'BitTorrentクライアントをインストールするか、お使いのクライアントで.torrentを手動で開いてください。',
  'Install that version or a later one.':
    'そのバージョンか、より新しいものをインストールしてください。',
  'It cannot be read: {reason}.': '読み取れません: {reason}。',
  'It ends in a slash, so that many trackers do not answer and clients do not know where to scrape.':
    'スラッシュで終わっているため、多くのトラッカーが応答せず、クライアントはスクレイプ先がわかりません。',
  'It has been removed.': '削除されました。',
  'It has fields that are not known here: {listed} and {more} more.':
    'ここでは知られていない項目があります: {listed}、ほか{more}件。',
  'It has fields that are not known here: {listed}.':
    'ここでは知られていない項目があります: {listed}。',
  'It has letters that many clients do not send as they should.':
    '多くのクライアントが正しく送らない文字があります。',
  'It has {count} pieces, so many that some clients become slow.':
    'ピースが{count}個もあり、遅くなるクライアントがあります。',
  'It holds a name or password, which everyone with the torrent can read.':
    '名前かパスワードが含まれ、トレントを持つ誰もが読めます。',
  'It is kept as {1}.': '{1}として残してあります。',
  'It is marked as private in a place where no client looks: it is public.':
    '非公開の印が、クライアントの見ない場所にあるため、公開されています。',
  'It is not there.': 'そこにありません。',
  'It is private and names no tracker: nobody can find anybody with it.':
    '非公開なのにトラッカーの記載がなく、誰も誰も見つけられません。',
  'It is private but names DHT nodes, which its clients must not use.':
    '非公開なのに、クライアントが使ってはならないDHTノードの記載があります。',
  'It is there twice.': '二重にあります。',
  'It may have been moved or deleted.': '移動または削除されたのかもしれません。',
  'It may have been removed. Look at the list of backups again.':
    '削除されたのかもしれません。バックアップの一覧をもう一度見てください。',
  'It may not know this version of torrents.':
    'このバージョンのトレントを知らないのかもしれません。',
  'It names no tracker, so only clients with the DHT find others.':
    'トラッカーの記載がないため、DHTを使うクライアントだけが互いを見つけます。',
  'It names no tracker: clients can find each other only through the DHT.':
    'トラッカーの記載がなく、クライアントはDHTでしか互いを見つけられません。',
  'It says no port, and clients cannot guess it.':
    'ポートの記載がなく、クライアントには推測できません。',
  'It was cancelled.': 'キャンセルしました。',
  'It was made by a newer version of Swarmdeck.': 'より新しいバージョンのSwarmdeckで作られました。',
  'It writes numbers with needless zeros: {1}.': '数に余分なゼロがあります: {1}。',
  'Its .torrent is being made already.': 'その.torrentはすでに作成中です。',
  'Its .torrent is there already.': 'その.torrentはすでにあります。',
  'Its fields are not in the order they should be: {1}.': '項目の順序が正しくありません: {1}。',
  'Its pieces of {bytes} bytes are not as long as a power of two.':
    'ピースの{bytes}バイトは2の累乗ではありません。',
  'Its pieces of {bytes} bytes are shorter than clients expect.':
    'ピースの{bytes}バイトは、クライアントの想定より短いものです。',
  'Its pieces of {mib} MiB are longer than some clients accept.':
    'ピースの{mib} MiBは、一部のクライアントが受け付ける長さを超えています。',
  'Its size in bytes is {found_bytes} in place of {size_bytes}.':
    'サイズが{size_bytes}バイトではなく{found_bytes}バイトです。',
  'Leave the choice to Swarmdeck.': '選択はSwarmdeckに任せてください。',
  'Let other computers connect to share with friends.':
    '友人と共有するには、ほかのコンピューターの接続を許可してください。',
  'Let other computers connect, on the page Overview.':
    '「概要」ページで、ほかのコンピューターの接続を許可してください。',
  'Let registered files be moved out of the way under Settings, or move some yourself.':
    '「設定」で登録済みのファイルを移すようにするか、自分でいくつか移してください。',
  'Let the path begin with /announce.': 'パスは/announceで始めてください。',
  'Load the page anew.': 'ページをもう一度読み込んでください。',
  'Log in, or open the address with the key once more.':
    'ログインするか、キー付きのアドレスをもう一度開いてください。',
  'Look at the list once more, then start again.': '一覧をもう一度見てから、やり直してください。',
  'Look at the summary once more. Nothing has been changed here.':
    'まとめをもう一度見てください。ここでは何も変更していません。',
  'Look for the torrent in the list of torrents.': 'トレントの一覧でそのトレントを探してください。',
  'Look whether something else came with it.': 'ほかのものが混ざっていないか見てください。',
  'Look whether torrents or friends are back that you had removed since then.':
    'その後に削除したトレントやフレンドが戻っていないか見てください。',
  'Make a torrent of version 1, or share a folder below.':
    'バージョン1のトレントを作るか、下の階層のフォルダーを共有してください。',
  'Make it first, or save the .torrent in another folder.':
    '先に作成するか、.torrentを別のフォルダーに保存してください。',
  'Make room on the disk, and see to it that Swarmdeck may write in {1}. If it ends before, they are lost.':
    'ディスクに空きを作り、Swarmdeckが{1}に書き込めるようにしてください。その前に終了すると失われます。',
  'Make room on the disk.': 'ディスクに空きを作ってください。',
  'Make the torrent once more with the announce URLs that the overview shows.':
    '概要に表示されるアナウンスURLで、トレントを作り直してください。',
  'Mind capital letters, and the layout of the keyboard.':
    '大文字と小文字、キーボードの配列に注意してください。',
  'More than {WAITING_MAX} jobs cannot wait at the same time.':
    '同時に待てる作業は{WAITING_MAX}個までです。',
  'Move it elsewhere, then start Swarmdeck again.':
    '別の場所に移してから、Swarmdeckをもう一度起動してください。',
  'Name a folder for the data with --data-dir.':
    '--data-dirでデータのフォルダーを指定してください。',
  "Name the folder that the shared file or folder lies in. If your client runs in a container that sees other folders, enter its address with this computer's name in place of 127.0.0.1; it then checks the data itself.":
    '共有するファイルまたはフォルダーがあるフォルダーを指定してください。クライアントが別のフォルダーを見るコンテナーで動いている場合は、そのアドレスの127.0.0.1をこのコンピューターの名前にしてください。するとクライアントが自分でデータを検証します。',
  'Name the right folder.': '正しいフォルダーを指定してください。',
  'Names differ only in case, such as “{1}” from “{2}” ({count} in all): Windows and macOS keep only one of them.':
    '名前の違いが大文字と小文字だけです。例:「{1}」と「{2}」(全{count}個)。WindowsとmacOSではどちらか1つしか残りません。',
  'No client announces over “{1}”.': '「{1}」でアナウンスするクライアントはありません。',
  'No program opened the .torrent: {error}.':
    '.torrentを開くプログラムがありませんでした: {error}。',
  'Nobody can connect to {1}.': '誰も{1}に接続できません。',
  'None of the announce URLs in this torrent is one of your tracker.':
    'このトレントのアナウンスURLに、あなたのトラッカーのものはありません。',
  'Nothing answers at {address}: {cause}.': '{address}から応答がありません: {cause}。',
  'Nothing was changed.': '何も変更していません。',
  'Nothing was left behind.': '何も残していません。',
  'Only clients in a web browser announce over WebSockets.':
    'WebSocketでアナウンスするのはウェブブラウザーのクライアントだけです。',
  'Only computers in the same network find {host}.':
    '{host}は同じネットワークのコンピューターからしか見つかりません。',
  'Only computers in your own network can use the announce URLs.':
    'アナウンスURLは自分のネットワークのコンピューターからしか使えません。',
  'Only this computer can reach the tracker.': 'このコンピューターからしかトラッカーに届きません。',
  'Only what is on a list of yours is let in, but the list is empty.':
    'リストにあるものだけを許可する設定ですが、リストが空です。',
  'Open it in your file manager.': 'ファイルマネージャーで開いてください。',
  "Paths are longer than some systems accept ({count} in all): “{1}” has {characters} characters with the torrent's name.":
    '一部のシステムが受け付けないほど長いパスがあります (全{count}個):「{1}」はトレントの名前を含めて{characters}文字です。',
  'Paths stand twice in it, such as “{1}” ({count} in all).':
    '同じパスが二重にあります。例:「{1}」(全{count}個)。',
  'Please report it with the log.': 'ログを添えて報告してください。',
  'Please report this: it is a fault in Swarmdeck.': '報告してください。Swarmdeckの不具合です。',
  'Port {port} is already in use.': 'ポート{port}はすでに使われています。',
  'Port {port} is used by another Swarmdeck (process {process_id}).':
    'ポート{port}は別のSwarmdeck (プロセス{process_id}) が使用中です。',
  'Port {port} is used by this Swarmdeck itself, for something else.':
    'ポート{port}はこのSwarmdeck自身が別の用途で使用中です。',
  'Port {port} is used by {name} (process {process_id}).':
    'ポート{port}は{name} (プロセス{process_id}) が使用中です。',
  'Put addresses or clients on the list, or let in all others again.':
    'リストにアドレスかクライアントを入れるか、ほかのすべてをもう一度許可してください。',
  'Put in a URL with http:// or udp:// for all others.':
    'ほかの人のために、http://またはudp://のURLを入れてください。',
  'Put it back, or apply settings here, which writes it anew.':
    '元に戻すか、ここで設定を適用してください。適用すると新しく書き込みます。',
  'Put it behind the host, such as {1}:6969.': '{1}:6969のように、ホストの後ろに書いてください。',
  'Remove it, then set a new password.': '削除してから、新しいパスワードを設定してください。',
  'Remove one of them first.': '先にどれか1つを削除してください。',
  'Remove one that is not needed.': '不要なものを1つ削除してください。',
  'Remove some that are not needed.': '不要なものをいくつか削除してください。',
  'Rename it or exclude it, and try again.': '名前を変えるか除外して、もう一度試してください。',
  'Rename one of the two and try again.': 'どちらかの名前を変えて、もう一度試してください。',
  'Renew the key if somebody else has got it.': 'ほかの人に渡った場合は、キーを更新してください。',
  'Save the .torrent under another name.': '.torrentを別の名前で保存してください。',
  'See to it that the disk can be written again: systems lock a disk that has a fault.':
    'ディスクに再び書き込めるようにしてください。システムは障害のあるディスクを書き込み禁止にします。',
  'Share its subfolders one by one.': 'サブフォルダーを1つずつ共有してください。',
  'Share the file itself, or make a hybrid torrent.':
    'ファイルそのものを共有するか、ハイブリッドのトレントを作ってください。',
  'Start Swarmdeck again.': 'Swarmdeckをもう一度起動してください。',
  'Start Swarmdeck without it to change it here.':
    'ここで変更するには、それを付けずにSwarmdeckを起動してください。',
  'Start it again.': 'もう一度起動してください。',
  'Start the computer again.': 'コンピューターをもう一度起動してください。',
  'Start {name}, and check that its web interface is switched on.':
    '{name}を起動し、そのウェブ画面が有効か確認してください。',
  'Swarmdeck does not know your BitTorrent client yet.':
    'Swarmdeckはまだお使いのBitTorrentクライアントを知りません。',
  'Swarmdeck has not started, so there is nothing to ask.':
    'Swarmdeckが起動していないため、問い合わせられません。',
  'Swarmdeck is about to end.': 'Swarmdeckは終了するところです。',
  'Swarmdeck ran into a fault of its own while it started.':
    'Swarmdeckの起動中に内部の不具合が起きました。',
  'Swarmdeck ran into a fault of its own.': 'Swarmdeckに内部の不具合が起きました。',
  'Swarmdeck runs with its default settings. A copy of the file is kept as {1}.':
    'Swarmdeckは既定の設定で動いています。ファイルのコピーは{1}として残してあります。',
  'Swarmdeck starts it again by itself. Please report it with the log.':
    'Swarmdeckが自動で再開します。ログを添えて報告してください。',
  'Swarmdeck – {1}': 'Swarmdeck – {1}',
  'Switch that on under Settings, or begin the URL with http://.':
    '「設定」で有効にするか、URLをhttp://で始めてください。',
  'Take it out of the watched folder.': '監視フォルダーから取り除いてください。',
  'Take one of the two away.': 'どちらか1つを取り除いてください。',
  'Take the slash at the end away.': '末尾のスラッシュを取り除いてください。',
  'Take them out, or put it on two lines.': '取り除くか、2行に分けてください。',
  'That is not the password.': 'パスワードが違います。',
  'The .torrent could not be recovered of {told} and {more} more.':
    '{told}、ほか{more}件の.torrentを復元できませんでした。',
  'The .torrent could not be recovered of {told}.': '{told}の.torrentを復元できませんでした。',
  'The .torrent could not be saved to {path}: {1}.':
    '.torrentを{path}に保存できませんでした: {1}。',
  'The .torrent itself has {mb} MB, more than some clients accept.':
    '.torrent自体が{mb} MBあり、一部のクライアントが受け付ける大きさを超えています。',
  'The .torrent of “{1}” could not be recovered.': '「{1}」の.torrentを復元できませんでした。',
  'The .torrent will be {1} MB large, more than some clients accept: choose longer pieces or share fewer files.':
    '.torrentが{1} MBになり、一部のクライアントが受け付ける大きさを超えます。ピースを長くするか、共有するファイルを減らしてください。',
  'The backups in {folder} cannot be changed: {why}.':
    '{folder}のバックアップを変更できません: {why}。',
  'The command is not JSON.': 'コマンドがJSONではありません。',
  'The current password is not right.': '現在のパスワードが違います。',
  'The daily backup could not be made. {1}': '毎日のバックアップを作れませんでした。{1}',
  'The damaged file is kept as {1}.': '破損したファイルは{1}として残してあります。',
  'The data folder {root} cannot be kept from a second Swarmdeck: {why}.':
    'データフォルダー{root}を2つ目のSwarmdeckから守れません: {why}。',
  'The data folder {root} cannot be used: {why}.': 'データフォルダー{root}を使えません: {why}。',
  'The file cannot be read.': 'ファイルを読み取れません。',
  'The file could not be moved out of the way: {1}.': 'ファイルを移せませんでした: {1}。',
  'The file could not be put together.': 'ファイルをまとめられませんでした。',
  'The file did not arrive whole.': 'ファイルが完全に届きませんでした。',
  'The file is damaged.': 'ファイルが破損しています。',
  'The file is empty.': 'ファイルが空です。',
  'The file is kept as {1}.': 'ファイルは{1}として残してあります。',
  'The file with the presets could not be understood. {problem}':
    'プリセットのファイルを解釈できませんでした。{problem}',
  'The file with your presets could not be understood. {problem}':
    'あなたのプリセットのファイルを解釈できませんでした。{problem}',
  'The file “{path}” in {folder} {trouble}.': '{folder}のファイル「{path}」: {trouble}。',
  'The folder could not be shown: {error}.': 'フォルダーを表示できませんでした: {error}。',
  'The folder with the data is missing.': 'データのフォルダーがありません。',
  'The folder {folder} could not be shown: {error}.':
    'フォルダー{folder}を表示できませんでした: {error}。',
  'The list is too long.': 'リストが長すぎます。',
  'The list of those who are sharing could not be saved: {1}.':
    '共有中の人の一覧を保存できませんでした: {1}。',
  'The list of those who were sharing {read}: {1}.': '共有していた人の一覧: {read}: {1}。',
  'The list of torrents cannot be changed: {why}.': 'トレントの一覧を変更できません: {why}。',
  'The list of torrents cannot be read or written: {cause}.':
    'トレントの一覧を読み書きできません: {cause}。',
  'The list of torrents cannot be read or written: {why}.':
    'トレントの一覧を読み書きできません: {why}。',
  'The list of torrents in {path} cannot be read or written: {why}.':
    '{path}のトレントの一覧を読み書きできません: {why}。',
  'The list of torrents was damaged when Swarmdeck started':
    'Swarmdeckの起動時にトレントの一覧が破損していました',
  'The list of torrents was made by a newer version of Swarmdeck.':
    'トレントの一覧は、より新しいバージョンのSwarmdeckで作られました。',
  'The list of torrents was missing or empty when Swarmdeck started':
    'Swarmdeckの起動時にトレントの一覧がないか空でした',
  'The log in {folder} cannot be written: {error}.': '{folder}のログを書き込めません: {error}。',
  'The name {1} is not text.': '名前{1}が文字として読めません。',
  'The owner of the tracker cannot be removed.': 'トラッカーの所有者は削除できません。',
  'The pages cannot be shown at {address}: {error}. Choose another address with --ui.':
    '{address}でページを表示できません: {error}。--uiで別のアドレスを選んでください。',
  'The path is missing; most trackers answer at /announce only.':
    'パスがありません。多くのトラッカーは/announceでのみ応答します。',
  'The path must be a whole one, from the drive or the root on.':
    'パスはドライブまたはルートからすべて書いてください。',
  'The preset {problem}.': 'プリセット: {problem}。',
  'The preset “{name}” cannot be used. {1}': 'プリセット「{name}」を使えません。{1}',
  'The presets are too large to be kept.': 'プリセットが大きすぎて保存できません。',
  'The presets could not be saved to {path}: {why}.':
    'プリセットを{path}に保存できませんでした: {why}。',
  'The presets in {path} could not be read: {why}.':
    '{path}のプリセットを読み取れませんでした: {why}。',
  'The setting {name} {problem}.': '設定{name}: {problem}。',
  'The settings are {1}.': '設定: {1}。',
  'The settings could not be saved to {path}: {why}.':
    '設定を{path}に保存できませんでした: {why}。',
  'The settings could not be saved: Swarmdeck ran into a fault of its own.':
    '設定を保存できませんでした。Swarmdeckに内部の不具合が起きました。',
  'The settings file has been changed by hand just now.':
    '設定ファイルがたった今手動で変更されました。',
  'The settings file was changed by hand. {1}': '設定ファイルが手動で変更されました。{1}',
  'The settings file was written by a newer version of Swarmdeck.':
    '設定ファイルは、より新しいバージョンのSwarmdeckで書かれました。',
  'The settings file {1} is gone.': '設定ファイル{1}がなくなりました。',
  'The settings file {path} could not be understood: {problem}.':
    '設定ファイル{path}を解釈できませんでした: {problem}。',
  'The settings file {path} was replaced when you applied settings.':
    '設定を適用したときに、設定ファイル{path}を置き換えました。',
  'The settings from before stay in force until the file is right. If you apply settings here instead, a copy of what was written is kept.':
    'ファイルが正しくなるまで以前の設定が有効です。代わりにここで設定を適用すると、書かれていた内容のコピーを残します。',
  'The settings from before stay in force. {1}': '以前の設定が有効なままです。{1}',
  'The settings have been changed elsewhere in the meantime.':
    'その間に設定が別の場所で変更されました。',
  'The settings in {file} cannot be used: {list}.': '{file}の設定を使えません: {list}。',
  'The settings in {path} could not be read: {why}.': '{path}の設定を読み取れませんでした: {why}。',
  'The system does not say where your home folder is.':
    'システムがホームフォルダーの場所を示しません。',
  'The system gives no random numbers, which a password needs.':
    'パスワードに必要な乱数をシステムが提供しません。',
  'The system gives no random numbers: {error}.': 'システムが乱数を提供しません: {error}。',
  'The system says: {source}.': 'システムからのメッセージ: {source}。',
  'The tracker answers there again as soon as it is back. If it is gone for good, choose another one under Settings.':
    'アドレスが戻り次第、トラッカーはそこで再び応答します。もう戻らない場合は、「設定」で別のものを選んでください。',
  'The tracker could not start: {1}.': 'トラッカーを開始できませんでした: {1}。',
  'The tracker goes on answering. Check that the disk is not full and that you may write there.':
    'トラッカーは応答を続けます。ディスクがいっぱいでなく、書き込めることを確認してください。',
  'The tracker goes on, and it is tried again. Check that there is room on the disk and that the data folder can be written. Should Swarmdeck end before, clients come back by themselves when they announce next.':
    'トラッカーは動き続け、もう一度試みます。ディスクに空きがあり、データフォルダーに書き込めることを確認してください。その前にSwarmdeckが終了しても、クライアントは次のアナウンスで自動的に戻ります。',
  'The watched folder {1} cannot be read: {2}.': '監視フォルダー{1}を読み取れません: {2}。',
  'The window asked for something the tracker does not understand: {cause}.':
    'ウィンドウからの要求をトラッカーが理解できません: {cause}。',
  'There are blanks in it, which no URL has.': '空白があります。URLに空白は使えません。',
  'There are too many .torrent files in the watched folder {1}; some are passed over.':
    '監視フォルダー{1}の.torrentファイルが多すぎるため、一部を飛ばしています。',
  'There are {PRESETS_MAX} presets already.': 'プリセットがすでに{PRESETS_MAX}個あります。',
  'There are {of_reason} backups made by hand already.':
    '手動のバックアップがすでに{of_reason}個あります。',
  'There is a folder where the list of torrents should be: {1}.':
    'トレントの一覧があるべき場所にフォルダーがあります: {1}。',
  'There is already a file {path}.': 'ファイル{path}がすでにあります。',
  'There is no .torrent of “{1}” here yet.': '「{1}」の.torrentはまだここにありません。',
  'There is no .torrent {1} any more.': '.torrent {1}はもうありません。',
  'There is no announce URL to announce to instead.': '代わりにアナウンスするURLがありません。',
  'There is no file “{name}” in {path}.': '{path}にファイル「{name}」がありません。',
  'There is no folder {1}.': 'フォルダー{1}がありません。',
  'There is no folder “{name}” in {path}.': '{path}にフォルダー「{name}」がありません。',
  'There is no preset called “{1}”.': '「{1}」というプリセットはありません。',
  'There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” and a browser instead.':
    'ウィンドウを表示する画面がありません。代わりに「swarmdeck serve --ui 127.0.0.1:8080」とブラウザーを使ってください。',
  'There is no setting called “{name}”.': '「{name}」という設定はありません。',
  'There is no such backup.': 'そのバックアップはありません。',
  'There is no such entry.': 'その項目はありません。',
  'There is no such friend.': 'そのフレンドはいません。',
  'There is no such list.': 'そのリストはありません。',
  'There is not just one preset in {1}.': '{1}のプリセットがちょうど1つではありません。',
  'There is nothing that could become a torrent.': 'トレントにできるものがありません。',
  'There is nothing to back up: {1} is empty.': 'バックアップするものがありません: {1}が空です。',
  'There is nothing to back up: {1} is missing.':
    'バックアップするものがありません: {1}がありません。',
  'There were too many attempts to log in.': 'ログインの試行が多すぎます。',
  'These .torrents are too large together for one file.':
    'これらの.torrentは1つのファイルにまとめるには大きすぎます。',
  'These are more than {MAGNETS_MAX} magnet links.':
    'マグネットリンクが{MAGNETS_MAX}個を超えています。',
  'These settings cannot be used: {1}.': 'これらの設定は使えません: {1}。',
  'They are those of its web interface; see the settings of {name}.':
    'そのウェブ画面のものです。{name}の設定を見てください。',
  'This backup cannot be read.': 'このバックアップは読み取れません。',
  'This backup is damaged: {problem}.': 'このバックアップは破損しています: {problem}。',
  'This backup was made by a newer version of Swarmdeck.':
    'このバックアップは、より新しいバージョンのSwarmdeckで作られました。',
  'This build has no pages in it. Build them with “cargo xtask run”.':
    'このビルドにはページが含まれていません。「cargo xtask run」でビルドしてください。',
  'This computer does not have the address {name} at the moment.':
    'このコンピューターには現在アドレス{name}がありません。',
  'This computer does not have the addresses {1} at the moment.':
    'このコンピューターには現在アドレス{1}がありません。',
  'This is a path on Windows, but the tracker runs on another system.':
    'これはWindowsのパスですが、トラッカーは別のシステムで動いています。',
  'This is not a preset file of Swarmdeck: {why}.':
    'Swarmdeckのプリセットファイルではありません: {why}。',
  'This is not an announce URL.': 'アナウンスURLではありません。',
  'This is not the name of a folder.': 'フォルダーの名前ではありません。',
  'This job is not known any more.': 'この作業はもうありません。',
  'This link cannot be used: {error}.': 'このリンクは使えません: {error}。',
  'This page has neither logged in nor the key that swarmdeck printed when it started.':
    'このページはログインしておらず、swarmdeckが起動時に表示したキーもありません。',
  'This preset file was made by a newer version of Swarmdeck.':
    'このプリセットファイルは、より新しいバージョンのSwarmdeckで作られました。',
  'This torrent is not registered with your tracker.':
    'このトレントはあなたのトラッカーに登録されていません。',
  'This version of Swarmdeck keeps the list of torrents in another way, and makes a backup before it changes it. {1}':
    'このバージョンのSwarmdeckはトレントの一覧を別の形で保存し、変更の前にバックアップを作ります。{1}',
  'This was not a login from a page of Swarmdeck’s.':
    'Swarmdeckのページからのログインではありませんでした。',
  'Try again.': 'もう一度試してください。',
  'Try it once more.': 'もう一度試してください。',
  'Try once more.': 'もう一度試してください。',
  'Unpack it and choose what is in it.': '展開して、中身を選んでください。',
  'Use a URL without what is before the @.': '@より前を含まないURLを使ってください。',
  'Use a host name that follows your address, such as one of dynamic DNS.':
    'ダイナミックDNSなど、アドレスに追従するホスト名を使ってください。',
  'Use an announce URL with a key, or make your tracker public.':
    'キー付きのアナウンスURLを使うか、トラッカーを公開してください。',
  'Use the one that is running, or choose another folder with --data-dir.':
    '動作中のものを使うか、--data-dirで別のフォルダーを選んでください。',
  'Wait a moment until it is in force, look through the settings, and apply them again.':
    '有効になるまで少し待ち、設定を見直してから、もう一度適用してください。',
  'Wait a second, then try again.': '1秒待ってから、もう一度試してください。',
  'Wait a while or restart {name}, then try again.':
    '少し待つか{name}を再起動してから、もう一度試してください。',
  'Wait until nothing writes to it, then start again.':
    '書き込みが終わるまで待ってから、やり直してください。',
  'Wait until some are finished, or choose fewer.':
    'いくつか終わるまで待つか、数を減らしてください。',
  'Wait {1} minutes, then try again.': '{1}分待ってから、もう一度試してください。',
  'Wait {secs} seconds, then try again.': '{secs}秒待ってから、もう一度試してください。',
  'What answers at {address} is not {name}.': '{address}で応答したのは{name}ではありません。',
  'What happens on one torrent is only known by the minute.':
    '1つのトレントの様子は1分単位でしか記録されません。',
  'What happens on your tracker cannot be written down. {1}':
    'トラッカーの出来事を記録できません。{1}',
  'What this version knows of it is in force; the rest is kept for the newer one.':
    'このバージョンが知る部分は有効です。残りは新しいバージョンのために残してあります。',
  'What was in it and could not be used is kept as {1}.':
    '使えなかった内容は{1}として残してあります。',
  'What you want to share has changed since you looked at it.':
    '確認した後に、共有するものが変わりました。',
  'Windows cannot store all of its names, such as “{1}” ({count} in all).':
    'Windowsでは保存できない名前があります。例:「{1}」(全{count}個)。',
  'Without a port, clients ask at port {port}, but your tracker listens at {own}.':
    'ポートがないと、クライアントはポート{port}に問い合わせますが、トラッカーは{own}で待ち受けています。',
  'Write it as in *.txt, and put a \\ before a character that stands for itself.':
    '*.txtのように書き、文字そのものを表すときは前に\\を付けてください。',
  'Write it as {url}.': '{url}のように書いてください。',
  'Write it like the default, {name}={example}.':
    '既定値の{name}={example}のように書いてください。',
  'Write it whole, such as http://tracker.example.org:6969/announce.':
    'http://tracker.example.org:6969/announceのように、すべて書いてください。',
  'Write {1}://{colon}{2}.': '{1}://{colon}{2}と書いてください。',
  'Your torrents and their counts are not touched, and clients come back by themselves when they announce next, within {1} min. {kept}':
    'トレントとその記録には影響がなく、クライアントは{1}分以内の次のアナウンスで自動的に戻ります。{kept}',
  'Your tracker answers at /announce, and not at this path.':
    'トラッカーは/announceで応答し、このパスでは応答しません。',
  'Your tracker answers this computer only.': 'トラッカーはこのコンピューターにのみ応答します。',
  'Your tracker does not answer over UDP.': 'トラッカーはUDPでは応答しません。',
  'Your tracker does not answer over WebSockets.': 'トラッカーはWebSocketでは応答しません。',
  'Your tracker does not speak HTTPS.': 'トラッカーはHTTPSに対応していません。',
  'Your tracker goes on answering for them. Add their .torrent files again to see and save them here.':
    'トラッカーはこれらへの応答を続けます。ここで表示し保存できるように、.torrentファイルをもう一度追加してください。',
  'Your tracker is private, and turns away whoever comes without a key.':
    'トラッカーは非公開で、キーのない人を拒否します。',
  'Your tracker listens at port {own}, and not at {port}.':
    'トラッカーはポート{port}ではなく{own}で待ち受けています。',
  'a link; links are not followed': 'リンク。リンクはたどりません',
  'a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB':
    '{bytes}バイトのピースは使えません。16 KiBから16 MiBまでの2の累乗にしてください',
  'a pipe, socket or device': 'パイプ、ソケット、デバイス',
  'a shortcut; it works only on this computer': 'ショートカット。このコンピューターでのみ有効です',
  'announce URL': 'アナウンスURL',
  'banned after too many attempts': '試行が多すぎるため禁止されました',
  'cannot be read ({0})': '読み取れません ({0})',
  'cannot be written': '書き込めません',
  'cannot listen on {address}': '{address}で待ち受けられません',
  categories: 'カテゴリー',
  'checking the data was cancelled': 'データの検証をキャンセルしました',
  collection: 'コレクション',
  'could not be read': '読み取れませんでした',
  'could only be read in part': '一部しか読み取れませんでした',
  'creating the torrent was cancelled': 'トレントの作成をキャンセルしました',
  'creation date': '作成日時',
  'does not fit: {1}': '合いません: {1}',
  'does not fit: {error}': '合いません: {error}',
  'does not take the torrent: {words}': 'トレントを受け付けません: {words}',
  'empty folder; a torrent holds only files': '空のフォルダー。トレントに入るのはファイルだけです',
  end: '期限',
  entries: '項目',
  'everything in {1} is left out: {count} hidden, temporary, special or excluded entries':
    '{1}のすべてが除外されます: 隠し、一時、特殊、除外の{count}項目',
  'excluded by “{pattern}”': '「{pattern}」により除外',
  friends: 'フレンド',
  'has another size than in the torrent': 'サイズがトレントと異なります',
  'has become longer since the torrent was planned': 'トレントの計画後に長くなりました',
  'has become shorter since the torrent was planned': 'トレントの計画後に短くなりました',
  'has been changed since': 'その後変更されました',
  'has been changed since the torrent was planned': 'トレントの計画後に変更されました',
  'has no port': 'ポートがありません',
  'has the torrent already': 'このトレントがすでにあります',
  'hidden by its name or by the system': '名前またはシステムにより隠されています',
  'in line {line}, column {column}: {what}': '{line}行{column}列: {what}',
  'is a path, not a name': '名前ではなくパスです',
  'is an address inside your own network; others need the one that your router has on the Internet':
    '自分のネットワーク内のアドレスです。ほかの人には、ルーターのインターネット上のアドレスが必要です',
  'is an address that your provider shares among several customers, so that nobody outside can connect to it':
    'プロバイダーが複数の利用者で共有するアドレスなので、外からは誰も接続できません',
  "is another friend's already": 'すでに別のフレンドのものです',
  'is empty': '空です',
  'is longer than a peer id, which has 20 bytes': '20バイトのピアIDより長くなっています',
  'is no longer there': 'もうありません',
  'is no option that this version of Swarmdeck knows':
    'このバージョンのSwarmdeckが知る項目ではありません',
  'is not a URL': 'URLではありません',
  'is not a file, or reached by a link': 'ファイルではないか、リンク経由です',
  'is not a host': 'ホスト名ではありません',
  'is not an address such as http://127.0.0.1:8080':
    'http://127.0.0.1:8080のようなアドレスではありません',
  'is not there': 'ありません',
  'is too long': '長すぎます',
  'it does not say “{MARK}”': '「{MARK}」の記載がありません',
  'it ends in the middle, in line {line}': '{line}行目の途中で終わっています',
  'it has hashes of {found} pieces, but its files make {expected}':
    'ピース{found}個分のハッシュがありますが、ファイルからは{expected}個になります',
  'it holds the unsafe path “{1}”': '安全でないパス「{1}」が含まれています',
  'it is a torrent of version {version}, which is not known':
    '知られていないバージョン{version}のトレントです',
  'it is larger than {1} MiB': '{1} MiBを超えています',
  'it is longer than {1} KiB': '{1} KiBを超えています',
  'it is longer than {MAX_PATTERN_BYTES} bytes': '{MAX_PATTERN_BYTES}バイトを超えています',
  'it is not a .torrent: it has no info dictionary': '.torrentではありません: info辞書がありません',
  'it is not a .torrent: {0}': '.torrentではありません: {0}',
  'it is not a magnet link': 'マグネットリンクではありません',
  'it is not the magnet link of a torrent: it has no info hash':
    'トレントのマグネットリンクではありません: インフォハッシュがありません',
  'it is too large': '大きすぎます',
  'it must begin with { and end with }': '{ で始まり } で終わらなければなりません',
  'it was not read to its end': '最後まで読み取れませんでした',
  'its field “{field}” {problem}': '項目「{field}」: {problem}',
  'its field “{name}” {problem}': '項目「{name}」: {problem}',
  'its hashes of “{1}” {problem}': '「{1}」のハッシュ: {problem}',
  'its pieces have {bytes} bytes, which is more than can be checked':
    'ピースが{bytes}バイトあり、検証できる大きさを超えています',
  'its two lists of files differ': '2つのファイル一覧が異なります',
  lists: 'リスト',
  'lock file of an open document': '開いている文書のロックファイル',
  'made by the system for itself': 'システムが自分用に作ったもの',
  message: 'メッセージ',
  'must be 32 at most': '32以下にしてください',
  'must be a group of settings in { }': '{ }の中の設定のまとまりにしてください',
  'must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881':
    'dht.example.org:6881や[2001:db8::1]:6881のようなホストとポートにしてください',
  'must be a list': 'リストにしてください',
  'must be a list of texts in [ ]': '[ ]の中の文字列のリストにしてください',
  'must be a number from 0 to 65535': '0から65535までの数にしてください',
  'must be a number from 1 to 100': '1から100までの数にしてください',
  'must be a number from 1 to 1000': '1から1000までの数にしてください',
  'must be a number from 1 to 1000000': '1から1000000までの数にしてください',
  'must be a number from 1 to 1000000, or 0 for no limit':
    '1から1000000までの数か、無制限の0にしてください',
  'must be a number from 1 to 100000000': '1から100000000までの数にしてください',
  'must be a number from 1 to 1024': '1から1024までの数にしてください',
  'must be a number from 16 to 16777216, or 0 for no limit':
    '16から16777216までの数か、無制限の0にしてください',
  'must be a power of two from 16 KiB to 16 MiB': '16 KiBから16 MiBまでの2の累乗にしてください',
  'must be a text in quotes': '引用符で囲んだ文字列にしてください',
  'must be a whole URL that begins with http://, https:// or ftp://':
    'http://、https://、ftp://で始まる完全なURLにしてください',
  'must be a whole number from 0 to {1}': '0から{1}までの整数にしてください',
  'must be a whole number from 1 on': '1以上の整数にしてください',
  'must be addresses or networks such as 10.0.0.0/8, but has “{text}”':
    '10.0.0.0/8のようなアドレスかネットワークにしてください。「{text}」が含まれています',
  'must be addresses such as 127.0.0.1, but has “{text}”':
    '127.0.0.1のようなアドレスにしてください。「{text}」が含まれています',
  'must be an address that is reached from the Internet, such as your router shows it, or empty':
    'ルーターに表示されるようなインターネットから届くアドレスにするか、空にしてください',
  'must be an address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9':
    'アドレス、192.0.2.0/24のようなネットワーク、192.0.2.1-192.0.2.9のような範囲にしてください',
  'must be an info hash of 40 hexadecimal digits': '40桁の16進数のインフォハッシュにしてください',
  'must be at most {FOLDERS_MAX} folders': '{FOLDERS_MAX}個以下のフォルダーにしてください',
  'must be folders with their whole path, but has “{folder}”':
    '完全なパスのフォルダーにしてください。「{folder}」が含まれています',
  'must be from 1 second to 3600 seconds, which is one hour':
    '1秒から3600秒 (1時間) までにしてください',
  'must be from 1 second to 86400 seconds, which is one day':
    '1秒から86400秒 (1日) までにしてください',
  'must be in the future': '将来にしてください',
  'must be left out of a private torrent, which does not use the DHT':
    'DHTを使わない非公開トレントでは空にしてください',
  'must be off, error, warn, info, debug or trace':
    'off、error、warn、info、debug、traceのいずれかにしてください',
  'must be one line of at most 500 characters': '500文字以内の1行にしてください',
  'must be one line of text': '1行の文字列にしてください',
  'must be one of these: {1}': '次のいずれかにしてください: {1}',
  'must be only a name or address, such as tracker.example.org, without http:// and without a port':
    'http://やポートを付けず、tracker.example.orgのような名前かアドレスだけにしてください',
  'must be such as server=debug, but has “{text}”':
    'server=debugのように書いてください。「{text}」が含まれています',
  'must be text': '文字列にしてください',
  'must be true or false': 'trueかfalseにしてください',
  'must begin with http:// or https://': 'http://またはhttps://で始めてください',
  'must begin with http://; https is not possible yet':
    'http://で始めてください。httpsはまだ使えません',
  'must have at least one address': '1つ以上のアドレスが必要です',
  'must have the beginning of a peer id after “id:”': '「id:」の後にピアIDの先頭が必要です',
  'must not be empty': '空にできません',
  'must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}':
    '応答の通常のピア数 (tracker.peers_default) の{peers_default}より小さくできません',
  'must not be longer than {COMMENT_CHARS_MAX} characters':
    '{COMMENT_CHARS_MAX}文字以内にしてください',
  'must not be longer than {PASSWORD_CHARS_MAX} characters':
    '{PASSWORD_CHARS_MAX}文字以内にしてください',
  'must not be longer than {max_chars} characters': '{max_chars}文字以内にしてください',
  'must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}':
    '応答の最大ピア数 (tracker.peers_max) の{peers_max}より大きくできません',
  'must not be more than {LISTED_MAX}': '{LISTED_MAX}個以内にしてください',
  'must not be that far away': '遠すぎます',
  'must not be used in a private torrent': 'プライベートトレントでは使えません',
  'must not have user name and password in it; they have fields of their own':
    'ユーザー名とパスワードを含めないでください。専用の欄があります',
  name: '名前',
  'name of a collection': 'コレクションの名前',
  'name of the file': 'ファイルの名前',
  'needs an announce URL, or nobody finds the torrent':
    'アナウンスURLが必要です。ないと誰もトレントを見つけられません',
  'needs the tracker to try who can be reached (tracker.nat_check)':
    '、接続できるかをトラッカーが試す設定 (tracker.nat_check) が必要です',
  'no answer in time': '時間内に応答がありません',
  'not allowed to ask': '問い合わせが許可されていません',
  'not this kind of client': 'この種類のクライアントではありません',
  note: 'メモ',
  'nothing answers: {cause}': '応答がありません: {cause}',
  'nothing is in it': '何も入っていません',
  'part of the system': 'システムの一部',
  pattern: 'パターン',
  'piece length': 'ピース長',
  'port {port} is already in use': 'ポート{port}はすでに使われています',
  'port {port} needs administrator rights': 'ポート{port}には管理者権限が必要です',
  'private torrent': '非公開トレント',
  'ranges of addresses in all lists together': '全リスト合計のアドレス範囲',
  reason: '理由',
  'similar torrent': '類似のトレント',
  'some programs refuse it': '拒否するプログラムがあります',
  'some programs refuse it or take it for another torrent':
    '拒否するか、別のトレントとみなすプログラムがあります',
  'the .torrent being made': '作成中の.torrent',
  'the .torrent would be larger than {1} MiB': '.torrentが{1} MiBを超えます',
  'the .torrent would replace the file {1} itself':
    '.torrentがファイル{1}自体を置き換えてしまいます',
  'the backup is not sound: {problem}': 'バックアップが正常ではありません: {problem}',
  'the backup of {1}': '{1}のバックアップ',
  'the catalog could not be read or written': 'カタログを読み書きできませんでした',
  'the catalog has format {found}, but this version knows formats up to {known}':
    'カタログの形式は{found}ですが、このバージョンが知るのは{known}までです',
  'the changed .torrent is not right: {what}': '変更後の.torrentが正しくありません: {what}',
  'the disk can be read, but not written': 'ディスクは読み取れますが、書き込めません',
  'the disk does not do what it is asked to': 'ディスクが要求どおりに動作しません',
  'the disk gave back other bytes than were written':
    'ディスクが書き込んだものと異なるバイトを返しました',
  'the disk is full': 'ディスクがいっぱいです',
  'the entry was written, but is not there': '項目を書き込みましたが、ありません',
  "the entry was written, but is not there or is switched off in the system's settings":
    '項目を書き込みましたが、ないか、システムの設定で無効になっています',
  'the field “{field}” {problem}': '項目「{field}」: {problem}',
  'the finished .torrent is not right: {what}': '完成した.torrentが正しくありません: {what}',
  'the name of {1} is not valid Unicode': '{1}の名前が正しいUnicodeではありません',
  "the name of {1} would lead out of the torrent's folder on Windows":
    '{1}の名前はWindowsではトレントのフォルダーの外を指します',
  'the pattern “{pattern}” cannot be used: {problem}':
    'パターン「{pattern}」を使えません: {problem}',
  'the setting “{1}” {2}': '設定「{1}」: {2}',
  'the system does not let Swarmdeck write there': 'システムがSwarmdeckの書き込みを許可しません',
  'the system does not say where your configuration is': 'システムが構成の場所を示しません',
  'the window system could not be started': 'ウィンドウシステムを開始できませんでした',
  'there are more than {MAX_PATTERNS}': '{MAX_PATTERNS}個を超えています',
  'there are no files in {1}': '{1}にファイルがありません',
  'there are no settings in it': '設定が含まれていません',
  'there are too many files in {1}': '{1}のファイルが多すぎます',
  'there cannot be more than {max} {what}': '{what}は{max}個までです',
  'there is no command “{name}”': 'コマンド「{name}」はありません',
  'there is no data in {1}: every file is empty':
    '{1}にデータがありません: すべてのファイルが空です',
  'there is no file or folder {1}': 'ファイルまたはフォルダー{1}がありません',
  'there is only one file in {1}, for which version 2 knows no folder':
    '{1}にはファイルが1つしかなく、バージョン2ではそのフォルダーを扱えません',
  'this computer does not have the address {ip}': 'このコンピューターにアドレス{ip}はありません',
  'too many copies of broken files are kept already': '破損したファイルのコピーがすでに多すぎます',
  'too many files of this name are there already': 'この名前のファイルがすでに多すぎます',
  'unfinished download': '未完了のダウンロード',
  'update URL': '更新URL',
  'version control records': 'バージョン管理の記録',
  'web seed': 'ウェブシード',
  'what could still be read of the damaged file ({1})':
    '破損したファイルからまだ読み取れたもの ({1})',
  'with those before it, it is too long': '前のものと合わせて長すぎます',
  'without a name': '名前がありません',
  'without words': '説明がありません',
  'wrong user name or password': 'ユーザー名またはパスワードが違います',
  '{1} Nothing has been changed.': '{1}何も変更していません。',
  '{1} and another entry have the same name in different Unicode spellings':
    '{1}と別の項目が、Unicodeの表記だけ異なる同じ名前です',
  '{1} cannot be opened: {2}.': '{1}を開けません: {2}。',
  '{1} cannot be read: {2}.': '{1}を読み取れません: {2}。',
  '{1} cannot be read: {source}': '{1}を読み取れません: {source}',
  '{1} does not exist': '{1}は存在しません',
  '{1} is a whole drive, which has no name of its own': '{1}はドライブ全体で、名前がありません',
  '{1} is neither a file nor a folder': '{1}はファイルでもフォルダーでもありません',
  '{1} is not a file of Swarmdeck’s any more.': '{1}はもうSwarmdeckのファイルではありません。',
  '{1} is not a folder, but the torrent is of one':
    '{1}はフォルダーではありませんが、トレントはフォルダーのものです',
  '{1} is not there, or is not as long as it was.': '{1}がないか、長さが以前と異なります。',
  '{1} is set on the command line.': '{1}はコマンドラインで設定されています。',
  '{1} lies in too many folders for a torrent of version 2':
    '{1}は、バージョン2のトレントには深すぎる階層にあります',
  '{count} of its pieces are damaged.': 'ピースが{count}個破損しています。',
  '{file_name} did not arrive whole.': '{file_name}が完全に届きませんでした。',
  '{file} could not be read: {1}.': '{file}を読み取れませんでした: {1}。',
  '{file} is too large to be a .torrent.': '{file}は.torrentにしては大きすぎます。',
  '{file} was registered, but could not be moved out of the way: {why}.':
    '{file}を登録しましたが、移せませんでした: {why}。',
  '{first} Another one is not right either.': '{first}もう1つも正しくありません。',
  '{first} {1} others are not right either.': '{first}ほかに{1}個も正しくありません。',
  '{hint} Leave it if your router forwards one to the other.':
    '{hint}ルーターが一方をもう一方に転送している場合は、そのままにしてください。',
  '{host} is an address without a name, and most connections get another one now and then; the torrent finds nobody from then on.':
    '{host}は名前のないアドレスで、多くの回線では時々変わります。変わるとトレントから誰も見つからなくなります。',
  '{host} is shared with other customers of the provider.':
    '{host}はプロバイダーのほかの利用者と共有されています。',
  '{host} means the computer of whoever opens the torrent, so nobody else finds the tracker by it.':
    '{host}はトレントを開いた人自身のコンピューターを指すため、ほかの人はトラッカーを見つけられません。',
  '{name} at {address} did not answer in time.': '{address}の{name}が時間内に応答しませんでした。',
  '{name} cannot be unpacked: {error}.': '{name}を展開できません: {error}。',
  '{name} cannot be used: {error}.': '{name}を使えません: {error}。',
  '{name} did not arrive whole.': '{name}が完全に届きませんでした。',
  '{name} does not accept this user name and password.':
    '{name}がこのユーザー名とパスワードを受け付けません。',
  '{name} does not let this computer use its web interface.':
    '{name}がこのコンピューターにウェブ画面の使用を許可しません。',
  '{name} does not take the torrent.': '{name}がトレントを受け付けません。',
  '{name} does not take the torrent. It says: {words}':
    '{name}がトレントを受け付けません。メッセージ: {words}',
  '{name} has more than {1} MiB in it.': '{name}の中身が{1} MiBを超えています。',
  '{name} has no addresses in it.': '{name}にアドレスがありません。',
  '{name} has this torrent already.': '{name}にはこのトレントがすでにあります。',
  '{name} is a zip archive.': '{name}はzipアーカイブです。',
  '{name} is not a .torrent file.': '{name}は.torrentファイルではありません。',
  '{name} is not a settings file of Swarmdeck: {why}.':
    '{name}はSwarmdeckの設定ファイルではありません: {why}。',
  '{name} turns Swarmdeck away after too many wrong passwords.':
    'パスワードの誤りが多すぎるため、{name}がSwarmdeckを拒否しています。',
  '{needed}, but is {shown}': '{needed} (現在は{shown})',
  '{path} cannot be read or written: {why}.': '{path}を読み書きできません: {why}。',
  '{path} could not be written: {why}.': '{path}に書き込めませんでした: {why}。',
  '{torrents} torrents': '{torrents}個のトレント',
  '{what}, and there was no backup to put in its place.':
    '{what}。代わりになるバックアップはありませんでした。',
  '{what}. It was put together again from {backup} and {read}: {all} in all.':
    '{what}。{backup}と{read}から作り直しました: 全部で{all}。',
  '{what}. It was put together again from {source}: {all} in all.':
    '{what}。{source}から作り直しました: 全部で{all}。',
  '“{1}” can be reached only from inside its own home or office network.':
    '「{1}」には、そのネットワーク (家庭やオフィス) の中からしか届きません。',
  '“{1}” cannot be the {field}: it {problem}': '「{1}」は{field}にできません: {problem}',
  '“{1}” has no port, so no client can reach it.':
    '「{1}」にはポートがないため、どのクライアントも接続できません。',
  '“{1}” has spaces around or in it, and some clients will not reach it.':
    '「{1}」の前後か途中に空白があり、一部のクライアントは接続できません。',
  '“{1}” is asked by few clients, for it is not in the list of trackers.':
    '「{1}」はトラッカーの一覧にないため、問い合わせるクライアントはわずかです。',
  '“{1}” is not an address from which data can be had.':
    '「{1}」はデータを取得できるアドレスではありません。',
  '“{1}” is not an announce URL.': '「{1}」はアナウンスURLではありません。',
  '“{1}” is of a kind of tracker that clients do not know.':
    '「{1}」はクライアントが知らない種類のトラッカーです。',
  '“{1}” works only on the computer that the tracker runs on.':
    '「{1}」はトラッカーが動いているコンピューターでのみ有効です。',
  '“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them.':
    '「{path}」と「{other}」の違いは大文字と小文字だけです。WindowsとmacOSではどちらか1つしか残りません。',
  '“{path}” is not a name that Windows can store.': '「{path}」はWindowsで保存できない名前です。',
  '“{path}” is spelled in another Unicode form on the disk: rename it, or a client on Linux may not find it.':
    '「{path}」はディスク上で別のUnicode形式になっています。名前を変えないと、Linuxのクライアントが見つけられないことがあります。',
  "“{path}” is {characters} characters long with the torrent's name, more than some systems accept.":
    '「{path}」はトレントの名前を含めて{characters}文字あり、一部のシステムが受け付ける長さを超えています。',
  '“{path}” {trouble}, so it is not given out.': '「{path}」: {trouble}。そのため配布しません。',
  '“{pattern}” cannot be used: {problem}': '「{pattern}」は使えません: {problem}',
  '“{text}” cannot be used: it {problem}.': '「{text}」は使えません: {problem}。',
  '“{url}” cannot be used: {why}': '「{url}」は使えません: {why}',
  '“{url}” is not an announce URL': '「{url}」はアナウンスURLではありません',
  '“{url}” is not an announce URL.': '「{url}」はアナウンスURLではありません。',
} satisfies EngineTranslation;
