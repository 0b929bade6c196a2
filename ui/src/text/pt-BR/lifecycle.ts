// Texts about starting and stopping, and about a program that is not there, in Brazilian Portuguese.

export const lifecycle = {
  'tracker.restart': 'Reiniciar',
  'tracker.restarted': 'O tracker foi reiniciado.',

  'engine.title': 'Não foi possível iniciar o Swarmdeck',
  'engine.text':
    'Nada foi alterado. Até que ele inicie, o seu tracker não responde a ninguém. Esta janela continua aberta para que você possa tentar de novo.',
} as const;
