// Adds many .torrent files one after the other, and keeps what went wrong with each.
import { toUserError } from '../api/errors';
import type { TorrentRow, UserError } from '../api/types';

export interface Failure {
  name: string;
  error: UserError;
}

export interface Added {
  rows: TorrentRow[];
  failures: Failure[];
}

/** Texts have lists in them; all else is taken for a .torrent. */
export const isList = (name: string) => /\.(txt|csv|list)$/i.test(name);

export async function addFiles<F extends { name: string }>(
  files: readonly F[],
  register: (file: F) => Promise<TorrentRow>,
  ondone: (count: number) => void = () => {},
): Promise<Added> {
  const added: Added = { rows: [], failures: [] };
  for (const [index, file] of files.entries()) {
    try {
      added.rows.push(await register(file));
    } catch (thrown) {
      added.failures.push({ name: file.name, error: toUserError(thrown) });
    }
    ondone(index + 1);
  }
  return added;
}
