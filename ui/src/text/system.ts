// What the system calls its language, mended where it is none: a library reads it as it is loaded.

/** A system without a language says `C` in WebKit's words, at which `Intl` throws. */
export function mendLanguage(of: { readonly language: string }): void {
  try {
    Intl.getCanonicalLocales(of.language);
  } catch {
    Object.defineProperty(of, 'language', { configurable: true, value: 'en' });
  }
}

mendLanguage(navigator);
