// Texts about starting and stopping, and about a program that is not there, in French.

export const lifecycle = {
  'tracker.restart': 'Redémarrer',
  'tracker.restarted': 'Le tracker a été redémarré.',

  'engine.title': 'Swarmdeck ne peut pas démarrer',
  'engine.text':
    'Rien n’a été modifié. Tant qu’il n’a pas démarré, votre tracker ne répond à personne. Cette fenêtre reste ouverte pour que vous puissiez réessayer.',
} as const;
