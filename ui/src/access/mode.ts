// Who may use the tracker, as one of three choices that stand for two settings.
import type { AccessSettings } from '../api/types';
import type { Key } from '../text/text';

export type Mode = 'own' | 'friends' | 'anyone';

export const MODES: { mode: Mode; name: Key; text: Key }[] = [
  { mode: 'own', name: 'access.own', text: 'access.own.text' },
  { mode: 'friends', name: 'access.friends', text: 'access.friends.text' },
  { mode: 'anyone', name: 'access.anyone', text: 'access.anyone.text' },
];

type ModeSettings = Pick<AccessSettings, 'open' | 'private'>;

/** A key is asked for whatever the torrent, so a tracker that is both is one for friends. */
export function modeOf({ open, private: isPrivate }: ModeSettings): Mode {
  if (isPrivate) return 'friends';
  return open ? 'anyone' : 'own';
}

export function settingsOf(mode: Mode): ModeSettings {
  return { open: mode === 'anyone', private: mode === 'friends' };
}

/** What the change would mean for people who use the tracker now. */
export function consequence(from: Mode, to: Mode): { message: Key; hint: Key } | null {
  if (from === to) return null;
  switch (to) {
    case 'friends':
      return { message: 'access.become.friends', hint: 'access.become.friends.hint' };
    case 'anyone':
      return { message: 'access.become.anyone', hint: 'access.become.anyone.hint' };
    case 'own':
      return from === 'friends'
        ? { message: 'access.become.own', hint: 'access.become.own.hint' }
        : { message: 'access.become.closed', hint: 'access.become.closed.hint' };
  }
}
