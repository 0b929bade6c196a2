// Numbers in the language that is shown, and formatters kept as long as it does not change.
import { language } from './language.svelte';

/** Makes a formatter once for each language, because making one takes long. */
export function formatterOf<T>(make: (locale: string) => T): () => T {
  let made: { locale: string; formatter: T } | null = null;
  return () => {
    const { locale } = language.shown;
    if (made?.locale !== locale) made = { locale, formatter: make(locale) };
    return made.formatter;
  };
}

const whole = formatterOf(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true }),
);

export function formatNumber(value: number): string {
  return whole().format(value);
}
