// Texts about where a torrent is filed: its category, and the archive, in Brazilian Portuguese.

export const filing = {
  'mark.archived': 'Arquivado',
  'category.label': 'Categoria',
  'category.hint':
    'Uma palavra sua para separar os torrents; a pesquisa a encontra. Em branco para nenhuma.',
  'category.save': 'Salvar',
  'category.saved': 'A categoria foi salva.',
  'archive.switch': 'Arquivado',
  'archive.hint':
    'Fica guardado aqui com as contagens e o .torrent, mas não é mais acompanhado: os clientes são recusados, e nada é compartilhado a partir deste computador.',
  'archive.on': '{name} agora está arquivado.',
  'archive.off': '{name} voltou a ser acompanhado.',
  'archive.shown': 'Este torrent está arquivado: os clientes são recusados.',
  'archive.takeOut': 'Desarquivar',
  'archive.all': 'Todos os seus torrents estão arquivados.',
  'archive.see': 'Mostrar',
  'detail.category': 'Categoria',
  'detail.transferred': 'Transferido',
  'detail.transferred.hint':
    'O que as pessoas receberam umas das outras desde que este torrent foi adicionado, segundo os clientes delas.',
} as const;
