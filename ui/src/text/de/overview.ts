// Texts of the overview page, in German.

export const overview = {
  'tracker.switch': 'Tracker ein- oder ausschalten',
  'state.stopped': 'Ausgeschaltet',
  'state.starting': 'Startet',
  'state.running': 'Läuft',
  'state.stopping': 'Hält an',
  'state.failed': 'Läuft nicht',
  'state.unknown': 'Unbekannt',
  'state.stopped.title': 'Ihr Tracker ist ausgeschaltet',
  'state.starting.title': 'Ihr Tracker startet …',
  'state.running.title': 'Ihr Tracker läuft',
  'state.stopping.title': 'Ihr Tracker hält an …',
  'state.failed.title': 'Ihr Tracker konnte nicht starten',
  'state.stopped.text':
    'Solange er aus ist, können Leute mit Ihren Torrents einander nicht über ihn finden. Schalten Sie ihn ein, um zu teilen.',
  'state.starting.text': 'Er öffnet die Adressen, an denen er lauscht.',
  'state.running.registered':
    'Er hilft Leuten mit Ihren Torrents, einander zu finden. Er bedient nur die Torrents, die Sie hier eingetragen haben.',
  'state.running.private':
    'Er hilft Ihren Freunden, einander zu finden. Er bedient die Torrents, die Sie hier eingetragen haben, für Leute mit Schlüssel.',
  'state.running.open': 'Er ist offen: Jeder darf ihn nutzen, für jeden Torrent.',
  'state.stopping.text': 'Er gibt die letzten Antworten.',
  'state.failed.text': 'Er soll laufen, aber etwas steht im Weg.',
  'failed.changePort': 'Port ändern',

  'totals.label': 'Gerade jetzt',
  'totals.torrents': 'Torrents',
  'totals.torrents.hint': 'hier bedient',
  'totals.seeders': 'Seeder',
  'totals.seeders.hint': 'haben alles und teilen',
  'totals.leechers': 'Leecher',
  'totals.leechers.hint': 'laden noch herunter',
  'totals.stale.hint': 'Stand beim Ausschalten',
  'totals.completed': 'Fertig',
  'totals.completed.hint': 'ganze Downloads',
  'totals.announces': 'Meldungen',
  'totals.announces.hint': 'in der letzten Minute',

  'urls.title': 'Announce-URLs',
  'urls.text':
    'Die Adresse, die in einem Torrent steht, damit alle, die ihn öffnen, diesen Tracker finden. Torrents, die Sie hier erstellen, bekommen sie von selbst.',
  'urls.private':
    'Ihr Tracker verlangt Schlüssel, und diese Adressen enthalten Ihren eigenen: Sie sind nur für Ihren Client. Jeder Freund hat andere.',
  'urls.friends': 'Adressen Ihrer Freunde ansehen',
  'urls.none': 'Solange der Tracker aus ist, gibt es keine Adresse.',
  'urls.what': 'Announce-URL',
  'reach.this_computer': 'Dieser Computer',
  'reach.local_network': 'Ihr Netz',
  'reach.internet': 'Internet',
  'reach.this_computer.text': 'Nur Programme auf diesem Computer können sie nutzen.',
  'reach.local_network.text': 'Für Computer im selben Heim- oder Büronetz.',
  'reach.internet.text': 'Für alle, wenn Router und Firewall sie durchlassen.',

  'notice.title': 'Zu beachten',
  'notice.listen': 'Andere Computer zulassen …',
  'notice.open': 'Zu dieser Einstellung',
  'notice.lists': 'Zu den Listen',
  'notice.openSettings': 'Einstellungen öffnen',
  'notice.backups': 'Zu den Sicherungen',
  'notice.watched': 'Zu den überwachten Ordnern',
  'notice.log': 'Protokoll öffnen',
  'notice.create': 'Zu Ihren Vorlagen',
  'notice.torrents': 'Zu Ihren Torrents',
  'listen.title': 'Andere Computer zulassen?',
  'listen.text':
    'Der Tracker lauscht dann in jedem Netz dieses Computers. Wer diesen Computer erreicht, kann ihn nach Ihren Torrents fragen. Dateien lesen oder ändern kann über ihn niemand.',
  'listen.firewall': 'Vielleicht fragt Ihre Firewall, ob Swarmdeck das darf.',
  'listen.confirm': 'Zulassen',
  'listen.done': 'Andere Computer können sich jetzt verbinden.',

  'first.title': 'Teilen Sie Ihren ersten Ordner',
  'first.text':
    'Wählen Sie eine Datei oder einen Ordner. Swarmdeck macht daraus eine .torrent-Datei: eine kleine Datei, die Sie anderen geben, damit sie Ihre herunterladen können.',
  'first.create': 'Torrent erstellen',
} as const;
