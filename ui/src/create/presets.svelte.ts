// The saved presets, and what can be done with them.
import * as commands from '../api/commands/create';
import type { PresetView, TorrentOptions } from '../api/types';
import { Live } from '../state/live.svelte';

class Presets extends Live<PresetView[]> {
  constructor() {
    super(commands.presets, 'presets');
  }

  /** Rejects with a `UserError`, as the others do. */
  async save(name: string, options: TorrentOptions): Promise<void> {
    this.set(await commands.savePreset({ name, options }));
  }

  async remove(name: string): Promise<void> {
    this.set(await commands.removePreset(name));
  }

  async import(text: string): Promise<void> {
    this.set(await commands.importPresets(text));
  }
}

export const presets = new Presets();
