// A system may have a language that is none.
import { expect, test } from 'vitest';
import { mendLanguage } from './system';

test.each([
  ['C', 'en'],
  ['', 'en'],
  ['POSIX.UTF-8', 'en'],
  ['de-AT', 'de-AT'],
])('a system in %j is read as in %j', (language, read) => {
  const system = { language };
  mendLanguage(system);
  expect(system.language).toBe(read);
  expect(() => new Intl.NumberFormat(system.language)).not.toThrow();
});
