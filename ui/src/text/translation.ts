// What a whole language is: the texts of the catalogue, in the plural forms it needs.
import type { en } from './en';
import type { EngineText } from './en/engine';

export type Key = keyof typeof en;

/** The stem of a text that exists as `stem.one` and `stem.other`. */
export type PluralKey = {
  [K in Key]: K extends `${infer Stem}.other` ? (`${Stem}.one` extends Key ? Stem : never) : never;
}[Key];

/** The forms of a text that agree with a number, by the names Unicode has for them. */
export type Form = Intl.LDMLPluralRule;

type PlainKey = Exclude<Key, `${PluralKey}.${'one' | 'other'}`>;

/** Every text of the interface in a language whose plurals have the forms `F`. */
export type Translation<F extends Form> = Record<PlainKey | `${PluralKey}.${F}`, string>;

/** The engine's texts as it has them in English, and what they are in another language. */
export type EngineTranslation = Record<EngineText, string>;

/** What the file of a language exports. */
export interface Language {
  texts: Readonly<Record<string, string>>;
  engine: Readonly<Record<string, string>>;
}
