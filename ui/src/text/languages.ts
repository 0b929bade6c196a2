// Which languages there are, and which of them a person wants.
import type { Language } from './translation';

/** What each language calls itself, in the order of those names. */
export const LANGUAGE_NAMES = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  ja: '日本語',
  'zh-CN': '简体中文',
} as const;

/** English with longer words, and English from right to left: for tests, not for people. */
export const PSEUDO_NAMES = { 'en-XA': 'Ļõñğ', 'ar-XB': 'Right to left' } as const;

export type LanguageCode = keyof typeof LANGUAGE_NAMES | keyof typeof PSEUDO_NAMES;

/** English comes with the first page; each other language is a file that is fetched when asked for. */
const FILES = import.meta.glob<Language>('./{de,es,fr,ja,pl,pt-BR,ru,zh-CN}.ts');

export const LOADERS: Readonly<Partial<Record<LanguageCode, () => Promise<Language>>>> = {
  ...Object.fromEntries(
    Object.entries(FILES).map(([path, load]) => [path.slice('./'.length, -'.ts'.length), load]),
  ),
  'en-XA': () => import('./pseudo').then(({ long }) => long),
  'ar-XB': () => import('./pseudo').then(({ mirrored }) => mirrored),
};

/** The languages a person can choose. */
export const CHOICES = (Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[]).filter(
  (code) => code === 'en' || code in LOADERS,
);

export function isLanguage(code: string | null): code is LanguageCode {
  return code === 'en' || (code !== null && Object.hasOwn(LOADERS, code));
}

export function isPseudo(code: LanguageCode): code is keyof typeof PSEUDO_NAMES {
  return code in PSEUDO_NAMES;
}

/** The first language of `wanted`, as browsers list them, that there is; else English. */
export function bestLanguage(
  wanted: readonly string[],
  choices: readonly LanguageCode[] = CHOICES,
): LanguageCode {
  for (const tag of wanted) {
    const found = choices.find((code) => isReadBy(code, tag));
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The person's own variety of `code`, such as de-AT, by which numbers and dates are written. */
export function localeOf(code: LanguageCode, wanted: readonly string[]): string {
  if (isPseudo(code)) return 'en';
  return wanted.find((tag) => isReadBy(code, tag)) ?? code;
}

export function directionOf(code: LanguageCode): 'ltr' | 'rtl' {
  return code === 'ar-XB' ? 'rtl' : 'ltr';
}

/** Whoever reads `tag` reads `code` too: the same language in the same script. */
function isReadBy(code: string, tag: string): boolean {
  const [one, other] = [code, tag].map(maximized);
  return one !== null && one === other;
}

function maximized(tag: string | undefined): string | null {
  try {
    const { language, script } = new Intl.Locale(tag ?? '').maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}
