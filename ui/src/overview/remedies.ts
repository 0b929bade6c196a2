// Where each thing that needs attention is put right.
import type { Route } from '../state/routes';
import type { Key } from '../text/text';

export interface Remedy {
  text: Key;
  route: Route;
  /** What takes the focus there: a field's test id, or a group of settings. */
  wanted?: string;
}

const inSettings = (group: string, text: Key = 'notice.openSettings'): Remedy => ({
  text,
  route: { page: 'settings' },
  wanted: `settings-${group}`,
});
/** Settings begin with what is the matter with their file. */
const FILE: Remedy = { text: 'notice.openSettings', route: { page: 'settings' } };
const BACKUPS = inSettings('backups', 'notice.backups');
const WATCHED = inSettings('watched', 'notice.watched');
const LOG: Remedy = { text: 'notice.log', route: { page: 'log' } };

/** By the notice's code. `loopback_only` has a button of its own. */
export const REMEDIES: Readonly<Record<string, Remedy>> = {
  settings_set_aside: FILE,
  settings_edited_wrong: FILE,
  settings_edit_kept: FILE,
  settings_newer: FILE,
  presets_set_aside: { text: 'notice.create', route: { page: 'create' } },
  catalog_recovered: BACKUPS,
  catalog_set_aside: BACKUPS,
  backup_failed: BACKUPS,
  torrent_files_lost: { text: 'notice.torrents', route: { page: 'torrents' } },
  peers_set_aside: LOG,
  peers_not_saved: LOG,
  completions_not_saved: LOG,
  history_not_saved: LOG,
  log_not_written: inSettings('log'),
  watched_folder: WATCHED,
  watched_folder_full: WATCHED,
  watched_file: WATCHED,
  address_gone: inSettings('network'),
  no_public_address: inSettings('host'),
  nobody_allowed: { text: 'notice.lists', route: { page: 'access' }, wanted: 'entry-add' },
  open_mode: { text: 'notice.open', route: { page: 'access' } },
};

/** What is said of anything else stands in the log. */
export function remedyOf(code: string): Remedy {
  return REMEDIES[code] ?? LOG;
}
