// Texts about starting and stopping, and about a program that is not there, in Polish.

export const lifecycle = {
  'tracker.restart': 'Uruchom ponownie',
  'tracker.restarted': 'Uruchomiono tracker ponownie.',

  'engine.title': 'Swarmdeck nie może się uruchomić',
  'engine.text':
    'Niczego nie zmieniono. Dopóki się nie uruchomi, twój tracker nikomu nie odpowiada. To okno pozostaje otwarte, aby można było spróbować ponownie.',
} as const;
