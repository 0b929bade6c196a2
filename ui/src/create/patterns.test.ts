// A click leaves out what it names and nothing else, and another one takes it back.
import { expect, test } from 'vitest';
import { userError } from '../api/errors';
import {
  canKeepIn,
  endingOf,
  isAboutPatterns,
  extentsOf,
  folderOf,
  keepIn,
  leaveOut,
  patternsOf,
} from './patterns';

test.each([
  ['a/b.mov', 'file', '/a/b.mov'],
  ['a/c/b.mov', 'folder', '/a/c/'],
  ['a/b.mov', 'kind', '*.mov'],
  ['a[1]/{b}*?.mov', 'file', '/a\\[1\\]/\\{b\\}\\*\\?.mov'],
  ['!important', 'file', '/!important'],
  ['ends with a space ', 'file', '/ends with a space\\ '],
] as const)('%s (%s) is left out by %s', (path, extent, pattern) => {
  expect(leaveOut('', path, extent)).toBe(pattern);
  expect(leaveOut('*.txt\n', path, extent)).toBe(`*.txt\n${pattern}`);
});

test('what is left out twice stands there once, as the last', () => {
  expect(leaveOut('/a\n!/b', 'a', 'file')).toBe('!/b\n/a');
});

test('what was left out by a click is kept in by taking the pattern away', () => {
  expect(keepIn('*.txt\n/a/b.mov', 'a/b.mov')).toBe('*.txt');
  expect(keepIn('/a/', 'a')).toBe('');
});

test('what is left out by another pattern, or by default, is kept in by a pattern of its own', () => {
  expect(keepIn('*.mov', 'a/b.mov')).toBe('*.mov\n!/a/b.mov');
  expect(keepIn('', '.hidden')).toBe('!/.hidden');
  expect(leaveOut('!/.hidden', '.hidden', 'file')).toBe('/.hidden');
});

test('a file without folder or ending can only be left out by itself', () => {
  expect(extentsOf('README')).toEqual(['file']);
  expect(extentsOf('.hidden')).toEqual(['file']);
  expect(extentsOf('a.mov')).toEqual(['file', 'kind']);
  expect(extentsOf('a.b/README')).toEqual(['file', 'folder']);
  expect(extentsOf('a/b.tar.gz')).toEqual(['file', 'folder', 'kind']);
  expect(endingOf('a/b.tar.gz')).toBe('.gz');
  expect(folderOf('a/b/c')).toBe('a/b');
});

test('a link cannot be kept in', () => {
  expect(canKeepIn('hidden')).toBe(true);
  expect(canKeepIn('link')).toBe(false);
  expect(canKeepIn('output')).toBe(false);
});

test('remarks and empty lines are no patterns', () => {
  expect(patternsOf('*.txt\r\n\n# old\n  \n!keep.txt')).toEqual(['*.txt', '!keep.txt']);
});

test('what is wrong with patterns alone is told from the rest', () => {
  const problem = (field: string) => ({ field, message: 'is wrong' });
  const invalid = (...fields: string[]) => ({
    ...userError('input_invalid', ''),
    problems: fields.map(problem),
  });

  expect(isAboutPatterns(userError('pattern', ''))).toBe(true);
  expect(isAboutPatterns(userError('not_found', ''))).toBe(false);
  expect(isAboutPatterns(invalid('exclude'))).toBe(true);
  expect(isAboutPatterns(invalid('exclude', 'nodes'))).toBe(false);
});
