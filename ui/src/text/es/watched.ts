// Texts about watched folders, in Spanish.

export const watched = {
  'watched.title': 'Carpetas vigiladas',
  'watched.folders': 'Carpetas',
  'watched.folders.hint':
    'El tracker responde automáticamente por cada .torrent que esté en una de ellas o que se ponga ahí más tarde. Una carpeta por línea, con su ruta completa, 16 como máximo. Un torrent que quite sigue quitado, aunque su archivo siga ahí.',
  'watched.add': 'Añadir una carpeta…',
  'watched.remote': 'Son carpetas del equipo en el que se ejecuta Swarmdeck.',
  'watched.then': 'Archivos ya registrados',
  'watched.then.hint':
    'Qué pasa con un .torrent en cuanto el tracker responde por él, de ahora en adelante.',
  'watched.then.stay': 'Se quedan donde están',
  'watched.then.move': 'Van a la carpeta «registered», junto a ellos',
} as const;
