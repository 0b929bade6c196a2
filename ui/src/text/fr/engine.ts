// What the engine says, in French.
import type { EngineTranslation } from '../translation';

export const engine = {
  ' (process {it})': ' (processus {it})',
  '1 torrent': '1 torrent',
  'A backup could not be made: {problem}.': 'Une sauvegarde n’a pas pu être faite : {problem}.',
  'A batch has at most {ITEMS_MAX} torrents.': 'Un lot compte au plus {ITEMS_MAX} torrents.',
  'A copy of it is kept as {1}.': 'Une copie en est conservée sous {1}.',
  'A fault has ended what answered over {transport} at the address {address}.':
    'Une panne a mis fin à ce qui répondait par {transport} à l’adresse {address}.',
  'A few words that nobody would guess are easier to keep in mind than odd signs.':
    'Quelques mots que personne ne devinerait se retiennent mieux que des signes bizarres.',
  'A magnet link can be looked at, but not more.':
    'Un lien magnet peut être examiné, mais pas davantage.',
  'A password can have {CHARS_MAX} characters at most.':
    'Un mot de passe peut avoir au plus {CHARS_MAX} caractères.',
  'A password must have {CHARS_MIN} characters at least.':
    'Un mot de passe doit avoir au moins {CHARS_MIN} caractères.',
  'A peer is named by its address and port.': 'Un pair se désigne par son adresse et son port.',
  'A piece it shares with other files is damaged; it may be this one or they.':
    'Un morceau qu’il partage avec d’autres fichiers est endommagé ; c’est peut-être lui, ou eux.',
  'A piece of it is damaged.': 'L’un de ses morceaux est endommagé.',
  'Add /announce, or what the tracker says.': 'Ajoutez /announce, ou ce qu’indique le tracker.',
  'Add its .torrent again.': 'Ajoutez de nouveau son .torrent.',
  'Add its .torrent first.': 'Ajoutez d’abord son .torrent.',
  'All its files are empty: there is nothing to share.':
    'Tous ses fichiers sont vides : il n’y a rien à partager.',
  "Allow this computer's address in the settings of {name}.":
    'Autorisez l’adresse de cet ordinateur dans les réglages de {name}.',
  'An announce URL has at most {URL_BYTES_MAX} characters.':
    'Une URL d’annonce a au plus {URL_BYTES_MAX} caractères.',
  'An info hash has 40 hexadecimal digits.':
    'Une empreinte (info hash) a 40 chiffres hexadécimaux.',
  'Another Swarmdeck{process} already uses the data folder {1}.':
    'Un autre Swarmdeck{process} utilise déjà le dossier de données {1}.',
  'Another torrent is about to be saved as {1}.':
    'Un autre torrent est sur le point d’être enregistré sous {1}.',
  'Anyone may use this tracker for any torrent.':
    'Tout le monde peut utiliser ce tracker pour n’importe quel torrent.',
  'Ask your provider for a public address, or use one of IPv6.':
    'Demandez une adresse publique à votre opérateur, ou utilisez une adresse IPv6.',
  'Begin it with http:// or udp://.': 'Faites-la commencer par http:// ou udp://.',
  'Begin it with http://, or set up a reverse proxy that has a certificate.':
    'Faites-la commencer par http://, ou mettez en place un proxy inverse muni d’un certificat.',
  'Check that it is there and that you may open it, or stop watching it under Settings.':
    'Vérifiez qu’il est bien là et que vous pouvez l’ouvrir, ou cessez de le surveiller dans les réglages.',
  'Check that the disk is connected, not full, and sound.':
    'Vérifiez que le disque est connecté, qu’il n’est pas plein et qu’il est en bon état.',
  'Check that the disk is not full and that it is in good order.':
    'Vérifiez que le disque n’est pas plein et qu’il est en bon état.',
  'Check that the disk is not full and that you may write there.':
    'Vérifiez que le disque n’est pas plein et que vous pouvez y écrire.',
  'Check that the disk is not full and that you may write to the data folder.':
    'Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans le dossier de données.',
  'Check that the file belongs to you, or start with another data folder.':
    'Vérifiez que le fichier vous appartient, ou démarrez avec un autre dossier de données.',
  'Check that you may open it and that the disk is connected.':
    'Vérifiez que vous pouvez l’ouvrir et que le disque est connecté.',
  'Check that you may open it, or move it out of the folder you want to share.':
    'Vérifiez que vous pouvez l’ouvrir, ou sortez-le du dossier que vous voulez partager.',
  'Check that you may open it.': 'Vérifiez que vous pouvez l’ouvrir.',
  'Check that you may open it; it is tried again.':
    'Vérifiez que vous pouvez l’ouvrir ; un nouvel essai suivra.',
  'Check that you may write there.': 'Vérifiez que vous pouvez y écrire.',
  'Check that you may write to its folder.': 'Vérifiez que vous pouvez écrire dans son dossier.',
  'Check the address, and whether a firewall is in between.':
    'Vérifiez l’adresse, et qu’aucun pare-feu ne s’interpose.',
  'Check the port and which program you chose.':
    'Vérifiez le port et le programme que vous avez choisi.',
  'Check the spelling and that you may open it.':
    'Vérifiez l’orthographe, et que vous pouvez l’ouvrir.',
  'Check the spelling, or whether the disk is connected.':
    'Vérifiez l’orthographe, ou que le disque est connecté.',
  'Choose a .torrent, or get this one once more: it may be incomplete.':
    'Choisissez un .torrent, ou procurez-vous de nouveau celui-ci : il est peut-être incomplet.',
  'Choose a folder on a disk of this computer with --data-dir.':
    'Choisissez avec --data-dir un dossier sur un disque de cet ordinateur.',
  'Choose a folder on the drive instead of the whole drive.':
    'Choisissez un dossier du lecteur plutôt que le lecteur entier.',
  'Choose a folder that has files in it.': 'Choisissez un dossier qui contient des fichiers.',
  'Choose a folder you may write to with --data-dir.':
    'Choisissez avec --data-dir un dossier où vous pouvez écrire.',
  'Choose a folder you may write to, on a disk that is not full.':
    'Choisissez un dossier où vous pouvez écrire, sur un disque qui n’est pas plein.',
  'Choose a port above 1023, such as 6969.':
    'Choisissez un port supérieur à 1023, par exemple 6969.',
  'Choose a shorter comment or fewer addresses.':
    'Choisissez un commentaire plus court ou moins d’adresses.',
  'Choose a shorter list.': 'Choisissez une liste plus courte.',
  'Choose a shorter or plainer name for the .torrent.':
    'Choisissez un nom plus court ou plus simple pour le .torrent.',
  'Choose a text with one address, network or range in each line, as eMule, PeerGuardian and firewalls use it.':
    'Choisissez un texte avec une adresse, un réseau ou une plage par ligne, tel que l’utilisent eMule, PeerGuardian et les pare-feu.',
  'Choose an ordinary file or folder.': 'Choisissez un fichier ou un dossier ordinaire.',
  'Choose another .torrent, or get it once more.':
    'Choisissez un autre .torrent, ou procurez-vous-le de nouveau.',
  'Choose another backup.': 'Choisissez une autre sauvegarde.',
  'Choose another folder, exclude less, or rename the files you want to share.':
    'Choisissez un autre dossier, excluez moins de choses, ou renommez les fichiers que vous voulez partager.',
  'Choose another name or remove it first.': 'Choisissez un autre nom, ou supprimez-le d’abord.',
  'Choose another name.': 'Choisissez un autre nom.',
  'Choose another port, or end that program.': 'Choisissez un autre port, ou quittez ce programme.',
  'Choose another port, or end the other Swarmdeck.':
    'Choisissez un autre port, ou quittez l’autre Swarmdeck.',
  'Choose another port, or end the other program that uses it.':
    'Choisissez un autre port, ou quittez l’autre programme qui l’utilise.',
  'Choose another port.': 'Choisissez un autre port.',
  'Choose fewer at a time.': 'Choisissez-en moins à la fois.',
  'Choose fewer torrents.': 'Choisissez moins de torrents.',
  'Choose files or folders.': 'Choisissez des fichiers ou des dossiers.',
  'Choose files that have something in them.': 'Choisissez des fichiers qui ne sont pas vides.',
  'Choose it from the list of peers.': 'Choisissez-le dans la liste des pairs.',
  'Choose larger pieces or a shorter comment.':
    'Choisissez des morceaux plus gros ou un commentaire plus court.',
  'Choose larger pieces.': 'Choisissez des morceaux plus gros.',
  "Choose one of this computer's own addresses.":
    'Choisissez l’une des adresses de cet ordinateur.',
  'Choose one of those that are kept.': 'Choisissez-en un parmi ceux qui sont conservés.',
  'Choose one that Swarmdeck has exported.': 'Choisissez-en un que Swarmdeck a exporté.',
  'Choose the .torrent itself, which a client can save for you.':
    'Choisissez le .torrent lui-même, qu’un client peut enregistrer pour vous.',
  'Choose the file or folder of the torrent.': 'Choisissez le fichier ou le dossier du torrent.',
  'Choose the folder that the torrent was made of.':
    'Choisissez le dossier à partir duquel le torrent a été créé.',
  "Choose the folder with the torrent's files.":
    'Choisissez le dossier qui contient les fichiers du torrent.',
  'Choose where the data is.': 'Choisissez l’endroit où sont les données.',
  'Choose “Only my torrents” on the page Access to keep strangers out.':
    'Choisissez « Mes torrents uniquement » sur la page Accès pour écarter les inconnus.',
  'Close the window and open it again.': 'Fermez la fenêtre et rouvrez-la.',
  'Completed downloads are counted but cannot be saved.':
    'Les téléchargements terminés sont comptés, mais ne peuvent pas être enregistrés.',
  'Copy it whole, from “magnet:” on.': 'Copiez-le en entier, à partir de « magnet: ».',
  'Copy it whole.': 'Copiez-la en entier.',
  'Correct it and try again.': 'Corrigez et réessayez.',
  'Correct it or leave it out.': 'Corrigez cette valeur ou retirez-la.',
  'Correct what is named in the file.': 'Corrigez dans le fichier ce qui est indiqué.',
  'Correct what is named.': 'Corrigez ce qui est indiqué.',
  'Correct what is named; nothing has been changed.':
    'Corrigez ce qui est indiqué ; rien n’a été modifié.',
  'DHT node': 'nœud DHT',
  'Enter one at least.': 'Saisissez-en au moins une.',
  'Enter which one it is and where its web interface is.':
    'Indiquez lequel c’est et où se trouve son interface web.',
  'For example /home/me/Videos/Holiday.': 'Par exemple /home/me/Vidéos/Vacances.',
  'For example C:\\Users\\me\\Videos\\Holiday.': 'Par exemple C:\\Users\\moi\\Videos\\Vacances.',
  'For friends elsewhere, enter your public address or host name under Settings, and let your router forward port {port} (TCP and UDP) to this computer.':
    'Pour des amis qui sont ailleurs, saisissez votre adresse publique ou votre nom d’hôte dans les réglages, et faites rediriger par votre routeur le port {port} (TCP et UDP) vers cet ordinateur.',
  'For friends elsewhere, put in a URL with your public address or name, too.':
    'Pour des amis qui sont ailleurs, ajoutez aussi une URL avec votre adresse ou votre nom public.',
  'Forgotten? End Swarmdeck and run “swarmdeck password remove”.':
    'Oublié ? Quittez Swarmdeck et exécutez « swarmdeck password remove ».',
  'Get the file once more.': 'Procurez-vous de nouveau le fichier.',
  'Get the torrent once more, from somewhere else.':
    'Procurez-vous de nouveau le torrent, ailleurs.',
  'Give the address by which others reach the tracker.':
    'Indiquez l’adresse par laquelle les autres joignent le tracker.',
  'Give the folder another name.': 'Donnez un autre nom au dossier.',
  'Give the path on the computer that runs the tracker.':
    'Indiquez le chemin sur l’ordinateur où fonctionne le tracker.',
  'If it does not seed, let it check and resume the torrent there.':
    'S’il ne partage pas, faites-lui vérifier et reprendre le torrent.',
  'If it was not you who removed it, register your torrents again.':
    'Si ce n’est pas vous qui l’avez supprimée, inscrivez de nouveau vos torrents.',
  'Import it in parts of up to 100,000 torrents.':
    'Importez-la par parties de 100 000 torrents au plus.',
  'Import the file, and then choose a preset by its name.':
    'Importez le fichier, puis choisissez un modèle par son nom.',
  'In its place is a folder, or a link that leads elsewhere or nowhere.':
    'À sa place se trouve un dossier, ou un lien qui mène ailleurs ou nulle part.',
  'In the preset file, “{field}” {problem}.': 'Dans le fichier de modèle, « {field} » {problem}.',
  'Install a BitTorrent client, or open the .torrent in yours by hand.':
    'Installez un client BitTorrent, ou ouvrez vous-même le .torrent dans le vôtre.',
  'Install that version or a later one.': 'Installez cette version ou une plus récente.',
  'It cannot be read: {reason}.': 'Lecture impossible : {reason}.',
  'It ends in a slash, so that many trackers do not answer and clients do not know where to scrape.':
    'Elle se termine par une barre oblique : beaucoup de trackers ne répondent pas, et les clients ne savent pas où faire un scrape.',
  'It has been removed.': 'Cet élément a été retiré.',
  'It has fields that are not known here: {listed} and {more} more.':
    'Il a des champs inconnus ici : {listed} et {more} autres.',
  'It has fields that are not known here: {listed}.': 'Il a des champs inconnus ici : {listed}.',
  'It has letters that many clients do not send as they should.':
    'Elle contient des lettres que beaucoup de clients n’envoient pas comme il faut.',
  'It has {count} pieces, so many that some clients become slow.':
    'Il a {count} morceaux, tant que certains clients en deviennent lents.',
  'It holds a name or password, which everyone with the torrent can read.':
    'Elle contient un nom ou un mot de passe, que tous ceux qui ont le torrent peuvent lire.',
  'It is kept as {1}.': 'L’original est conservé sous {1}.',
  'It is marked as private in a place where no client looks: it is public.':
    'Il est marqué comme privé à un endroit qu’aucun client ne regarde : il est public.',
  'It is not there.': 'Il n’est pas là.',
  'It is private and names no tracker: nobody can find anybody with it.':
    'Il est privé et ne nomme aucun tracker : personne ne peut trouver personne avec lui.',
  'It is private but names DHT nodes, which its clients must not use.':
    'Il est privé mais nomme des nœuds DHT, que ses clients ne doivent pas utiliser.',
  'It is there twice.': 'Elle y est deux fois.',
  'It may have been moved or deleted.': 'Il a peut-être été déplacé ou supprimé.',
  'It may have been removed. Look at the list of backups again.':
    'Elle a peut-être été supprimée. Regardez de nouveau la liste des sauvegardes.',
  'It may not know this version of torrents.':
    'Il ne connaît peut-être pas cette version de torrents.',
  'It names no tracker, so only clients with the DHT find others.':
    'Il ne nomme aucun tracker : seuls les clients qui utilisent la DHT trouvent les autres.',
  'It names no tracker: clients can find each other only through the DHT.':
    'Il ne nomme aucun tracker : les clients ne peuvent se trouver que par la DHT.',
  'It says no port, and clients cannot guess it.':
    'Elle n’indique pas de port, et les clients ne peuvent pas le deviner.',
  'It was cancelled.': 'L’opération a été annulée.',
  'It was made by a newer version of Swarmdeck.':
    'Elle a été faite par une version plus récente de Swarmdeck.',
  'It writes numbers with needless zeros: {1}.':
    'Il écrit des nombres avec des zéros inutiles : {1}.',
  'Its .torrent is being made already.': 'Son .torrent est déjà en cours de création.',
  'Its .torrent is there already.': 'Son .torrent est déjà là.',
  'Its fields are not in the order they should be: {1}.':
    'Ses champs ne sont pas dans l’ordre voulu : {1}.',
  'Its pieces of {bytes} bytes are not as long as a power of two.':
    'La taille de ses morceaux, {bytes} octets, n’est pas une puissance de deux.',
  'Its pieces of {bytes} bytes are shorter than clients expect.':
    'Ses morceaux de {bytes} octets sont plus petits que ce que les clients attendent.',
  'Its pieces of {mib} MiB are longer than some clients accept.':
    'Ses morceaux de {mib} Mio sont plus gros que ce que certains clients acceptent.',
  'Its size in bytes is {found_bytes} in place of {size_bytes}.':
    'Sa taille est de {found_bytes} octets au lieu de {size_bytes}.',
  'Leave the choice to Swarmdeck.': 'Laissez Swarmdeck choisir.',
  'Let other computers connect to share with friends.':
    'Autorisez d’autres ordinateurs à se connecter pour partager avec des amis.',
  'Let other computers connect, on the page Overview.':
    'Autorisez d’autres ordinateurs à se connecter, sur la page Aperçu.',
  'Let registered files be moved out of the way under Settings, or move some yourself.':
    'Faites mettre de côté les fichiers inscrits dans les réglages, ou déplacez-en quelques-uns vous-même.',
  'Let the path begin with /announce.': 'Faites commencer le chemin par /announce.',
  'Load the page anew.': 'Rechargez la page.',
  'Log in, or open the address with the key once more.':
    'Connectez-vous, ou ouvrez de nouveau l’adresse qui contient la clé.',
  'Look at the list once more, then start again.':
    'Regardez de nouveau la liste, puis recommencez.',
  'Look at the summary once more. Nothing has been changed here.':
    'Regardez de nouveau le résumé. Rien n’a été modifié ici.',
  'Look for the torrent in the list of torrents.':
    'Cherchez le torrent dans la liste des torrents.',
  'Look whether something else came with it.': 'Regardez si autre chose a été copié avec elle.',
  'Look whether torrents or friends are back that you had removed since then.':
    'Regardez si des torrents ou des amis que vous aviez retirés depuis sont revenus.',
  'Make a torrent of version 1, or share a folder below.':
    'Créez un torrent de version 1, ou partagez un sous-dossier.',
  'Make it first, or save the .torrent in another folder.':
    'Créez-le d’abord, ou enregistrez le .torrent dans un autre dossier.',
  'Make room on the disk, and see to it that Swarmdeck may write in {1}. If it ends before, they are lost.':
    'Faites de la place sur le disque, et veillez à ce que Swarmdeck puisse écrire dans {1}. S’il se termine avant, ils sont perdus.',
  'Make room on the disk.': 'Faites de la place sur le disque.',
  'Make the torrent once more with the announce URLs that the overview shows.':
    'Créez de nouveau le torrent avec les URL d’annonce qu’affiche l’aperçu.',
  'Mind capital letters, and the layout of the keyboard.':
    'Attention aux majuscules et à la disposition du clavier.',
  'More than {WAITING_MAX} jobs cannot wait at the same time.':
    'Pas plus de {WAITING_MAX} tâches ne peuvent attendre en même temps.',
  'Move it elsewhere, then start Swarmdeck again.':
    'Déplacez-le ailleurs, puis redémarrez Swarmdeck.',
  'Name a folder for the data with --data-dir.':
    'Indiquez un dossier pour les données avec --data-dir.',
  "Name the folder that the shared file or folder lies in. If your client runs in a container that sees other folders, enter its address with this computer's name in place of 127.0.0.1; it then checks the data itself.":
    'Indiquez le dossier qui contient le fichier ou le dossier partagé. Si votre client fonctionne dans un conteneur qui voit d’autres dossiers, saisissez son adresse avec le nom de cet ordinateur à la place de 127.0.0.1 ; il vérifie alors lui-même les données.',
  'Name the right folder.': 'Indiquez le bon dossier.',
  'Names differ only in case, such as “{1}” from “{2}” ({count} in all): Windows and macOS keep only one of them.':
    'Des noms ne diffèrent que par les majuscules, comme « {1} » et « {2} » ({count} en tout) : Windows et macOS n’en gardent qu’un.',
  'No client announces over “{1}”.': 'Aucun client ne s’annonce par « {1} ».',
  'No program opened the .torrent: {error}.': 'Aucun programme n’a ouvert le .torrent : {error}.',
  'Nobody can connect to {1}.': 'Personne ne peut se connecter à {1}.',
  'None of the announce URLs in this torrent is one of your tracker.':
    'Aucune des URL d’annonce de ce torrent n’est celle de votre tracker.',
  'Nothing answers at {address}: {cause}.': 'Rien ne répond à {address} : {cause}.',
  'Nothing was changed.': 'Rien n’a été modifié.',
  'Nothing was left behind.': 'Il n’en reste rien.',
  'Only clients in a web browser announce over WebSockets.':
    'Seuls les clients fonctionnant dans un navigateur s’annoncent par WebSockets.',
  'Only computers in the same network find {host}.':
    'Seuls les ordinateurs du même réseau trouvent {host}.',
  'Only computers in your own network can use the announce URLs.':
    'Seuls les ordinateurs de votre propre réseau peuvent utiliser les URL d’annonce.',
  'Only this computer can reach the tracker.': 'Seul cet ordinateur peut joindre le tracker.',
  'Only what is on a list of yours is let in, but the list is empty.':
    'Seul ce qui figure sur l’une de vos listes est admis, mais la liste est vide.',
  'Open it in your file manager.': 'Ouvrez-le dans votre gestionnaire de fichiers.',
  "Paths are longer than some systems accept ({count} in all): “{1}” has {characters} characters with the torrent's name.":
    'Des chemins sont plus longs que ce que certains systèmes acceptent ({count} en tout) : « {1} » compte {characters} caractères avec le nom du torrent.',
  'Paths stand twice in it, such as “{1}” ({count} in all).':
    'Des chemins y figurent deux fois, comme « {1} » ({count} en tout).',
  'Please report it with the log.': 'Veuillez le signaler en joignant le journal.',
  'Please report this: it is a fault in Swarmdeck.':
    'Veuillez le signaler : c’est une erreur de Swarmdeck.',
  'Port {port} is already in use.': 'Le port {port} est déjà utilisé.',
  'Port {port} is used by another Swarmdeck (process {process_id}).':
    'Le port {port} est utilisé par un autre Swarmdeck (processus {process_id}).',
  'Port {port} is used by this Swarmdeck itself, for something else.':
    'Le port {port} est utilisé par ce Swarmdeck lui-même, pour autre chose.',
  'Port {port} is used by {name} (process {process_id}).':
    'Le port {port} est utilisé par {name} (processus {process_id}).',
  'Put addresses or clients on the list, or let in all others again.':
    'Mettez des adresses ou des clients sur la liste, ou admettez de nouveau tous les autres.',
  'Put in a URL with http:// or udp:// for all others.':
    'Ajoutez une URL en http:// ou udp:// pour tous les autres.',
  'Put it back, or apply settings here, which writes it anew.':
    'Remettez-le en place, ou appliquez des réglages ici, ce qui le réécrit.',
  'Put it behind the host, such as {1}:6969.': 'Mettez-le après l’hôte, comme {1}:6969.',
  'Remove it, then set a new password.': 'Supprimez-le, puis définissez un nouveau mot de passe.',
  'Remove one of them first.': 'Supprimez-en d’abord un.',
  'Remove one that is not needed.': 'Supprimez-en un dont vous n’avez pas besoin.',
  'Remove some that are not needed.': 'Supprimez ce dont vous n’avez pas besoin.',
  'Rename it or exclude it, and try again.': 'Renommez-le ou excluez-le, puis réessayez.',
  'Rename one of the two and try again.': 'Renommez l’un des deux, puis réessayez.',
  'Renew the key if somebody else has got it.':
    'Renouvelez la clé si quelqu’un d’autre l’a obtenue.',
  'Save the .torrent under another name.': 'Enregistrez le .torrent sous un autre nom.',
  'See to it that the disk can be written again: systems lock a disk that has a fault.':
    'Faites en sorte qu’on puisse de nouveau écrire sur le disque : les systèmes verrouillent un disque défectueux.',
  'Share its subfolders one by one.': 'Partagez ses sous-dossiers un par un.',
  'Share the file itself, or make a hybrid torrent.':
    'Partagez le fichier lui-même, ou créez un torrent hybride.',
  'Start Swarmdeck again.': 'Redémarrez Swarmdeck.',
  'Start Swarmdeck without it to change it here.':
    'Démarrez Swarmdeck sans cette option pour modifier ce réglage ici.',
  'Start it again.': 'Redémarrez-le.',
  'Start the computer again.': 'Redémarrez l’ordinateur.',
  'Start {name}, and check that its web interface is switched on.':
    'Démarrez {name}, et vérifiez que son interface web est activée.',
  'Swarmdeck does not know your BitTorrent client yet.':
    'Swarmdeck ne connaît pas encore votre client BitTorrent.',
  'Swarmdeck has not started, so there is nothing to ask.':
    'Swarmdeck n’a pas démarré : il n’y a rien à interroger.',
  'Swarmdeck is about to end.': 'Swarmdeck est sur le point de se terminer.',
  'Swarmdeck ran into a fault of its own while it started.':
    'Swarmdeck a rencontré une erreur interne à son démarrage.',
  'Swarmdeck ran into a fault of its own.': 'Swarmdeck a rencontré une erreur interne.',
  'Swarmdeck runs with its default settings. A copy of the file is kept as {1}.':
    'Swarmdeck fonctionne avec ses réglages par défaut. Une copie du fichier est conservée sous {1}.',
  'Swarmdeck starts it again by itself. Please report it with the log.':
    'Swarmdeck le relance de lui-même. Veuillez le signaler en joignant le journal.',
  'Swarmdeck – {1}': 'Swarmdeck – {1}',
  'Switch that on under Settings, or begin the URL with http://.':
    'Activez-le dans les réglages, ou faites commencer l’URL par http://.',
  'Take it out of the watched folder.': 'Retirez-le du dossier surveillé.',
  'Take one of the two away.': 'Retirez l’une des deux.',
  'Take the slash at the end away.': 'Retirez la barre oblique finale.',
  'Take them out, or put it on two lines.': 'Retirez-les, ou répartissez le tout sur deux lignes.',
  'That is not the password.': 'Ce n’est pas le mot de passe.',
  'The .torrent could not be recovered of {told} and {more} more.':
    'Le .torrent n’a pas pu être récupéré pour {told} et {more} autres.',
  'The .torrent could not be recovered of {told}.':
    'Le .torrent n’a pas pu être récupéré pour {told}.',
  'The .torrent could not be saved to {path}: {1}.':
    'Le .torrent n’a pas pu être enregistré dans {path} : {1}.',
  'The .torrent itself has {mb} MB, more than some clients accept.':
    'Le .torrent lui-même fait {mb} Mo, plus que ce que certains clients acceptent.',
  'The .torrent of “{1}” could not be recovered.':
    'Le .torrent de « {1} » n’a pas pu être récupéré.',
  'The .torrent will be {1} MB large, more than some clients accept: choose longer pieces or share fewer files.':
    'Le .torrent fera {1} Mo, plus que ce que certains clients acceptent : choisissez des morceaux plus gros ou partagez moins de fichiers.',
  'The backups in {folder} cannot be changed: {why}.':
    'Les sauvegardes de {folder} ne peuvent pas être modifiées : {why}.',
  'The command is not JSON.': 'La commande n’est pas du JSON.',
  'The current password is not right.': 'Le mot de passe actuel n’est pas le bon.',
  'The daily backup could not be made. {1}': 'La sauvegarde quotidienne n’a pas pu être faite. {1}',
  'The damaged file is kept as {1}.': 'Le fichier endommagé est conservé sous {1}.',
  'The data folder {root} cannot be kept from a second Swarmdeck: {why}.':
    'Le dossier de données {root} ne peut pas être réservé face à un second Swarmdeck : {why}.',
  'The data folder {root} cannot be used: {why}.':
    'Le dossier de données {root} ne peut pas être utilisé : {why}.',
  'The file cannot be read.': 'Le fichier ne peut pas être lu.',
  'The file could not be moved out of the way: {1}.':
    'Le fichier n’a pas pu être mis de côté : {1}.',
  'The file could not be put together.': 'Le fichier n’a pas pu être assemblé.',
  'The file did not arrive whole.': 'Le fichier n’est pas arrivé entier.',
  'The file is damaged.': 'Le fichier est endommagé.',
  'The file is empty.': 'Le fichier est vide.',
  'The file is kept as {1}.': 'Le fichier est conservé sous {1}.',
  'The file with the presets could not be understood. {problem}':
    'Le fichier des modèles n’a pas pu être compris. {problem}',
  'The file with your presets could not be understood. {problem}':
    'Le fichier de vos modèles n’a pas pu être compris. {problem}',
  'The file “{path}” in {folder} {trouble}.': 'Le fichier « {path} » dans {folder} {trouble}.',
  'The folder could not be shown: {error}.': 'Le dossier n’a pas pu être affiché : {error}.',
  'The folder with the data is missing.': 'Le dossier des données n’est pas indiqué.',
  'The folder {folder} could not be shown: {error}.':
    'Le dossier {folder} n’a pas pu être affiché : {error}.',
  'The list is too long.': 'La liste est trop longue.',
  'The list of those who are sharing could not be saved: {1}.':
    'La liste des pairs en partage n’a pas pu être enregistrée : {1}.',
  'The list of those who were sharing {read}: {1}.':
    'La liste des pairs qui partageaient {read} : {1}.',
  'The list of torrents cannot be changed: {why}.':
    'La liste des torrents ne peut pas être modifiée : {why}.',
  'The list of torrents cannot be read or written: {cause}.':
    'La liste des torrents ne peut pas être lue ou écrite : {cause}.',
  'The list of torrents cannot be read or written: {why}.':
    'La liste des torrents ne peut pas être lue ou écrite : {why}.',
  'The list of torrents in {path} cannot be read or written: {why}.':
    'La liste des torrents dans {path} ne peut pas être lue ou écrite : {why}.',
  'The list of torrents was damaged when Swarmdeck started':
    'La liste des torrents était endommagée au démarrage de Swarmdeck',
  'The list of torrents was made by a newer version of Swarmdeck.':
    'La liste des torrents a été créée par une version plus récente de Swarmdeck.',
  'The list of torrents was missing or empty when Swarmdeck started':
    'La liste des torrents était absente ou vide au démarrage de Swarmdeck',
  'The log in {folder} cannot be written: {error}.':
    'Le journal dans {folder} ne peut pas être écrit : {error}.',
  'The name {1} is not text.': 'Le nom {1} n’est pas du texte.',
  'The owner of the tracker cannot be removed.':
    'Le propriétaire du tracker ne peut pas être retiré.',
  'The pages cannot be shown at {address}: {error}. Choose another address with --ui.':
    'Les pages ne peuvent pas être affichées à {address} : {error}. Choisissez une autre adresse avec --ui.',
  'The path is missing; most trackers answer at /announce only.':
    'Le chemin manque ; la plupart des trackers ne répondent qu’à /announce.',
  'The path must be a whole one, from the drive or the root on.':
    'Le chemin doit être complet, à partir du lecteur ou de la racine.',
  'The preset {problem}.': 'Le modèle {problem}.',
  'The preset “{name}” cannot be used. {1}': 'Le modèle « {name} » ne peut pas être utilisé. {1}',
  'The presets are too large to be kept.': 'Les modèles sont trop volumineux pour être conservés.',
  'The presets could not be saved to {path}: {why}.':
    'Les modèles n’ont pas pu être enregistrés dans {path} : {why}.',
  'The presets in {path} could not be read: {why}.':
    'Les modèles de {path} n’ont pas pu être lus : {why}.',
  'The setting {name} {problem}.': 'Le réglage {name} {problem}.',
  'The settings are {1}.': 'Les réglages sont {1}.',
  'The settings could not be saved to {path}: {why}.':
    'Les réglages n’ont pas pu être enregistrés dans {path} : {why}.',
  'The settings could not be saved: Swarmdeck ran into a fault of its own.':
    'Les réglages n’ont pas pu être enregistrés : Swarmdeck a rencontré une erreur interne.',
  'The settings file has been changed by hand just now.':
    'Le fichier de réglages vient d’être modifié à la main.',
  'The settings file was changed by hand. {1}':
    'Le fichier de réglages a été modifié à la main. {1}',
  'The settings file was written by a newer version of Swarmdeck.':
    'Le fichier de réglages a été écrit par une version plus récente de Swarmdeck.',
  'The settings file {1} is gone.': 'Le fichier de réglages {1} a disparu.',
  'The settings file {path} could not be understood: {problem}.':
    'Le fichier de réglages {path} n’a pas pu être compris : {problem}.',
  'The settings file {path} was replaced when you applied settings.':
    'Le fichier de réglages {path} a été remplacé quand vous avez appliqué des réglages.',
  'The settings from before stay in force until the file is right. If you apply settings here instead, a copy of what was written is kept.':
    'Les réglages précédents restent en vigueur jusqu’à ce que le fichier soit correct. Si vous appliquez plutôt des réglages ici, une copie de ce qui était écrit est conservée.',
  'The settings from before stay in force. {1}': 'Les réglages précédents restent en vigueur. {1}',
  'The settings have been changed elsewhere in the meantime.':
    'Les réglages ont été modifiés ailleurs entre-temps.',
  'The settings in {file} cannot be used: {list}.':
    'Les réglages de {file} ne peuvent pas être utilisés : {list}.',
  'The settings in {path} could not be read: {why}.':
    'Les réglages de {path} n’ont pas pu être lus : {why}.',
  'The system does not say where your home folder is.':
    'Le système ne dit pas où se trouve votre dossier personnel.',
  'The system gives no random numbers, which a password needs.':
    'Le système ne fournit pas de nombres aléatoires, indispensables à un mot de passe.',
  'The system gives no random numbers: {error}.':
    'Le système ne fournit pas de nombres aléatoires : {error}.',
  'The system says: {source}.': 'Le système dit : {source}.',
  'The tracker answers there again as soon as it is back. If it is gone for good, choose another one under Settings.':
    'Le tracker y répondra de nouveau dès qu’elle sera revenue. Si elle a disparu pour de bon, choisissez-en une autre dans les réglages.',
  'The tracker could not start: {1}.': 'Le tracker n’a pas pu démarrer : {1}.',
  'The tracker goes on answering. Check that the disk is not full and that you may write there.':
    'Le tracker continue de répondre. Vérifiez que le disque n’est pas plein et que vous pouvez y écrire.',
  'The tracker goes on, and it is tried again. Check that there is room on the disk and that the data folder can be written. Should Swarmdeck end before, clients come back by themselves when they announce next.':
    'Le tracker continue, et un nouvel essai suivra. Vérifiez qu’il y a de la place sur le disque et que le dossier de données est accessible en écriture. Si Swarmdeck se termine avant, les clients reviendront d’eux-mêmes à leur prochaine annonce.',
  'The watched folder {1} cannot be read: {2}.':
    'Le dossier surveillé {1} ne peut pas être lu : {2}.',
  'The window asked for something the tracker does not understand: {cause}.':
    'La fenêtre a demandé quelque chose que le tracker ne comprend pas : {cause}.',
  'There are blanks in it, which no URL has.': 'Elle contient des espaces, ce qu’aucune URL n’a.',
  'There are too many .torrent files in the watched folder {1}; some are passed over.':
    'Il y a trop de fichiers .torrent dans le dossier surveillé {1} ; certains sont ignorés.',
  'There are {PRESETS_MAX} presets already.': 'Il y a déjà {PRESETS_MAX} modèles.',
  'There are {of_reason} backups made by hand already.':
    'Il y a déjà {of_reason} sauvegardes faites à la main.',
  'There is a folder where the list of torrents should be: {1}.':
    'Il y a un dossier là où devrait être la liste des torrents : {1}.',
  'There is already a file {path}.': 'Il y a déjà un fichier {path}.',
  'There is no .torrent of “{1}” here yet.': 'Il n’y a pas encore ici de .torrent de « {1} ».',
  'There is no .torrent {1} any more.': 'Il n’y a plus de .torrent {1}.',
  'There is no announce URL to announce to instead.':
    'Aucune URL d’annonce n’est indiquée en remplacement.',
  'There is no file “{name}” in {path}.': '{path} ne contient pas de fichier « {name} ».',
  'There is no folder {1}.': 'Il n’y a pas de dossier {1}.',
  'There is no folder “{name}” in {path}.': '{path} ne contient pas de dossier « {name} ».',
  'There is no preset called “{1}”.': 'Il n’y a pas de modèle nommé « {1} ».',
  'There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” and a browser instead.':
    'Il n’y a pas d’écran où afficher une fenêtre. Utilisez plutôt « swarmdeck serve --ui 127.0.0.1:8080 » et un navigateur.',
  'There is no setting called “{name}”.': 'Il n’y a pas de réglage nommé « {name} ».',
  'There is no such backup.': 'Cette sauvegarde n’existe pas.',
  'There is no such entry.': 'Cette entrée n’existe pas.',
  'There is no such friend.': 'Cet ami n’existe pas.',
  'There is no such list.': 'Cette liste n’existe pas.',
  'There is not just one preset in {1}.': '{1} contient plus d’un modèle, ou aucun.',
  'There is nothing that could become a torrent.': 'Il n’y a rien qui puisse devenir un torrent.',
  'There is nothing to back up: {1} is empty.': 'Il n’y a rien à sauvegarder : {1} est vide.',
  'There is nothing to back up: {1} is missing.': 'Il n’y a rien à sauvegarder : {1} n’existe pas.',
  'There were too many attempts to log in.': 'Il y a eu trop de tentatives de connexion.',
  'These .torrents are too large together for one file.':
    'Ensemble, ces .torrent sont trop gros pour un seul fichier.',
  'These are more than {MAGNETS_MAX} magnet links.':
    'Cela fait plus de {MAGNETS_MAX} liens magnet.',
  'These settings cannot be used: {1}.': 'Ces réglages ne peuvent pas être utilisés : {1}.',
  'They are those of its web interface; see the settings of {name}.':
    'Ce sont ceux de son interface web ; voyez les réglages de {name}.',
  'This backup cannot be read.': 'Cette sauvegarde ne peut pas être lue.',
  'This backup is damaged: {problem}.': 'Cette sauvegarde est endommagée : {problem}.',
  'This backup was made by a newer version of Swarmdeck.':
    'Cette sauvegarde a été faite par une version plus récente de Swarmdeck.',
  'This build has no pages in it. Build them with “cargo xtask run”.':
    'Cette compilation ne contient pas de pages. Compilez-les avec « cargo xtask run ».',
  'This computer does not have the address {name} at the moment.':
    'Cet ordinateur n’a pas l’adresse {name} en ce moment.',
  'This computer does not have the addresses {1} at the moment.':
    'Cet ordinateur n’a pas les adresses {1} en ce moment.',
  'This is a path on Windows, but the tracker runs on another system.':
    'C’est un chemin Windows, mais le tracker fonctionne sur un autre système.',
  'This is not a preset file of Swarmdeck: {why}.':
    'Ce n’est pas un fichier de modèle de Swarmdeck : {why}.',
  'This is not an announce URL.': 'Ce n’est pas une URL d’annonce.',
  'This is not the name of a folder.': 'Ce n’est pas le nom d’un dossier.',
  'This job is not known any more.': 'Cette tâche n’est plus connue.',
  'This link cannot be used: {error}.': 'Ce lien ne peut pas être utilisé : {error}.',
  'This page has neither logged in nor the key that swarmdeck printed when it started.':
    'Cette page n’est pas connectée et n’a pas la clé que swarmdeck a affichée à son démarrage.',
  'This preset file was made by a newer version of Swarmdeck.':
    'Ce fichier de modèle a été créé par une version plus récente de Swarmdeck.',
  'This torrent is not registered with your tracker.':
    'Ce torrent n’est pas inscrit auprès de votre tracker.',
  'This version of Swarmdeck keeps the list of torrents in another way, and makes a backup before it changes it. {1}':
    'Cette version de Swarmdeck conserve autrement la liste des torrents, et en fait une sauvegarde avant de la modifier. {1}',
  'This was not a login from a page of Swarmdeck’s.':
    'Cette connexion ne venait pas d’une page de Swarmdeck.',
  'Try again.': 'Réessayez.',
  'Try it once more.': 'Réessayez.',
  'Try once more.': 'Réessayez.',
  'Unpack it and choose what is in it.': 'Décompressez-la et choisissez ce qu’elle contient.',
  'Use a URL without what is before the @.': 'Utilisez une URL sans ce qui précède le @.',
  'Use a host name that follows your address, such as one of dynamic DNS.':
    'Utilisez un nom d’hôte qui suit votre adresse, par exemple un nom de DNS dynamique.',
  'Use an announce URL with a key, or make your tracker public.':
    'Utilisez une URL d’annonce avec une clé, ou rendez votre tracker public.',
  'Use the one that is running, or choose another folder with --data-dir.':
    'Utilisez celui qui est en marche, ou choisissez un autre dossier avec --data-dir.',
  'Wait a moment until it is in force, look through the settings, and apply them again.':
    'Attendez un instant qu’il soit en vigueur, parcourez les réglages, et appliquez-les de nouveau.',
  'Wait a second, then try again.': 'Attendez une seconde, puis réessayez.',
  'Wait a while or restart {name}, then try again.':
    'Attendez un peu ou redémarrez {name}, puis réessayez.',
  'Wait until nothing writes to it, then start again.':
    'Attendez que rien n’y écrive plus, puis recommencez.',
  'Wait until some are finished, or choose fewer.':
    'Attendez que certaines soient terminées, ou choisissez moins d’éléments.',
  'Wait {1} minutes, then try again.': 'Attendez {1} minutes, puis réessayez.',
  'Wait {secs} seconds, then try again.': 'Attendez {secs} secondes, puis réessayez.',
  'What answers at {address} is not {name}.': 'Ce qui répond à {address} n’est pas {name}.',
  'What happens on one torrent is only known by the minute.':
    'Ce qui se passe sur un seul torrent n’est connu qu’à la minute près.',
  'What happens on your tracker cannot be written down. {1}':
    'Ce qui se passe sur votre tracker ne peut pas être noté. {1}',
  'What this version knows of it is in force; the rest is kept for the newer one.':
    'Ce que cette version en connaît est en vigueur ; le reste est gardé pour la plus récente.',
  'What was in it and could not be used is kept as {1}.':
    'Ce qui s’y trouvait et n’a pas pu être utilisé est conservé sous {1}.',
  'What you want to share has changed since you looked at it.':
    'Ce que vous voulez partager a changé depuis que vous l’avez regardé.',
  'Windows cannot store all of its names, such as “{1}” ({count} in all).':
    'Windows ne peut pas enregistrer tous ses noms, comme « {1} » ({count} en tout).',
  'Without a port, clients ask at port {port}, but your tracker listens at {own}.':
    'Sans port indiqué, les clients s’adressent au port {port}, mais votre tracker écoute sur le port {own}.',
  'Write it as in *.txt, and put a \\ before a character that stands for itself.':
    'Écrivez-le comme dans *.txt, et mettez un \\ devant un caractère à prendre tel quel.',
  'Write it as {url}.': 'Écrivez-la ainsi : {url}.',
  'Write it like the default, {name}={example}.':
    'Écrivez-le comme la valeur par défaut, {name}={example}.',
  'Write it whole, such as http://tracker.example.org:6969/announce.':
    'Écrivez-la en entier, comme http://tracker.example.org:6969/announce.',
  'Write {1}://{colon}{2}.': 'Écrivez {1}://{colon}{2}.',
  'Your torrents and their counts are not touched, and clients come back by themselves when they announce next, within {1} min. {kept}':
    'Vos torrents et leurs compteurs ne sont pas touchés, et les clients reviennent d’eux-mêmes à leur prochaine annonce, dans les {1} min. {kept}',
  'Your tracker answers at /announce, and not at this path.':
    'Votre tracker répond à /announce, et non à ce chemin.',
  'Your tracker answers this computer only.': 'Votre tracker ne répond qu’à cet ordinateur.',
  'Your tracker does not answer over UDP.': 'Votre tracker ne répond pas par UDP.',
  'Your tracker does not answer over WebSockets.': 'Votre tracker ne répond pas par WebSockets.',
  'Your tracker does not speak HTTPS.': 'Votre tracker ne parle pas HTTPS.',
  'Your tracker goes on answering for them. Add their .torrent files again to see and save them here.':
    'Votre tracker continue de répondre pour eux. Ajoutez de nouveau leurs fichiers .torrent pour les voir et les enregistrer ici.',
  'Your tracker is private, and turns away whoever comes without a key.':
    'Votre tracker est privé, et refuse quiconque vient sans clé.',
  'Your tracker listens at port {own}, and not at {port}.':
    'Votre tracker écoute sur le port {own}, et non sur le port {port}.',
  'a link; links are not followed': 'un lien ; les liens ne sont pas suivis',
  'a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB':
    'un morceau de {bytes} octets n’est pas possible : ce doit être une puissance de deux entre 16 Kio et 16 Mio',
  'a pipe, socket or device': 'un tube, un socket ou un périphérique',
  'a shortcut; it works only on this computer':
    'un raccourci ; il ne fonctionne que sur cet ordinateur',
  'announce URL': 'URL d’annonce',
  'banned after too many attempts': 'banni après trop de tentatives',
  'cannot be read ({0})': 'ne peut pas être lu ({0})',
  'cannot be written': 'ne peut pas être écrit',
  'cannot listen on {address}': 'impossible d’écouter sur {address}',
  categories: 'catégories',
  'checking the data was cancelled': 'la vérification des données a été annulée',
  collection: 'collection',
  'could not be read': 'n’a pas pu être lue',
  'could only be read in part': 'n’a pu être lue qu’en partie',
  'creating the torrent was cancelled': 'la création du torrent a été annulée',
  'creation date': 'date de création',
  'does not fit: {1}': 'ne convient pas : {1}',
  'does not fit: {error}': 'ne convient pas : {error}',
  'does not take the torrent: {words}': 'n’accepte pas le torrent : {words}',
  'empty folder; a torrent holds only files':
    'dossier vide ; un torrent ne contient que des fichiers',
  end: 'fin',
  entries: 'entrées',
  'everything in {1} is left out: {count} hidden, temporary, special or excluded entries':
    'tout est exclu dans {1} : {count} éléments masqués, temporaires, spéciaux ou exclus',
  'excluded by “{pattern}”': 'exclu par « {pattern} »',
  friends: 'amis',
  'has another size than in the torrent': 'n’a pas la même taille que dans le torrent',
  'has become longer since the torrent was planned':
    'est devenu plus long depuis la préparation du torrent',
  'has become shorter since the torrent was planned':
    'est devenu plus court depuis la préparation du torrent',
  'has been changed since': 'a été modifié depuis',
  'has been changed since the torrent was planned':
    'a été modifié depuis la préparation du torrent',
  'has no port': 'n’a pas de port',
  'has the torrent already': 'a déjà le torrent',
  'hidden by its name or by the system': 'masqué par son nom ou par le système',
  'in line {line}, column {column}: {what}': 'à la ligne {line}, colonne {column} : {what}',
  'is a path, not a name': 'est un chemin et non un nom',
  'is an address inside your own network; others need the one that your router has on the Internet':
    'est une adresse de votre propre réseau ; les autres ont besoin de celle de votre routeur sur Internet',
  'is an address that your provider shares among several customers, so that nobody outside can connect to it':
    'est une adresse que votre opérateur partage entre plusieurs clients, si bien que personne ne peut s’y connecter de l’extérieur',
  "is another friend's already": 'est déjà celui d’un autre ami',
  'is empty': 'est vide',
  'is longer than a peer id, which has 20 bytes': 'est plus long qu’un peer id, qui a 20 octets',
  'is no longer there': 'n’est plus là',
  'is no option that this version of Swarmdeck knows':
    'n’est pas une option que cette version de Swarmdeck connaît',
  'is not a URL': 'n’est pas une URL',
  'is not a file, or reached by a link': 'n’est pas un fichier, ou passe par un lien',
  'is not a host': 'n’est pas un nom d’hôte',
  'is not an address such as http://127.0.0.1:8080':
    'n’est pas une adresse comme http://127.0.0.1:8080',
  'is not there': 'n’est pas là',
  'is too long': 'est trop long',
  'it does not say “{MARK}”': 'il n’y est pas écrit « {MARK} »',
  'it ends in the middle, in line {line}': 'il s’arrête en plein milieu, à la ligne {line}',
  'it has hashes of {found} pieces, but its files make {expected}':
    'il a les empreintes de {found} morceaux, mais ses fichiers en font {expected}',
  'it holds the unsafe path “{1}”': 'il contient le chemin dangereux « {1} »',
  'it is a torrent of version {version}, which is not known':
    'c’est un torrent de version {version}, qui n’est pas connue',
  'it is larger than {1} MiB': 'il dépasse {1} Mio',
  'it is longer than {1} KiB': 'il dépasse {1} Kio',
  'it is longer than {MAX_PATTERN_BYTES} bytes': 'il dépasse {MAX_PATTERN_BYTES} octets',
  'it is not a .torrent: it has no info dictionary':
    'ce n’est pas un .torrent : il n’a pas de dictionnaire info',
  'it is not a .torrent: {0}': 'ce n’est pas un .torrent : {0}',
  'it is not a magnet link': 'ce n’est pas un lien magnet',
  'it is not the magnet link of a torrent: it has no info hash':
    'ce n’est pas le lien magnet d’un torrent : il n’a pas d’empreinte (info hash)',
  'it is too large': 'il est trop gros',
  'it must begin with { and end with }': 'il doit commencer par { et se terminer par }',
  'it was not read to its end': 'il n’a pas été lu jusqu’au bout',
  'its field “{field}” {problem}': 'son champ « {field} » {problem}',
  'its field “{name}” {problem}': 'son champ « {name} » {problem}',
  'its hashes of “{1}” {problem}': 'ses empreintes de « {1} » {problem}',
  'its pieces have {bytes} bytes, which is more than can be checked':
    'ses morceaux font {bytes} octets, plus que ce qui peut être vérifié',
  'its two lists of files differ': 'ses deux listes de fichiers diffèrent',
  lists: 'listes',
  'lock file of an open document': 'fichier de verrouillage d’un document ouvert',
  'made by the system for itself': 'créé par le système pour son propre usage',
  message: 'message',
  'must be 32 at most': 'doit être au plus 32',
  'must be a group of settings in { }': 'doit être un groupe de réglages entre { }',
  'must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881':
    'doit être un hôte et un port, comme dht.example.org:6881 ou [2001:db8::1]:6881',
  'must be a list': 'doit être une liste',
  'must be a list of texts in [ ]': 'doit être une liste de textes entre [ ]',
  'must be a number from 0 to 65535': 'doit être un nombre de 0 à 65535',
  'must be a number from 1 to 100': 'doit être un nombre de 1 à 100',
  'must be a number from 1 to 1000': 'doit être un nombre de 1 à 1000',
  'must be a number from 1 to 1000000': 'doit être un nombre de 1 à 1000000',
  'must be a number from 1 to 1000000, or 0 for no limit':
    'doit être un nombre de 1 à 1000000, ou 0 pour aucune limite',
  'must be a number from 1 to 100000000': 'doit être un nombre de 1 à 100000000',
  'must be a number from 1 to 1024': 'doit être un nombre de 1 à 1024',
  'must be a number from 16 to 16777216, or 0 for no limit':
    'doit être un nombre de 16 à 16777216, ou 0 pour aucune limite',
  'must be a power of two from 16 KiB to 16 MiB':
    'doit être une puissance de deux entre 16 Kio et 16 Mio',
  'must be a text in quotes': 'doit être un texte entre guillemets',
  'must be a whole URL that begins with http://, https:// or ftp://':
    'doit être une URL complète qui commence par http://, https:// ou ftp://',
  'must be a whole number from 0 to {1}': 'doit être un nombre entier de 0 à {1}',
  'must be a whole number from 1 on': 'doit être un nombre entier à partir de 1',
  'must be addresses or networks such as 10.0.0.0/8, but has “{text}”':
    'doit contenir des adresses ou des réseaux comme 10.0.0.0/8, mais contient « {text} »',
  'must be addresses such as 127.0.0.1, but has “{text}”':
    'doit contenir des adresses comme 127.0.0.1, mais contient « {text} »',
  'must be an address that is reached from the Internet, such as your router shows it, or empty':
    'doit être une adresse joignable depuis Internet, telle que l’affiche votre routeur, ou rester vide',
  'must be an address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9':
    'doit être une adresse, un réseau comme 192.0.2.0/24, ou une plage comme 192.0.2.1-192.0.2.9',
  'must be an info hash of 40 hexadecimal digits':
    'doit être une empreinte (info hash) de 40 chiffres hexadécimaux',
  'must be at most {FOLDERS_MAX} folders': 'doit compter au plus {FOLDERS_MAX} dossiers',
  'must be folders with their whole path, but has “{folder}”':
    'doit contenir des dossiers avec leur chemin complet, mais contient « {folder} »',
  'must be from 1 second to 3600 seconds, which is one hour':
    'doit être de 1 seconde à 3600 secondes, soit une heure',
  'must be from 1 second to 86400 seconds, which is one day':
    'doit être de 1 seconde à 86400 secondes, soit un jour',
  'must be in the future': 'doit être à venir',
  'must be left out of a private torrent, which does not use the DHT':
    'doit être absent d’un torrent privé, qui n’utilise pas la DHT',
  'must be off, error, warn, info, debug or trace':
    'doit être off, error, warn, info, debug ou trace',
  'must be one line of at most 500 characters':
    'doit être une seule ligne d’au plus 500 caractères',
  'must be one line of text': 'doit être une seule ligne de texte',
  'must be one of these: {1}': 'doit être l’une de ces valeurs : {1}',
  'must be only a name or address, such as tracker.example.org, without http:// and without a port':
    'doit être seulement un nom ou une adresse, comme tracker.example.org, sans http:// et sans port',
  'must be such as server=debug, but has “{text}”':
    'doit avoir la forme server=debug, mais contient « {text} »',
  'must be text': 'doit être du texte',
  'must be true or false': 'doit être true ou false',
  'must begin with http:// or https://': 'doit commencer par http:// ou https://',
  'must begin with http://; https is not possible yet':
    'doit commencer par http:// ; https n’est pas encore possible',
  'must have at least one address': 'doit contenir au moins une adresse',
  'must have the beginning of a peer id after “id:”':
    'doit contenir le début d’un peer id après « id: »',
  'must not be empty': 'ne doit pas être vide',
  'must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}':
    'ne doit pas être inférieur au nombre habituel de pairs dans une réponse (tracker.peers_default), soit {peers_default}',
  'must not be longer than {COMMENT_CHARS_MAX} characters':
    'ne doit pas dépasser {COMMENT_CHARS_MAX} caractères',
  'must not be longer than {PASSWORD_CHARS_MAX} characters':
    'ne doit pas dépasser {PASSWORD_CHARS_MAX} caractères',
  'must not be longer than {max_chars} characters': 'ne doit pas dépasser {max_chars} caractères',
  'must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}':
    'ne doit pas dépasser le maximum de pairs dans une réponse (tracker.peers_max), soit {peers_max}',
  'must not be more than {LISTED_MAX}': 'ne doit pas en compter plus de {LISTED_MAX}',
  'must not be that far away': 'ne doit pas être aussi lointain',
  'must not be used in a private torrent': 'ne doit pas être utilisé dans un torrent privé',
  'must not have user name and password in it; they have fields of their own':
    'ne doit contenir ni nom d’utilisateur ni mot de passe ; ils ont leurs propres champs',
  name: 'nom',
  'name of a collection': 'nom d’une collection',
  'name of the file': 'nom du fichier',
  'needs an announce URL, or nobody finds the torrent':
    'a besoin d’une URL d’annonce, sinon personne ne trouve le torrent',
  'needs the tracker to try who can be reached (tracker.nat_check)':
    'exige que le tracker essaie de joindre les pairs (tracker.nat_check)',
  'no answer in time': 'pas de réponse à temps',
  'not allowed to ask': 'pas autorisé à demander',
  'not this kind of client': 'pas ce type de client',
  note: 'note',
  'nothing answers: {cause}': 'rien ne répond : {cause}',
  'nothing is in it': 'elle ne contient rien',
  'part of the system': 'fait partie du système',
  pattern: 'motif',
  'piece length': 'taille de morceau',
  'port {port} is already in use': 'le port {port} est déjà utilisé',
  'port {port} needs administrator rights': 'le port {port} demande les droits d’administrateur',
  'private torrent': 'torrent privé',
  'ranges of addresses in all lists together': 'plages d’adresses dans l’ensemble des listes',
  reason: 'raison',
  'similar torrent': 'torrent similaire',
  'some programs refuse it': 'certains programmes le refusent',
  'some programs refuse it or take it for another torrent':
    'certains programmes le refusent ou le prennent pour un autre torrent',
  'the .torrent being made': 'le .torrent en cours de création',
  'the .torrent would be larger than {1} MiB': 'le .torrent dépasserait {1} Mio',
  'the .torrent would replace the file {1} itself':
    'le .torrent remplacerait le fichier {1} lui-même',
  'the backup is not sound: {problem}': 'la sauvegarde n’est pas saine : {problem}',
  'the backup of {1}': 'la sauvegarde du {1}',
  'the catalog could not be read or written': 'le catalogue n’a pas pu être lu ou écrit',
  'the catalog has format {found}, but this version knows formats up to {known}':
    'le catalogue est au format {found}, mais cette version ne connaît que les formats jusqu’à {known}',
  'the changed .torrent is not right: {what}': 'le .torrent modifié n’est pas correct : {what}',
  'the disk can be read, but not written': 'on peut lire le disque, mais pas y écrire',
  'the disk does not do what it is asked to': 'le disque ne fait pas ce qu’on lui demande',
  'the disk gave back other bytes than were written':
    'le disque a rendu d’autres octets que ceux qui avaient été écrits',
  'the disk is full': 'le disque est plein',
  'the entry was written, but is not there': 'l’entrée a été écrite, mais elle n’y est pas',
  "the entry was written, but is not there or is switched off in the system's settings":
    'l’entrée a été écrite, mais elle n’y est pas ou est désactivée dans les réglages du système',
  'the field “{field}” {problem}': 'le champ « {field} » {problem}',
  'the finished .torrent is not right: {what}': 'le .torrent terminé n’est pas correct : {what}',
  'the name of {1} is not valid Unicode': 'le nom de {1} n’est pas de l’Unicode valide',
  "the name of {1} would lead out of the torrent's folder on Windows":
    'sous Windows, le nom de {1} mènerait hors du dossier du torrent',
  'the pattern “{pattern}” cannot be used: {problem}':
    'le motif « {pattern} » ne peut pas être utilisé : {problem}',
  'the setting “{1}” {2}': 'le réglage « {1} » {2}',
  'the system does not let Swarmdeck write there': 'le système ne laisse pas Swarmdeck y écrire',
  'the system does not say where your configuration is':
    'le système ne dit pas où se trouve votre configuration',
  'the window system could not be started': 'le système de fenêtres n’a pas pu être démarré',
  'there are more than {MAX_PATTERNS}': 'il y en a plus de {MAX_PATTERNS}',
  'there are no files in {1}': 'il n’y a pas de fichiers dans {1}',
  'there are no settings in it': 'il ne contient aucun réglage',
  'there are too many files in {1}': 'il y a trop de fichiers dans {1}',
  'there cannot be more than {max} {what}': 'il ne peut pas y avoir plus de {max} {what}',
  'there is no command “{name}”': 'il n’y a pas de commande « {name} »',
  'there is no data in {1}: every file is empty':
    'il n’y a pas de données dans {1} : tous les fichiers sont vides',
  'there is no file or folder {1}': 'il n’y a pas de fichier ni de dossier {1}',
  'there is only one file in {1}, for which version 2 knows no folder':
    'il n’y a qu’un fichier dans {1}, pour lequel la version 2 ne connaît pas de dossier',
  'this computer does not have the address {ip}': 'cet ordinateur n’a pas l’adresse {ip}',
  'too many copies of broken files are kept already':
    'trop de copies de fichiers endommagés sont déjà conservées',
  'too many files of this name are there already': 'il y a déjà trop de fichiers de ce nom',
  'unfinished download': 'téléchargement inachevé',
  'update URL': 'URL de mise à jour',
  'version control records': 'données de gestion de versions',
  'web seed': 'web seed',
  'what could still be read of the damaged file ({1})':
    'ce qui a encore pu être lu du fichier endommagé ({1})',
  'with those before it, it is too long': 'avec ceux qui le précèdent, il est trop long',
  'without a name': 'sans nom',
  'without words': 'sans message',
  'wrong user name or password': 'nom d’utilisateur ou mot de passe incorrect',
  '{1} Nothing has been changed.': '{1} Rien n’a été modifié.',
  '{1} and another entry have the same name in different Unicode spellings':
    '{1} et un autre élément ont le même nom, écrit différemment en Unicode',
  '{1} cannot be opened: {2}.': '{1} ne peut pas être ouvert : {2}.',
  '{1} cannot be read: {2}.': '{1} ne peut pas être lu : {2}.',
  '{1} cannot be read: {source}': '{1} ne peut pas être lu : {source}',
  '{1} does not exist': '{1} n’existe pas',
  '{1} is a whole drive, which has no name of its own':
    '{1} est un lecteur entier, qui n’a pas de nom propre',
  '{1} is neither a file nor a folder': '{1} n’est ni un fichier ni un dossier',
  '{1} is not a file of Swarmdeck’s any more.': '{1} n’est plus un fichier de Swarmdeck.',
  '{1} is not a folder, but the torrent is of one':
    '{1} n’est pas un dossier, alors que le torrent est celui d’un dossier',
  '{1} is not there, or is not as long as it was.':
    '{1} n’est pas là, ou n’a plus la même longueur.',
  '{1} is set on the command line.': 'Défini en ligne de commande : {1}.',
  '{1} lies in too many folders for a torrent of version 2':
    '{1} est imbriqué dans trop de dossiers pour un torrent de version 2',
  '{count} of its pieces are damaged.': '{count} de ses morceaux sont endommagés.',
  '{file_name} did not arrive whole.': '{file_name} n’est pas arrivé entier.',
  '{file} could not be read: {1}.': '{file} n’a pas pu être lu : {1}.',
  '{file} is too large to be a .torrent.': '{file} est trop gros pour être un .torrent.',
  '{file} was registered, but could not be moved out of the way: {why}.':
    '{file} a été inscrit, mais n’a pas pu être mis de côté : {why}.',
  '{first} Another one is not right either.': '{first} Un autre n’est pas bon non plus.',
  '{first} {1} others are not right either.': '{first} {1} autres ne sont pas bons non plus.',
  '{hint} Leave it if your router forwards one to the other.':
    '{hint} Laissez-la telle quelle si votre routeur redirige l’un vers l’autre.',
  '{host} is an address without a name, and most connections get another one now and then; the torrent finds nobody from then on.':
    '{host} est une adresse sans nom, et la plupart des connexions en changent de temps à autre ; dès lors, le torrent ne trouve plus personne.',
  '{host} is shared with other customers of the provider.':
    '{host} est partagée avec d’autres clients de l’opérateur.',
  '{host} means the computer of whoever opens the torrent, so nobody else finds the tracker by it.':
    '{host} désigne l’ordinateur de celui qui ouvre le torrent : personne d’autre ne trouve le tracker par cette adresse.',
  '{name} at {address} did not answer in time.': '{name} à {address} n’a pas répondu à temps.',
  '{name} cannot be unpacked: {error}.': '{name} ne peut pas être décompressé : {error}.',
  '{name} cannot be used: {error}.': '{name} ne peut pas être utilisé : {error}.',
  '{name} did not arrive whole.': '{name} n’est pas arrivé entier.',
  '{name} does not accept this user name and password.':
    '{name} n’accepte pas ce nom d’utilisateur et ce mot de passe.',
  '{name} does not let this computer use its web interface.':
    '{name} ne laisse pas cet ordinateur utiliser son interface web.',
  '{name} does not take the torrent.': '{name} n’accepte pas le torrent.',
  '{name} does not take the torrent. It says: {words}':
    '{name} n’accepte pas le torrent. Sa réponse : {words}',
  '{name} has more than {1} MiB in it.': '{name} contient plus de {1} Mio.',
  '{name} has no addresses in it.': '{name} ne contient pas d’adresses.',
  '{name} has this torrent already.': '{name} a déjà ce torrent.',
  '{name} is a zip archive.': '{name} est une archive zip.',
  '{name} is not a .torrent file.': '{name} n’est pas un fichier .torrent.',
  '{name} is not a settings file of Swarmdeck: {why}.':
    '{name} n’est pas un fichier de réglages de Swarmdeck : {why}.',
  '{name} turns Swarmdeck away after too many wrong passwords.':
    '{name} refuse Swarmdeck après trop de mots de passe incorrects.',
  '{needed}, but is {shown}': '{needed}, mais vaut {shown}',
  '{path} cannot be read or written: {why}.': '{path} ne peut pas être lu ou écrit : {why}.',
  '{path} could not be written: {why}.': '{path} n’a pas pu être écrit : {why}.',
  '{torrents} torrents': '{torrents} torrents',
  '{what}, and there was no backup to put in its place.':
    '{what}, et il n’y avait pas de sauvegarde à mettre à sa place.',
  '{what}. It was put together again from {backup} and {read}: {all} in all.':
    '{what}. Elle a été reconstituée à partir de {backup} et de {read} : {all} en tout.',
  '{what}. It was put together again from {source}: {all} in all.':
    '{what}. Elle a été reconstituée à partir de {source} : {all} en tout.',
  '“{1}” can be reached only from inside its own home or office network.':
    '« {1} » n’est joignable que depuis son propre réseau domestique ou professionnel.',
  '“{1}” cannot be the {field}: it {problem}':
    '« {1} » ne convient pas pour le champ « {field} » : il {problem}',
  '“{1}” has no port, so no client can reach it.':
    '« {1} » n’a pas de port : aucun client ne peut la joindre.',
  '“{1}” has spaces around or in it, and some clients will not reach it.':
    '« {1} » comporte des espaces, et certains clients ne pourront pas la joindre.',
  '“{1}” is asked by few clients, for it is not in the list of trackers.':
    '« {1} » n’est interrogée que par peu de clients, car elle n’est pas dans la liste des trackers.',
  '“{1}” is not an address from which data can be had.':
    '« {1} » n’est pas une adresse d’où l’on peut obtenir des données.',
  '“{1}” is not an announce URL.': '« {1} » n’est pas une URL d’annonce.',
  '“{1}” is of a kind of tracker that clients do not know.':
    '« {1} » désigne une sorte de tracker que les clients ne connaissent pas.',
  '“{1}” works only on the computer that the tracker runs on.':
    '« {1} » ne vaut que sur l’ordinateur où fonctionne le tracker.',
  '“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them.':
    '« {path} » et « {other} » ne diffèrent que par les majuscules : Windows et macOS n’en gardent qu’un.',
  '“{path}” is not a name that Windows can store.':
    '« {path} » n’est pas un nom que Windows peut enregistrer.',
  '“{path}” is spelled in another Unicode form on the disk: rename it, or a client on Linux may not find it.':
    '« {path} » s’écrit sous une autre forme Unicode sur le disque : renommez-le, sinon un client sous Linux pourrait ne pas le trouver.',
  "“{path}” is {characters} characters long with the torrent's name, more than some systems accept.":
    '« {path} » compte {characters} caractères avec le nom du torrent, plus que ce que certains systèmes acceptent.',
  '“{path}” {trouble}, so it is not given out.':
    '« {path} » {trouble} : il n’est donc pas distribué.',
  '“{pattern}” cannot be used: {problem}': '« {pattern} » ne peut pas être utilisé : {problem}',
  '“{text}” cannot be used: it {problem}.': '« {text} » ne peut pas être utilisé : il {problem}.',
  '“{url}” cannot be used: {why}': '« {url} » ne peut pas être utilisée : {why}',
  '“{url}” is not an announce URL': '« {url} » n’est pas une URL d’annonce',
  '“{url}” is not an announce URL.': '« {url} » n’est pas une URL d’annonce.',
} satisfies EngineTranslation;
