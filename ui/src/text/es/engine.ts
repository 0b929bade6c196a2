// What the engine says, in Spanish.
import type { EngineTranslation } from '../translation';

export const engine = {
  ' (process {it})': ' (proceso {it})',
  '1 torrent': '1 torrent',
  'A backup could not be made: {problem}.':
    'No se ha podido hacer una copia de seguridad: {problem}.',
  'A batch has at most {ITEMS_MAX} torrents.': 'Un lote tiene como máximo {ITEMS_MAX} torrents.',
  'A copy of it is kept as {1}.': 'Se conserva una copia como {1}.',
  'A fault has ended what answered over {transport} at the address {address}.':
    'Por un fallo, el tracker ha dejado de responder por {transport} en la dirección {address}.',
  'A few words that nobody would guess are easier to keep in mind than odd signs.':
    'Unas pocas palabras que nadie adivinaría se recuerdan mejor que unos signos raros.',
  'A magnet link can be looked at, but not more.':
    'Un enlace magnet se puede examinar, pero nada más.',
  'A password can have {CHARS_MAX} characters at most.':
    'Una contraseña puede tener {CHARS_MAX} caracteres como máximo.',
  'A password must have {CHARS_MIN} characters at least.':
    'Una contraseña debe tener {CHARS_MIN} caracteres como mínimo.',
  'A peer is named by its address and port.': 'Un par se nombra por su dirección y su puerto.',
  'A piece it shares with other files is damaged; it may be this one or they.':
    'Una parte que comparte con otros archivos está dañada; puede ser este o los otros.',
  'A piece of it is damaged.': 'Una parte está dañada.',
  'Add /announce, or what the tracker says.': 'Añada /announce, o lo que diga el tracker.',
  'Add its .torrent again.': 'Añada de nuevo su .torrent.',
  'Add its .torrent first.': 'Añada antes su .torrent.',
  'All its files are empty: there is nothing to share.':
    'Todos sus archivos están vacíos: no hay nada que compartir.',
  "Allow this computer's address in the settings of {name}.":
    'Permita la dirección de este equipo en los ajustes de {name}.',
  'An announce URL has at most {URL_BYTES_MAX} characters.':
    'Una URL de anuncio tiene como máximo {URL_BYTES_MAX} caracteres.',
  'An info hash has 40 hexadecimal digits.': 'Un info hash tiene 40 cifras hexadecimales.',
  'Another Swarmdeck{process} already uses the data folder {1}.':
    'Otro Swarmdeck{process} ya usa la carpeta de datos {1}.',
  'Another torrent is about to be saved as {1}.':
    'Otro torrent está a punto de guardarse como {1}.',
  'Anyone may use this tracker for any torrent.':
    'Cualquiera puede usar este tracker para cualquier torrent.',
  'Ask your provider for a public address, or use one of IPv6.':
    'Pida a su proveedor una dirección pública, o use una IPv6.',
  'Begin it with http:// or udp://.': 'Haga que empiece por http:// o udp://.',
  'Begin it with http://, or set up a reverse proxy that has a certificate.':
    'Haga que empiece por http://, o instale un proxy inverso que tenga un certificado.',
  'Check that it is there and that you may open it, or stop watching it under Settings.':
    'Compruebe que existe y que tiene permiso para abrirla, o deje de vigilarla en Ajustes.',
  'Check that the disk is connected, not full, and sound.':
    'Compruebe que el disco está conectado, no está lleno y está en buen estado.',
  'Check that the disk is not full and that it is in good order.':
    'Compruebe que el disco no está lleno y que está en buen estado.',
  'Check that the disk is not full and that you may write there.':
    'Compruebe que el disco no está lleno y que tiene permiso para escribir ahí.',
  'Check that the disk is not full and that you may write to the data folder.':
    'Compruebe que el disco no está lleno y que tiene permiso para escribir en la carpeta de datos.',
  'Check that the file belongs to you, or start with another data folder.':
    'Compruebe que el archivo le pertenece, o inicie Swarmdeck con otra carpeta de datos.',
  'Check that you may open it and that the disk is connected.':
    'Compruebe que tiene permiso para abrirlo y que el disco está conectado.',
  'Check that you may open it, or move it out of the folder you want to share.':
    'Compruebe que tiene permiso para abrirlo, o sáquelo de la carpeta que quiere compartir.',
  'Check that you may open it.': 'Compruebe que tiene permiso para abrirlo.',
  'Check that you may open it; it is tried again.':
    'Compruebe que tiene permiso para abrirlo; se volverá a intentar.',
  'Check that you may write there.': 'Compruebe que tiene permiso para escribir ahí.',
  'Check that you may write to its folder.':
    'Compruebe que tiene permiso para escribir en su carpeta.',
  'Check the address, and whether a firewall is in between.':
    'Compruebe la dirección, y si hay un cortafuegos de por medio.',
  'Check the port and which program you chose.': 'Compruebe el puerto y qué programa eligió.',
  'Check the spelling and that you may open it.':
    'Compruebe que está bien escrito y que tiene permiso para abrirlo.',
  'Check the spelling, or whether the disk is connected.':
    'Compruebe que está bien escrito, y que el disco está conectado.',
  'Choose a .torrent, or get this one once more: it may be incomplete.':
    'Elija un .torrent, o consiga este otra vez: puede que esté incompleto.',
  'Choose a folder on a disk of this computer with --data-dir.':
    'Elija una carpeta en un disco de este equipo con --data-dir.',
  'Choose a folder on the drive instead of the whole drive.':
    'Elija una carpeta de la unidad en lugar de la unidad entera.',
  'Choose a folder that has files in it.': 'Elija una carpeta que contenga archivos.',
  'Choose a folder you may write to with --data-dir.':
    'Elija con --data-dir una carpeta en la que tenga permiso para escribir.',
  'Choose a folder you may write to, on a disk that is not full.':
    'Elija una carpeta en la que tenga permiso para escribir, en un disco que no esté lleno.',
  'Choose a port above 1023, such as 6969.': 'Elija un puerto mayor que 1023, por ejemplo, 6969.',
  'Choose a shorter comment or fewer addresses.':
    'Elija un comentario más corto o menos direcciones.',
  'Choose a shorter list.': 'Elija una lista más corta.',
  'Choose a shorter or plainer name for the .torrent.':
    'Elija un nombre más corto o más sencillo para el .torrent.',
  'Choose a text with one address, network or range in each line, as eMule, PeerGuardian and firewalls use it.':
    'Elija un texto con una dirección, red o intervalo en cada línea, como los que usan eMule, PeerGuardian y los cortafuegos.',
  'Choose an ordinary file or folder.': 'Elija un archivo o una carpeta corrientes.',
  'Choose another .torrent, or get it once more.': 'Elija otro .torrent, o consígalo otra vez.',
  'Choose another backup.': 'Elija otra copia de seguridad.',
  'Choose another folder, exclude less, or rename the files you want to share.':
    'Elija otra carpeta, excluya menos o cambie el nombre de los archivos que quiere compartir.',
  'Choose another name or remove it first.': 'Elija otro nombre o quite antes el que ya existe.',
  'Choose another name.': 'Elija otro nombre.',
  'Choose another port, or end that program.': 'Elija otro puerto, o cierre ese programa.',
  'Choose another port, or end the other Swarmdeck.':
    'Elija otro puerto, o cierre el otro Swarmdeck.',
  'Choose another port, or end the other program that uses it.':
    'Elija otro puerto, o cierre el otro programa que lo usa.',
  'Choose another port.': 'Elija otro puerto.',
  'Choose fewer at a time.': 'Elija menos a la vez.',
  'Choose fewer torrents.': 'Elija menos torrents.',
  'Choose files or folders.': 'Elija archivos o carpetas.',
  'Choose files that have something in them.': 'Elija archivos que contengan algo.',
  'Choose it from the list of peers.': 'Elíjalo en la lista de pares.',
  'Choose larger pieces or a shorter comment.':
    'Elija partes más grandes o un comentario más corto.',
  'Choose larger pieces.': 'Elija partes más grandes.',
  "Choose one of this computer's own addresses.": 'Elija una de las direcciones de este equipo.',
  'Choose one of those that are kept.': 'Elija una de las existentes.',
  'Choose one that Swarmdeck has exported.': 'Elija uno que haya exportado Swarmdeck.',
  'Choose the .torrent itself, which a client can save for you.':
    'Elija el propio .torrent, que un cliente puede guardarle.',
  'Choose the file or folder of the torrent.': 'Elija el archivo o la carpeta del torrent.',
  'Choose the folder that the torrent was made of.':
    'Elija la carpeta de la que se creó el torrent.',
  "Choose the folder with the torrent's files.": 'Elija la carpeta con los archivos del torrent.',
  'Choose where the data is.': 'Elija dónde están los datos.',
  'Choose “Only my torrents” on the page Access to keep strangers out.':
    'Elija «Solo mis torrents» en la página Acceso para dejar fuera a los desconocidos.',
  'Close the window and open it again.': 'Cierre la ventana y ábrala de nuevo.',
  'Completed downloads are counted but cannot be saved.':
    'Las descargas completadas se cuentan, pero no se pueden guardar.',
  'Copy it whole, from “magnet:” on.': 'Cópielo entero, desde «magnet:».',
  'Copy it whole.': 'Cópielo entero.',
  'Correct it and try again.': 'Corríjalo e inténtelo de nuevo.',
  'Correct it or leave it out.': 'Corríjalo u omítalo.',
  'Correct what is named in the file.': 'Corrija en el archivo lo que se indica.',
  'Correct what is named.': 'Corrija lo que se indica.',
  'Correct what is named; nothing has been changed.':
    'Corrija lo que se indica; no se ha cambiado nada.',
  'DHT node': 'nodo DHT',
  'Enter one at least.': 'Escriba al menos una.',
  'Enter which one it is and where its web interface is.':
    'Indique cuál es y dónde está su interfaz web.',
  'For example /home/me/Videos/Holiday.': 'Por ejemplo, /home/me/Fotos/Verano.',
  'For example C:\\Users\\me\\Videos\\Holiday.': 'Por ejemplo, C:\\Users\\ana\\Fotos\\Verano.',
  'For friends elsewhere, enter your public address or host name under Settings, and let your router forward port {port} (TCP and UDP) to this computer.':
    'Para los amigos que están en otro lugar, indique su dirección o nombre de host públicos en Ajustes y haga que su router reenvíe el puerto {port} (TCP y UDP) a este equipo.',
  'For friends elsewhere, put in a URL with your public address or name, too.':
    'Para los amigos que están en otro lugar, ponga también una URL con su dirección o nombre públicos.',
  'Forgotten? End Swarmdeck and run “swarmdeck password remove”.':
    '¿La ha olvidado? Cierre Swarmdeck y ejecute «swarmdeck password remove».',
  'Get the file once more.': 'Consiga el archivo otra vez.',
  'Get the torrent once more, from somewhere else.': 'Consiga el torrent otra vez, de otro sitio.',
  'Give the address by which others reach the tracker.':
    'Indique la dirección por la que otros llegan al tracker.',
  'Give the folder another name.': 'Dé otro nombre a la carpeta.',
  'Give the path on the computer that runs the tracker.':
    'Indique la ruta en el equipo en el que se ejecuta el tracker.',
  'If it does not seed, let it check and resume the torrent there.':
    'Si no siembra, haga que compruebe y reanude allí el torrent.',
  'If it was not you who removed it, register your torrents again.':
    'Si no fue usted quien la quitó, registre de nuevo sus torrents.',
  'Import it in parts of up to 100,000 torrents.': 'Impórtela en partes de hasta 100 000 torrents.',
  'Import the file, and then choose a preset by its name.':
    'Importe el archivo y después elija una plantilla por su nombre.',
  'In its place is a folder, or a link that leads elsewhere or nowhere.':
    'En su lugar hay una carpeta, o un enlace que lleva a otra parte o a ninguna.',
  'In the preset file, “{field}” {problem}.': 'En el archivo de plantilla, «{field}» {problem}.',
  'Install a BitTorrent client, or open the .torrent in yours by hand.':
    'Instale un cliente BitTorrent, o abra el .torrent en el suyo a mano.',
  'Install that version or a later one.': 'Instale esa versión o una posterior.',
  'It cannot be read: {reason}.': 'No se puede leer: {reason}.',
  'It ends in a slash, so that many trackers do not answer and clients do not know where to scrape.':
    'Termina en una barra, así que muchos trackers no responden y los clientes no saben dónde hacer scrape.',
  'It has been removed.': 'Ya se ha quitado.',
  'It has fields that are not known here: {listed} and {more} more.':
    'Tiene campos que aquí no se conocen: {listed} y {more} más.',
  'It has fields that are not known here: {listed}.':
    'Tiene campos que aquí no se conocen: {listed}.',
  'It has letters that many clients do not send as they should.':
    'Tiene letras que muchos clientes no envían como deberían.',
  'It has {count} pieces, so many that some clients become slow.':
    'Tiene {count} partes, tantas que algunos clientes se vuelven lentos.',
  'It holds a name or password, which everyone with the torrent can read.':
    'Contiene un nombre o una contraseña, que puede leer cualquiera que tenga el torrent.',
  'It is kept as {1}.': 'Se conserva como {1}.',
  'It is marked as private in a place where no client looks: it is public.':
    'Está marcado como privado en un lugar donde ningún cliente mira: es público.',
  'It is not there.': 'No está ahí.',
  'It is private and names no tracker: nobody can find anybody with it.':
    'Es privado y no nombra ningún tracker: con él nadie puede encontrar a nadie.',
  'It is private but names DHT nodes, which its clients must not use.':
    'Es privado, pero nombra nodos DHT, que sus clientes no deben usar.',
  'It is there twice.': 'Figura dos veces.',
  'It may have been moved or deleted.': 'Puede que se haya movido o borrado.',
  'It may have been removed. Look at the list of backups again.':
    'Puede que se haya quitado. Revise otra vez la lista de copias de seguridad.',
  'It may not know this version of torrents.': 'Puede que no conozca esta versión de torrents.',
  'It names no tracker, so only clients with the DHT find others.':
    'No nombra ningún tracker, así que solo los clientes con DHT encuentran a otros.',
  'It names no tracker: clients can find each other only through the DHT.':
    'No nombra ningún tracker: los clientes solo pueden encontrarse a través de la DHT.',
  'It says no port, and clients cannot guess it.':
    'No indica ningún puerto, y los clientes no pueden adivinarlo.',
  'It was cancelled.': 'Se ha cancelado.',
  'It was made by a newer version of Swarmdeck.':
    'Se hizo con una versión más reciente de Swarmdeck.',
  'It writes numbers with needless zeros: {1}.': 'Escribe números con ceros innecesarios: {1}.',
  'Its .torrent is being made already.': 'Su .torrent ya se está creando.',
  'Its .torrent is there already.': 'Su .torrent ya existe.',
  'Its fields are not in the order they should be: {1}.':
    'Sus campos no están en el orden en que deberían: {1}.',
  'Its pieces of {bytes} bytes are not as long as a power of two.':
    'Sus partes de {bytes} bytes no miden una potencia de dos.',
  'Its pieces of {bytes} bytes are shorter than clients expect.':
    'Sus partes de {bytes} bytes son más cortas de lo que esperan los clientes.',
  'Its pieces of {mib} MiB are longer than some clients accept.':
    'Sus partes de {mib} MiB son más largas de lo que aceptan algunos clientes.',
  'Its size in bytes is {found_bytes} in place of {size_bytes}.':
    'Su tamaño en bytes es {found_bytes} en lugar de {size_bytes}.',
  'Leave the choice to Swarmdeck.': 'Deje que elija Swarmdeck.',
  'Let other computers connect to share with friends.':
    'Permita que se conecten otros equipos para compartir con amigos.',
  'Let other computers connect, on the page Overview.':
    'Permita que se conecten otros equipos, en la página Resumen.',
  'Let registered files be moved out of the way under Settings, or move some yourself.':
    'Haga en Ajustes que los archivos registrados se aparten, o mueva algunos a mano.',
  'Let the path begin with /announce.': 'Haga que la ruta empiece por /announce.',
  'Load the page anew.': 'Vuelva a cargar la página.',
  'Log in, or open the address with the key once more.':
    'Inicie sesión, o abra otra vez la dirección con la clave.',
  'Look at the list once more, then start again.': 'Revise la lista otra vez y empiece de nuevo.',
  'Look at the summary once more. Nothing has been changed here.':
    'Repase los cambios otra vez. Aquí no se ha cambiado nada.',
  'Look for the torrent in the list of torrents.': 'Busque el torrent en la lista de torrents.',
  'Look whether something else came with it.': 'Compruebe si se ha colado algo más.',
  'Look whether torrents or friends are back that you had removed since then.':
    'Compruebe si han vuelto torrents o amigos que había quitado desde entonces.',
  'Make a torrent of version 1, or share a folder below.':
    'Cree un torrent de la versión 1, o comparta una subcarpeta.',
  'Make it first, or save the .torrent in another folder.':
    'Créela antes, o guarde el .torrent en otra carpeta.',
  'Make room on the disk, and see to it that Swarmdeck may write in {1}. If it ends before, they are lost.':
    'Haga sitio en el disco y asegúrese de que Swarmdeck tiene permiso para escribir en {1}. Si se cierra antes, se pierden.',
  'Make room on the disk.': 'Haga sitio en el disco.',
  'Make the torrent once more with the announce URLs that the overview shows.':
    'Cree el torrent otra vez con las URL de anuncio que muestra el resumen.',
  'Mind capital letters, and the layout of the keyboard.':
    'Fíjese en las mayúsculas y en la distribución del teclado.',
  'More than {WAITING_MAX} jobs cannot wait at the same time.':
    'No pueden esperar más de {WAITING_MAX} tareas a la vez.',
  'Move it elsewhere, then start Swarmdeck again.':
    'Llévelo a otra parte y vuelva a iniciar Swarmdeck.',
  'Name a folder for the data with --data-dir.':
    'Indique una carpeta para los datos con --data-dir.',
  "Name the folder that the shared file or folder lies in. If your client runs in a container that sees other folders, enter its address with this computer's name in place of 127.0.0.1; it then checks the data itself.":
    'Indique la carpeta en la que está el archivo o la carpeta que comparte. Si su cliente se ejecuta en un contenedor que ve otras carpetas, escriba su dirección con el nombre de este equipo en lugar de 127.0.0.1; entonces comprueba los datos por sí mismo.',
  'Name the right folder.': 'Indique la carpeta correcta.',
  'Names differ only in case, such as “{1}” from “{2}” ({count} in all): Windows and macOS keep only one of them.':
    'Hay nombres que solo difieren en mayúsculas y minúsculas, como «{1}» y «{2}» ({count} en total): Windows y macOS solo conservan uno de ellos.',
  'No client announces over “{1}”.': 'Ningún cliente se anuncia por «{1}».',
  'No program opened the .torrent: {error}.': 'Ningún programa ha abierto el .torrent: {error}.',
  'Nobody can connect to {1}.': 'Nadie puede conectarse a {1}.',
  'None of the announce URLs in this torrent is one of your tracker.':
    'Ninguna de las URL de anuncio de este torrent es de su tracker.',
  'Nothing answers at {address}: {cause}.': 'Nada responde en {address}: {cause}.',
  'Nothing was changed.': 'No se ha cambiado nada.',
  'Nothing was left behind.': 'No ha quedado ningún resto.',
  'Only clients in a web browser announce over WebSockets.':
    'Solo los clientes en un navegador web se anuncian por WebSockets.',
  'Only computers in the same network find {host}.':
    'Solo los equipos de la misma red encuentran {host}.',
  'Only computers in your own network can use the announce URLs.':
    'Solo los equipos de su propia red pueden usar las URL de anuncio.',
  'Only this computer can reach the tracker.': 'Solo este equipo puede llegar al tracker.',
  'Only what is on a list of yours is let in, but the list is empty.':
    'Solo se admite lo que esté en una de sus listas, pero la lista está vacía.',
  'Open it in your file manager.': 'Ábrala en su gestor de archivos.',
  "Paths are longer than some systems accept ({count} in all): “{1}” has {characters} characters with the torrent's name.":
    'Hay rutas más largas de lo que aceptan algunos sistemas ({count} en total): «{1}» tiene {characters} caracteres con el nombre del torrent.',
  'Paths stand twice in it, such as “{1}” ({count} in all).':
    'Hay rutas que figuran dos veces, como «{1}» ({count} en total).',
  'Please report it with the log.': 'Por favor, informe de ello y adjunte el registro.',
  'Please report this: it is a fault in Swarmdeck.':
    'Por favor, informe de ello: es un fallo de Swarmdeck.',
  'Port {port} is already in use.': 'El puerto {port} ya está en uso.',
  'Port {port} is used by another Swarmdeck (process {process_id}).':
    'Otro Swarmdeck usa el puerto {port} (proceso {process_id}).',
  'Port {port} is used by this Swarmdeck itself, for something else.':
    'Este mismo Swarmdeck usa el puerto {port} para otra cosa.',
  'Port {port} is used by {name} (process {process_id}).':
    '{name} usa el puerto {port} (proceso {process_id}).',
  'Put addresses or clients on the list, or let in all others again.':
    'Ponga direcciones o clientes en la lista, o admita de nuevo a todos los demás.',
  'Put in a URL with http:// or udp:// for all others.':
    'Ponga una URL con http:// o udp:// para todos los demás.',
  'Put it back, or apply settings here, which writes it anew.':
    'Vuelva a ponerlo en su sitio, o aplique ajustes aquí: así se escribe de nuevo.',
  'Put it behind the host, such as {1}:6969.': 'Póngalo detrás del host, por ejemplo, {1}:6969.',
  'Remove it, then set a new password.': 'Quítelo y ponga después una contraseña nueva.',
  'Remove one of them first.': 'Quite antes alguna.',
  'Remove one that is not needed.': 'Quite alguna que no haga falta.',
  'Remove some that are not needed.': 'Quite lo que no haga falta.',
  'Rename it or exclude it, and try again.':
    'Cámbiele el nombre o exclúyalo, e inténtelo de nuevo.',
  'Rename one of the two and try again.':
    'Cambie el nombre de uno de los dos e inténtelo de nuevo.',
  'Renew the key if somebody else has got it.':
    'Renueve la clave si otra persona la ha conseguido.',
  'Save the .torrent under another name.': 'Guarde el .torrent con otro nombre.',
  'See to it that the disk can be written again: systems lock a disk that has a fault.':
    'Asegúrese de que se puede volver a escribir en el disco: los sistemas bloquean los discos que tienen un fallo.',
  'Share its subfolders one by one.': 'Comparta sus subcarpetas una por una.',
  'Share the file itself, or make a hybrid torrent.':
    'Comparta el propio archivo, o cree un torrent híbrido.',
  'Start Swarmdeck again.': 'Inicie Swarmdeck de nuevo.',
  'Start Swarmdeck without it to change it here.': 'Inicie Swarmdeck sin ello para cambiarlo aquí.',
  'Start it again.': 'Inícielo de nuevo.',
  'Start the computer again.': 'Reinicie el equipo.',
  'Start {name}, and check that its web interface is switched on.':
    'Inicie {name} y compruebe que su interfaz web está activada.',
  'Swarmdeck does not know your BitTorrent client yet.':
    'Swarmdeck aún no conoce su cliente BitTorrent.',
  'Swarmdeck has not started, so there is nothing to ask.':
    'Swarmdeck no se ha iniciado, así que no hay nada que preguntar.',
  'Swarmdeck is about to end.': 'Swarmdeck está a punto de cerrarse.',
  'Swarmdeck ran into a fault of its own while it started.':
    'Swarmdeck ha sufrido un fallo interno al iniciarse.',
  'Swarmdeck ran into a fault of its own.': 'Swarmdeck ha sufrido un fallo interno.',
  'Swarmdeck runs with its default settings. A copy of the file is kept as {1}.':
    'Swarmdeck funciona con sus ajustes por defecto. Se conserva una copia del archivo como {1}.',
  'Swarmdeck starts it again by itself. Please report it with the log.':
    'Swarmdeck lo vuelve a iniciar por sí solo. Por favor, informe de ello y adjunte el registro.',
  'Swarmdeck – {1}': 'Swarmdeck – {1}',
  'Switch that on under Settings, or begin the URL with http://.':
    'Actívelo en Ajustes, o haga que la URL empiece por http://.',
  'Take it out of the watched folder.': 'Sáquelo de la carpeta vigilada.',
  'Take one of the two away.': 'Quite una de las dos.',
  'Take the slash at the end away.': 'Quite la barra del final.',
  'Take them out, or put it on two lines.': 'Quítelos, o ponga la URL en dos líneas.',
  'That is not the password.': 'Esa no es la contraseña.',
  'The .torrent could not be recovered of {told} and {more} more.':
    'No se ha podido recuperar el .torrent de {told} y {more} más.',
  'The .torrent could not be recovered of {told}.':
    'No se ha podido recuperar el .torrent de {told}.',
  'The .torrent could not be saved to {path}: {1}.':
    'No se ha podido guardar el .torrent en {path}: {1}.',
  'The .torrent itself has {mb} MB, more than some clients accept.':
    'El propio .torrent ocupa {mb} MB, más de lo que aceptan algunos clientes.',
  'The .torrent of “{1}” could not be recovered.':
    'No se ha podido recuperar el .torrent de «{1}».',
  'The .torrent will be {1} MB large, more than some clients accept: choose longer pieces or share fewer files.':
    'El .torrent ocupará {1} MB, más de lo que aceptan algunos clientes: elija partes más grandes o comparta menos archivos.',
  'The backups in {folder} cannot be changed: {why}.':
    'Las copias de seguridad de {folder} no se pueden cambiar: {why}.',
  'The command is not JSON.': 'La orden no es JSON.',
  'The current password is not right.': 'La contraseña actual no es correcta.',
  'The daily backup could not be made. {1}':
    'No se ha podido hacer la copia de seguridad diaria. {1}',
  'The damaged file is kept as {1}.': 'El archivo dañado se conserva como {1}.',
  'The data folder {root} cannot be kept from a second Swarmdeck: {why}.':
    'No se puede reservar la carpeta de datos {root} frente a un segundo Swarmdeck: {why}.',
  'The data folder {root} cannot be used: {why}.':
    'No se puede usar la carpeta de datos {root}: {why}.',
  'The file cannot be read.': 'No se puede leer el archivo.',
  'The file could not be moved out of the way: {1}.': 'No se ha podido apartar el archivo: {1}.',
  'The file could not be put together.': 'No se ha podido componer el archivo.',
  'The file did not arrive whole.': 'El archivo no ha llegado entero.',
  'The file is damaged.': 'El archivo está dañado.',
  'The file is empty.': 'El archivo está vacío.',
  'The file is kept as {1}.': 'El archivo se conserva como {1}.',
  'The file with the presets could not be understood. {problem}':
    'No se ha podido entender el archivo con las plantillas. {problem}',
  'The file with your presets could not be understood. {problem}':
    'No se ha podido entender el archivo con sus plantillas. {problem}',
  'The file “{path}” in {folder} {trouble}.': 'El archivo «{path}» de {folder} {trouble}.',
  'The folder could not be shown: {error}.': 'No se ha podido mostrar la carpeta: {error}.',
  'The folder with the data is missing.': 'Falta la carpeta con los datos.',
  'The folder {folder} could not be shown: {error}.':
    'No se ha podido mostrar la carpeta {folder}: {error}.',
  'The list is too long.': 'La lista es demasiado larga.',
  'The list of those who are sharing could not be saved: {1}.':
    'No se ha podido guardar la lista de quienes comparten: {1}.',
  'The list of those who were sharing {read}: {1}.': 'La lista de quienes compartían {read}: {1}.',
  'The list of torrents cannot be changed: {why}.':
    'No se puede cambiar la lista de torrents: {why}.',
  'The list of torrents cannot be read or written: {cause}.':
    'No se puede leer ni escribir la lista de torrents: {cause}.',
  'The list of torrents cannot be read or written: {why}.':
    'No se puede leer ni escribir la lista de torrents: {why}.',
  'The list of torrents in {path} cannot be read or written: {why}.':
    'No se puede leer ni escribir la lista de torrents en {path}: {why}.',
  'The list of torrents was damaged when Swarmdeck started':
    'La lista de torrents estaba dañada cuando se inició Swarmdeck',
  'The list of torrents was made by a newer version of Swarmdeck.':
    'La lista de torrents se hizo con una versión más reciente de Swarmdeck.',
  'The list of torrents was missing or empty when Swarmdeck started':
    'La lista de torrents faltaba o estaba vacía cuando se inició Swarmdeck',
  'The log in {folder} cannot be written: {error}.':
    'No se puede escribir el registro en {folder}: {error}.',
  'The name {1} is not text.': 'El nombre {1} no es texto.',
  'The owner of the tracker cannot be removed.': 'No se puede quitar al propietario del tracker.',
  'The pages cannot be shown at {address}: {error}. Choose another address with --ui.':
    'Las páginas no se pueden mostrar en {address}: {error}. Elija otra dirección con --ui.',
  'The path is missing; most trackers answer at /announce only.':
    'Falta la ruta; la mayoría de los trackers solo responden en /announce.',
  'The path must be a whole one, from the drive or the root on.':
    'La ruta debe ser completa, desde la unidad o la raíz.',
  'The preset {problem}.': 'La plantilla {problem}.',
  'The preset “{name}” cannot be used. {1}': 'No se puede usar la plantilla «{name}». {1}',
  'The presets are too large to be kept.':
    'Las plantillas son demasiado grandes para conservarlas.',
  'The presets could not be saved to {path}: {why}.':
    'No se han podido guardar las plantillas en {path}: {why}.',
  'The presets in {path} could not be read: {why}.':
    'No se han podido leer las plantillas de {path}: {why}.',
  'The setting {name} {problem}.': 'El ajuste {name} {problem}.',
  'The settings are {1}.': 'Los ajustes son {1}.',
  'The settings could not be saved to {path}: {why}.':
    'No se han podido guardar los ajustes en {path}: {why}.',
  'The settings could not be saved: Swarmdeck ran into a fault of its own.':
    'No se han podido guardar los ajustes: Swarmdeck ha sufrido un fallo interno.',
  'The settings file has been changed by hand just now.':
    'El archivo de ajustes se acaba de cambiar a mano.',
  'The settings file was changed by hand. {1}': 'El archivo de ajustes se ha cambiado a mano. {1}',
  'The settings file was written by a newer version of Swarmdeck.':
    'El archivo de ajustes lo escribió una versión más reciente de Swarmdeck.',
  'The settings file {1} is gone.': 'El archivo de ajustes {1} ha desaparecido.',
  'The settings file {path} could not be understood: {problem}.':
    'No se ha podido entender el archivo de ajustes {path}: {problem}.',
  'The settings file {path} was replaced when you applied settings.':
    'El archivo de ajustes {path} se reemplazó al aplicar los ajustes.',
  'The settings from before stay in force until the file is right. If you apply settings here instead, a copy of what was written is kept.':
    'Los ajustes anteriores siguen en vigor hasta que el archivo esté bien. Si en su lugar aplica ajustes aquí, se conserva una copia de lo escrito.',
  'The settings from before stay in force. {1}': 'Los ajustes anteriores siguen en vigor. {1}',
  'The settings have been changed elsewhere in the meantime.':
    'Entretanto, los ajustes se han cambiado en otra parte.',
  'The settings in {file} cannot be used: {list}.':
    'No se pueden usar los ajustes de {file}: {list}.',
  'The settings in {path} could not be read: {why}.':
    'No se han podido leer los ajustes de {path}: {why}.',
  'The system does not say where your home folder is.':
    'El sistema no dice dónde está su carpeta personal.',
  'The system gives no random numbers, which a password needs.':
    'El sistema no da números aleatorios, y una contraseña los necesita.',
  'The system gives no random numbers: {error}.': 'El sistema no da números aleatorios: {error}.',
  'The system says: {source}.': 'El sistema dice: {source}.',
  'The tracker answers there again as soon as it is back. If it is gone for good, choose another one under Settings.':
    'El tracker volverá a responder ahí en cuanto la dirección esté disponible. Si ha desaparecido para siempre, elija otra en Ajustes.',
  'The tracker could not start: {1}.': 'El tracker no ha podido iniciarse: {1}.',
  'The tracker goes on answering. Check that the disk is not full and that you may write there.':
    'El tracker sigue respondiendo. Compruebe que el disco no está lleno y que tiene permiso para escribir ahí.',
  'The tracker goes on, and it is tried again. Check that there is room on the disk and that the data folder can be written. Should Swarmdeck end before, clients come back by themselves when they announce next.':
    'El tracker continúa y se volverá a intentar. Compruebe que hay sitio en el disco y que se puede escribir en la carpeta de datos. Si Swarmdeck se cierra antes, los clientes vuelven por sí solos en su próximo anuncio.',
  'The watched folder {1} cannot be read: {2}.': 'No se puede leer la carpeta vigilada {1}: {2}.',
  'The window asked for something the tracker does not understand: {cause}.':
    'La ventana ha pedido algo que el tracker no entiende: {cause}.',
  'There are blanks in it, which no URL has.':
    'Contiene espacios en blanco, que ninguna URL tiene.',
  'There are too many .torrent files in the watched folder {1}; some are passed over.':
    'Hay demasiados archivos .torrent en la carpeta vigilada {1}; algunos se pasan por alto.',
  'There are {PRESETS_MAX} presets already.': 'Ya hay {PRESETS_MAX} plantillas.',
  'There are {of_reason} backups made by hand already.':
    'Ya hay {of_reason} copias de seguridad hechas a mano.',
  'There is a folder where the list of torrents should be: {1}.':
    'Hay una carpeta donde debería estar la lista de torrents: {1}.',
  'There is already a file {path}.': 'Ya hay un archivo {path}.',
  'There is no .torrent of “{1}” here yet.': 'Aquí aún no hay ningún .torrent de «{1}».',
  'There is no .torrent {1} any more.': 'Ya no hay ningún .torrent {1}.',
  'There is no announce URL to announce to instead.':
    'No hay ninguna URL de anuncio a la que anunciarse en su lugar.',
  'There is no file “{name}” in {path}.': 'No hay ningún archivo «{name}» en {path}.',
  'There is no folder {1}.': 'No hay ninguna carpeta {1}.',
  'There is no folder “{name}” in {path}.': 'No hay ninguna carpeta «{name}» en {path}.',
  'There is no preset called “{1}”.': 'No hay ninguna plantilla llamada «{1}».',
  'There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” and a browser instead.':
    'No hay ninguna pantalla en la que mostrar una ventana. Use en su lugar «swarmdeck serve --ui 127.0.0.1:8080» y un navegador.',
  'There is no setting called “{name}”.': 'No hay ningún ajuste llamado «{name}».',
  'There is no such backup.': 'No existe esa copia de seguridad.',
  'There is no such entry.': 'No existe esa entrada.',
  'There is no such friend.': 'No existe ese amigo.',
  'There is no such list.': 'No existe esa lista.',
  'There is not just one preset in {1}.': 'En {1} no hay una plantilla, sino ninguna o varias.',
  'There is nothing that could become a torrent.':
    'No hay nada que pueda convertirse en un torrent.',
  'There is nothing to back up: {1} is empty.': 'No hay nada que copiar: {1} está vacío.',
  'There is nothing to back up: {1} is missing.': 'No hay nada que copiar: falta {1}.',
  'There were too many attempts to log in.': 'Ha habido demasiados intentos de iniciar sesión.',
  'These .torrents are too large together for one file.':
    'Estos .torrent juntos son demasiado grandes para un solo archivo.',
  'These are more than {MAGNETS_MAX} magnet links.': 'Son más de {MAGNETS_MAX} enlaces magnet.',
  'These settings cannot be used: {1}.': 'No se pueden usar estos ajustes: {1}.',
  'They are those of its web interface; see the settings of {name}.':
    'Son los de su interfaz web; consulte los ajustes de {name}.',
  'This backup cannot be read.': 'No se puede leer esta copia de seguridad.',
  'This backup is damaged: {problem}.': 'Esta copia de seguridad está dañada: {problem}.',
  'This backup was made by a newer version of Swarmdeck.':
    'Esta copia de seguridad se hizo con una versión más reciente de Swarmdeck.',
  'This build has no pages in it. Build them with “cargo xtask run”.':
    'Esta compilación no contiene páginas. Compílelas con «cargo xtask run».',
  'This computer does not have the address {name} at the moment.':
    'Este equipo no tiene ahora la dirección {name}.',
  'This computer does not have the addresses {1} at the moment.':
    'Este equipo no tiene ahora las direcciones {1}.',
  'This is a path on Windows, but the tracker runs on another system.':
    'Es una ruta de Windows, pero el tracker se ejecuta en otro sistema.',
  'This is not a preset file of Swarmdeck: {why}.':
    'No es un archivo de plantillas de Swarmdeck: {why}.',
  'This is not an announce URL.': 'No es una URL de anuncio.',
  'This is not the name of a folder.': 'No es el nombre de una carpeta.',
  'This job is not known any more.': 'Esta tarea ya no existe.',
  'This link cannot be used: {error}.': 'No se puede usar este enlace: {error}.',
  'This page has neither logged in nor the key that swarmdeck printed when it started.':
    'Esta página ni ha iniciado sesión ni tiene la clave que mostró swarmdeck al iniciarse.',
  'This preset file was made by a newer version of Swarmdeck.':
    'Este archivo de plantillas se hizo con una versión más reciente de Swarmdeck.',
  'This torrent is not registered with your tracker.':
    'Este torrent no está registrado en su tracker.',
  'This version of Swarmdeck keeps the list of torrents in another way, and makes a backup before it changes it. {1}':
    'Esta versión de Swarmdeck guarda la lista de torrents de otra manera y hace una copia de seguridad antes de cambiarla. {1}',
  'This was not a login from a page of Swarmdeck’s.':
    'No era un inicio de sesión desde una página de Swarmdeck.',
  'Try again.': 'Inténtelo de nuevo.',
  'Try it once more.': 'Inténtelo otra vez.',
  'Try once more.': 'Inténtelo otra vez.',
  'Unpack it and choose what is in it.': 'Descomprímalo y elija lo que contiene.',
  'Use a URL without what is before the @.': 'Use una URL sin lo que va delante de la @.',
  'Use a host name that follows your address, such as one of dynamic DNS.':
    'Use un nombre de host que siga a su dirección, como los de DNS dinámico.',
  'Use an announce URL with a key, or make your tracker public.':
    'Use una URL de anuncio con clave, o haga público su tracker.',
  'Use the one that is running, or choose another folder with --data-dir.':
    'Use el que está en marcha, o elija otra carpeta con --data-dir.',
  'Wait a moment until it is in force, look through the settings, and apply them again.':
    'Espere un momento hasta que entre en vigor, repase los ajustes y aplíquelos de nuevo.',
  'Wait a second, then try again.': 'Espere un segundo e inténtelo de nuevo.',
  'Wait a while or restart {name}, then try again.':
    'Espere un rato o reinicie {name}, e inténtelo de nuevo.',
  'Wait until nothing writes to it, then start again.':
    'Espere hasta que nada escriba en él y empiece de nuevo.',
  'Wait until some are finished, or choose fewer.':
    'Espere hasta que terminen algunas, o elija menos.',
  'Wait {1} minutes, then try again.': 'Espere {1} minutos e inténtelo de nuevo.',
  'Wait {secs} seconds, then try again.': 'Espere {secs} segundos e inténtelo de nuevo.',
  'What answers at {address} is not {name}.': 'Lo que responde en {address} no es {name}.',
  'What happens on one torrent is only known by the minute.':
    'Lo que pasa en un torrent solo se sabe minuto a minuto.',
  'What happens on your tracker cannot be written down. {1}':
    'No se puede anotar lo que pasa en su tracker. {1}',
  'What this version knows of it is in force; the rest is kept for the newer one.':
    'Lo que esta versión conoce de él está en vigor; el resto se conserva para la más reciente.',
  'What was in it and could not be used is kept as {1}.':
    'Lo que contenía y no se podía usar se conserva como {1}.',
  'What you want to share has changed since you looked at it.':
    'Lo que quiere compartir ha cambiado desde que lo revisó.',
  'Windows cannot store all of its names, such as “{1}” ({count} in all).':
    'Windows no puede guardar todos sus nombres, como «{1}» ({count} en total).',
  'Without a port, clients ask at port {port}, but your tracker listens at {own}.':
    'Sin puerto, los clientes preguntan en el puerto {port}, pero su tracker escucha en el {own}.',
  'Write it as in *.txt, and put a \\ before a character that stands for itself.':
    'Escríbalo como *.txt, y ponga \\ delante de un carácter que deba tomarse tal cual.',
  'Write it as {url}.': 'Escríbala como {url}.',
  'Write it like the default, {name}={example}.':
    'Escríbalo como el valor por defecto, {name}={example}.',
  'Write it whole, such as http://tracker.example.org:6969/announce.':
    'Escríbala entera, por ejemplo, http://tracker.example.org:6969/announce.',
  'Write {1}://{colon}{2}.': 'Escriba {1}://{colon}{2}.',
  'Your torrents and their counts are not touched, and clients come back by themselves when they announce next, within {1} min. {kept}':
    'Sus torrents y sus recuentos no se tocan, y los clientes vuelven por sí solos en su próximo anuncio, en {1} min como mucho. {kept}',
  'Your tracker answers at /announce, and not at this path.':
    'Su tracker responde en /announce, y no en esta ruta.',
  'Your tracker answers this computer only.': 'Su tracker solo responde a este equipo.',
  'Your tracker does not answer over UDP.': 'Su tracker no responde por UDP.',
  'Your tracker does not answer over WebSockets.': 'Su tracker no responde por WebSockets.',
  'Your tracker does not speak HTTPS.': 'Su tracker no habla HTTPS.',
  'Your tracker goes on answering for them. Add their .torrent files again to see and save them here.':
    'Su tracker sigue respondiendo por ellos. Añada de nuevo sus archivos .torrent para verlos y guardarlos aquí.',
  'Your tracker is private, and turns away whoever comes without a key.':
    'Su tracker es privado y rechaza a quien llegue sin clave.',
  'Your tracker listens at port {own}, and not at {port}.':
    'Su tracker escucha en el puerto {own}, y no en el {port}.',
  'a link; links are not followed': 'un enlace; los enlaces no se siguen',
  'a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB':
    'no es posible una parte de {bytes} bytes: debe ser una potencia de dos entre 16 KiB y 16 MiB',
  'a pipe, socket or device': 'una tubería, un socket o un dispositivo',
  'a shortcut; it works only on this computer': 'un acceso directo; solo funciona en este equipo',
  'announce URL': 'URL de anuncio',
  'banned after too many attempts': 'acceso bloqueado tras demasiados intentos',
  'cannot be read ({0})': 'no se puede leer ({0})',
  'cannot be written': 'no se puede escribir',
  'cannot listen on {address}': 'no se puede escuchar en {address}',
  categories: 'categorías',
  'checking the data was cancelled': 'se ha cancelado la comprobación de los datos',
  collection: 'colección',
  'could not be read': 'no se ha podido leer',
  'could only be read in part': 'solo se ha podido leer en parte',
  'creating the torrent was cancelled': 'se ha cancelado la creación del torrent',
  'creation date': 'fecha de creación',
  'does not fit: {1}': 'no encaja: {1}',
  'does not fit: {error}': 'no encaja: {error}',
  'does not take the torrent: {words}': 'no acepta el torrent: {words}',
  'empty folder; a torrent holds only files': 'carpeta vacía; un torrent solo contiene archivos',
  end: 'fin',
  entries: 'entradas',
  'everything in {1} is left out: {count} hidden, temporary, special or excluded entries':
    'se excluye todo lo que hay en {1}: {count} elementos ocultos, temporales, especiales o excluidos',
  'excluded by “{pattern}”': 'excluido por «{pattern}»',
  friends: 'amigos',
  'has another size than in the torrent': 'tiene otro tamaño que en el torrent',
  'has become longer since the torrent was planned':
    'ha aumentado de tamaño desde que se planificó el torrent',
  'has become shorter since the torrent was planned':
    'ha disminuido de tamaño desde que se planificó el torrent',
  'has been changed since': 'ha cambiado desde entonces',
  'has been changed since the torrent was planned': 'ha cambiado desde que se planificó el torrent',
  'has no port': 'no tiene puerto',
  'has the torrent already': 'ya tiene el torrent',
  'hidden by its name or by the system': 'oculto por su nombre o por el sistema',
  'in line {line}, column {column}: {what}': 'en la línea {line}, columna {column}: {what}',
  'is a path, not a name': 'es una ruta y no un nombre',
  'is an address inside your own network; others need the one that your router has on the Internet':
    'es una dirección de su propia red; los demás necesitan la que su router tiene en Internet',
  'is an address that your provider shares among several customers, so that nobody outside can connect to it':
    'es una dirección que su proveedor reparte entre varios clientes, de modo que nadie de fuera puede conectarse a ella',
  "is another friend's already": 'ya es de otro amigo',
  'is empty': 'está en blanco',
  'is longer than a peer id, which has 20 bytes': 'es más largo que un peer id, que tiene 20 bytes',
  'is no longer there': 'ya no está ahí',
  'is no option that this version of Swarmdeck knows':
    'no es una opción que conozca esta versión de Swarmdeck',
  'is not a URL': 'no es una URL',
  'is not a file, or reached by a link': 'no es un archivo, o se llega a él por un enlace',
  'is not a host': 'no es un nombre de host',
  'is not an address such as http://127.0.0.1:8080':
    'no es una dirección como http://127.0.0.1:8080',
  'is not there': 'no está ahí',
  'is too long': 'supera la longitud máxima',
  'it does not say “{MARK}”': 'no dice «{MARK}»',
  'it ends in the middle, in line {line}': 'termina a la mitad, en la línea {line}',
  'it has hashes of {found} pieces, but its files make {expected}':
    'tiene hashes de {found} partes, pero sus archivos dan {expected}',
  'it holds the unsafe path “{1}”': 'contiene la ruta insegura «{1}»',
  'it is a torrent of version {version}, which is not known':
    'es un torrent de la versión {version}, que no se conoce',
  'it is larger than {1} MiB': 'ocupa más de {1} MiB',
  'it is longer than {1} KiB': 'tiene más de {1} KiB',
  'it is longer than {MAX_PATTERN_BYTES} bytes': 'tiene más de {MAX_PATTERN_BYTES} bytes',
  'it is not a .torrent: it has no info dictionary': 'no es un .torrent: no tiene diccionario info',
  'it is not a .torrent: {0}': 'no es un .torrent: {0}',
  'it is not a magnet link': 'no es un enlace magnet',
  'it is not the magnet link of a torrent: it has no info hash':
    'no es el enlace magnet de un torrent: no tiene info hash',
  'it is too large': 'es demasiado grande',
  'it must begin with { and end with }': 'debe empezar por { y terminar en }',
  'it was not read to its end': 'no se ha leído hasta el final',
  'its field “{field}” {problem}': 'su campo «{field}» {problem}',
  'its field “{name}” {problem}': 'su campo «{name}» {problem}',
  'its hashes of “{1}” {problem}': 'en sus hashes de «{1}» hay un error: {problem}',
  'its pieces have {bytes} bytes, which is more than can be checked':
    'sus partes tienen {bytes} bytes, más de lo que se puede comprobar',
  'its two lists of files differ': 'sus dos listas de archivos difieren',
  lists: 'listas',
  'lock file of an open document': 'archivo de bloqueo de un documento abierto',
  'made by the system for itself': 'creado por el sistema para sí mismo',
  message: 'mensaje',
  'must be 32 at most': 'debe contener 32 como máximo',
  'must be a group of settings in { }': 'debe ser un grupo de ajustes entre { }',
  'must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881':
    'debe ser un host y un puerto, como dht.example.org:6881 o [2001:db8::1]:6881',
  'must be a list': 'debe ser una lista',
  'must be a list of texts in [ ]': 'debe ser una lista de textos entre [ ]',
  'must be a number from 0 to 65535': 'debe ser un número del 0 al 65535',
  'must be a number from 1 to 100': 'debe ser un número del 1 al 100',
  'must be a number from 1 to 1000': 'debe ser un número del 1 al 1000',
  'must be a number from 1 to 1000000': 'debe ser un número del 1 al 1000000',
  'must be a number from 1 to 1000000, or 0 for no limit':
    'debe ser un número del 1 al 1000000, o 0 para no poner límite',
  'must be a number from 1 to 100000000': 'debe ser un número del 1 al 100000000',
  'must be a number from 1 to 1024': 'debe ser un número del 1 al 1024',
  'must be a number from 16 to 16777216, or 0 for no limit':
    'debe ser un número del 16 al 16777216, o 0 para no poner límite',
  'must be a power of two from 16 KiB to 16 MiB':
    'debe ser una potencia de dos entre 16 KiB y 16 MiB',
  'must be a text in quotes': 'debe ser un texto entre comillas',
  'must be a whole URL that begins with http://, https:// or ftp://':
    'debe ser una URL completa que empiece por http://, https:// o ftp://',
  'must be a whole number from 0 to {1}': 'debe ser un número entero del 0 al {1}',
  'must be a whole number from 1 on': 'debe ser un número entero a partir de 1',
  'must be addresses or networks such as 10.0.0.0/8, but has “{text}”':
    'debe contener direcciones o redes como 10.0.0.0/8, pero contiene «{text}»',
  'must be addresses such as 127.0.0.1, but has “{text}”':
    'debe contener direcciones como 127.0.0.1, pero contiene «{text}»',
  'must be an address that is reached from the Internet, such as your router shows it, or empty':
    'debe ser una dirección a la que se llegue desde Internet, tal como la muestra su router, o quedar en blanco',
  'must be an address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9':
    'debe ser una dirección, una red como 192.0.2.0/24 o un intervalo como 192.0.2.1-192.0.2.9',
  'must be an info hash of 40 hexadecimal digits':
    'debe ser un info hash de 40 cifras hexadecimales',
  'must be at most {FOLDERS_MAX} folders': 'debe contener {FOLDERS_MAX} carpetas como máximo',
  'must be folders with their whole path, but has “{folder}”':
    'debe contener carpetas con su ruta completa, pero contiene «{folder}»',
  'must be from 1 second to 3600 seconds, which is one hour':
    'debe estar entre 1 segundo y 3600 segundos, que es una hora',
  'must be from 1 second to 86400 seconds, which is one day':
    'debe estar entre 1 segundo y 86400 segundos, que es un día',
  'must be in the future': 'debe ser una fecha futura',
  'must be left out of a private torrent, which does not use the DHT':
    'debe omitirse en un torrent privado, que no usa la DHT',
  'must be off, error, warn, info, debug or trace':
    'debe ser off, error, warn, info, debug o trace',
  'must be one line of at most 500 characters': 'debe ser una línea de 500 caracteres como máximo',
  'must be one line of text': 'debe ser una línea de texto',
  'must be one of these: {1}': 'debe ser uno de estos valores: {1}',
  'must be only a name or address, such as tracker.example.org, without http:// and without a port':
    'debe ser solo un nombre o una dirección, como tracker.example.org, sin http:// y sin puerto',
  'must be such as server=debug, but has “{text}”':
    'debe ser como server=debug, pero contiene «{text}»',
  'must be text': 'debe ser texto',
  'must be true or false': 'debe ser true o false',
  'must begin with http:// or https://': 'debe empezar por http:// o https://',
  'must begin with http://; https is not possible yet':
    'debe empezar por http://; https aún no es posible',
  'must have at least one address': 'debe tener al menos una dirección',
  'must have the beginning of a peer id after “id:”':
    'debe llevar el comienzo de un peer id detrás de «id:»',
  'must not be empty': 'no debe quedar en blanco',
  'must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}':
    'no debe ser menor que los pares habituales en una respuesta (tracker.peers_default), que son {peers_default}',
  'must not be longer than {COMMENT_CHARS_MAX} characters':
    'no debe tener más de {COMMENT_CHARS_MAX} caracteres',
  'must not be longer than {PASSWORD_CHARS_MAX} characters':
    'no debe tener más de {PASSWORD_CHARS_MAX} caracteres',
  'must not be longer than {max_chars} characters': 'no debe tener más de {max_chars} caracteres',
  'must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}':
    'no debe ser mayor que el máximo de pares en una respuesta (tracker.peers_max), que es {peers_max}',
  'must not be more than {LISTED_MAX}': 'no debe contener más de {LISTED_MAX}',
  'must not be that far away': 'no debe ser una fecha tan lejana',
  'must not be used in a private torrent': 'no debe usarse en un torrent privado',
  'must not have user name and password in it; they have fields of their own':
    'no debe llevar nombre de usuario ni contraseña; tienen sus propios campos',
  name: 'nombre',
  'name of a collection': 'nombre de una colección',
  'name of the file': 'nombre del archivo',
  'needs an announce URL, or nobody finds the torrent':
    'requiere una URL de anuncio; si no, nadie encuentra el torrent',
  'needs the tracker to try who can be reached (tracker.nat_check)':
    'requiere que el tracker pruebe a quién se puede llegar (tracker.nat_check)',
  'no answer in time': 'no ha respondido a tiempo',
  'not allowed to ask': 'sin permiso para preguntar',
  'not this kind of client': 'no es este tipo de cliente',
  note: 'nota',
  'nothing answers: {cause}': 'nada responde: {cause}',
  'nothing is in it': 'no contiene nada',
  'part of the system': 'parte del sistema',
  pattern: 'patrón',
  'piece length': 'tamaño de parte',
  'port {port} is already in use': 'el puerto {port} ya está en uso',
  'port {port} needs administrator rights': 'el puerto {port} requiere derechos de administrador',
  'private torrent': 'torrent privado',
  'ranges of addresses in all lists together':
    'intervalos de direcciones en todas las listas juntas',
  reason: 'motivo',
  'similar torrent': 'torrent similar',
  'some programs refuse it': 'algunos programas lo rechazan',
  'some programs refuse it or take it for another torrent':
    'algunos programas lo rechazan o lo toman por otro torrent',
  'the .torrent being made': 'el .torrent que se está creando',
  'the .torrent would be larger than {1} MiB': 'el .torrent ocuparía más de {1} MiB',
  'the .torrent would replace the file {1} itself':
    'el .torrent reemplazaría al propio archivo {1}',
  'the backup is not sound: {problem}': 'la copia de seguridad no está en buen estado: {problem}',
  'the backup of {1}': 'la copia de seguridad del {1}',
  'the catalog could not be read or written': 'no se ha podido leer ni escribir el catálogo',
  'the catalog has format {found}, but this version knows formats up to {known}':
    'el catálogo tiene el formato {found}, pero esta versión conoce formatos hasta el {known}',
  'the changed .torrent is not right: {what}': 'el .torrent modificado no es correcto: {what}',
  'the disk can be read, but not written':
    'el disco se puede leer, pero no se puede escribir en él',
  'the disk does not do what it is asked to': 'el disco no hace lo que se le pide',
  'the disk gave back other bytes than were written':
    'el disco ha devuelto bytes distintos de los escritos',
  'the disk is full': 'el disco está lleno',
  'the entry was written, but is not there': 'la entrada se ha escrito, pero no está ahí',
  "the entry was written, but is not there or is switched off in the system's settings":
    'la entrada se ha escrito, pero no está ahí o está desactivada en los ajustes del sistema',
  'the field “{field}” {problem}': 'el campo «{field}» {problem}',
  'the finished .torrent is not right: {what}': 'el .torrent terminado no es correcto: {what}',
  'the name of {1} is not valid Unicode': 'el nombre de {1} no es Unicode válido',
  "the name of {1} would lead out of the torrent's folder on Windows":
    'el nombre de {1} saldría en Windows de la carpeta del torrent',
  'the pattern “{pattern}” cannot be used: {problem}':
    'no se puede usar el patrón «{pattern}»: {problem}',
  'the setting “{1}” {2}': 'el ajuste «{1}» {2}',
  'the system does not let Swarmdeck write there': 'el sistema no permite a Swarmdeck escribir ahí',
  'the system does not say where your configuration is':
    'el sistema no dice dónde está su configuración',
  'the window system could not be started': 'no se ha podido iniciar el sistema de ventanas',
  'there are more than {MAX_PATTERNS}': 'hay más de {MAX_PATTERNS}',
  'there are no files in {1}': 'no hay archivos en {1}',
  'there are no settings in it': 'no contiene ningún ajuste',
  'there are too many files in {1}': 'hay demasiados archivos en {1}',
  'there cannot be more than {max} {what}': 'no puede haber más de {max} {what}',
  'there is no command “{name}”': 'no hay ninguna orden «{name}»',
  'there is no data in {1}: every file is empty':
    'no hay datos en {1}: todos los archivos están vacíos',
  'there is no file or folder {1}': 'no hay ningún archivo ni carpeta {1}',
  'there is only one file in {1}, for which version 2 knows no folder':
    'solo hay un archivo en {1}, para lo que la versión 2 no admite carpeta',
  'this computer does not have the address {ip}': 'este equipo no tiene la dirección {ip}',
  'too many copies of broken files are kept already':
    'ya se conservan demasiadas copias de archivos estropeados',
  'too many files of this name are there already': 'ya hay demasiados archivos con este nombre',
  'unfinished download': 'descarga sin terminar',
  'update URL': 'URL de actualizaciones',
  'version control records': 'datos de control de versiones',
  'web seed': 'web seed',
  'what could still be read of the damaged file ({1})':
    'lo que aún se ha podido leer del archivo dañado ({1})',
  'with those before it, it is too long': 'junto con los anteriores es demasiado largo',
  'without a name': 'sin nombre',
  'without words': 'sin palabras',
  'wrong user name or password': 'nombre de usuario o contraseña incorrectos',
  '{1} Nothing has been changed.': '{1} No se ha cambiado nada.',
  '{1} and another entry have the same name in different Unicode spellings':
    '{1} y otra entrada tienen el mismo nombre con distinta grafía Unicode',
  '{1} cannot be opened: {2}.': 'No se puede abrir {1}: {2}.',
  '{1} cannot be read: {2}.': 'No se puede leer {1}: {2}.',
  '{1} cannot be read: {source}': 'no se puede leer {1}: {source}',
  '{1} does not exist': '{1} no existe',
  '{1} is a whole drive, which has no name of its own':
    '{1} es una unidad entera, que no tiene nombre propio',
  '{1} is neither a file nor a folder': '{1} no es ni un archivo ni una carpeta',
  '{1} is not a file of Swarmdeck’s any more.': '{1} ya no es un archivo de Swarmdeck.',
  '{1} is not a folder, but the torrent is of one':
    '{1} no es una carpeta, pero el torrent es de una',
  '{1} is not there, or is not as long as it was.': '{1} no está ahí, o no es tan largo como era.',
  '{1} is set on the command line.': '{1} está fijado en la línea de órdenes.',
  '{1} lies in too many folders for a torrent of version 2':
    '{1} está en demasiadas carpetas anidadas para un torrent de la versión 2',
  '{count} of its pieces are damaged.': '{count} de sus partes están dañadas.',
  '{file_name} did not arrive whole.': '{file_name} no ha llegado entero.',
  '{file} could not be read: {1}.': 'No se ha podido leer {file}: {1}.',
  '{file} is too large to be a .torrent.': '{file} es demasiado grande para ser un .torrent.',
  '{file} was registered, but could not be moved out of the way: {why}.':
    '{file} se ha registrado, pero no se ha podido apartar: {why}.',
  '{first} Another one is not right either.': '{first} Otro más tampoco está bien.',
  '{first} {1} others are not right either.': '{first} Otros {1} tampoco están bien.',
  '{hint} Leave it if your router forwards one to the other.':
    '{hint} Déjelo así si su router reenvía uno al otro.',
  '{host} is an address without a name, and most connections get another one now and then; the torrent finds nobody from then on.':
    '{host} es una dirección sin nombre, y la mayoría de las conexiones recibe otra de vez en cuando; desde entonces el torrent no encuentra a nadie.',
  '{host} is shared with other customers of the provider.':
    '{host} se comparte con otros clientes del proveedor.',
  '{host} means the computer of whoever opens the torrent, so nobody else finds the tracker by it.':
    '{host} es el equipo de quien abra el torrent, así que nadie más encuentra el tracker con ello.',
  '{name} at {address} did not answer in time.': '{name} en {address} no ha respondido a tiempo.',
  '{name} cannot be unpacked: {error}.': 'No se puede descomprimir {name}: {error}.',
  '{name} cannot be used: {error}.': 'No se puede usar {name}: {error}.',
  '{name} did not arrive whole.': '{name} no ha llegado entero.',
  '{name} does not accept this user name and password.':
    '{name} no acepta este nombre de usuario y esta contraseña.',
  '{name} does not let this computer use its web interface.':
    '{name} no permite que este equipo use su interfaz web.',
  '{name} does not take the torrent.': '{name} no acepta el torrent.',
  '{name} does not take the torrent. It says: {words}':
    '{name} no acepta el torrent. Dice: {words}',
  '{name} has more than {1} MiB in it.': '{name} contiene más de {1} MiB.',
  '{name} has no addresses in it.': '{name} no contiene direcciones.',
  '{name} has this torrent already.': '{name} ya tiene este torrent.',
  '{name} is a zip archive.': '{name} es un archivo zip.',
  '{name} is not a .torrent file.': '{name} no es un archivo .torrent.',
  '{name} is not a settings file of Swarmdeck: {why}.':
    '{name} no es un archivo de ajustes de Swarmdeck: {why}.',
  '{name} turns Swarmdeck away after too many wrong passwords.':
    '{name} rechaza a Swarmdeck tras demasiadas contraseñas erróneas.',
  '{needed}, but is {shown}': '{needed}, pero es {shown}',
  '{path} cannot be read or written: {why}.': 'No se puede leer ni escribir {path}: {why}.',
  '{path} could not be written: {why}.': 'No se ha podido escribir {path}: {why}.',
  '{torrents} torrents': '{torrents} torrents',
  '{what}, and there was no backup to put in its place.':
    '{what}, y no había ninguna copia de seguridad que poner en su lugar.',
  '{what}. It was put together again from {backup} and {read}: {all} in all.':
    '{what}. Se ha recompuesto a partir de {backup} y {read}: {all} en total.',
  '{what}. It was put together again from {source}: {all} in all.':
    '{what}. Se ha recompuesto a partir de {source}: {all} en total.',
  '“{1}” can be reached only from inside its own home or office network.':
    'A «{1}» solo se puede llegar desde dentro de la red doméstica o de oficina a la que pertenece.',
  '“{1}” cannot be the {field}: it {problem}': '«{1}» no sirve como {field}: {problem}',
  '“{1}” has no port, so no client can reach it.':
    '«{1}» no tiene puerto, así que ningún cliente puede llegar.',
  '“{1}” has spaces around or in it, and some clients will not reach it.':
    '«{1}» tiene espacios alrededor o en medio, y algunos clientes no llegarán.',
  '“{1}” is asked by few clients, for it is not in the list of trackers.':
    'A «{1}» le preguntan pocos clientes, porque no está en la lista de trackers.',
  '“{1}” is not an address from which data can be had.':
    '«{1}» no es una dirección de la que se puedan obtener datos.',
  '“{1}” is not an announce URL.': '«{1}» no es una URL de anuncio.',
  '“{1}” is of a kind of tracker that clients do not know.':
    '«{1}» es de un tipo de tracker que los clientes no conocen.',
  '“{1}” works only on the computer that the tracker runs on.':
    '«{1}» solo funciona en el equipo en el que se ejecuta el tracker.',
  '“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them.':
    '«{path}» y «{other}» solo difieren en mayúsculas y minúsculas: Windows y macOS solo conservan uno de ellos.',
  '“{path}” is not a name that Windows can store.':
    '«{path}» no es un nombre que Windows pueda guardar.',
  '“{path}” is spelled in another Unicode form on the disk: rename it, or a client on Linux may not find it.':
    '«{path}» está escrito en el disco en otra forma de Unicode: cámbiele el nombre, o puede que un cliente en Linux no lo encuentre.',
  "“{path}” is {characters} characters long with the torrent's name, more than some systems accept.":
    '«{path}» tiene {characters} caracteres con el nombre del torrent, más de lo que aceptan algunos sistemas.',
  '“{path}” {trouble}, so it is not given out.': '«{path}» {trouble}, así que no se entrega.',
  '“{pattern}” cannot be used: {problem}': 'No se puede usar «{pattern}»: {problem}',
  '“{text}” cannot be used: it {problem}.': 'No se puede usar «{text}»: {problem}.',
  '“{url}” cannot be used: {why}': 'No se puede usar «{url}»: {why}',
  '“{url}” is not an announce URL': '«{url}» no es una URL de anuncio',
  '“{url}” is not an announce URL.': '«{url}» no es una URL de anuncio.',
} satisfies EngineTranslation;
