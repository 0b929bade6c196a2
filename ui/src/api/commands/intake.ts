// The engine's commands that take in torrents by the dozen.
import { call } from '../transport';
import type { ImportView } from '../types';

/** Info hashes and magnet links, one a line. */
export const importHashes = (text: string) => call<ImportView>('import_hashes', { text });
