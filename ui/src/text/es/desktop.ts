// Texts of what only the desktop window has, in Spanish.

export const desktop = {
  'settings.window': 'Ventana y escritorio',
  'settings.window.on': 'Activado',
  'settings.window.off': 'Desactivado',
  'settings.closeHides': 'Seguir en marcha al cerrar la ventana',
  'settings.closeHides.hint':
    'Cerrar solo oculta la ventana. El icono de la bandeja la vuelve a mostrar y permite salir de Swarmdeck. Sin bandeja, cerrarla termina el programa.',
  'settings.startAtLogin': 'Iniciar con el equipo',
  'settings.startAtLogin.hint':
    'Swarmdeck se inicia al iniciar sesión, para que sus torrents se encuentren sin que tenga que acordarse.',
  'settings.startHidden': 'Iniciar sin la ventana',
  'settings.startHidden.hint':
    'Cuando se inicia con el equipo, solo aparece el icono de la bandeja.',
  'settings.notifyLastSeed': 'Avisar cuando se vaya la última semilla',
  'settings.notifyLastSeed.hint':
    'Un aviso del sistema por cada torrent que vigile. Entonces nadie más puede completarlo.',
  'settings.notifyCompleted': 'Avisar de las descargas completadas',
  'settings.notifyCompleted.hint':
    'Un aviso cada vez que alguien tiene completo uno de sus torrents.',
  'settings.notifyTrouble': 'Avisar cuando el tracker requiera atención',
  'settings.notifyTrouble.hint':
    'Un aviso cuando se detiene por un fallo o no se puede llegar a él, mientras la ventana no está en primer plano.',
  'settings.startAtLogin.missing':
    'La entrada que inicia Swarmdeck con el equipo ya no existe o está desactivada en su sistema.',
  'settings.startAtLogin.failed': 'Su sistema no lo ha aceptado: {why}.',
  'settings.startAtLogin.again': 'Crearla de nuevo',
  'settings.closeHides.noTray':
    'Su escritorio no muestra ahora iconos en una bandeja, así que cerrar la ventana termina Swarmdeck.',

  'tray.open': 'Abrir Swarmdeck',
  'tray.create': 'Crear un torrent…',
  'tray.copy': 'Copiar URL de anuncio',
  'tray.start': 'Iniciar el tracker',
  'tray.stop': 'Detener el tracker',
  'tray.quit': 'Salir',
  'tray.running': 'El tracker está en marcha',
  'tray.warning': 'El tracker está en marcha, pero algo requiere atención',
  'tray.stopped': 'El tracker está detenido',
  'tray.error': 'El tracker no ha podido funcionar',

  'message.stillHere': 'Swarmdeck sigue en marcha',
  'message.stillHere.hint':
    'El icono de la bandeja vuelve a mostrar la ventana y permite salir de Swarmdeck. En los ajustes se decide si cerrar la ventana la oculta.',
  'message.copied': 'URL de anuncio copiada',
  'message.trouble': 'Su tracker no funciona',
  'message.trouble.hint': 'Abra Swarmdeck para ver por qué y cómo arreglarlo.',
  'message.lastSeed': '{name} ya no tiene ninguna semilla',
  'message.lastSeed.hint':
    'Nadie más puede completarlo hasta que vuelva alguien que lo tenga entero.',
  'message.completed': 'Se ha descargado {name}',
  'message.completed.hint': 'Alguien lo tiene ya completo.',
} as const;
