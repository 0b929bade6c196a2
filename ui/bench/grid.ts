// A long table scrolled by key, wheel and bar.
import type { Page } from '@playwright/test';
import type { Figures } from './figures';
import { answer, measure, type Watch } from './measure';

/** Measures the one long table of the page, whose rows are called `row`. */
export async function scroll(
  page: Page,
  figures: Figures,
  samples: number,
  { what, row }: { what: string; row: string },
): Promise<void> {
  const grid = page.getByRole('grid');
  const view = grid.locator('..');
  const last = Number(await grid.getAttribute('aria-rowcount')) - 2;
  const first = page.locator(`[data-testid=${row}][data-index="0"]`);
  const height = await first.evaluate((element) => element.getBoundingClientRect().height);
  const screen = Math.floor((await view.evaluate((it) => it.clientHeight)) / height) - 1;
  const press = (key: string, index: number) =>
    answer(page, shows('keydown', row, index), () => page.keyboard.press(key));
  const toTop = async () => {
    await view.evaluate((element) => (element.scrollTop = 0));
    await first.focus();
  };

  await toTop();
  await measure(page, figures, samples, {
    [`${what}: End`]: () => press('End', last),
    [`${what}: Home`]: () => press('Home', 0),
  });
  await view.hover();
  await measure(page, figures, samples, {
    [`${what}: a screenful by the wheel`]: (index) => {
      const watch = shows('wheel', row, (index + 1) * screen);
      return answer(page, watch, () => page.mouse.wheel(0, screen * height));
    },
  });
  await measure(page, figures, samples, {
    [`${what}: a place far away`]: (index) => {
      const wanted = Math.floor(last * (((index + 1) * 0.37) % 1));
      // As when the handle of the bar at the side is let go there.
      const letGo = (element: Element, top: number) => {
        element.dispatchEvent(new MouseEvent('wheel'));
        element.scrollTop = top;
      };
      const watch = shows('wheel', row, wanted);
      return answer(page, watch, () => view.evaluate(letGo, wanted * height));
    },
  });
  await toTop();
}

interface Row {
  row: string;
  index: number;
}

/** A watch for the row with that number, with its contents and in sight. */
function shows(input: 'keydown' | 'wheel', row: string, index: number): Watch<null, Row> {
  return {
    input,
    given: { row, index },
    seen: () => null,
    done: (_, wanted) => {
      const name = `[data-testid=${wanted.row}][data-index="${wanted.index}"]`;
      const place = document.querySelector(name)?.getBoundingClientRect();
      const view = document.querySelector('[role=grid]')!.parentElement!.getBoundingClientRect();
      return place !== undefined && place.top < view.bottom && place.bottom > view.top;
    },
  };
}
