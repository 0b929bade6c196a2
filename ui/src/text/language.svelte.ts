// The language the interface is in: as the system has it, or as the person chose.
import { en } from './en';
import {
  bestLanguage,
  directionOf,
  isLanguage,
  isPseudo,
  LOADERS,
  localeOf,
  type LanguageCode,
} from './languages';
import type { Language } from './translation';

const KEY = 'swarmdeck-language';
/** An address that ends in `#lang=de` chooses, as the menu does. */
const IN_ADDRESS = /^#lang=([\w-]+)$/;

export interface Shown extends Language {
  code: LanguageCode;
  /** For numbers and dates, for example de-AT. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** By which form of a text agrees with a number. */
  plurals: Intl.PluralRules;
}

const ENGLISH: Language = { texts: en, engine: {} };

class LanguageChoice {
  chosen = $state.raw<LanguageCode | 'system'>('system');
  shown = $state.raw<Shown>(shownAs('en', ENGLISH));

  /** Takes up what was chosen; returns once the texts are there. */
  async start(): Promise<void> {
    this.#takeFromAddress();
    window.addEventListener('hashchange', () => {
      if (this.#takeFromAddress()) void this.#load();
    });
    window.addEventListener('languagechange', () => void this.#load());
    const stored = localStorage.getItem(KEY);
    this.chosen = isLanguage(stored) ? stored : 'system';
    await this.#load();
  }

  /** Returns once the texts are shown in `choice`. */
  async choose(choice: LanguageCode | 'system'): Promise<void> {
    this.#remember(choice);
    await this.#load();
  }

  #remember(choice: LanguageCode | 'system'): void {
    this.chosen = choice;
    localStorage.setItem(KEY, choice);
  }

  #takeFromAddress(): boolean {
    const code = IN_ADDRESS.exec(location.hash)?.[1] ?? null;
    if (!isLanguage(code)) return false;
    this.#remember(code);
    history.replaceState(null, '', location.pathname + location.search);
    return true;
  }

  async #load(): Promise<void> {
    const choice = this.chosen;
    const code = choice === 'system' ? bestLanguage(navigator.languages) : choice;
    // A language that cannot be fetched leaves the texts as they are: better than none.
    const language = await (LOADERS[code]?.() ?? Promise.resolve(ENGLISH)).catch(() => null);
    if (language === null || choice !== this.chosen) return;
    this.shown = shownAs(code, language);
    document.documentElement.lang = code;
    document.documentElement.dir = this.shown.dir;
  }
}

function shownAs(code: LanguageCode, language: Language): Shown {
  return {
    // What is not translated yet is better read in English than not at all.
    texts: { ...en, ...language.texts },
    engine: language.engine,
    code,
    locale: localeOf(code, navigator.languages),
    dir: directionOf(code),
    plurals: new Intl.PluralRules(isPseudo(code) ? 'en' : code),
  };
}

export const language = new LanguageChoice();
