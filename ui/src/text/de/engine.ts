// What the engine says, in German.
import type { EngineTranslation } from '../translation';

export const engine = {
  ' (process {it})': ' (Prozess {it})',
  '1 torrent': '1 Torrent',
  'A backup could not be made: {problem}.':
    'Eine Sicherung konnte nicht erstellt werden: {problem}.',
  'A batch has at most {ITEMS_MAX} torrents.':
    'In einem Durchgang sind höchstens {ITEMS_MAX} Torrents möglich.',
  'A copy of it is kept as {1}.': 'Eine Kopie davon wird als {1} aufbewahrt.',
  'A fault has ended what answered over {transport} at the address {address}.':
    'Ein Fehler hat beendet, was über {transport} an der Adresse {address} antwortete.',
  'A few words that nobody would guess are easier to keep in mind than odd signs.':
    'Ein paar Wörter, auf die niemand käme, merkt man sich leichter als seltsame Zeichen.',
  'A magnet link can be looked at, but not more.':
    'Ein Magnet-Link lässt sich ansehen, aber nicht mehr.',
  'A password can have {CHARS_MAX} characters at most.':
    'Ein Passwort darf höchstens {CHARS_MAX} Zeichen haben.',
  'A password must have {CHARS_MIN} characters at least.':
    'Ein Passwort muss mindestens {CHARS_MIN} Zeichen haben.',
  'A peer is named by its address and port.':
    'Ein Peer wird durch seine Adresse und seinen Port bezeichnet.',
  'A piece it shares with other files is damaged; it may be this one or they.':
    'Ein Teil, den sie mit anderen Dateien gemeinsam hat, ist beschädigt; es kann an ihr liegen oder an den anderen.',
  'A piece of it is damaged.': 'Ein Teil davon ist beschädigt.',
  'Add /announce, or what the tracker says.':
    'Fügen Sie /announce an, oder was der Tracker angibt.',
  'Add its .torrent again.': 'Fügen Sie seine .torrent-Datei erneut hinzu.',
  'Add its .torrent first.': 'Fügen Sie zuerst seine .torrent-Datei hinzu.',
  'All its files are empty: there is nothing to share.':
    'Alle seine Dateien sind leer: Es gibt nichts zu teilen.',
  "Allow this computer's address in the settings of {name}.":
    'Erlauben Sie in den Einstellungen von {name} die Adresse dieses Computers.',
  'An announce URL has at most {URL_BYTES_MAX} characters.':
    'Eine Announce-URL hat höchstens {URL_BYTES_MAX} Zeichen.',
  'An info hash has 40 hexadecimal digits.': 'Ein Info-Hash hat 40 hexadezimale Ziffern.',
  'Another Swarmdeck{process} already uses the data folder {1}.':
    'Ein anderes Swarmdeck{process} benutzt bereits den Datenordner {1}.',
  'Another torrent is about to be saved as {1}.':
    'Gerade wird ein anderer Torrent als {1} gespeichert.',
  'Anyone may use this tracker for any torrent.':
    'Jeder darf diesen Tracker für jeden Torrent nutzen.',
  'Ask your provider for a public address, or use one of IPv6.':
    'Bitten Sie Ihren Anbieter um eine öffentliche Adresse, oder nutzen Sie eine IPv6-Adresse.',
  'Begin it with http:// or udp://.': 'Beginnen Sie sie mit http:// oder udp://.',
  'Begin it with http://, or set up a reverse proxy that has a certificate.':
    'Beginnen Sie sie mit http://, oder richten Sie einen Reverse-Proxy ein, der ein Zertifikat hat.',
  'Check that it is there and that you may open it, or stop watching it under Settings.':
    'Prüfen Sie, ob er da ist und ob Sie ihn öffnen dürfen, oder beenden Sie das Überwachen unter „Einstellungen“.',
  'Check that the disk is connected, not full, and sound.':
    'Prüfen Sie, ob der Datenträger angeschlossen, nicht voll und in Ordnung ist.',
  'Check that the disk is not full and that it is in good order.':
    'Prüfen Sie, ob der Datenträger nicht voll und in Ordnung ist.',
  'Check that the disk is not full and that you may write there.':
    'Prüfen Sie, ob der Datenträger nicht voll ist und ob Sie dort schreiben dürfen.',
  'Check that the disk is not full and that you may write to the data folder.':
    'Prüfen Sie, ob der Datenträger nicht voll ist und ob Sie in den Datenordner schreiben dürfen.',
  'Check that the file belongs to you, or start with another data folder.':
    'Prüfen Sie, ob die Datei Ihnen gehört, oder starten Sie mit einem anderen Datenordner.',
  'Check that you may open it and that the disk is connected.':
    'Prüfen Sie, ob Sie das öffnen dürfen und ob der Datenträger angeschlossen ist.',
  'Check that you may open it, or move it out of the folder you want to share.':
    'Prüfen Sie, ob Sie das öffnen dürfen, oder verschieben Sie es aus dem Ordner, den Sie teilen möchten.',
  'Check that you may open it.': 'Prüfen Sie, ob Sie das öffnen dürfen.',
  'Check that you may open it; it is tried again.':
    'Prüfen Sie, ob Sie sie öffnen dürfen; es wird erneut versucht.',
  'Check that you may write there.': 'Prüfen Sie, ob Sie dort schreiben dürfen.',
  'Check that you may write to its folder.':
    'Prüfen Sie, ob Sie in den Ordner der Datei schreiben dürfen.',
  'Check the address, and whether a firewall is in between.':
    'Prüfen Sie die Adresse, und ob eine Firewall dazwischen ist.',
  'Check the port and which program you chose.':
    'Prüfen Sie den Port, und welches Programm Sie gewählt haben.',
  'Check the spelling and that you may open it.':
    'Prüfen Sie die Schreibweise, und ob Sie das öffnen dürfen.',
  'Check the spelling, or whether the disk is connected.':
    'Prüfen Sie die Schreibweise, oder ob der Datenträger angeschlossen ist.',
  'Choose a .torrent, or get this one once more: it may be incomplete.':
    'Wählen Sie eine .torrent-Datei, oder besorgen Sie sich diese noch einmal: Sie ist vielleicht unvollständig.',
  'Choose a folder on a disk of this computer with --data-dir.':
    'Wählen Sie mit --data-dir einen Ordner auf einem Datenträger dieses Computers.',
  'Choose a folder on the drive instead of the whole drive.':
    'Wählen Sie einen Ordner auf dem Laufwerk statt des ganzen Laufwerks.',
  'Choose a folder that has files in it.': 'Wählen Sie einen Ordner, in dem Dateien sind.',
  'Choose a folder you may write to with --data-dir.':
    'Wählen Sie mit --data-dir einen Ordner, in den Sie schreiben dürfen.',
  'Choose a folder you may write to, on a disk that is not full.':
    'Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger, der nicht voll ist.',
  'Choose a port above 1023, such as 6969.': 'Wählen Sie einen Port über 1023, etwa 6969.',
  'Choose a shorter comment or fewer addresses.':
    'Wählen Sie einen kürzeren Kommentar oder weniger Adressen.',
  'Choose a shorter list.': 'Wählen Sie eine kürzere Liste.',
  'Choose a shorter or plainer name for the .torrent.':
    'Wählen Sie einen kürzeren oder einfacheren Namen für die .torrent-Datei.',
  'Choose a text with one address, network or range in each line, as eMule, PeerGuardian and firewalls use it.':
    'Wählen Sie einen Text mit je einer Adresse, einem Netz oder einem Bereich pro Zeile, wie eMule, PeerGuardian und Firewalls ihn benutzen.',
  'Choose an ordinary file or folder.':
    'Wählen Sie eine gewöhnliche Datei oder einen gewöhnlichen Ordner.',
  'Choose another .torrent, or get it once more.':
    'Wählen Sie eine andere .torrent-Datei, oder besorgen Sie sich diese noch einmal.',
  'Choose another backup.': 'Wählen Sie eine andere Sicherung.',
  'Choose another folder, exclude less, or rename the files you want to share.':
    'Wählen Sie einen anderen Ordner, schließen Sie weniger aus, oder benennen Sie die Dateien um, die Sie teilen möchten.',
  'Choose another name or remove it first.':
    'Wählen Sie einen anderen Namen, oder entfernen Sie die Datei zuerst.',
  'Choose another name.': 'Wählen Sie einen anderen Namen.',
  'Choose another port, or end that program.':
    'Wählen Sie einen anderen Port, oder beenden Sie jenes Programm.',
  'Choose another port, or end the other Swarmdeck.':
    'Wählen Sie einen anderen Port, oder beenden Sie das andere Swarmdeck.',
  'Choose another port, or end the other program that uses it.':
    'Wählen Sie einen anderen Port, oder beenden Sie das andere Programm, das ihn benutzt.',
  'Choose another port.': 'Wählen Sie einen anderen Port.',
  'Choose fewer at a time.': 'Wählen Sie weniger auf einmal.',
  'Choose fewer torrents.': 'Wählen Sie weniger Torrents.',
  'Choose files or folders.': 'Wählen Sie Dateien oder Ordner.',
  'Choose files that have something in them.': 'Wählen Sie Dateien, die nicht leer sind.',
  'Choose it from the list of peers.': 'Wählen Sie ihn in der Liste der Peers aus.',
  'Choose larger pieces or a shorter comment.':
    'Wählen Sie größere Teile oder einen kürzeren Kommentar.',
  'Choose larger pieces.': 'Wählen Sie größere Teile.',
  "Choose one of this computer's own addresses.":
    'Wählen Sie eine der eigenen Adressen dieses Computers.',
  'Choose one of those that are kept.': 'Wählen Sie eine von denen, die aufbewahrt werden.',
  'Choose one that Swarmdeck has exported.': 'Wählen Sie eine, die Swarmdeck exportiert hat.',
  'Choose the .torrent itself, which a client can save for you.':
    'Wählen Sie die .torrent-Datei selbst; ein Client kann sie für Sie speichern.',
  'Choose the file or folder of the torrent.': 'Wählen Sie die Datei oder den Ordner des Torrents.',
  'Choose the folder that the torrent was made of.':
    'Wählen Sie den Ordner, aus dem der Torrent erstellt wurde.',
  "Choose the folder with the torrent's files.":
    'Wählen Sie den Ordner mit den Dateien des Torrents.',
  'Choose where the data is.': 'Wählen Sie, wo die Daten liegen.',
  'Choose “Only my torrents” on the page Access to keep strangers out.':
    'Wählen Sie auf der Seite „Zugang“ die Option „Nur meine Torrents“, um Fremde fernzuhalten.',
  'Close the window and open it again.': 'Schließen Sie das Fenster und öffnen Sie es wieder.',
  'Completed downloads are counted but cannot be saved.':
    'Fertige Downloads werden gezählt, können aber nicht gespeichert werden.',
  'Copy it whole, from “magnet:” on.': 'Kopieren Sie ihn vollständig, ab „magnet:“.',
  'Copy it whole.': 'Kopieren Sie ihn vollständig.',
  'Correct it and try again.': 'Berichtigen Sie das und versuchen Sie es erneut.',
  'Correct it or leave it out.': 'Berichtigen Sie das, oder lassen Sie es weg.',
  'Correct what is named in the file.': 'Berichtigen Sie, was in der Datei genannt ist.',
  'Correct what is named.': 'Berichtigen Sie, was genannt ist.',
  'Correct what is named; nothing has been changed.':
    'Berichtigen Sie, was genannt ist; nichts wurde geändert.',
  'DHT node': 'DHT-Knoten',
  'Enter one at least.': 'Geben Sie mindestens eine ein.',
  'Enter which one it is and where its web interface is.':
    'Geben Sie ein, welcher es ist und wo sein Webinterface ist.',
  'For example /home/me/Videos/Holiday.': 'Zum Beispiel /home/me/Videos/Urlaub.',
  'For example C:\\Users\\me\\Videos\\Holiday.': 'Zum Beispiel C:\\Users\\me\\Videos\\Urlaub.',
  'For friends elsewhere, enter your public address or host name under Settings, and let your router forward port {port} (TCP and UDP) to this computer.':
    'Für Freunde anderswo geben Sie unter „Einstellungen“ Ihre öffentliche Adresse oder Ihren Hostnamen ein und lassen Ihren Router den Port {port} (TCP und UDP) an diesen Computer weiterleiten.',
  'For friends elsewhere, put in a URL with your public address or name, too.':
    'Für Freunde anderswo setzen Sie auch eine URL mit Ihrer öffentlichen Adresse oder Ihrem Namen ein.',
  'Forgotten? End Swarmdeck and run “swarmdeck password remove”.':
    'Vergessen? Beenden Sie Swarmdeck und führen Sie „swarmdeck password remove“ aus.',
  'Get the file once more.': 'Besorgen Sie sich die Datei noch einmal.',
  'Get the torrent once more, from somewhere else.':
    'Besorgen Sie sich den Torrent noch einmal, von woanders.',
  'Give the address by which others reach the tracker.':
    'Geben Sie die Adresse an, unter der andere den Tracker erreichen.',
  'Give the folder another name.': 'Geben Sie dem Ordner einen anderen Namen.',
  'Give the path on the computer that runs the tracker.':
    'Geben Sie den Pfad auf dem Computer an, auf dem der Tracker läuft.',
  'If it does not seed, let it check and resume the torrent there.':
    'Wird er nicht geseedet, lassen Sie ihn dort prüfen und fortsetzen.',
  'If it was not you who removed it, register your torrents again.':
    'Wenn nicht Sie sie entfernt haben, tragen Sie Ihre Torrents neu ein.',
  'Import it in parts of up to 100,000 torrents.':
    'Importieren Sie sie in Teilen von höchstens 100.000 Torrents.',
  'Import the file, and then choose a preset by its name.':
    'Importieren Sie die Datei, und wählen Sie dann eine Vorlage nach ihrem Namen.',
  'In its place is a folder, or a link that leads elsewhere or nowhere.':
    'An ihrer Stelle ist ein Ordner, oder ein Link, der woandershin oder ins Leere führt.',
  'In the preset file, “{field}” {problem}.': 'In der Vorlagendatei: „{field}“ {problem}.',
  'Install a BitTorrent client, or open the .torrent in yours by hand.':
    'Installieren Sie einen BitTorrent-Client, oder öffnen Sie die .torrent-Datei von Hand in Ihrem.',
  'Install that version or a later one.': 'Installieren Sie diese Version oder eine neuere.',
  'It cannot be read: {reason}.': 'Sie kann nicht gelesen werden: {reason}.',
  'It ends in a slash, so that many trackers do not answer and clients do not know where to scrape.':
    'Sie endet mit einem Schrägstrich; viele Tracker antworten dann nicht, und Clients wissen nicht, wohin mit einem Scrape.',
  'It has been removed.': 'Er wurde entfernt.',
  'It has fields that are not known here: {listed} and {more} more.':
    'Er hat Felder, die hier nicht bekannt sind: {listed} und {more} weitere.',
  'It has fields that are not known here: {listed}.':
    'Er hat Felder, die hier nicht bekannt sind: {listed}.',
  'It has letters that many clients do not send as they should.':
    'Sie enthält Buchstaben, die viele Clients nicht so senden, wie sie sollten.',
  'It has {count} pieces, so many that some clients become slow.':
    'Er hat {count} Teile, so viele, dass manche Clients langsam werden.',
  'It holds a name or password, which everyone with the torrent can read.':
    'Sie enthält einen Namen oder ein Passwort; jeder mit dem Torrent kann das lesen.',
  'It is kept as {1}.': 'Sie wird als {1} aufbewahrt.',
  'It is marked as private in a place where no client looks: it is public.':
    'Er ist an einer Stelle als privat gekennzeichnet, an der kein Client nachsieht: Er ist öffentlich.',
  'It is not there.': 'Sie ist nicht da.',
  'It is private and names no tracker: nobody can find anybody with it.':
    'Er ist privat und nennt keinen Tracker: Niemand kann mit ihm irgendjemanden finden.',
  'It is private but names DHT nodes, which its clients must not use.':
    'Er ist privat, nennt aber DHT-Knoten, die seine Clients nicht nutzen dürfen.',
  'It is there twice.': 'Sie ist doppelt vorhanden.',
  'It may have been moved or deleted.': 'Vielleicht wurde sie verschoben oder gelöscht.',
  'It may have been removed. Look at the list of backups again.':
    'Vielleicht wurde sie entfernt. Sehen Sie die Liste der Sicherungen noch einmal an.',
  'It may not know this version of torrents.':
    'Vielleicht kennt er diese Version von Torrents nicht.',
  'It names no tracker, so only clients with the DHT find others.':
    'Er nennt keinen Tracker; also finden nur Clients mit dem DHT andere.',
  'It names no tracker: clients can find each other only through the DHT.':
    'Er nennt keinen Tracker: Clients können einander nur über das DHT finden.',
  'It says no port, and clients cannot guess it.':
    'Sie nennt keinen Port, und Clients können ihn nicht erraten.',
  'It was cancelled.': 'Es wurde abgebrochen.',
  'It was made by a newer version of Swarmdeck.':
    'Sie wurde von einer neueren Version von Swarmdeck erstellt.',
  'It writes numbers with needless zeros: {1}.': 'Er schreibt Zahlen mit unnötigen Nullen: {1}.',
  'Its .torrent is being made already.': 'Seine .torrent-Datei wird schon erstellt.',
  'Its .torrent is there already.': 'Seine .torrent-Datei ist schon da.',
  'Its fields are not in the order they should be: {1}.':
    'Seine Felder stehen nicht in der richtigen Reihenfolge: {1}.',
  'Its pieces of {bytes} bytes are not as long as a power of two.':
    'Seine Teile sind {bytes} Byte groß, was keine Zweierpotenz ist.',
  'Its pieces of {bytes} bytes are shorter than clients expect.':
    'Seine Teile sind mit {bytes} Byte kleiner, als Clients erwarten.',
  'Its pieces of {mib} MiB are longer than some clients accept.':
    'Seine Teile sind mit {mib} MiB größer, als manche Clients annehmen.',
  'Its size in bytes is {found_bytes} in place of {size_bytes}.':
    'Ihre Größe beträgt {found_bytes} statt {size_bytes} Byte.',
  'Leave the choice to Swarmdeck.': 'Überlassen Sie Swarmdeck die Wahl.',
  'Let other computers connect to share with friends.':
    'Lassen Sie andere Computer zu, um mit Freunden zu teilen.',
  'Let other computers connect, on the page Overview.':
    'Lassen Sie auf der Seite „Übersicht“ andere Computer zu.',
  'Let registered files be moved out of the way under Settings, or move some yourself.':
    'Lassen Sie eingetragene Dateien unter „Einstellungen“ aus dem Weg räumen, oder verschieben Sie einige selbst.',
  'Let the path begin with /announce.': 'Lassen Sie den Pfad mit /announce beginnen.',
  'Load the page anew.': 'Laden Sie die Seite neu.',
  'Log in, or open the address with the key once more.':
    'Melden Sie sich an, oder öffnen Sie noch einmal die Adresse mit dem Schlüssel.',
  'Look at the list once more, then start again.':
    'Sehen Sie die Liste noch einmal an, und starten Sie dann erneut.',
  'Look at the summary once more. Nothing has been changed here.':
    'Sehen Sie die Zusammenfassung noch einmal an. Hier wurde nichts geändert.',
  'Look for the torrent in the list of torrents.':
    'Suchen Sie den Torrent in der Liste der Torrents.',
  'Look whether something else came with it.':
    'Sehen Sie nach, ob noch etwas anderes mitgekommen ist.',
  'Look whether torrents or friends are back that you had removed since then.':
    'Sehen Sie nach, ob Torrents oder Freunde wieder da sind, die Sie seither entfernt hatten.',
  'Make a torrent of version 1, or share a folder below.':
    'Erstellen Sie einen Torrent der Version 1, oder teilen Sie einen Ordner weiter unten.',
  'Make it first, or save the .torrent in another folder.':
    'Legen Sie ihn zuerst an, oder speichern Sie die .torrent-Datei in einem anderen Ordner.',
  'Make room on the disk, and see to it that Swarmdeck may write in {1}. If it ends before, they are lost.':
    'Schaffen Sie Platz auf dem Datenträger, und sorgen Sie dafür, dass Swarmdeck in {1} schreiben darf. Wird es vorher beendet, sind sie verloren.',
  'Make room on the disk.': 'Schaffen Sie Platz auf dem Datenträger.',
  'Make the torrent once more with the announce URLs that the overview shows.':
    'Erstellen Sie den Torrent noch einmal mit den Announce-URLs, die die Übersicht zeigt.',
  'Mind capital letters, and the layout of the keyboard.':
    'Achten Sie auf Groß- und Kleinschreibung und auf die Tastaturbelegung.',
  'More than {WAITING_MAX} jobs cannot wait at the same time.':
    'Es können höchstens {WAITING_MAX} Aufträge gleichzeitig warten.',
  'Move it elsewhere, then start Swarmdeck again.':
    'Verschieben Sie ihn woandershin, und starten Sie Swarmdeck dann neu.',
  'Name a folder for the data with --data-dir.':
    'Nennen Sie mit --data-dir einen Ordner für die Daten.',
  "Name the folder that the shared file or folder lies in. If your client runs in a container that sees other folders, enter its address with this computer's name in place of 127.0.0.1; it then checks the data itself.":
    'Nennen Sie den Ordner, in dem die geteilte Datei oder der geteilte Ordner liegt. Läuft Ihr Client in einem Container, der andere Ordner sieht, geben Sie seine Adresse mit dem Namen dieses Computers anstelle von 127.0.0.1 ein; er prüft die Daten dann selbst.',
  'Name the right folder.': 'Nennen Sie den richtigen Ordner.',
  'Names differ only in case, such as “{1}” from “{2}” ({count} in all): Windows and macOS keep only one of them.':
    'Namen unterscheiden sich nur in Groß- und Kleinschreibung, etwa „{1}“ und „{2}“ ({count} insgesamt): Windows und macOS behalten nur einen davon.',
  'No client announces over “{1}”.': 'Kein Client meldet sich über „{1}“.',
  'No program opened the .torrent: {error}.':
    'Kein Programm hat die .torrent-Datei geöffnet: {error}.',
  'Nobody can connect to {1}.': 'Niemand kann sich mit {1} verbinden.',
  'None of the announce URLs in this torrent is one of your tracker.':
    'Keine der Announce-URLs in diesem Torrent gehört zu Ihrem Tracker.',
  'Nothing answers at {address}: {cause}.': 'Unter {address} antwortet nichts: {cause}.',
  'Nothing was changed.': 'Nichts wurde geändert.',
  'Nothing was left behind.': 'Nichts wurde zurückgelassen.',
  'Only clients in a web browser announce over WebSockets.':
    'Nur Clients in einem Webbrowser melden sich über WebSockets.',
  'Only computers in the same network find {host}.': 'Nur Computer im selben Netz finden {host}.',
  'Only computers in your own network can use the announce URLs.':
    'Nur Computer in Ihrem eigenen Netz können die Announce-URLs nutzen.',
  'Only this computer can reach the tracker.': 'Nur dieser Computer kann den Tracker erreichen.',
  'Only what is on a list of yours is let in, but the list is empty.':
    'Nur was auf einer Ihrer Listen steht, ist erlaubt, aber die Liste ist leer.',
  'Open it in your file manager.': 'Öffnen Sie den Ordner in Ihrer Dateiverwaltung.',
  "Paths are longer than some systems accept ({count} in all): “{1}” has {characters} characters with the torrent's name.":
    'Pfade sind länger, als manche Systeme annehmen ({count} insgesamt): „{1}“ hat mit dem Namen des Torrents {characters} Zeichen.',
  'Paths stand twice in it, such as “{1}” ({count} in all).':
    'Pfade stehen zweimal darin, etwa „{1}“ ({count} insgesamt).',
  'Please report it with the log.': 'Bitte melden Sie das zusammen mit dem Protokoll.',
  'Please report this: it is a fault in Swarmdeck.':
    'Bitte melden Sie das: Es ist ein Fehler in Swarmdeck.',
  'Port {port} is already in use.': 'Port {port} ist bereits belegt.',
  'Port {port} is used by another Swarmdeck (process {process_id}).':
    'Port {port} wird von einem anderen Swarmdeck benutzt (Prozess {process_id}).',
  'Port {port} is used by this Swarmdeck itself, for something else.':
    'Port {port} wird von diesem Swarmdeck selbst benutzt, für etwas anderes.',
  'Port {port} is used by {name} (process {process_id}).':
    'Port {port} wird von {name} benutzt (Prozess {process_id}).',
  'Put addresses or clients on the list, or let in all others again.':
    'Setzen Sie Adressen oder Clients auf die Liste, oder erlauben Sie wieder alle anderen.',
  'Put in a URL with http:// or udp:// for all others.':
    'Setzen Sie für alle anderen eine URL mit http:// oder udp:// ein.',
  'Put it back, or apply settings here, which writes it anew.':
    'Legen Sie sie zurück, oder übernehmen Sie hier Einstellungen; dann wird sie neu geschrieben.',
  'Put it behind the host, such as {1}:6969.': 'Setzen Sie ihn hinter den Host, etwa {1}:6969.',
  'Remove it, then set a new password.':
    'Entfernen Sie sie, und legen Sie dann ein neues Passwort fest.',
  'Remove one of them first.': 'Entfernen Sie zuerst eine davon.',
  'Remove one that is not needed.': 'Entfernen Sie eine, die nicht gebraucht wird.',
  'Remove some that are not needed.': 'Entfernen Sie einige, die nicht gebraucht werden.',
  'Rename it or exclude it, and try again.':
    'Benennen Sie das um oder schließen Sie es aus, und versuchen Sie es erneut.',
  'Rename one of the two and try again.':
    'Benennen Sie eines der beiden um und versuchen Sie es erneut.',
  'Renew the key if somebody else has got it.':
    'Erneuern Sie den Schlüssel, wenn ihn jemand anderes in die Hände bekommen hat.',
  'Save the .torrent under another name.':
    'Speichern Sie die .torrent-Datei unter einem anderen Namen.',
  'See to it that the disk can be written again: systems lock a disk that has a fault.':
    'Sorgen Sie dafür, dass sich der Datenträger wieder beschreiben lässt: Systeme sperren einen Datenträger, der einen Fehler hat.',
  'Share its subfolders one by one.': 'Teilen Sie seine Unterordner einzeln.',
  'Share the file itself, or make a hybrid torrent.':
    'Teilen Sie die Datei selbst, oder erstellen Sie einen Hybrid-Torrent.',
  'Start Swarmdeck again.': 'Starten Sie Swarmdeck neu.',
  'Start Swarmdeck without it to change it here.':
    'Starten Sie Swarmdeck ohne diese Option, um es hier zu ändern.',
  'Start it again.': 'Starten Sie es neu.',
  'Start the computer again.': 'Starten Sie den Computer neu.',
  'Start {name}, and check that its web interface is switched on.':
    'Starten Sie {name}, und prüfen Sie, ob das Webinterface eingeschaltet ist.',
  'Swarmdeck does not know your BitTorrent client yet.':
    'Swarmdeck kennt Ihren BitTorrent-Client noch nicht.',
  'Swarmdeck has not started, so there is nothing to ask.':
    'Swarmdeck ist nicht gestartet; also gibt es nichts zu fragen.',
  'Swarmdeck is about to end.': 'Swarmdeck wird gerade beendet.',
  'Swarmdeck ran into a fault of its own while it started.':
    'Beim Start von Swarmdeck ist ein eigener Fehler aufgetreten.',
  'Swarmdeck ran into a fault of its own.': 'In Swarmdeck ist ein eigener Fehler aufgetreten.',
  'Swarmdeck runs with its default settings. A copy of the file is kept as {1}.':
    'Swarmdeck läuft mit seinen Vorgaben. Eine Kopie der Datei wird als {1} aufbewahrt.',
  'Swarmdeck starts it again by itself. Please report it with the log.':
    'Swarmdeck startet es von selbst neu. Bitte melden Sie das zusammen mit dem Protokoll.',
  'Swarmdeck – {1}': 'Swarmdeck – {1}',
  'Switch that on under Settings, or begin the URL with http://.':
    'Schalten Sie das unter „Einstellungen“ ein, oder beginnen Sie die URL mit http://.',
  'Take it out of the watched folder.': 'Nehmen Sie sie aus dem überwachten Ordner heraus.',
  'Take one of the two away.': 'Nehmen Sie eine der beiden weg.',
  'Take the slash at the end away.': 'Nehmen Sie den Schrägstrich am Ende weg.',
  'Take them out, or put it on two lines.':
    'Nehmen Sie sie heraus, oder verteilen Sie das auf zwei Zeilen.',
  'That is not the password.': 'Das ist nicht das Passwort.',
  'The .torrent could not be recovered of {told} and {more} more.':
    'Die .torrent-Datei von {told} und {more} weiteren ließ sich nicht wiederherstellen.',
  'The .torrent could not be recovered of {told}.':
    'Die .torrent-Datei von {told} ließ sich nicht wiederherstellen.',
  'The .torrent could not be saved to {path}: {1}.':
    'Die .torrent-Datei konnte nicht als {path} gespeichert werden: {1}.',
  'The .torrent itself has {mb} MB, more than some clients accept.':
    'Die .torrent-Datei selbst ist {mb} MB groß, mehr als manche Clients annehmen.',
  'The .torrent of “{1}” could not be recovered.':
    'Die .torrent-Datei von „{1}“ ließ sich nicht wiederherstellen.',
  'The .torrent will be {1} MB large, more than some clients accept: choose longer pieces or share fewer files.':
    'Die .torrent-Datei wird {1} MB groß, mehr als manche Clients annehmen: Wählen Sie größere Teile, oder teilen Sie weniger Dateien.',
  'The backups in {folder} cannot be changed: {why}.':
    'Die Sicherungen in {folder} können nicht geändert werden: {why}.',
  'The command is not JSON.': 'Der Befehl ist kein JSON.',
  'The current password is not right.': 'Das jetzige Passwort ist nicht richtig.',
  'The daily backup could not be made. {1}':
    'Die tägliche Sicherung konnte nicht erstellt werden. {1}',
  'The damaged file is kept as {1}.': 'Die beschädigte Datei wird als {1} aufbewahrt.',
  'The data folder {root} cannot be kept from a second Swarmdeck: {why}.':
    'Der Datenordner {root} lässt sich nicht vor einem zweiten Swarmdeck schützen: {why}.',
  'The data folder {root} cannot be used: {why}.':
    'Der Datenordner {root} kann nicht benutzt werden: {why}.',
  'The file cannot be read.': 'Die Datei kann nicht gelesen werden.',
  'The file could not be moved out of the way: {1}.':
    'Die Datei konnte nicht aus dem Weg geräumt werden: {1}.',
  'The file could not be put together.': 'Die Datei konnte nicht zusammengesetzt werden.',
  'The file did not arrive whole.': 'Die Datei kam nicht vollständig an.',
  'The file is damaged.': 'Die Datei ist beschädigt.',
  'The file is empty.': 'Die Datei ist leer.',
  'The file is kept as {1}.': 'Die Datei wird als {1} aufbewahrt.',
  'The file with the presets could not be understood. {problem}':
    'Die Datei mit den Vorlagen war nicht zu verstehen. {problem}',
  'The file with your presets could not be understood. {problem}':
    'Die Datei mit Ihren Vorlagen war nicht zu verstehen. {problem}',
  'The file “{path}” in {folder} {trouble}.': 'Die Datei „{path}“ in {folder} {trouble}.',
  'The folder could not be shown: {error}.': 'Der Ordner konnte nicht angezeigt werden: {error}.',
  'The folder with the data is missing.': 'Der Ordner mit den Daten fehlt.',
  'The folder {folder} could not be shown: {error}.':
    'Der Ordner {folder} konnte nicht angezeigt werden: {error}.',
  'The list is too long.': 'Die Liste ist zu lang.',
  'The list of those who are sharing could not be saved: {1}.':
    'Die Liste derer, die teilen, konnte nicht gespeichert werden: {1}.',
  'The list of those who were sharing {read}: {1}.':
    'Die Liste derer, die geteilt haben, {read}: {1}.',
  'The list of torrents cannot be changed: {why}.':
    'Die Torrent-Liste kann nicht geändert werden: {why}.',
  'The list of torrents cannot be read or written: {cause}.':
    'Die Torrent-Liste kann nicht gelesen oder geschrieben werden: {cause}.',
  'The list of torrents cannot be read or written: {why}.':
    'Die Torrent-Liste kann nicht gelesen oder geschrieben werden: {why}.',
  'The list of torrents in {path} cannot be read or written: {why}.':
    'Die Torrent-Liste in {path} kann nicht gelesen oder geschrieben werden: {why}.',
  'The list of torrents was damaged when Swarmdeck started':
    'Die Torrent-Liste war beim Start von Swarmdeck beschädigt',
  'The list of torrents was made by a newer version of Swarmdeck.':
    'Die Torrent-Liste wurde von einer neueren Version von Swarmdeck erstellt.',
  'The list of torrents was missing or empty when Swarmdeck started':
    'Die Torrent-Liste fehlte beim Start von Swarmdeck oder war leer',
  'The log in {folder} cannot be written: {error}.':
    'Das Protokoll in {folder} kann nicht geschrieben werden: {error}.',
  'The name {1} is not text.': 'Der Name {1} ist kein Text.',
  'The owner of the tracker cannot be removed.':
    'Der Besitzer des Trackers kann nicht entfernt werden.',
  'The pages cannot be shown at {address}: {error}. Choose another address with --ui.':
    'Die Seiten können unter {address} nicht angezeigt werden: {error}. Wählen Sie mit --ui eine andere Adresse.',
  'The path is missing; most trackers answer at /announce only.':
    'Der Pfad fehlt; die meisten Tracker antworten nur unter /announce.',
  'The path must be a whole one, from the drive or the root on.':
    'Der Pfad muss vollständig sein, vom Laufwerk oder vom Wurzelverzeichnis an.',
  'The preset {problem}.': 'Die Vorlage {problem}.',
  'The preset “{name}” cannot be used. {1}': 'Die Vorlage „{name}“ kann nicht benutzt werden. {1}',
  'The presets are too large to be kept.': 'Die Vorlagen sind zu groß, um aufbewahrt zu werden.',
  'The presets could not be saved to {path}: {why}.':
    'Die Vorlagen konnten nicht als {path} gespeichert werden: {why}.',
  'The presets in {path} could not be read: {why}.':
    'Die Vorlagen in {path} konnten nicht gelesen werden: {why}.',
  'The setting {name} {problem}.': 'Die Einstellung {name} {problem}.',
  'The settings are {1}.': 'Die Einstellungen sind {1}.',
  'The settings could not be saved to {path}: {why}.':
    'Die Einstellungen konnten nicht als {path} gespeichert werden: {why}.',
  'The settings could not be saved: Swarmdeck ran into a fault of its own.':
    'Die Einstellungen konnten nicht gespeichert werden: In Swarmdeck ist ein eigener Fehler aufgetreten.',
  'The settings file has been changed by hand just now.':
    'Die Einstellungsdatei wurde gerade eben von Hand geändert.',
  'The settings file was changed by hand. {1}':
    'Die Einstellungsdatei wurde von Hand geändert. {1}',
  'The settings file was written by a newer version of Swarmdeck.':
    'Die Einstellungsdatei wurde von einer neueren Version von Swarmdeck geschrieben.',
  'The settings file {1} is gone.': 'Die Einstellungsdatei {1} ist verschwunden.',
  'The settings file {path} could not be understood: {problem}.':
    'Die Einstellungsdatei {path} war nicht zu verstehen: {problem}.',
  'The settings file {path} was replaced when you applied settings.':
    'Die Einstellungsdatei {path} wurde ersetzt, als Sie Einstellungen übernommen haben.',
  'The settings from before stay in force until the file is right. If you apply settings here instead, a copy of what was written is kept.':
    'Die bisherigen Einstellungen gelten weiter, bis die Datei stimmt. Übernehmen Sie stattdessen hier Einstellungen, wird eine Kopie des Geschriebenen aufbewahrt.',
  'The settings from before stay in force. {1}': 'Die bisherigen Einstellungen gelten weiter. {1}',
  'The settings have been changed elsewhere in the meantime.':
    'Die Einstellungen wurden inzwischen anderswo geändert.',
  'The settings in {file} cannot be used: {list}.':
    'Die Einstellungen in {file} können nicht benutzt werden: {list}.',
  'The settings in {path} could not be read: {why}.':
    'Die Einstellungen in {path} konnten nicht gelesen werden: {why}.',
  'The system does not say where your home folder is.':
    'Das System sagt nicht, wo Ihr persönlicher Ordner ist.',
  'The system gives no random numbers, which a password needs.':
    'Das System liefert keine Zufallszahlen, die ein Passwort braucht.',
  'The system gives no random numbers: {error}.':
    'Das System liefert keine Zufallszahlen: {error}.',
  'The system says: {source}.': 'Das System meldet: {source}.',
  'The tracker answers there again as soon as it is back. If it is gone for good, choose another one under Settings.':
    'Der Tracker antwortet dort wieder, sobald sie zurück ist. Ist sie endgültig weg, wählen Sie unter „Einstellungen“ eine andere.',
  'The tracker could not start: {1}.': 'Der Tracker konnte nicht starten: {1}.',
  'The tracker goes on answering. Check that the disk is not full and that you may write there.':
    'Der Tracker antwortet weiter. Prüfen Sie, ob der Datenträger nicht voll ist und ob Sie dort schreiben dürfen.',
  'The tracker goes on, and it is tried again. Check that there is room on the disk and that the data folder can be written. Should Swarmdeck end before, clients come back by themselves when they announce next.':
    'Der Tracker läuft weiter, und es wird erneut versucht. Prüfen Sie, ob auf dem Datenträger Platz ist und ob sich der Datenordner beschreiben lässt. Sollte Swarmdeck vorher beendet werden, kommen Clients von selbst zurück, wenn sie sich das nächste Mal melden.',
  'The watched folder {1} cannot be read: {2}.':
    'Der überwachte Ordner {1} kann nicht gelesen werden: {2}.',
  'The window asked for something the tracker does not understand: {cause}.':
    'Das Fenster hat um etwas gebeten, das der Tracker nicht versteht: {cause}.',
  'There are blanks in it, which no URL has.': 'Es sind Leerzeichen darin, die keine URL hat.',
  'There are too many .torrent files in the watched folder {1}; some are passed over.':
    'Im überwachten Ordner {1} sind zu viele .torrent-Dateien; einige werden übergangen.',
  'There are {PRESETS_MAX} presets already.': 'Es gibt schon {PRESETS_MAX} Vorlagen.',
  'There are {of_reason} backups made by hand already.':
    'Es gibt schon {of_reason} von Hand erstellte Sicherungen.',
  'There is a folder where the list of torrents should be: {1}.':
    'Wo die Torrent-Liste sein sollte, ist ein Ordner: {1}.',
  'There is already a file {path}.': 'Es gibt schon eine Datei {path}.',
  'There is no .torrent of “{1}” here yet.': 'Von „{1}“ ist hier noch keine .torrent-Datei.',
  'There is no .torrent {1} any more.': 'Die .torrent-Datei {1} gibt es nicht mehr.',
  'There is no announce URL to announce to instead.':
    'Es gibt keine Announce-URL, die an deren Stelle treten könnte.',
  'There is no file “{name}” in {path}.': 'Es gibt keine Datei „{name}“ in {path}.',
  'There is no folder {1}.': 'Es gibt keinen Ordner {1}.',
  'There is no folder “{name}” in {path}.': 'Es gibt keinen Ordner „{name}“ in {path}.',
  'There is no preset called “{1}”.': 'Es gibt keine Vorlage namens „{1}“.',
  'There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” and a browser instead.':
    'Es gibt keinen Bildschirm für ein Fenster. Benutzen Sie stattdessen „swarmdeck serve --ui 127.0.0.1:8080“ und einen Browser.',
  'There is no setting called “{name}”.': 'Es gibt keine Einstellung namens „{name}“.',
  'There is no such backup.': 'Diese Sicherung gibt es nicht.',
  'There is no such entry.': 'Diesen Eintrag gibt es nicht.',
  'There is no such friend.': 'Diesen Freund gibt es nicht.',
  'There is no such list.': 'Diese Liste gibt es nicht.',
  'There is not just one preset in {1}.': 'In {1} ist nicht genau eine Vorlage.',
  'There is nothing that could become a torrent.':
    'Es gibt nichts, woraus ein Torrent werden könnte.',
  'There is nothing to back up: {1} is empty.': 'Es gibt nichts zu sichern: {1} ist leer.',
  'There is nothing to back up: {1} is missing.': 'Es gibt nichts zu sichern: {1} fehlt.',
  'There were too many attempts to log in.': 'Es gab zu viele Anmeldeversuche.',
  'These .torrents are too large together for one file.':
    'Diese .torrent-Dateien sind zusammen zu groß für eine Datei.',
  'These are more than {MAGNETS_MAX} magnet links.':
    'Das sind mehr als {MAGNETS_MAX} Magnet-Links.',
  'These settings cannot be used: {1}.': 'Diese Einstellungen können nicht benutzt werden: {1}.',
  'They are those of its web interface; see the settings of {name}.':
    'Gemeint sind die für sein Webinterface; sehen Sie in den Einstellungen von {name} nach.',
  'This backup cannot be read.': 'Diese Sicherung kann nicht gelesen werden.',
  'This backup is damaged: {problem}.': 'Diese Sicherung ist beschädigt: {problem}.',
  'This backup was made by a newer version of Swarmdeck.':
    'Diese Sicherung wurde von einer neueren Version von Swarmdeck erstellt.',
  'This build has no pages in it. Build them with “cargo xtask run”.':
    'Diese Programmfassung enthält keine Seiten. Bauen Sie sie mit „cargo xtask run“.',
  'This computer does not have the address {name} at the moment.':
    'Dieser Computer hat die Adresse {name} zurzeit nicht.',
  'This computer does not have the addresses {1} at the moment.':
    'Dieser Computer hat die Adressen {1} zurzeit nicht.',
  'This is a path on Windows, but the tracker runs on another system.':
    'Das ist ein Windows-Pfad, aber der Tracker läuft auf einem anderen System.',
  'This is not a preset file of Swarmdeck: {why}.':
    'Das ist keine Vorlagendatei von Swarmdeck: {why}.',
  'This is not an announce URL.': 'Das ist keine Announce-URL.',
  'This is not the name of a folder.': 'Das ist kein Ordnername.',
  'This job is not known any more.': 'Dieser Auftrag ist nicht mehr bekannt.',
  'This link cannot be used: {error}.': 'Dieser Link kann nicht benutzt werden: {error}.',
  'This page has neither logged in nor the key that swarmdeck printed when it started.':
    'Diese Seite ist weder angemeldet, noch hat sie den Schlüssel, den swarmdeck beim Start ausgegeben hat.',
  'This preset file was made by a newer version of Swarmdeck.':
    'Diese Vorlagendatei wurde von einer neueren Version von Swarmdeck erstellt.',
  'This torrent is not registered with your tracker.':
    'Dieser Torrent ist nicht bei Ihrem Tracker eingetragen.',
  'This version of Swarmdeck keeps the list of torrents in another way, and makes a backup before it changes it. {1}':
    'Diese Version von Swarmdeck speichert die Torrent-Liste auf andere Art und erstellt vor der Umstellung eine Sicherung. {1}',
  'This was not a login from a page of Swarmdeck’s.':
    'Das war keine Anmeldung von einer Seite von Swarmdeck.',
  'Try again.': 'Versuchen Sie es erneut.',
  'Try it once more.': 'Versuchen Sie es noch einmal.',
  'Try once more.': 'Versuchen Sie es noch einmal.',
  'Unpack it and choose what is in it.': 'Entpacken Sie sie und wählen Sie, was darin ist.',
  'Use a URL without what is before the @.': 'Nehmen Sie eine URL ohne das, was vor dem @ steht.',
  'Use a host name that follows your address, such as one of dynamic DNS.':
    'Nehmen Sie einen Hostnamen, der Ihrer Adresse folgt, etwa einen mit dynamischem DNS.',
  'Use an announce URL with a key, or make your tracker public.':
    'Nehmen Sie eine Announce-URL mit Schlüssel, oder machen Sie Ihren Tracker öffentlich.',
  'Use the one that is running, or choose another folder with --data-dir.':
    'Benutzen Sie das laufende, oder wählen Sie mit --data-dir einen anderen Ordner.',
  'Wait a moment until it is in force, look through the settings, and apply them again.':
    'Warten Sie einen Moment, bis das gilt, sehen Sie die Einstellungen durch, und übernehmen Sie sie erneut.',
  'Wait a second, then try again.': 'Warten Sie eine Sekunde, und versuchen Sie es dann erneut.',
  'Wait a while or restart {name}, then try again.':
    'Warten Sie eine Weile oder starten Sie {name} neu, und versuchen Sie es dann erneut.',
  'Wait until nothing writes to it, then start again.':
    'Warten Sie, bis nichts mehr hineinschreibt, und beginnen Sie dann von vorn.',
  'Wait until some are finished, or choose fewer.':
    'Warten Sie, bis einige fertig sind, oder wählen Sie weniger.',
  'Wait {1} minutes, then try again.': 'Warten Sie {1} Minuten, und versuchen Sie es dann erneut.',
  'Wait {secs} seconds, then try again.':
    'Warten Sie {secs} Sekunden, und versuchen Sie es dann erneut.',
  'What answers at {address} is not {name}.': 'Was unter {address} antwortet, ist nicht {name}.',
  'What happens on one torrent is only known by the minute.':
    'Was bei einem einzelnen Torrent geschieht, ist nur minutengenau bekannt.',
  'What happens on your tracker cannot be written down. {1}':
    'Was bei Ihrem Tracker geschieht, kann nicht aufgeschrieben werden. {1}',
  'What this version knows of it is in force; the rest is kept for the newer one.':
    'Was diese Version davon kennt, gilt; der Rest wird für die neuere aufbewahrt.',
  'What was in it and could not be used is kept as {1}.':
    'Was darin stand und nicht brauchbar war, wird als {1} aufbewahrt.',
  'What you want to share has changed since you looked at it.':
    'Was Sie teilen möchten, hat sich geändert, seit Sie es angesehen haben.',
  'Windows cannot store all of its names, such as “{1}” ({count} in all).':
    'Windows kann nicht alle seine Namen speichern, etwa „{1}“ ({count} insgesamt).',
  'Without a port, clients ask at port {port}, but your tracker listens at {own}.':
    'Ohne Port fragen Clients an Port {port}, aber Ihr Tracker lauscht an {own}.',
  'Write it as in *.txt, and put a \\ before a character that stands for itself.':
    'Schreiben Sie es wie in *.txt, und setzen Sie ein \\ vor ein Zeichen, das für sich selbst steht.',
  'Write it as {url}.': 'Schreiben Sie sie so: {url}.',
  'Write it like the default, {name}={example}.':
    'Schreiben Sie es wie die Vorgabe, {name}={example}.',
  'Write it whole, such as http://tracker.example.org:6969/announce.':
    'Schreiben Sie sie vollständig, etwa http://tracker.example.org:6969/announce.',
  'Write {1}://{colon}{2}.': 'Schreiben Sie {1}://{colon}{2}.',
  'Your torrents and their counts are not touched, and clients come back by themselves when they announce next, within {1} min. {kept}':
    'Ihre Torrents und ihre Zählerstände sind nicht betroffen, und Clients kommen von selbst zurück, wenn sie sich das nächste Mal melden, innerhalb von {1} Min. {kept}',
  'Your tracker answers at /announce, and not at this path.':
    'Ihr Tracker antwortet unter /announce, nicht unter diesem Pfad.',
  'Your tracker answers this computer only.': 'Ihr Tracker antwortet nur diesem Computer.',
  'Your tracker does not answer over UDP.': 'Ihr Tracker antwortet nicht über UDP.',
  'Your tracker does not answer over WebSockets.': 'Ihr Tracker antwortet nicht über WebSockets.',
  'Your tracker does not speak HTTPS.': 'Ihr Tracker spricht kein HTTPS.',
  'Your tracker goes on answering for them. Add their .torrent files again to see and save them here.':
    'Ihr Tracker bedient sie weiter. Fügen Sie ihre .torrent-Dateien erneut hinzu, um sie hier zu sehen und zu speichern.',
  'Your tracker is private, and turns away whoever comes without a key.':
    'Ihr Tracker ist privat und weist jeden ab, der ohne Schlüssel kommt.',
  'Your tracker listens at port {own}, and not at {port}.':
    'Ihr Tracker lauscht an Port {own}, nicht an {port}.',
  'a link; links are not followed': 'ein Link; Links wird nicht gefolgt',
  'a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB':
    'ein Teil von {bytes} Byte ist nicht möglich: Es muss eine Zweierpotenz von 16 KiB bis 16 MiB sein',
  'a pipe, socket or device': 'eine Pipe, ein Socket oder ein Gerät',
  'a shortcut; it works only on this computer':
    'eine Verknüpfung; sie funktioniert nur auf diesem Computer',
  'announce URL': 'Announce-URL',
  'banned after too many attempts': 'nach zu vielen Versuchen gesperrt',
  'cannot be read ({0})': 'kann nicht gelesen werden ({0})',
  'cannot be written': 'lässt sich nicht schreiben',
  'cannot listen on {address}': 'an {address} lässt sich nicht lauschen',
  categories: 'Kategorien',
  'checking the data was cancelled': 'die Prüfung der Daten wurde abgebrochen',
  collection: 'Sammlung',
  'could not be read': 'konnte nicht gelesen werden',
  'could only be read in part': 'konnte nur zum Teil gelesen werden',
  'creating the torrent was cancelled': 'das Erstellen des Torrents wurde abgebrochen',
  'creation date': 'Erstellungsdatum',
  'does not fit: {1}': 'passt nicht: {1}',
  'does not fit: {error}': 'passt nicht: {error}',
  'does not take the torrent: {words}': 'nimmt den Torrent nicht an: {words}',
  'empty folder; a torrent holds only files': 'leerer Ordner; ein Torrent enthält nur Dateien',
  end: 'Ende',
  entries: 'Einträge',
  'everything in {1} is left out: {count} hidden, temporary, special or excluded entries':
    'alles in {1} wird ausgelassen: {count} verborgene, temporäre, besondere oder ausgeschlossene Einträge',
  'excluded by “{pattern}”': 'ausgeschlossen durch „{pattern}“',
  friends: 'Freunde',
  'has another size than in the torrent': 'hat eine andere Größe als im Torrent',
  'has become longer since the torrent was planned':
    'ist länger geworden, seit der Torrent geplant wurde',
  'has become shorter since the torrent was planned':
    'ist kürzer geworden, seit der Torrent geplant wurde',
  'has been changed since': 'wurde seither geändert',
  'has been changed since the torrent was planned':
    'wurde geändert, seit der Torrent geplant wurde',
  'has no port': 'hat keinen Port',
  'has the torrent already': 'hat den Torrent schon',
  'hidden by its name or by the system': 'verborgen durch seinen Namen oder das System',
  'in line {line}, column {column}: {what}': 'in Zeile {line}, Spalte {column}: {what}',
  'is a path, not a name': 'ist ein Pfad und kein Name',
  'is an address inside your own network; others need the one that your router has on the Internet':
    'ist eine Adresse in Ihrem eigenen Netz; andere brauchen die, die Ihr Router im Internet hat',
  'is an address that your provider shares among several customers, so that nobody outside can connect to it':
    'ist eine Adresse, die sich mehrere Kunden Ihres Anbieters teilen, sodass sich niemand von außen mit ihr verbinden kann',
  "is another friend's already": 'gehört schon einem anderen Freund',
  'is empty': 'ist leer',
  'is longer than a peer id, which has 20 bytes': 'ist länger als eine Peer-ID, die 20 Byte hat',
  'is no longer there': 'ist nicht mehr da',
  'is no option that this version of Swarmdeck knows':
    'ist keine Option, die diese Version von Swarmdeck kennt',
  'is not a URL': 'ist keine URL',
  'is not a file, or reached by a link': 'ist keine Datei oder nur über einen Link erreichbar',
  'is not a host': 'ist kein Hostname',
  'is not an address such as http://127.0.0.1:8080': 'ist keine Adresse wie http://127.0.0.1:8080',
  'is not there': 'ist nicht da',
  'is too long': 'ist zu lang',
  'it does not say “{MARK}”': 'darin steht nicht „{MARK}“',
  'it ends in the middle, in line {line}': 'es endet mittendrin, in Zeile {line}',
  'it has hashes of {found} pieces, but its files make {expected}':
    'er hat Hashes von {found} Teilen, aber seine Dateien ergeben {expected}',
  'it holds the unsafe path “{1}”': 'er enthält den unsicheren Pfad „{1}“',
  'it is a torrent of version {version}, which is not known':
    'es ist ein Torrent der Version {version}, die nicht bekannt ist',
  'it is larger than {1} MiB': 'es ist größer als {1} MiB',
  'it is longer than {1} KiB': 'es ist länger als {1} KiB',
  'it is longer than {MAX_PATTERN_BYTES} bytes': 'es ist länger als {MAX_PATTERN_BYTES} Byte',
  'it is not a .torrent: it has no info dictionary':
    'es ist keine .torrent-Datei: Es hat kein info-Dictionary',
  'it is not a .torrent: {0}': 'es ist keine .torrent-Datei: {0}',
  'it is not a magnet link': 'es ist kein Magnet-Link',
  'it is not the magnet link of a torrent: it has no info hash':
    'es ist nicht der Magnet-Link eines Torrents: Es hat keinen Info-Hash',
  'it is too large': 'es ist zu groß',
  'it must begin with { and end with }': 'es muss mit { beginnen und mit } enden',
  'it was not read to its end': 'es wurde nicht bis zum Ende gelesen',
  'its field “{field}” {problem}': 'sein Feld „{field}“ {problem}',
  'its field “{name}” {problem}': 'sein Feld „{name}“ {problem}',
  'its hashes of “{1}” {problem}': 'seine Hashes von „{1}“ {problem}',
  'its pieces have {bytes} bytes, which is more than can be checked':
    'seine Teile haben {bytes} Byte, mehr, als sich prüfen lässt',
  'its two lists of files differ': 'seine beiden Dateilisten unterscheiden sich',
  lists: 'Listen',
  'lock file of an open document': 'Sperrdatei eines geöffneten Dokuments',
  'made by the system for itself': 'vom System für sich selbst angelegt',
  message: 'Nachricht',
  'must be 32 at most': 'darf höchstens 32 sein',
  'must be a group of settings in { }': 'muss eine Gruppe von Einstellungen in { } sein',
  'must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881':
    'muss ein Host mit Port sein, etwa dht.example.org:6881 oder [2001:db8::1]:6881',
  'must be a list': 'muss eine Liste sein',
  'must be a list of texts in [ ]': 'muss eine Liste von Texten in [ ] sein',
  'must be a number from 0 to 65535': 'muss eine Zahl von 0 bis 65535 sein',
  'must be a number from 1 to 100': 'muss eine Zahl von 1 bis 100 sein',
  'must be a number from 1 to 1000': 'muss eine Zahl von 1 bis 1000 sein',
  'must be a number from 1 to 1000000': 'muss eine Zahl von 1 bis 1000000 sein',
  'must be a number from 1 to 1000000, or 0 for no limit':
    'muss eine Zahl von 1 bis 1000000 sein, oder 0 für kein Limit',
  'must be a number from 1 to 100000000': 'muss eine Zahl von 1 bis 100000000 sein',
  'must be a number from 1 to 1024': 'muss eine Zahl von 1 bis 1024 sein',
  'must be a number from 16 to 16777216, or 0 for no limit':
    'muss eine Zahl von 16 bis 16777216 sein, oder 0 für kein Limit',
  'must be a power of two from 16 KiB to 16 MiB':
    'muss eine Zweierpotenz von 16 KiB bis 16 MiB sein',
  'must be a text in quotes': 'muss ein Text in Anführungszeichen sein',
  'must be a whole URL that begins with http://, https:// or ftp://':
    'muss eine vollständige URL sein, die mit http://, https:// oder ftp:// beginnt',
  'must be a whole number from 0 to {1}': 'muss eine ganze Zahl von 0 bis {1} sein',
  'must be a whole number from 1 on': 'muss eine ganze Zahl ab 1 sein',
  'must be addresses or networks such as 10.0.0.0/8, but has “{text}”':
    'muss aus Adressen oder Netzen wie 10.0.0.0/8 bestehen, enthält aber „{text}“',
  'must be addresses such as 127.0.0.1, but has “{text}”':
    'muss aus Adressen wie 127.0.0.1 bestehen, enthält aber „{text}“',
  'must be an address that is reached from the Internet, such as your router shows it, or empty':
    'muss eine Adresse sein, die vom Internet aus erreichbar ist, so wie Ihr Router sie anzeigt, oder leer',
  'must be an address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9':
    'muss eine Adresse, ein Netz wie 192.0.2.0/24 oder ein Bereich wie 192.0.2.1-192.0.2.9 sein',
  'must be an info hash of 40 hexadecimal digits':
    'muss ein Info-Hash aus 40 hexadezimalen Ziffern sein',
  'must be at most {FOLDERS_MAX} folders': 'darf höchstens {FOLDERS_MAX} Ordner enthalten',
  'must be folders with their whole path, but has “{folder}”':
    'muss aus Ordnern mit vollständigem Pfad bestehen, enthält aber „{folder}“',
  'must be from 1 second to 3600 seconds, which is one hour':
    'muss zwischen 1 Sekunde und 3600 Sekunden (einer Stunde) liegen',
  'must be from 1 second to 86400 seconds, which is one day':
    'muss zwischen 1 Sekunde und 86400 Sekunden (einem Tag) liegen',
  'must be in the future': 'muss in der Zukunft liegen',
  'must be left out of a private torrent, which does not use the DHT':
    'muss bei einem privaten Torrent entfallen, der das DHT nicht nutzt',
  'must be off, error, warn, info, debug or trace':
    'muss off, error, warn, info, debug oder trace sein',
  'must be one line of at most 500 characters': 'muss eine Zeile mit höchstens 500 Zeichen sein',
  'must be one line of text': 'muss eine Zeile Text sein',
  'must be one of these: {1}': 'muss eines davon sein: {1}',
  'must be only a name or address, such as tracker.example.org, without http:// and without a port':
    'muss nur ein Name oder eine Adresse sein, etwa tracker.example.org, ohne http:// und ohne Port',
  'must be such as server=debug, but has “{text}”':
    'muss die Form server=debug haben, enthält aber „{text}“',
  'must be text': 'muss Text sein',
  'must be true or false': 'muss true oder false sein',
  'must begin with http:// or https://': 'muss mit http:// oder https:// beginnen',
  'must begin with http://; https is not possible yet':
    'muss mit http:// beginnen; https ist noch nicht möglich',
  'must have at least one address': 'muss mindestens eine Adresse enthalten',
  'must have the beginning of a peer id after “id:”':
    'muss nach „id:“ den Anfang einer Peer-ID enthalten',
  'must not be empty': 'darf nicht leer sein',
  'must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}':
    'darf nicht kleiner sein als die übliche Zahl der Peers in einer Antwort (tracker.peers_default), also {peers_default}',
  'must not be longer than {COMMENT_CHARS_MAX} characters':
    'darf nicht länger als {COMMENT_CHARS_MAX} Zeichen sein',
  'must not be longer than {PASSWORD_CHARS_MAX} characters':
    'darf nicht länger als {PASSWORD_CHARS_MAX} Zeichen sein',
  'must not be longer than {max_chars} characters':
    'darf nicht länger als {max_chars} Zeichen sein',
  'must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}':
    'darf nicht größer sein als die Höchstzahl der Peers in einer Antwort (tracker.peers_max), also {peers_max}',
  'must not be more than {LISTED_MAX}': 'darf nicht mehr als {LISTED_MAX} enthalten',
  'must not be that far away': 'darf nicht so weit in der Zukunft liegen',
  'must not be used in a private torrent': 'darf in einem privaten Torrent nicht stehen',
  'must not have user name and password in it; they have fields of their own':
    'darf keinen Benutzernamen und kein Passwort enthalten; dafür gibt es eigene Felder',
  name: 'Name',
  'name of a collection': 'Name einer Sammlung',
  'name of the file': 'Name der Datei',
  'needs an announce URL, or nobody finds the torrent':
    'braucht eine Announce-URL, sonst findet niemand den Torrent',
  'needs the tracker to try who can be reached (tracker.nat_check)':
    'setzt voraus, dass der Tracker die Erreichbarkeit prüft (tracker.nat_check)',
  'no answer in time': 'keine rechtzeitige Antwort',
  'not allowed to ask': 'nicht berechtigt zu fragen',
  'not this kind of client': 'kein Client dieser Art',
  note: 'Notiz',
  'nothing answers: {cause}': 'nichts antwortet: {cause}',
  'nothing is in it': 'es ist nichts darin',
  'part of the system': 'Teil des Systems',
  pattern: 'Muster',
  'piece length': 'Teilgröße',
  'port {port} is already in use': 'Port {port} ist bereits belegt',
  'port {port} needs administrator rights': 'Port {port} erfordert Administratorrechte',
  'private torrent': 'privater Torrent',
  'ranges of addresses in all lists together': 'Adressbereiche in allen Listen zusammen',
  reason: 'Grund',
  'similar torrent': 'ähnlicher Torrent',
  'some programs refuse it': 'manche Programme lehnen ihn ab',
  'some programs refuse it or take it for another torrent':
    'manche Programme lehnen ihn ab oder halten ihn für einen anderen Torrent',
  'the .torrent being made': 'die .torrent-Datei, die gerade erstellt wird',
  'the .torrent would be larger than {1} MiB': 'die .torrent-Datei wäre größer als {1} MiB',
  'the .torrent would replace the file {1} itself':
    'die .torrent-Datei würde die Datei {1} selbst ersetzen',
  'the backup is not sound: {problem}': 'die Sicherung ist fehlerhaft: {problem}',
  'the backup of {1}': 'der Sicherung vom {1}',
  'the catalog could not be read or written':
    'der Katalog konnte nicht gelesen oder geschrieben werden',
  'the catalog has format {found}, but this version knows formats up to {known}':
    'der Katalog hat Format {found}, aber diese Version kennt Formate bis {known}',
  'the changed .torrent is not right: {what}':
    'die geänderte .torrent-Datei ist nicht richtig: {what}',
  'the disk can be read, but not written':
    'der Datenträger lässt sich lesen, aber nicht beschreiben',
  'the disk does not do what it is asked to': 'der Datenträger tut nicht, was er soll',
  'the disk gave back other bytes than were written':
    'der Datenträger gab andere Daten zurück, als geschrieben wurden',
  'the disk is full': 'der Datenträger ist voll',
  'the entry was written, but is not there': 'der Eintrag wurde geschrieben, ist aber nicht da',
  "the entry was written, but is not there or is switched off in the system's settings":
    'der Eintrag wurde geschrieben, ist aber nicht da oder in den Einstellungen des Systems abgeschaltet',
  'the field “{field}” {problem}': 'das Feld „{field}“ {problem}',
  'the finished .torrent is not right: {what}':
    'die fertige .torrent-Datei ist nicht richtig: {what}',
  'the name of {1} is not valid Unicode': 'der Name von {1} ist kein gültiges Unicode',
  "the name of {1} would lead out of the torrent's folder on Windows":
    'der Name von {1} würde unter Windows aus dem Ordner des Torrents hinausführen',
  'the pattern “{pattern}” cannot be used: {problem}':
    'das Muster „{pattern}“ kann nicht benutzt werden: {problem}',
  'the setting “{1}” {2}': 'die Einstellung „{1}“ {2}',
  'the system does not let Swarmdeck write there':
    'das System lässt Swarmdeck dort nicht schreiben',
  'the system does not say where your configuration is':
    'das System sagt nicht, wo Ihre Konfiguration liegt',
  'the window system could not be started': 'das Fenstersystem konnte nicht gestartet werden',
  'there are more than {MAX_PATTERNS}': 'es sind mehr als {MAX_PATTERNS}',
  'there are no files in {1}': 'in {1} sind keine Dateien',
  'there are no settings in it': 'es sind keine Einstellungen darin',
  'there are too many files in {1}': 'in {1} sind zu viele Dateien',
  'there cannot be more than {max} {what}': 'es kann nicht mehr als {max} {what} geben',
  'there is no command “{name}”': 'es gibt keinen Befehl „{name}“',
  'there is no data in {1}: every file is empty': 'in {1} sind keine Daten: Alle Dateien sind leer',
  'there is no file or folder {1}': 'es gibt keine Datei und keinen Ordner {1}',
  'there is only one file in {1}, for which version 2 knows no folder':
    'in {1} ist nur eine Datei; Version 2 kennt dafür keinen Ordner',
  'this computer does not have the address {ip}': 'dieser Computer hat die Adresse {ip} nicht',
  'too many copies of broken files are kept already':
    'es werden schon zu viele Kopien beschädigter Dateien aufbewahrt',
  'too many files of this name are there already': 'es gibt schon zu viele Dateien dieses Namens',
  'unfinished download': 'unfertiger Download',
  'update URL': 'Update-URL',
  'version control records': 'Daten einer Versionsverwaltung',
  'web seed': 'Web-Seed',
  'what could still be read of the damaged file ({1})':
    'dem, was von der beschädigten Datei noch lesbar war ({1})',
  'with those before it, it is too long': 'zusammen mit den vorigen ist es zu lang',
  'without a name': 'ohne Namen',
  'without words': 'ohne Worte',
  'wrong user name or password': 'falscher Benutzername oder falsches Passwort',
  '{1} Nothing has been changed.': '{1} Nichts wurde geändert.',
  '{1} and another entry have the same name in different Unicode spellings':
    '{1} und ein anderer Eintrag haben denselben Namen in verschiedenen Unicode-Schreibweisen',
  '{1} cannot be opened: {2}.': '{1} kann nicht geöffnet werden: {2}.',
  '{1} cannot be read: {2}.': '{1} kann nicht gelesen werden: {2}.',
  '{1} cannot be read: {source}': '{1} kann nicht gelesen werden: {source}',
  '{1} does not exist': '{1} existiert nicht',
  '{1} is a whole drive, which has no name of its own':
    '{1} ist ein ganzes Laufwerk, das keinen eigenen Namen hat',
  '{1} is neither a file nor a folder': '{1} ist weder eine Datei noch ein Ordner',
  '{1} is not a file of Swarmdeck’s any more.': '{1} ist keine Datei von Swarmdeck mehr.',
  '{1} is not a folder, but the torrent is of one':
    '{1} ist kein Ordner, aber der Torrent besteht aus einem',
  '{1} is not there, or is not as long as it was.':
    '{1} ist nicht da oder nicht mehr so lang, wie es war.',
  '{1} is set on the command line.': '{1} ist auf der Befehlszeile festgelegt.',
  '{1} lies in too many folders for a torrent of version 2':
    '{1} liegt für einen Torrent der Version 2 in zu vielen Ordnern',
  '{count} of its pieces are damaged.': '{count} seiner Teile sind beschädigt.',
  '{file_name} did not arrive whole.': '{file_name} kam nicht vollständig an.',
  '{file} could not be read: {1}.': '{file} konnte nicht gelesen werden: {1}.',
  '{file} is too large to be a .torrent.': '{file} ist zu groß für eine .torrent-Datei.',
  '{file} was registered, but could not be moved out of the way: {why}.':
    '{file} wurde eingetragen, konnte aber nicht aus dem Weg geräumt werden: {why}.',
  '{first} Another one is not right either.': '{first} Eine weitere ist auch nicht richtig.',
  '{first} {1} others are not right either.': '{first} {1} weitere sind auch nicht richtig.',
  '{hint} Leave it if your router forwards one to the other.':
    '{hint} Lassen Sie es so, wenn Ihr Router das eine an das andere weiterleitet.',
  '{host} is an address without a name, and most connections get another one now and then; the torrent finds nobody from then on.':
    '{host} ist eine Adresse ohne Namen, und die meisten Anschlüsse bekommen von Zeit zu Zeit eine andere; der Torrent findet von da an niemanden mehr.',
  '{host} is shared with other customers of the provider.':
    '{host} wird mit anderen Kunden des Anbieters geteilt.',
  '{host} means the computer of whoever opens the torrent, so nobody else finds the tracker by it.':
    '{host} bezeichnet den Computer dessen, der den Torrent öffnet; also findet niemand sonst den Tracker darüber.',
  '{name} at {address} did not answer in time.':
    '{name} unter {address} hat nicht rechtzeitig geantwortet.',
  '{name} cannot be unpacked: {error}.': '{name} kann nicht entpackt werden: {error}.',
  '{name} cannot be used: {error}.': '{name} kann nicht benutzt werden: {error}.',
  '{name} did not arrive whole.': '{name} kam nicht vollständig an.',
  '{name} does not accept this user name and password.':
    '{name} nimmt diesen Benutzernamen und dieses Passwort nicht an.',
  '{name} does not let this computer use its web interface.':
    '{name} lässt diesen Computer sein Webinterface nicht benutzen.',
  '{name} does not take the torrent.': '{name} nimmt den Torrent nicht an.',
  '{name} does not take the torrent. It says: {words}':
    '{name} nimmt den Torrent nicht an. Das Programm meldet: {words}',
  '{name} has more than {1} MiB in it.': '{name} enthält mehr als {1} MiB.',
  '{name} has no addresses in it.': '{name} enthält keine Adressen.',
  '{name} has this torrent already.': '{name} hat diesen Torrent schon.',
  '{name} is a zip archive.': '{name} ist ein ZIP-Archiv.',
  '{name} is not a .torrent file.': '{name} ist keine .torrent-Datei.',
  '{name} is not a settings file of Swarmdeck: {why}.':
    '{name} ist keine Einstellungsdatei von Swarmdeck: {why}.',
  '{name} turns Swarmdeck away after too many wrong passwords.':
    '{name} weist Swarmdeck nach zu vielen falschen Passwörtern ab.',
  '{needed}, but is {shown}': '{needed}, ist aber {shown}',
  '{path} cannot be read or written: {why}.':
    '{path} kann nicht gelesen oder geschrieben werden: {why}.',
  '{path} could not be written: {why}.': '{path} konnte nicht geschrieben werden: {why}.',
  '{torrents} torrents': '{torrents} Torrents',
  '{what}, and there was no backup to put in its place.':
    '{what}, und es gab keine Sicherung, die an ihre Stelle treten konnte.',
  '{what}. It was put together again from {backup} and {read}: {all} in all.':
    '{what}. Sie wurde aus {backup} und {read} wieder zusammengesetzt: insgesamt {all}.',
  '{what}. It was put together again from {source}: {all} in all.':
    '{what}. Sie wurde aus {source} wieder zusammengesetzt: insgesamt {all}.',
  '“{1}” can be reached only from inside its own home or office network.':
    '„{1}“ ist nur innerhalb des eigenen Heim- oder Büronetzes erreichbar.',
  '“{1}” cannot be the {field}: it {problem}':
    '„{1}“ kann hier nicht stehen ({field}): Die Angabe {problem}',
  '“{1}” has no port, so no client can reach it.':
    '„{1}“ hat keinen Port und ist daher für keinen Client erreichbar.',
  '“{1}” has spaces around or in it, and some clients will not reach it.':
    '„{1}“ hat Leerzeichen am Rand oder in der Mitte und ist für manche Clients nicht erreichbar.',
  '“{1}” is asked by few clients, for it is not in the list of trackers.':
    '„{1}“ wird von wenigen Clients gefragt, denn diese Adresse steht nicht in der Liste der Tracker.',
  '“{1}” is not an address from which data can be had.':
    '„{1}“ ist keine Adresse, von der Daten zu holen sind.',
  '“{1}” is not an announce URL.': '„{1}“ ist keine Announce-URL.',
  '“{1}” is of a kind of tracker that clients do not know.':
    '„{1}“ ist von einer Art Tracker, die Clients nicht kennen.',
  '“{1}” works only on the computer that the tracker runs on.':
    '„{1}“ funktioniert nur auf dem Computer, auf dem der Tracker läuft.',
  '“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them.':
    '„{path}“ und „{other}“ unterscheiden sich nur in Groß- und Kleinschreibung: Windows und macOS behalten nur eines davon.',
  '“{path}” is not a name that Windows can store.':
    '„{path}“ ist kein Name, den Windows speichern kann.',
  '“{path}” is spelled in another Unicode form on the disk: rename it, or a client on Linux may not find it.':
    '„{path}“ ist auf dem Datenträger in einer anderen Unicode-Form geschrieben: Benennen Sie das um, sonst findet ein Client unter Linux es vielleicht nicht.',
  "“{path}” is {characters} characters long with the torrent's name, more than some systems accept.":
    '„{path}“ ist mit dem Namen des Torrents {characters} Zeichen lang, mehr, als manche Systeme annehmen.',
  '“{path}” {trouble}, so it is not given out.':
    '„{path}“ {trouble} und wird deshalb nicht weitergegeben.',
  '“{pattern}” cannot be used: {problem}': '„{pattern}“ kann nicht benutzt werden: {problem}',
  '“{text}” cannot be used: it {problem}.': '„{text}“ kann nicht benutzt werden: Es {problem}.',
  '“{url}” cannot be used: {why}': '„{url}“ kann nicht benutzt werden: {why}',
  '“{url}” is not an announce URL': '„{url}“ ist keine Announce-URL',
  '“{url}” is not an announce URL.': '„{url}“ ist keine Announce-URL.',
} satisfies EngineTranslation;
