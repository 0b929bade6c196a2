// Swarmdeck in German.
import { access } from './de/access';
import { activity } from './de/activity';
import { app } from './de/app';
import { backups } from './de/backups';
import { client } from './de/client';
import { create } from './de/create';
import { desktop } from './de/desktop';
import { detail } from './de/detail';
import { filing } from './de/filing';
import { frame } from './de/frame';
import { help } from './de/help';
import { intake } from './de/intake';
import { lifecycle } from './de/lifecycle';
import { list } from './de/list';
import { log } from './de/log';
import { login } from './de/login';
import { overview } from './de/overview';
import { seeding } from './de/seeding';
import { settings } from './de/settings';
import { shell } from './de/shell';
import { tools } from './de/tools';
import { torrent } from './de/torrent';
import { torrents } from './de/torrents';
import { watched } from './de/watched';
import { welcome } from './de/welcome';
import type { Translation } from './translation';

export { engine } from './de/engine';

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
