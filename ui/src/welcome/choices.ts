// What a person decides at the first run, from what holds now to what the engine is asked for.
import type { AccessMode, FirstRunChoices, FirstRunView, Outlook, Reach } from '../api/types';
import type { Key } from '../text/text';

/** `kept`: the addresses were chosen by hand, and stay. */
export type ReachChoice = Reach | 'kept';

export const REACH_NAMES: Record<ReachChoice, Key> = {
  this_computer: 'welcome.reach.this_computer',
  local_network: 'welcome.reach.local_network',
  internet: 'welcome.reach.internet',
  kept: 'welcome.reach.kept',
};

export interface Choices {
  /** As typed. */
  port: string;
  reach: ReachChoice;
  publicHost: string;
  access: AccessMode;
  startAtLogin: boolean;
}

/** A new owner wants to share, so that is what is proposed; nothing changes without a yes. */
export function choicesFrom({ now, is_wanted: isNew }: FirstRunView): Choices {
  return {
    port: String(now.port ?? ''),
    reach: isNew ? 'internet' : (now.reach ?? 'kept'),
    publicHost: now.public_host ?? '',
    access: now.access ?? 'own',
    startAtLogin: isNew || (now.start_at_login ?? false),
  };
}

/** What the network makes of what was proposed to a new owner. */
export function proposedReach(outlook: Outlook): Reach {
  return outlook === 'alone' ? 'this_computer' : 'internet';
}

/** Null where what is typed is no port; 0 stands only where it stood before. */
export function portOf(typed: string, before: number | null): number | null {
  const number = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : NaN;
  if (number === 0 && before === 0) return 0;
  return number >= 1 && number <= 65_535 ? number : null;
}

/** What the engine is asked for; what cannot be changed here, or was not asked, is left out. */
export function requestOf(
  choices: Choices,
  view: FirstRunView,
  hasWindow: boolean,
): FirstRunChoices {
  const free = (...fields: string[]) => !fields.some((field) => view.fixed.includes(field));
  const { reach, publicHost } = choices;
  const outside = reach === 'internet' ? publicHost.trim() : reach === 'local_network' ? '' : null;
  return {
    port: free('network.port') ? portOf(choices.port, view.now.port) : null,
    reach: reach !== 'kept' && free('network.bind') ? reach : null,
    public_host: free('network.public_host') ? outside : null,
    access: free('access.open', 'access.private') ? choices.access : null,
    start_at_login: hasWindow && free('window.start_at_login') ? choices.startAtLogin : null,
  };
}
