// Several .torrent files that were dropped on the window, until the list of torrents takes them.
import { router } from '../state/router.svelte';
import { isTorrentsDrop } from '../tools/source';

/** A .torrent that the engine reads by itself. */
export interface FileAtPath {
  name: string;
  path: string;
}

class Dropped {
  files = $state.raw<readonly FileAtPath[] | null>(null);
}

export const dropped = new Dropped();

/** Takes what was dropped if it is several .torrent files; false leaves it to others. */
export function takeTorrentsDrop(paths: string[]): boolean {
  if (!isTorrentsDrop(paths)) return false;
  dropped.files = paths.map((path) => ({ name: path.split(/[\\/]/).pop() ?? path, path }));
  router.go({ page: 'torrents' });
  return true;
}
