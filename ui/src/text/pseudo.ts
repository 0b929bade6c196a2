// Two languages nobody speaks, made from English, in which tests find what real ones would break.
import { en } from './en';
import { templates } from './en/engine';
import type { Language } from './translation';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aAcCdDeEgGhHiIjJkKlLnNoOrRsStTuUwWyYzZ'].map((plain, index) => [
    plain,
    [...'åÅçÇðÐéÉğĞĥĤîÎĵĴķĶļĻñÑõÕŕŔšŠţŢûÛŵŴýÝžŽ'][index]!,
  ]),
);
/** Formats and a name, which no language makes longer. */
const SAME = /^(size|list|text)\.|^app\.name$/;
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const END_OF_OVERRIDE = '\u202c';

/** Accents, and in brackets, so that what is cut off or not from the catalogue is seen. */
export function lengthen(text: string): string {
  const words = outsideParameters(text, (plain) =>
    plain.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter),
  );
  // German, Russian and Polish take about a third more room, single words even more.
  const extra = Math.ceil(text.length * (text.length < 12 ? 0.7 : 0.4));
  return `[${words}${' ~'.repeat(Math.ceil(extra / 2))}]`;
}

/** The same words written from right to left, as Arabic and Hebrew are. */
export function mirror(text: string): string {
  return RIGHT_TO_LEFT_OVERRIDE + text + END_OF_OVERRIDE;
}

export const long: Language = made(lengthen);
export const mirrored: Language = made(mirror);

function made(change: (text: string) => string): Language {
  return {
    texts: Object.fromEntries(
      Object.entries(en).map(([key, text]) => [key, SAME.test(key) ? text : change(text)]),
    ),
    engine: Object.fromEntries(templates.map((text) => [text, change(text)])),
  };
}

function outsideParameters(text: string, change: (plain: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
