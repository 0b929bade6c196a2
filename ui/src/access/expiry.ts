// For how long an entry on a list counts.
import type { Key } from '../text/text';

export type Period = 'never' | 'day' | 'week' | 'month' | 'date';

export interface Expiry {
  period: Period;
  /** The last day as `YYYY-MM-DD`, which counts when `period` is `date`. */
  date: string;
}

export const NEVER: Expiry = { period: 'never', date: '' };

export const PERIODS: { period: Period; name: Key }[] = [
  { period: 'never', name: 'expiry.never' },
  { period: 'day', name: 'expiry.day' },
  { period: 'week', name: 'expiry.week' },
  { period: 'month', name: 'expiry.month' },
  { period: 'date', name: 'expiry.date' },
];

const DAY_SECS = 86_400;
const PERIOD_SECS = { day: DAY_SECS, week: 7 * DAY_SECS, month: 30 * DAY_SECS };

/** When it ends, in seconds since 1970: null for never, undefined where no day to come is chosen. */
export function expiresAt({ period, date }: Expiry, nowSecs: number): number | null | undefined {
  if (period === 'never') return null;
  if (period !== 'date') return Math.round(nowSecs) + PERIOD_SECS[period];
  const end = endOfDay(date);
  return end !== null && end > nowSecs ? end : undefined;
}

/** The last second of the day where the person is. */
function endOfDay(date: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  const end = new Date(year!, month! - 1, day!, 23, 59, 59);
  return end.getDate() === day ? end.getTime() / 1000 : null;
}

/** The day as a date field writes it. */
export function dayOf(secs: number): string {
  const date = new Date(secs * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
