// Numbers, sizes, durations and dates read as people expect.
import { afterEach, expect, test } from 'vitest';
import {
  formatAgo,
  formatDate,
  formatDateTime,
  formatDuration,
  formatMoment,
  formatNumber,
  formatPercent,
  formatRatio,
  formatSize,
  formatSpeed,
  formatTimeLeft,
} from './format';
import { language } from './language.svelte';

afterEach(() => language.choose('en'));

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [999, '999 B'],
  [1000, '0.98 KiB'],
  [1024, '1 KiB'],
  [16 * KIB, '16 KiB'],
  [1.5 * MIB, '1.5 MiB'],
  [12.34 * MIB, '12.3 MiB'],
  [123.4 * MIB, '123 MiB'],
  [1.456 * GIB, '1.46 GiB'],
  [3 * 1024 * GIB, '3 TiB'],
  [Number.MAX_SAFE_INTEGER, '8 PiB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});

test('no size has more than three digits before its unit', () => {
  for (let bytes = 1; bytes < 2 ** 50; bytes = Math.ceil(bytes * 1.07)) {
    expect(formatSize(bytes)).toMatch(/^\d{1,3}(\.\d{1,2})? /);
  }
});

test('a speed is a size in a second', () => {
  expect(formatSpeed(2 * MIB)).toBe('2 MiB/s');
});

test.each([
  [0, '0%'],
  [0.999, '99%'],
  [1, '100%'],
  [1.2, '100%'],
  [-1, '0%'],
  [0.29, '29%'],
])('a share of %d is %s', (share, text) => {
  expect(formatPercent(share)).toBe(text);
});

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [59.6, '1 minute'],
  [90, '1 minute 30 seconds'],
  [1800, '30 minutes'],
  [3600, '1 hour'],
  [3601, '1 hour'],
  [3 * 86_400 + 4 * 3600 + 59, '3 days 4 hours'],
])('%d seconds are %s', (secs, text) => {
  expect(formatDuration(secs)).toBe(text);
});

test.each([
  [45, '45 seconds'],
  [119, '1 minute 59 seconds'],
  [1662, '28 minutes'],
  [3700, '1 hour 2 minutes'],
])('%d seconds to go are %s', (secs, text) => {
  expect(formatTimeLeft(secs)).toBe(text);
});

test.each([
  [0, 'now'],
  [5, '5 sec. ago'],
  [125, '2 min. ago'],
  [7200, '2 hr. ago'],
])('%d seconds ago is %s', (secs, text) => {
  expect(formatAgo(secs)).toBe(text);
});

test('numbers have separators', () => {
  expect(formatNumber(1_234_567)).toBe('1,234,567');
});

test('a moment is told with its date unless it is of today', () => {
  const now = Date.now();
  expect(formatMoment(now)).toMatch(/^\d{1,2}:\d\d:\d\d\s[AP]M$/);
  expect(formatMoment(now - 3 * 86_400_000)).toMatch(
    /^[A-Z][a-z]{2} \d{1,2}, \d{1,2}:\d\d\s[AP]M$/,
  );
});

test.each([
  [0, '0.00'],
  [0.796, '0.80'],
  [12, '12.00'],
  [Infinity, '∞'],
])('a ratio of %d is %s', (ratio, text) => {
  expect(formatRatio(ratio)).toBe(text);
});

test('among words from right to left numbers stay before their units', async () => {
  await language.choose('ar-XB');
  const isolated = /^\u2068.*\u2069$/s;

  expect(formatSize(31.5 * MIB).replace(/[\u2068\u2069]/g, '')).toBe('31.5 MiB');
  for (const text of [
    formatSize(31.5 * MIB),
    formatSpeed(MIB),
    formatDuration(3_660),
    formatAgo(60),
    formatDate(0),
    formatDateTime(0),
    formatMoment(0),
  ]) {
    expect(text).toMatch(isolated);
  }
});
