// Shortcuts as text: which keys they ask for, and how they are shown.
import { t, type Key } from '../text/text';

const NAMES: Record<string, Key> = {
  Ctrl: 'keys.ctrl',
  Shift: 'keys.shift',
  Alt: 'keys.alt',
  Enter: 'keys.enter',
  Escape: 'keys.escape',
  Space: 'keys.space',
  Home: 'keys.home',
  End: 'keys.end',
  Menu: 'keys.menu',
  Delete: 'keys.delete',
  Plus: 'keys.plus',
  Minus: 'keys.minus',
};

/** Keys that have another name in an event, or several. */
const IN_EVENTS: Record<string, string[]> = { Plus: ['+', '='], Minus: ['-', '_'], Space: [' '] };

/** Whether the event is that of `keys`, such as `Ctrl+K`; on a Mac Command counts as Ctrl. */
export function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  // Where + and = share a key, Shift is part of the character.
  const byCharacter = key in IN_EVENTS && key !== 'Space';
  return (
    parts.includes('Ctrl') === (event.ctrlKey || event.metaKey) &&
    parts.includes('Alt') === event.altKey &&
    (byCharacter || parts.includes('Shift') === event.shiftKey) &&
    (IN_EVENTS[key] ?? [key.toLowerCase()]).includes(event.key.toLowerCase())
  );
}

/** The parts of a shortcut as they stand on the keyboard. */
export function shownParts(keys: string): string[] {
  return keys.split('+').map((part) => {
    const name = NAMES[part];
    return name === undefined ? part : t(name);
  });
}

export function shownKeys(keys: string): string {
  return shownParts(keys).join('+');
}
