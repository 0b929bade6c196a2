// What the engine says, in Polish.
import type { EngineTranslation } from '../translation';

export const engine = {
  ' (process {it})': ' (proces {it})',
  '1 torrent': '1 torrent',
  'A backup could not be made: {problem}.': 'Nie udało się utworzyć kopii zapasowej: {problem}.',
  'A batch has at most {ITEMS_MAX} torrents.':
    'Jednorazowo można utworzyć najwyżej {ITEMS_MAX} torrentów.',
  'A copy of it is kept as {1}.': 'Jego kopia jest zachowana jako {1}.',
  'A fault has ended what answered over {transport} at the address {address}.':
    'Z powodu błędu tracker przestał odpowiadać przez {transport} pod adresem {address}.',
  'A few words that nobody would guess are easier to keep in mind than odd signs.':
    'Kilka słów, których nikt nie odgadnie, łatwiej zapamiętać niż dziwne znaki.',
  'A magnet link can be looked at, but not more.': 'Link magnet można obejrzeć, ale nic więcej.',
  'A password can have {CHARS_MAX} characters at most.':
    'Hasło może mieć najwyżej {CHARS_MAX} znaków.',
  'A password must have {CHARS_MIN} characters at least.':
    'Hasło musi mieć co najmniej {CHARS_MIN} znaków.',
  'A peer is named by its address and port.': 'Peera wskazuje się jego adresem i portem.',
  'A piece it shares with other files is damaged; it may be this one or they.':
    'Część, którą dzieli z innymi plikami, jest uszkodzona; winny może być ten plik albo tamte.',
  'A piece of it is damaged.': 'Jedna z jego części jest uszkodzona.',
  'Add /announce, or what the tracker says.': 'Dopisz /announce albo to, co podaje tracker.',
  'Add its .torrent again.': 'Dodaj ponownie jego plik .torrent.',
  'Add its .torrent first.': 'Dodaj najpierw jego plik .torrent.',
  'All its files are empty: there is nothing to share.':
    'Wszystkie jego pliki są puste: nie ma czego udostępniać.',
  "Allow this computer's address in the settings of {name}.":
    'Dopuść adres tego komputera w ustawieniach programu {name}.',
  'An announce URL has at most {URL_BYTES_MAX} characters.':
    'Adres announce może mieć najwyżej {URL_BYTES_MAX} znaków.',
  'An info hash has 40 hexadecimal digits.': 'Info hash ma 40 cyfr szesnastkowych.',
  'Another Swarmdeck{process} already uses the data folder {1}.':
    'Folderu danych {1} używa już inny Swarmdeck{process}.',
  'Another torrent is about to be saved as {1}.':
    'Jako {1} ma właśnie zostać zapisany inny torrent.',
  'Anyone may use this tracker for any torrent.':
    'Z tego trackera może korzystać każdy, do każdego torrenta.',
  'Ask your provider for a public address, or use one of IPv6.':
    'Poproś dostawcę o publiczny adres albo użyj adresu IPv6.',
  'Begin it with http:// or udp://.': 'Zacznij od http:// lub udp://.',
  'Begin it with http://, or set up a reverse proxy that has a certificate.':
    'Zacznij od http:// albo skonfiguruj odwrotny serwer proxy, który ma certyfikat.',
  'Check that it is there and that you may open it, or stop watching it under Settings.':
    'Sprawdź, czy folder istnieje i czy masz prawo go otworzyć, albo przestań go obserwować na stronie Ustawienia.',
  'Check that the disk is connected, not full, and sound.':
    'Sprawdź, czy dysk jest podłączony, sprawny i czy nie jest pełny.',
  'Check that the disk is not full and that it is in good order.':
    'Sprawdź, czy dysk nie jest pełny i czy jest sprawny.',
  'Check that the disk is not full and that you may write there.':
    'Sprawdź, czy dysk nie jest pełny i czy masz prawo tam zapisywać.',
  'Check that the disk is not full and that you may write to the data folder.':
    'Sprawdź, czy dysk nie jest pełny i czy masz prawo zapisywać w folderze danych.',
  'Check that the file belongs to you, or start with another data folder.':
    'Sprawdź, czy plik należy do ciebie, albo uruchom program z innym folderem danych.',
  'Check that you may open it and that the disk is connected.':
    'Sprawdź, czy masz prawo go otworzyć i czy dysk jest podłączony.',
  'Check that you may open it, or move it out of the folder you want to share.':
    'Sprawdź, czy masz prawo go otworzyć, albo przenieś go poza folder, który chcesz udostępnić.',
  'Check that you may open it.': 'Sprawdź, czy masz prawo go otworzyć.',
  'Check that you may open it; it is tried again.':
    'Sprawdź, czy masz prawo go otworzyć; próba zostanie ponowiona.',
  'Check that you may write there.': 'Sprawdź, czy masz prawo tam zapisywać.',
  'Check that you may write to its folder.': 'Sprawdź, czy masz prawo zapisywać w jego folderze.',
  'Check the address, and whether a firewall is in between.':
    'Sprawdź adres i to, czy po drodze nie ma zapory sieciowej.',
  'Check the port and which program you chose.': 'Sprawdź port i to, który program jest wybrany.',
  'Check the spelling and that you may open it.':
    'Sprawdź pisownię i to, czy masz prawo go otworzyć.',
  'Check the spelling, or whether the disk is connected.':
    'Sprawdź pisownię albo to, czy dysk jest podłączony.',
  'Choose a .torrent, or get this one once more: it may be incomplete.':
    'Wybierz plik .torrent albo pobierz ten jeszcze raz: może być niekompletny.',
  'Choose a folder on a disk of this computer with --data-dir.':
    'Wybierz folder na dysku tego komputera za pomocą --data-dir.',
  'Choose a folder on the drive instead of the whole drive.':
    'Zamiast całego dysku wybierz folder na nim.',
  'Choose a folder that has files in it.': 'Wybierz folder, w którym są pliki.',
  'Choose a folder you may write to with --data-dir.':
    'Wybierz folder z prawem zapisu za pomocą --data-dir.',
  'Choose a folder you may write to, on a disk that is not full.':
    'Wybierz folder z prawem zapisu, na dysku, który nie jest pełny.',
  'Choose a port above 1023, such as 6969.': 'Wybierz port większy niż 1023, na przykład 6969.',
  'Choose a shorter comment or fewer addresses.': 'Wybierz krótszy komentarz lub mniej adresów.',
  'Choose a shorter list.': 'Wybierz krótszą listę.',
  'Choose a shorter or plainer name for the .torrent.':
    'Wybierz dla pliku .torrent krótszą lub prostszą nazwę.',
  'Choose a text with one address, network or range in each line, as eMule, PeerGuardian and firewalls use it.':
    'Wybierz tekst z jednym adresem, siecią lub zakresem w każdym wierszu, taki jak w programach eMule i PeerGuardian oraz w zaporach sieciowych.',
  'Choose an ordinary file or folder.': 'Wybierz zwykły plik lub folder.',
  'Choose another .torrent, or get it once more.':
    'Wybierz inny plik .torrent albo pobierz go jeszcze raz.',
  'Choose another backup.': 'Wybierz inną kopię zapasową.',
  'Choose another folder, exclude less, or rename the files you want to share.':
    'Wybierz inny folder, wyklucz mniej albo zmień nazwy plików, które chcesz udostępnić.',
  'Choose another name or remove it first.': 'Wybierz inną nazwę albo najpierw usuń ten plik.',
  'Choose another name.': 'Wybierz inną nazwę.',
  'Choose another port, or end that program.': 'Wybierz inny port albo zakończ tamten program.',
  'Choose another port, or end the other Swarmdeck.':
    'Wybierz inny port albo zakończ tamten Swarmdeck.',
  'Choose another port, or end the other program that uses it.':
    'Wybierz inny port albo zakończ program, który go używa.',
  'Choose another port.': 'Wybierz inny port.',
  'Choose fewer at a time.': 'Wybierz mniej naraz.',
  'Choose fewer torrents.': 'Wybierz mniej torrentów.',
  'Choose files or folders.': 'Wybierz pliki lub foldery.',
  'Choose files that have something in them.': 'Wybierz pliki, które mają jakąś zawartość.',
  'Choose it from the list of peers.': 'Wybierz go z listy peerów.',
  'Choose larger pieces or a shorter comment.': 'Wybierz większe części albo krótszy komentarz.',
  'Choose larger pieces.': 'Wybierz większe części.',
  "Choose one of this computer's own addresses.":
    'Wybierz jeden z własnych adresów tego komputera.',
  'Choose one of those that are kept.': 'Wybierz jeden z zachowanych.',
  'Choose one that Swarmdeck has exported.': 'Wybierz plik wyeksportowany przez Swarmdeck.',
  'Choose the .torrent itself, which a client can save for you.':
    'Wybierz sam plik .torrent; klient może go dla ciebie zapisać.',
  'Choose the file or folder of the torrent.': 'Wybierz plik lub folder tego torrenta.',
  'Choose the folder that the torrent was made of.': 'Wybierz folder, z którego powstał torrent.',
  "Choose the folder with the torrent's files.": 'Wybierz folder z plikami tego torrenta.',
  'Choose where the data is.': 'Wybierz, gdzie są dane.',
  'Choose “Only my torrents” on the page Access to keep strangers out.':
    'Wybierz „Tylko moje torrenty” na stronie Dostęp, aby nie wpuszczać obcych.',
  'Close the window and open it again.': 'Zamknij okno i otwórz je ponownie.',
  'Completed downloads are counted but cannot be saved.':
    'Ukończone pobrania są liczone, ale nie można ich zapisać.',
  'Copy it whole, from “magnet:” on.': 'Skopiuj go w całości, od „magnet:”.',
  'Copy it whole.': 'Skopiuj go w całości.',
  'Correct it and try again.': 'Popraw to i spróbuj ponownie.',
  'Correct it or leave it out.': 'Popraw to albo pomiń.',
  'Correct what is named in the file.': 'Popraw w pliku to, co wymieniono.',
  'Correct what is named.': 'Popraw to, co wymieniono.',
  'Correct what is named; nothing has been changed.':
    'Popraw to, co wymieniono; niczego nie zmieniono.',
  'DHT node': 'węzeł DHT',
  'Enter one at least.': 'Podaj co najmniej jeden.',
  'Enter which one it is and where its web interface is.':
    'Podaj, który to program i gdzie jest jego interfejs WWW.',
  'For example /home/me/Videos/Holiday.': 'Na przykład /home/me/Filmy/Wakacje.',
  'For example C:\\Users\\me\\Videos\\Holiday.': 'Na przykład C:\\Users\\ja\\Videos\\Wakacje.',
  'For friends elsewhere, enter your public address or host name under Settings, and let your router forward port {port} (TCP and UDP) to this computer.':
    'Aby udostępniać znajomym spoza sieci, podaj na stronie Ustawienia swój publiczny adres lub nazwę hosta i ustaw w routerze przekierowanie portu {port} (TCP i UDP) na ten komputer.',
  'For friends elsewhere, put in a URL with your public address or name, too.':
    'Aby udostępniać znajomym spoza sieci, wpisz także adres z twoim publicznym adresem IP lub nazwą.',
  'Forgotten? End Swarmdeck and run “swarmdeck password remove”.':
    'Nie pamiętasz? Zakończ Swarmdeck i uruchom „swarmdeck password remove”.',
  'Get the file once more.': 'Pobierz plik jeszcze raz.',
  'Get the torrent once more, from somewhere else.':
    'Pobierz torrent jeszcze raz, z innego miejsca.',
  'Give the address by which others reach the tracker.':
    'Podaj adres, pod którym inni łączą się z trackerem.',
  'Give the folder another name.': 'Zmień nazwę folderu.',
  'Give the path on the computer that runs the tracker.':
    'Podaj ścieżkę na komputerze, na którym działa tracker.',
  'If it does not seed, let it check and resume the torrent there.':
    'Jeśli nie seeduje, sprawdź w nim dane i wznów tam torrent.',
  'If it was not you who removed it, register your torrents again.':
    'Jeśli usunięto ją bez twojej wiedzy, zarejestruj swoje torrenty ponownie.',
  'Import it in parts of up to 100,000 torrents.': 'Importuj w porcjach do 100 000 torrentów.',
  'Import the file, and then choose a preset by its name.':
    'Zaimportuj plik, a potem wybierz szablon po nazwie.',
  'In its place is a folder, or a link that leads elsewhere or nowhere.':
    'W jego miejscu jest folder albo dowiązanie, które prowadzi gdzie indziej lub donikąd.',
  'In the preset file, “{field}” {problem}.': 'W pliku szablonów, „{field}”: {problem}.',
  'Install a BitTorrent client, or open the .torrent in yours by hand.':
    'Zainstaluj klienta BitTorrent albo otwórz plik .torrent w swoim ręcznie.',
  'Install that version or a later one.': 'Zainstaluj tę wersję lub nowszą.',
  'It cannot be read: {reason}.': 'Nie można go odczytać: {reason}.',
  'It ends in a slash, so that many trackers do not answer and clients do not know where to scrape.':
    'Kończy się ukośnikiem, więc wiele trackerów nie odpowie, a klienty nie wiedzą, gdzie wysyłać zapytania scrape.',
  'It has been removed.': 'Zostało to usunięte.',
  'It has fields that are not known here: {listed} and {more} more.':
    'Zawiera nieznane tutaj pola: {listed} i jeszcze {more}.',
  'It has fields that are not known here: {listed}.': 'Zawiera nieznane tutaj pola: {listed}.',
  'It has letters that many clients do not send as they should.':
    'Są w nim litery, których wiele klientów nie wysyła poprawnie.',
  'It has {count} pieces, so many that some clients become slow.':
    'Liczba części: {count}. To tak dużo, że niektóre klienty działają powoli.',
  'It holds a name or password, which everyone with the torrent can read.':
    'Zawiera nazwę użytkownika lub hasło, które może przeczytać każdy, kto ma torrent.',
  'It is kept as {1}.': 'Plik jest zachowany jako {1}.',
  'It is marked as private in a place where no client looks: it is public.':
    'Jest oznaczony jako prywatny w miejscu, którego nie sprawdza żaden klient: jest publiczny.',
  'It is not there.': 'Nie ma go tam.',
  'It is private and names no tracker: nobody can find anybody with it.':
    'Jest prywatny i nie zawiera żadnego trackera: nikt nikogo z nim nie znajdzie.',
  'It is private but names DHT nodes, which its clients must not use.':
    'Jest prywatny, ale zawiera węzły DHT, których jego klientom nie wolno używać.',
  'It is there twice.': 'Występuje dwa razy.',
  'It may have been moved or deleted.': 'Być może został przeniesiony lub usunięty.',
  'It may have been removed. Look at the list of backups again.':
    'Być może została usunięta. Spójrz ponownie na listę kopii zapasowych.',
  'It may not know this version of torrents.': 'Być może nie zna tej wersji torrentów.',
  'It names no tracker, so only clients with the DHT find others.':
    'Nie zawiera żadnego trackera, więc innych znajdą tylko klienty z DHT.',
  'It names no tracker: clients can find each other only through the DHT.':
    'Nie zawiera żadnego trackera: klienty mogą się odnaleźć tylko przez DHT.',
  'It says no port, and clients cannot guess it.':
    'Nie podaje portu, a klienty nie mogą go odgadnąć.',
  'It was cancelled.': 'Anulowano.',
  'It was made by a newer version of Swarmdeck.': 'Pochodzi z nowszej wersji programu Swarmdeck.',
  'It writes numbers with needless zeros: {1}.':
    'Liczby są w nim zapisane ze zbędnymi zerami: {1}.',
  'Its .torrent is being made already.': 'Jego plik .torrent jest już tworzony.',
  'Its .torrent is there already.': 'Jego plik .torrent już istnieje.',
  'Its fields are not in the order they should be: {1}.':
    'Jego pola nie są we właściwej kolejności: {1}.',
  'Its pieces of {bytes} bytes are not as long as a power of two.':
    'Rozmiar jego części ({bytes} B) nie jest potęgą dwójki.',
  'Its pieces of {bytes} bytes are shorter than clients expect.':
    'Jego części ({bytes} B) są mniejsze, niż oczekują klienty.',
  'Its pieces of {mib} MiB are longer than some clients accept.':
    'Jego części ({mib} MiB) są większe, niż przyjmują niektóre klienty.',
  'Its size in bytes is {found_bytes} in place of {size_bytes}.':
    'Jego rozmiar w bajtach to {found_bytes} zamiast {size_bytes}.',
  'Leave the choice to Swarmdeck.': 'Zostaw wybór programowi Swarmdeck.',
  'Let other computers connect to share with friends.':
    'Pozwól łączyć się innym komputerom, aby udostępniać znajomym.',
  'Let other computers connect, on the page Overview.':
    'Pozwól łączyć się innym komputerom na stronie Przegląd.',
  'Let registered files be moved out of the way under Settings, or move some yourself.':
    'Pozwól na stronie Ustawienia odkładać zarejestrowane pliki na bok albo przenieś część z nich samodzielnie.',
  'Let the path begin with /announce.': 'Niech ścieżka zaczyna się od /announce.',
  'Load the page anew.': 'Wczytaj stronę ponownie.',
  'Log in, or open the address with the key once more.':
    'Zaloguj się albo otwórz jeszcze raz adres z kluczem.',
  'Look at the list once more, then start again.':
    'Przejrzyj listę jeszcze raz, a potem zacznij ponownie.',
  'Look at the summary once more. Nothing has been changed here.':
    'Przejrzyj podsumowanie jeszcze raz. Niczego tu nie zmieniono.',
  'Look for the torrent in the list of torrents.': 'Poszukaj torrenta na liście torrentów.',
  'Look whether something else came with it.': 'Sprawdź, czy razem z nim nie przyszło coś jeszcze.',
  'Look whether torrents or friends are back that you had removed since then.':
    'Sprawdź, czy nie wróciły torrenty lub znajomi usunięci od tamtej pory.',
  'Make a torrent of version 1, or share a folder below.':
    'Utwórz torrent w wersji 1 albo udostępnij folder położony niżej.',
  'Make it first, or save the .torrent in another folder.':
    'Utwórz go najpierw albo zapisz plik .torrent w innym folderze.',
  'Make room on the disk, and see to it that Swarmdeck may write in {1}. If it ends before, they are lost.':
    'Zwolnij miejsce na dysku i zadbaj o to, aby Swarmdeck miał prawo zapisu w {1}. Jeśli wcześniej się zakończy, przepadną.',
  'Make room on the disk.': 'Zwolnij miejsce na dysku.',
  'Make the torrent once more with the announce URLs that the overview shows.':
    'Utwórz torrent jeszcze raz z adresami announce, które pokazuje przegląd.',
  'Mind capital letters, and the layout of the keyboard.':
    'Zwróć uwagę na wielkość liter i układ klawiatury.',
  'More than {WAITING_MAX} jobs cannot wait at the same time.':
    'W kolejce nie może czekać więcej niż {WAITING_MAX} zadań naraz.',
  'Move it elsewhere, then start Swarmdeck again.':
    'Przenieś go gdzie indziej, a potem uruchom Swarmdeck ponownie.',
  'Name a folder for the data with --data-dir.': 'Podaj folder na dane za pomocą --data-dir.',
  "Name the folder that the shared file or folder lies in. If your client runs in a container that sees other folders, enter its address with this computer's name in place of 127.0.0.1; it then checks the data itself.":
    'Podaj folder, w którym leży udostępniany plik lub folder. Jeśli twój klient działa w kontenerze, który widzi inne foldery, wpisz jego adres z nazwą tego komputera zamiast 127.0.0.1; sprawdzi wtedy dane samodzielnie.',
  'Name the right folder.': 'Podaj właściwy folder.',
  'Names differ only in case, such as “{1}” from “{2}” ({count} in all): Windows and macOS keep only one of them.':
    'Nazwy różnią się tylko wielkością liter, na przykład „{1}” i „{2}” (razem: {count}): Windows i macOS zachowają tylko jedną z nich.',
  'No client announces over “{1}”.': 'Żaden klient nie zgłasza się przez „{1}”.',
  'No program opened the .torrent: {error}.': 'Żaden program nie otworzył pliku .torrent: {error}.',
  'Nobody can connect to {1}.': 'Nikt nie może się połączyć z {1}.',
  'None of the announce URLs in this torrent is one of your tracker.':
    'Żaden z adresów announce w tym torrencie nie należy do twojego trackera.',
  'Nothing answers at {address}: {cause}.': 'Pod adresem {address} nic nie odpowiada: {cause}.',
  'Nothing was changed.': 'Niczego nie zmieniono.',
  'Nothing was left behind.': 'Niczego nie pozostawiono.',
  'Only clients in a web browser announce over WebSockets.':
    'Przez WebSockets zgłaszają się tylko klienty w przeglądarce.',
  'Only computers in the same network find {host}.':
    '{host} znajdą tylko komputery w tej samej sieci.',
  'Only computers in your own network can use the announce URLs.':
    'Z adresów announce mogą korzystać tylko komputery w twojej własnej sieci.',
  'Only this computer can reach the tracker.': 'Z trackerem może się połączyć tylko ten komputer.',
  'Only what is on a list of yours is let in, but the list is empty.':
    'Wpuszczane jest tylko to, co jest na twojej liście, ale lista jest pusta.',
  'Open it in your file manager.': 'Otwórz go w swoim menedżerze plików.',
  "Paths are longer than some systems accept ({count} in all): “{1}” has {characters} characters with the torrent's name.":
    'Ścieżki są dłuższe, niż przyjmują niektóre systemy (razem: {count}): długość „{1}” wraz z nazwą torrenta to {characters} (w znakach).',
  'Paths stand twice in it, such as “{1}” ({count} in all).':
    'Niektóre ścieżki występują w nim dwa razy, na przykład „{1}” (razem: {count}).',
  'Please report it with the log.': 'Zgłoś to, dołączając dziennik.',
  'Please report this: it is a fault in Swarmdeck.': 'Zgłoś to: jest to błąd programu Swarmdeck.',
  'Port {port} is already in use.': 'Port {port} jest już zajęty.',
  'Port {port} is used by another Swarmdeck (process {process_id}).':
    'Port {port} zajmuje inny Swarmdeck (proces {process_id}).',
  'Port {port} is used by this Swarmdeck itself, for something else.':
    'Portu {port} używa już sam ten Swarmdeck, do czegoś innego.',
  'Port {port} is used by {name} (process {process_id}).':
    'Port {port} zajmuje {name} (proces {process_id}).',
  'Put addresses or clients on the list, or let in all others again.':
    'Dodaj do listy adresy lub klienty albo znów wpuszczaj wszystkich innych.',
  'Put in a URL with http:// or udp:// for all others.':
    'Dla wszystkich innych wpisz adres z http:// lub udp://.',
  'Put it back, or apply settings here, which writes it anew.':
    'Przywróć go albo zastosuj tutaj ustawienia, co zapisze go na nowo.',
  'Put it behind the host, such as {1}:6969.': 'Dopisz go po hoście, na przykład {1}:6969.',
  'Remove it, then set a new password.': 'Usuń go, a potem ustaw nowe hasło.',
  'Remove one of them first.': 'Usuń najpierw jeden z nich.',
  'Remove one that is not needed.': 'Usuń ten, który jest niepotrzebny.',
  'Remove some that are not needed.': 'Usuń niepotrzebne.',
  'Rename it or exclude it, and try again.': 'Zmień jego nazwę albo go wyklucz i spróbuj ponownie.',
  'Rename one of the two and try again.': 'Zmień nazwę jednego z nich i spróbuj ponownie.',
  'Renew the key if somebody else has got it.': 'Odnów klucz, jeśli wpadł w ręce kogoś innego.',
  'Save the .torrent under another name.': 'Zapisz plik .torrent pod inną nazwą.',
  'See to it that the disk can be written again: systems lock a disk that has a fault.':
    'Zadbaj o to, aby znów można było zapisywać na dysku: systemy blokują dysk, na którym wystąpił błąd.',
  'Share its subfolders one by one.': 'Udostępnij jego podfoldery jeden po drugim.',
  'Share the file itself, or make a hybrid torrent.':
    'Udostępnij sam plik albo utwórz torrent hybrydowy.',
  'Start Swarmdeck again.': 'Uruchom Swarmdeck ponownie.',
  'Start Swarmdeck without it to change it here.':
    'Uruchom Swarmdeck bez tej opcji, aby zmienić ją tutaj.',
  'Start it again.': 'Uruchom ponownie.',
  'Start the computer again.': 'Uruchom ponownie komputer.',
  'Start {name}, and check that its web interface is switched on.':
    'Uruchom {name} i sprawdź, czy jego interfejs WWW jest włączony.',
  'Swarmdeck does not know your BitTorrent client yet.':
    'Swarmdeck nie zna jeszcze twojego klienta BitTorrent.',
  'Swarmdeck has not started, so there is nothing to ask.':
    'Swarmdeck się nie uruchomił, więc nie ma kogo zapytać.',
  'Swarmdeck is about to end.': 'Swarmdeck zaraz się zakończy.',
  'Swarmdeck ran into a fault of its own while it started.':
    'Podczas uruchamiania programu Swarmdeck wystąpił jego wewnętrzny błąd.',
  'Swarmdeck ran into a fault of its own.': 'W programie Swarmdeck wystąpił wewnętrzny błąd.',
  'Swarmdeck runs with its default settings. A copy of the file is kept as {1}.':
    'Swarmdeck działa z ustawieniami domyślnymi. Kopia pliku jest zachowana jako {1}.',
  'Swarmdeck starts it again by itself. Please report it with the log.':
    'Swarmdeck sam uruchomi to ponownie. Zgłoś to, dołączając dziennik.',
  'Swarmdeck – {1}': 'Swarmdeck – {1}',
  'Switch that on under Settings, or begin the URL with http://.':
    'Włącz to na stronie Ustawienia albo zacznij adres od http://.',
  'Take it out of the watched folder.': 'Wyjmij go z obserwowanego folderu.',
  'Take one of the two away.': 'Usuń jeden z nich.',
  'Take the slash at the end away.': 'Usuń ukośnik na końcu.',
  'Take them out, or put it on two lines.': 'Usuń je albo rozdziel na dwa wiersze.',
  'That is not the password.': 'To nie jest właściwe hasło.',
  'The .torrent could not be recovered of {told} and {more} more.':
    'Nie udało się odzyskać pliku .torrent: {told} i jeszcze {more}.',
  'The .torrent could not be recovered of {told}.':
    'Nie udało się odzyskać pliku .torrent: {told}.',
  'The .torrent could not be saved to {path}: {1}.':
    'Nie udało się zapisać pliku .torrent w {path}: {1}.',
  'The .torrent itself has {mb} MB, more than some clients accept.':
    'Sam plik .torrent ma {mb} MB, więcej, niż przyjmują niektóre klienty.',
  'The .torrent of “{1}” could not be recovered.':
    'Nie udało się odzyskać pliku .torrent torrenta „{1}”.',
  'The .torrent will be {1} MB large, more than some clients accept: choose longer pieces or share fewer files.':
    'Plik .torrent będzie miał {1} MB, więcej, niż przyjmują niektóre klienty: wybierz większe części albo udostępnij mniej plików.',
  'The backups in {folder} cannot be changed: {why}.':
    'Nie można zmienić kopii zapasowych w {folder}: {why}.',
  'The command is not JSON.': 'Polecenie nie jest w formacie JSON.',
  'The current password is not right.': 'Obecne hasło jest nieprawidłowe.',
  'The daily backup could not be made. {1}':
    'Nie udało się utworzyć codziennej kopii zapasowej. {1}',
  'The damaged file is kept as {1}.': 'Uszkodzony plik jest zachowany jako {1}.',
  'The data folder {root} cannot be kept from a second Swarmdeck: {why}.':
    'Nie można zabezpieczyć folderu danych {root} przed drugim programem Swarmdeck: {why}.',
  'The data folder {root} cannot be used: {why}.': 'Nie można używać folderu danych {root}: {why}.',
  'The file cannot be read.': 'Nie można odczytać pliku.',
  'The file could not be moved out of the way: {1}.': 'Nie udało się odłożyć pliku na bok: {1}.',
  'The file could not be put together.': 'Nie udało się złożyć pliku.',
  'The file did not arrive whole.': 'Plik nie dotarł w całości.',
  'The file is damaged.': 'Plik jest uszkodzony.',
  'The file is empty.': 'Plik jest pusty.',
  'The file is kept as {1}.': 'Plik jest zachowany jako {1}.',
  'The file with the presets could not be understood. {problem}':
    'Nie udało się zrozumieć pliku z szablonami. {problem}',
  'The file with your presets could not be understood. {problem}':
    'Nie udało się zrozumieć pliku z twoimi szablonami. {problem}',
  'The file “{path}” in {folder} {trouble}.': 'Plik „{path}” w {folder} – problem: {trouble}.',
  'The folder could not be shown: {error}.': 'Nie udało się pokazać folderu: {error}.',
  'The folder with the data is missing.': 'Brakuje folderu z danymi.',
  'The folder {folder} could not be shown: {error}.':
    'Nie udało się pokazać folderu {folder}: {error}.',
  'The list is too long.': 'Lista jest za długa.',
  'The list of those who are sharing could not be saved: {1}.':
    'Nie udało się zapisać listy osób, które udostępniają: {1}.',
  'The list of those who were sharing {read}: {1}.': 'Lista osób, które udostępniały, {read}: {1}.',
  'The list of torrents cannot be changed: {why}.': 'Nie można zmienić listy torrentów: {why}.',
  'The list of torrents cannot be read or written: {cause}.':
    'Nie można odczytać ani zapisać listy torrentów: {cause}.',
  'The list of torrents cannot be read or written: {why}.':
    'Nie można odczytać ani zapisać listy torrentów: {why}.',
  'The list of torrents in {path} cannot be read or written: {why}.':
    'Nie można odczytać ani zapisać listy torrentów w {path}: {why}.',
  'The list of torrents was damaged when Swarmdeck started':
    'Przy uruchomieniu programu Swarmdeck lista torrentów była uszkodzona',
  'The list of torrents was made by a newer version of Swarmdeck.':
    'Lista torrentów pochodzi z nowszej wersji programu Swarmdeck.',
  'The list of torrents was missing or empty when Swarmdeck started':
    'Przy uruchomieniu programu Swarmdeck brakowało listy torrentów albo była ona pusta',
  'The log in {folder} cannot be written: {error}.':
    'Nie można zapisywać dziennika w {folder}: {error}.',
  'The name {1} is not text.': 'Nazwa {1} nie jest tekstem.',
  'The owner of the tracker cannot be removed.': 'Właściciela trackera nie można usunąć.',
  'The pages cannot be shown at {address}: {error}. Choose another address with --ui.':
    'Nie można pokazać stron pod adresem {address}: {error}. Wybierz inny adres za pomocą --ui.',
  'The path is missing; most trackers answer at /announce only.':
    'Brakuje ścieżki; większość trackerów odpowiada tylko pod /announce.',
  'The path must be a whole one, from the drive or the root on.':
    'Ścieżka musi być pełna, od litery dysku lub od katalogu głównego.',
  'The preset {problem}.': 'Błąd w szablonie: {problem}.',
  'The preset “{name}” cannot be used. {1}': 'Nie można użyć szablonu „{name}”. {1}',
  'The presets are too large to be kept.': 'Szablony są za duże, aby je przechowywać.',
  'The presets could not be saved to {path}: {why}.':
    'Nie udało się zapisać szablonów w {path}: {why}.',
  'The presets in {path} could not be read: {why}.':
    'Nie udało się odczytać szablonów z {path}: {why}.',
  'The setting {name} {problem}.': 'Ustawienie {name}: {problem}.',
  'The settings are {1}.': 'Dostępne ustawienia: {1}.',
  'The settings could not be saved to {path}: {why}.':
    'Nie udało się zapisać ustawień w {path}: {why}.',
  'The settings could not be saved: Swarmdeck ran into a fault of its own.':
    'Nie udało się zapisać ustawień: w programie Swarmdeck wystąpił wewnętrzny błąd.',
  'The settings file has been changed by hand just now.':
    'Plik ustawień został właśnie zmieniony ręcznie.',
  'The settings file was changed by hand. {1}': 'Plik ustawień został zmieniony ręcznie. {1}',
  'The settings file was written by a newer version of Swarmdeck.':
    'Plik ustawień został zapisany przez nowszą wersję programu Swarmdeck.',
  'The settings file {1} is gone.': 'Nie ma już pliku ustawień {1}.',
  'The settings file {path} could not be understood: {problem}.':
    'Nie udało się zrozumieć pliku ustawień {path}: {problem}.',
  'The settings file {path} was replaced when you applied settings.':
    'Plik ustawień {path} został zastąpiony podczas stosowania ustawień.',
  'The settings from before stay in force until the file is right. If you apply settings here instead, a copy of what was written is kept.':
    'Dotychczasowe ustawienia obowiązują, dopóki plik nie będzie poprawny. Jeśli zamiast tego zastosujesz ustawienia tutaj, kopia tego, co w nim zapisano, zostanie zachowana.',
  'The settings from before stay in force. {1}': 'Dotychczasowe ustawienia nadal obowiązują. {1}',
  'The settings have been changed elsewhere in the meantime.':
    'Ustawienia zostały w tym czasie zmienione gdzie indziej.',
  'The settings in {file} cannot be used: {list}.': 'Nie można użyć ustawień z {file}: {list}.',
  'The settings in {path} could not be read: {why}.':
    'Nie udało się odczytać ustawień z {path}: {why}.',
  'The system does not say where your home folder is.':
    'System nie podaje, gdzie jest twój folder domowy.',
  'The system gives no random numbers, which a password needs.':
    'System nie dostarcza liczb losowych, a są one potrzebne do hasła.',
  'The system gives no random numbers: {error}.': 'System nie dostarcza liczb losowych: {error}.',
  'The system says: {source}.': 'Komunikat systemu: {source}.',
  'The tracker answers there again as soon as it is back. If it is gone for good, choose another one under Settings.':
    'Gdy tylko adres wróci, tracker znów będzie pod nim odpowiadać. Jeśli zniknął na dobre, wybierz inny na stronie Ustawienia.',
  'The tracker could not start: {1}.': 'Nie udało się uruchomić trackera: {1}.',
  'The tracker goes on answering. Check that the disk is not full and that you may write there.':
    'Tracker nadal odpowiada. Sprawdź, czy dysk nie jest pełny i czy masz prawo tam zapisywać.',
  'The tracker goes on, and it is tried again. Check that there is room on the disk and that the data folder can be written. Should Swarmdeck end before, clients come back by themselves when they announce next.':
    'Tracker działa dalej, a próba zostanie ponowiona. Sprawdź, czy na dysku jest miejsce i czy można zapisywać w folderze danych. Jeśli Swarmdeck zakończy się wcześniej, klienty wrócą same przy następnym zgłoszeniu.',
  'The watched folder {1} cannot be read: {2}.':
    'Nie można odczytać obserwowanego folderu {1}: {2}.',
  'The window asked for something the tracker does not understand: {cause}.':
    'Okno zapytało o coś, czego tracker nie rozumie: {cause}.',
  'There are blanks in it, which no URL has.':
    'Są w nim spacje, których nie ma w żadnym adresie URL.',
  'There are too many .torrent files in the watched folder {1}; some are passed over.':
    'W obserwowanym folderze {1} jest za dużo plików .torrent; część z nich jest pomijana.',
  'There are {PRESETS_MAX} presets already.': 'Jest już {PRESETS_MAX} szablonów.',
  'There are {of_reason} backups made by hand already.':
    'Liczba kopii zapasowych utworzonych ręcznie to już {of_reason}.',
  'There is a folder where the list of torrents should be: {1}.':
    'W miejscu, gdzie powinna być lista torrentów, jest folder: {1}.',
  'There is already a file {path}.': 'Istnieje już plik {path}.',
  'There is no .torrent of “{1}” here yet.': 'Nie ma tu jeszcze pliku .torrent torrenta „{1}”.',
  'There is no .torrent {1} any more.': 'Nie ma już pliku .torrent {1}.',
  'There is no announce URL to announce to instead.':
    'Nie podano adresu announce, który miałby zastąpić dotychczasowy.',
  'There is no file “{name}” in {path}.': 'W {path} nie ma pliku „{name}”.',
  'There is no folder {1}.': 'Nie ma folderu {1}.',
  'There is no folder “{name}” in {path}.': 'W {path} nie ma folderu „{name}”.',
  'There is no preset called “{1}”.': 'Nie ma szablonu o nazwie „{1}”.',
  'There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” and a browser instead.':
    'Nie ma ekranu, na którym można by pokazać okno. Użyj zamiast tego „swarmdeck serve --ui 127.0.0.1:8080” i przeglądarki.',
  'There is no setting called “{name}”.': 'Nie ma ustawienia o nazwie „{name}”.',
  'There is no such backup.': 'Nie ma takiej kopii zapasowej.',
  'There is no such entry.': 'Nie ma takiego wpisu.',
  'There is no such friend.': 'Nie ma takiego znajomego.',
  'There is no such list.': 'Nie ma takiej listy.',
  'There is not just one preset in {1}.': 'W {1} nie ma dokładnie jednego szablonu.',
  'There is nothing that could become a torrent.':
    'Nie ma niczego, z czego można by utworzyć torrent.',
  'There is nothing to back up: {1} is empty.':
    'Nie ma czego zapisać w kopii: plik {1} jest pusty.',
  'There is nothing to back up: {1} is missing.':
    'Nie ma czego zapisać w kopii: brakuje pliku {1}.',
  'There were too many attempts to log in.': 'Było za dużo prób zalogowania.',
  'These .torrents are too large together for one file.':
    'Te pliki .torrent są razem za duże na jeden plik.',
  'These are more than {MAGNETS_MAX} magnet links.': 'To więcej niż {MAGNETS_MAX} linków magnet.',
  'These settings cannot be used: {1}.': 'Nie można użyć tych ustawień: {1}.',
  'They are those of its web interface; see the settings of {name}.':
    'Chodzi o dane logowania do jego interfejsu WWW; zobacz ustawienia programu {name}.',
  'This backup cannot be read.': 'Nie można odczytać tej kopii zapasowej.',
  'This backup is damaged: {problem}.': 'Ta kopia zapasowa jest uszkodzona: {problem}.',
  'This backup was made by a newer version of Swarmdeck.':
    'Ta kopia zapasowa pochodzi z nowszej wersji programu Swarmdeck.',
  'This build has no pages in it. Build them with “cargo xtask run”.':
    'Ta kompilacja nie zawiera stron. Zbuduj je za pomocą „cargo xtask run”.',
  'This computer does not have the address {name} at the moment.':
    'Ten komputer nie ma w tej chwili adresu {name}.',
  'This computer does not have the addresses {1} at the moment.':
    'Ten komputer nie ma w tej chwili adresów {1}.',
  'This is a path on Windows, but the tracker runs on another system.':
    'To ścieżka z systemu Windows, a tracker działa w innym systemie.',
  'This is not a preset file of Swarmdeck: {why}.':
    'To nie jest plik szablonów programu Swarmdeck: {why}.',
  'This is not an announce URL.': 'To nie jest adres announce.',
  'This is not the name of a folder.': 'To nie jest nazwa folderu.',
  'This job is not known any more.': 'Tego zadania już nie ma.',
  'This link cannot be used: {error}.': 'Nie można użyć tego linku: {error}.',
  'This page has neither logged in nor the key that swarmdeck printed when it started.':
    'Na tej stronie nikt się nie zalogował i nie ma ona klucza, który swarmdeck wypisał po uruchomieniu.',
  'This preset file was made by a newer version of Swarmdeck.':
    'Ten plik szablonów pochodzi z nowszej wersji programu Swarmdeck.',
  'This torrent is not registered with your tracker.':
    'Ten torrent nie jest zarejestrowany w twoim trackerze.',
  'This version of Swarmdeck keeps the list of torrents in another way, and makes a backup before it changes it. {1}':
    'Ta wersja programu Swarmdeck przechowuje listę torrentów inaczej i tworzy kopię zapasową, zanim ją zmieni. {1}',
  'This was not a login from a page of Swarmdeck’s.':
    'To logowanie nie pochodziło ze strony programu Swarmdeck.',
  'Try again.': 'Spróbuj ponownie.',
  'Try it once more.': 'Spróbuj jeszcze raz.',
  'Try once more.': 'Spróbuj jeszcze raz.',
  'Unpack it and choose what is in it.': 'Rozpakuj go i wybierz jego zawartość.',
  'Use a URL without what is before the @.': 'Użyj adresu bez tego, co jest przed znakiem @.',
  'Use a host name that follows your address, such as one of dynamic DNS.':
    'Użyj nazwy hosta, która podąża za twoim adresem, na przykład z dynamicznego DNS.',
  'Use an announce URL with a key, or make your tracker public.':
    'Użyj adresu announce z kluczem albo otwórz tracker dla wszystkich.',
  'Use the one that is running, or choose another folder with --data-dir.':
    'Użyj tego, który już działa, albo wybierz inny folder za pomocą --data-dir.',
  'Wait a moment until it is in force, look through the settings, and apply them again.':
    'Poczekaj chwilę, aż zacznie obowiązywać, przejrzyj ustawienia i zastosuj je ponownie.',
  'Wait a second, then try again.': 'Odczekaj sekundę i spróbuj ponownie.',
  'Wait a while or restart {name}, then try again.':
    'Odczekaj chwilę albo uruchom {name} ponownie, a potem spróbuj jeszcze raz.',
  'Wait until nothing writes to it, then start again.':
    'Poczekaj, aż nic nie będzie tam zapisywać, a potem zacznij ponownie.',
  'Wait until some are finished, or choose fewer.':
    'Poczekaj, aż część się zakończy, albo wybierz mniej.',
  'Wait {1} minutes, then try again.': 'Odczekaj {1} min i spróbuj ponownie.',
  'Wait {secs} seconds, then try again.': 'Odczekaj {secs} s i spróbuj ponownie.',
  'What answers at {address} is not {name}.':
    'To, co odpowiada pod adresem {address}, to nie {name}.',
  'What happens on one torrent is only known by the minute.':
    'To, co dzieje się z jednym torrentem, jest znane tylko co do minuty.',
  'What happens on your tracker cannot be written down. {1}':
    'Nie można zapisywać tego, co dzieje się w twoim trackerze. {1}',
  'What this version knows of it is in force; the rest is kept for the newer one.':
    'To, co ta wersja w nim zna, obowiązuje; reszta jest zachowana dla nowszej.',
  'What was in it and could not be used is kept as {1}.':
    'To, czego nie dało się z niego użyć, jest zachowane jako {1}.',
  'What you want to share has changed since you looked at it.':
    'To, co chcesz udostępnić, zmieniło się od ostatniego przejrzenia.',
  'Windows cannot store all of its names, such as “{1}” ({count} in all).':
    'Windows nie potrafi zapisać wszystkich jego nazw, na przykład „{1}” (razem: {count}).',
  'Without a port, clients ask at port {port}, but your tracker listens at {own}.':
    'Bez podanego portu klienty pytają na porcie {port}, a twój tracker nasłuchuje na porcie {own}.',
  'Write it as in *.txt, and put a \\ before a character that stands for itself.':
    'Zapisz go tak jak *.txt, a przed znakiem, który ma oznaczać sam siebie, postaw \\.',
  'Write it as {url}.': 'Zapisz go jako {url}.',
  'Write it like the default, {name}={example}.':
    'Zapisz je podobnie do wartości domyślnej, {name}={example}.',
  'Write it whole, such as http://tracker.example.org:6969/announce.':
    'Zapisz go w całości, na przykład http://tracker.example.org:6969/announce.',
  'Write {1}://{colon}{2}.': 'Wpisz {1}://{colon}{2}.',
  'Your torrents and their counts are not touched, and clients come back by themselves when they announce next, within {1} min. {kept}':
    'Torrenty i ich liczniki nie ucierpiały, a klienty wrócą same przy następnym zgłoszeniu, w ciągu {1} min. {kept}',
  'Your tracker answers at /announce, and not at this path.':
    'Twój tracker odpowiada pod /announce, a nie pod tą ścieżką.',
  'Your tracker answers this computer only.': 'Twój tracker odpowiada tylko temu komputerowi.',
  'Your tracker does not answer over UDP.': 'Twój tracker nie odpowiada przez UDP.',
  'Your tracker does not answer over WebSockets.': 'Twój tracker nie odpowiada przez WebSockets.',
  'Your tracker does not speak HTTPS.': 'Twój tracker nie obsługuje HTTPS.',
  'Your tracker goes on answering for them. Add their .torrent files again to see and save them here.':
    'Twój tracker nadal je obsługuje. Dodaj ponownie ich pliki .torrent, aby można było je tu oglądać i zapisywać.',
  'Your tracker is private, and turns away whoever comes without a key.':
    'Twój tracker jest prywatny i odrzuca każdego, kto nie ma klucza.',
  'Your tracker listens at port {own}, and not at {port}.':
    'Twój tracker nasłuchuje na porcie {own}, a nie na {port}.',
  'a link; links are not followed': 'dowiązanie; dowiązania są pomijane',
  'a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB':
    'część o rozmiarze {bytes} B jest niemożliwa: musi to być potęga dwójki od 16 KiB do 16 MiB',
  'a pipe, socket or device': 'potok, gniazdo lub urządzenie',
  'a shortcut; it works only on this computer': 'skrót; działa tylko na tym komputerze',
  'announce URL': 'adres announce',
  'banned after too many attempts': 'zablokowano po zbyt wielu próbach',
  'cannot be read ({0})': 'nie można go odczytać ({0})',
  'cannot be written': 'nie da się zapisać',
  'cannot listen on {address}': 'nie można nasłuchiwać na {address}',
  categories: 'kategorie',
  'checking the data was cancelled': 'sprawdzanie danych zostało anulowane',
  collection: 'kolekcja',
  'could not be read': 'nie dała się odczytać',
  'could only be read in part': 'dała się odczytać tylko częściowo',
  'creating the torrent was cancelled': 'tworzenie torrenta zostało anulowane',
  'creation date': 'data utworzenia',
  'does not fit: {1}': 'nieodpowiednia wartość ({1})',
  'does not fit: {error}': 'nieodpowiednia wartość ({error})',
  'does not take the torrent: {words}': 'nie przyjmuje torrenta: {words}',
  'empty folder; a torrent holds only files': 'pusty folder; torrent zawiera tylko pliki',
  end: 'koniec',
  entries: 'wpisy',
  'everything in {1} is left out: {count} hidden, temporary, special or excluded entries':
    'wszystko w {1} zostało pominięte; wpisy ukryte, tymczasowe, specjalne lub wykluczone: {count}',
  'excluded by “{pattern}”': 'wykluczone przez „{pattern}”',
  friends: 'znajomi',
  'has another size than in the torrent': 'ma inny rozmiar niż w torrencie',
  'has become longer since the torrent was planned': 'po przygotowaniu torrenta stał się dłuższy',
  'has become shorter since the torrent was planned': 'po przygotowaniu torrenta stał się krótszy',
  'has been changed since': 'zmienił się od tamtej pory',
  'has been changed since the torrent was planned': 'po przygotowaniu torrenta został zmieniony',
  'has no port': 'nie ma portu',
  'has the torrent already': 'ma już ten torrent',
  'hidden by its name or by the system': 'ukryte przez nazwę lub przez system',
  'in line {line}, column {column}: {what}': 'wiersz {line}, kolumna {column}: {what}',
  'is a path, not a name': 'to ścieżka, a nie nazwa',
  'is an address inside your own network; others need the one that your router has on the Internet':
    'to adres wewnątrz twojej własnej sieci; inni potrzebują adresu, który twój router ma w internecie',
  'is an address that your provider shares among several customers, so that nobody outside can connect to it':
    'to adres, który twój dostawca przydziela kilku klientom, więc nikt z zewnątrz nie może się z nim połączyć',
  "is another friend's already": 'ma już tak na imię inny znajomy',
  'is empty': 'jest puste',
  'is longer than a peer id, which has 20 bytes': 'jest dłuższy niż peer id, który ma 20 bajtów',
  'is no longer there': 'już go tam nie ma',
  'is no option that this version of Swarmdeck knows':
    'ta wersja programu Swarmdeck nie zna takiej opcji',
  'is not a URL': 'to nie jest adres URL',
  'is not a file, or reached by a link': 'nie jest plikiem albo prowadzi do niego dowiązanie',
  'is not a host': 'to nie jest nazwa hosta',
  'is not an address such as http://127.0.0.1:8080':
    'to nie jest adres taki jak http://127.0.0.1:8080',
  'is not there': 'nie ma go tam',
  'is too long': 'za długa wartość',
  'it does not say “{MARK}”': 'nie ma w nim „{MARK}”',
  'it ends in the middle, in line {line}': 'urywa się w wierszu {line}',
  'it has hashes of {found} pieces, but its files make {expected}':
    'ma skróty dla {found} części, ale jego pliki dają ich {expected}',
  'it holds the unsafe path “{1}”': 'zawiera niebezpieczną ścieżkę „{1}”',
  'it is a torrent of version {version}, which is not known':
    'to torrent w nieznanej wersji {version}',
  'it is larger than {1} MiB': 'jest większy niż {1} MiB',
  'it is longer than {1} KiB': 'jest dłuższy niż {1} KiB',
  'it is longer than {MAX_PATTERN_BYTES} bytes': 'ma więcej niż {MAX_PATTERN_BYTES} bajtów',
  'it is not a .torrent: it has no info dictionary':
    'to nie jest plik .torrent: nie ma słownika info',
  'it is not a .torrent: {0}': 'to nie jest plik .torrent: {0}',
  'it is not a magnet link': 'to nie jest link magnet',
  'it is not the magnet link of a torrent: it has no info hash':
    'to nie jest link magnet torrenta: nie ma info hasha',
  'it is too large': 'jest za duży',
  'it must begin with { and end with }': 'musi zaczynać się od { i kończyć na }',
  'it was not read to its end': 'nie udało się odczytać całości',
  'its field “{field}” {problem}': 'jego pole „{field}”: {problem}',
  'its field “{name}” {problem}': 'jego pole „{name}”: {problem}',
  'its hashes of “{1}” {problem}': 'jego skróty dla „{1}”: {problem}',
  'its pieces have {bytes} bytes, which is more than can be checked':
    'jego części mają {bytes} B, a to więcej, niż da się sprawdzić',
  'its two lists of files differ': 'jego dwie listy plików się różnią',
  lists: 'listy',
  'lock file of an open document': 'plik blokady otwartego dokumentu',
  'made by the system for itself': 'utworzone przez system na własny użytek',
  message: 'wiadomość',
  'must be 32 at most': 'dozwolone są najwyżej 32',
  'must be a group of settings in { }': 'musi to być grupa ustawień w { }',
  'must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881':
    'musi to być host i port, na przykład dht.example.org:6881 lub [2001:db8::1]:6881',
  'must be a list': 'musi to być lista',
  'must be a list of texts in [ ]': 'musi to być lista tekstów w [ ]',
  'must be a number from 0 to 65535': 'musi to być liczba od 0 do 65535',
  'must be a number from 1 to 100': 'musi to być liczba od 1 do 100',
  'must be a number from 1 to 1000': 'musi to być liczba od 1 do 1000',
  'must be a number from 1 to 1000000': 'musi to być liczba od 1 do 1000000',
  'must be a number from 1 to 1000000, or 0 for no limit':
    'musi to być liczba od 1 do 1000000 albo 0, czyli bez limitu',
  'must be a number from 1 to 100000000': 'musi to być liczba od 1 do 100000000',
  'must be a number from 1 to 1024': 'musi to być liczba od 1 do 1024',
  'must be a number from 16 to 16777216, or 0 for no limit':
    'musi to być liczba od 16 do 16777216 albo 0, czyli bez limitu',
  'must be a power of two from 16 KiB to 16 MiB': 'musi to być potęga dwójki od 16 KiB do 16 MiB',
  'must be a text in quotes': 'musi to być tekst w cudzysłowie',
  'must be a whole URL that begins with http://, https:// or ftp://':
    'musi to być pełny adres URL, który zaczyna się od http://, https:// lub ftp://',
  'must be a whole number from 0 to {1}': 'musi to być liczba całkowita od 0 do {1}',
  'must be a whole number from 1 on': 'musi to być liczba całkowita nie mniejsza niż 1',
  'must be addresses or networks such as 10.0.0.0/8, but has “{text}”':
    'muszą to być adresy lub sieci takie jak 10.0.0.0/8, a jest tam „{text}”',
  'must be addresses such as 127.0.0.1, but has “{text}”':
    'muszą to być adresy takie jak 127.0.0.1, a jest tam „{text}”',
  'must be an address that is reached from the Internet, such as your router shows it, or empty':
    'musi to być adres osiągalny z internetu, taki jaki pokazuje router, albo nic',
  'must be an address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9':
    'musi to być adres, sieć, na przykład 192.0.2.0/24, albo zakres, na przykład 192.0.2.1-192.0.2.9',
  'must be an info hash of 40 hexadecimal digits': 'musi to być info hash z 40 cyfr szesnastkowych',
  'must be at most {FOLDERS_MAX} folders': 'dozwolonych jest najwyżej {FOLDERS_MAX} folderów',
  'must be folders with their whole path, but has “{folder}”':
    'muszą to być foldery z pełną ścieżką, a jest tam „{folder}”',
  'must be from 1 second to 3600 seconds, which is one hour':
    'dozwolone jest od 1 sekundy do 3600 sekund, czyli jednej godziny',
  'must be from 1 second to 86400 seconds, which is one day':
    'dozwolone jest od 1 sekundy do 86400 sekund, czyli jednego dnia',
  'must be in the future': 'musi to być czas w przyszłości',
  'must be left out of a private torrent, which does not use the DHT':
    'trzeba to pominąć w prywatnym torrencie, który nie używa DHT',
  'must be off, error, warn, info, debug or trace':
    'dozwolone są off, error, warn, info, debug lub trace',
  'must be one line of at most 500 characters': 'musi to być jeden wiersz, najwyżej 500 znaków',
  'must be one line of text': 'musi to być jeden wiersz tekstu',
  'must be one of these: {1}': 'dozwolone: {1}',
  'must be only a name or address, such as tracker.example.org, without http:// and without a port':
    'musi to być sama nazwa lub sam adres, na przykład tracker.example.org, bez http:// i bez portu',
  'must be such as server=debug, but has “{text}”':
    'oczekiwano wpisów takich jak server=debug, a jest tam „{text}”',
  'must be text': 'musi to być tekst',
  'must be true or false': 'musi to być true lub false',
  'must begin with http:// or https://': 'musi zaczynać się od http:// lub https://',
  'must begin with http://; https is not possible yet':
    'musi zaczynać się od http://; https nie jest jeszcze możliwe',
  'must have at least one address': 'potrzebny jest co najmniej jeden adres',
  'must have the beginning of a peer id after “id:”': 'po „id:” musi następować początek peer id',
  'must not be empty': 'to pole nie może być puste',
  'must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}':
    'nie może to być mniej niż zwykła liczba peerów w odpowiedzi (tracker.peers_default), czyli {peers_default}',
  'must not be longer than {COMMENT_CHARS_MAX} characters':
    'dozwolonych jest najwyżej {COMMENT_CHARS_MAX} znaków',
  'must not be longer than {PASSWORD_CHARS_MAX} characters':
    'dozwolonych jest najwyżej {PASSWORD_CHARS_MAX} znaków',
  'must not be longer than {max_chars} characters': 'dozwolonych jest najwyżej {max_chars} znaków',
  'must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}':
    'nie może to być więcej niż największa liczba peerów w odpowiedzi (tracker.peers_max), czyli {peers_max}',
  'must not be more than {LISTED_MAX}': 'dozwolonych jest najwyżej {LISTED_MAX}',
  'must not be that far away': 'ten czas jest zbyt odległy',
  'must not be used in a private torrent': 'nie można tego użyć w prywatnym torrencie',
  'must not have user name and password in it; they have fields of their own':
    'nie może zawierać nazwy użytkownika i hasła; mają własne pola',
  name: 'nazwa',
  'name of a collection': 'nazwa kolekcji',
  'name of the file': 'nazwa pliku',
  'needs an announce URL, or nobody finds the torrent':
    'potrzebny jest adres announce, bo inaczej nikt nie znajdzie torrenta',
  'needs the tracker to try who can be reached (tracker.nat_check)':
    'tracker musi wtedy sprawdzać osiągalność peerów (tracker.nat_check)',
  'no answer in time': 'brak odpowiedzi w wyznaczonym czasie',
  'not allowed to ask': 'brak prawa do zapytań',
  'not this kind of client': 'to inny rodzaj klienta',
  note: 'notatka',
  'nothing answers: {cause}': 'nic nie odpowiada: {cause}',
  'nothing is in it': 'nic w niej nie ma',
  'part of the system': 'część systemu',
  pattern: 'wzorzec',
  'piece length': 'rozmiar części',
  'port {port} is already in use': 'port {port} jest już zajęty',
  'port {port} needs administrator rights': 'port {port} wymaga uprawnień administratora',
  'private torrent': 'prywatny torrent',
  'ranges of addresses in all lists together': 'zakresy adresów na wszystkich listach łącznie',
  reason: 'powód',
  'similar torrent': 'podobny torrent',
  'some programs refuse it': 'niektóre programy go odrzucają',
  'some programs refuse it or take it for another torrent':
    'niektóre programy go odrzucają albo biorą za inny torrent',
  'the .torrent being made': 'tworzony właśnie plik .torrent',
  'the .torrent would be larger than {1} MiB': 'plik .torrent byłby większy niż {1} MiB',
  'the .torrent would replace the file {1} itself': 'plik .torrent zastąpiłby sam plik {1}',
  'the backup is not sound: {problem}': 'kopia zapasowa jest wadliwa: {problem}',
  'the backup of {1}': 'kopia zapasowa z {1}',
  'the catalog could not be read or written': 'nie udało się odczytać ani zapisać bazy torrentów',
  'the catalog has format {found}, but this version knows formats up to {known}':
    'baza torrentów ma format {found}, a ta wersja zna formaty do {known}',
  'the changed .torrent is not right: {what}': 'zmieniony plik .torrent jest nieprawidłowy: {what}',
  'the disk can be read, but not written': 'dysk można odczytywać, ale nie można na nim zapisywać',
  'the disk does not do what it is asked to': 'dysk nie wykonuje poleceń',
  'the disk gave back other bytes than were written': 'dysk zwrócił inne bajty, niż zapisano',
  'the disk is full': 'dysk jest pełny',
  'the entry was written, but is not there': 'wpis został zapisany, ale go tam nie ma',
  "the entry was written, but is not there or is switched off in the system's settings":
    'wpis został zapisany, ale go tam nie ma albo jest wyłączony w ustawieniach systemu',
  'the field “{field}” {problem}': 'pole „{field}” {problem}',
  'the finished .torrent is not right: {what}': 'gotowy plik .torrent jest nieprawidłowy: {what}',
  'the name of {1} is not valid Unicode': 'nazwa {1} nie jest poprawnym tekstem Unicode',
  "the name of {1} would lead out of the torrent's folder on Windows":
    'nazwa {1} wyprowadzałaby w systemie Windows poza folder torrenta',
  'the pattern “{pattern}” cannot be used: {problem}':
    'nie można użyć wzorca „{pattern}”: {problem}',
  'the setting “{1}” {2}': 'ustawienie „{1}” {2}',
  'the system does not let Swarmdeck write there':
    'system nie pozwala programowi Swarmdeck tam zapisywać',
  'the system does not say where your configuration is':
    'system nie podaje, gdzie jest twoja konfiguracja',
  'the window system could not be started': 'nie udało się uruchomić systemu okien',
  'there are more than {MAX_PATTERNS}': 'jest ich więcej niż {MAX_PATTERNS}',
  'there are no files in {1}': 'w {1} nie ma plików',
  'there are no settings in it': 'nie ma w nim ustawień',
  'there are too many files in {1}': 'w {1} jest za dużo plików',
  'there cannot be more than {max} {what}': 'dozwolonych jest najwyżej {max} ({what})',
  'there is no command “{name}”': 'nie ma polecenia „{name}”',
  'there is no data in {1}: every file is empty': 'w {1} nie ma danych: każdy plik jest pusty',
  'there is no file or folder {1}': 'nie ma pliku ani folderu {1}',
  'there is only one file in {1}, for which version 2 knows no folder':
    'w {1} jest tylko jeden plik, a wersja 2 nie zna dla niego folderu',
  'this computer does not have the address {ip}': 'ten komputer nie ma adresu {ip}',
  'too many copies of broken files are kept already':
    'przechowywanych jest już za dużo kopii uszkodzonych plików',
  'too many files of this name are there already': 'jest tam już za dużo plików o tej nazwie',
  'unfinished download': 'nieukończone pobieranie',
  'update URL': 'adres aktualizacji',
  'version control records': 'dane systemu kontroli wersji',
  'web seed': 'web seed',
  'what could still be read of the damaged file ({1})':
    'to, co dało się jeszcze odczytać z uszkodzonego pliku ({1})',
  'with those before it, it is too long': 'razem z poprzednimi jest za długi',
  'without a name': 'bez nazwy',
  'without words': 'bez słów',
  'wrong user name or password': 'nieprawidłowa nazwa użytkownika lub hasło',
  '{1} Nothing has been changed.': '{1} Niczego nie zmieniono.',
  '{1} and another entry have the same name in different Unicode spellings':
    '{1} i inny wpis mają tę samą nazwę w różnych zapisach Unicode',
  '{1} cannot be opened: {2}.': 'Nie można otworzyć {1}: {2}.',
  '{1} cannot be read: {2}.': 'Nie można odczytać {1}: {2}.',
  '{1} cannot be read: {source}': 'nie można odczytać {1}: {source}',
  '{1} does not exist': '{1} nie istnieje',
  '{1} is a whole drive, which has no name of its own':
    '{1} to cały dysk, który nie ma własnej nazwy',
  '{1} is neither a file nor a folder': '{1} nie jest ani plikiem, ani folderem',
  '{1} is not a file of Swarmdeck’s any more.': '{1} nie jest już plikiem programu Swarmdeck.',
  '{1} is not a folder, but the torrent is of one':
    '{1} nie jest folderem, a torrent powstał z folderu',
  '{1} is not there, or is not as long as it was.':
    'Nie ma {1} albo nie ma takiej długości jak wcześniej.',
  '{1} is set on the command line.': '{1} – ustawione w wierszu poleceń.',
  '{1} lies in too many folders for a torrent of version 2':
    '{1} leży w zbyt wielu folderach jak na torrent w wersji 2',
  '{count} of its pieces are damaged.': 'Uszkodzone części tego pliku: {count}.',
  '{file_name} did not arrive whole.': 'Plik {file_name} nie dotarł w całości.',
  '{file} could not be read: {1}.': 'Nie udało się odczytać {file}: {1}.',
  '{file} is too large to be a .torrent.': '{file} jest za duży jak na plik .torrent.',
  '{file} was registered, but could not be moved out of the way: {why}.':
    'Plik {file} został zarejestrowany, ale nie udało się odłożyć go na bok: {why}.',
  '{first} Another one is not right either.': '{first} Jeszcze jeden też nie jest w porządku.',
  '{first} {1} others are not right either.': '{first} Inne też nie są w porządku ({1}).',
  '{hint} Leave it if your router forwards one to the other.':
    '{hint} Zostaw tak, jeśli router przekierowuje jeden port na drugi.',
  '{host} is an address without a name, and most connections get another one now and then; the torrent finds nobody from then on.':
    '{host} to adres bez nazwy, a większość połączeń co jakiś czas dostaje inny; torrent nikogo wtedy nie znajdzie.',
  '{host} is shared with other customers of the provider.':
    '{host} jest współdzielony z innymi klientami dostawcy.',
  '{host} means the computer of whoever opens the torrent, so nobody else finds the tracker by it.':
    '{host} oznacza komputer tego, kto otwiera torrent, więc nikt inny nie znajdzie pod nim trackera.',
  '{name} at {address} did not answer in time.':
    '{name} pod adresem {address} nie odpowiada w wyznaczonym czasie.',
  '{name} cannot be unpacked: {error}.': 'Nie można rozpakować {name}: {error}.',
  '{name} cannot be used: {error}.': 'Nie można użyć {name}: {error}.',
  '{name} did not arrive whole.': 'Plik {name} nie dotarł w całości.',
  '{name} does not accept this user name and password.':
    '{name} nie przyjmuje tej nazwy użytkownika i hasła.',
  '{name} does not let this computer use its web interface.':
    '{name} nie pozwala temu komputerowi używać swojego interfejsu WWW.',
  '{name} does not take the torrent.': '{name} nie przyjmuje torrenta.',
  '{name} does not take the torrent. It says: {words}':
    '{name} nie przyjmuje torrenta. Odpowiedź: {words}',
  '{name} has more than {1} MiB in it.': 'Zawartość {name} przekracza {1} MiB.',
  '{name} has no addresses in it.': 'W {name} nie ma żadnych adresów.',
  '{name} has this torrent already.': '{name} ma już ten torrent.',
  '{name} is a zip archive.': '{name} jest archiwum zip.',
  '{name} is not a .torrent file.': '{name} nie jest plikiem .torrent.',
  '{name} is not a settings file of Swarmdeck: {why}.':
    '{name} nie jest plikiem ustawień programu Swarmdeck: {why}.',
  '{name} turns Swarmdeck away after too many wrong passwords.':
    '{name} odrzuca Swarmdeck po zbyt wielu błędnych hasłach.',
  '{needed}, but is {shown}': '{needed}, a jest {shown}',
  '{path} cannot be read or written: {why}.': 'Nie można odczytać ani zapisać {path}: {why}.',
  '{path} could not be written: {why}.': 'Nie udało się zapisać {path}: {why}.',
  '{torrents} torrents': 'liczba torrentów: {torrents}',
  '{what}, and there was no backup to put in its place.':
    '{what}, a nie było kopii zapasowej, którą można by ją zastąpić.',
  '{what}. It was put together again from {backup} and {read}: {all} in all.':
    '{what}. Odtworzono ją. Źródła: {backup} oraz {read}. Razem – {all}.',
  '{what}. It was put together again from {source}: {all} in all.':
    '{what}. Odtworzono ją. Źródło: {source}. Razem – {all}.',
  '“{1}” can be reached only from inside its own home or office network.':
    '„{1}” jest osiągalny tylko z wnętrza jego własnej sieci domowej lub firmowej.',
  '“{1}” cannot be the {field}: it {problem}': '„{1}” nie może tu być użyte ({field}): {problem}',
  '“{1}” has no port, so no client can reach it.':
    '„{1}” nie ma portu, więc żaden klient nie może się z nim połączyć.',
  '“{1}” has spaces around or in it, and some clients will not reach it.':
    '„{1}” ma spacje na brzegach lub w środku i niektóre klienty się z nim nie połączą.',
  '“{1}” is asked by few clients, for it is not in the list of trackers.':
    'Niewiele klientów pyta „{1}”, bo nie ma go na liście trackerów.',
  '“{1}” is not an address from which data can be had.':
    '„{1}” nie jest adresem, z którego można otrzymać dane.',
  '“{1}” is not an announce URL.': '„{1}” nie jest adresem announce.',
  '“{1}” is of a kind of tracker that clients do not know.':
    '„{1}” to rodzaj trackera, którego klienty nie znają.',
  '“{1}” works only on the computer that the tracker runs on.':
    '„{1}” działa tylko na komputerze, na którym działa tracker.',
  '“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them.':
    '„{path}” i „{other}” różnią się tylko wielkością liter: Windows i macOS zachowają tylko jedną z tych nazw.',
  '“{path}” is not a name that Windows can store.':
    '„{path}” nie jest nazwą, którą Windows potrafi zapisać.',
  '“{path}” is spelled in another Unicode form on the disk: rename it, or a client on Linux may not find it.':
    '„{path}” jest na dysku zapisane w innej postaci Unicode: zmień nazwę, bo inaczej klient w Linuksie może tego nie znaleźć.',
  "“{path}” is {characters} characters long with the torrent's name, more than some systems accept.":
    'Długość „{path}” wraz z nazwą torrenta to {characters} (w znakach), więcej, niż przyjmują niektóre systemy.',
  '“{path}” {trouble}, so it is not given out.':
    'Plik „{path}”: {trouble}, dlatego nie jest udostępniany.',
  '“{pattern}” cannot be used: {problem}': 'nie można użyć „{pattern}”: {problem}',
  '“{text}” cannot be used: it {problem}.': 'Nie można użyć „{text}”: {problem}.',
  '“{url}” cannot be used: {why}': 'nie można użyć „{url}”: {why}',
  '“{url}” is not an announce URL': '„{url}” nie jest adresem announce',
  '“{url}” is not an announce URL.': '„{url}” nie jest adresem announce.',
} satisfies EngineTranslation;
