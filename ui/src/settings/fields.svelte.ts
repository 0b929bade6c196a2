// The settings that are on the page: found by words, and named when they are about to change.
import { SvelteMap } from 'svelte/reactivity';
import { fold } from '../text/search';
import { formatNumber } from '../text/format';
import { t } from '../text/text';
import { parseWhole, type Draft, type Field } from './draft';

/** A setting as it is shown. */
export interface ShownField {
  name: string;
  hint: string;
  keys: (keyof Draft)[];
  /** Its value in words; without it the value as it is. */
  says?: (draft: Draft) => string;
}

/** What one setting is about to become. */
export interface FieldChange {
  field: Field;
  name: string;
  before: string;
  after: string;
}

class Fields {
  /** What is searched for; empty shows everything. */
  query = $state('');
  readonly #shown = new SvelteMap<Field, ShownField>();

  /** Remembers a setting until the returned function is called. */
  add(field: Field, shown: ShownField): () => void {
    this.#shown.set(field, shown);
    return () => this.#shown.delete(field);
  }

  get isSearching(): boolean {
    return this.query.trim() !== '';
  }

  /** Whether all words of the search are in one of `texts`, whatever their case and accents. */
  finds(...texts: string[]): boolean {
    return matches(this.query, texts);
  }

  /** Whether any setting is found. */
  findsAny(): boolean {
    return [...this.#shown].some(([field, { name, hint }]) => this.finds(name, hint, field));
  }

  /** What stands in `draft` otherwise than in `inForce`, in the order of the page. */
  changes(draft: Draft, inForce: Draft): FieldChange[] {
    return [...this.#shown].flatMap(([field, shown]) => {
      const differs = shown.keys.some(
        (key) => JSON.stringify(draft[key]) !== JSON.stringify(inForce[key]),
      );
      if (!differs) return [];
      const { name } = shown;
      return [{ field, name, before: said(shown, inForce), after: said(shown, draft) }];
    });
  }
}

/** Whether each word of `query` is in one of `texts`. */
export function matches(query: string, texts: string[]): boolean {
  const folded = texts.map(fold);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.some((text) => text.includes(word)));
}

function said(shown: ShownField, draft: Draft): string {
  if (shown.says) return shown.says(draft);
  return shown.keys.map((key) => inWords(draft[key])).join(', ');
}

function inWords(value: Draft[keyof Draft]): string {
  if (typeof value === 'boolean') return t(value ? 'settings.on' : 'settings.off');
  if (Array.isArray(value)) return value.join(', ');
  const number = parseWhole(value);
  if (number !== null) return formatNumber(number);
  return value.trim().replaceAll('\n', ', ') || t('settings.empty');
}

export const fields = new Fields();
