// Which of many named things somebody means by a few letters.
import { fold } from '../text/search';

export interface Entry {
  id: string;
  /** What sort of thing it is, such as a page; it is found by that too. */
  kind: string;
  text: string;
  words?: string[];
}

/** Of all that have each word of `query`, the best first; equally good ones stay in order. */
export function ranked<E extends Entry>(query: string, entries: readonly E[]): E[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries
    .map((entry) => ({ entry, score: scoreOf(words, entry) }))
    .filter(({ score }) => score !== null)
    .sort((one, other) => (other.score ?? 0) - (one.score ?? 0))
    .map(({ entry }) => entry);
}

/** Null where a word is missing. The beginning of the text counts most, then that of a word. */
function scoreOf(words: string[], { text, kind, words: more = [] }: Entry): number | null {
  const name = fold(text);
  const parts = name.split(/[^\p{L}\p{N}]+/u);
  const aside = fold([kind, ...more].join(' '));
  let score = 0;
  for (const word of words) {
    if (name.startsWith(word)) score += 4;
    else if (parts.some((part) => part.startsWith(word))) score += 3;
    else if (name.includes(word)) score += 2;
    else if (!aside.includes(word)) return null;
  }
  return score;
}
