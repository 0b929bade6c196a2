// The peers of a torrent: a long table of which only the screen's part is asked for.
import { expect, test } from './fixtures';
import { announce, createTorrent } from './steps';

const SIZE = 500_012;

test('peers are shown with what they gave, where they are and since when', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await join(tracker.announce, infoHash, { port: 1001, ip: '203.0.113.9', up: 90, down: 100 });
  await join(tracker.announce, infoHash, { port: 1002, ip: '192.168.1.7', up: 10, down: 100 });
  await join(tracker.announce, infoHash, { port: 1003, ip: '100.64.0.7', up: 5, left: 0 });
  await ui.getByTestId('result-open-detail').click();

  const rows = ui.getByTestId('peer-row');
  const row = (address: string) => rows.filter({ hasText: address });
  await expect(rows).toHaveCount(3);
  await expect(row('203.0.113.9:1001')).toContainText('Internet');
  await expect(row('203.0.113.9:1001')).toContainText('0.90');
  await expect(row('192.168.1.7:1002')).toContainText('Your network');
  await expect(row('192.168.1.7:1002')).toContainText('has not had long to give back');
  await expect(row('100.64.0.7:1003')).toContainText('Behind its provider');
  await expect(row('100.64.0.7:1003')).toContainText('∞');
  await expect(row('100.64.0.7:1003')).toContainText('HTTP');

  await ui.getByTestId('peers-sort-ratio').click();
  await expect(rows.first()).toContainText('100.64.0.7:1003');
  await ui.getByTestId('peers-sort-ratio').click();
  await expect(rows.first()).toContainText('192.168.1.7:1002');
  await expect(ui.getByRole('columnheader', { name: 'Ratio' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  await join(tracker.announce, infoHash, { port: 1004, ip: '203.0.113.4', up: 0, left: SIZE });
  await expect(row('203.0.113.4:1004')).toContainText('no report yet');
  await expect(row('203.0.113.4:1004')).toContainText('nothing exchanged yet');
});

test('of many peers those on the screen are there, wherever one scrolls to', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  const count = 400;
  for (let number = 0; number < count; number++) {
    const ip = `203.0.${113 + Math.floor(number / 200)}.${1 + (number % 200)}`;
    await join(tracker.announce, infoHash, { port: 2000 + number, ip, up: number, down: 1000 });
  }
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('peers-sort-uploaded').click();

  const rows = ui.getByTestId('peer-row');
  await expect(rows.first()).toContainText('203.0.114.200:2399');
  expect(await rows.count()).toBeLessThan(100);
  await expect(ui.getByRole('grid')).toHaveAttribute('aria-rowcount', `${count + 1}`);

  await rows.first().focus();
  await ui.keyboard.press('End');
  await expect(ui.locator(`[data-index="${count - 1}"]`)).toBeFocused();
  await expect(rows.last()).toContainText('203.0.113.1:2000');
  await ui.keyboard.press('ArrowUp');
  await expect(ui.locator(`[data-index="${count - 2}"]`)).toContainText('203.0.113.2:2001');
  await ui.keyboard.press('Home');
  await expect(rows.first()).toContainText('203.0.114.200:2399');
});

test('who is kicked comes back, who is banned does not', async ({ ui, tracker, folder }) => {
  const infoHash = await createTorrent(ui, folder);
  const peer = { port: 1001, ip: '203.0.113.9', up: 0 };
  await join(tracker.announce, infoHash, peer);
  await ui.getByTestId('result-open-detail').click();
  await ui.getByRole('button', { name: 'Kick 203.0.113.9:1001' }).click();
  await expect(ui.getByTestId('peers-none')).toBeFocused();
  await join(tracker.announce, infoHash, peer);
  await expect(ui.getByTestId('peer-row')).toHaveCount(1);

  await ui.getByRole('button', { name: 'Ban 203.0.113.9:1001' }).click();
  await expect(ui.getByTestId('ban-own')).toBeHidden();
  await ui.getByTestId('reason').fill('Takes, never gives');
  await ui.getByTestId('dialog-confirm').click();
  await expect(ui.getByTestId('peers-none')).toBeVisible();
  expect(await answerTo(tracker.announce, infoHash, peer)).toContain('Takes, never gives');
  await ui.getByTestId('nav-access').click();
  await ui.getByTestId('tab-lists').click();
  await expect(ui.getByTestId('entry-row')).toContainText('203.0.113.9');
  await expect(ui.getByTestId('entry-row')).toContainText('Takes, never gives');
});

test('the first who has all of it is told of on the page, and only the first', async ({
  ui,
  tracker,
  folder,
}) => {
  const infoHash = await createTorrent(ui, folder);
  await ui.getByTestId('result-open-detail').click();
  const complete = async (port: number) => {
    const peer = { infoHash, port, peerId: `-qB5020-${String(port).padStart(12, '0')}` };
    await announce(tracker.announce, { ...peer, left: SIZE, event: 'started' });
    await announce(tracker.announce, { ...peer, left: 0, event: 'completed' });
  };
  await expect(ui.getByTestId('detail-swarm')).toContainText('0 completed');
  await complete(1001);
  const told = ui.getByTestId('toast').filter({ hasText: 'Somebody has all of Summer videos.' });
  await expect(told).toHaveCount(1);
  await complete(1002);
  await expect(ui.getByTestId('detail-swarm')).toContainText('2 completed');
  expect(await told.count()).toBeLessThan(2);
});

test('a ban of an own address is warned of', async ({ ui, tracker, folder }) => {
  const infoHash = await createTorrent(ui, folder);
  await join(tracker.announce, infoHash, { port: 1001, ip: '192.168.1.7', up: 0 });
  await ui.getByTestId('result-open-detail').click();
  await ui.getByTestId('peer-ban').click();
  await expect(ui.getByTestId('ban-own')).toBeVisible();
});

interface Joining {
  port: number;
  /** The tracker believes what its own computer says of this. */
  ip: string;
  up: number;
  down?: number;
  left?: number;
}

/** Lets a client of its own announce itself. */
async function join(url: string, infoHash: string, joining: Joining): Promise<void> {
  expect(await answerTo(url, infoHash, joining)).toContain('interval');
}

async function answerTo(url: string, infoHash: string, joining: Joining): Promise<string> {
  const { port, ip, up, down = 0, left = SIZE / 4 } = joining;
  const binaryHash = infoHash.replace(/../g, '%$&');
  const peerId = `-qB5020-${String(port).padStart(12, '0')}`;
  const answer = await fetch(
    `${url}?info_hash=${binaryHash}&peer_id=${peerId}&port=${port}&ip=${ip}` +
      `&uploaded=${up}&downloaded=${down}&left=${left}&compact=1&event=started`,
  );
  return answer.text();
}
