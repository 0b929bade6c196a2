// Sizes, durations, dates and lists as people read them in the language that is shown.
// What has several parts is isolated: among words from right to left they keep their order.
import { formatterOf } from './number';
import { isolate, t, type Key } from './text';

export { formatNumber } from './number';

const percent = formatterOf((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const UNITS = [
  'size.b',
  'size.kib',
  'size.mib',
  'size.gib',
  'size.tib',
  'size.pib',
] as const satisfies readonly Key[];

const fractions = [0, 1, 2].map((digits) =>
  formatterOf((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })),
);

/** Three significant digits in the binary unit that fits, for example `1.46 GiB`. */
export function formatSize(bytes: number): string {
  let unit = 0;
  let value = bytes;
  // 999.5 rather than 1024, so that no size is shown with four digits.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return isolate(t(UNITS[unit]!, { value: fractions[digits]!().format(value) }));
}

export function formatSpeed(bytesPerSec: number): string {
  return isolate(t('size.perSecond', { size: formatSize(bytesPerSec) }));
}

/** Rounds down, so that nothing is called complete before it is. */
export function formatPercent(share: number): string {
  const percents = Math.min(1, Math.max(0, share)) * 100;
  // 0.29 times 100 is a little less than 29.
  return percent().format(Math.floor(percents + 1e-6) / 100);
}

const ratio = formatterOf(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** Two digits behind the point; ∞ where there is no end to it. */
export function formatRatio(value: number): string {
  return ratio().format(value);
}

type DurationUnit = 'day' | 'hour' | 'minute' | 'second';
const DURATION_UNITS: [secs: number, unit: DurationUnit][] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];
const durations = Object.fromEntries(
  DURATION_UNITS.map(([, unit]) => [
    unit,
    formatterOf(
      (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
    ),
  ]),
) as Record<DurationUnit, () => Intl.NumberFormat>;
const sequence = formatterOf(
  (locale) => new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }),
);

/** The two largest units, for example `1 hour 5 minutes`. */
export function formatDuration(secs: number): string {
  const parts: string[] = [];
  let rest = Math.max(0, Math.round(secs));
  for (const [size, unit] of DURATION_UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0 && parts.length < 2) parts.push(durations[unit]().format(count));
    else if (parts.length > 0) break;
    rest -= count * size;
  }
  return isolate(parts.length > 0 ? sequence().format(parts) : durations.second().format(0));
}

/** How long something may take yet: a guess, so from two minutes on in whole minutes. */
export function formatTimeLeft(secs: number): string {
  return formatDuration(secs < 120 ? secs : Math.round(secs / 60) * 60);
}

const relative = formatterOf(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
);

/** The largest unit only, for example `5 min. ago`. */
export function formatAgo(secs: number): string {
  const rounded = Math.max(0, Math.round(secs));
  const [size, unit] = DURATION_UNITS.find(([size]) => rounded >= size) ?? [1, 'second'];
  return isolate(relative().format(-Math.floor(rounded / size), unit));
}

const date = formatterOf((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const dateTime = formatterOf(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
const timeToday = formatterOf((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }));
const timeBefore = formatterOf(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    }),
);

export function formatDate(unixSecs: number): string {
  return isolate(date().format(unixSecs * 1000));
}

export function formatDateTime(unixSecs: number): string {
  return isolate(dateTime().format(unixSecs * 1000));
}

/** The time of day, with the date where that is not today. */
export function formatMoment(unixMillis: number): string {
  const isToday = new Date(unixMillis).toDateString() === new Date().toDateString();
  return isolate((isToday ? timeToday() : timeBefore()).format(unixMillis));
}

/** For example `2 to do, 1 done`; empty without parts. */
export function formatList(parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  return rest.reduce((list, next) => t('list.next', { list, next }), first);
}

const collator = formatterOf(
  (locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
);

/** The order of names: `Film 2` before `Film 10`, capital letters or not. */
export function compareNames(one: string, other: string): number {
  return collator().compare(one, other);
}
