// Looks texts up in the language that is shown and fills in their parameters.
import { language } from './language.svelte';
import { formatNumber } from './number';
import type { Key, PluralKey } from './translation';

export type { Key, PluralKey } from './translation';
export type Params = Record<string, string | number>;

const FIRST_STRONG_ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

export function t(key: Key, params: Params = {}): string {
  return fillIn(language.shown.texts[key] ?? key, params);
}

/** The text for `count` things; `{count}` in it stands for the formatted number. */
export function plural(stem: PluralKey, count: number, params: Params = {}): string {
  const { texts, plurals } = language.shown;
  // Forms that only whole millions take are not in the catalogues.
  const text = texts[`${stem}.${plurals.select(count)}`] ?? texts[`${stem}.other`];
  return fillIn(text ?? stem, { count: formatNumber(count), ...params });
}

/** Puts `params` in for their names in braces; what is missing stays visible. */
export function fillIn(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : isolate(String(value));
  });
}

/** Among words from right to left, keeps a value in its order, and in its place. */
export function isolate(value: string): string {
  return language.shown.dir === 'rtl' ? FIRST_STRONG_ISOLATE + value + END_OF_ISOLATE : value;
}
