// Whether the palette is open, and what it can find besides torrents.
import { nameOf, TOPICS } from '../help/topics';
import type { IconName } from '../parts/icons';
import { groupsHere } from '../settings/groups';
import { actions } from '../state/actions.svelte';
import { shownKeys } from '../state/keys';
import { router } from '../state/router.svelte';
import { chooseLanguage } from '../state/language';
import { theme, THEMES } from '../state/theme.svelte';
import { CHOICES, LANGUAGE_NAMES } from '../text/languages';
import { t, type Key } from '../text/text';
import { PAGES, type NavPage } from './pages';
import type { Entry } from './ranking';

export const PALETTE_KEYS = 'Ctrl+K';

class Palette {
  open = $state.raw(false);
}

export const palette = new Palette();

/** One that can be chosen, and what happens then. */
export interface Choice extends Entry {
  icon: IconName;
  keys?: string;
  run: () => void;
}

/** In the order in which equally good ones are shown. */
export function choices(): Choice[] {
  return [
    ...pages(),
    ...doings(),
    firstSteps(),
    ...settings(),
    ...themes(),
    ...languages(),
    ...topics(),
  ];
}

/** What a page is good for, in words that people look for. */
const PURPOSES: Partial<Record<NavPage, Key[]>> = {
  create: ['first.title', 'create.choose.title', 'result.give.title'],
  torrents: ['friendFile.title', 'result.seed.title'],
  access: ['friends.add', 'access.who'],
  inspect: ['inspect.title', 'verify.title'],
};

function pages(): Choice[] {
  return PAGES.map(({ page, text, icon, keys }) => ({
    id: `page-${page}`,
    kind: t('palette.page'),
    text: t(text),
    words: PURPOSES[page]?.map((key) => t(key)),
    icon,
    keys: shownKeys(keys),
    run: () => router.go({ page }),
  }));
}

function firstSteps(): Choice {
  return {
    id: 'welcome',
    kind: t('palette.action'),
    text: t('welcome.again'),
    icon: 'play',
    run: () => router.go({ page: 'welcome' }),
  };
}

function doings(): Choice[] {
  return actions
    .possible()
    .filter(({ keysOnly }) => !keysOnly)
    .map(({ id, text, icon = 'play', keys, run }) => ({
      id: `action-${id}`,
      kind: t('palette.action'),
      text: text(),
      icon,
      keys: keys?.[0] === undefined ? undefined : shownKeys(keys[0]),
      run,
    }));
}

function settings(): Choice[] {
  return groupsHere().map(({ id, name, words }) => ({
    id: `settings-${id}`,
    kind: t('nav.settings'),
    text: name,
    words,
    icon: 'settings',
    run: () => {
      router.wanted = `settings-${id}`;
      router.go({ page: 'settings' });
    },
  }));
}

function themes(): Choice[] {
  const names = {
    system: t('theme.system'),
    light: t('theme.light'),
    dark: t('theme.dark'),
  };
  return THEMES.map((each) => ({
    id: `theme-${each}`,
    kind: t('theme.label'),
    text: names[each],
    icon: each,
    run: () => theme.choose(each),
  }));
}

function languages(): Choice[] {
  return CHOICES.map((code) => ({
    id: `language-${code}`,
    kind: t('language.label'),
    text: LANGUAGE_NAMES[code],
    icon: 'language',
    run: () => void chooseLanguage(code),
  }));
}

function topics(): Choice[] {
  return TOPICS.map((topic) => ({
    id: `help-${topic}`,
    kind: t('nav.help'),
    text: nameOf(topic),
    icon: 'help',
    run: () => router.go({ page: 'help', topic }),
  }));
}
