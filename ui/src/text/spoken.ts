// What the engine said in English, in the language that is shown: sentence by sentence, by their patterns.
import { language } from './language.svelte';
import { fillIn, t } from './text';

/** A text of the engine with places for values: `Port {port} is in use.` */
interface Pattern {
  expression: RegExp;
  names: string[];
  translated: string;
  /** Characters outside the places; the more, the surer. */
  weight: number;
}

interface Patterns {
  /** Texts without places. */
  plain: ReadonlyMap<string, string>;
  /** The others, the surest first. */
  open: readonly Pattern[];
  /** What was translated lately; the same few texts come again and again. */
  known: Map<string, string>;
}

const KNOWN_MAX = 500;
/** Errors that quote errors that quote errors. */
const DEPTH_MAX = 4;

/** Of an object with one of these the fields of `SPOKEN` hold the engine's words. */
const MARKS = ['code', 'field', 'kind', 'path', 'problems'];
const SPOKEN = new Set(['message', 'hint', 'problem', 'reason', 'doubt']);

let patterns: { of: object; made: Patterns } | null = null;

/** Places for single words of the engine; a single word elsewhere is a name, such as that of a torrent. */
const PLACES_OF_WORDS = new Set(['what', 'field']);

/** An answer or event of the engine with its words in the language that is shown. */
export function spoken<T>(value: T): T {
  const { engine } = language.shown;
  return Object.keys(engine).length === 0 ? value : (walk(value, patternsOf(engine)) as T);
}

function patternsOf(engine: Readonly<Record<string, string>>): Patterns {
  if (patterns?.of !== engine) patterns = { of: engine, made: read(engine) };
  return patterns.made;
}

function walk(value: unknown, patterns: Patterns): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, patterns));
  if (typeof value !== 'object' || value === null) return value;
  const isMarked = MARKS.some((mark) => mark in value);
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [
      name,
      typeof inside === 'string' && isMarked && SPOKEN.has(name)
        ? translated(inside, patterns)
        : walk(inside, patterns),
    ]),
  );
}

function translated(text: string, patterns: Patterns): string {
  const known = patterns.known.get(text);
  if (known !== undefined) return known;
  const found = find(text, patterns, 0) ?? text;
  if (patterns.known.size >= KNOWN_MAX) patterns.known.clear();
  patterns.known.set(text, found);
  return found;
}

/** Null where the text is none of the engine's, such as what a system says. */
function find(text: string, patterns: Patterns, depth: number): string | null {
  if (text === '' || depth > DEPTH_MAX) return null;
  return (
    patterns.plain.get(text) ??
    asSentence(match(asClause(text), patterns, depth)) ??
    match(text, patterns, depth) ??
    inOneSentence(match(asItsOwn(text), patterns, depth), text) ??
    listed(text, patterns, depth) ??
    sentenceBySentence(text, patterns, depth)
  );
}

function match(text: string, patterns: Patterns, depth: number): string | null {
  const plain = patterns.plain.get(text);
  if (plain !== undefined) return plain;
  for (const { expression, names, translated } of patterns.open) {
    const values = expression.exec(text)?.slice(1);
    if (values === undefined) continue;
    const params = names.map((name, index) => {
      const value = values[index] ?? '';
      const isName = !/\s/.test(value) && !PLACES_OF_WORDS.has(name);
      return [name, isName ? value : (find(value, patterns, depth + 1) ?? value)];
    });
    return fillIn(translated, Object.fromEntries(params) as Record<string, string>);
  }
  return null;
}

/** What an error says in itself: without the capital letter and full stop it was shown with. */
function asClause(text: string): string {
  return text.endsWith('.') ? text.charAt(0).toLowerCase() + text.slice(1, -1) : '';
}

function asSentence(clause: string | null): string | null {
  if (clause === null) return null;
  const first = [...clause][0] ?? '';
  const text = first.toLocaleUpperCase(language.shown.code) + clause.slice(first.length);
  return t('text.sentence', { text });
}

/** What is said in another sentence, as it is said by itself. */
function asItsOwn(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Without the full stop, and with a small letter where `source` has one. */
function inOneSentence(sentence: string | null, source: string): string | null {
  if (sentence === null) return null;
  const text = sentence.replace(/[.。]$/, '');
  const first = [...text][0] ?? '';
  const isSmall = source.charAt(0) !== source.charAt(0).toUpperCase();
  return isSmall ? first.toLocaleLowerCase(language.shown.code) + text.slice(first.length) : text;
}

/** Several things that are the matter, one behind the other. */
function listed(text: string, patterns: Patterns, depth: number): string | null {
  const parts = text.split('; ');
  if (parts.length === 1) return null;
  const found = parts.map((part) => find(part, patterns, depth + 1));
  if (found.every((part) => part === null)) return null;
  return found.map((part, index) => part ?? parts[index]).join('; ');
}

function sentenceBySentence(text: string, patterns: Patterns, depth: number): string | null {
  const end = text.search(/[.!?] \S/) + 1;
  if (end === 0) return null;
  const parts = [text.slice(0, end), text.slice(end + 1)];
  const found = parts.map((part) => find(part, patterns, depth + 1));
  if (found.every((part) => part === null)) return null;
  return found.map((part, index) => part ?? parts[index]).join(' ');
}

function read(engine: Readonly<Record<string, string>>): Patterns {
  const entries = Object.entries(engine);
  return {
    plain: new Map(entries.filter(([text]) => !/\{\w+\}/.test(text))),
    open: entries
      .filter(([text]) => /\{\w+\}/.test(text))
      .map(([text, translated]) => patternOf(text, translated))
      .sort((one, other) => other.weight - one.weight),
    known: new Map(),
  };
}

function patternOf(text: string, translated: string): Pattern {
  const parts = text.split(/\{(\w+)\}/);
  const expression = parts
    .map((part, index) =>
      index % 2 === 1 ? '([\\s\\S]*?)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return {
    expression: new RegExp(`^${expression}$`),
    names: parts.filter((_, index) => index % 2 === 1),
    translated,
    weight: parts.reduce((sum, part, index) => sum + (index % 2 === 0 ? part.length : 0), 0),
  };
}
