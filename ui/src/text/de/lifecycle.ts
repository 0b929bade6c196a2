// Texts about starting and stopping, and about a program that is not there, in German.

export const lifecycle = {
  'tracker.restart': 'Neu starten',
  'tracker.restarted': 'Der Tracker wurde neu gestartet.',

  'engine.title': 'Swarmdeck kann nicht starten',
  'engine.text':
    'Nichts wurde geändert. Bis es startet, antwortet Ihr Tracker niemandem. Dieses Fenster bleibt offen, damit Sie es erneut versuchen können.',
} as const;
