// The settings page's state: what is in force, what stands in the fields, and what is wrong there.
import * as commands from '../api/commands';
import { toUserError } from '../api/errors';
import type { AccessSettings, Problem, Settings, SettingsView, UserError } from '../api/types';
import { announcer } from '../state/announcer.svelte';
import { debounce } from '../state/coalesce';
import { Live } from '../state/live.svelte';
import { t } from '../text/text';
import {
  draftFrom,
  isChanged,
  isFixed,
  isWrongPort,
  problemOf,
  rebased,
  settingsFrom,
  type Draft,
  type Field,
} from './draft';

const TYPING_PAUSE_MS = 250;

class Form extends Live<SettingsView> {
  draft = $state.raw<Draft | null>(null);
  applying = $state.raw(false);
  /** Whether the last thing that happened was a success, to be confirmed. */
  applied = $state.raw(false);
  failure = $state.raw<UserError | null>(null);
  /** Whether the settings were changed elsewhere while the person was typing here. */
  elsewhere = $state.raw(false);
  #engineProblems = $state.raw<Problem[]>([]);
  #checks = 0;
  /** Ends when what is being applied is in force, or is refused. */
  #underWay: Promise<void> = Promise.resolve();
  readonly #checkSoon = debounce(() => void this.#check(), TYPING_PAUSE_MS);

  readonly changed = $derived(
    this.value !== null &&
      this.draft !== null &&
      // Defaults that stand for what does not fit in the file can be applied as they are.
      (this.value.file_problems.length > 0 || isChanged(this.draft, this.value.settings)),
  );
  readonly problems = $derived.by((): Problem[] => {
    if (!this.value || !this.draft) return [];
    const { unreadable } = settingsFrom(this.draft, this.value.settings);
    const ours: Problem[] = unreadable.map((field) => ({
      field,
      message: t('settings.problem.number'),
    }));
    if (isWrongPort(this.draft, this.value.settings)) {
      ours.push({ field: 'network.port', message: t('settings.problem.port') });
    }
    return [
      ...ours,
      ...this.#engineProblems.filter(({ field }) => !ours.some((each) => each.field === field)),
    ];
  });

  constructor() {
    super(commands.settings, 'settings');
  }

  override set(view: SettingsView): void {
    const before = this.value?.settings;
    const typed = this.draft;
    const shown = (settings: Settings) => JSON.stringify(draftFrom(settings));
    const isNew = before !== undefined && shown(before) !== shown(view.settings);
    // What was applied here is no longer what is in force.
    if (isNew) this.applied = false;
    super.set(view);
    if (!before || !typed || !isChanged(typed, before)) {
      this.draft = draftFrom(view.settings);
      return;
    }
    // What the person is typing survives news from elsewhere, and turns nothing else back.
    this.draft = rebased(typed, before, view.settings);
    if (isChanged(this.draft, view.settings) && isNew) {
      this.elsewhere = true;
      this.#checkSoon();
    }
  }

  edit(change: Partial<Draft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change };
    this.applied = false;
    this.failure = null;
    this.#checkSoon();
  }

  undo(): void {
    if (!this.value) return;
    this.#follow(this.value);
  }

  /** Replaces all settings by those in a file. Rejects with a `UserError`. */
  async import(fileName: string, base64: string): Promise<void> {
    await this.#underWay;
    const view = await commands.importSettings(fileName, base64);
    super.set(view);
    this.#follow(view);
    this.applied = true;
  }

  /** Shows what is in force, whatever was typed. */
  #follow(view: SettingsView): void {
    this.draft = draftFrom(view.settings);
    this.failure = null;
    this.applied = false;
    this.elsewhere = false;
    this.#checks += 1;
    this.#engineProblems = [];
  }

  problemOf(field: Field): string | null {
    return problemOf(this.problems, field);
  }

  fixed(field: Field): boolean {
    return isFixed(this.value?.fixed ?? [], field);
  }

  apply(): Promise<void> {
    this.#underWay = this.#apply();
    return this.#underWay;
  }

  /**
   * Changes who may use the tracker at once, whatever stands in the fields. Rejects with a
   * `UserError`.
   */
  async changeAccess(change: Partial<AccessSettings>): Promise<void> {
    // Settings are applied as a whole: what is still under way must not be turned back.
    await this.#underWay;
    const { settings } = await commands.settings();
    const access = { ...settings.access, ...change };
    this.set(await commands.applySettings({ ...settings, access }));
  }

  async #apply(): Promise<void> {
    const settings = this.#settings();
    if (!settings) return;
    this.applying = true;
    this.failure = null;
    this.#checks += 1;
    try {
      const view = await commands.applySettings(settings);
      super.set(view);
      this.#follow(view);
      this.applied = true;
      announcer.say(t('settings.applied'));
    } catch (thrown) {
      const error = toUserError(thrown);
      this.#engineProblems = error.problems;
      // Problems are shown beside their fields; the box is for what no field can say.
      this.failure = error.problems.length > 0 ? null : error;
    } finally {
      this.applying = false;
    }
  }

  #settings(): Settings | null {
    if (!this.value || !this.draft) return null;
    return settingsFrom(this.draft, this.value.settings).settings;
  }

  async #check(): Promise<void> {
    const settings = this.#settings();
    if (!settings) return;
    const number = ++this.#checks;
    // A check that fails is no verdict; applying checks once more.
    const result = await commands.checkSettings(settings).catch(() => null);
    if (result && number === this.#checks) this.#engineProblems = result.problems;
  }
}

export const form = new Form();
