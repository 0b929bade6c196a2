// Rules of the house that hold for every source file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = import.meta.dirname;
const GENERATED = [join('api', 'types.ts'), join('text', 'en', 'engine.ts')];
/** What the engine says in another language, as long as the generated list of it. */
const ENGINE_TEXTS = /^text[\\/][\w-]+[\\/]engine\.ts$/;

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte|css)$/.test(path) && !GENERATED.includes(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
const SHIPPED = FILES.filter(({ path }) => !path.endsWith('.test.ts') && !ENGINE_TEXTS.test(path));

/** The files in which `pattern` occurs, but for `allowed`. */
function filesWith(pattern: RegExp, allowed: string[] = []): string[] {
  return SHIPPED.filter(({ path, text }) => pattern.test(text) && !allowed.includes(path)).map(
    ({ path }) => path,
  );
}

test('only the transport knows how the engine is reached', () => {
  const pattern = /@tauri-apps|__TAURI|\bfetch\(|EventSource|XMLHttpRequest|WebSocket|tauri:\/\//;

  expect(filesWith(pattern, [join('api', 'transport.ts')])).toEqual([]);
});

test('only the tokens name colours', () => {
  const pattern = /#[0-9a-f]{3,8}\b(?!.*\/)|\b(rgba?|hsla?|oklch|oklab|lab|lch)\(/i;
  const styles = SHIPPED.map(({ path, text }) => ({
    path,
    text: path.endsWith('.svelte') ? (text.match(/<style>[\s\S]*<\/style>/)?.[0] ?? '') : text,
  })).filter(({ path }) => /\.(svelte|css)$/.test(path));
  const found = styles.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  expect(found).toEqual([join('styles', 'tokens.css')]);
});

test('no style knows left from right, so that a page can run from right to left', () => {
  const pattern =
    /(^|[\s;{])((margin|padding|border|inset)-(left|right)|border-(top|bottom)-(left|right)-radius|left|right)\s*:|(text-align|float|clear):\s*(left|right)\b/;
  const found = SHIPPED.filter(({ path }) => /\.(svelte|css)$/.test(path))
    .map(({ path, text }) => ({
      path,
      text: path.endsWith('.css') ? text : (text.match(/<style>[\s\S]*<\/style>/)?.[0] ?? ''),
    }))
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path);

  expect(found).toEqual([]);
});

test('the content security policy allows no style attributes', () => {
  expect(filesWith(/\sstyle=["{]/)).toEqual([]);
});

test('every script says in its first line what it is for', () => {
  const silent = FILES.filter(
    ({ path, text }) => path.endsWith('.ts') && !/^\/\/ [A-Z].*\.\n/.test(text),
  ).map(({ path }) => path);

  expect(silent).toEqual([]);
});

test('no file grows beyond 400 lines', () => {
  const long = FILES.filter(
    ({ path, text }) => text.split('\n').length > 400 && !ENGINE_TEXTS.test(path),
  ).map(({ path }) => path);

  expect(long).toEqual([]);
});
