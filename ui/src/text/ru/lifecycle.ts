// Texts about starting and stopping, and about a program that is not there, in Russian.

export const lifecycle = {
  'tracker.restart': 'Перезапустить',
  'tracker.restarted': 'Трекер перезапущен.',

  'engine.title': 'Swarmdeck не может запуститься',
  'engine.text':
    'Ничего не изменено. Пока он не запустится, ваш трекер никому не отвечает. Это окно останется открытым, чтобы вы могли попробовать снова.',
} as const;
