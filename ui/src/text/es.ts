// Swarmdeck in Spanish.
import { access } from './es/access';
import { activity } from './es/activity';
import { app } from './es/app';
import { backups } from './es/backups';
import { client } from './es/client';
import { create } from './es/create';
import { desktop } from './es/desktop';
import { detail } from './es/detail';
import { filing } from './es/filing';
import { frame } from './es/frame';
import { help } from './es/help';
import { intake } from './es/intake';
import { lifecycle } from './es/lifecycle';
import { list } from './es/list';
import { log } from './es/log';
import { login } from './es/login';
import { overview } from './es/overview';
import { seeding } from './es/seeding';
import { settings } from './es/settings';
import { shell } from './es/shell';
import { tools } from './es/tools';
import { torrent } from './es/torrent';
import { torrents } from './es/torrents';
import { watched } from './es/watched';
import { welcome } from './es/welcome';
import type { Translation } from './translation';

export { engine } from './es/engine';

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
