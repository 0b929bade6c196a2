// Texts of the first run, in Russian.

export const welcome = {
  'welcome.steps': 'Шаги',
  'welcome.step.done': '(готово)',
  'welcome.title': 'Добро пожаловать в Swarmdeck',
  'welcome.skip': 'Пропустить',
  'welcome.close': 'Закрыть',
  'welcome.begin': 'Начать',
  'welcome.next': 'Далее',
  'welcome.look.busy': 'Проверка…',
  'welcome.finish': 'Внести эти изменения',
  'welcome.finish.none': 'Готово',
  'welcome.finish.busy': 'Внесение изменений…',

  'welcome.intro.lead':
    'Делитесь файлами любого размера прямо со своего компьютера — с теми, кого выберете.',
  'welcome.intro.file': 'Вы выбираете файл или папку',
  'welcome.intro.file.text':
    'Swarmdeck создаёт .torrent — маленький файл, который вы отправляете друзьям, например по почте.',
  'welcome.intro.friends': 'Ваши друзья открывают .torrent',
  'welcome.intro.friends.text':
    'Им нужна программа BitTorrent, например бесплатная qBittorrent. Файлы идут от компьютера к компьютеру; ни одна компания не хранит копию.',
  'welcome.intro.tracker': 'Ваш трекер сводит всех вместе',
  'welcome.intro.tracker.text':
    'Трекер — это место встречи: он сообщает людям с одним и тем же .torrent, где находятся остальные. Этот — ваш, и он работает внутри этой программы.',
  'welcome.intro.after':
    'Дальше будет несколько вопросов; они займут около двух минут. Ничего не изменится, пока вы не увидите итог, и вернуться к этому можно в любое время на странице «Настройки».',

  'welcome.look.step': 'Проверка',
  'welcome.look.title': 'Посмотрим на этот компьютер',
  'welcome.look.port': 'Порт',
  'welcome.look.port.hint':
    'Номер двери, за которой отвечает ваш трекер. Не меняйте его, если на то нет причин.',
  'welcome.look.port.wrong': 'Порт — это число от 1 до 65535.',
  'welcome.look.port.any':
    'При каждом запуске берётся любой свободный порт, как указано в командной строке.',
  'welcome.look.free': 'Порт {port} свободен',
  'welcome.look.free.text': 'Ваш трекер может его использовать.',
  'welcome.look.ours': 'Порт {port} — ваш',
  'welcome.look.ours.text': 'Ваш трекер уже его занимает, и никакой другой программе он не нужен.',
  'welcome.look.taken': 'Порт {port} занят другой программой',
  'welcome.look.taken.named': 'Порт {port} занят программой {name} (процесс {id})',
  'welcome.look.taken.swarmdeck': 'Порт {port} занят другим экземпляром Swarmdeck (процесс {id})',
  'welcome.look.taken.text':
    'Две программы не могут делить один порт. Возьмите другой номер или завершите ту программу и проверьте снова.',
  'welcome.look.reserved': 'Порт {port} доступен только администраторам',
  'welcome.look.reserved.text': 'Возьмите номер больше 1023.',
  'welcome.look.refused': 'Порт {port} использовать нельзя',
  'welcome.look.refused.text': 'Возьмите другой номер.',
  'welcome.look.take': 'Взять {port}',
  'welcome.look.again': 'Проверить снова',
  'welcome.look.router': 'Этот компьютер в домашней или офисной сети',
  'welcome.look.router.text':
    'В ней его адрес — {ip}. Люди из других мест приходят через ваш роутер; как — будет на следующем шаге.',
  'welcome.look.carrier': 'Ваш провайдер даёт один адрес нескольким абонентам',
  'welcome.look.carrier.text':
    'Из интернета подключиться к этому компьютеру по адресу {ip} нельзя, а из вашей сети можно. Попросите у провайдера внешний адрес.',
  'welcome.look.carrier.ipv6':
    'Из интернета подключиться к этому компьютеру по адресу {ip} нельзя, но те, у кого есть IPv6, смогут подключиться по его более новому адресу. Для всех остальных попросите у провайдера внешний адрес.',
  'welcome.look.public': 'У этого компьютера собственный адрес в интернете',
  'welcome.look.public.text': 'Любой найдёт его по адресу {ip}, если позволит брандмауэр.',
  'welcome.look.alone': 'Этот компьютер сейчас не подключён к сети',
  'welcome.look.alone.text':
    'Можно продолжить и попробовать программу. Чтобы делиться с другими, подключите его к сети.',
  'welcome.look.addresses': 'Все адреса этого компьютера',
  'welcome.address.ip': 'Адрес',
  'welcome.address.interface': 'Подключение',
  'welcome.address.meaning': 'Кто найдёт по нему этот компьютер',
  'welcome.address.local_network': 'Ваша домашняя или офисная сеть',
  'welcome.address.carrier_nat': 'Абоненты одного провайдера или участники VPN',
  'welcome.address.internet': 'Кто угодно, если позволит брандмауэр',

  'welcome.reach.step': 'Сеть',
  'welcome.reach.title': 'Кто сможет подключаться?',
  'welcome.reach.this_computer': 'Только этот компьютер',
  'welcome.reach.this_computer.text':
    'Чтобы попробовать. Никто другой подключиться не сможет, поэтому делиться с другими пока нельзя.',
  'welcome.reach.local_network': 'Все в моей сети',
  'welcome.reach.local_network.text':
    'Смогут подключаться компьютеры в том же доме или офисе. Брандмауэр может спросить, разрешено ли это Swarmdeck.',
  'welcome.reach.internet': 'Люди откуда угодно',
  'welcome.reach.internet.text':
    'В том числе через интернет, когда ваш роутер будет их пропускать. Брандмауэр может спросить о Swarmdeck.',
  'welcome.reach.kept': 'Как сейчас',
  'welcome.reach.kept.text': 'По адресам, выбранным вручную на странице «Настройки».',
  'welcome.reach.host': 'Внешнее имя или адрес',
  'welcome.reach.host.example': 'например tracker.example.org',
  'welcome.reach.host.hint':
    'Где вас найти в интернете: адрес, который ваш роутер показывает для своего подключения к интернету, или, лучше, имя, которое следует за ним («динамический DNS»). Если не знаете его, оставьте поле пустым; его можно указать позже на странице «Настройки».',
  'welcome.reach.router': 'Что должен делать ваш роутер',
  'welcome.reach.router.text':
    'Откройте страницу роутера в браузере и найдите «перенаправление портов» (port forwarding, «проброс портов»). Настройте перенаправление порта {port}, TCP и UDP, на этот компьютер: {ip}.',

  'welcome.access.step': 'Доступ',
  'welcome.access.title': 'Кто может пользоваться вашим трекером?',
  'welcome.access.text':
    'Подключиться — одно, получить ответ — другое. Изменить это можно в любое время на странице «Доступ».',

  'welcome.start.step': 'Запуск',
  'welcome.start.title': 'Запускать вместе с компьютером?',
  'welcome.start.text':
    'Люди с вашими торрентами находят друг друга, только пока работает эта программа.',
  'welcome.start.yes': 'Запускать автоматически',
  'welcome.start.yes.text':
    'При входе в систему Swarmdeck запускается, не показывая окна. Вам не нужно об этом думать.',
  'welcome.start.no': 'Запускать вручную',
  'welcome.start.no.text':
    'Трекер работает с того момента, как вы открыли Swarmdeck, и до закрытия программы.',
  'welcome.start.service':
    'Этот трекер работает без окна, поэтому запускать его должна сама система. В Linux с systemd установите службу, которая поставляется со Swarmdeck:',
  'welcome.start.service.what': 'Команды',
  'welcome.start.service.more':
    'Подробнее — в файле README, в разделе «As a service of systemd». Если за этим трекером присматривает кто-то другой, предоставьте это ему.',

  'welcome.summary.step': 'Итог',
  'welcome.summary.title': 'Что изменится',
  'welcome.summary.text': 'Всё сразу — или ничего, если что-то помешает.',
  'welcome.summary.none.title': 'Ничего не изменится',
  'welcome.summary.none.text': 'Всё останется как сейчас.',
  'welcome.summary.now': 'Сейчас',
  'welcome.summary.then': 'Станет',
  'welcome.summary.url': 'В ваших торрентах будет этот адрес',
  'welcome.summary.urls': 'В ваших торрентах будут эти адреса',
  'welcome.summary.otherPort': 'Выбрать другой порт',
  'welcome.change.port': 'Порт',
  'welcome.change.port.any': 'любой свободный',
  'welcome.change.bind': 'Кто может подключаться',
  'welcome.change.host': 'Внешнее имя или адрес',
  'welcome.change.host.none': 'нет',
  'welcome.change.start': 'Запуск вместе с компьютером',
  'welcome.change.yes': 'да',
  'welcome.change.no': 'нет',

  'welcome.done.step': 'Первый торрент',
  'welcome.done.title': 'Ваш трекер готов',
  'welcome.done.failed': 'Ваш трекер настроен, но не работает',
  'welcome.done.stopped': 'Ваш трекер настроен и выключен',
  'welcome.done.url': 'Его announce-адрес',
  'welcome.done.url.text': 'Торренты, которые вы создадите здесь, получат его автоматически.',
  'welcome.done.share': 'Раздайте свою первую папку',
  'welcome.done.share.text':
    'Выберите файл или папку и получите .torrent, чтобы отправить его друзьям.',
  'welcome.done.share.go': 'Создать торрент',
  'welcome.done.friends': 'Добавьте своих друзей',
  'welcome.done.friends.text':
    'Ваш трекер отвечает только тем, у кого есть ключ. Дайте ключ каждому другу.',
  'welcome.done.friends.go': 'Добавить друзей',
  'welcome.done.overview': 'Перейти к обзору',

  'welcome.again': 'Первые шаги',
  'welcome.again.hint':
    'Вопросы, заданные вначале: порт, кто может подключаться, кто может пользоваться трекером, запуск вместе с компьютером.',
  'welcome.again.go': 'Пройти их снова',
  'welcome.look.changing': 'При каждом запуске другой порт',
  'welcome.look.changing.text':
    'Сейчас это {port}: так задано в командной строке. После следующего запуска торренты, созданные сейчас, не найдут ваш трекер.',
  'welcome.summary.stays': 'не меняется',
  'welcome.change.access': 'Кто может пользоваться',
} as const;
