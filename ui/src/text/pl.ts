// Swarmdeck in Polish.
import { access } from './pl/access';
import { activity } from './pl/activity';
import { app } from './pl/app';
import { backups } from './pl/backups';
import { client } from './pl/client';
import { create } from './pl/create';
import { desktop } from './pl/desktop';
import { detail } from './pl/detail';
import { filing } from './pl/filing';
import { frame } from './pl/frame';
import { help } from './pl/help';
import { intake } from './pl/intake';
import { lifecycle } from './pl/lifecycle';
import { list } from './pl/list';
import { log } from './pl/log';
import { login } from './pl/login';
import { overview } from './pl/overview';
import { seeding } from './pl/seeding';
import { settings } from './pl/settings';
import { shell } from './pl/shell';
import { tools } from './pl/tools';
import { torrent } from './pl/torrent';
import { torrents } from './pl/torrents';
import { watched } from './pl/watched';
import { welcome } from './pl/welcome';
import type { Translation } from './translation';

export { engine } from './pl/engine';

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
