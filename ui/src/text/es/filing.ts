// Texts about where a torrent is filed: its category, and the archive, in Spanish.

export const filing = {
  'mark.archived': 'Archivado',
  'category.label': 'Categoría',
  'category.hint':
    'Una palabra a su gusto para distinguir los torrents; la búsqueda la encuentra. Vacío para no poner ninguna.',
  'category.save': 'Guardar',
  'category.saved': 'Se ha guardado la categoría.',
  'archive.switch': 'Archivado',
  'archive.hint':
    'Se conserva aquí con sus recuentos y su .torrent, pero el tracker ya no responde por él: los clientes se rechazan y no se comparte nada desde este equipo.',
  'archive.on': '{name} está archivado.',
  'archive.off': 'El tracker vuelve a responder por {name}.',
  'archive.shown': 'Este torrent está archivado: los clientes se rechazan.',
  'archive.takeOut': 'Desarchivar',
  'archive.all': 'Todos sus torrents están archivados.',
  'archive.see': 'Mostrarlos',
  'detail.category': 'Categoría',
  'detail.transferred': 'Transferido',
  'detail.transferred.hint':
    'Lo que los pares han recibido unos de otros desde que se añadió este torrent, según dicen sus clientes.',
} as const;
