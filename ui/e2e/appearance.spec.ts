// Every page fits every size, in both themes, with nothing to object for axe and no style blocked.
import { violations } from './axe';
import { expect, test } from './fixtures';
import { expectNoSidewaysScrolling } from './steps';
import { tour, tourOfAccess, tourOfCreation, tourOfTools } from './tours';

const SIZES = [
  { width: 720, height: 480 },
  { width: 900, height: 600 },
  { width: 1600, height: 1000 },
];
const THEMES = ['light', 'dark'] as const;

for (const theme of THEMES) {
  for (const viewport of SIZES) {
    test.describe(`${theme}, ${viewport.width}x${viewport.height}`, () => {
      test.use({ colorScheme: theme, viewport });

      test('nothing sticks out to the side', async ({ ui, tracker, folder }) => {
        await expect(ui.locator('html')).toHaveAttribute('data-theme', theme);
        await tour(ui, tracker.announce, folder, () => expectNoSidewaysScrolling(ui));
      });

      test('nor where access is set', async ({ ui, folder }) => {
        test.slow();
        await tourOfAccess(ui, folder, () => expectNoSidewaysScrolling(ui));
      });

      test('nor where torrents are made', async ({ ui, folder }) => {
        test.slow();
        await tourOfCreation(ui, folder, () => expectNoSidewaysScrolling(ui));
      });

      test('nor where torrents are inspected', async ({ ui, folder }) => {
        test.slow();
        await tourOfTools(ui, folder, () => expectNoSidewaysScrolling(ui));
      });
    });
  }

  test.describe(`axe, ${theme}`, () => {
    // Axe is put into the page by the test, which the page's own policy rightly forbids. Without
    // motion it never looks at a colour that is on its way to another.
    test.use({ bypassCSP: true, colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    test('finds nothing on any page', async ({ ui, tracker, folder }) => {
      test.slow();
      await tour(ui, tracker.announce, folder, async (where) => {
        expect(await violations(ui), where).toEqual([]);
      });
    });

    test('nor where access is set', async ({ ui, folder }) => {
      test.slow();
      await tourOfAccess(ui, folder, async (where) => {
        expect(await violations(ui), where).toEqual([]);
      });
    });

    test('nor where torrents are made', async ({ ui, folder }) => {
      test.slow();
      await tourOfCreation(ui, folder, async (where) => {
        expect(await violations(ui), where).toEqual([]);
      });
    });

    test('nor where torrents are inspected', async ({ ui, folder }) => {
      test.slow();
      await tourOfTools(ui, folder, async (where) => {
        expect(await violations(ui), where).toEqual([]);
      });
    });
  });
}

test('the theme can be chosen, and is remembered', async ({ ui }) => {
  const html = ui.locator('html');
  await ui.getByTestId('theme-dark').check({ force: true });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await ui.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await ui.getByTestId('theme-system').check({ force: true });
  await expect(html).toHaveAttribute('data-theme', 'light');
  await ui.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('every page can be reached with the keyboard alone', async ({ ui }) => {
  await expect(ui.getByTestId('tracker-state')).toBeVisible();
  await ui.keyboard.press('Tab');
  await expect(ui.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await ui.keyboard.press('Tab');
  await expect(ui.getByTestId('palette-open')).toBeFocused();
  for (const page of [
    'overview',
    'torrents',
    'create',
    'inspect',
    'access',
    'log',
    'settings',
    'help',
  ]) {
    await ui.keyboard.press('Tab');
    await expect(ui.getByTestId(`nav-${page}`)).toBeFocused();
  }
  await ui.keyboard.press('Enter');
  await expect(ui.getByRole('heading', { name: 'Help', level: 1 })).toBeFocused();
});
