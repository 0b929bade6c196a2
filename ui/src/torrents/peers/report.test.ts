// What is known of a peer that has announced once, and more often.
import { expect, test } from 'vitest';
import type { PeerView } from '../../api/types';
import { hasOnlyCome, stayOf } from './report';

const COME: PeerView = {
  client: 'Transmission 4.0',
  address: '192.0.2.7:6881',
  place: 'internet',
  seeder: false,
  progress: 0,
  uploaded_bytes: 0,
  downloaded_bytes: 0,
  first_seen_secs: 600,
  last_seen_secs: 600,
  transport: 'http',
  reachability: 'unchecked',
};

test('who came with nothing is not said to have nothing still', () => {
  expect(hasOnlyCome(COME)).toBe(true);
  expect(hasOnlyCome({ ...COME, progress: 0.0004 })).toBe(true);
});

test('who came with something, or has announced since, is taken at its word', () => {
  expect(hasOnlyCome({ ...COME, progress: 0.25 })).toBe(false);
  expect(hasOnlyCome({ ...COME, downloaded_bytes: 1 })).toBe(false);
  expect(hasOnlyCome({ ...COME, last_seen_secs: 0 })).toBe(false);
  expect(hasOnlyCome({ ...COME, progress: null })).toBe(false);
});

test('its stay ends with its last announce', () => {
  expect(stayOf({ ...COME, first_seen_secs: 5_000, last_seen_secs: 1_400 })).toBe(3_600);
});
