// Swarmdeck in Brazilian Portuguese.
import { access } from './pt-BR/access';
import { activity } from './pt-BR/activity';
import { app } from './pt-BR/app';
import { backups } from './pt-BR/backups';
import { client } from './pt-BR/client';
import { create } from './pt-BR/create';
import { desktop } from './pt-BR/desktop';
import { detail } from './pt-BR/detail';
import { filing } from './pt-BR/filing';
import { frame } from './pt-BR/frame';
import { help } from './pt-BR/help';
import { intake } from './pt-BR/intake';
import { lifecycle } from './pt-BR/lifecycle';
import { list } from './pt-BR/list';
import { log } from './pt-BR/log';
import { login } from './pt-BR/login';
import { overview } from './pt-BR/overview';
import { seeding } from './pt-BR/seeding';
import { settings } from './pt-BR/settings';
import { shell } from './pt-BR/shell';
import { tools } from './pt-BR/tools';
import { torrent } from './pt-BR/torrent';
import { torrents } from './pt-BR/torrents';
import { watched } from './pt-BR/watched';
import { welcome } from './pt-BR/welcome';
import type { Translation } from './translation';

export { engine } from './pt-BR/engine';

export const texts = {
  ...access,
  ...activity,
  ...app,
  ...backups,
  ...client,
  ...create,
  ...desktop,
  ...detail,
  ...filing,
  ...frame,
  ...help,
  ...intake,
  ...lifecycle,
  ...list,
  ...log,
  ...login,
  ...overview,
  ...seeding,
  ...settings,
  ...shell,
  ...tools,
  ...torrent,
  ...torrents,
  ...watched,
  ...welcome,
} satisfies Translation<'one' | 'other'>;
