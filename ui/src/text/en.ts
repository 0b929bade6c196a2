// Every text a person can read, in English; other languages follow this table's keys.
import { access } from './en/access';
import { activity } from './en/activity';
import { app } from './en/app';
import { backups } from './en/backups';
import { client } from './en/client';
import { create } from './en/create';
import { desktop } from './en/desktop';
import { detail } from './en/detail';
import { filing } from './en/filing';
import { frame } from './en/frame';
import { help } from './en/help';
import { intake } from './en/intake';
import { lifecycle } from './en/lifecycle';
import { list } from './en/list';
import { log } from './en/log';
import { login } from './en/login';
import { overview } from './en/overview';
import { seeding } from './en/seeding';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { tools } from './en/tools';
import { torrent } from './en/torrent';
import { torrents } from './en/torrents';
import { watched } from './en/watched';
import { welcome } from './en/welcome';

export const en = {
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
} as const;
