// Which keys do what, for the list under F1.
import { actions } from '../state/actions.svelte';
import { t } from '../text/text';
import { PAGES } from './pages';

class Shortcuts {
  open = $state.raw(false);
}

export const shortcuts = new Shortcuts();

export interface ShortcutGroup {
  title: string;
  rows: { text: string; keys: string[] }[];
}

export function shortcutGroups(): ShortcutGroup[] {
  const everywhere = actions.all.flatMap(({ text, keys = [], keysOnly }) =>
    keys.length > 0 && !keysOnly ? [{ text: text(), keys }] : [],
  );
  return [
    { title: t('shortcuts.everywhere'), rows: everywhere },
    {
      title: t('shortcuts.pages'),
      rows: PAGES.map(({ text, keys }) => ({ text: t(text), keys: [keys] })),
    },
    {
      title: t('shortcuts.lists'),
      rows: [
        { text: t('shortcuts.open'), keys: ['Enter'] },
        { text: t('shortcuts.select'), keys: ['Space'] },
        { text: t('shortcuts.selectAll'), keys: ['Ctrl+A'] },
        { text: t('shortcuts.selectMore'), keys: ['Shift+↓', 'Shift+↑'] },
        { text: t('shortcuts.remove'), keys: ['Delete'] },
        { text: t('shortcuts.ends'), keys: ['Home', 'End'] },
        { text: t('shortcuts.menu'), keys: ['Menu', 'Shift+F10'] },
        { text: t('shortcuts.leave'), keys: ['Escape'] },
      ],
    },
  ];
}
