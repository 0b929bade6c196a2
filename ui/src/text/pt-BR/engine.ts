// What the engine says, in Brazilian Portuguese.
import type { EngineTranslation } from '../translation';

export const engine = {
  ' (process {it})': ' (processo {it})',
  '1 torrent': '1 torrent',
  'A backup could not be made: {problem}.': 'Não foi possível fazer um backup: {problem}.',
  'A batch has at most {ITEMS_MAX} torrents.': 'Um lote tem no máximo {ITEMS_MAX} torrents.',
  'A copy of it is kept as {1}.': 'Uma cópia dele foi guardada como {1}.',
  'A fault has ended what answered over {transport} at the address {address}.':
    'Uma falha encerrou o que respondia por {transport} no endereço {address}.',
  'A few words that nobody would guess are easier to keep in mind than odd signs.':
    'Algumas palavras que ninguém adivinharia são mais fáceis de lembrar do que sinais estranhos.',
  'A magnet link can be looked at, but not more.':
    'Um link magnet pode ser examinado, mas nada além disso.',
  'A password can have {CHARS_MAX} characters at most.':
    'Uma senha pode ter no máximo {CHARS_MAX} caracteres.',
  'A password must have {CHARS_MIN} characters at least.':
    'Uma senha deve ter pelo menos {CHARS_MIN} caracteres.',
  'A peer is named by its address and port.': 'Um par é indicado pelo endereço e pela porta.',
  'A piece it shares with other files is damaged; it may be this one or they.':
    'Uma parte que ele divide com outros arquivos está danificada; pode ser este ou podem ser os outros.',
  'A piece of it is damaged.': 'Uma parte dele está danificada.',
  'Add /announce, or what the tracker says.': 'Acrescente /announce, ou o que o tracker informar.',
  'Add its .torrent again.': 'Adicione o .torrent dele de novo.',
  'Add its .torrent first.': 'Adicione antes o .torrent dele.',
  'All its files are empty: there is nothing to share.':
    'Todos os arquivos dele estão vazios: não há nada a compartilhar.',
  "Allow this computer's address in the settings of {name}.":
    'Permita o endereço deste computador nas configurações do {name}.',
  'An announce URL has at most {URL_BYTES_MAX} characters.':
    'Uma URL de anúncio tem no máximo {URL_BYTES_MAX} caracteres.',
  'An info hash has 40 hexadecimal digits.': 'Um info hash tem 40 dígitos hexadecimais.',
  'Another Swarmdeck{process} already uses the data folder {1}.':
    'Outro Swarmdeck{process} já usa a pasta de dados {1}.',
  'Another torrent is about to be saved as {1}.':
    'Outro torrent está prestes a ser salvo como {1}.',
  'Anyone may use this tracker for any torrent.':
    'Qualquer pessoa pode usar este tracker para qualquer torrent.',
  'Ask your provider for a public address, or use one of IPv6.':
    'Peça um endereço público ao seu provedor, ou use um de IPv6.',
  'Begin it with http:// or udp://.': 'Comece-a com http:// ou udp://.',
  'Begin it with http://, or set up a reverse proxy that has a certificate.':
    'Comece-a com http://, ou configure um proxy reverso que tenha um certificado.',
  'Check that it is there and that you may open it, or stop watching it under Settings.':
    'Verifique se ela existe e se você tem permissão para abri-la, ou deixe de monitorá-la em Configurações.',
  'Check that the disk is connected, not full, and sound.':
    'Verifique se o disco está conectado, tem espaço e está em bom estado.',
  'Check that the disk is not full and that it is in good order.':
    'Verifique se o disco tem espaço e está em bom estado.',
  'Check that the disk is not full and that you may write there.':
    'Verifique se o disco tem espaço e se você tem permissão para gravar nele.',
  'Check that the disk is not full and that you may write to the data folder.':
    'Verifique se o disco tem espaço e se você tem permissão para gravar na pasta de dados.',
  'Check that the file belongs to you, or start with another data folder.':
    'Verifique se o arquivo pertence a você, ou inicie com outra pasta de dados.',
  'Check that you may open it and that the disk is connected.':
    'Verifique se você tem permissão para abri-lo e se o disco está conectado.',
  'Check that you may open it, or move it out of the folder you want to share.':
    'Verifique se você tem permissão para abri-lo, ou tire-o da pasta que quer compartilhar.',
  'Check that you may open it.': 'Verifique se você tem permissão para abri-lo.',
  'Check that you may open it; it is tried again.':
    'Verifique se você tem permissão para abri-lo; haverá outra tentativa.',
  'Check that you may write there.': 'Verifique se você tem permissão para gravar ali.',
  'Check that you may write to its folder.':
    'Verifique se você tem permissão para gravar na pasta dele.',
  'Check the address, and whether a firewall is in between.':
    'Verifique o endereço e se há um firewall no caminho.',
  'Check the port and which program you chose.': 'Verifique a porta e qual programa você escolheu.',
  'Check the spelling and that you may open it.':
    'Verifique se está escrito corretamente e se você tem permissão para abri-lo.',
  'Check the spelling, or whether the disk is connected.':
    'Verifique se está escrito corretamente ou se o disco está conectado.',
  'Choose a .torrent, or get this one once more: it may be incomplete.':
    'Escolha um .torrent, ou obtenha este de novo: ele pode estar incompleto.',
  'Choose a folder on a disk of this computer with --data-dir.':
    'Escolha com --data-dir uma pasta em um disco deste computador.',
  'Choose a folder on the drive instead of the whole drive.':
    'Escolha uma pasta na unidade, em vez da unidade inteira.',
  'Choose a folder that has files in it.': 'Escolha uma pasta que contenha arquivos.',
  'Choose a folder you may write to with --data-dir.':
    'Escolha com --data-dir uma pasta em que você tenha permissão para gravar.',
  'Choose a folder you may write to, on a disk that is not full.':
    'Escolha uma pasta em que você tenha permissão para gravar, em um disco com espaço.',
  'Choose a port above 1023, such as 6969.': 'Escolha uma porta acima de 1023, como 6969.',
  'Choose a shorter comment or fewer addresses.':
    'Escolha um comentário mais curto ou menos endereços.',
  'Choose a shorter list.': 'Escolha uma lista mais curta.',
  'Choose a shorter or plainer name for the .torrent.':
    'Escolha um nome mais curto ou mais simples para o .torrent.',
  'Choose a text with one address, network or range in each line, as eMule, PeerGuardian and firewalls use it.':
    'Escolha um texto com um endereço, uma rede ou um intervalo por linha, como o usado pelo eMule, pelo PeerGuardian e por firewalls.',
  'Choose an ordinary file or folder.': 'Escolha um arquivo ou uma pasta comum.',
  'Choose another .torrent, or get it once more.': 'Escolha outro .torrent, ou obtenha-o de novo.',
  'Choose another backup.': 'Escolha outro backup.',
  'Choose another folder, exclude less, or rename the files you want to share.':
    'Escolha outra pasta, deixe menos coisas de fora, ou renomeie os arquivos que quer compartilhar.',
  'Choose another name or remove it first.': 'Escolha outro nome ou remova-o antes.',
  'Choose another name.': 'Escolha outro nome.',
  'Choose another port, or end that program.': 'Escolha outra porta, ou encerre esse programa.',
  'Choose another port, or end the other Swarmdeck.':
    'Escolha outra porta, ou encerre o outro Swarmdeck.',
  'Choose another port, or end the other program that uses it.':
    'Escolha outra porta, ou encerre o outro programa que a usa.',
  'Choose another port.': 'Escolha outra porta.',
  'Choose fewer at a time.': 'Escolha menos de cada vez.',
  'Choose fewer torrents.': 'Escolha menos torrents.',
  'Choose files or folders.': 'Escolha arquivos ou pastas.',
  'Choose files that have something in them.': 'Escolha arquivos que não estejam vazios.',
  'Choose it from the list of peers.': 'Escolha-o na lista de pares.',
  'Choose larger pieces or a shorter comment.':
    'Escolha partes maiores ou um comentário mais curto.',
  'Choose larger pieces.': 'Escolha partes maiores.',
  "Choose one of this computer's own addresses.": 'Escolha um dos endereços deste computador.',
  'Choose one of those that are kept.': 'Escolha uma das que estão guardadas.',
  'Choose one that Swarmdeck has exported.': 'Escolha um que o Swarmdeck tenha exportado.',
  'Choose the .torrent itself, which a client can save for you.':
    'Escolha o próprio .torrent, que um cliente pode salvar para você.',
  'Choose the file or folder of the torrent.': 'Escolha o arquivo ou a pasta do torrent.',
  'Choose the folder that the torrent was made of.': 'Escolha a pasta de que o torrent foi criado.',
  "Choose the folder with the torrent's files.": 'Escolha a pasta com os arquivos do torrent.',
  'Choose where the data is.': 'Escolha onde os dados estão.',
  'Choose “Only my torrents” on the page Access to keep strangers out.':
    'Escolha “Somente meus torrents” na página Acesso para deixar desconhecidos de fora.',
  'Close the window and open it again.': 'Feche a janela e abra-a de novo.',
  'Completed downloads are counted but cannot be saved.':
    'Os downloads concluídos são contados, mas não podem ser salvos.',
  'Copy it whole, from “magnet:” on.': 'Copie-o por inteiro, a partir de “magnet:”.',
  'Copy it whole.': 'Copie-o por inteiro.',
  'Correct it and try again.': 'Corrija isso e tente de novo.',
  'Correct it or leave it out.': 'Corrija isso ou deixe de fora.',
  'Correct what is named in the file.': 'Corrija no arquivo o que é citado.',
  'Correct what is named.': 'Corrija o que é citado.',
  'Correct what is named; nothing has been changed.': 'Corrija o que é citado; nada foi alterado.',
  'DHT node': 'nó da DHT',
  'Enter one at least.': 'Informe pelo menos uma.',
  'Enter which one it is and where its web interface is.':
    'Informe qual é e onde fica a interface web dele.',
  'For example /home/me/Videos/Holiday.': 'Por exemplo, /home/me/Vídeos/Férias.',
  'For example C:\\Users\\me\\Videos\\Holiday.': 'Por exemplo, C:\\Users\\eu\\Vídeos\\Férias.',
  'For friends elsewhere, enter your public address or host name under Settings, and let your router forward port {port} (TCP and UDP) to this computer.':
    'Para amigos em outros lugares, informe em Configurações o seu endereço público ou nome de host e faça o seu roteador encaminhar a porta {port} (TCP e UDP) para este computador.',
  'For friends elsewhere, put in a URL with your public address or name, too.':
    'Para amigos em outros lugares, inclua também uma URL com o seu endereço ou nome público.',
  'Forgotten? End Swarmdeck and run “swarmdeck password remove”.':
    'Esqueceu? Encerre o Swarmdeck e execute “swarmdeck password remove”.',
  'Get the file once more.': 'Obtenha o arquivo de novo.',
  'Get the torrent once more, from somewhere else.': 'Obtenha o torrent de novo, em outro lugar.',
  'Give the address by which others reach the tracker.':
    'Informe o endereço pelo qual os outros alcançam o tracker.',
  'Give the folder another name.': 'Dê outro nome à pasta.',
  'Give the path on the computer that runs the tracker.':
    'Informe o caminho no computador que executa o tracker.',
  'If it does not seed, let it check and resume the torrent there.':
    'Se ele não estiver semeando, faça-o verificar e retomar o torrent.',
  'If it was not you who removed it, register your torrents again.':
    'Se não foi você quem a removeu, registre seus torrents de novo.',
  'Import it in parts of up to 100,000 torrents.': 'Importe-a em partes de até 100.000 torrents.',
  'Import the file, and then choose a preset by its name.':
    'Importe o arquivo e depois escolha uma predefinição pelo nome.',
  'In its place is a folder, or a link that leads elsewhere or nowhere.':
    'No lugar dele há uma pasta, ou um link que leva a outro lugar ou a lugar nenhum.',
  'In the preset file, “{field}” {problem}.': 'No arquivo de predefinição, “{field}” {problem}.',
  'Install a BitTorrent client, or open the .torrent in yours by hand.':
    'Instale um cliente BitTorrent, ou abra o .torrent no seu manualmente.',
  'Install that version or a later one.': 'Instale essa versão ou uma posterior.',
  'It cannot be read: {reason}.': 'Não pode ser lido: {reason}.',
  'It ends in a slash, so that many trackers do not answer and clients do not know where to scrape.':
    'Termina com uma barra; por isso, muitos trackers não respondem e os clientes não sabem onde fazer o scrape.',
  'It has been removed.': 'Isso já foi removido.',
  'It has fields that are not known here: {listed} and {more} more.':
    'Tem campos que não são conhecidos aqui: {listed} e mais {more}.',
  'It has fields that are not known here: {listed}.':
    'Tem campos que não são conhecidos aqui: {listed}.',
  'It has letters that many clients do not send as they should.':
    'Tem letras que muitos clientes não enviam como deveriam.',
  'It has {count} pieces, so many that some clients become slow.':
    'Tem {count} partes, tantas que alguns clientes ficam lentos.',
  'It holds a name or password, which everyone with the torrent can read.':
    'Contém um nome ou uma senha, que todos os que têm o torrent podem ler.',
  'It is kept as {1}.': 'O arquivo anterior foi guardado como {1}.',
  'It is marked as private in a place where no client looks: it is public.':
    'Está marcado como privado em um lugar em que nenhum cliente olha: ele é público.',
  'It is not there.': 'Não existe.',
  'It is private and names no tracker: nobody can find anybody with it.':
    'É privado e não cita nenhum tracker: com ele, ninguém consegue encontrar ninguém.',
  'It is private but names DHT nodes, which its clients must not use.':
    'É privado, mas cita nós da DHT, que os clientes dele não devem usar.',
  'It is there twice.': 'Aparece duas vezes.',
  'It may have been moved or deleted.': 'Ele pode ter sido movido ou excluído.',
  'It may have been removed. Look at the list of backups again.':
    'Ele pode ter sido removido. Consulte a lista de backups de novo.',
  'It may not know this version of torrents.': 'Ele talvez não conheça esta versão de torrents.',
  'It names no tracker, so only clients with the DHT find others.':
    'Não cita nenhum tracker; por isso, só clientes com a DHT encontram outros.',
  'It names no tracker: clients can find each other only through the DHT.':
    'Não cita nenhum tracker: os clientes só podem se encontrar pela DHT.',
  'It says no port, and clients cannot guess it.':
    'Não informa a porta, e os clientes não podem adivinhá-la.',
  'It was cancelled.': 'Foi cancelado.',
  'It was made by a newer version of Swarmdeck.':
    'Foi criado por uma versão mais nova do Swarmdeck.',
  'It writes numbers with needless zeros: {1}.': 'Escreve números com zeros desnecessários: {1}.',
  'Its .torrent is being made already.': 'O .torrent dele já está sendo criado.',
  'Its .torrent is there already.': 'O .torrent dele já existe.',
  'Its fields are not in the order they should be: {1}.':
    'Os campos dele não estão na ordem em que deveriam: {1}.',
  'Its pieces of {bytes} bytes are not as long as a power of two.':
    'As partes dele, de {bytes} bytes, não têm como tamanho uma potência de dois.',
  'Its pieces of {bytes} bytes are shorter than clients expect.':
    'As partes dele, de {bytes} bytes, são menores do que os clientes esperam.',
  'Its pieces of {mib} MiB are longer than some clients accept.':
    'As partes dele, de {mib} MiB, são maiores do que alguns clientes aceitam.',
  'Its size in bytes is {found_bytes} in place of {size_bytes}.':
    'O tamanho dele em bytes é {found_bytes} em vez de {size_bytes}.',
  'Leave the choice to Swarmdeck.': 'Deixe a escolha com o Swarmdeck.',
  'Let other computers connect to share with friends.':
    'Para compartilhar com amigos, permita que outros computadores se conectem.',
  'Let other computers connect, on the page Overview.':
    'Permita que outros computadores se conectem, na página Visão geral.',
  'Let registered files be moved out of the way under Settings, or move some yourself.':
    'Permita em Configurações que os arquivos registrados sejam movidos para outra pasta, ou mova alguns manualmente.',
  'Let the path begin with /announce.': 'Faça o caminho começar com /announce.',
  'Load the page anew.': 'Recarregue a página.',
  'Log in, or open the address with the key once more.':
    'Entre com a senha, ou abra de novo o endereço com a chave.',
  'Look at the list once more, then start again.': 'Confira a lista de novo e recomece.',
  'Look at the summary once more. Nothing has been changed here.':
    'Confira o resumo de novo. Nada foi alterado aqui.',
  'Look for the torrent in the list of torrents.': 'Procure o torrent na lista de torrents.',
  'Look whether something else came with it.': 'Veja se algo mais veio junto.',
  'Look whether torrents or friends are back that you had removed since then.':
    'Veja se voltaram torrents ou amigos que você tinha removido desde então.',
  'Make a torrent of version 1, or share a folder below.':
    'Crie um torrent da versão 1, ou compartilhe uma pasta mais abaixo.',
  'Make it first, or save the .torrent in another folder.':
    'Crie-a antes, ou salve o .torrent em outra pasta.',
  'Make room on the disk, and see to it that Swarmdeck may write in {1}. If it ends before, they are lost.':
    'Libere espaço no disco e garanta que o Swarmdeck tenha permissão para gravar em {1}. Se ele for encerrado antes disso, eles se perdem.',
  'Make room on the disk.': 'Libere espaço no disco.',
  'Make the torrent once more with the announce URLs that the overview shows.':
    'Crie o torrent de novo com as URLs de anúncio que a visão geral mostra.',
  'Mind capital letters, and the layout of the keyboard.':
    'Atenção às maiúsculas e ao layout do teclado.',
  'More than {WAITING_MAX} jobs cannot wait at the same time.':
    'Não podem aguardar mais de {WAITING_MAX} tarefas ao mesmo tempo.',
  'Move it elsewhere, then start Swarmdeck again.':
    'Mova-a para outro lugar e inicie o Swarmdeck de novo.',
  'Name a folder for the data with --data-dir.': 'Indique com --data-dir uma pasta para os dados.',
  "Name the folder that the shared file or folder lies in. If your client runs in a container that sees other folders, enter its address with this computer's name in place of 127.0.0.1; it then checks the data itself.":
    'Indique a pasta em que está o arquivo ou a pasta compartilhada. Se o seu cliente é executado em um contêiner que vê outras pastas, informe o endereço dele com o nome deste computador no lugar de 127.0.0.1; ele então verifica os dados sozinho.',
  'Name the right folder.': 'Indique a pasta certa.',
  'Names differ only in case, such as “{1}” from “{2}” ({count} in all): Windows and macOS keep only one of them.':
    'Há nomes que só diferem em maiúsculas e minúsculas, como “{1}” e “{2}” ({count} no total): o Windows e o macOS guardam só um deles.',
  'No client announces over “{1}”.': 'Nenhum cliente se anuncia por “{1}”.',
  'No program opened the .torrent: {error}.': 'Nenhum programa abriu o .torrent: {error}.',
  'Nobody can connect to {1}.': 'Ninguém consegue se conectar a {1}.',
  'None of the announce URLs in this torrent is one of your tracker.':
    'Nenhuma das URLs de anúncio neste torrent é do seu tracker.',
  'Nothing answers at {address}: {cause}.': 'Nada responde em {address}: {cause}.',
  'Nothing was changed.': 'Nada foi alterado.',
  'Nothing was left behind.': 'Nada ficou para trás.',
  'Only clients in a web browser announce over WebSockets.':
    'Só clientes em um navegador web se anunciam por WebSockets.',
  'Only computers in the same network find {host}.':
    'Só computadores na mesma rede encontram {host}.',
  'Only computers in your own network can use the announce URLs.':
    'Só computadores na sua própria rede podem usar as URLs de anúncio.',
  'Only this computer can reach the tracker.': 'Só este computador consegue alcançar o tracker.',
  'Only what is on a list of yours is let in, but the list is empty.':
    'Só é permitido o que está em uma lista sua, mas a lista está vazia.',
  'Open it in your file manager.': 'Abra-a no seu gerenciador de arquivos.',
  "Paths are longer than some systems accept ({count} in all): “{1}” has {characters} characters with the torrent's name.":
    'Há caminhos mais longos do que alguns sistemas aceitam ({count} no total): “{1}” tem {characters} caracteres com o nome do torrent.',
  'Paths stand twice in it, such as “{1}” ({count} in all).':
    'Há caminhos que aparecem duas vezes nele, como “{1}” ({count} no total).',
  'Please report it with the log.': 'Relate o problema, com o registro.',
  'Please report this: it is a fault in Swarmdeck.': 'Relate o problema: é uma falha no Swarmdeck.',
  'Port {port} is already in use.': 'A porta {port} já está em uso.',
  'Port {port} is used by another Swarmdeck (process {process_id}).':
    'A porta {port} é usada por outro Swarmdeck (processo {process_id}).',
  'Port {port} is used by this Swarmdeck itself, for something else.':
    'A porta {port} é usada por este mesmo Swarmdeck, para outra coisa.',
  'Port {port} is used by {name} (process {process_id}).':
    'A porta {port} é usada por {name} (processo {process_id}).',
  'Put addresses or clients on the list, or let in all others again.':
    'Ponha endereços ou programas na lista, ou volte a permitir todos os outros.',
  'Put in a URL with http:// or udp:// for all others.':
    'Inclua uma URL com http:// ou udp:// para todos os outros.',
  'Put it back, or apply settings here, which writes it anew.':
    'Ponha-o de volta, ou aplique configurações aqui, o que o grava de novo.',
  'Put it behind the host, such as {1}:6969.': 'Coloque-a depois do host, como em {1}:6969.',
  'Remove it, then set a new password.': 'Remova-o e defina uma nova senha.',
  'Remove one of them first.': 'Remova uma delas antes.',
  'Remove one that is not needed.': 'Remova uma que não seja necessária.',
  'Remove some that are not needed.': 'Remova o que não for necessário.',
  'Rename it or exclude it, and try again.': 'Renomeie-o ou deixe-o de fora, e tente de novo.',
  'Rename one of the two and try again.': 'Renomeie um dos dois e tente de novo.',
  'Renew the key if somebody else has got it.': 'Renove a chave se outra pessoa a obteve.',
  'Save the .torrent under another name.': 'Salve o .torrent com outro nome.',
  'See to it that the disk can be written again: systems lock a disk that has a fault.':
    'Faça com que o disco possa ser gravado de novo: os sistemas bloqueiam um disco que tem uma falha.',
  'Share its subfolders one by one.': 'Compartilhe as subpastas uma a uma.',
  'Share the file itself, or make a hybrid torrent.':
    'Compartilhe o próprio arquivo, ou crie um torrent híbrido.',
  'Start Swarmdeck again.': 'Inicie o Swarmdeck de novo.',
  'Start Swarmdeck without it to change it here.':
    'Inicie o Swarmdeck sem essa opção para mudar isso aqui.',
  'Start it again.': 'Inicie-o de novo.',
  'Start the computer again.': 'Reinicie o computador.',
  'Start {name}, and check that its web interface is switched on.':
    'Inicie o {name} e verifique se a interface web dele está ativada.',
  'Swarmdeck does not know your BitTorrent client yet.':
    'O Swarmdeck ainda não conhece o seu cliente BitTorrent.',
  'Swarmdeck has not started, so there is nothing to ask.':
    'O Swarmdeck não foi iniciado; por isso, não há a quem perguntar.',
  'Swarmdeck is about to end.': 'O Swarmdeck está sendo encerrado.',
  'Swarmdeck ran into a fault of its own while it started.':
    'O Swarmdeck encontrou uma falha interna ao iniciar.',
  'Swarmdeck ran into a fault of its own.': 'O Swarmdeck encontrou uma falha interna.',
  'Swarmdeck runs with its default settings. A copy of the file is kept as {1}.':
    'O Swarmdeck está usando as configurações padrão. Uma cópia do arquivo foi guardada como {1}.',
  'Swarmdeck starts it again by itself. Please report it with the log.':
    'O Swarmdeck o reinicia sozinho. Relate o problema, com o registro.',
  'Swarmdeck – {1}': 'Swarmdeck – {1}',
  'Switch that on under Settings, or begin the URL with http://.':
    'Ative isso em Configurações, ou comece a URL com http://.',
  'Take it out of the watched folder.': 'Tire-o da pasta monitorada.',
  'Take one of the two away.': 'Tire uma das duas.',
  'Take the slash at the end away.': 'Tire a barra do final.',
  'Take them out, or put it on two lines.': 'Tire-os, ou divida o texto em duas linhas.',
  'That is not the password.': 'Essa não é a senha.',
  'The .torrent could not be recovered of {told} and {more} more.':
    'Não foi possível recuperar o .torrent de {told} e mais {more}.',
  'The .torrent could not be recovered of {told}.':
    'Não foi possível recuperar o .torrent de {told}.',
  'The .torrent could not be saved to {path}: {1}.':
    'Não foi possível salvar o .torrent em {path}: {1}.',
  'The .torrent itself has {mb} MB, more than some clients accept.':
    'O próprio .torrent tem {mb} MB, mais do que alguns clientes aceitam.',
  'The .torrent of “{1}” could not be recovered.':
    'Não foi possível recuperar o .torrent de “{1}”.',
  'The .torrent will be {1} MB large, more than some clients accept: choose longer pieces or share fewer files.':
    'O .torrent terá {1} MB, mais do que alguns clientes aceitam: escolha partes maiores ou compartilhe menos arquivos.',
  'The backups in {folder} cannot be changed: {why}.':
    'Não é possível alterar os backups em {folder}: {why}.',
  'The command is not JSON.': 'O comando não é JSON.',
  'The current password is not right.': 'A senha atual não está certa.',
  'The daily backup could not be made. {1}': 'Não foi possível fazer o backup diário. {1}',
  'The damaged file is kept as {1}.': 'O arquivo danificado foi guardado como {1}.',
  'The data folder {root} cannot be kept from a second Swarmdeck: {why}.':
    'Não é possível proteger a pasta de dados {root} de um segundo Swarmdeck: {why}.',
  'The data folder {root} cannot be used: {why}.':
    'A pasta de dados {root} não pode ser usada: {why}.',
  'The file cannot be read.': 'O arquivo não pode ser lido.',
  'The file could not be moved out of the way: {1}.':
    'Não foi possível mover o arquivo para outra pasta: {1}.',
  'The file could not be put together.': 'Não foi possível montar o arquivo.',
  'The file did not arrive whole.': 'O arquivo não chegou inteiro.',
  'The file is damaged.': 'O arquivo está danificado.',
  'The file is empty.': 'O arquivo está vazio.',
  'The file is kept as {1}.': 'O arquivo foi guardado como {1}.',
  'The file with the presets could not be understood. {problem}':
    'Não foi possível compreender o arquivo das predefinições. {problem}',
  'The file with your presets could not be understood. {problem}':
    'Não foi possível compreender o arquivo das suas predefinições. {problem}',
  'The file “{path}” in {folder} {trouble}.': 'O arquivo “{path}” em {folder} {trouble}.',
  'The folder could not be shown: {error}.': 'Não foi possível mostrar a pasta: {error}.',
  'The folder with the data is missing.': 'Falta a pasta com os dados.',
  'The folder {folder} could not be shown: {error}.':
    'Não foi possível mostrar a pasta {folder}: {error}.',
  'The list is too long.': 'A lista é longa demais.',
  'The list of those who are sharing could not be saved: {1}.':
    'Não foi possível salvar a lista de quem está compartilhando: {1}.',
  'The list of those who were sharing {read}: {1}.':
    'A lista de quem estava compartilhando {read}: {1}.',
  'The list of torrents cannot be changed: {why}.':
    'A lista de torrents não pode ser alterada: {why}.',
  'The list of torrents cannot be read or written: {cause}.':
    'A lista de torrents não pode ser lida nem gravada: {cause}.',
  'The list of torrents cannot be read or written: {why}.':
    'A lista de torrents não pode ser lida nem gravada: {why}.',
  'The list of torrents in {path} cannot be read or written: {why}.':
    'A lista de torrents em {path} não pode ser lida nem gravada: {why}.',
  'The list of torrents was damaged when Swarmdeck started':
    'A lista de torrents estava danificada quando o Swarmdeck foi iniciado',
  'The list of torrents was made by a newer version of Swarmdeck.':
    'A lista de torrents foi criada por uma versão mais nova do Swarmdeck.',
  'The list of torrents was missing or empty when Swarmdeck started':
    'A lista de torrents não existia ou estava vazia quando o Swarmdeck foi iniciado',
  'The log in {folder} cannot be written: {error}.':
    'O registro em {folder} não pode ser gravado: {error}.',
  'The name {1} is not text.': 'O nome {1} não é texto.',
  'The owner of the tracker cannot be removed.': 'O dono do tracker não pode ser removido.',
  'The pages cannot be shown at {address}: {error}. Choose another address with --ui.':
    'As páginas não podem ser mostradas em {address}: {error}. Escolha outro endereço com --ui.',
  'The path is missing; most trackers answer at /announce only.':
    'Falta o caminho; a maioria dos trackers só responde em /announce.',
  'The path must be a whole one, from the drive or the root on.':
    'O caminho deve ser completo, a partir da unidade ou da raiz.',
  'The preset {problem}.': 'A predefinição {problem}.',
  'The preset “{name}” cannot be used. {1}': 'A predefinição “{name}” não pode ser usada. {1}',
  'The presets are too large to be kept.':
    'As predefinições são grandes demais para serem guardadas.',
  'The presets could not be saved to {path}: {why}.':
    'Não foi possível salvar as predefinições em {path}: {why}.',
  'The presets in {path} could not be read: {why}.':
    'Não foi possível ler as predefinições em {path}: {why}.',
  'The setting {name} {problem}.': 'A configuração {name} {problem}.',
  'The settings are {1}.': 'As configurações são {1}.',
  'The settings could not be saved to {path}: {why}.':
    'Não foi possível salvar as configurações em {path}: {why}.',
  'The settings could not be saved: Swarmdeck ran into a fault of its own.':
    'Não foi possível salvar as configurações: o Swarmdeck encontrou uma falha interna.',
  'The settings file has been changed by hand just now.':
    'O arquivo de configurações acabou de ser alterado manualmente.',
  'The settings file was changed by hand. {1}':
    'O arquivo de configurações foi alterado manualmente. {1}',
  'The settings file was written by a newer version of Swarmdeck.':
    'O arquivo de configurações foi gravado por uma versão mais nova do Swarmdeck.',
  'The settings file {1} is gone.': 'O arquivo de configurações {1} sumiu.',
  'The settings file {path} could not be understood: {problem}.':
    'Não foi possível compreender o arquivo de configurações {path}: {problem}.',
  'The settings file {path} was replaced when you applied settings.':
    'O arquivo de configurações {path} foi substituído quando você aplicou configurações.',
  'The settings from before stay in force until the file is right. If you apply settings here instead, a copy of what was written is kept.':
    'As configurações anteriores continuam em vigor até que o arquivo esteja certo. Se, em vez disso, você aplicar configurações aqui, uma cópia do que estava escrito é guardada.',
  'The settings from before stay in force. {1}':
    'As configurações anteriores continuam em vigor. {1}',
  'The settings have been changed elsewhere in the meantime.':
    'Enquanto isso, as configurações foram alteradas em outro lugar.',
  'The settings in {file} cannot be used: {list}.':
    'As configurações em {file} não podem ser usadas: {list}.',
  'The settings in {path} could not be read: {why}.':
    'Não foi possível ler as configurações em {path}: {why}.',
  'The system does not say where your home folder is.':
    'O sistema não informa onde fica a sua pasta pessoal.',
  'The system gives no random numbers, which a password needs.':
    'O sistema não fornece números aleatórios, de que uma senha precisa.',
  'The system gives no random numbers: {error}.':
    'O sistema não fornece números aleatórios: {error}.',
  'The system says: {source}.': 'O sistema diz: {source}.',
  'The tracker answers there again as soon as it is back. If it is gone for good, choose another one under Settings.':
    'O tracker volta a responder ali assim que o endereço voltar. Se ele não existe mais, escolha outro em Configurações.',
  'The tracker could not start: {1}.': 'Não foi possível iniciar o tracker: {1}.',
  'The tracker goes on answering. Check that the disk is not full and that you may write there.':
    'O tracker continua respondendo. Verifique se o disco tem espaço e se você tem permissão para gravar nele.',
  'The tracker goes on, and it is tried again. Check that there is room on the disk and that the data folder can be written. Should Swarmdeck end before, clients come back by themselves when they announce next.':
    'O tracker continua, e haverá outra tentativa. Verifique se há espaço no disco e se a pasta de dados pode ser gravada. Se o Swarmdeck for encerrado antes disso, os clientes voltam sozinhos no próximo anúncio.',
  'The watched folder {1} cannot be read: {2}.': 'A pasta monitorada {1} não pode ser lida: {2}.',
  'The window asked for something the tracker does not understand: {cause}.':
    'A janela pediu algo que o tracker não compreende: {cause}.',
  'There are blanks in it, which no URL has.': 'Há espaços nela, e nenhuma URL tem espaços.',
  'There are too many .torrent files in the watched folder {1}; some are passed over.':
    'Há arquivos .torrent demais na pasta monitorada {1}; alguns são ignorados.',
  'There are {PRESETS_MAX} presets already.': 'Já há {PRESETS_MAX} predefinições.',
  'There are {of_reason} backups made by hand already.':
    'Já há {of_reason} backups feitos manualmente.',
  'There is a folder where the list of torrents should be: {1}.':
    'Há uma pasta onde deveria estar a lista de torrents: {1}.',
  'There is already a file {path}.': 'Já existe um arquivo {path}.',
  'There is no .torrent of “{1}” here yet.': 'Ainda não há um .torrent de “{1}” aqui.',
  'There is no .torrent {1} any more.': 'O .torrent {1} não existe mais.',
  'There is no announce URL to announce to instead.':
    'Não há nenhuma URL de anúncio para pôr no lugar.',
  'There is no file “{name}” in {path}.': 'Não há um arquivo “{name}” em {path}.',
  'There is no folder {1}.': 'A pasta {1} não existe.',
  'There is no folder “{name}” in {path}.': 'Não há uma pasta “{name}” em {path}.',
  'There is no preset called “{1}”.': 'Não há nenhuma predefinição chamada “{1}”.',
  'There is no screen to show a window on. Use “swarmdeck serve --ui 127.0.0.1:8080” and a browser instead.':
    'Não há tela em que mostrar uma janela. Em vez disso, use “swarmdeck serve --ui 127.0.0.1:8080” e um navegador.',
  'There is no setting called “{name}”.': 'Não há nenhuma configuração chamada “{name}”.',
  'There is no such backup.': 'Esse backup não existe.',
  'There is no such entry.': 'Essa entrada não existe.',
  'There is no such friend.': 'Esse amigo não existe.',
  'There is no such list.': 'Essa lista não existe.',
  'There is not just one preset in {1}.': 'Não há exatamente uma predefinição em {1}.',
  'There is nothing that could become a torrent.': 'Não há nada que possa se tornar um torrent.',
  'There is nothing to back up: {1} is empty.': 'Não há nada de que fazer backup: {1} está vazio.',
  'There is nothing to back up: {1} is missing.':
    'Não há nada de que fazer backup: {1} não existe.',
  'There were too many attempts to log in.': 'Houve tentativas demais de entrar.',
  'These .torrents are too large together for one file.':
    'Juntos, estes .torrent são grandes demais para um só arquivo.',
  'These are more than {MAGNETS_MAX} magnet links.': 'São mais de {MAGNETS_MAX} links magnet.',
  'These settings cannot be used: {1}.': 'Estas configurações não podem ser usadas: {1}.',
  'They are those of its web interface; see the settings of {name}.':
    'São os da interface web dele; veja as configurações do {name}.',
  'This backup cannot be read.': 'Este backup não pode ser lido.',
  'This backup is damaged: {problem}.': 'Este backup está danificado: {problem}.',
  'This backup was made by a newer version of Swarmdeck.':
    'Este backup foi criado por uma versão mais nova do Swarmdeck.',
  'This build has no pages in it. Build them with “cargo xtask run”.':
    'Esta compilação não contém as páginas. Compile-as com “cargo xtask run”.',
  'This computer does not have the address {name} at the moment.':
    'No momento, este computador não tem o endereço {name}.',
  'This computer does not have the addresses {1} at the moment.':
    'No momento, este computador não tem os endereços {1}.',
  'This is a path on Windows, but the tracker runs on another system.':
    'Este é um caminho do Windows, mas o tracker é executado em outro sistema.',
  'This is not a preset file of Swarmdeck: {why}.':
    'Este não é um arquivo de predefinição do Swarmdeck: {why}.',
  'This is not an announce URL.': 'Esta não é uma URL de anúncio.',
  'This is not the name of a folder.': 'Este não é o nome de uma pasta.',
  'This job is not known any more.': 'Esta tarefa não é mais conhecida.',
  'This link cannot be used: {error}.': 'Este link não pode ser usado: {error}.',
  'This page has neither logged in nor the key that swarmdeck printed when it started.':
    'Esta página não entrou com a senha nem tem a chave que o swarmdeck mostrou ao iniciar.',
  'This preset file was made by a newer version of Swarmdeck.':
    'Este arquivo de predefinição foi criado por uma versão mais nova do Swarmdeck.',
  'This torrent is not registered with your tracker.':
    'Este torrent não está registrado no seu tracker.',
  'This version of Swarmdeck keeps the list of torrents in another way, and makes a backup before it changes it. {1}':
    'Esta versão do Swarmdeck guarda a lista de torrents de outra forma e faz um backup antes de alterá-la. {1}',
  'This was not a login from a page of Swarmdeck’s.':
    'Esta tentativa de entrar não veio de uma página do Swarmdeck.',
  'Try again.': 'Tente de novo.',
  'Try it once more.': 'Tente mais uma vez.',
  'Try once more.': 'Tente mais uma vez.',
  'Unpack it and choose what is in it.': 'Descompacte-o e escolha o que há nele.',
  'Use a URL without what is before the @.': 'Use uma URL sem o que vem antes do @.',
  'Use a host name that follows your address, such as one of dynamic DNS.':
    'Use um nome de host que acompanhe o seu endereço, como um de DNS dinâmico.',
  'Use an announce URL with a key, or make your tracker public.':
    'Use uma URL de anúncio com chave, ou torne o seu tracker público.',
  'Use the one that is running, or choose another folder with --data-dir.':
    'Use o que está em execução, ou escolha outra pasta com --data-dir.',
  'Wait a moment until it is in force, look through the settings, and apply them again.':
    'Espere um momento até que ele entre em vigor, confira as configurações e aplique-as de novo.',
  'Wait a second, then try again.': 'Espere um segundo e tente de novo.',
  'Wait a while or restart {name}, then try again.':
    'Espere um pouco ou reinicie o {name} e tente de novo.',
  'Wait until nothing writes to it, then start again.':
    'Espere até que nada mais grave nele e recomece.',
  'Wait until some are finished, or choose fewer.':
    'Espere até que algumas terminem, ou escolha menos.',
  'Wait {1} minutes, then try again.': 'Espere {1} minutos e tente de novo.',
  'Wait {secs} seconds, then try again.': 'Espere {secs} segundos e tente de novo.',
  'What answers at {address} is not {name}.': 'O que responde em {address} não é o {name}.',
  'What happens on one torrent is only known by the minute.':
    'O que acontece em um só torrent só é conhecido por minuto.',
  'What happens on your tracker cannot be written down. {1}':
    'O que acontece no seu tracker não pode ser registrado. {1}',
  'What this version knows of it is in force; the rest is kept for the newer one.':
    'O que esta versão conhece dele está em vigor; o resto fica guardado para a mais nova.',
  'What was in it and could not be used is kept as {1}.':
    'O que havia nele e não pôde ser usado foi guardado como {1}.',
  'What you want to share has changed since you looked at it.':
    'O que você quer compartilhar mudou depois que você o viu.',
  'Windows cannot store all of its names, such as “{1}” ({count} in all).':
    'O Windows não consegue guardar todos os nomes dele, como “{1}” ({count} no total).',
  'Without a port, clients ask at port {port}, but your tracker listens at {own}.':
    'Sem uma porta, os clientes perguntam na porta {port}, mas o seu tracker escuta na {own}.',
  'Write it as in *.txt, and put a \\ before a character that stands for itself.':
    'Escreva-o como em *.txt, e ponha uma \\ antes de um caractere que representa a si mesmo.',
  'Write it as {url}.': 'Escreva-a como {url}.',
  'Write it like the default, {name}={example}.': 'Escreva-a como o padrão, {name}={example}.',
  'Write it whole, such as http://tracker.example.org:6969/announce.':
    'Escreva-a por inteiro, como http://tracker.example.org:6969/announce.',
  'Write {1}://{colon}{2}.': 'Escreva {1}://{colon}{2}.',
  'Your torrents and their counts are not touched, and clients come back by themselves when they announce next, within {1} min. {kept}':
    'Seus torrents e as contagens deles não são alterados, e os clientes voltam sozinhos no próximo anúncio, em até {1} min. {kept}',
  'Your tracker answers at /announce, and not at this path.':
    'O seu tracker responde em /announce, e não neste caminho.',
  'Your tracker answers this computer only.': 'O seu tracker só responde a este computador.',
  'Your tracker does not answer over UDP.': 'O seu tracker não responde por UDP.',
  'Your tracker does not answer over WebSockets.': 'O seu tracker não responde por WebSockets.',
  'Your tracker does not speak HTTPS.': 'O seu tracker não fala HTTPS.',
  'Your tracker goes on answering for them. Add their .torrent files again to see and save them here.':
    'O seu tracker continua respondendo por eles. Adicione de novo os arquivos .torrent deles para vê-los e salvá-los aqui.',
  'Your tracker is private, and turns away whoever comes without a key.':
    'O seu tracker é privado e recusa quem vem sem uma chave.',
  'Your tracker listens at port {own}, and not at {port}.':
    'O seu tracker escuta na porta {own}, e não na {port}.',
  'a link; links are not followed': 'um link; links não são seguidos',
  'a piece of {bytes} bytes is not possible: it must be a power of two from 16 KiB to 16 MiB':
    'uma parte de {bytes} bytes não é possível: deve ser uma potência de dois de 16 KiB a 16 MiB',
  'a pipe, socket or device': 'um pipe, soquete ou dispositivo',
  'a shortcut; it works only on this computer': 'um atalho; só funciona neste computador',
  'announce URL': 'URL de anúncio',
  'banned after too many attempts': 'banido após tentativas demais',
  'cannot be read ({0})': 'não pode ser lido ({0})',
  'cannot be written': 'não pode ser gravado',
  'cannot listen on {address}': 'não é possível escutar em {address}',
  categories: 'categorias',
  'checking the data was cancelled': 'a verificação dos dados foi cancelada',
  collection: 'coleção',
  'could not be read': 'não pôde ser lida',
  'could only be read in part': 'só pôde ser lida em parte',
  'creating the torrent was cancelled': 'a criação do torrent foi cancelada',
  'creation date': 'data de criação',
  'does not fit: {1}': 'não serve: {1}',
  'does not fit: {error}': 'não serve: {error}',
  'does not take the torrent: {words}': 'não aceita o torrent: {words}',
  'empty folder; a torrent holds only files': 'pasta vazia; um torrent só contém arquivos',
  end: 'fim',
  entries: 'entradas',
  'everything in {1} is left out: {count} hidden, temporary, special or excluded entries':
    'tudo em {1} fica de fora: {count} itens ocultos, temporários, especiais ou deixados de fora por você',
  'excluded by “{pattern}”': 'deixado de fora por “{pattern}”',
  friends: 'amigos',
  'has another size than in the torrent': 'tem um tamanho diferente do que está no torrent',
  'has become longer since the torrent was planned':
    'ficou maior depois que o torrent foi planejado',
  'has become shorter since the torrent was planned':
    'ficou menor depois que o torrent foi planejado',
  'has been changed since': 'foi alterado desde então',
  'has been changed since the torrent was planned':
    'foi alterado depois que o torrent foi planejado',
  'has no port': 'não tem porta',
  'has the torrent already': 'já tem o torrent',
  'hidden by its name or by the system': 'oculto pelo nome ou pelo sistema',
  'in line {line}, column {column}: {what}': 'na linha {line}, coluna {column}: {what}',
  'is a path, not a name': 'é um caminho, não um nome',
  'is an address inside your own network; others need the one that your router has on the Internet':
    'é um endereço de dentro da sua própria rede; os outros precisam do que o seu roteador tem na Internet',
  'is an address that your provider shares among several customers, so that nobody outside can connect to it':
    'é um endereço que o seu provedor divide entre vários clientes, de modo que ninguém de fora consegue se conectar a ele',
  "is another friend's already": 'já é de outro amigo',
  'is empty': 'está vazio',
  'is longer than a peer id, which has 20 bytes':
    'é mais longo do que um peer id, que tem 20 bytes',
  'is no longer there': 'não existe mais',
  'is no option that this version of Swarmdeck knows':
    'não é uma opção que esta versão do Swarmdeck conheça',
  'is not a URL': 'não é uma URL',
  'is not a file, or reached by a link': 'não é um arquivo ou é alcançado por um link',
  'is not a host': 'não é um nome de host',
  'is not an address such as http://127.0.0.1:8080': 'não é um endereço como http://127.0.0.1:8080',
  'is not there': 'não existe',
  'is too long': 'é longo demais',
  'it does not say “{MARK}”': 'não contém “{MARK}”',
  'it ends in the middle, in line {line}': 'termina no meio, na linha {line}',
  'it has hashes of {found} pieces, but its files make {expected}':
    'tem hashes de {found} partes, mas os arquivos dele formam {expected}',
  'it holds the unsafe path “{1}”': 'contém o caminho inseguro “{1}”',
  'it is a torrent of version {version}, which is not known':
    'é um torrent da versão {version}, que não é conhecida',
  'it is larger than {1} MiB': 'é maior do que {1} MiB',
  'it is longer than {1} KiB': 'é mais longo do que {1} KiB',
  'it is longer than {MAX_PATTERN_BYTES} bytes': 'tem mais de {MAX_PATTERN_BYTES} bytes',
  'it is not a .torrent: it has no info dictionary': 'não é um .torrent: não tem o dicionário info',
  'it is not a .torrent: {0}': 'não é um .torrent: {0}',
  'it is not a magnet link': 'não é um link magnet',
  'it is not the magnet link of a torrent: it has no info hash':
    'não é o link magnet de um torrent: não tem info hash',
  'it is too large': 'é grande demais',
  'it must begin with { and end with }': 'deve começar com { e terminar com }',
  'it was not read to its end': 'não foi lido até o fim',
  'its field “{field}” {problem}': 'o campo “{field}” {problem}',
  'its field “{name}” {problem}': 'o campo “{name}” {problem}',
  'its hashes of “{1}” {problem}': 'os hashes de “{1}”: {problem}',
  'its pieces have {bytes} bytes, which is more than can be checked':
    'as partes dele têm {bytes} bytes, mais do que é possível verificar',
  'its two lists of files differ': 'as duas listas de arquivos dele são diferentes',
  lists: 'listas',
  'lock file of an open document': 'arquivo de bloqueio de um documento aberto',
  'made by the system for itself': 'criado pelo sistema para uso próprio',
  message: 'mensagem',
  'must be 32 at most': 'deve ter no máximo 32 itens',
  'must be a group of settings in { }': 'deve ser um grupo de configurações entre { }',
  'must be a host and a port, such as dht.example.org:6881 or [2001:db8::1]:6881':
    'deve ser um host e uma porta, como dht.example.org:6881 ou [2001:db8::1]:6881',
  'must be a list': 'deve ser uma lista',
  'must be a list of texts in [ ]': 'deve ser uma lista de textos entre [ ]',
  'must be a number from 0 to 65535': 'deve ser um número de 0 a 65535',
  'must be a number from 1 to 100': 'deve ser um número de 1 a 100',
  'must be a number from 1 to 1000': 'deve ser um número de 1 a 1000',
  'must be a number from 1 to 1000000': 'deve ser um número de 1 a 1000000',
  'must be a number from 1 to 1000000, or 0 for no limit':
    'deve ser um número de 1 a 1000000, ou 0 para nenhum limite',
  'must be a number from 1 to 100000000': 'deve ser um número de 1 a 100000000',
  'must be a number from 1 to 1024': 'deve ser um número de 1 a 1024',
  'must be a number from 16 to 16777216, or 0 for no limit':
    'deve ser um número de 16 a 16777216, ou 0 para nenhum limite',
  'must be a power of two from 16 KiB to 16 MiB':
    'deve ser uma potência de dois de 16 KiB a 16 MiB',
  'must be a text in quotes': 'deve ser um texto entre aspas',
  'must be a whole URL that begins with http://, https:// or ftp://':
    'deve ser uma URL completa que comece com http://, https:// ou ftp://',
  'must be a whole number from 0 to {1}': 'deve ser um número inteiro de 0 a {1}',
  'must be a whole number from 1 on': 'deve ser um número inteiro a partir de 1',
  'must be addresses or networks such as 10.0.0.0/8, but has “{text}”':
    'deve conter endereços ou redes, como 10.0.0.0/8, mas contém “{text}”',
  'must be addresses such as 127.0.0.1, but has “{text}”':
    'deve conter endereços, como 127.0.0.1, mas contém “{text}”',
  'must be an address that is reached from the Internet, such as your router shows it, or empty':
    'deve ser um endereço que é alcançado pela Internet, como o que o seu roteador mostra, ou ficar em branco',
  'must be an address, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9':
    'deve ser um endereço, uma rede como 192.0.2.0/24 ou um intervalo como 192.0.2.1-192.0.2.9',
  'must be an info hash of 40 hexadecimal digits':
    'deve ser um info hash de 40 dígitos hexadecimais',
  'must be at most {FOLDERS_MAX} folders': 'deve ter no máximo {FOLDERS_MAX} pastas',
  'must be folders with their whole path, but has “{folder}”':
    'deve conter pastas com o caminho completo, mas contém “{folder}”',
  'must be from 1 second to 3600 seconds, which is one hour':
    'deve ser de 1 segundo a 3600 segundos, que são uma hora',
  'must be from 1 second to 86400 seconds, which is one day':
    'deve ser de 1 segundo a 86400 segundos, que são um dia',
  'must be in the future': 'deve estar no futuro',
  'must be left out of a private torrent, which does not use the DHT':
    'deve ficar de fora em um torrent privado, que não usa a DHT',
  'must be off, error, warn, info, debug or trace':
    'deve ser off, error, warn, info, debug ou trace',
  'must be one line of at most 500 characters': 'deve ser uma só linha de no máximo 500 caracteres',
  'must be one line of text': 'deve ser uma só linha de texto',
  'must be one of these: {1}': 'deve ser um destes valores: {1}',
  'must be only a name or address, such as tracker.example.org, without http:// and without a port':
    'deve ser apenas um nome ou endereço, como tracker.example.org, sem http:// e sem porta',
  'must be such as server=debug, but has “{text}”':
    'deve ser como server=debug, mas contém “{text}”',
  'must be text': 'deve ser texto',
  'must be true or false': 'deve ser true ou false',
  'must begin with http:// or https://': 'deve começar com http:// ou https://',
  'must begin with http://; https is not possible yet':
    'deve começar com http://; https ainda não é possível',
  'must have at least one address': 'deve ter pelo menos um endereço',
  'must have the beginning of a peer id after “id:”':
    'deve ter o começo de um peer id depois de “id:”',
  'must not be empty': 'não pode ficar em branco',
  'must not be less than the usual peers in an answer (tracker.peers_default), which is {peers_default}':
    'não pode ser menor do que os pares habituais em uma resposta (tracker.peers_default), que são {peers_default}',
  'must not be longer than {COMMENT_CHARS_MAX} characters':
    'não pode ter mais de {COMMENT_CHARS_MAX} caracteres',
  'must not be longer than {PASSWORD_CHARS_MAX} characters':
    'não pode ter mais de {PASSWORD_CHARS_MAX} caracteres',
  'must not be longer than {max_chars} characters': 'não pode ter mais de {max_chars} caracteres',
  'must not be more than the most peers in an answer (tracker.peers_max), which is {peers_max}':
    'não pode ser maior do que o máximo de pares em uma resposta (tracker.peers_max), que é {peers_max}',
  'must not be more than {LISTED_MAX}': 'não pode ter mais de {LISTED_MAX} itens',
  'must not be that far away': 'não pode estar tão distante',
  'must not be used in a private torrent': 'não pode ser usado em um torrent privado',
  'must not have user name and password in it; they have fields of their own':
    'não pode conter nome de usuário nem senha; eles têm campos próprios',
  name: 'nome',
  'name of a collection': 'nome de uma coleção',
  'name of the file': 'nome do arquivo',
  'needs an announce URL, or nobody finds the torrent':
    'precisa de uma URL de anúncio; senão, ninguém encontra o torrent',
  'needs the tracker to try who can be reached (tracker.nat_check)':
    'exige que o tracker teste quem pode ser alcançado (tracker.nat_check)',
  'no answer in time': 'sem resposta a tempo',
  'not allowed to ask': 'sem permissão para perguntar',
  'not this kind of client': 'não é esse tipo de cliente',
  note: 'anotação',
  'nothing answers: {cause}': 'nada responde: {cause}',
  'nothing is in it': 'não há nada nele',
  'part of the system': 'parte do sistema',
  pattern: 'padrão',
  'piece length': 'tamanho da parte',
  'port {port} is already in use': 'a porta {port} já está em uso',
  'port {port} needs administrator rights': 'a porta {port} exige direitos de administrador',
  'private torrent': 'torrent privado',
  'ranges of addresses in all lists together': 'intervalos de endereços em todas as listas juntas',
  reason: 'motivo',
  'similar torrent': 'torrent semelhante',
  'some programs refuse it': 'alguns programas o recusam',
  'some programs refuse it or take it for another torrent':
    'alguns programas o recusam ou o tomam por outro torrent',
  'the .torrent being made': 'o .torrent que está sendo criado',
  'the .torrent would be larger than {1} MiB': 'o .torrent seria maior do que {1} MiB',
  'the .torrent would replace the file {1} itself': 'o .torrent substituiria o próprio arquivo {1}',
  'the backup is not sound: {problem}': 'o backup não está íntegro: {problem}',
  'the backup of {1}': 'o backup de {1}',
  'the catalog could not be read or written': 'o catálogo não pôde ser lido nem gravado',
  'the catalog has format {found}, but this version knows formats up to {known}':
    'o catálogo tem o formato {found}, mas esta versão só conhece formatos até {known}',
  'the changed .torrent is not right: {what}': 'o .torrent alterado não está certo: {what}',
  'the disk can be read, but not written': 'o disco pode ser lido, mas não gravado',
  'the disk does not do what it is asked to': 'o disco não faz o que é pedido a ele',
  'the disk gave back other bytes than were written':
    'o disco devolveu bytes diferentes dos que foram gravados',
  'the disk is full': 'o disco está cheio',
  'the entry was written, but is not there': 'a entrada foi gravada, mas não está lá',
  "the entry was written, but is not there or is switched off in the system's settings":
    'a entrada foi gravada, mas não está lá ou está desativada nas configurações do sistema',
  'the field “{field}” {problem}': 'o campo “{field}” {problem}',
  'the finished .torrent is not right: {what}': 'o .torrent pronto não está certo: {what}',
  'the name of {1} is not valid Unicode': 'o nome de {1} não é Unicode válido',
  "the name of {1} would lead out of the torrent's folder on Windows":
    'no Windows, o nome de {1} levaria para fora da pasta do torrent',
  'the pattern “{pattern}” cannot be used: {problem}':
    'o padrão “{pattern}” não pode ser usado: {problem}',
  'the setting “{1}” {2}': 'a configuração “{1}” {2}',
  'the system does not let Swarmdeck write there': 'o sistema não deixa o Swarmdeck gravar ali',
  'the system does not say where your configuration is':
    'o sistema não informa onde fica a sua configuração',
  'the window system could not be started': 'não foi possível iniciar o sistema de janelas',
  'there are more than {MAX_PATTERNS}': 'há mais de {MAX_PATTERNS}',
  'there are no files in {1}': 'não há arquivos em {1}',
  'there are no settings in it': 'não há configurações nele',
  'there are too many files in {1}': 'há arquivos demais em {1}',
  'there cannot be more than {max} {what}': 'não pode haver mais de {max} {what}',
  'there is no command “{name}”': 'o comando “{name}” não existe',
  'there is no data in {1}: every file is empty':
    'não há dados em {1}: todos os arquivos estão vazios',
  'there is no file or folder {1}': 'não existe nenhum arquivo ou pasta {1}',
  'there is only one file in {1}, for which version 2 knows no folder':
    'há um só arquivo em {1}, e para isso a versão 2 não conhece pasta',
  'this computer does not have the address {ip}': 'este computador não tem o endereço {ip}',
  'too many copies of broken files are kept already':
    'já há cópias demais de arquivos danificados guardadas',
  'too many files of this name are there already': 'já há arquivos demais com este nome',
  'unfinished download': 'download não concluído',
  'update URL': 'URL de atualizações',
  'version control records': 'dados do controle de versões',
  'web seed': 'web seed',
  'what could still be read of the damaged file ({1})':
    'o que ainda pôde ser lido do arquivo danificado ({1})',
  'with those before it, it is too long': 'com os anteriores, fica longo demais',
  'without a name': 'sem nome',
  'without words': 'sem palavras',
  'wrong user name or password': 'nome de usuário ou senha incorretos',
  '{1} Nothing has been changed.': '{1} Nada foi alterado.',
  '{1} and another entry have the same name in different Unicode spellings':
    '{1} e outro item têm o mesmo nome em grafias Unicode diferentes',
  '{1} cannot be opened: {2}.': '{1} não pode ser aberto: {2}.',
  '{1} cannot be read: {2}.': '{1} não pode ser lido: {2}.',
  '{1} cannot be read: {source}': '{1} não pode ser lido: {source}',
  '{1} does not exist': '{1} não existe',
  '{1} is a whole drive, which has no name of its own':
    '{1} é uma unidade inteira, que não tem nome próprio',
  '{1} is neither a file nor a folder': '{1} não é um arquivo nem uma pasta',
  '{1} is not a file of Swarmdeck’s any more.': '{1} não é mais um arquivo do Swarmdeck.',
  '{1} is not a folder, but the torrent is of one': '{1} não é uma pasta, mas o torrent é de uma',
  '{1} is not there, or is not as long as it was.':
    '{1} não existe ou não tem mais o mesmo tamanho.',
  '{1} is set on the command line.': 'Definido na linha de comando: {1}.',
  '{1} lies in too many folders for a torrent of version 2':
    '{1} está dentro de pastas demais para um torrent da versão 2',
  '{count} of its pieces are damaged.': '{count} das partes dele estão danificadas.',
  '{file_name} did not arrive whole.': '{file_name} não chegou inteiro.',
  '{file} could not be read: {1}.': '{file} não pôde ser lido: {1}.',
  '{file} is too large to be a .torrent.': '{file} é grande demais para ser um .torrent.',
  '{file} was registered, but could not be moved out of the way: {why}.':
    '{file} foi registrado, mas não pôde ser movido para outra pasta: {why}.',
  '{first} Another one is not right either.': '{first} Outro também não está certo.',
  '{first} {1} others are not right either.': '{first} Outros {1} também não estão certos.',
  '{hint} Leave it if your router forwards one to the other.':
    '{hint} Deixe como está se o seu roteador encaminha uma porta para a outra.',
  '{host} is an address without a name, and most connections get another one now and then; the torrent finds nobody from then on.':
    '{host} é um endereço sem nome, e a maioria das conexões recebe outro de vez em quando; a partir daí, o torrent não encontra ninguém.',
  '{host} is shared with other customers of the provider.':
    '{host} é dividido com outros clientes do provedor.',
  '{host} means the computer of whoever opens the torrent, so nobody else finds the tracker by it.':
    '{host} significa o computador de quem abre o torrent; por isso, ninguém mais encontra o tracker por ele.',
  '{name} at {address} did not answer in time.': '{name} em {address} não respondeu a tempo.',
  '{name} cannot be unpacked: {error}.': '{name} não pode ser descompactado: {error}.',
  '{name} cannot be used: {error}.': '{name} não pode ser usado: {error}.',
  '{name} did not arrive whole.': '{name} não chegou inteiro.',
  '{name} does not accept this user name and password.':
    '{name} não aceita este nome de usuário e esta senha.',
  '{name} does not let this computer use its web interface.':
    '{name} não deixa este computador usar a interface web dele.',
  '{name} does not take the torrent.': '{name} não aceita o torrent.',
  '{name} does not take the torrent. It says: {words}':
    '{name} não aceita o torrent. Ele diz: {words}',
  '{name} has more than {1} MiB in it.': '{name} contém mais de {1} MiB.',
  '{name} has no addresses in it.': '{name} não contém endereços.',
  '{name} has this torrent already.': '{name} já tem este torrent.',
  '{name} is a zip archive.': '{name} é um arquivo zip.',
  '{name} is not a .torrent file.': '{name} não é um arquivo .torrent.',
  '{name} is not a settings file of Swarmdeck: {why}.':
    '{name} não é um arquivo de configurações do Swarmdeck: {why}.',
  '{name} turns Swarmdeck away after too many wrong passwords.':
    '{name} recusa o Swarmdeck após senhas erradas demais.',
  '{needed}, but is {shown}': '{needed}, mas é {shown}',
  '{path} cannot be read or written: {why}.': '{path} não pode ser lido nem gravado: {why}.',
  '{path} could not be written: {why}.': '{path} não pôde ser gravado: {why}.',
  '{torrents} torrents': '{torrents} torrents',
  '{what}, and there was no backup to put in its place.':
    '{what}, e não havia backup para pôr no lugar dela.',
  '{what}. It was put together again from {backup} and {read}: {all} in all.':
    '{what}. Ela foi refeita com {backup} e {read}: {all} no total.',
  '{what}. It was put together again from {source}: {all} in all.':
    '{what}. Ela foi refeita com {source}: {all} no total.',
  '“{1}” can be reached only from inside its own home or office network.':
    '“{1}” só pode ser alcançado de dentro da própria rede doméstica ou de escritório.',
  '“{1}” cannot be the {field}: it {problem}': '“{1}” não serve para o campo “{field}”: {problem}',
  '“{1}” has no port, so no client can reach it.':
    '“{1}” não tem porta; por isso, nenhum cliente consegue alcançá-lo.',
  '“{1}” has spaces around or in it, and some clients will not reach it.':
    '“{1}” tem espaços no meio ou nas pontas, e alguns clientes não vão alcançá-lo.',
  '“{1}” is asked by few clients, for it is not in the list of trackers.':
    '“{1}” é consultado por poucos clientes, pois não está na lista de trackers.',
  '“{1}” is not an address from which data can be had.':
    '“{1}” não é um endereço do qual se possam obter dados.',
  '“{1}” is not an announce URL.': '“{1}” não é uma URL de anúncio.',
  '“{1}” is of a kind of tracker that clients do not know.':
    '“{1}” é de um tipo de tracker que os clientes não conhecem.',
  '“{1}” works only on the computer that the tracker runs on.':
    '“{1}” só funciona no computador em que o tracker é executado.',
  '“{path}” and “{other}” differ only in case: Windows and macOS keep only one of them.':
    '“{path}” e “{other}” só diferem em maiúsculas e minúsculas: o Windows e o macOS guardam só um deles.',
  '“{path}” is not a name that Windows can store.':
    '“{path}” não é um nome que o Windows consiga guardar.',
  '“{path}” is spelled in another Unicode form on the disk: rename it, or a client on Linux may not find it.':
    '“{path}” está escrito no disco em outra forma Unicode: renomeie-o; senão, um cliente no Linux pode não encontrá-lo.',
  "“{path}” is {characters} characters long with the torrent's name, more than some systems accept.":
    '“{path}” tem {characters} caracteres com o nome do torrent, mais do que alguns sistemas aceitam.',
  '“{path}” {trouble}, so it is not given out.': '“{path}” {trouble}; por isso, não é entregue.',
  '“{pattern}” cannot be used: {problem}': '“{pattern}” não pode ser usado: {problem}',
  '“{text}” cannot be used: it {problem}.': '“{text}” não pode ser usado: {problem}.',
  '“{url}” cannot be used: {why}': '“{url}” não pode ser usada: {why}',
  '“{url}” is not an announce URL': '“{url}” não é uma URL de anúncio',
  '“{url}” is not an announce URL.': '“{url}” não é uma URL de anúncio.',
} satisfies EngineTranslation;
