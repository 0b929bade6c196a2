// Texts about sharing a torrent's files from the computer that runs the tracker, in Spanish.

export const seeding = {
  'seeding.switch': 'Compartir desde este equipo',
  'seeding.hint':
    'El tracker no envía archivos. Si se activa, lo hace Swarmdeck junto a él, sin que se ejecute su cliente. Descargue de nuevo el .torrent después de activarlo: entonces indica dónde están los archivos.',
  'seeding.path': 'Dónde están los archivos',
  'seeding.path.hint':
    'La carpeta o el archivo del que se creó el torrent, o la carpeta en la que está, en el equipo en el que se ejecuta el tracker.',
  'seeding.path.folder': 'Elegir carpeta…',
  'seeding.path.file': 'Elegir archivo…',
  'seeding.path.first': 'Indique antes dónde están los archivos.',
  'seeding.from': 'Se comparte desde',
  'seeding.sent': 'Enviado desde que se inició Swarmdeck',
  'seeding.urls': 'Web seed',
  'seeding.urls.what': 'URL del web seed',
  'seeding.problem.hint':
    'Deje el archivo como estaba. Si está bien como está ahora, desactive la opción de compartir y actívela de nuevo.',
  'seeding.on': '{name} ya se comparte desde este equipo.',
  'seeding.off': '{name} ya no se comparte desde este equipo.',
} as const;
