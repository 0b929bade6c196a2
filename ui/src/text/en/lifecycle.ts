// Texts about starting and stopping, and about a program that is not there.

export const lifecycle = {
  'tracker.restart': 'Restart',
  'tracker.restarted': 'The tracker was started anew.',

  'engine.title': 'Swarmdeck cannot start',
  'engine.text':
    'Nothing was changed. Until it starts, your tracker answers nobody. This window stays open, so that you can try again.',
} as const;
