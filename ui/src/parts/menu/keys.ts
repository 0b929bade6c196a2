// Which entry of a menu a key leads to.

/**
 * The index of the entry that `key` leads to from `current` (-1 for none), or null where the key
 * means nothing. A letter leads to the next entry that begins with it.
 */
export function entryForKey(key: string, current: number, labels: string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return current <= 0 ? count - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
  }
  if ([...key].length !== 1 || key === ' ') return null;
  const wanted = key.toLocaleLowerCase();
  const after = [...labels.keys()].map((step) => (Math.max(current, -1) + 1 + step) % count);
  return after.find((index) => labels[index]?.toLocaleLowerCase().startsWith(wanted)) ?? null;
}
