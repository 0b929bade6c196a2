// URLs of the tracker with the key in them made unreadable, for screens that others can see.

/** The key of a private tracker stands below `/announce` or `/seed`; a magnet link has it escaped. */
const KEY = /((?:\/|%2F)(?:announce|seed)(?:\/|%2F))[0-9a-f]{32}(?![0-9a-f])/i;
const KEYS = new RegExp(KEY, 'gi');

/** The URL, or the magnet link, with dots in place of each key. */
export function hideKey(url: string): string {
  return url.replace(KEYS, '$1••••••••');
}

/** Whether there is a key in it, which belongs to one person. */
export function hasKey(url: string): boolean {
  return KEY.test(url);
}
