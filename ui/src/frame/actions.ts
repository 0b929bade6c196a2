// What the frame lets people do from anywhere.
import { shell } from '../api/transport';
import { toasts } from '../parts/toast/toasts.svelte';
import { actions, type Action } from '../state/actions.svelte';
import { router } from '../state/router.svelte';
import { zoom } from '../state/zoom.svelte';
import { t } from '../text/text';
import { PAGES } from './pages';
import { palette, PALETTE_KEYS } from './palette.svelte';
import { shortcuts } from './shortcuts.svelte';

export const ZOOM_ACTIONS: Action[] = [
  {
    id: 'zoom-in',
    text: () => t('zoom.in'),
    keys: ['Ctrl+Plus'],
    whileTyping: true,
    possible: () => zoom.canGrow,
    run: () => zoom.grow(),
  },
  {
    id: 'zoom-out',
    text: () => t('zoom.out'),
    keys: ['Ctrl+Minus'],
    whileTyping: true,
    possible: () => zoom.canShrink,
    run: () => zoom.shrink(),
  },
  {
    id: 'zoom-normal',
    text: () => t('zoom.normal'),
    keys: ['Ctrl+0'],
    whileTyping: true,
    run: () => zoom.reset(),
  },
];

const UNDO: Action = {
  id: 'undo',
  text: () => t('toast.undo'),
  keys: ['Ctrl+Z'],
  possible: () => toasts.list.some((toast) => toast.undo !== undefined),
  run: () => void toasts.undoLatest(),
};

const SEARCH = 'main input[type=search]';

/** A browser keeps Ctrl+N for itself. */
const CREATE_KEYS = shell ? 'Ctrl+N' : 'Alt+N';

const FRAME: Action[] = [
  {
    id: 'palette',
    text: () => t('palette.title'),
    keys: [PALETTE_KEYS],
    whileTyping: true,
    run: () => (palette.open = true),
  },
  {
    id: 'shortcuts',
    text: () => t('help.shortcuts'),
    icon: 'help',
    keys: ['F1', 'Shift+?'],
    run: () => (shortcuts.open = true),
  },
  {
    id: 'find',
    text: () => t('shortcuts.find'),
    icon: 'search',
    keys: ['Ctrl+F'],
    whileTyping: true,
    possible: () => document.querySelector(SEARCH) !== null,
    run: () => document.querySelector<HTMLInputElement>(SEARCH)?.select(),
  },
  {
    id: 'create',
    text: () => t('shortcuts.create'),
    icon: 'create',
    keys: [CREATE_KEYS],
    whileTyping: true,
    run: () => router.go({ page: 'create' }),
  },
  {
    id: 'add',
    text: () => t('shortcuts.add'),
    icon: 'plus',
    keys: ['Ctrl+O'],
    whileTyping: true,
    run: () => {
      router.wanted = 'add-torrents';
      router.go({ page: 'torrents' });
    },
  },
  {
    id: 'settings',
    text: () => t('nav.settings'),
    keys: ['Ctrl+,'],
    whileTyping: true,
    keysOnly: true,
    run: () => router.go({ page: 'settings' }),
  },
];

const TO_PAGES: Action[] = PAGES.map(({ page, text, keys }) => ({
  id: `page-${page}`,
  text: () => t(text),
  keys: [keys],
  whileTyping: true,
  keysOnly: true,
  run: () => router.go({ page }),
}));

/** For an effect, while the frame is there. */
export function addFrameActions(): () => void {
  return actions.add([...FRAME, ...TO_PAGES, UNDO]);
}

/** For an effect of every screen. */
export function addZoomActions(): () => void {
  return actions.add(ZOOM_ACTIONS);
}
