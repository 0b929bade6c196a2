// What can be done with many torrents at once.
import { shell } from '../api/transport';
import type { TorrentChange, TorrentGroup, TorrentRow } from '../api/types';
import type { IconName } from '../parts/icons';
import { plural, type Key, type PluralKey } from '../text/text';

export type ActionId =
  | 'pause'
  | 'resume'
  | 'category'
  | 'archive'
  | 'unarchive'
  | 'hide'
  | 'show'
  | 'magnets'
  | 'save'
  | 'csv'
  | 'remove'
  | 'putBack';

export interface Action {
  id: ActionId;
  text: Key;
  icon: IconName;
}

const ACTIONS: Action[] = [
  { id: 'pause', text: 'many.pause', icon: 'pause' },
  { id: 'resume', text: 'many.resume', icon: 'play' },
  { id: 'category', text: 'many.category', icon: 'folder' },
  { id: 'archive', text: 'many.archive', icon: 'archive' },
  { id: 'unarchive', text: 'many.unarchive', icon: 'archive' },
  { id: 'hide', text: 'many.hide', icon: 'eyeOff' },
  { id: 'show', text: 'many.show', icon: 'eye' },
  { id: 'magnets', text: 'many.magnets', icon: 'copy' },
  { id: 'save', text: shell ? 'many.save.folder' : 'many.save.zip', icon: 'download' },
  { id: 'csv', text: 'many.csv', icon: 'file' },
  { id: 'remove', text: 'many.remove', icon: 'trash' },
  { id: 'putBack', text: 'many.putBack', icon: 'reset' },
];

const DONE: Record<TorrentChange['kind'], PluralKey> = {
  pause: 'many.pause.done',
  resume: 'many.resume.done',
  file: 'many.file.done',
  archive: 'many.archive.done',
  unarchive: 'many.unarchive.done',
  hide: 'many.hide.done',
  show: 'many.show.done',
  remove: 'many.remove.done',
  put_back: 'many.putBack.done',
};

/** The actions that make sense in a group, and for the one torrent that is selected, if it is one. */
export function actionsFor(group: TorrentGroup, row: TorrentRow | null): Action[] {
  // Of what was removed nothing is left but the way back.
  if (group === 'removed') return ACTIONS.filter(({ id }) => id === 'putBack');
  const archived = group === 'archived';
  const sensible: Record<ActionId, boolean> = {
    pause: !archived && !row?.paused,
    resume: !archived && (row === null || row.paused),
    category: true,
    archive: !archived,
    unarchive: archived,
    hide: !archived && !row?.hidden,
    show: !archived && (row === null || row.hidden),
    magnets: true,
    save: true,
    csv: true,
    remove: true,
    putBack: false,
  };
  return ACTIONS.filter(({ id }) => sensible[id]);
}

/** The words that say that a change holds for `count` torrents. */
export const doneWords = (kind: TorrentChange['kind'], count: number): string =>
  plural(DONE[kind], count);
