// Help: what the words mean, what to do, and the why beside each warning.
import { violations } from './axe';
import { expect, test } from './fixtures';
import { expectNoSidewaysScrolling } from './steps';

test('what is looked for is found, and leads to where it is put right', async ({ ui }) => {
  await ui.getByTestId('nav-help').click();
  await expect(ui.getByRole('heading', { name: 'Help', level: 1 })).toBeFocused();
  const steps = ui.getByTestId('first-step');
  await expect(steps).toHaveText([
    /Make a \.torrent of it.*Create$/,
    /Seed it.*See your torrents$/,
    /Give it to others.*Overview$/,
  ]);
  await ui.getByTestId('help-search').fill('router PORT');
  await expect(steps).toHaveCount(0);
  await expect(ui.getByTestId('term').first()).toBeVisible();
  await expect(ui.getByTestId('term').filter({ hasText: 'Seeder' })).toHaveCount(0);
  const trouble = ui.getByTestId('trouble').first();
  await expect(trouble).toContainText('Friends cannot connect');
  await trouble.getByTestId('trouble-go').click();
  await expect(ui.locator('#settings-network h2')).toBeFocused();

  await ui.getByTestId('nav-help').click();
  await ui.getByTestId('help-search').fill('a word that is nowhere');
  await expect(ui.getByRole('status').filter({ hasText: 'Nothing here' })).toBeVisible();
});

test('its first steps lead to their pages', async ({ ui }) => {
  await ui.getByTestId('nav-help').click();
  await ui.getByTestId('first-step-go').first().click();
  await expect(ui.getByTestId('path-input')).toBeVisible();
});

test('a warning says why in its place, by keyboard too, and leads to Help', async ({ ui }) => {
  const why = ui.getByTestId('notice').getByTestId('why');
  await expect(why).toHaveAccessibleName('Why? About: Only this computer');
  await why.focus();
  await ui.keyboard.press('Enter');
  const text = ui.getByTestId('why-text');
  await expect(text).toContainText('127.0.0.1');
  await ui.keyboard.press('Tab');
  await ui.keyboard.press('Escape');
  await expect(text).toBeHidden();
  await expect(why).toBeFocused();

  await why.click();
  await text.getByRole('link').click();
  await expect(ui).toHaveURL(/#\/help\/loopback$/);
  const term = ui.getByTestId('term').and(ui.locator('[data-topic=loopback]'));
  await expect(term).toBeFocused();
  await expect(term).toBeInViewport();
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({
      bypassCSP: true,
      colorScheme: theme,
      contextOptions: { reducedMotion: 'reduce' },
      viewport: { width: 420, height: 700 },
    });

    test('axe finds nothing, and all of it fits', async ({ ui }) => {
      await ui.getByTestId('notice').getByTestId('why').click();
      expect(await violations(ui), 'a why').toEqual([]);
      await expectNoSidewaysScrolling(ui);
      await ui.screenshot({ path: test.info().outputPath('why.png') });
      await ui.getByTestId('nav-help').click();
      await expect(ui.getByTestId('term').first()).toBeVisible();
      expect(await violations(ui), 'help').toEqual([]);
      await expectNoSidewaysScrolling(ui);
      await ui.screenshot({ path: test.info().outputPath('help.png') });
      await ui.setViewportSize({ width: 1200, height: 800 });
      await ui.screenshot({ path: test.info().outputPath('help-wide.png') });
    });
  });
}
