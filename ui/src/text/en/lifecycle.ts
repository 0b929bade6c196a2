// Texts about starting and stopping, and about a program that is not there.

export const lifecycle = {
  'tracker.restart': 'Restart',
  'tracker.restarted': 'The tracker was started anew.',
} as const;
