// Texts about where a torrent is filed: its category, and the archive, in Russian.

export const filing = {
  'mark.archived': 'В архиве',
  'category.label': 'Категория',
  'category.hint':
    'Ваше собственное слово, чтобы различать торренты; поиск его находит. Пусто — без категории.',
  'category.save': 'Сохранить',
  'category.saved': 'Категория сохранена.',
  'archive.switch': 'В архиве',
  'archive.hint':
    'Торрент остаётся здесь со счётчиками и файлом .torrent, но трекер его больше не обслуживает: клиенты получают отказ, и с этого компьютера ничего не раздаётся.',
  'archive.on': 'Торрент {name} теперь в архиве.',
  'archive.off': 'Торрент {name} снова обслуживается.',
  'archive.shown': 'Этот торрент в архиве: клиенты получают отказ.',
  'archive.takeOut': 'Вернуть из архива',
  'archive.all': 'Все ваши торренты в архиве.',
  'archive.see': 'Показать их',
  'detail.category': 'Категория',
  'detail.transferred': 'Передано',
  'detail.transferred.hint':
    'Сколько участники получили друг от друга с тех пор, как торрент был добавлен, — если верить их клиентам.',
} as const;
