// How high a chart reaches, and which moments stand below it.
import { formatNumber, formatterOf } from '../../text/number';

/** What stands below a chart: times of day, days, or months. */
export type Ticks = 'time' | 'day' | 'month';

/** The top of a scale that begins with 0 and has a round number in its middle. */
export function topOf(highest: number, whole: boolean): number {
  if (!(highest > 0)) return 2;
  if (whole && highest <= 2) return 2;
  const power = 10 ** Math.floor(Math.log10(highest));
  const steps = whole && power === 1 ? [2, 4, 6, 8, 10] : [1, 2, 4, 6, 8, 10];
  const step = steps.find((each) => each * power >= highest * (1 - 1e-9)) ?? 10;
  return step * power;
}

const times = formatterOf(
  (locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }),
);
const days = formatterOf(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }),
);
const months = formatterOf((locale) => new Intl.DateTimeFormat(locale, { month: 'short' }));
const seconds = formatterOf((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }));
const minutes = formatterOf(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
const dates = formatterOf((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const figures = formatterOf(
  (locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }),
);

export function formatTick(unixSecs: number, ticks: Ticks): string {
  const format = { time: times, day: days, month: months }[ticks];
  return format().format(unixSecs * 1000);
}

/** A moment as exactly as a point that covers `stepSecs` tells it. */
export function formatPointTime(unixSecs: number, stepSecs: number): string {
  const format = stepSecs < 60 ? seconds : stepSecs < 86_400 ? minutes : dates;
  return format().format(unixSecs * 1000);
}

/** Three digits are enough for a share of a second. */
export function formatFigure(value: number): string {
  return value >= 1000 ? formatNumber(value) : figures().format(value);
}
