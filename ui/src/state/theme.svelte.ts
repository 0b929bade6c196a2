// Light or dark: as the system has it, or as the person chose.

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'swarmdeck-theme';

class ThemeChoice {
  chosen = $state.raw<Theme>('system');
  readonly #systemDark = window.matchMedia('(prefers-color-scheme: dark)');

  start(): void {
    const stored = localStorage.getItem(KEY);
    this.chosen = THEMES.find((theme) => theme === stored) ?? 'system';
    this.#systemDark.addEventListener('change', () => this.#show());
    this.#show();
  }

  choose(theme: Theme): void {
    this.chosen = theme;
    localStorage.setItem(KEY, theme);
    this.#show();
  }

  #show(): void {
    const system = this.#systemDark.matches ? 'dark' : 'light';
    document.documentElement.dataset.theme = this.chosen === 'system' ? system : this.chosen;
  }
}

export const theme = new ThemeChoice();
