// Swarmdeck in Russian.
import { access } from './ru/access';
import { activity } from './ru/activity';
import { app } from './ru/app';
import { backups } from './ru/backups';
import { client } from './ru/client';
import { create } from './ru/create';
import { desktop } from './ru/desktop';
import { detail } from './ru/detail';
import { filing } from './ru/filing';
import { frame } from './ru/frame';
import { help } from './ru/help';
import { intake } from './ru/intake';
import { lifecycle } from './ru/lifecycle';
import { list } from './ru/list';
import { log } from './ru/log';
import { login } from './ru/login';
import { overview } from './ru/overview';
import { seeding } from './ru/seeding';
import { settings } from './ru/settings';
import { shell } from './ru/shell';
import { tools } from './ru/tools';
import { torrent } from './ru/torrent';
import { torrents } from './ru/torrents';
import { watched } from './ru/watched';
import { welcome } from './ru/welcome';
import type { Translation } from './translation';

export { engine } from './ru/engine';

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
} satisfies Translation<'one' | 'few' | 'many'>;
