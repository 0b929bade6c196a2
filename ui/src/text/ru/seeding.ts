// Texts about sharing a torrent's files from the computer that runs the tracker, in Russian.

export const seeding = {
  'seeding.switch': 'Раздавать с этого компьютера',
  'seeding.hint':
    'Трекер файлы не отправляет. Если включить, это делает рядом с ним Swarmdeck, без вашего клиента. После этого скачайте .torrent заново: в нём будет указано, где находятся файлы.',
  'seeding.path': 'Где находятся файлы',
  'seeding.path.hint':
    'Папка или файл, из которых создан торрент, или папка, в которой они лежат, — на компьютере с трекером.',
  'seeding.path.folder': 'Выбрать папку…',
  'seeding.path.file': 'Выбрать файл…',
  'seeding.path.first': 'Сначала укажите, где находятся файлы.',
  'seeding.from': 'Раздаётся из',
  'seeding.sent': 'Отправлено с запуска Swarmdeck',
  'seeding.urls': 'Веб-сид',
  'seeding.urls.what': 'Адрес веб-сида',
  'seeding.problem.hint':
    'Верните файл в прежний вид. Если он правильный именно таким, выключите раздачу и включите её снова.',
  'seeding.on': 'Торрент {name} теперь раздаётся с этого компьютера.',
  'seeding.off': 'Торрент {name} больше не раздаётся с этого компьютера.',
} as const;
