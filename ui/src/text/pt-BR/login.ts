// Texts about logging in with a password, in a browser, in Brazilian Portuguese.

export const login = {
  'login.title': 'Entrar',
  'login.text':
    'Este é o painel de controle de um tracker BitTorrent. Quem cuida dele definiu uma senha.',
  'login.password': 'Senha',
  'login.submit': 'Entrar',
  'login.key': 'Usar a chave que o Swarmdeck mostrou',
  'login.out': 'Sair',
  'login.out.done': 'Você saiu.',

  'login.plain':
    'Esta conexão não é criptografada: outras pessoas na rede podem ler o que você faz aqui, e também a sua senha.',
  'login.plain.hint':
    'Em uma rede na qual você não confia, abra as páginas por um túnel SSH ou ponha um servidor web com TLS (https) na frente delas.',
  'login.plain.hide': 'Entendi',

  'password.title': 'Senha para navegadores',
  'password.none':
    'Sem uma senha, estas páginas só abrem com o endereço que o Swarmdeck mostra ao iniciar.',
  'password.set':
    'Quem conhece a senha pode abrir estas páginas e alterar tudo aqui. O endereço que o Swarmdeck mostra ao iniciar também funciona.',
  'password.new': 'Nova senha',
  'password.new.hint':
    'Pelo menos {count} caracteres. Algumas palavras que ninguém adivinharia são mais fáceis de lembrar do que sinais estranhos.',
  'password.again': 'Nova senha, outra vez',
  'password.again.hint': 'Para que um erro de digitação não deixe você do lado de fora.',
  'password.differ': 'As duas não são iguais.',
  'password.current': 'Senha atual',
  'password.save': 'Definir senha',
  'password.change': 'Alterar senha',
  'password.saved': 'A senha foi definida. Outros navegadores precisam entrar com ela.',
  'password.remove': 'Remover senha',
  'password.removed': 'A senha foi removida.',
} as const;
