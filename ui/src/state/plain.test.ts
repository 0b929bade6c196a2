// Only this computer's own addresses need no encryption.
import { expect, test } from 'vitest';
import { isThisComputer } from './plain.svelte';

test.each(['localhost', 'a.localhost', '127.0.0.1', '127.8.9.10', '[::1]'])('%s is here', (host) =>
  expect(isThisComputer(host)).toBe(true),
);

test.each(['192.168.1.2', 'localhost.example', '127.0.0.1.example', 'tracker', '[fe80::1]', ''])(
  '%s is elsewhere',
  (host) => expect(isThisComputer(host)).toBe(false),
);
