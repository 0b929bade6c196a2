// Texts of the settings page, in German.

export const settings = {
  'settings.default': 'Vorgabe: {value}',
  'settings.reset': 'Zurücksetzen',
  'settings.resetWhat': '{what} auf die Vorgabe zurücksetzen',
  'settings.fixed': 'Auf der Befehlszeile festgelegt und deshalb hier nicht zu ändern.',
  'settings.problem': '{field} {message}.',
  'settings.problem.number': 'muss eine ganze Zahl sein',
  'settings.problem.port': 'muss zwischen 1 und 65535 liegen',
  'settings.problems.one': '{count} Feld braucht noch einen Blick',
  'settings.problems.other': '{count} Felder brauchen noch einen Blick',
  'settings.changed': 'Noch nicht übernommen. Das Übernehmen braucht keinen Neustart.',
  'settings.apply': 'Übernehmen',
  'settings.applying': 'Wird übernommen …',
  'settings.undo': 'Änderungen verwerfen',
  'settings.applied': 'Übernommen. Die neuen Einstellungen gelten.',
  'settings.file': 'Gespeichert in',
  'settings.file.what': 'Pfad der Einstellungsdatei',
  'settings.file.title': 'Einstellungsdatei',
  'settings.file.hint':
    'Darin steht nur, was Sie geändert haben. Bearbeiten Sie sie von Hand, gilt das nach wenigen Sekunden.',
  'settings.file.export': 'Exportieren …',
  'settings.file.import': 'Importieren …',
  'settings.file.problems':
    'Die Einstellungsdatei enthält Werte, die nicht passen; in den Feldern stehen ihre Vorgaben: {problems}.',
  'settings.file.problems.hint':
    'Berichtigen Sie die Datei, oder übernehmen Sie, was hier steht. Eine Kopie der Datei wird dann aufbewahrt.',
  'settings.elsewhere':
    'Die Einstellungen wurden anderswo geändert, in der Datei oder in einem anderen Fenster.',
  'settings.elsewhere.hint':
    'Die Felder ziehen nach, außer denen, die Sie hier geändert haben: Was Sie getippt haben, steht noch da, noch nicht übernommen.',
  'settings.import.title': 'Alle Einstellungen ersetzen?',
  'settings.import.text':
    'Die Einstellungen werden die aus {name}; was dort nicht genannt ist, bekommt seine Vorgabe. Ihre Torrents, Freunde, Listen und Vorlagen bleiben, wie sie sind.',
  'settings.import.confirm': 'Einstellungen ersetzen',
  'settings.import.done': 'Die Einstellungen wurden importiert und gelten.',
  'settings.empty': 'leer',
  'settings.on': 'Ein',
  'settings.off': 'Aus',
  'settings.search': 'Einstellungen durchsuchen',
  'settings.search.none': 'Keine Einstellung passt zu „{query}“.',
  'settings.search.hint':
    'Versuchen Sie ein anderes Wort: Durchsucht werden Namen, Erklärungen und die Namen in der Einstellungsdatei.',
  'settings.search.clear': 'Alle Einstellungen anzeigen',
  'settings.groups': 'Gruppen von Einstellungen',
  'settings.diff': 'Ansehen, was sich ändert',
  'settings.diff.was': 'Jetzt',
  'settings.diff.becomes': 'Dann',

  'settings.network': 'Netzwerk',
  'settings.port': 'Port',
  'settings.port.hint':
    'Die Nummer der Tür, an der der Tracker antwortet. Ändern Sie sie, wenn ein anderes Programm dieselbe benutzt. Sie ist Teil der Announce-URLs; bereits weitergegebene Torrents behalten also die alte.',
  'settings.port.any': '= irgendein freier Port',
  'settings.bind': 'Wer ihn erreichen kann',
  'settings.bind.subject': 'Diese Liste',
  'settings.bind.hint': 'An welchen Adressen dieses Computers der Tracker lauscht.',
  'settings.bind.this_computer': 'Nur dieser Computer',
  'settings.bind.this_computer.hint': 'Gut zum Ausprobieren. Niemand sonst kann sich verbinden.',
  'settings.bind.everyone': 'Jedes Netz, in dem dieser Computer ist',
  'settings.bind.everyone.hint':
    'Andere können sich verbinden, soweit Router und Firewall sie lassen.',
  'settings.bind.chosen': 'Ausgewählte Adressen',
  'settings.bind.chosen.hint': 'Für Computer, die in mehreren Netzen sind.',
  'settings.udp': 'UDP',
  'settings.udp.hint':
    'Ein kürzerer Weg für Clients zu fragen, am selben Port. Er spart Daten und Zeit; Router oder Firewall müssen auch UDP durchlassen.',
  'settings.udp.on': 'Über HTTP und UDP antworten',
  'settings.udp.off': 'Nur über HTTP antworten',
  'settings.publicHost': 'Öffentlicher Hostname',
  'settings.publicHost.hint':
    'Der Name oder die Adresse, unter der das Internet diesen Computer kennt, zum Beispiel tracker.example.org. Er kommt in die Announce-URL. Lassen Sie das Feld leer, wenn es keinen gibt.',
  'settings.publicIpv4': 'Öffentliche IPv4-Adresse',
  'settings.publicIpv4.hint':
    'Die Adresse, die Ihr Router im Internet hat. Freunden anderswo wird sie anstelle der Adressen in Ihrem Netz genannt, damit sie erreichen, was Sie seeden. Nicht nötig, wenn der Hostname diese Adresse ist.',
  'settings.publicIpv6': 'Öffentliche IPv6-Adresse',
  'settings.publicIpv6.hint': 'Dasselbe für IPv6, falls Sie es haben.',

  'settings.access': 'Zugang',
  'settings.access.now': 'Wer Ihren Tracker nutzen darf: {mode}.',
  'settings.access.hint':
    'Das, die Schlüssel Ihrer Freunde und die Listen haben eine eigene Seite.',
  'settings.access.go': 'Zugang öffnen',

  'settings.limits': 'Limits',
  'settings.maxPeers': 'Peers insgesamt',
  'settings.maxPeers.hint':
    'Mehr merkt sich der Tracker nicht. Eine Million brauchen etwa 100 MB Speicher.',
  'settings.maxPeersPerTorrent': 'Peers eines Torrents',
  'settings.maxPeersPerTorrent.hint': 'Damit ein großer Torrent den anderen Platz lässt.',
  'settings.maxOpenTorrents': 'Torrents von Fremden',
  'settings.maxOpenTorrents.hint': 'Zählt nur, solange jeder den Tracker nutzen darf.',
  'settings.requests': 'Anfragen von einer Adresse',
  'settings.requests.hint': 'Auf die Dauer. Wer öfter fragt, wird abgewiesen; 0 setzt kein Limit.',
  'settings.requests.unit': 'pro Minute',
  'settings.burst': 'Anfragen auf einmal',
  'settings.burst.hint':
    'Wie oft eine Adresse nach einer Pause hintereinander fragen darf. Ein Client, der startet, fragt nach allen seinen Torrents.',

  'settings.reach': 'Prüfung der Erreichbarkeit',
  'settings.natCheck': 'Verbindung zu Peers versuchen',
  'settings.natCheck.hint':
    'Der Tracker verbindet sich mit jedem Peer an der Adresse, die dieser nennt, kennzeichnet, wer antwortet, und sagt den übrigen, dass sie nicht erreichbar sind.',
  'settings.natCheck.on': 'Versuchen und Erreichbare kennzeichnen',
  'settings.natCheck.off': 'Nicht versuchen',
  'settings.hide': 'Nicht erreichbare Peers',
  'settings.hide.hint':
    'Sie können noch von anderen herunterladen, aber niemand kann sich mit ihnen verbinden. Braucht die Prüfung oben.',
  'settings.hide.no': 'Anderen trotzdem nennen',
  'settings.hide.yes': 'In Antworten auslassen',

  'settings.webSeed': 'Teilen von diesem Computer aus',
  'settings.upload': 'Upload-Limit',
  'settings.upload.hint':
    'Für alle Torrents zusammen, die Sie von diesem Computer aus teilen. 0 setzt kein Limit.',
  'settings.upload.unit': 'KiB pro Sekunde',
  'settings.transfers': 'Gleichzeitige Downloads',
  'settings.transfers.hint':
    'Wer darüber hinaus kommt, wird gebeten, es etwas später erneut zu versuchen.',
  'settings.transfersPerAddress': 'Gleichzeitige Downloads einer Adresse',
  'settings.transfersPerAddress.hint': 'Damit eine Person den anderen Platz lässt.',

  'settings.replies': 'Antworten',
  'settings.interval': 'Abstand der Meldungen',
  'settings.interval.hint':
    'Wie oft Clients sich wieder melden sollen. Ein kürzerer Abstand findet neue Leute früher und kostet mehr Daten.',
  'settings.interval.unit': 'Sekunden',
  'settings.interval.means': '= {duration}',
  'settings.peersDefault': 'Peers in einer Antwort',
  'settings.peersDefault.hint':
    'Wie viele andere einem Client genannt werden, wenn er nichts dazu sagt.',
  'settings.peersMax': 'Höchstzahl der Peers in einer Antwort',
  'settings.peersMax.hint':
    'Wie viele ein Client auch verlangt, mehr als so viele werden ihm nicht genannt.',
  'settings.scrape': 'Scrapes',
  'settings.scrape.hint':
    'Ein Scrape fragt nach den Zahlen eines Torrents, ohne daran teilzunehmen.',
  'settings.scrape.none': 'Nicht antworten',
  'settings.scrape.specific': 'Für genannte Torrents antworten',
  'settings.scrape.full': 'Auch die Liste aller Torrents geben',
  'settings.proxies': 'Vertrauenswürdige Proxys',
  'settings.proxies.hint':
    'Adressen oder Netze Ihrer eigenen Reverse-Proxys, eine pro Zeile. Was sie darüber sagen, woher ein Client kommt (X-Forwarded-For), wird geglaubt.',
} as const;
