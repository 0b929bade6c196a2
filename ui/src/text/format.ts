// Numbers, sizes, durations and dates as people read them.

/** Follows the language of the texts, so that numbers and words agree. */
const LOCALE = 'en';

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

export function formatNumber(value: number): string {
  return whole.format(value);
}

/** Three significant digits in the binary unit that fits, for example `1.46 GiB`. */
export function formatSize(bytes: number): string {
  let unit = 0;
  let value = bytes;
  // 999.5 rather than 1024, so that no size is shown with four digits.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const number = new Intl.NumberFormat(LOCALE, {
    maximumFractionDigits: unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2,
  }).format(value);
  return `${number} ${UNITS[unit]}`;
}

export function formatSpeed(bytesPerSec: number): string {
  return `${formatSize(bytesPerSec)}/s`;
}

/** Rounds down, so that nothing is called complete before it is. */
export function formatPercent(share: number): string {
  const percents = Math.min(1, Math.max(0, share)) * 100;
  // 0.29 times 100 is a little less than 29.
  return percent.format(Math.floor(percents + 1e-6) / 100);
}

const DURATION_UNITS: [secs: number, unit: string][] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** The two largest units, for example `1 hour 5 minutes`. */
export function formatDuration(secs: number): string {
  const parts: string[] = [];
  let rest = Math.max(0, Math.round(secs));
  for (const [size, unit] of DURATION_UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0 && parts.length < 2) parts.push(formatUnit(count, unit));
    else if (parts.length > 0) break;
    rest -= count * size;
  }
  return parts.length > 0 ? parts.join(' ') : formatUnit(0, 'second');
}

/** How long something may take yet: a guess, so from two minutes on in whole minutes. */
export function formatTimeLeft(secs: number): string {
  return formatDuration(secs < 120 ? secs : Math.round(secs / 60) * 60);
}

const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto', style: 'short' });

/** The largest unit only, for example `5 min. ago`. */
export function formatAgo(secs: number): string {
  const rounded = Math.max(0, Math.round(secs));
  const [size, unit] = DURATION_UNITS.find(([size]) => rounded >= size) ?? [1, 'second'];
  return relative.format(-Math.floor(rounded / size), unit as Intl.RelativeTimeFormatUnit);
}

export function formatDate(unixSecs: number): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' }).format(unixSecs * 1000);
}

export function formatDateTime(unixSecs: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(LOCALE, style).format(unixSecs * 1000);
}

/** The time of day, with the date where that is not today. */
export function formatMoment(unixMillis: number): string {
  const isToday = new Date(unixMillis).toDateString() === new Date().toDateString();
  const style = isToday
    ? ({ timeStyle: 'medium' } as const)
    : ({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const);
  return new Intl.DateTimeFormat(LOCALE, style).format(unixMillis);
}

function formatUnit(count: number, unit: string): string {
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
