// Which language a person gets, and that each one is whole.
import { expect, test } from 'vitest';
import { en } from './en';
import { templates } from './en/engine';
import { bestLanguage, CHOICES, LANGUAGE_NAMES, LOADERS, localeOf } from './languages';
import type { Language } from './translation';

const ALL = Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[];
const EN: Readonly<Record<string, string>> = en;
const STEMS = Object.keys(en)
  .filter((key) => key.endsWith('.other') && key.replace(/other$/, 'one') in en)
  .map((key) => key.slice(0, -'.other'.length));
const PLAIN = Object.keys(en).filter((key) => !STEMS.includes(key.replace(/\.(one|other)$/, '')));

test.each([
  [['de-AT', 'en'], 'de'],
  [['xx', 'fr-CA', 'en'], 'fr'],
  [['pt-PT'], 'pt-BR'],
  [['zh-SG'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['zh-TW', 'ja'], 'ja'],
  [['zh-Hant'], 'en'],
  [['en-GB', 'de'], 'en'],
  [['not a tag', '', 'pl'], 'pl'],
  [['tlh'], 'en'],
  [[], 'en'],
] as const)('whoever reads %j is shown %s', (wanted, code) => {
  expect(bestLanguage(wanted, ALL)).toBe(code);
});

test.each([
  ['de', ['en-GB', 'de-AT'], 'de-AT'],
  ['en', ['de-AT', 'en-GB'], 'en-GB'],
  ['ja', ['de-AT'], 'ja'],
  ['ar-XB', ['ar-EG'], 'en'],
] as const)('%s among %j is written as in %s', (code, wanted, locale) => {
  expect(localeOf(code, wanted)).toBe(locale);
});

for (const code of CHOICES.filter((code) => code !== 'en')) {
  const load = async (): Promise<Language> => LOADERS[code]!();
  const rules = new Intl.PluralRules(code);
  /** The forms that whole numbers below a million take; other forms fall back on these. */
  const forms = [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))];

  test(`${code} has every text, and none that English has not`, async () => {
    const { texts } = await load();
    const wanted = [...PLAIN, ...STEMS.flatMap((stem) => forms.map((form) => `${stem}.${form}`))];

    expect(Object.keys(texts).sort()).toEqual(wanted.sort());
  });

  test(`${code} has the parameters of English in every text`, async () => {
    const { texts } = await load();
    const wrong = Object.entries(texts).flatMap(([key, text]) => {
      const stem = PLAIN.includes(key)
        ? undefined
        : STEMS.find((stem) => stem === key.slice(0, key.lastIndexOf('.')));
      const source = stem === undefined ? EN[key] : EN[`${stem}.other`];
      const [have, want] = [parametersOf(text), parametersOf(source ?? '')];
      // A form for one number alone may spell it out.
      const single = stem !== undefined && numbersOf(rules, key.slice(stem.length + 1)) === 1;
      return sameSet(have, want) || (single && sameSet([...have, 'count'], want)) ? [] : [key];
    });

    expect(wrong).toEqual([]);
  });

  test(`${code} leaves no text empty or with spaces around it`, async () => {
    const { texts, engine } = await load();
    const wrong = [
      ...Object.values(texts).filter((text) => text.trim() !== text || text === ''),
      // Some of the engine's are pieces of a sentence.
      ...Object.entries(engine)
        .filter(([source, text]) => text === '' || !sameSet(edgesOf(source), edgesOf(text)))
        .map(([, text]) => text),
    ];

    expect(wrong).toEqual([]);
  });

  test(`${code} has every text of the engine, with its parameters`, async () => {
    const { engine } = await load();
    const wrong = Object.entries(engine).filter(
      ([source, text]) => !sameSet(parametersOf(source), parametersOf(text)),
    );

    expect(Object.keys(engine).sort()).toEqual([...templates].sort());
    expect(wrong).toEqual([]);
  });
}

/** On which sides of `text` there is a space. */
function edgesOf(text: string): string[] {
  return [...(text.startsWith(' ') ? ['start'] : []), ...(text.endsWith(' ') ? ['end'] : [])];
}

function parametersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}

function sameSet(one: string[], other: string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size === second.size && [...first].every((each) => second.has(each));
}

function numbersOf(rules: Intl.PluralRules, form: string): number {
  return Array.from({ length: 1001 }, (_, count) => rules.select(count)).filter(
    (each) => each === form,
  ).length;
}
