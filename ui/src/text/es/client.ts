// Texts about handing torrents over to a BitTorrent client, in Spanish.

export const client = {
  'client.kind.qbittorrent': 'qBittorrent',
  'client.kind.transmission': 'Transmission',
  'client.title': 'Su cliente BitTorrent',
  'client.text':
    'Swarmdeck puede pasar los torrents directamente a qBittorrent o a Transmission, que entonces los siembran. Su interfaz web debe estar activada: en qBittorrent, en Herramientas, Opciones, Interfaz Web; en Transmission, en Editar, Preferencias, Remoto.',
  'client.kind': 'Programa',
  'client.address': 'Dirección de su interfaz web',
  'client.address.hint': 'Tal como la abre en un navegador, por ejemplo, {example}.',
  'client.user': 'Nombre de usuario',
  'client.user.hint': 'Vacío si no lo pide.',
  'client.password': 'Contraseña',
  'client.password.hint':
    'Se guarda en un archivo que solo puede leer su usuario en el equipo del tracker, y nunca se muestra.',
  'client.password.kept': 'Ya hay una. Deje esto vacío para conservarla.',
  'client.save': 'Guardar y probar',
  'client.forget': 'Olvidar este cliente',
  'client.forgotten': 'Se han olvidado el cliente y su contraseña.',
  'client.tried': '{version} responde.',
  'client.saved': 'Se ha guardado, pero aún no funciona:',
  'client.seedWith': 'Sembrar con {client}',
  'client.seedWith.ask': 'Sembrar con {client}…',
  'client.enter': 'Sembrar con qBittorrent o Transmission…',
  'client.change': 'Cambiar el cliente…',
  'client.handing': 'Pasando…',
  'client.done': '{client} ya lo tiene. Aparecerá entre los pares en cuanto pregunte a su tracker.',
  'client.folder.title': '¿Dónde están los datos?',
  'client.folder.text':
    'Indique la carpeta en la que está «{name}», tal como la ve {client}. {client} lo siembra entonces desde ahí, sin descargar nada.',
  'client.folder.remote':
    '{client} se ejecuta en otro equipo, así que comprueba todos los datos antes de sembrar.',
  'client.folder': 'Carpeta que lo contiene',
  'client.folder.confirm': 'Sembrar',
} as const;
