// Texts about logging in with a password, in a browser, in Spanish.

export const login = {
  'login.title': 'Iniciar sesión',
  'login.text':
    'Este es el panel de control de un tracker BitTorrent. Su propietario ha puesto una contraseña.',
  'login.password': 'Contraseña',
  'login.submit': 'Iniciar sesión',
  'login.key': 'Usar en su lugar la clave que mostró Swarmdeck',
  'login.out': 'Cerrar sesión',
  'login.out.done': 'Se ha cerrado la sesión.',

  'login.plain':
    'Esta conexión no está cifrada: otros en la red pueden leer lo que haga aquí, y también su contraseña.',
  'login.plain.hint':
    'En una red que no sea de confianza, abra las páginas por un túnel SSH o ponga delante un servidor web con TLS (https).',
  'login.plain.hide': 'Lo sé',

  'password.title': 'Contraseña para navegadores',
  'password.none':
    'Sin contraseña, estas páginas solo se abren con la dirección que Swarmdeck muestra al iniciarse.',
  'password.set':
    'Quien conozca la contraseña puede abrir estas páginas y cambiarlo todo. La dirección que Swarmdeck muestra al iniciarse también funciona.',
  'password.new': 'Contraseña nueva',
  'password.new.hint':
    'Al menos {count} caracteres. Unas pocas palabras que nadie adivinaría se recuerdan mejor que unos signos raros.',
  'password.again': 'Repita la contraseña nueva',
  'password.again.hint': 'Para que un desliz al teclear no le deje fuera.',
  'password.differ': 'Las dos no coinciden.',
  'password.current': 'Contraseña actual',
  'password.save': 'Poner contraseña',
  'password.change': 'Cambiar contraseña',
  'password.saved':
    'La contraseña está puesta. Los demás navegadores tienen que iniciar sesión con ella.',
  'password.remove': 'Quitar contraseña',
  'password.removed': 'Se ha quitado la contraseña.',
} as const;
