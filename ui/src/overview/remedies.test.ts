// Nothing that the engine can complain of is left without a remedy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REMEDIES } from './remedies';

const ENGINE = join(import.meta.dirname, '../../../crates/control/src');

/** The codes of notices, and of the errors that become notices of watched folders. */
function codesOfEngine(): string[] {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((path) => path.endsWith('.rs'))
    .map((path) => readFileSync(join(ENGINE, path), 'utf8'))
    .flatMap((source) => [
      ...source.matchAll(/NoticeView \{\s*code: "(\w+)"/g),
      ...source.matchAll(/UserError::new\(\s*"(watched_\w+)"/g),
    ]);
  return [...new Set(found.map((each) => each[1] ?? ''))].sort();
}

test('every notice of the engine has a remedy, and no remedy is left over', () => {
  const own = Object.keys(REMEDIES).concat('loopback_only').sort();
  expect(own).toEqual(codesOfEngine());
});
