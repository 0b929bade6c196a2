// What an owner does with a long list of torrents.
import type { Page } from '@playwright/test';
import type { Figures } from './figures';
import { scroll } from './grid';
import { answer, appears, changes, measure, type Watch } from './measure';

const ROW = '[data-testid=torrent-row]';
const COUNT = '[data-testid=torrents-count]';
const SELECTED = '[data-testid=selection-count]';
/** Each letter of each leaves fewer torrents. */
const SEARCHES = ['12345', '17031', '10928', '19283', '14150', '9081', '7262', '5519'];
const GROUPS = ['active', 'seeded', 'unseeded'];
const COLUMNS = ['name', 'size', 'seeders', 'leechers', 'added'];

/** Measures the list, beginning and ending on its page. */
export async function torrents(page: Page, figures: Figures, samples: number): Promise<void> {
  await pages(page, figures, samples);
  await scroll(page, figures, samples, { what: 'torrents', row: 'torrent-row' });
  await sort(page, figures, samples);
  await filter(page, figures, samples);
  await select(page, figures, samples);
  await open(page, figures, samples);
}

async function pages(page: Page, figures: Figures, samples: number): Promise<void> {
  const list = () =>
    answer(page, appears('click', ROW), () => page.getByTestId('nav-torrents').click());
  const overview = () =>
    answer(page, appears('click', '[data-testid=stat-torrents]'), () =>
      page.getByTestId('nav-overview').click(),
    );
  await measure(page, figures, samples, {
    'torrents, for the first time': async () => {
      await page.getByTestId('nav-overview').click();
      await page.reload();
      await page.getByTestId('stat-torrents').waitFor();
      return list();
    },
    overview,
    torrents: list,
  });
}

async function sort(page: Page, figures: Figures, samples: number): Promise<void> {
  const names: Watch<string, string> = {
    input: 'click',
    given: `${ROW} a`,
    seen: (links) => [...document.querySelectorAll(links)].map((it) => it.textContent).join(),
    done: (seen, links) =>
      [...document.querySelectorAll(links)].map((it) => it.textContent).join() !== seen,
  };
  for (const column of COLUMNS) {
    const head = page.getByTestId(`sort-${column}`);
    await measure(page, figures, samples, {
      [`torrents: sort by ${column}`]: () => answer(page, names, () => head.click()),
    });
  }
  await page.getByTestId('sort-name').click();
}

async function filter(page: Page, figures: Figures, samples: number): Promise<void> {
  const letters: number[] = [];
  const emptied: number[] = [];
  await page.getByTestId('torrents-search').focus();
  for (const search of SEARCHES) {
    for (const letter of search) {
      letters.push(
        await answer(page, changes('keydown', COUNT), () => page.keyboard.press(letter)),
      );
      await page.waitForTimeout(120);
    }
    await page.keyboard.press('Control+a');
    emptied.push(
      await answer(page, changes('keydown', COUNT), () => page.keyboard.press('Delete')),
    );
    await page.waitForTimeout(200);
  }
  figures.add('torrents: a letter of a search', letters);
  figures.add('torrents: a search emptied', emptied);
  const choose = (group: string) => {
    const label = page.locator(`label:has([data-testid=group-${group}])`);
    return answer(page, changes('click', COUNT), () => label.click());
  };
  for (const group of GROUPS) {
    await measure(page, figures, samples, {
      [`torrents: only those ${group}`]: () => choose(group),
      [`torrents: all, after those ${group}`]: () => choose('all'),
    });
  }
}

async function select(page: Page, figures: Figures, samples: number): Promise<void> {
  const rows = page.getByTestId('torrent-row');
  const place = { position: { x: 400, y: 10 } };
  const changed = changes('click', SELECTED);
  await measure(page, figures, samples, {
    'torrents: select all': () =>
      answer(page, changed, () => page.getByTestId('select-all').click()),
    'torrents: all but one': () =>
      answer(page, changed, () => rows.nth(3).click({ ...place, modifiers: ['Control'] })),
    'torrents: select one': () => answer(page, changed, () => rows.nth(5).click(place)),
    'torrents: select none': () =>
      answer(page, changed, () => page.getByTestId('select-none').click()),
  });
  const archived: number[] = [];
  for (let index = 0; index < samples; index += 1) {
    await rows.nth(2).click(place);
    const archive = page.getByTestId('many-archive');
    archived.push(await answer(page, changes('click', COUNT), () => archive.click()));
    await page.waitForTimeout(400);
  }
  figures.add('torrents: put one into the archive', archived);
}

async function open(page: Page, figures: Figures, samples: number): Promise<void> {
  const peers =
    '[data-testid=torrent-detail] :is([data-testid=peer-row], [data-testid=peers-none])';
  await measure(page, figures, samples, {
    'a torrent with its peers': (index) =>
      answer(page, appears('click', peers), () =>
        page
          .getByTestId('torrent-row')
          .nth(index % 15)
          .getByRole('link')
          .click(),
      ),
    'back to the list': () =>
      answer(page, appears('click', ROW), () => page.getByTestId('detail-back').click()),
  });
}
