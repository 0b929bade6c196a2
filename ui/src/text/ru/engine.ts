// What the engine says, in Russian.
import type { EngineTranslation } from '../translation';

export const engine = {
  ' (process {it})': ' (процесс {it})',
  '1 torrent': '1 торрент',
  'A backup could not be made: {problem}.': 'Не удалось создать резервную копию: {problem}.',
  'A batch has at most {ITEMS_MAX} torrents.':
    'За один раз можно создать не больше {ITEMS_MAX} торрентов.',
  'A copy of it is kept as {1}.': 'Копия сохранена как {1}.',
  'A fault has ended what answered over {transport} at the address {address}.':
    'Из-за сбоя трекер перестал отвечать по {transport} на адресе {address}.',
  'A few words that nobody would guess are easier to keep in mind than odd signs.':
    'Несколько слов, которые никто не угадает, запомнить легче, чем странные знаки.',
  'A magnet link can be looked at, but not more.':
    'Magnet-ссылку можно посмотреть, но не более того.',
  'A password can have {CHARS_MAX} characters at most.':
    'В пароле может быть не больше {CHARS_MAX} символов.',
  'A password must have {CHARS_MIN} characters at least.':
    'В пароле должно быть не меньше {CHARS_MIN} символов.',
  'A peer is named by its address and port.': 'Пир указывается адресом и портом.',
  'A piece it shares with other files is damaged; it may be this one or they.':
    'Часть, общая с другими файлами, повреждена; дело может быть в этом файле или в них.',
  'A piece of it is damaged.': 'Одна из его частей повреждена.',
  'Add /announce, or what the tracker says.': 'Допишите /announce или то, что указано у трекера.',
  'Add its .torrent again.': 'Добавьте его .torrent снова.',
  'Add its .torrent first.': 'Сначала добавьте его .torrent.',
  'All its files are empty: there is nothing to share.': 'Все его файлы пусты: раздавать нечего.',
  "Allow this computer's address in the settings of {name}.":
    'Разрешите адрес этого компьютера в настройках {name}.',
  'An announce URL has at most {URL_BYTES_MAX} characters.':
    'В announce-адресе может быть не больше {URL_BYTES_MAX} символов.',
  'An info hash has 40 hexadecimal digits.': 'В инфо-хеше 40 шестнадцатеричных цифр.',
  'Another Swarmdeck{process} already uses the data folder {1}.':
    'Другой экземпляр Swarmdeck{process} уже использует папку данных {1}.',
  'Another torrent is about to be saved as {1}.': 'Как {1} сейчас сохраняется другой торрент.',
  'Anyone may use this tracker for any torrent.':
    'Этим трекером может пользоваться кто угодно, для любых торрентов.',
  'Ask your provider for a public address, or use one of IPv6.':
    'Попросите у провайдера внешний адрес или используйте адрес IPv6.',
  'Begin it with http:// or udp://.': 'Начните с http:// или udp://.',
  'Begin it with http://, or set up a reverse proxy that has a certificate.':
    'Начните с http:// или настройте обратный прокси-сервер с сертификатом.',
  'Check that it is there and that you may open it, or stop watching it under Settings.':
    'Проверьте, что папка на месте и вы можете её открыть, или перестаньте её отслеживать на странице «Настройки».',
  'Check that the disk is connected, not full, and sound.':
    'Проверьте, что диск подключён, исправен и не заполнен.',
  'Check that the disk is not full and that it is in good order.':
    'Проверьте, что диск не заполнен и исправен.',
  'Check that the disk is not full and that you may write there.':
    'Проверьте, что диск не заполнен и у вас есть право записи в это место.',
  'Check that the disk is not full and that you may write to the data folder.':
    'Проверьте, что диск не заполнен и у вас есть право записи в папку данных.',
  'Check that the file belongs to you, or start with another data folder.':
    'Проверьте, что файл принадлежит вам, или запустите программу с другой папкой данных.',
  'Check that you may open it and that the disk is connected.':
    'Проверьте, что вы можете его открыть и что диск подключён.',
  'Check that you may open it, or move it out of the folder you want to share.':
    'Проверьте, что вы можете его открыть, или уберите его из папки, которую хотите раздать.',
  'Check that you may open it.': 'Проверьте, что вы можете его открыть.',
  'Check that you may open it; it is tried again.':
    'Проверьте, что вы можете его открыть; попытка повторится.',
  'Check that you may write there.': 'Проверьте, есть ли у вас право записи в это место.',
  'Check that you may write to its folder.': 'Проверьте, есть ли у вас право записи в его папку.',
  'Check the address, and whether a firewall is in between.':
    'Проверьте адрес и то, не мешает ли брандмауэр.',
  'Check the port and which program you chose.': 'Проверьте порт и то, какую программу вы выбрали.',
  'Check the spelling and that you may open it.':
    'Проверьте, правильно ли указан путь и можете ли вы открыть этот файл.',
  'Check the spelling, or whether the disk is connected.':
    'Проверьте, правильно ли указан путь и подключён ли диск.',
  'Choose a .torrent, or get this one once more: it may be incomplete.':
    'Выберите .torrent или получите этот заново: возможно, он неполный.',
  'Choose a folder on a disk of this computer with --data-dir.':
    'Выберите папку на диске этого компьютера с помощью --data-dir.',
  'Choose a folder on the drive instead of the whole drive.':
    'Выберите папку на диске, а не весь диск.',
  'Choose a folder that has files in it.': 'Выберите папку, в которой есть файлы.',
  'Choose a folder you may write to with --data-dir.':
    'Выберите с помощью --data-dir папку, в которую у вас есть право записи.',
  'Choose a folder you may write to, on a disk that is not full.':
    'Выберите папку, в которую у вас есть право записи, на незаполненном диске.',
  'Choose a port above 1023, such as 6969.': 'Выберите порт больше 1023, например 6969.',
  'Choose a shorter comment or fewer addresses.': 'Сократите комментарий или число адресов.',
  'Choose a shorter list.': 'Выберите список покороче.',
  'Choose a shorter or plainer name for the .torrent.':
    'Выберите для .torrent имя покороче или попроще.',
  'Choose a text with one address, network or range in each line, as eMule, PeerGuardian and firewalls use it.':
    'Выберите текст с одним адресом, сетью или диапазоном в каждой строке, как его используют eMule, PeerGuardian и брандмауэры.',
  'Choose an ordinary file or folder.': 'Выберите обычный файл или папку.',
  'Choose another .torrent, or get it once more.':
    'Выберите другой .torrent или получите этот заново.',
  'Choose another backup.': 'Выберите другую резервную копию.',
  'Choose another folder, exclude less, or rename the files you want to share.':
    'Выберите другую папку, исключите меньше или переименуйте файлы, которые хотите раздать.',
  'Choose another name or remove it first.':
    'Выберите другое имя или сначала удалите то, что есть.',
  'Choose another name.': 'Выберите другое имя.',
  'Choose another port, or end that program.': 'Выберите другой порт или завершите ту программу.',
  'Choose another port, or end the other Swarmdeck.':
    'Выберите другой порт или завершите другой экземпляр Swarmdeck.',
  'Choose another port, or end the other program that uses it.':
    'Выберите другой порт или завершите программу, которая его занимает.',
  'Choose another port.': 'Выберите другой порт.',
  'Choose fewer at a time.': 'Выберите за один раз меньше.',
  'Choose fewer torrents.': 'Выберите меньше торрентов.',
  'Choose files or folders.': 'Выберите файлы или папки.',
  'Choose files that have something in them.': 'Выберите файлы, в которых что-то есть.',
  'Choose it from the list of peers.': 'Выберите его в списке пиров.',
  'Choose larger pieces or a shorter comment.':
    'Выберите части побольше или сократите комментарий.',
  'Choose larger pieces.': 'Выберите части побольше.',
  "Choose one of this computer's own addresses.":
    'Выберите один из собственных адресов этого компьютера.',
  'Choose one of those that are kept.': 'Выберите один из сохранённых.',
  'Choose one that Swarmdeck has exported.': 'Выберите файл, который экспортировал Swarmdeck.',
  'Choose the .torrent itself, which a client can save for you.':
    'Выберите сам .torrent: клиент может его для вас сохранить.',
  'Choose the file or folder of the torrent.': 'Выберите файл или папку торрента.',
  'Choose the folder that the torrent was made of.': 'Выберите папку, из которой создан торрент.',
  "Choose the folder with the torrent's files.": 'Выберите папку с файлами торрента.',
  'Choose where the data is.': 'Выберите, где находятся данные.',
  'Choose “Only my torrents” on the page Access to keep strangers out.':
    'Чтобы не пускать посторонних, выберите «Только мои торренты» на странице «Доступ».',
  'Close the window and open it again.': 'Закройте окно и откройте его снова.',
  'Completed downloads are counted but cannot be saved.':
    'Завершённые загрузки подсчитываются, но сохранить счётчики не удаётся.',
  'Copy it whole, from “magnet:” on.': 'Скопируйте её целиком, начиная с «magnet:».',
  'Copy it whole.': 'Скопируйте его целиком.',
  'Correct it and try again.': 'Исправьте и попробуйте снова.',
  'Correct it or leave it out.': 'Исправьте или уберите это.',
  'Correct what is named in the file.': 'Исправьте указанное в файле.',
  'Correct what is named.': 'Исправьте указанное.',
  'Correct what is named; nothing has been changed.': 'Исправьте указанное; ничего не изменено.',
  'DHT node': 'узел DHT',
  'Enter one at least.': 'Введите хотя бы один.',
  'Enter which one it is and where its web interface is.':
    'Укажите, какой это клиент и где его веб-интерфейс.',
  'For example /home/me/Videos/Holiday.': 'Например, /home/me/Видео/Отпуск.',
  'For example C:\\Users\\me\\Videos\\Holiday.': 'Например, C:\\Users\\me\\Videos\\Отпуск.',
  'For friends elsewhere, enter your public address or host name under Settings, and let your router forward port {port} (TCP and UDP) to this computer.':
    'Чтобы делиться с друзьями в других местах, укажите на странице «Настройки» свой внешний адрес или имя узла и настройте в роутере перенаправление порта {port} (TCP и UDP) на этот компьютер.',
  'For friends elsewhere, put in a URL with your public address or name, too.':
    'Чтобы делиться с друзьями в других местах, добавьте и адрес с вашим внешним адресом или именем.',
  'Forgotten? End Swarmdeck and run “swarmdeck password remove”.':
    'Забыли? Завершите Swarmdeck и выполните «swarmdeck password remove».',
  'Get the file once more.': 'Получите файл ещё раз.',
  'Get the torrent once more, from somewhere else.': 'Получите торрент ещё раз, из другого места.',
  'Give the address by which others reach the tracker.':
    'Укажите адрес, по которому трекер доступен другим.',
  'Give the folder another name.': 'Дайте папке другое имя.',
  'Give the path on the computer that runs the tracker.':
    'Укажите путь на компьютере, на котором работает трекер.',
  'If it does not seed, let it check and resume the torrent there.':
    'Если раздача не идёт, запустите там проверку и возобновите торрент.',
  'If it was not you who removed it, register your torrents again.':
    'Если удалили его не вы, зарегистрируйте свои торренты снова.',
  'Import it in parts of up to 100,000 torrents.':
    'Импортируйте его частями, до 100 000 торрентов каждая.',
  'Import the file, and then choose a preset by its name.':
    'Импортируйте файл, а затем выберите шаблон по названию.',
  'In its place is a folder, or a link that leads elsewhere or nowhere.':
    'На его месте папка или ссылка, которая ведёт в другое место или в никуда.',
  'In the preset file, “{field}” {problem}.': 'В файле шаблона, поле «{field}»: {problem}.',
  'Install a BitTorrent client, or open the .torrent in yours by hand.':
    'Установите клиент BitTorrent или откройте .torrent в своём вручную.',
  'Install that version or a later one.': 'Установите эту версию или более новую.',
  'It cannot be read: {reason}.': 'Прочитать не удаётся: {reason}.',
  'It ends in a slash, so that many trackers do not answer and clients do not know where to scrape.':
    'Адрес заканчивается косой чертой, поэтому многие трекеры не отвечают, а клиенты не знают, куда отправлять scrape-запросы.',
  'It has been removed.': 'Он удалён.',
  'It has fields that are not known here: {listed} and {more} more.':
    'Есть поля, которые здесь неизвестны: {listed} и ещё {more}.',
  'It has fields that are not known here: {listed}.':
    'Есть поля, которые здесь неизвестны: {listed}.',
  'It has letters that many clients do not send as they should.':
    'Есть буквы, которые многие клиенты передают неправильно.',
  'It has {count} pieces, so many that some clients become slow.':
    'Число частей — {count}; с таким количеством некоторые клиенты работают медленно.',
  'It holds a name or password, which everyone with the torrent can read.':
    'В адресе есть имя или пароль, которые увидит каждый, у кого есть торрент.',
  'It is kept as {1}.': 'Сохранено как {1}.',
  'It is marked as private in a place where no client looks: it is public.':
    'Торрент помечен как приватный там, куда не смотрит ни один клиент: он общедоступный.',
  'It is not there.': 'Файла нет на месте.',
  'It is private and names no tracker: nobody can find anybody with it.':
    'Торрент приватный, но трекеров в нём нет: с ним никто никого не найдёт.',
  'It is private but names DHT nodes, which its clients must not use.':
    'Торрент приватный, но в нём указаны узлы DHT, которые его клиенты не должны использовать.',
  'It is there twice.': 'Указано дважды.',
  'It may have been moved or deleted.': 'Возможно, он перемещён или удалён.',
  'It may have been removed. Look at the list of backups again.':
    'Возможно, она удалена. Посмотрите список резервных копий ещё раз.',
  'It may not know this version of torrents.': 'Возможно, он не знает этой версии торрентов.',
  'It names no tracker, so only clients with the DHT find others.':
    'Трекеров в нём нет, поэтому других найдут только клиенты с DHT.',
  'It names no tracker: clients can find each other only through the DHT.':
    'Трекеров в нём нет: клиенты могут найти друг друга только через DHT.',
  'It says no port, and clients cannot guess it.':
    'Порт не указан, а угадать его клиенты не могут.',
  'It was cancelled.': 'Отменено.',
  'It was made by a newer version of Swarmdeck.': 'Создана более новой версией Swarmdeck.',
  'It writes numbers with needless zeros: {1}.': 'Числа записаны с лишними нулями: {1}.',
  'Its .torrent is being made already.': 'Его .torrent уже создаётся.',
  'Its .torrent is there already.': 'Его .torrent уже есть.',
  'Its fields are not in the order they should be: {1}.':
    'Поля идут не в том порядке, в каком должны: {1}.',
  'Its pieces of {bytes} bytes are not as long as a power of two.':
    'Размер частей в байтах — {bytes}; это не степень двойки.',
  'Its pieces of {bytes} bytes are shorter than clients expect.':
    'Размер частей в байтах — {bytes}; это меньше, чем ожидают клиенты.',
  'Its pieces of {mib} MiB are longer than some clients accept.':
    'Размер частей — {mib} МиБ; это больше, чем принимают некоторые клиенты.',
  'Its size in bytes is {found_bytes} in place of {size_bytes}.':
    'Размер в байтах — {found_bytes} вместо {size_bytes}.',
  'Leave the choice to Swarmdeck.': 'Предоставьте выбор Swarmdeck.',
  'Let other computers connect to share with friends.':
    'Чтобы делиться с друзьями, разрешите подключение других компьютеров.',
  'Let other computers connect, on the page Overview.':
    'Разрешите подключение других компьютеров на странице «Обзор».',
  'Let registered files be moved out of the way under Settings, or move some yourself.':
    'Включите перемещение принятых файлов на странице «Настройки» или переместите часть сами.',
  'Let the path begin with /announce.': 'Начните путь с /announce.',
  'Load the page anew.': 'Загрузите страницу заново.',
  'Log in, or open the address with the key once more.':
    'Войдите или ещё раз откройте адрес с ключом.',
  'Look at the list once more, then start again.': 'Посмотрите список ещё раз и начните снова.',
  'Look at the summary once more. Nothing has been changed here.':
    'Посмотрите итог ещё раз. Здесь ничего не изменено.',
  'Look for the torrent in the list of torrents.': 'Поищите торрент в списке торрентов.',
  'Look whether something else came with it.': 'Посмотрите, не пришло ли вместе с ним что-то ещё.',
  'Look whether torrents or friends are back that you had removed since then.':
    'Посмотрите, не вернулись ли торренты или друзья, которых вы с тех пор удалили.',
  'Make a torrent of version 1, or share a folder below.':
    'Создайте торрент версии 1 или раздайте папку внутри неё.',
  'Make it first, or save the .torrent in another folder.':
    'Сначала создайте её или сохраните .torrent в другой папке.',
  'Make room on the disk, and see to it that Swarmdeck may write in {1}. If it ends before, they are lost.':
    'Освободите место на диске и проверьте, что Swarmdeck может записывать в {1}. Если программа завершится раньше, эти данные пропадут.',
  'Make room on the disk.': 'Освободите место на диске.',
  'Make the torrent once more with the announce URLs that the overview shows.':
    'Создайте торрент ещё раз с announce-адресами, которые показаны на странице «Обзор».',
  'Mind capital letters, and the layout of the keyboard.':
    'Обратите внимание на заглавные буквы и раскладку клавиатуры.',
  'More than {WAITING_MAX} jobs cannot wait at the same time.':
    'Одновременно может ждать не больше {WAITING_MAX} заданий.',
  'Move it elsewhere, then start Swarmdeck again.':
    'Переместите это в другое место и запустите Swarmdeck снова.',
  'Name a folder for the data with --data-dir.': 'Укажите папку для данных с помощью --data-dir.',
  "Name the folder that the shared file or folder lies in. If your client runs in a container that sees other folders, enter its address with this computer's name in place of 127.0.0.1; it then checks the data itself.":
    'Укажите папку, в которой лежит то, что раздаётся. Если ваш клиент работает в контейнере, который видит другие папки, укажите в его адресе имя этого компьютера вместо 127.0.0.1; тогда он сам проверит данные.',
  'Name the right folder.': 'Укажите правильную папку.',
  'Names differ only in case, such as “{1}” from “{2}” ({count} in all): Windows and macOS keep only one of them.':
    'Имена различаются только регистром, например «{1}» и «{2}» (всего: {count}): Windows и macOS сохранят лишь одно из них.',
  'No client announces over “{1}”.': 'Ни один клиент не отправляет анонсы через «{1}».',
  'No program opened the .torrent: {error}.': 'Ни одна программа не открыла .torrent: {error}.',
  'Nobody can connect to {1}.': 'К {1} никто не может подключиться.',
  'None of the announce URLs in this torrent is one of your tracker.':
    'Ни один из announce-адресов этого торрента не принадлежит вашему трекеру.',
  'Nothing answers at {address}: {cause}.': 'По адресу {address} никто не отвечает: {cause}.',
  'Nothing was changed.': 'Ничего не изменено.',
  'Nothing was left behind.': 'Никаких следов не осталось.',
  'Only clients in a web browser announce over WebSockets.':
    'Через WebSockets анонсы отправляют только клиенты в веб-браузере.',
  'Only computers in the same network find {host}.':
    'Узел {host} найдут только компьютеры в той же сети.',
  'Only computers in your own network can use the announce URLs.':
    'Announce-адреса доступны только компьютерам в вашей собственной сети.',
  'Only this computer can reach the tracker.': 'Трекер доступен только этому компьютеру.',
  'Only what is on a list of yours is let in, but the list is empty.':
    'Доступ есть только у того, что разрешено в ваших списках, но там ничего нет.',
  'Open it in your file manager.': 'Откройте её в файловом менеджере.',
  "Paths are longer than some systems accept ({count} in all): “{1}” has {characters} characters with the torrent's name.":
    'Пути длиннее, чем принимают некоторые системы (всего: {count}): «{1}» вместе с названием торрента занимает символов: {characters}.',
  'Paths stand twice in it, such as “{1}” ({count} in all).':
    'Пути в нём повторяются, например «{1}» (всего: {count}).',
  'Please report it with the log.': 'Пожалуйста, сообщите об этом, приложив журнал.',
  'Please report this: it is a fault in Swarmdeck.':
    'Пожалуйста, сообщите об этом: это ошибка в Swarmdeck.',
  'Port {port} is already in use.': 'Порт {port} уже занят.',
  'Port {port} is used by another Swarmdeck (process {process_id}).':
    'Порт {port} занят другим экземпляром Swarmdeck (процесс {process_id}).',
  'Port {port} is used by this Swarmdeck itself, for something else.':
    'Порт {port} занят самим этим Swarmdeck для другой цели.',
  'Port {port} is used by {name} (process {process_id}).':
    'Порт {port} занят программой {name} (процесс {process_id}).',
  'Put addresses or clients on the list, or let in all others again.':
    'Разрешите доступ каким-нибудь адресам или программам либо снова пускайте всех остальных.',
  'Put in a URL with http:// or udp:// for all others.':
    'Добавьте адрес с http:// или udp:// для всех остальных.',
  'Put it back, or apply settings here, which writes it anew.':
    'Верните его или примените настройки здесь, и файл будет записан заново.',
  'Put it behind the host, such as {1}:6969.': 'Укажите его после узла, например {1}:6969.',
  'Remove it, then set a new password.': 'Удалите его и задайте новый пароль.',
  'Remove one of them first.': 'Сначала удалите один из них.',
  'Remove one that is not needed.': 'Удалите ненужный.',
  'Remove some that are not needed.': 'Удалите ненужные.',
  'Rename it or exclude it, and try again.': 'Переименуйте или исключите это и попробуйте снова.',
  'Rename one of the two and try again.': 'Переименуйте одно из двух и попробуйте снова.',
  'Renew the key if somebody else has got it.': 'Замените ключ, если он попал к кому-то другому.',
  'Save the .torrent under another name.': 'Сохраните .torrent под другим именем.',
  'See to it that the disk can be written again: systems lock a disk that has a fault.':
    'Сделайте так, чтобы на диск снова можно было записывать: системы блокируют неисправный диск.',
  'Share its subfolders one by one.': 'Раздайте вложенные папки по одной.',
  'Share the file itself, or make a hybrid torrent.':
    'Раздайте сам файл или создайте гибридный торрент.',
  'Start Swarmdeck again.': 'Запустите Swarmdeck снова.',
  'Start Swarmdeck without it to change it here.':
    'Чтобы изменить это здесь, запустите Swarmdeck без этого параметра.',
  'Start it again.': 'Запустите его снова.',
  'Start the computer again.': 'Перезагрузите компьютер.',
  'Start {name}, and check that its web interface is switched on.':
    'Запустите {name} и проверьте, что его веб-интерфейс включён.',
  'Swarmdeck does not know your BitTorrent client yet.':
    'Swarmdeck пока не знает вашего клиента BitTorrent.',
  'Swarmdeck has not started, so there is nothing to ask.':
    'Swarmdeck не запущен, поэтому спрашивать некого.',
  'Swarmdeck is about to end.': 'Swarmdeck завершает работу.',
  'Swarmdeck ran into a fault of its own while it started.':
    'При запуске Swarmdeck произошёл внутренний сбой.',
  'Swarmdeck ran into a fault of its own.': 'В Swarmdeck произошёл внутренний сбой.',
  'Swarmdeck runs with its default settings. A copy of the file is kept as {1}.':
    'Swarmdeck работает с настройками по умолчанию. Копия файла сохранена как {1}.',
  'Swarmdeck starts it again by itself. Please report it with the log.':
    'Swarmdeck сам запустит это снова. Пожалуйста, сообщите об этом, приложив журнал.',
  'Swarmdeck – {1}': 'Swarmdeck – {1}',
  'Switch that on under Settings, or begin the URL with http://.':
    'Включите его на странице «Настройки» или начните адрес с http://.',
  'Take it out of the watched folder.': 'Уберите его из отслеживаемой папки.',
  'Take one of the two away.': 'Уберите одно из двух.',
  'Take the slash at the end away.': 'Уберите косую черту в конце.',
  'Take them out, or put it on two lines.': 'Уберите их или разнесите на две строки.',
  'That is not the password.': 'Это не тот пароль.',
  'The .torrent could not be recovered of {told} and {more} more.':
    'Не удалось восстановить .torrent для: {told} и ещё {more}.',
  'The .torrent could not be recovered of {told}.': 'Не удалось восстановить .torrent для: {told}.',
  'The .torrent could not be saved to {path}: {1}.': 'Не удалось сохранить .torrent в {path}: {1}.',
  'The .torrent itself has {mb} MB, more than some clients accept.':
    'Размер самого .torrent — {mb} МБ, это больше, чем принимают некоторые клиенты.',
  'The .torrent of “{1}” could not be recovered.':
    'Не удалось восстановить .torrent торрента «{1}».',
  'The .torrent will be {1} MB large, more than some clients accept: choose longer pieces or share fewer files.':
    'Размер .torrent составит {1} МБ, это больше, чем принимают некоторые клиенты: выберите части побольше или раздайте меньше файлов.',
  'The backups in {folder} cannot be changed: {why}.':
    'Не удаётся изменить резервные копии в {folder}: {why}.',
  'The command is not JSON.': 'Команда не в формате JSON.',
  'The current password is not right.': 'Текущий пароль неверен.',
  'The daily backup could not be made. {1}': 'Не удалось создать ежедневную резервную копию. {1}',
  'The damaged file is kept as {1}.': 'Повреждённый файл сохранён как {1}.',
  'The data folder {root} cannot be kept from a second Swarmdeck: {why}.':
    'Не удаётся защитить папку данных {root} от второго экземпляра Swarmdeck: {why}.',
  'The data folder {root} cannot be used: {why}.':
    'Папку данных {root} использовать нельзя: {why}.',
  'The file cannot be read.': 'Не удаётся прочитать файл.',
  'The file could not be moved out of the way: {1}.': 'Не удалось убрать файл: {1}.',
  'The file could not be put together.': 'Не удалось собрать файл.',
  'The file did not arrive whole.': 'Файл получен не полностью.',
  'The file is damaged.': 'Файл повреждён.',
  'The file is empty.': 'Файл пуст.',
  'The file is kept as {1}.': 'Файл сохранён как {1}.',
  'The file with the presets could not be understood. {problem}':
    'Не удалось разобрать файл с шаблонами. {problem}',
  'The file with your presets could not be understood. {problem}':
    'Не удалось разобрать файл с вашими шаблонами. {problem}',
  'The file “{path}” in {folder} {trouble}.': 'Файл «{path}» в {folder} {trouble}.',
  'The folder could not be shown: {error}.': 'Не удалось показать папку: {error}.',
  'The folder with the data is missing.': 'Папка с данными отсутствует.',
  'The folder {folder} could not be shown: {error}.':
    'Не удалось показать папку {folder}: {error}.',
  'The list is too long.': 'Список слишком длинный.',
  'The list of those who are sharing could not be saved: {1}.':
    'Не удалось сохранить список участников раздач: {1}.',
  'The list of those who were sharing {read}: {1}.':
    'Список прежних участников раздач {read}: {1}.',
  'The list of torrents cannot be changed: {why}.': 'Не удаётся изменить список торрентов: {why}.',
  'The list of torrents cannot be read or written: {cause}.':
    'Не удаётся прочитать или записать список торрентов: {cause}.',
  'The list of torrents cannot be read or written: {why}.':
    'Не удаётся прочитать или записать список торрентов: {why}.',
  'The list of torrents in {path} cannot be read or written: {why}.':
    'Не удаётся прочитать или записать список торрентов в {path}: {why}.',
  'The list of torrents was damaged when Swarmdeck started':
    'Список торрентов при запуске Swarmdeck оказался повреждён',
  'The list of torrents was made by a newer version of Swarmdeck.':
    'Список торрентов создан более новой версией Swarmdeck.',
  'The list of torrents was missing or empty when Swarmdeck started':
    'Список торрентов при запуске Swarmdeck отсутствовал или был пуст',
  'The log in {folder} cannot be written: {error}.':
    'Не удаётся записывать журнал в {folder}: {error}.',
  'The name {1} is not text.': 'Имя {1} — не текст.',
  'The owner of the tracker cannot be removed.': 'Владельца трекера удалить нельзя.',
  'The pages cannot be shown at {address}: {error}. Choose another address with --ui.':
    'Не удаётся показать страницы по адресу {address}: {error}. Выберите другой адрес с помощью --ui.',
  'The path is missing; most trackers answer at /announce only.':
    'Путь не указан; большинство трекеров отвечает только по /announce.',
  'The path must be a whole one, from the drive or the root on.':
    'Путь должен быть полным, начиная с диска или корня.',
  'The preset {problem}.': 'Шаблон: {problem}.',
  'The preset “{name}” cannot be used. {1}': 'Шаблон «{name}» использовать нельзя. {1}',
  'The presets are too large to be kept.': 'Шаблоны слишком велики, чтобы их сохранить.',
  'The presets could not be saved to {path}: {why}.':
    'Не удалось сохранить шаблоны в {path}: {why}.',
  'The presets in {path} could not be read: {why}.':
    'Не удалось прочитать шаблоны в {path}: {why}.',
  'The setting {name} {problem}.': 'Настройка {name}: {problem}.',
  'The settings are {1}.': 'Есть такие настройки: {1}.',
  'The settings could not be saved to {path}: {why}.':
    'Не удалось сохранить настройки в {path}: {why}.',
  'The settings could not be saved: Swarmdeck ran into a fault of its own.':
    'Не удалось сохранить настройки: в Swarmdeck произошёл внутренний сбой.',
  'The settings file has been changed by hand just now.':
    'Файл настроек только что изменён вручную.',
  'The settings file was changed by hand. {1}': 'Файл настроек изменён вручную. {1}',
  'The settings file was written by a newer version of Swarmdeck.':
    'Файл настроек записан более новой версией Swarmdeck.',
  'The settings file {1} is gone.': 'Файла настроек {1} больше нет.',
  'The settings file {path} could not be understood: {problem}.':
    'Не удалось разобрать файл настроек {path}: {problem}.',
  'The settings file {path} was replaced when you applied settings.':
    'Файл настроек {path} был заменён, когда вы применили настройки.',
  'The settings from before stay in force until the file is right. If you apply settings here instead, a copy of what was written is kept.':
    'Прежние настройки действуют, пока файл не исправлен. Если вместо этого применить настройки здесь, копия написанного сохранится.',
  'The settings from before stay in force. {1}': 'Прежние настройки остаются в силе. {1}',
  'The settings have been changed elsewhere in the meantime.':
    'Тем временем настройки изменены в другом месте.',
  'The settings in {file} cannot be used: {list}.':
    'Настройки в {file} использовать нельзя: {list}.',
  'The settings in {path} could not be read: {why}.':
    'Не удалось прочитать настройки в {path}: {why}.',
  'The system does not say where your home folder is.':
    'Система не сообщает, где ваша домашняя папка.',
  'The system gives no random numbers, which a password needs.':
    'Система не даёт случайных чисел, которые нужны для пароля.',
  'The system gives no random numbers: {error}.': 'Система не даёт случайных чисел: {error}.',
  'The system says: {source}.': 'Система сообщает: {source}.',
  'The tracker answers there again as soon as it is back. If it is gone for good, choose another one under Settings.':
    'Трекер снова ответит по нему, как только адрес вернётся. Если он пропал навсегда, выберите другой на странице «Настройки».',
  'The tracker could not start: {1}.': 'Не удалось запустить трекер: {1}.',
  'The tracker goes on answering. Check that the disk is not full and that you may write there.':
    'Трекер продолжает отвечать. Проверьте, что диск не заполнен и у вас есть право записи в это место.',
  'The tracker goes on, and it is tried again. Check that there is room on the disk and that the data folder can be written. Should Swarmdeck end before, clients come back by themselves when they announce next.':
    'Трекер продолжает работать, попытка повторится. Проверьте, что на диске есть место и в папку данных можно записывать. Если Swarmdeck завершится раньше, клиенты вернутся сами при следующем анонсе.',
  'The watched folder {1} cannot be read: {2}.':
    'Не удаётся прочитать отслеживаемую папку {1}: {2}.',
  'The window asked for something the tracker does not understand: {cause}.':
    'Окно запросило то, чего трекер не понимает: {cause}.',
  'There are blanks in it, which no URL has.': 'В адресе есть пробелы, которых в URL не бывает.',
  'There are too many .torrent files in the watched folder {1}; some are passed over.':
    'В отслеживаемой папке {1} слишком много файлов .torrent; некоторые пропущены.',
  'There are {PRESETS_MAX} presets already.': 'Шаблонов уже {PRESETS_MAX}.',
  'There are {of_reason} backups made by hand already.':
    'Резервных копий, созданных вручную, уже {of_reason}.',
  'There is a folder where the list of torrents should be: {1}.':
    'На месте списка торрентов находится папка: {1}.',
  'There is already a file {path}.': 'Файл {path} уже есть.',
  'There is no .torrent of “{1}” here yet.': 'Файла .torrent для «{1}» здесь пока нет.',
  'There is no .torrent {1} any more.': 'Файла .torrent {1} больше нет.',
  'There is no announce URL to announce to instead.':
    'Нет announce-адреса, на который можно было бы перейти.',
  'There is no file “{name}” in {path}.': 'Файла «{name}» в {path} нет.',
  'There is no folder {1}.': 'Папки {1} нет.',
  'There is no folder “{name}” in {path}.': 'Папки «{name}» в {path} нет.',
  'There is no preset called “{1}”.': 'Шаблона «{1}» нет.',
  'There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” and a browser instead.':
    'Нет экрана, чтобы показать окно. Вместо этого используйте «swarmdeck serve --ui 127.0.0.1:8080» и браузер.',
  'There is no setting called “{name}”.': 'Настройки «{name}» нет.',
  'There is no such backup.': 'Такой резервной копии нет.',
  'There is no such entry.': 'Такой записи нет.',
  'There is no such friend.': 'Такого друга нет.',
  'There is no such list.': 'Такого списка нет.',
  'There is not just one preset in {1}.': 'В {1} не ровно один шаблон.',
  'There is nothing that could become a torrent.':
    'Здесь нет ничего, из чего можно создать торрент.',
  'There is nothing to back up: {1} is empty.': 'Копировать нечего: {1} — пустой файл.',
  'There is nothing to back up: {1} is missing.': 'Копировать нечего: файла {1} нет.',
  'There were too many attempts to log in.': 'Слишком много попыток входа.',
  'These .torrents are too large together for one file.':
    'Эти файлы .torrent вместе слишком велики для одного файла.',
  'These are more than {MAGNETS_MAX} magnet links.': 'Это больше {MAGNETS_MAX} magnet-ссылок.',
  'These settings cannot be used: {1}.': 'Эти настройки использовать нельзя: {1}.',
  'They are those of its web interface; see the settings of {name}.':
    'Они те же, что у его веб-интерфейса; см. настройки {name}.',
  'This backup cannot be read.': 'Не удаётся прочитать эту резервную копию.',
  'This backup is damaged: {problem}.': 'Эта резервная копия повреждена: {problem}.',
  'This backup was made by a newer version of Swarmdeck.':
    'Эта резервная копия создана более новой версией Swarmdeck.',
  'This build has no pages in it. Build them with “cargo xtask run”.':
    'В этой сборке нет страниц. Соберите их командой «cargo xtask run».',
  'This computer does not have the address {name} at the moment.':
    'Адреса {name} у этого компьютера сейчас нет.',
  'This computer does not have the addresses {1} at the moment.':
    'Адресов {1} у этого компьютера сейчас нет.',
  'This is a path on Windows, but the tracker runs on another system.':
    'Это путь Windows, а трекер работает в другой системе.',
  'This is not a preset file of Swarmdeck: {why}.': 'Это не файл шаблонов Swarmdeck: {why}.',
  'This is not an announce URL.': 'Это не announce-адрес.',
  'This is not the name of a folder.': 'Это не имя папки.',
  'This job is not known any more.': 'Это задание уже неизвестно.',
  'This link cannot be used: {error}.': 'Эту ссылку использовать нельзя: {error}.',
  'This page has neither logged in nor the key that swarmdeck printed when it started.':
    'Вход с этой страницы не выполнен, и у неё нет ключа, который swarmdeck вывел при запуске.',
  'This preset file was made by a newer version of Swarmdeck.':
    'Этот файл шаблонов создан более новой версией Swarmdeck.',
  'This torrent is not registered with your tracker.':
    'Этот торрент не зарегистрирован на вашем трекере.',
  'This version of Swarmdeck keeps the list of torrents in another way, and makes a backup before it changes it. {1}':
    'Эта версия Swarmdeck хранит список торрентов иначе и перед изменением создаёт резервную копию. {1}',
  'This was not a login from a page of Swarmdeck’s.': 'Вход выполнялся не со страницы Swarmdeck.',
  'Try again.': 'Попробуйте снова.',
  'Try it once more.': 'Попробуйте ещё раз.',
  'Try once more.': 'Попробуйте ещё раз.',
  'Unpack it and choose what is in it.': 'Распакуйте его и выберите то, что внутри.',
  'Use a URL without what is before the @.': 'Используйте адрес без того, что стоит перед @.',
  'Use a host name that follows your address, such as one of dynamic DNS.':
    'Используйте имя узла, которое следует за вашим адресом, например из службы динамического DNS.',
  'Use an announce URL with a key, or make your tracker public.':
    'Используйте announce-адрес с ключом или откройте трекер для всех.',
  'Use the one that is running, or choose another folder with --data-dir.':
    'Используйте уже запущенный или выберите другую папку с помощью --data-dir.',
  'Wait a moment until it is in force, look through the settings, and apply them again.':
    'Подождите немного, пока изменение вступит в силу, просмотрите настройки и примените их снова.',
  'Wait a second, then try again.': 'Подождите секунду и попробуйте снова.',
  'Wait a while or restart {name}, then try again.':
    'Подождите немного или перезапустите {name} и попробуйте снова.',
  'Wait until nothing writes to it, then start again.':
    'Подождите, пока в это перестанут записывать, и начните снова.',
  'Wait until some are finished, or choose fewer.':
    'Подождите, пока часть завершится, или выберите меньше.',
  'Wait {1} minutes, then try again.': 'Попробуйте снова через {1} мин.',
  'Wait {secs} seconds, then try again.': 'Попробуйте снова через {secs} с.',
  'What answers at {address} is not {name}.': 'По адресу {address} отвечает не {name}.',
  'What happens on one torrent is only known by the minute.':
    'Что происходит с отдельным торрентом, известно лишь с точностью до минуты.',
  'What happens on your tracker cannot be written down. {1}':
    'Не удаётся записывать, что происходит на вашем трекере. {1}',
  'What this version knows of it is in force; the rest is kept for the newer one.':
    'Действует то, что эта версия в нём понимает; остальное сохраняется для более новой.',
  'What was in it and could not be used is kept as {1}.':
    'То, что не удалось использовать, сохранено как {1}.',
  'What you want to share has changed since you looked at it.':
    'То, что вы хотите раздать, изменилось с тех пор, как вы это смотрели.',
  'Windows cannot store all of its names, such as “{1}” ({count} in all).':
    'Windows не может сохранить некоторые из его имён, например «{1}» (всего: {count}).',
  'Without a port, clients ask at port {port}, but your tracker listens at {own}.':
    'Без порта клиенты обращаются на порт {port}, а ваш трекер принимает подключения на порту {own}.',
  'Write it as in *.txt, and put a \\ before a character that stands for itself.':
    'Пишите как в *.txt, а перед символом, который означает сам себя, ставьте \\.',
  'Write it as {url}.': 'Напишите так: {url}.',
  'Write it like the default, {name}={example}.':
    'Напишите по образцу значения по умолчанию: {name}={example}.',
  'Write it whole, such as http://tracker.example.org:6969/announce.':
    'Напишите его полностью, например http://tracker.example.org:6969/announce.',
  'Write {1}://{colon}{2}.': 'Напишите так: {1}://{colon}{2}.',
  'Your torrents and their counts are not touched, and clients come back by themselves when they announce next, within {1} min. {kept}':
    'Ваши торренты и их счётчики не пострадали, а клиенты вернутся сами при следующем анонсе, не позже чем через {1} мин. {kept}',
  'Your tracker answers at /announce, and not at this path.':
    'Ваш трекер отвечает по /announce, а не по этому пути.',
  'Your tracker answers this computer only.': 'Ваш трекер отвечает только этому компьютеру.',
  'Your tracker does not answer over UDP.': 'Ваш трекер не отвечает по UDP.',
  'Your tracker does not answer over WebSockets.': 'Ваш трекер не отвечает по WebSockets.',
  'Your tracker does not speak HTTPS.': 'Ваш трекер не поддерживает HTTPS.',
  'Your tracker goes on answering for them. Add their .torrent files again to see and save them here.':
    'Ваш трекер продолжает по ним отвечать. Добавьте их файлы .torrent снова, чтобы просматривать и сохранять их здесь.',
  'Your tracker is private, and turns away whoever comes without a key.':
    'Ваш трекер закрытый и отказывает всем, кто приходит без ключа.',
  'Your tracker listens at port {own}, and not at {port}.':
    'Ваш трекер принимает подключения на порту {own}, а не на порту {port}.',
  'a link; links are not followed': 'ссылка; по ссылкам программа не переходит',
  'a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB':
    'размер части {bytes} байт невозможен: нужна степень двойки от 16 КиБ до 16 МиБ',
  'a pipe, socket or device': 'канал, сокет или устройство',
  'a shortcut; it works only on this computer': 'ярлык; он работает только на этом компьютере',
  'announce URL': 'announce-адрес',
  'banned after too many attempts': 'доступ закрыт после слишком многих попыток',
  'cannot be read ({0})': 'не читается ({0})',
  'cannot be written': 'записать не получится',
  'cannot listen on {address}': 'не удаётся принимать подключения по адресу {address}',
  categories: 'категорий',
  'checking the data was cancelled': 'проверка данных отменена',
  collection: 'коллекция',
  'could not be read': 'не прочитан',
  'could only be read in part': 'прочитан лишь частично',
  'creating the torrent was cancelled': 'создание торрента отменено',
  'creation date': 'дата создания',
  'does not fit: {1}': 'значение не подходит: {1}',
  'does not fit: {error}': 'значение не подходит: {error}',
  'does not take the torrent: {words}': 'торрент не принят: {words}',
  'empty folder; a torrent holds only files': 'пустая папка; торрент содержит только файлы',
  end: 'срок',
  entries: 'записей',
  'everything in {1} is left out: {count} hidden, temporary, special or excluded entries':
    'исключено всё в {1}: скрытых, временных, специальных или исключённых элементов — {count}',
  'excluded by “{pattern}”': 'исключено маской «{pattern}»',
  friends: 'друзей',
  'has another size than in the torrent': 'имеет не тот размер, что указан в торренте',
  'has become longer since the torrent was planned': 'стал больше, чем был при подготовке торрента',
  'has become shorter since the torrent was planned':
    'стал меньше, чем был при подготовке торрента',
  'has been changed since': 'с тех пор изменён',
  'has been changed since the torrent was planned': 'изменён после подготовки торрента',
  'has no port': 'нет порта',
  'has the torrent already': 'торрент там уже есть',
  'hidden by its name or by the system': 'скрыто именем или системой',
  'in line {line}, column {column}: {what}': 'в строке {line}, столбце {column}: {what}',
  'is a path, not a name': 'это путь, а не имя',
  'is an address inside your own network; others need the one that your router has on the Internet':
    'это адрес внутри вашей собственной сети; другим нужен тот, который есть у вашего роутера в интернете',
  'is an address that your provider shares among several customers, so that nobody outside can connect to it':
    'это адрес, который ваш провайдер делит между несколькими абонентами, поэтому извне к нему никто не подключится',
  "is another friend's already": 'такое имя уже есть у другого друга',
  'is empty': 'пусто',
  'is longer than a peer id, which has 20 bytes': 'значение длиннее peer id, в котором 20 байт',
  'is no longer there': 'больше не существует',
  'is no option that this version of Swarmdeck knows':
    'эта версия Swarmdeck не знает такого параметра',
  'is not a URL': 'это не URL',
  'is not a file, or reached by a link': 'не является файлом или доступен по ссылке',
  'is not a host': 'это не имя узла',
  'is not an address such as http://127.0.0.1:8080': 'это не адрес вида http://127.0.0.1:8080',
  'is not there': 'отсутствует',
  'is too long': 'значение слишком длинное',
  'it does not say “{MARK}”': 'в нём нет «{MARK}»',
  'it ends in the middle, in line {line}': 'он обрывается на середине, в строке {line}',
  'it has hashes of {found} pieces, but its files make {expected}':
    'хешей частей в нём {found}, а по файлам должно быть {expected}',
  'it holds the unsafe path “{1}”': 'он содержит небезопасный путь «{1}»',
  'it is a torrent of version {version}, which is not known':
    'это торрент версии {version}, которая неизвестна',
  'it is larger than {1} MiB': 'размер больше {1} МиБ',
  'it is longer than {1} KiB': 'длина больше {1} КиБ',
  'it is longer than {MAX_PATTERN_BYTES} bytes': 'она длиннее {MAX_PATTERN_BYTES} байт',
  'it is not a .torrent: it has no info dictionary': 'это не .torrent: в нём нет словаря info',
  'it is not a .torrent: {0}': 'это не .torrent: {0}',
  'it is not a magnet link': 'это не magnet-ссылка',
  'it is not the magnet link of a torrent: it has no info hash':
    'это не magnet-ссылка на торрент: в ней нет инфо-хеша',
  'it is too large': 'слишком большой размер',
  'it must begin with { and end with }': 'он должен начинаться с { и заканчиваться на }',
  'it was not read to its end': 'он прочитан не до конца',
  'its field “{field}” {problem}': 'поле «{field}»: {problem}',
  'its field “{name}” {problem}': 'поле «{name}»: {problem}',
  'its hashes of “{1}” {problem}': 'хеши «{1}»: {problem}',
  'its pieces have {bytes} bytes, which is more than can be checked':
    'размер его частей в байтах — {bytes}, это больше, чем можно проверить',
  'its two lists of files differ': 'два его списка файлов различаются',
  lists: 'списков',
  'lock file of an open document': 'файл блокировки открытого документа',
  'made by the system for itself': 'создано системой для себя',
  message: 'сообщение',
  'must be 32 at most': 'допустимо не больше 32',
  'must be a group of settings in { }': 'нужна группа настроек в { }',
  'must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881':
    'нужны узел и порт, например dht.example.org:6881 или [2001:db8::1]:6881',
  'must be a list': 'нужен список',
  'must be a list of texts in [ ]': 'нужен список текстов в [ ]',
  'must be a number from 0 to 65535': 'нужно число от 0 до 65535',
  'must be a number from 1 to 100': 'нужно число от 1 до 100',
  'must be a number from 1 to 1000': 'нужно число от 1 до 1000',
  'must be a number from 1 to 1000000': 'нужно число от 1 до 1000000',
  'must be a number from 1 to 1000000, or 0 for no limit':
    'нужно число от 1 до 1000000 или 0, то есть без ограничения',
  'must be a number from 1 to 100000000': 'нужно число от 1 до 100000000',
  'must be a number from 1 to 1024': 'нужно число от 1 до 1024',
  'must be a number from 16 to 16777216, or 0 for no limit':
    'нужно число от 16 до 16777216 или 0, то есть без ограничения',
  'must be a power of two from 16 KiB to 16 MiB': 'нужна степень двойки от 16 КиБ до 16 МиБ',
  'must be a text in quotes': 'нужен текст в кавычках',
  'must be a whole URL that begins with http://, https:// or ftp://':
    'нужен полный URL, который начинается с http://, https:// или ftp://',
  'must be a whole number from 0 to {1}': 'нужно целое число от 0 до {1}',
  'must be a whole number from 1 on': 'нужно целое число не меньше 1',
  'must be addresses or networks such as 10.0.0.0/8, but has “{text}”':
    'нужны адреса или сети, например 10.0.0.0/8, а указано «{text}»',
  'must be addresses such as 127.0.0.1, but has “{text}”':
    'нужны адреса, например 127.0.0.1, а указано «{text}»',
  'must be an address that is reached from the Internet, such as your router shows it, or empty':
    'нужен адрес, доступный из интернета, например такой, какой показывает ваш роутер, или пустое значение',
  'must be an address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9':
    'нужен адрес, сеть, например 192.0.2.0/24, или диапазон, например 192.0.2.1-192.0.2.9',
  'must be an info hash of 40 hexadecimal digits': 'нужен инфо-хеш из 40 шестнадцатеричных цифр',
  'must be at most {FOLDERS_MAX} folders': 'допустимо не больше {FOLDERS_MAX} папок',
  'must be folders with their whole path, but has “{folder}”':
    'нужны папки с полным путём, а указано «{folder}»',
  'must be from 1 second to 3600 seconds, which is one hour':
    'нужно от 1 до 3600 секунд, то есть до одного часа',
  'must be from 1 second to 86400 seconds, which is one day':
    'нужно от 1 до 86400 секунд, то есть до одних суток',
  'must be in the future': 'нужно время в будущем',
  'must be left out of a private torrent, which does not use the DHT':
    'нужно оставить пустым для приватного торрента, который не использует DHT',
  'must be off, error, warn, info, debug or trace': 'нужно off, error, warn, info, debug или trace',
  'must be one line of at most 500 characters': 'нужна одна строка не длиннее 500 символов',
  'must be one line of text': 'нужна одна строка текста',
  'must be one of these: {1}': 'допустимые значения: {1}',
  'must be only a name or address, such as tracker.example.org, without http:// and without a port':
    'нужно только имя или адрес, например tracker.example.org, без http:// и без порта',
  'must be such as server=debug, but has “{text}”':
    'нужно значение вида server=debug, а указано «{text}»',
  'must be text': 'нужен текст',
  'must be true or false': 'нужно true или false',
  'must begin with http:// or https://': 'значение должно начинаться с http:// или https://',
  'must begin with http://; https is not possible yet':
    'значение должно начинаться с http://; https пока невозможен',
  'must have at least one address': 'нужен хотя бы один адрес',
  'must have the beginning of a peer id after “id:”': 'после «id:» нужно начало peer id',
  'must not be empty': 'значение не должно быть пустым',
  'must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}':
    'значение не должно быть меньше обычного числа пиров в ответе (tracker.peers_default), то есть {peers_default}',
  'must not be longer than {COMMENT_CHARS_MAX} characters':
    'нужен текст не длиннее {COMMENT_CHARS_MAX} символов',
  'must not be longer than {PASSWORD_CHARS_MAX} characters':
    'нужен текст не длиннее {PASSWORD_CHARS_MAX} символов',
  'must not be longer than {max_chars} characters': 'нужен текст не длиннее {max_chars} символов',
  'must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}':
    'значение не должно быть больше максимума пиров в ответе (tracker.peers_max), то есть {peers_max}',
  'must not be more than {LISTED_MAX}': 'допустимо не больше {LISTED_MAX}',
  'must not be that far away': 'срок не должен быть таким далёким',
  'must not be used in a private torrent': 'в приватном торренте использовать нельзя',
  'must not have user name and password in it; they have fields of their own':
    'в адресе не должно быть имени пользователя и пароля; для них есть отдельные поля',
  name: 'имя',
  'name of a collection': 'название подборки',
  'name of the file': 'имя файла',
  'needs an announce URL, or nobody finds the torrent':
    'нужен announce-адрес, иначе никто не найдёт торрент',
  'needs the tracker to try who can be reached (tracker.nat_check)':
    'нужно, чтобы трекер проверял доступность пиров (tracker.nat_check)',
  'no answer in time': 'ответ не пришёл вовремя',
  'not allowed to ask': 'обращаться не разрешено',
  'not this kind of client': 'это не такой клиент',
  note: 'заметки',
  'nothing answers: {cause}': 'никто не отвечает: {cause}',
  'nothing is in it': 'внутри ничего нет',
  'part of the system': 'часть системы',
  pattern: 'маска',
  'piece length': 'размер части',
  'port {port} is already in use': 'порт {port} уже занят',
  'port {port} needs administrator rights': 'порт {port} требует прав администратора',
  'private torrent': 'приватный торрент',
  'ranges of addresses in all lists together': 'диапазонов адресов во всех списках вместе',
  reason: 'причина',
  'similar torrent': 'похожий торрент',
  'some programs refuse it': 'некоторые программы его не принимают',
  'some programs refuse it or take it for another torrent':
    'некоторые программы его не принимают или считают другим торрентом',
  'the .torrent being made': 'создаваемый .torrent',
  'the .torrent would be larger than {1} MiB': 'размер .torrent превысил бы {1} МиБ',
  'the .torrent would replace the file {1} itself': '.torrent заменил бы сам файл {1}',
  'the backup is not sound: {problem}': 'резервная копия неисправна: {problem}',
  'the backup of {1}': 'резервной копии от {1}',
  'the catalog could not be read or written': 'каталог не удалось прочитать или записать',
  'the catalog has format {found}, but this version knows formats up to {known}':
    'формат каталога — {found}, а эта версия знает форматы до {known}',
  'the changed .torrent is not right: {what}': 'изменённый .torrent неверен: {what}',
  'the disk can be read, but not written': 'диск можно читать, но записывать на него нельзя',
  'the disk does not do what it is asked to': 'диск не выполняет то, что от него требуется',
  'the disk gave back other bytes than were written':
    'диск вернул не те байты, которые были записаны',
  'the disk is full': 'диск заполнен',
  'the entry was written, but is not there': 'запись сделана, но её нет',
  "the entry was written, but is not there or is switched off in the system's settings":
    'запись сделана, но её нет или она отключена в настройках системы',
  'the field “{field}” {problem}': 'поле «{field}»: {problem}',
  'the finished .torrent is not right: {what}': 'готовый .torrent неверен: {what}',
  'the name of {1} is not valid Unicode': 'имя {1} — недопустимый Unicode',
  "the name of {1} would lead out of the torrent's folder on Windows":
    'имя {1} в Windows вывело бы за пределы папки торрента',
  'the pattern “{pattern}” cannot be used: {problem}':
    'маску «{pattern}» использовать нельзя: {problem}',
  'the setting “{1}” {2}': 'настройка «{1}»: {2}',
  'the system does not let Swarmdeck write there': 'система не разрешает Swarmdeck туда записывать',
  'the system does not say where your configuration is':
    'система не сообщает, где ваша конфигурация',
  'the window system could not be started': 'не удалось запустить оконную систему',
  'there are more than {MAX_PATTERNS}': 'их больше {MAX_PATTERNS}',
  'there are no files in {1}': 'в {1} нет файлов',
  'there are no settings in it': 'в нём нет настроек',
  'there are too many files in {1}': 'в {1} слишком много файлов',
  'there cannot be more than {max} {what}': 'нельзя хранить больше {max} {what}',
  'there is no command “{name}”': 'команды «{name}» нет',
  'there is no data in {1}: every file is empty': 'в {1} нет данных: все файлы пусты',
  'there is no file or folder {1}': 'файла или папки {1} нет',
  'there is only one file in {1}, for which version 2 knows no folder':
    'в {1} только один файл, для которого в версии 2 папка не предусмотрена',
  'this computer does not have the address {ip}': 'у этого компьютера нет адреса {ip}',
  'too many copies of broken files are kept already':
    'хранится уже слишком много копий повреждённых файлов',
  'too many files of this name are there already': 'файлов с таким именем уже слишком много',
  'unfinished download': 'незавершённая загрузка',
  'update URL': 'адрес обновлений',
  'version control records': 'данные системы контроля версий',
  'web seed': 'веб-сид',
  'what could still be read of the damaged file ({1})':
    'того, что ещё удалось прочитать в повреждённом файле ({1})',
  'with those before it, it is too long': 'вместе с предыдущими слишком длинно',
  'without a name': 'без имени',
  'without words': 'без слов',
  'wrong user name or password': 'неверное имя пользователя или пароль',
  '{1} Nothing has been changed.': '{1} Ничего не изменено.',
  '{1} and another entry have the same name in different Unicode spellings':
    'у {1} и другого элемента одно и то же имя в разных записях Unicode',
  '{1} cannot be opened: {2}.': 'Не удаётся открыть {1}: {2}.',
  '{1} cannot be read: {2}.': 'Не удаётся прочитать {1}: {2}.',
  '{1} cannot be read: {source}': 'не удаётся прочитать {1}: {source}',
  '{1} does not exist': '{1} не существует',
  '{1} is a whole drive, which has no name of its own':
    '{1} — целый диск, у которого нет собственного имени',
  '{1} is neither a file nor a folder': '{1} — не файл и не папка',
  '{1} is not a file of Swarmdeck’s any more.': '{1} больше не относится к файлам Swarmdeck.',
  '{1} is not a folder, but the torrent is of one': '{1} — не папка, а торрент создан из папки',
  '{1} is not there, or is not as long as it was.': 'Файла {1} нет, или его размер изменился.',
  '{1} is set on the command line.': 'Задано в командной строке: {1}.',
  '{1} lies in too many folders for a torrent of version 2':
    '{1} лежит в слишком многих папках для торрента версии 2',
  '{count} of its pieces are damaged.': 'Повреждённых частей в нём: {count}.',
  '{file_name} did not arrive whole.': 'Файл {file_name} получен не полностью.',
  '{file} could not be read: {1}.': 'Не удалось прочитать {file}: {1}.',
  '{file} is too large to be a .torrent.': 'Файл {file} слишком велик для .torrent.',
  '{file} was registered, but could not be moved out of the way: {why}.':
    'Торрент {file} зарегистрирован, но файл не удалось переместить: {why}.',
  '{first} Another one is not right either.': '{first} Ещё один файл тоже не подходит.',
  '{first} {1} others are not right either.': '{first} Других неподходящих файлов: {1}.',
  '{hint} Leave it if your router forwards one to the other.':
    '{hint} Оставьте как есть, если роутер перенаправляет один порт на другой.',
  '{host} is an address without a name, and most connections get another one now and then; the torrent finds nobody from then on.':
    '{host} — адрес без имени, а у большинства подключений он время от времени меняется; после этого торрент никого не найдёт.',
  '{host} is shared with other customers of the provider.':
    'Адрес {host} — общий с другими абонентами провайдера.',
  '{host} means the computer of whoever opens the torrent, so nobody else finds the tracker by it.':
    '{host} означает компьютер того, кто открыл торрент, поэтому никто другой не найдёт по нему трекер.',
  '{name} at {address} did not answer in time.': '{name} по адресу {address} не ответил вовремя.',
  '{name} cannot be unpacked: {error}.': 'Не удалось распаковать {name}: {error}.',
  '{name} cannot be used: {error}.': '{name} использовать нельзя: {error}.',
  '{name} did not arrive whole.': 'Файл {name} получен не полностью.',
  '{name} does not accept this user name and password.':
    '{name} не принимает это имя пользователя и пароль.',
  '{name} does not let this computer use its web interface.':
    '{name} не разрешает этому компьютеру пользоваться своим веб-интерфейсом.',
  '{name} does not take the torrent.': '{name} не принимает торрент.',
  '{name} does not take the torrent. It says: {words}':
    '{name} не принимает торрент. Ответ: {words}',
  '{name} has more than {1} MiB in it.': 'В {name} больше {1} МиБ.',
  '{name} has no addresses in it.': 'В {name} нет адресов.',
  '{name} has this torrent already.': 'В {name} уже есть этот торрент.',
  '{name} is a zip archive.': '{name} — архив zip.',
  '{name} is not a .torrent file.': '{name} — не файл .torrent.',
  '{name} is not a settings file of Swarmdeck: {why}.':
    '{name} — не файл настроек Swarmdeck: {why}.',
  '{name} turns Swarmdeck away after too many wrong passwords.':
    '{name} отказывает Swarmdeck после слишком многих неверных паролей.',
  '{needed}, but is {shown}': '{needed}, а указано {shown}',
  '{path} cannot be read or written: {why}.': 'Не удаётся прочитать или записать {path}: {why}.',
  '{path} could not be written: {why}.': 'Не удалось записать {path}: {why}.',
  '{torrents} torrents': 'торрентов: {torrents}',
  '{what}, and there was no backup to put in its place.':
    '{what}, и резервной копии, чтобы его заменить, не было.',
  '{what}. It was put together again from {backup} and {read}: {all} in all.':
    '{what}. Он восстановлен из {backup} и {read}; всего {all}.',
  '{what}. It was put together again from {source}: {all} in all.':
    '{what}. Он восстановлен из {source}; всего {all}.',
  '“{1}” can be reached only from inside its own home or office network.':
    '«{1}» доступен только внутри собственной домашней или офисной сети.',
  '“{1}” cannot be the {field}: it {problem}': '«{1}» не подходит для поля «{field}»: {problem}',
  '“{1}” has no port, so no client can reach it.':
    'У «{1}» нет порта, поэтому ни один клиент его не достигнет.',
  '“{1}” has spaces around or in it, and some clients will not reach it.':
    'В «{1}» или вокруг него есть пробелы, и некоторые клиенты его не достигнут.',
  '“{1}” is asked by few clients, for it is not in the list of trackers.':
    'К «{1}» обращаются лишь немногие клиенты: его нет в списке трекеров.',
  '“{1}” is not an address from which data can be had.':
    '«{1}» — не адрес, с которого можно получить данные.',
  '“{1}” is not an announce URL.': '«{1}» — не announce-адрес.',
  '“{1}” is of a kind of tracker that clients do not know.':
    '«{1}» — вид трекера, которого клиенты не знают.',
  '“{1}” works only on the computer that the tracker runs on.':
    '«{1}» работает только на компьютере с трекером.',
  '“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them.':
    '«{path}» и «{other}» различаются только регистром: Windows и macOS сохранят лишь одно из них.',
  '“{path}” is not a name that Windows can store.':
    '«{path}» — имя, которое Windows не может сохранить.',
  '“{path}” is spelled in another Unicode form on the disk: rename it, or a client on Linux may not find it.':
    '«{path}» на диске записано в другой форме Unicode: переименуйте, иначе клиент в Linux может не найти файл.',
  "“{path}” is {characters} characters long with the torrent's name, more than some systems accept.":
    'Длина «{path}» вместе с названием торрента в символах — {characters}, это больше, чем принимают некоторые системы.',
  '“{path}” {trouble}, so it is not given out.':
    'Файл «{path}» {trouble}, поэтому он не раздаётся.',
  '“{pattern}” cannot be used: {problem}': '«{pattern}» использовать нельзя: {problem}',
  '“{text}” cannot be used: it {problem}.': '«{text}» использовать нельзя: {problem}.',
  '“{url}” cannot be used: {why}': '«{url}» использовать нельзя: {why}',
  '“{url}” is not an announce URL': '«{url}» — не announce-адрес',
  '“{url}” is not an announce URL.': '«{url}» — не announce-адрес.',
} satisfies EngineTranslation;
