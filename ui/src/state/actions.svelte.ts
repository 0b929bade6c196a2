// What can be done from anywhere: the one list behind the shortcuts, the palette and the menu.
import type { IconName } from '../parts/icons';
import { matches } from './keys';

export interface Action {
  id: string;
  /** Asked for when it is shown, as it may change with what is going on. */
  text: () => string;
  icon?: IconName;
  /** As `Ctrl+K`; several where several do the same. */
  keys?: string[];
  /** Whether the keys mean this in a text field too. */
  whileTyping?: boolean;
  /** Kept out of the palette where it would make no sense there. */
  keysOnly?: boolean;
  /** Missing where it can always be done. */
  possible?: () => boolean;
  run: () => void;
}

const TYPED_IN = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';

class Actions {
  all = $state.raw<Action[]>([]);

  /** For an effect: they are there until the returned function is called. */
  add(actions: Action[]): () => void {
    this.all = [...this.all, ...actions];
    return () => {
      this.all = this.all.filter((each) => !actions.includes(each));
    };
  }

  possible(): Action[] {
    return this.all.filter((each) => each.possible?.() ?? true);
  }

  /** Does what the keys stand for; a page's own come before those of the frame. */
  handle(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.isComposing) return false;
    const typing = event.target instanceof Element && event.target.matches(TYPED_IN);
    const found = this.possible().findLast(
      (each) =>
        (each.whileTyping || !typing) && (each.keys ?? []).some((keys) => matches(event, keys)),
    );
    if (!found) return false;
    event.preventDefault();
    // What stands behind a dialog is not to be reached past it.
    if (!document.querySelector('dialog:modal')) found.run();
    return true;
  }
}

export const actions = new Actions();
