// Which events the page Log shows, and how they read when copied.
import type { LogEntryView, LogLevel } from '../api/types';

/** Events are shown that are as grave as this, or graver. */
export type Least = Extract<LogLevel, 'error' | 'warn' | 'info'>;

/** What the engine keeps, and more than anybody reads. */
const MOST = 1000;

const GRAVITY: Record<LogLevel, number> = { error: 4, warn: 3, info: 2, debug: 1, trace: 0 };

/** `known` with `news`, the latest first; what happened again is there once. */
export function merge(known: LogEntryView[], news: LogEntryView[]): LogEntryView[] {
  const again = new Set(news.map(({ first_id }) => first_id));
  const rest = known.filter(({ first_id }) => !again.has(first_id));
  return [...news.toReversed(), ...rest].slice(0, MOST);
}

/** Keeps what is grave enough and has every word of `text`. */
export function filtered(entries: LogEntryView[], least: Least, text: string): LogEntryView[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ level, target, message }) => {
    if (GRAVITY[level] < GRAVITY[least]) return false;
    const line = `${target} ${message}`.toLowerCase();
    return words.every((word) => line.includes(word));
  });
}

/** How many of `entries` have happened, or happened again, since the event `id`. */
export function countAfter(entries: LogEntryView[], id: number): number {
  return entries.filter((entry) => entry.id > id).length;
}

/** A line an event, the oldest first, as in the file. */
export function asText(entries: LogEntryView[]): string {
  return entries
    .toReversed()
    .map(({ at_unix_millis, level, target, message, count }) => {
      const time = new Date(at_unix_millis).toISOString();
      const times = count > 1 ? ` (${count}×)` : '';
      return `${time} ${level.toUpperCase().padStart(5)} ${target}: ${message}${times}\n`;
    })
    .join('');
}
