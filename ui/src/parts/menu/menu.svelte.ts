// The one menu that can be open, and the ways to open it.
import type { IconName } from '../icons';
import type { Anchor } from './place';

export interface MenuAction {
  label: string;
  icon?: IconName;
  /** Keys that do the same, as they are shown. */
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  /** Makes it a switch with a check mark. */
  checked?: boolean;
  testid?: string;
  onpick: () => void;
}

/** `null` draws a line between two groups. */
export type MenuEntry = MenuAction | null;

interface OpenMenu {
  label: string;
  entries: MenuEntry[];
  at: Anchor;
  /** Opened by keyboard, the first entry has the focus at once. */
  byKeyboard: boolean;
  /** What gets the focus back. */
  opener: Element | null;
}

class Menu {
  current = $state.raw<OpenMenu | null>(null);

  /** An empty menu does not open. */
  open(label: string, entries: MenuEntry[], at: Anchor, byKeyboard: boolean): void {
    if (!entries.some((entry) => entry !== null)) return;
    const opener = this.current?.opener ?? document.activeElement;
    this.current = { label, entries, at, byKeyboard, opener };
  }

  openBelow(label: string, entries: MenuEntry[], element: Element, byKeyboard: boolean): void {
    const box = element.getBoundingClientRect();
    const rightToLeft = getComputedStyle(element).direction === 'rtl';
    const x = rightToLeft ? box.right : box.left;
    this.open(label, entries, { x, y: box.bottom, height: box.height }, byKeyboard);
  }

  close({ giveFocusBack = true } = {}): void {
    const opener = this.current?.opener;
    this.current = null;
    if (giveFocusBack && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  }

  /** Closed first, so that a dialog which the entry opens knows where the focus was. */
  pick(action: MenuAction): void {
    this.close();
    action.onpick();
  }
}

export const menu = new Menu();

/**
 * For an element's attachment: a right click, the menu key and Shift+F10 open the menu of
 * what `entries` then gives.
 */
export function contextMenu(label: () => string, entries: () => MenuEntry[]) {
  return (element: HTMLElement) => {
    const onContextMenu = (event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
      menu.open(label(), entries(), { x: event.clientX, y: event.clientY }, false);
    };
    // Not every web view makes a context menu event of the keys.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      const target = event.target instanceof Element ? event.target : element;
      menu.openBelow(label(), entries(), target, true);
    };
    element.addEventListener('contextmenu', onContextMenu);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('contextmenu', onContextMenu);
      element.removeEventListener('keydown', onKeyDown);
    };
  };
}
