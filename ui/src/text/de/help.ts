// Texts of Help, in German: what to do when something does not work, and what the words mean.

export const help = {
  'nav.help': 'Hilfe',
  'help.search': 'Hilfe durchsuchen',
  'help.none': 'Nichts hier enthält diese Wörter. Versuchen Sie andere oder weniger.',
  'help.troubles': 'Wenn etwas nicht funktioniert',
  'help.terms': 'Was die Wörter bedeuten',
  'help.shortcuts': 'Tastenkürzel',

  why: 'Warum?',
  'why.about': 'Warum? Zu: {topic}',
  'why.more': 'Mehr in der Hilfe',

  'trouble.friends': 'Freunde können sich nicht verbinden',
  'trouble.friends.text':
    'Ihr Tracker muss von außen erreichbar sein. Lassen Sie andere Computer zu, richten Sie im Router ein, dass er den Port des Trackers an diesen Computer weiterleitet, und geben Sie ihn in der Firewall frei.',
  'trouble.silent': 'Ein Client meldet, dass der Tracker nicht antwortet',
  'trouble.silent.text':
    'Sehen Sie nach, ob der Tracker läuft und ob die Announce-URL im Torrent seine jetzige Adresse und seinen jetzigen Port enthält. Auf beiden Seiten kann eine Firewall im Weg sein.',
  'trouble.outside': 'Zu Hause geht es, aber nicht von außen',
  'trouble.outside.text':
    'Vielleicht enthält der Torrent eine Adresse, die nur in Ihrem eigenen Netz funktioniert. Stellen Sie Ihre öffentliche Adresse ein, und erstellen Sie den Torrent neu oder geben Sie ihm die neue Adresse.',
  'trouble.unregistered': 'Ein Client meldet, dass der Torrent nicht eingetragen ist',
  'trouble.unregistered.text':
    'Ihr Tracker bedient nur die Torrents in Ihrer Liste. Fügen Sie dort die .torrent-Datei hinzu.',
  'trouble.key': 'Der Schlüssel eines Freundes wird abgewiesen',
  'trouble.key.text':
    'Vielleicht ist er abgelaufen, oder er wurde erneuert oder entfernt. Kopieren Sie die Announce-URL des Freundes neu, oder geben Sie ihm eine neue .torrent-Datei.',
  'trouble.seed': 'Ein Download beginnt nicht',
  'trouble.seed.text':
    'Jemand muss seeden. Öffnen Sie den Torrent in Ihrem eigenen Client und wählen Sie den Ordner, in dem die Dateien liegen; er prüft sie und teilt sie.',
  'trouble.port': 'Der Port ist belegt',
  'trouble.port.text':
    'Ein anderes Programm lauscht dort. Schließen Sie dieses Programm, oder wählen Sie hier einen anderen Port; früher erstellte Torrents behalten den alten.',

  'term.tracker': 'Tracker',
  'term.tracker.text':
    'Ein Programm, das die Leute, die einen Torrent teilen, miteinander bekannt macht. Die Dateien laufen nie über ihn: Sie gehen von Client zu Client.',
  'term.torrent': 'Torrent',
  'term.torrent.text':
    'Eine kleine Datei, .torrent, die beschreibt, was geteilt wird, und sagt, welche Tracker zu fragen sind. Sie geben sie anderen anstelle der Dateien.',
  'term.client': 'Client',
  'term.client.text':
    'Das Programm, das herunterlädt und teilt, etwa qBittorrent oder Transmission. Jeder, der herunterlädt, braucht eines. Sie auch, außer wenn Swarmdeck selbst die Dateien von diesem Computer aus teilt.',
  'term.swarm': 'Schwarm und Peers',
  'term.swarm.text':
    'Der Schwarm sind alle, die gerade einen Torrent teilen. Jeder Client darin ist ein Peer.',
  'term.seeder': 'Seeder',
  'term.seeder.text':
    'Jemand, der alles hat und es anderen gibt. Ohne Seeder wird niemand fertig; lassen Sie Ihren Client also laufen, bis andere alles haben.',
  'term.leecher': 'Leecher',
  'term.leecher.text':
    'Jemand, der noch herunterlädt. Die Teile, die er schon hat, gibt er bereits weiter.',
  'term.announce': 'Meldung (Announce)',
  'term.announce.text':
    'Was ein Client dem Tracker von Zeit zu Zeit mitteilt: dass er da ist, wie weit er ist und was er gegeben und genommen hat. Dafür erfährt er die anderen.',
  'term.announceUrl': 'Announce-URL',
  'term.announceUrl.text':
    'Die Adresse eines Trackers in einem Torrent, etwa http://example.org:6969/announce. Jeder, der teilnehmen soll, muss sie erreichen können.',
  'term.key': 'Schlüssel (Passkey)',
  'term.key.text':
    'Ein geheimer Teil der eigenen Announce-URL eines Freundes, an dem ein privater Tracker erkennt, wer fragt. Gerät er in falsche Hände, erneuern Sie ihn: Der alte gilt dann nicht mehr.',
  'term.open': 'Offener Tracker',
  'term.open.text':
    'Ein offener Tracker bedient die Torrents von jedem. Fremde werden ihn finden, und Ihre Adresse steht dann in Torrents, die Sie nicht kennen.',
  'term.lists': 'Listen von Adressen und Programmen',
  'term.lists.text':
    'Sie können einzelne Adressen und Programme sperren oder nur die erlauben, die Sie nennen. Ist nur Genanntes erlaubt und nichts genannt, kommt niemand hinein.',
  'term.infoHash': 'Info-Hash',
  'term.infoHash.text':
    'Der Fingerabdruck eines Torrents: 40 Ziffern und Buchstaben. Ändert sich etwas am Inhalt, ändert sich auch der Fingerabdruck, und es ist ein anderer Torrent.',
  'term.magnet': 'Magnet-Link',
  'term.magnet.text':
    'Ein Torrent als Link. Er enthält den Info-Hash und den Tracker; der Rest kommt von anderen im Schwarm, also muss jemand seeden.',
  'term.port': 'Port',
  'term.port.text':
    'Eine Nummer, unter der ein Programm erreichbar ist, wie eine Durchwahl hinter einer Telefonnummer. Nur ein Programm kann sie jeweils haben.',
  'term.loopback': 'Nur dieser Computer',
  'term.loopback.text':
    'Die Adresse 127.0.0.1 ist immer der Computer selbst. Ein Tracker, der nur dort lauscht, ist sicher, aber niemand sonst sieht ihn.',
  'term.nat': 'Router und NAT',
  'term.nat.text':
    'Ihr Router hat eine öffentliche Adresse für alle Geräte zu Hause; das heißt NAT. Wer von außen kommt, gelangt nur bis zum Router, außer er leitet den Port an diesen Computer weiter.',
  'term.cgnat': 'Geteilte öffentliche Adresse (CGNAT)',
  'term.cgnat.text':
    'Manche Anbieter geben vielen Kunden gemeinsam eine öffentliche Adresse. Dann kann Sie über IPv4 niemand von außen erreichen. Bitten Sie den Anbieter um eine eigene Adresse, oder nutzen Sie IPv6.',
  'term.firewall': 'Firewall',
  'term.firewall.text':
    'Sie entscheidet, welche Programme erreichbar sind. Sie muss den Port des Trackers durchlassen, für TCP und UDP.',
  'term.host': 'Öffentliche Adresse',
  'term.host.text':
    'Der Name oder die Adresse, unter der andere Sie von außen erreichen. Sie steht in Ihren Torrents. Bei vielen Anbietern ändert sie sich; ein Name von einem Dienst für dynamisches DNS geht mit.',
  'term.piece': 'Teil',
  'term.piece.text':
    'Ein Torrent ist in gleich große Teile zerlegt, und jeder wird für sich geprüft. Größere Teile ergeben eine kleinere .torrent-Datei.',
  'term.names': 'Dateinamen',
  'term.names.text':
    'Nicht jedes System kann jeden Namen speichern: Windows lehnt manche Zeichen ab und hält „A“ und „a“ für dasselbe. Benennen Sie solche Dateien um, damit jeder sie herunterladen kann.',
  'term.tier': 'Gruppe',
  'term.tier.text':
    'Mehrere Tracker in einem Torrent, die zusammengehören. Clients fragen die erste Gruppe und gehen zur nächsten, wenn dort niemand antwortet.',
  'term.webSeed': 'Web-Seed',
  'term.webSeed.text':
    'Ein Webserver, der die Dateien auch hat. Clients können von ihm herunterladen, auch wenn niemand seedet.',
  'term.private': 'DHT und private Torrents',
  'term.private.text':
    'Mit dem DHT finden Clients einander ohne Tracker. In einem privaten Torrent nutzen sie es nicht, damit nur teilnimmt, wen der Tracker zulässt.',
  'term.scrape': 'Scrape',
  'term.scrape.text':
    'Eine Frage nach der Zahl der Seeder, Leecher und Downloads eines Torrents, ohne daran teilzunehmen.',
  'term.ratio': 'Verhältnis',
  'term.ratio.text':
    'Was jemand gegeben hat, geteilt durch das, was er genommen hat. Über 1 hat er mehr gegeben.',
  'term.versions': 'v1, v2 und Hybrid',
  'term.versions.text':
    'Zwei Arten zu beschreiben, was geteilt wird. Jeder Client liest v1; v2 ist neuer und stärker; ein Hybrid-Torrent enthält beide.',
  'term.backup': 'Sicherung',
  'term.backup.text':
    'Swarmdeck kopiert jeden Tag seine Liste der Torrents und Freunde. Wird die Liste einmal beschädigt, wird sie aus der neuesten guten Kopie wieder zusammengesetzt.',
  'term.settingsFile': 'Einstellungsdatei',
  'term.settingsFile.text':
    'Alle Einstellungen stehen in einer Textdatei. Ist darin etwas nicht zu verstehen, rät Swarmdeck nicht: Es sagt es und behält bei, was galt.',
  'term.disk': 'Datenträger und Ordner',
  'term.disk.text':
    'Ist der Datenträger voll oder darf Swarmdeck nicht in seinen Ordner schreiben, wird nichts Neues aufbewahrt. Schaffen Sie Platz oder ändern Sie die Rechte; danach geht es von selbst weiter.',
  'term.tls': 'Ungeschützte Seiten',
  'term.tls.text':
    'Ohne HTTPS kann jeder, der auf dem Weg zwischen Ihnen und dem Tracker sitzt, Ihr Passwort lesen. Benutzen Sie eine solche Seite nur in einem Netz, dem Sie vertrauen.',
  'help.begin': 'Einen Ordner in drei Schritten teilen',
  'begin.make': 'Eine .torrent-Datei davon machen',
  'begin.make.text':
    'Wählen Sie den Ordner. Die Adresse Ihres Trackers kommt von selbst hinein, und Ihr Tracker kennt den Torrent von da an.',
  'begin.seed': 'Ihn seeden',
  'begin.seed.text':
    'Öffnen Sie die .torrent-Datei in Ihrem Client und wählen Sie den Ordner, in dem die Dateien liegen. Oder schalten Sie in den Optionen des Torrents „Von diesem Computer aus teilen“ ein.',
  'begin.give': 'Ihn an andere weitergeben',
  'begin.give.text':
    'Schicken Sie ihnen die .torrent-Datei oder den Magnet-Link. Die Übersicht sagt, wer Ihren Tracker erreichen kann.',
} as const;
