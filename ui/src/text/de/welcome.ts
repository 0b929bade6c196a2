// Texts of the first run, in German.

export const welcome = {
  'welcome.steps': 'Schritte',
  'welcome.step.done': '(fertig)',
  'welcome.title': 'Willkommen bei Swarmdeck',
  'welcome.skip': 'Überspringen',
  'welcome.close': 'Schließen',
  'welcome.begin': 'Beginnen',
  'welcome.next': 'Weiter',
  'welcome.look.busy': 'Wird nachgesehen …',
  'welcome.finish': 'Diese Änderungen vornehmen',
  'welcome.finish.none': 'Fertigstellen',
  'welcome.finish.busy': 'Wird geändert …',

  'welcome.intro.lead':
    'Teilen Sie Dateien jeder Größe direkt von Ihrem Computer, mit den Leuten, die Sie auswählen.',
  'welcome.intro.file': 'Sie wählen eine Datei oder einen Ordner',
  'welcome.intro.file.text':
    'Swarmdeck macht daraus eine .torrent-Datei: eine kleine Datei, die Sie Ihren Freunden schicken, zum Beispiel per E-Mail.',
  'welcome.intro.friends': 'Ihre Freunde öffnen die .torrent-Datei',
  'welcome.intro.friends.text':
    'Sie brauchen ein BitTorrent-Programm wie qBittorrent, das kostenlos ist. Die Dateien gehen dann von Computer zu Computer; keine Firma behält eine Kopie.',
  'welcome.intro.tracker': 'Ihr Tracker bringt alle zusammen',
  'welcome.intro.tracker.text':
    'Ein Tracker ist ein Treffpunkt: Er sagt Leuten mit derselben .torrent-Datei, wo die anderen sind. Dieser gehört Ihnen und läuft in diesem Programm.',
  'welcome.intro.after':
    'Es folgen ein paar Fragen; sie dauern etwa zwei Minuten. Nichts wird geändert, bevor Sie eine Zusammenfassung gesehen haben, und Sie können jederzeit hierher zurückkehren, unter „Einstellungen“.',

  'welcome.look.step': 'Prüfen',
  'welcome.look.title': 'Ein Blick auf diesen Computer',
  'welcome.look.port': 'Port',
  'welcome.look.port.hint':
    'Die Nummer der Tür, an der Ihr Tracker antwortet. Behalten Sie sie, wenn nichts dagegen spricht.',
  'welcome.look.port.wrong': 'Ein Port ist eine Zahl von 1 bis 65535.',
  'welcome.look.port.any':
    'Bei jedem Start wird irgendein freier Port genommen, wie es auf der Befehlszeile steht.',
  'welcome.look.free': 'Port {port} ist frei',
  'welcome.look.free.text': 'Ihr Tracker kann ihn nutzen.',
  'welcome.look.ours': 'Port {port} gehört Ihnen',
  'welcome.look.ours.text': 'Ihr Tracker hat ihn schon, und kein anderes Programm will ihn.',
  'welcome.look.taken': 'Port {port} wird von einem anderen Programm benutzt',
  'welcome.look.taken.named': 'Port {port} wird von {name} benutzt (Prozess {id})',
  'welcome.look.taken.swarmdeck':
    'Port {port} wird von einem anderen Swarmdeck benutzt (Prozess {id})',
  'welcome.look.taken.text':
    'Zwei Programme können sich keinen Port teilen. Nehmen Sie eine andere Nummer, oder beenden Sie jenes Programm und sehen Sie erneut nach.',
  'welcome.look.reserved': 'Port {port} ist Administratoren vorbehalten',
  'welcome.look.reserved.text': 'Nehmen Sie eine Nummer über 1023.',
  'welcome.look.refused': 'Port {port} lässt sich nicht nutzen',
  'welcome.look.refused.text': 'Nehmen Sie eine andere Nummer.',
  'welcome.look.take': '{port} nehmen',
  'welcome.look.again': 'Erneut nachsehen',
  'welcome.look.router': 'Dieser Computer ist in einem Heim- oder Büronetz',
  'welcome.look.router.text':
    'Dort ist er als {ip} bekannt. Leute von anderswo kommen durch Ihren Router herein; der nächste Schritt sagt, wie.',
  'welcome.look.carrier': 'Bei Ihrem Anbieter teilen sich mehrere Kunden eine Adresse',
  'welcome.look.carrier.text':
    'Andere im Internet können diesen Computer nicht unter {ip} erreichen. Ihr eigenes Netz kann es. Bitten Sie Ihren Anbieter um eine öffentliche Adresse.',
  'welcome.look.carrier.ipv6':
    'Andere im Internet können diesen Computer nicht unter {ip} erreichen, wer IPv6 hat aber unter seiner neueren Adresse. Bitten Sie Ihren Anbieter für alle übrigen um eine öffentliche Adresse.',
  'welcome.look.public': 'Dieser Computer hat eine eigene Adresse im Internet',
  'welcome.look.public.text': 'Jeder findet ihn unter {ip}, wenn Ihre Firewall es zulässt.',
  'welcome.look.alone': 'Dieser Computer ist zurzeit in keinem Netz',
  'welcome.look.alone.text':
    'Sie können weitermachen und es ausprobieren. Um mit anderen zu teilen, verbinden Sie ihn mit einem Netz.',
  'welcome.look.addresses': 'Alle Adressen dieses Computers',
  'welcome.address.ip': 'Adresse',
  'welcome.address.interface': 'Verbindung',
  'welcome.address.meaning': 'Wer diesen Computer dort findet',
  'welcome.address.local_network': 'Ihr Heim- oder Büronetz',
  'welcome.address.carrier_nat': 'Kunden eines Anbieters oder Mitglieder eines VPNs',
  'welcome.address.internet': 'Jeder, wenn die Firewall es zulässt',

  'welcome.reach.step': 'Netzwerk',
  'welcome.reach.title': 'Wer soll sich verbinden können?',
  'welcome.reach.this_computer': 'Nur dieser Computer',
  'welcome.reach.this_computer.text':
    'Zum Ausprobieren. Niemand sonst kann sich verbinden; also lässt sich noch nichts mit anderen teilen.',
  'welcome.reach.local_network': 'Alle in meinem Netz',
  'welcome.reach.local_network.text':
    'Computer im selben Zuhause oder Büro können sich verbinden. Vielleicht fragt Ihre Firewall, ob Swarmdeck sie hereinlassen darf.',
  'welcome.reach.internet': 'Leute überall',
  'welcome.reach.internet.text':
    'Auch über das Internet, sobald Ihr Router sie durchlässt. Vielleicht fragt Ihre Firewall nach Swarmdeck.',
  'welcome.reach.kept': 'Wie es jetzt ist',
  'welcome.reach.kept.text': 'An den Adressen, die unter „Einstellungen“ von Hand gewählt wurden.',
  'welcome.reach.host': 'Öffentlicher Name oder Adresse',
  'welcome.reach.host.example': 'zum Beispiel tracker.example.org',
  'welcome.reach.host.hint':
    'Wo das Internet Sie findet: die Adresse, die Ihr Router für seine Internetverbindung anzeigt, oder besser ein Name, der ihr folgt („dynamisches DNS“). Lassen Sie das Feld leer, wenn Sie sie nicht kennen; Sie können sie später unter „Einstellungen“ eingeben.',
  'welcome.reach.router': 'Was Ihr Router tun muss',
  'welcome.reach.router.text':
    'Öffnen Sie die Seite Ihres Routers in einem Browser und suchen Sie nach „Portweiterleitung“ oder „Portfreigabe“. Lassen Sie ihn den Port {port}, TCP und UDP, an diesen Computer weiterleiten: {ip}.',

  'welcome.access.step': 'Zugang',
  'welcome.access.title': 'Wer darf Ihren Tracker nutzen?',
  'welcome.access.text':
    'Sich verbinden zu können ist das eine, bedient zu werden das andere. Sie können das jederzeit auf der Seite „Zugang“ ändern.',

  'welcome.start.step': 'Start',
  'welcome.start.title': 'Mit dem Computer starten?',
  'welcome.start.text':
    'Nur solange dieses Programm läuft, finden Leute mit Ihren Torrents einander.',
  'welcome.start.yes': 'Von selbst starten',
  'welcome.start.yes.text':
    'Wenn Sie sich anmelden, startet Swarmdeck, ohne sein Fenster zu zeigen. Sie müssen nicht daran denken.',
  'welcome.start.no': 'Ich starte es selbst',
  'welcome.start.no.text': 'Ihr Tracker läuft vom Öffnen bis zum Schließen von Swarmdeck.',
  'welcome.start.service':
    'Dieser Tracker läuft ohne Fenster; also muss ihn das System selbst starten. Unter Linux mit systemd installieren Sie den Dienst, der mit Swarmdeck geliefert wird:',
  'welcome.start.service.what': 'Befehle',
  'welcome.start.service.more':
    'Mehr steht in der README unter „As a service of systemd“. Kümmert sich jemand anderes um diesen Tracker, überlassen Sie ihm das.',

  'welcome.summary.step': 'Zusammenfassung',
  'welcome.summary.title': 'Was sich ändern wird',
  'welcome.summary.text': 'Alles auf einmal, oder nichts, wenn etwas im Weg steht.',
  'welcome.summary.none.title': 'Nichts wird sich ändern',
  'welcome.summary.none.text': 'Alles bleibt, wie es jetzt ist.',
  'welcome.summary.now': 'Jetzt',
  'welcome.summary.then': 'Dann',
  'welcome.summary.url': 'In Ihren Torrents wird diese Adresse stehen',
  'welcome.summary.urls': 'In Ihren Torrents werden diese Adressen stehen',
  'welcome.summary.otherPort': 'Anderen Port wählen',
  'welcome.change.port': 'Port',
  'welcome.change.port.any': 'irgendein freier',
  'welcome.change.bind': 'Wer sich verbinden kann',
  'welcome.change.host': 'Öffentlicher Name oder Adresse',
  'welcome.change.host.none': 'keine',
  'welcome.change.start': 'Mit dem Computer starten',
  'welcome.change.yes': 'ja',
  'welcome.change.no': 'nein',

  'welcome.done.step': 'Erster Torrent',
  'welcome.done.title': 'Ihr Tracker ist bereit',
  'welcome.done.failed': 'Ihr Tracker ist eingerichtet, läuft aber nicht',
  'welcome.done.stopped': 'Ihr Tracker ist eingerichtet und ausgeschaltet',
  'welcome.done.url': 'Seine Announce-URL',
  'welcome.done.url.text': 'In Torrents, die Sie hier erstellen, steht sie von selbst.',
  'welcome.done.share': 'Teilen Sie Ihren ersten Ordner',
  'welcome.done.share.text':
    'Wählen Sie eine Datei oder einen Ordner, und Sie haben eine .torrent-Datei für Ihre Freunde.',
  'welcome.done.share.go': 'Torrent erstellen',
  'welcome.done.friends': 'Fügen Sie Ihre Freunde hinzu',
  'welcome.done.friends.text':
    'Ihr Tracker antwortet nur denen, die einen Schlüssel haben. Geben Sie jedem Freund einen.',
  'welcome.done.friends.go': 'Freunde hinzufügen',
  'welcome.done.overview': 'Zur Übersicht',

  'welcome.again': 'Erste Schritte',
  'welcome.again.hint':
    'Die Fragen vom Anfang: Port, wer sich verbinden kann, wer den Tracker nutzen darf, Start mit dem Computer.',
  'welcome.again.go': 'Noch einmal durchgehen',
  'welcome.look.changing': 'Bei jedem Start ein anderer Port',
  'welcome.look.changing.text':
    'Im Moment ist es {port}; so will es die Befehlszeile. Nach dem nächsten Start finden Torrents von heute Ihren Tracker nicht mehr.',
  'welcome.summary.stays': 'bleibt',
  'welcome.change.access': 'Wer ihn nutzen darf',
} as const;
