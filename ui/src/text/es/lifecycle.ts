// Texts about starting and stopping, and about a program that is not there, in Spanish.

export const lifecycle = {
  'tracker.restart': 'Reiniciar',
  'tracker.restarted': 'Se ha reiniciado el tracker.',

  'engine.title': 'Swarmdeck no puede iniciarse',
  'engine.text':
    'No se ha cambiado nada. Hasta que se inicie, su tracker no responde a nadie. Esta ventana queda abierta para que pueda volver a intentarlo.',
} as const;
