// Texts about who may use the tracker, in German.

export const access = {
  'access.who': 'Wer Ihren Tracker nutzen darf',
  'access.own': 'Nur meine Torrents',
  'access.own.text':
    'Er bedient die hier eingetragenen Torrents für jeden, der die .torrent-Datei hat. Fremde können ihn nicht für ihre eigenen nutzen.',
  'access.friends': 'Freunde mit Schlüssel',
  'access.friends.text':
    'Er bedient die hier eingetragenen Torrents, aber nur für Leute, denen Sie einen Schlüssel gegeben haben. Alle anderen werden abgewiesen.',
  'access.anyone': 'Jeder, mit jedem Torrent',
  'access.anyone.text':
    'Ein offener Tracker: Wer seine Adresse findet, kann ihn nutzen. Rechnen Sie mit Torrents von Fremden und deren Datenverkehr; man wird Sie fragen, was dort geteilt wird.',
  'access.become.friends': 'Bereits weitergegebene Torrents funktionieren hier dann nicht mehr.',
  'access.become.friends.hint':
    'Sie enthalten keinen Schlüssel. Fügen Sie unten Ihre Freunde hinzu und geben Sie jedem die .torrent-Datei neu, mit dem eigenen Schlüssel darin. Auch die .torrent-Dateien in Ihrem eigenen Client brauchen Ihren Schlüssel.',
  'access.become.own': 'Nach Schlüsseln wird nicht mehr gefragt.',
  'access.become.own.hint':
    'Wer eine .torrent-Datei von Ihnen hat, kann den Tracker nutzen. Die Schlüssel bleiben erhalten.',
  'access.become.closed': 'Torrents von Fremden werden abgewiesen.',
  'access.become.closed.hint': 'Von da an werden nur noch die hier eingetragenen Torrents bedient.',
  'access.become.anyone': 'Fremde werden Ihren Tracker nutzen können.',
  'access.become.anyone.hint':
    'Für Torrents, von denen Sie nichts wissen. Wählen Sie das nur, wenn Sie einen öffentlichen Tracker betreiben möchten.',
  'access.tabs': 'Wer zugelassen wird',
  'access.tab.friends': 'Freunde',
  'access.tab.lists': 'Sperren und Ausnahmen',

  'friends.add': 'Freund hinzufügen',
  'friends.add.label': 'Name des Freundes',
  'friends.add.placeholder': 'Name eines Freundes, etwa Anna',
  'friends.added': '{name} hat jetzt einen Schlüssel.',
  'friends.none.title': 'Noch keine Freunde',
  'friends.none.text':
    'Ein Schlüssel ist ein geheimer Teil einer Announce-URL. Jeder Freund hat einen eigenen. So weiß der Tracker, wer sich meldet, und Sie können eine Person abweisen, ohne die anderen zu stören. Geben Sie oben einen Namen ein; Swarmdeck erzeugt den Schlüssel. Öffnen Sie dann einen Torrent und speichern Sie eine .torrent-Datei für diesen Freund: Der Schlüssel steht darin, und Ihr Freund öffnet sie wie jede andere.',
  'friends.off': 'Nach Schlüsseln wird zurzeit nicht gefragt.',
  'friends.off.hint':
    'Sie bleiben hier und gelten wieder, sobald oben „Freunde mit Schlüssel“ gewählt ist.',
  'friends.name': 'Name',
  'friends.you': 'Sie',
  'friends.you.hint': 'in den Torrents, die Sie erstellen',
  'friends.url': 'Announce-URL',
  'friends.url.none': 'Keine Adresse, solange der Tracker aus ist',
  'friends.url.what': 'Announce-URL für {name}',
  'friends.used': 'Zuletzt benutzt',
  'friends.used.small': 'Zuletzt benutzt: {when}',
  'friends.never': 'nie',
  'friends.key.show': 'Schlüssel für {name} anzeigen',
  'friends.key.hide': 'Schlüssel für {name} verbergen',
  'friends.actions': 'Aktionen',
  'friends.secret':
    'Wer eine solche URL hat, gilt als dieser Freund. Senden Sie sie nur dem, für den sie ist, am besten in einer .torrent-Datei.',
  'friends.rename': '{name} umbenennen',
  'friends.rename.title': 'Diesen Freund umbenennen',
  'friends.rename.confirm': 'Umbenennen',
  'friends.rename.hint': 'Den Namen sehen nur Sie. Der Schlüssel bleibt derselbe.',
  'friends.renamed': 'Der Name ist jetzt {name}.',
  'friends.renew': 'Neuer Schlüssel für {name}',
  'friends.renew.title': 'Neuen Schlüssel für {name} erzeugen?',
  'friends.renew.title.you': 'Neuen Schlüssel für Sie selbst erzeugen?',
  'friends.renew.text':
    'Der alte Schlüssel gilt ab sofort nicht mehr, in keinem der Torrents, die {name} hat. Speichern Sie die .torrent-Dateien für {name} neu und verschicken Sie sie.',
  'friends.renew.text.you':
    'Ihr alter Schlüssel gilt ab sofort nicht mehr, in keinem der Torrents, die Ihr eigener Client von hier hat. Speichern Sie sie neu und öffnen Sie sie in Ihrem Client.',
  'friends.renew.confirm': 'Neuen Schlüssel erzeugen',
  'friends.renewed': 'Für {name} gilt jetzt ein neuer Schlüssel.',
  'friends.renewed.you': 'Für Sie gilt jetzt ein neuer Schlüssel.',
  'friends.remove': '{name} entfernen',
  'friends.remove.title': '{name} entfernen?',
  'friends.remove.text':
    'Der Schlüssel von {name} gilt ab sofort nicht mehr und lässt sich nicht zurückholen. Was {name} heruntergeladen hat, bleibt dort.',
  'friends.remove.confirm': 'Entfernen',
  'friends.removed': '{name} wurde entfernt.',

  'lists.text':
    'Sperren Sie Adressen oder Programme, oder erlauben Sie Ausnahmen. Erlaubtes geht vor Gesperrtem. Dieser Computer wird nie wegen seiner Adresse abgewiesen.',
  'lists.only.addresses': 'Nur erlaubte Adressen dürfen den Tracker nutzen',
  'lists.only.addresses.hint': 'Alle anderen Adressen werden abgewiesen, außer diesem Computer.',
  'lists.only.clients': 'Nur erlaubte Programme dürfen den Tracker nutzen',
  'lists.only.clients.hint':
    'Alle anderen BitTorrent-Programme werden abgewiesen, auch Ihr eigenes.',
  'lists.only.title': 'Alle anderen abweisen?',
  'lists.only.addresses.text.one':
    'Wer sich von einer nicht erlaubten Adresse meldet, wird sofort abgewiesen. Ein Eintrag oder eine Liste erlaubt Adressen.',
  'lists.only.addresses.text.other':
    'Wer sich von einer nicht erlaubten Adresse meldet, wird sofort abgewiesen. {count} Einträge und Listen erlauben Adressen.',
  'lists.only.addresses.nobody':
    'Noch ist keine Adresse erlaubt, also könnte nur dieser Computer Ihren Tracker nutzen.',
  'lists.only.clients.text.one':
    'Wer ein nicht erlaubtes Programm benutzt, wird sofort abgewiesen. Ein Eintrag erlaubt Programme.',
  'lists.only.clients.text.other':
    'Wer ein nicht erlaubtes Programm benutzt, wird sofort abgewiesen. {count} Einträge erlauben Programme.',
  'lists.only.clients.nobody':
    'Noch ist kein Programm erlaubt, also könnte niemand Ihren Tracker nutzen, nicht einmal Sie.',
  'lists.only.confirm': 'Andere abweisen',

  'lists.entries': 'Einträge',
  'lists.entries.none': 'Keine Adresse und kein Programm hat einen Eintrag.',
  'lists.column.what': 'Adresse oder Programm',
  'lists.column.list': 'Ist',
  'lists.column.reason': 'Grund',
  'lists.column.until': 'Bis',
  'lists.kind.address': 'Adresse',
  'lists.kind.client': 'Programm',
  'lists.deny': 'gesperrt',
  'lists.allow': 'erlaubt',
  'lists.forever': 'für immer',
  'lists.ended': 'abgelaufen {date}',
  'lists.remove': '{what} entfernen',
  'lists.remove.title': 'Diesen Eintrag entfernen?',
  'lists.remove.text': '„{what}“ ist nicht mehr {list}.',
  'lists.removeList.title': 'Diese Liste entfernen?',
  'lists.removeList.text': 'Die Adressen aus „{what}“ sind nicht mehr {list}.',
  'lists.remove.confirm': 'Entfernen',
  'lists.removed': '{what} wurde entfernt.',

  'lists.files': 'Importierte Listen',
  'lists.files.none': 'Es wurde keine Liste importiert.',
  'lists.column.file': 'Liste',
  'lists.ranges.one': '{count} Bereich',
  'lists.ranges.other': '{count} Bereiche',
  'lists.ignored.one': '{count} Zeile nicht verstanden',
  'lists.ignored.other': '{count} Zeilen nicht verstanden',

  'entry.add': 'Eintrag hinzufügen …',
  'entry.title': 'Sperren oder erlauben',
  'entry.kind': 'Was',
  'entry.kind.address': 'Adresse',
  'entry.kind.client': 'Programm',
  'entry.list': 'Was geschehen soll',
  'entry.list.deny': 'Sperren',
  'entry.list.allow': 'Erlauben',
  'entry.address': 'Adresse',
  'entry.address.hint':
    'Eine Adresse, ein Netz wie 192.0.2.0/24 oder ein Bereich wie 192.0.2.1-192.0.2.9.',
  'entry.client': 'Programm',
  'entry.client.hint':
    'Der Anfang seiner Peer-ID, etwa -TR40, oder ein Teil des Namens, den es über HTTP nennt, etwa Transmission/4.0. Über UDP ist nur die Peer-ID bekannt.',
  'entry.reason': 'Grund',
  'entry.reason.deny.hint': 'Wer abgewiesen wird, kann ihn lesen. Er darf leer bleiben.',
  'entry.reason.allow.hint': 'Eine Notiz für Sie selbst. Sie darf leer bleiben.',
  'entry.confirm': 'Hinzufügen',
  'entry.added': '{what} ist jetzt {list}.',

  'expiry.label': 'Wie lange',
  'expiry.never': 'Für immer',
  'expiry.day': 'Einen Tag',
  'expiry.week': 'Eine Woche',
  'expiry.month': 'Einen Monat',
  'expiry.date': 'Bis zu einem Datum',
  'expiry.date.label': 'Letzter Tag',
  'expiry.date.past': 'Wählen Sie einen Tag, der noch nicht vorbei ist.',

  'import.open': 'Liste importieren …',
  'import.title': 'Eine Adressliste importieren',
  'import.text':
    'Listen als P2P-Text, als ipfilter.dat oder mit je einer Adresse, einem Netz oder einem Bereich pro Zeile; auch als .gz gepackt.',
  'import.drop': 'Datei hier ablegen oder',
  'import.choose': 'Datei auswählen …',
  'import.chosen': '{name}, {size}',
  'import.list': 'Was mit ihren Adressen geschehen soll',
  'import.confirm': 'Importieren',
  'import.busy': 'Wird importiert …',
  'import.done.one': '„{name}“ gilt jetzt, mit {count} Adressbereich.',
  'import.done.other': '„{name}“ gilt jetzt, mit {count} Adressbereichen.',
  'import.ignored.one': '{count} Zeile wurde nicht verstanden und wird ausgelassen: Zeile {lines}.',
  'import.ignored.other':
    '{count} Zeilen wurden nicht verstanden und werden ausgelassen: Zeilen {lines}.',
  'import.ignored.more': '{lines} und andere',
} as const;
