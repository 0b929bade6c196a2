// Swarmdeck in French.
import { access } from './fr/access';
import { activity } from './fr/activity';
import { app } from './fr/app';
import { backups } from './fr/backups';
import { client } from './fr/client';
import { create } from './fr/create';
import { desktop } from './fr/desktop';
import { detail } from './fr/detail';
import { filing } from './fr/filing';
import { frame } from './fr/frame';
import { help } from './fr/help';
import { intake } from './fr/intake';
import { lifecycle } from './fr/lifecycle';
import { list } from './fr/list';
import { log } from './fr/log';
import { login } from './fr/login';
import { overview } from './fr/overview';
import { seeding } from './fr/seeding';
import { settings } from './fr/settings';
import { shell } from './fr/shell';
import { tools } from './fr/tools';
import { torrent } from './fr/torrent';
import { torrents } from './fr/torrents';
import { watched } from './fr/watched';
import { welcome } from './fr/welcome';
import type { Translation } from './translation';

export { engine } from './fr/engine';

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
