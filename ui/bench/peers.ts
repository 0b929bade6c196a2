// What an owner does with the many peers of one torrent.
import { expect, type Page } from '@playwright/test';
import { command } from '../e2e/many';
import type { Tracker } from '../e2e/tracker';
import type { Figures } from './figures';
import { scroll } from './grid';
import { answer, appears, measure, type Watch } from './measure';

/** By these a peer keeps its place as long as it reports the same. */
const COLUMNS = ['client', 'uploaded', 'downloaded', 'ratio'];

interface Head {
  column: string;
  /** Who comes first, by the value of `aria-sort`. */
  first: Record<string, string>;
}

/** Measures the peers of one torrent, beginning on the list's page. */
export async function peers(
  page: Page,
  tracker: Tracker,
  infoHash: string,
  figures: Figures,
  samples: number,
): Promise<void> {
  await page.getByTestId('torrents-search').fill(infoHash);
  await expect(page.getByTestId('torrent-row')).toHaveCount(1);
  const link = page.getByTestId('torrent-row').getByRole('link');
  await measure(page, figures, samples, {
    'a torrent with 10,000 peers': async () => {
      const took = answer(page, appears('click', '[data-testid=peer-row]'), () => link.click());
      await took;
      await page.getByTestId('detail-back').click();
      return took;
    },
  });
  await link.click();
  await page.getByTestId('peer-row').first().waitFor();
  for (const column of COLUMNS) {
    const first = {
      ascending: await firstPeer(tracker, infoHash, column, false),
      descending: await firstPeer(tracker, infoHash, column, true),
    };
    await measure(page, figures, samples, {
      [`10,000 peers: sort by ${column}`]: () =>
        answer(page, sorted({ column, first }), () =>
          page.getByTestId(`peers-sort-${column}`).click(),
        ),
    });
  }
  await scroll(page, figures, samples, { what: '10,000 peers', row: 'peer-row' });
}

async function firstPeer(
  tracker: Tracker,
  infoHash: string,
  column: string,
  descending: boolean,
): Promise<string> {
  const request = { info_hash: infoHash, column, descending, offset: 0, count: 1 };
  type Answer = { peers: { address: string }[] };
  const { peers } = await command<Answer>(tracker, 'peers', { request });
  return peers[0]!.address;
}

/** A watch for the peers in another order by that column. */
function sorted(given: Head): Watch<string | null, Head> {
  return {
    input: 'click',
    given,
    seen: ({ column }) =>
      document
        .querySelector(`th:has([data-testid=peers-sort-${column}])`)!
        .getAttribute('aria-sort'),
    done: (seen, { column, first }) => {
      const now = document
        .querySelector(`th:has([data-testid=peers-sort-${column}])`)!
        .getAttribute('aria-sort')!;
      const row = document.querySelector('[data-testid=peer-row][data-index="0"] code');
      return now !== seen && row?.textContent === first[now];
    },
  };
}
