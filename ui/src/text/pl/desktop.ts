// Texts of what only the desktop window has, in Polish.

export const desktop = {
  'settings.window': 'Okno i pulpit',
  'settings.window.on': 'Włączone',
  'settings.window.off': 'Wyłączone',
  'settings.closeHides': 'Nie kończ pracy po zamknięciu okna',
  'settings.closeHides.hint':
    'Zamknięcie tylko ukrywa okno. Ikona w zasobniku przywraca je i pozwala zakończyć Swarmdeck. Jeśli nie ma zasobnika, zamknięcie okna kończy program.',
  'settings.startAtLogin': 'Uruchamiaj wraz z komputerem',
  'settings.startAtLogin.hint':
    'Swarmdeck uruchamia się po zalogowaniu, więc twoje torrenty są osiągalne i nie musisz o tym pamiętać.',
  'settings.startHidden': 'Uruchamiaj bez okna',
  'settings.startHidden.hint':
    'Przy uruchamianiu wraz z komputerem pojawia się tylko ikona w zasobniku.',
  'settings.notifyLastSeed': 'Powiadamiaj o odejściu ostatniego seedera',
  'settings.notifyLastSeed.hint':
    'Powiadomienie systemowe o każdym obserwowanym torrencie. Nikt nowy nie może go wtedy pobrać w całości.',
  'settings.notifyCompleted': 'Powiadamiaj o ukończonych pobraniach',
  'settings.notifyCompleted.hint':
    'Powiadomienie za każdym razem, gdy ktoś pobierze w całości jeden z twoich torrentów.',
  'settings.notifyTrouble': 'Powiadamiaj, gdy tracker wymaga uwagi',
  'settings.notifyTrouble.hint':
    'Powiadomienie, gdy tracker zatrzyma się z powodu błędu lub przestanie być osiągalny, a okno nie jest na wierzchu.',
  'settings.startAtLogin.missing':
    'Wpisu, który uruchamia Swarmdeck wraz z komputerem, już nie ma albo jest wyłączony w systemie.',
  'settings.startAtLogin.failed': 'System tego nie przyjął: {why}.',
  'settings.startAtLogin.again': 'Ustaw ponownie',
  'settings.closeHides.noTray':
    'Twój pulpit nie pokazuje teraz ikon w zasobniku, więc zamknięcie okna kończy Swarmdeck.',

  'tray.open': 'Otwórz Swarmdeck',
  'tray.create': 'Utwórz torrent…',
  'tray.copy': 'Kopiuj adres announce',
  'tray.start': 'Włącz tracker',
  'tray.stop': 'Wyłącz tracker',
  'tray.quit': 'Zakończ',
  'tray.running': 'Tracker działa',
  'tray.warning': 'Tracker działa, ale coś wymaga uwagi',
  'tray.stopped': 'Tracker jest wyłączony',
  'tray.error': 'Tracker nie mógł się uruchomić',

  'message.stillHere': 'Swarmdeck nadal działa',
  'message.stillHere.hint':
    'Ikona w zasobniku przywraca okno i pozwala zakończyć Swarmdeck. W ustawieniach można wybrać, czy zamknięcie okna tylko je ukrywa.',
  'message.copied': 'Skopiowano adres announce',
  'message.trouble': 'Twój tracker nie działa',
  'message.trouble.hint': 'Otwórz Swarmdeck, aby zobaczyć dlaczego i co można zrobić.',
  'message.lastSeed': '{name} nie ma już seedera',
  'message.lastSeed.hint':
    'Nikt nowy nie pobierze całości, dopóki nie wróci ktoś, kto ma wszystko.',
  'message.completed': 'Pobrano: {name}',
  'message.completed.hint': 'Ktoś ma już całość.',
} as const;
