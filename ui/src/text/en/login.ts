// Texts about logging in with a password, in a browser.

export const login = {
  'login.title': 'Log in',
  'login.text': 'This is the control desk of a BitTorrent tracker. Its owner has set a password.',
  'login.password': 'Password',
  'login.submit': 'Log in',
  'login.key': 'Use the key that Swarmdeck printed instead',
  'login.out': 'Log out',
  'login.out.done': 'You are logged out.',

  'login.plain':
    'This connection is not encrypted: others on the network can read what you do here, and your password.',
  'login.plain.hint':
    'On a network you do not trust, open the pages through an SSH tunnel, or put a web server with TLS (https) before them.',
  'login.plain.hide': 'I know',

  'password.title': 'Password for browsers',
  'password.none':
    'Without a password, these pages open only with the address that Swarmdeck prints when it starts.',
  'password.set':
    'Whoever knows the password can open these pages and change everything here. The address that Swarmdeck prints when it starts works, too.',
  'password.new': 'New password',
  'password.new.hint':
    'At least {count} characters. A few words that nobody would guess are easier to keep in mind than odd signs.',
  'password.again': 'New password once more',
  'password.again.hint': 'So that a slip of the finger does not lock you out.',
  'password.differ': 'The two are not the same.',
  'password.current': 'Current password',
  'password.save': 'Set password',
  'password.change': 'Change password',
  'password.saved': 'The password is set. Other browsers have to log in with it.',
  'password.remove': 'Remove password',
  'password.removed': 'The password is removed.',
} as const;
