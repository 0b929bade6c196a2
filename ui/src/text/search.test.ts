// Words are found as they are typed on any keyboard.
import { expect, test } from 'vitest';
import { fold } from './search';

test.each([
  ['Größe', 'grosse'],
  [' ÉTÉ ', 'ete'],
  ['ﬁle', 'file'],
  ['Łódź', 'łodz'],
  ['第一', '第一'],
])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));
