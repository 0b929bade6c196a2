// A folder with 50,000 files: the wizard goes on answering while it is looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const FOLDERS = 500;
const FILES_EACH = 100;

test('a plan of 50,000 files holds up no input', async ({ ui, folder }) => {
  // A busy computer takes its time; no test of speed.
  test.setTimeout(240_000);
  const patient = expect.configure({ timeout: 60_000 });
  const many = join(folder, 'many');
  for (let each = 0; each < FOLDERS; each += 1) {
    const below = join(many, `album ${each}`);
    mkdirSync(below, { recursive: true });
    for (let index = 0; index < FILES_EACH; index += 1) {
      writeFileSync(join(below, `picture ${index}.jpg`), 'x');
    }
  }
  await ui.getByTestId('nav-create').click();
  await ui.getByTestId('path-input').fill(many);
  await ui.getByTestId('path-go').click();
  await patient(ui.getByTestId('plan')).toBeVisible();
  await expect(ui.getByTestId('tab-plan-files')).toContainText('50,000');
  await expect(ui.getByTestId('plan-files').getByRole('listitem')).toHaveCount(1001);

  // While the engine is held up, whatever is typed is there at once.
  const held: (() => void)[] = [];
  await ui.route('**/rpc/plan_torrent', async (route) => {
    await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  await ui.getByTestId('tab-plan-left-out').click();
  await ui.getByTestId('exclude').fill('picture 1*.jpg');
  await expect.poll(() => held.length).toBe(1);
  await expect(ui.getByTestId('create-start')).toBeDisabled();
  await ui.getByTestId('comment-input').pressSequentially('Typed while it is looked at');
  await expect(ui.getByTestId('comment-input')).toHaveValue('Typed while it is looked at');
  // What is typed meanwhile is planned afterwards, and only once.
  await ui.getByTestId('exclude').fill('picture 1?.jpg');
  await ui.getByTestId('tab-plan-files').click();
  await expect(ui.getByTestId('plan-files').getByRole('listitem')).toHaveCount(1001);
  await ui.getByTestId('tab-plan-left-out').click();
  held[0]?.();
  await patient.poll(() => held.length).toBe(2);
  held[1]?.();

  await patient(ui.getByTestId('tab-plan-left-out')).toContainText('5,000');
  await expect(ui.getByTestId('tab-plan-files')).toContainText('45,000');
  await expect(ui.getByTestId('plan-left-out')).toContainText('album 0/picture 10.jpg');
  await expect(ui.getByTestId('create-start')).toBeEnabled();
});
