// What the queue holds, in one line of words.
import type { JobView } from '../api/types';
import { formatList } from '../text/format';
import { plural, type PluralKey } from '../text/text';
import { isActive } from './jobs';

/** For example `2 to do, 1 done, 1 failed`. */
export function summaryOf(jobs: JobView[]): string {
  const counts: [PluralKey, number][] = [
    ['queue.active', jobs.filter(isActive).length],
    ['queue.done', jobs.filter(({ state }) => state === 'done').length],
    ['queue.failed', jobs.filter(({ state }) => state === 'failed').length],
    ['queue.cancelled', jobs.filter(({ state }) => state === 'cancelled').length],
  ];
  return formatList(
    counts.filter(([, count]) => count > 0).map(([stem, count]) => plural(stem, count)),
  );
}
