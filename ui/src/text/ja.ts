// Swarmdeck in Japanese.
import { access } from './ja/access';
import { activity } from './ja/activity';
import { app } from './ja/app';
import { backups } from './ja/backups';
import { client } from './ja/client';
import { create } from './ja/create';
import { desktop } from './ja/desktop';
import { detail } from './ja/detail';
import { filing } from './ja/filing';
import { frame } from './ja/frame';
import { help } from './ja/help';
import { intake } from './ja/intake';
import { lifecycle } from './ja/lifecycle';
import { list } from './ja/list';
import { log } from './ja/log';
import { login } from './ja/login';
import { overview } from './ja/overview';
import { seeding } from './ja/seeding';
import { settings } from './ja/settings';
import { shell } from './ja/shell';
import { tools } from './ja/tools';
import { torrent } from './ja/torrent';
import { torrents } from './ja/torrents';
import { watched } from './ja/watched';
import { welcome } from './ja/welcome';
import type { Translation } from './translation';

export { engine } from './ja/engine';

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
} satisfies Translation<'other'>;
