// Texts of what is reached from every page, in Brazilian Portuguese.

export const frame = {
  'palette.open': 'Pesquisar',
  'palette.title': 'Pesquisar uma página, uma ação ou um torrent',
  'palette.placeholder': 'Página, ação, configuração ou torrent…',
  'palette.none': 'Nada contém essas palavras.',
  'palette.found.one': '{count} resultado',
  'palette.found.other': '{count} resultados',
  'palette.page': 'Página',
  'palette.action': 'Ação',
  'palette.torrent': 'Torrent',

  'shortcuts.everywhere': 'Em toda parte',
  'shortcuts.pages': 'Páginas',
  'shortcuts.lists': 'Nas listas',
  'shortcuts.find': 'Pesquisar nesta página',
  'shortcuts.add': 'Adicionar torrents',
  'shortcuts.create': 'Criar um torrent',
  'shortcuts.open': 'Abrir',
  'shortcuts.select': 'Selecionar ou tirar da seleção',
  'shortcuts.selectAll': 'Selecionar tudo',
  'shortcuts.selectMore': 'Selecionar também o próximo',
  'shortcuts.remove': 'Remover',
  'shortcuts.ends': 'Primeiro e último',
  'shortcuts.menu': 'Abrir o menu de uma linha',
  'shortcuts.leave': 'Fechar ou limpar a seleção',
  'keys.delete': 'Del',
} as const;
