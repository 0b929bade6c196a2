// What stands on the lists of addresses and programs, and in which words.
import type { AccessKind, AccessList, AccessView } from '../api/types';
import { formatDate } from '../text/format';
import { t, type Key } from '../text/text';

export const LIST_NAME: Record<AccessList, Key> = {
  deny: 'lists.deny',
  allow: 'lists.allow',
};

export const KIND_NAME: Record<AccessKind, Key> = {
  address: 'lists.kind.address',
  client: 'lists.kind.client',
};

/** How many entries and lists let addresses, or programs, in. */
export function allowing({ entries, lists }: AccessView, kind: AccessKind): number {
  const single = entries.filter(
    (each) => each.kind === kind && each.list === 'allow' && !each.expired,
  );
  // A list that nothing was understood of lets nobody in.
  const imported = lists.filter(
    (each) => each.list === 'allow' && !each.expired && each.range_count > 0,
  );
  return single.length + (kind === 'address' ? imported.length : 0);
}

interface Ending {
  expires_unix_secs: number | null;
  expired: boolean;
}

/** What an entry and an imported list have in common. */
export interface Listed extends Ending {
  id: number;
  list: AccessList;
  reason: string;
}

export function until({ expires_unix_secs: end, expired }: Ending): string {
  if (end === null) return t('lists.forever');
  return expired ? t('lists.ended', { date: formatDate(end) }) : formatDate(end);
}
