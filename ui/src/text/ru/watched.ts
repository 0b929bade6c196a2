// Texts about watched folders, in Russian.

export const watched = {
  'watched.title': 'Отслеживаемые папки',
  'watched.folders': 'Папки',
  'watched.folders.hint':
    'Каждый .torrent, который лежит в одной из них или появится там позже, трекер обслуживает автоматически. По одной папке в строке, с полным путём, не больше 16. Торрент, который вы удалили, остаётся удалённым, даже если его файл всё ещё там.',
  'watched.add': 'Добавить папку…',
  'watched.remote': 'Это папки на компьютере, где работает Swarmdeck.',
  'watched.then': 'Уже принятые файлы',
  'watched.then.hint':
    'Что впредь делать с файлом .torrent, как только трекер начал его обслуживать.',
  'watched.then.stay': 'Оставлять на месте',
  'watched.then.move': 'Перемещать в папку «registered» рядом с ними',
} as const;
