// Doubts about announce URLs are said once, and not where they are said already.
import { expect, test } from 'vitest';
import type { AnnounceDoubtView } from '../api/types';
import { shownDoubts } from './doubts';
import { ownUrls } from './tiers';

const OWN = ownUrls([{ url: 'http://192.168.1.5:6969/announce', reach: 'local_network' }], {});

function doubt(url: string, code: string): AnnounceDoubtView {
  return { url, code, message: `It is ${code}.`, hint: '', refused: false };
}

test('the same doubt about several URLs is one', () => {
  const shown = shownDoubts(
    [
      doubt('http://a', 'bare_address'),
      doubt('http://a', 'no_path'),
      doubt('udp://a', 'bare_address'),
    ],
    OWN,
  );

  expect(shown.map(({ code, urls }) => [code, urls])).toEqual([
    ['bare_address', ['http://a', 'udp://a']],
    ['no_path', ['http://a']],
  ]);
});

test('how far our own URLs reach is said elsewhere', () => {
  const mine = OWN[0]!.url;
  const doubts = [doubt(mine, 'private_network'), doubt('http://127.0.0.1:1/announce', 'loopback')];

  expect(shownDoubts(doubts, OWN).map(({ code }) => code)).toEqual(['loopback']);
  expect(shownDoubts([doubt(mine, 'trailing_slash')], OWN)).toHaveLength(1);
});
