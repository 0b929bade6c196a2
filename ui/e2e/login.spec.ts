// A browser comes in with the password, stays, and leaves.
import { expect, test } from './fixtures';

test.use({ expectedErrors: [/Failed to load resource: .* (401|403|422|429)/] });

const PASSWORD = 'four plain words here';

test('a password is set, asked for, and lets a browser in until it logs out', async ({
  ui,
  tracker,
  browser,
}) => {
  await ui.getByTestId('nav-settings').click();
  const section = ui.getByTestId('password');
  await expect(section).toContainText('open only with the address');
  await expect(section.getByTestId('password-current')).toHaveCount(0);
  await section.getByTestId('password-new').fill('short');
  await section.getByTestId('password-again').fill('shirt');
  await section.getByTestId('password-save').click();
  await expect(section.getByTestId('password-differ')).toBeVisible();
  await section.getByTestId('password-again').fill('short');
  await section.getByTestId('password-save').click();
  await expect(section.getByTestId('error-box')).toContainText('8 characters');
  await section.getByTestId('password-new').fill(PASSWORD);
  await section.getByTestId('password-again').fill(PASSWORD);
  await section.getByTestId('password-save').click();
  await expect(section.getByTestId('password-done')).toBeVisible();
  await expect(section.getByTestId('password-current')).toHaveValue('');

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(tracker.ui.split('#')[0]!);
  await expect(page).toHaveTitle(/Log in/);
  await expect(page.getByTestId('login-password')).toBeFocused();
  await page.getByTestId('login-password').fill('something else');
  await page.getByTestId('login-submit').click();
  await expect(page.getByTestId('error-box')).toContainText('not the password');
  await page.getByTestId('login-password').fill(PASSWORD);
  await page.getByTestId('login-password').press('Enter');
  await expect(page.getByTestId('tracker-state')).toHaveText('Your tracker is running');
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });

  await page.reload();
  await expect(page.getByTestId('tracker-state')).toHaveText('Your tracker is running');
  // What changes something needs the proof, which only pages of ours can read.
  const forged = await page.request.post(new URL('rpc/stop_tracker', page.url()).href);
  expect(forged.status()).toBe(401);

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByTestId('tracker-state')).toHaveText('Your tracker is running');
  await page.getByTestId('log-out').click();
  await expect(page.getByTestId('login-password')).toBeVisible();
  await expect(second.getByTestId('login-password')).toBeVisible();
  await context.close();

  await section.getByTestId('password-current').fill('wrong wrong');
  await section.getByTestId('password-remove').click();
  await expect(section.getByTestId('error-box')).toContainText('not right');
  await section.getByTestId('password-current').fill(PASSWORD);
  await section.getByTestId('password-remove').click();
  await expect(section).toContainText('open only with the address');
});

test('a new password ends the sessions of others, and many guesses have to wait', async ({
  ui,
  tracker,
  browser,
}) => {
  await ui.getByTestId('nav-settings').click();
  await ui.getByTestId('password-new').fill(PASSWORD);
  await ui.getByTestId('password-again').fill(PASSWORD);
  await ui.getByTestId('password-save').click();
  await expect(ui.getByTestId('password-done')).toBeVisible();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(tracker.ui.split('#')[0]!);
  await page.getByTestId('login-password').fill(PASSWORD);
  await page.getByTestId('login-submit').click();
  await expect(page.getByTestId('tracker-state')).toBeVisible();

  await ui.getByTestId('password-current').fill(PASSWORD);
  await ui.getByTestId('password-new').fill('another four words');
  await ui.getByTestId('password-again').fill('another four words');
  await ui.getByTestId('password-save').click();
  await expect(page.getByTestId('login-password')).toBeVisible();
  await expect(ui.getByTestId('password-done')).toBeVisible();

  // From the sixth on each has to wait twice as long as the one before.
  let status = 0;
  for (let guess = 0; guess < 12 && status !== 429; guess++) {
    await page.getByTestId('login-password').fill(`guess ${guess}`);
    const answered = page.waitForResponse(/\/login$/);
    await page.getByTestId('login-submit').click();
    status = (await answered).status();
  }
  await expect(page.getByTestId('error-box')).toContainText('too many attempts');
  await page.getByTestId('login-other').locator('summary').click();
  await page.getByTestId('key-input').fill(tracker.ui);
  await page.getByTestId('key-submit').click();
  await expect(page.getByTestId('tracker-state')).toBeVisible();
  await expect(page.getByTestId('log-out')).toHaveCount(0);
  await context.close();
});
