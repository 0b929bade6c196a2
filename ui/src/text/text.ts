// Looks texts up in the catalogue and fills in their parameters.
import { en } from './en';

export type Key = keyof typeof en;
/** The stem of a text that exists as `stem.one` and `stem.other`. */
export type PluralKey = Key extends infer K
  ? K extends `${infer Stem}.other`
    ? Stem
    : never
  : never;
export type Params = Record<string, string | number>;

const plurals = new Intl.PluralRules('en');

export function t(key: Key, params: Params = {}): string {
  return en[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The text for `count` things; `{count}` in it stands for the formatted number. */
export function plural(stem: PluralKey, count: number, params: Params = {}): string {
  const form = plurals.select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}.${form}`, { count: count.toLocaleString('en'), ...params });
}
