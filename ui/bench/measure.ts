// How long a page takes from an input to the painted frame that shows what it brings about.
import type { Page } from '@playwright/test';
import type { Figures } from './figures';

/** What is watched for; the functions run in the page and know nothing but what they are given. */
export interface Watch<Seen, Given> {
  /** The event that the input is for the page. */
  input: 'click' | 'keydown' | 'wheel' | 'input';
  given: Given;
  /** What is remembered when the input comes. */
  seen: (given: Given) => Seen;
  /** Whether the page shows the answer. */
  done: (seen: Seen, given: Given) => boolean;
}

/** Longer than this counts as this. */
const LIMIT_MS = 10_000;

/** Measures the answer to the input that `act` gives, in milliseconds. */
export async function answer<Seen, Given>(
  page: Page,
  watch: Watch<Seen, Given>,
  act: () => Promise<unknown>,
): Promise<number> {
  // A message sent in a frame's callbacks comes when the frame has been drawn.
  await page.evaluate(`
    window.answered = new Promise((found) => {
      const given = ${JSON.stringify(watch.given)};
      const look = async (event) => {
        const since = () => performance.now() - event.timeStamp;
        const seen = (${String(watch.seen)})(given);
        const isDone = ${String(watch.done)};
        do await new Promise(requestAnimationFrame);
        while (!isDone(seen, given) && since() < ${LIMIT_MS});
        const channel = new MessageChannel();
        channel.port1.onmessage = () => found(since());
        channel.port2.postMessage(null);
      };
      addEventListener('${watch.input}', (event) => void look(event), { capture: true, once: true });
    });
    undefined;
  `);
  await act();
  return page.evaluate<number>('window.answered');
}

/** A watch for an element that was not there. */
export function appears(
  input: Watch<null, string>['input'],
  selector: string,
): Watch<null, string> {
  return {
    input,
    given: selector,
    seen: () => null,
    done: (_, wanted) => document.querySelector(wanted) !== null,
  };
}

/** A watch for other words in an element, or none where it goes. */
export function changes(
  input: Watch<string | null, string>['input'],
  selector: string,
): Watch<string | null, string> {
  return {
    input,
    given: selector,
    seen: (watched) => document.querySelector(watched)?.textContent ?? null,
    done: (seen, watched) => (document.querySelector(watched)?.textContent ?? null) !== seen,
  };
}

/** Measures each of `inputs` in turn again and again, with pauses that meet the news by chance. */
export async function measure(
  page: Page,
  figures: Figures,
  samples: number,
  inputs: Record<string, (index: number) => Promise<number>>,
): Promise<void> {
  const measured = new Map<string, number[]>(Object.keys(inputs).map((name) => [name, []]));
  for (let index = 0; index < samples; index += 1) {
    for (const [name, input] of Object.entries(inputs)) {
      measured.get(name)!.push(await input(index));
      await page.waitForTimeout(100 + ((index * 73) % 250));
    }
  }
  for (const [name, millis] of measured) figures.add(name, millis);
}
