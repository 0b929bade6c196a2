// Choosing a language, also for what the engine has said.
import { language } from '../text/language.svelte';
import type { LanguageCode } from '../text/languages';
import { engine } from './engine.svelte';

export async function chooseLanguage(choice: LanguageCode | 'system'): Promise<void> {
  await language.choose(choice);
  // The engine's words were translated when they came.
  engine.askAgain();
}
