// What the frame lets people do from anywhere.
import { toasts } from '../parts/toast/toasts.svelte';
import { actions, type Action } from '../state/actions.svelte';
import { zoom } from '../state/zoom.svelte';
import { t } from '../text/text';

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

/** For an effect of the frame. */
export function addFrameActions(): () => void {
  return actions.add([...ZOOM_ACTIONS, UNDO]);
}
