// Swarmdeck in Simplified Chinese.
import { access } from './zh-CN/access';
import { activity } from './zh-CN/activity';
import { app } from './zh-CN/app';
import { backups } from './zh-CN/backups';
import { client } from './zh-CN/client';
import { create } from './zh-CN/create';
import { desktop } from './zh-CN/desktop';
import { detail } from './zh-CN/detail';
import { filing } from './zh-CN/filing';
import { frame } from './zh-CN/frame';
import { help } from './zh-CN/help';
import { intake } from './zh-CN/intake';
import { lifecycle } from './zh-CN/lifecycle';
import { list } from './zh-CN/list';
import { log } from './zh-CN/log';
import { login } from './zh-CN/login';
import { overview } from './zh-CN/overview';
import { seeding } from './zh-CN/seeding';
import { settings } from './zh-CN/settings';
import { shell } from './zh-CN/shell';
import { tools } from './zh-CN/tools';
import { torrent } from './zh-CN/torrent';
import { torrents } from './zh-CN/torrents';
import { watched } from './zh-CN/watched';
import { welcome } from './zh-CN/welcome';
import type { Translation } from './translation';

export { engine } from './zh-CN/engine';

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
