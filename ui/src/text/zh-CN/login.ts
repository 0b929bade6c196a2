// Texts about logging in with a password, in Simplified Chinese.

export const login = {
  'login.title': '登录',
  'login.text': '这是一个 BitTorrent Tracker 的控制台。其所有者设置了密码。',
  'login.password': '密码',
  'login.submit': '登录',
  'login.key': '改用 Swarmdeck 显示的密钥',
  'login.out': '退出登录',
  'login.out.done': '已退出登录。',

  'login.plain': '此连接未加密：网络上的其他人可以看到你在这里的操作和密码。',
  'login.plain.hint':
    '在不信任的网络上，请通过 SSH 隧道打开页面，或在其前面架设带 TLS（https）的 Web 服务器。',
  'login.plain.hide': '知道了',

  'password.title': '浏览器密码',
  'password.none': '没有密码时，这些页面只能用 Swarmdeck 启动时显示的地址打开。',
  'password.set':
    '知道密码的人可以打开这些页面并更改这里的一切。Swarmdeck 启动时显示的地址也有效。',
  'password.new': '新密码',
  'password.new.hint': '至少 {count} 个字符。几个别人猜不到的词比古怪的符号更容易记住。',
  'password.again': '再次输入新密码',
  'password.again.hint': '以免手误把自己锁在外面。',
  'password.differ': '两次输入不一致。',
  'password.current': '当前密码',
  'password.save': '设置密码',
  'password.change': '更改密码',
  'password.saved': '密码已设置。其他浏览器需要用它登录。',
  'password.remove': '移除密码',
  'password.removed': '密码已移除。',
} as const;
