// Addresses without their ports.
import { expect, test } from 'vitest';
import { hostOf } from './host';

test('the port is left out, and the brackets of IPv6 with it', () => {
  expect(hostOf('192.0.2.7:6881')).toBe('192.0.2.7');
  expect(hostOf('[2001:db8::7]:6881')).toBe('2001:db8::7');
});
