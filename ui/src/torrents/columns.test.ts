// Which columns are shown, and which of them fit.
import { expect, test } from 'vitest';
import { FIRST_LAYOUT, fitting, readLayout, withColumn, widthOf, COLUMNS } from './columns';

function ids(columns: { id: string }[]): string[] {
  return columns.map(({ id }) => id);
}

test('columns are shown and left out in the order of the table, the name always', () => {
  const more = withColumn(FIRST_LAYOUT, 'category', true);
  expect(more.chosen.slice(0, 3)).toEqual(['name', 'category', 'size']);
  expect(withColumn(more, 'size', false).chosen).not.toContain('size');
  expect(withColumn(more, 'name', false).chosen).toContain('name');
});

test('where there is no room the least important columns go', () => {
  expect(ids(fitting(FIRST_LAYOUT, 80))).toEqual(FIRST_LAYOUT.chosen);
  expect(ids(fitting(FIRST_LAYOUT, 36))).toEqual([
    'name',
    'size',
    'seeders',
    'leechers',
    'completed',
  ]);
  expect(ids(fitting(FIRST_LAYOUT, 21))).toEqual(['name', 'seeders', 'leechers']);
  expect(ids(fitting(FIRST_LAYOUT, 3))).toEqual(['name']);
});

test('wide columns need more room', () => {
  const wide = { ...FIRST_LAYOUT, widths: { seeders: 30 } };

  expect(ids(fitting(wide, 40))).toEqual(['name', 'seeders']);
});

test('what was stored is taken as far as it makes sense', () => {
  expect(readLayout(null)).toEqual(FIRST_LAYOUT);
  expect(readLayout('nonsense')).toEqual(FIRST_LAYOUT);
  expect(readLayout('{"chosen":["added","flavour"],"widths":{"added":9,"size":"x"}}')).toEqual({
    chosen: ['name', 'added'],
    widths: { added: 9 },
  });
  const kept = readLayout('{"widths":{"size":900}}');
  expect(kept.chosen).toEqual(FIRST_LAYOUT.chosen);
  expect(widthOf(kept, COLUMNS[2]!)).toBe(40);
});
