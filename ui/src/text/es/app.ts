// Texts of the frame: pages, appearance, the way to the engine, and what every page can do, in Spanish.

export const app = {
  'app.name': 'Swarmdeck',
  'app.skip': 'Ir al contenido',
  'app.version': 'Versión {version}',
  'app.title': '{page} – Swarmdeck',

  'nav.label': 'Páginas',
  'nav.overview': 'Resumen',
  'nav.torrents': 'Torrents',
  'nav.create': 'Crear',
  'nav.create.finished': '(terminado)',
  'nav.create.stopped': '(detenido, requiere atención)',
  'nav.access': 'Acceso',
  'nav.settings': 'Ajustes',

  'theme.label': 'Apariencia',
  'theme.system': 'Como el sistema',
  'theme.light': 'Clara',
  'theme.dark': 'Oscura',

  'language.label': 'Idioma',
  'language.system': 'Como el sistema',

  'size.b': '{value} B',
  'size.kib': '{value} KiB',
  'size.mib': '{value} MiB',
  'size.gib': '{value} GiB',
  'size.tib': '{value} TiB',
  'size.pib': '{value} PiB',
  'size.perSecond': '{size}/s',
  'list.next': '{list}, {next}',
  'text.sentence': '{text}.',

  'connection.offline': 'El programa del tracker no responde.',
  'connection.offline.hint':
    '¿Sigue en marcha? Esta página muestra lo último que se supo y vuelve a intentarlo por sí sola.',
  'connection.loading': 'Preguntando al tracker…',

  'key.title': 'Esta página necesita su clave',
  'key.text':
    'Al iniciarse, Swarmdeck mostró una dirección que termina en «#token=…». Abra esa dirección o péguela aquí.',
  'key.label': 'Dirección o clave',
  'key.submit': 'Abrir',
  'key.wrong':
    'En este texto no hay ninguna clave. Es la larga fila de letras y cifras que sigue a «#token=».',
  'key.refused':
    'No se ha aceptado la clave. Swarmdeck muestra una nueva cada vez que se inicia; use la más reciente.',

  'error.unknown': 'Ha fallado algo que Swarmdeck no sabe explicar.',
  'error.unknown.hint': 'Inténtelo otra vez. Si vuelve a ocurrir, reinicie Swarmdeck.',
  'error.unreachable': 'El programa del tracker no responde.',
  'error.unreachable.hint': 'Compruebe que sigue en marcha e inténtelo de nuevo.',
  'error.keyNeeded':
    'Esta página necesita su clave: abra la dirección que Swarmdeck mostró al iniciarse.',
  'error.copy':
    'El sistema no ha permitido copiar a esta página. Seleccione el texto y cópielo a mano.',
  'error.file': 'No se ha podido leer el archivo.',
  'error.file.hint': 'Elíjalo otra vez o elija otro.',

  'action.copy': 'Copiar',
  'action.copied': 'Copiado',
  'action.copyWhat': 'Copiar: {what}',
  'action.copiedWhat': 'Copiado: {what}',
  'action.cancel': 'Cancelar',
  'action.close': 'Cerrar',
  'action.back': 'Atrás',
  'action.tryAgain': 'Reintentar',
  'action.download': 'Descargar .torrent',
  'action.downloaded': 'Guardado en sus descargas',
  'action.save': 'Guardar .torrent…',
  'action.saved': 'Guardado',
} as const;
