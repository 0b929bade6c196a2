// What happened lately, in words, and followed while it is looked at.
import { recent as ask } from '../api/commands/recent';
import type { RecentEventView, RecentKind } from '../api/types';
import type { IconName } from '../parts/icons';
import { Live } from '../state/live.svelte';
import { formatNumber } from '../text/format';
import { plural, t, type Key, type PluralKey } from '../text/text';

export const recent = new Live<RecentEventView[]>(ask, 'recent');

export const SIGN: Record<RecentKind, IconName> = {
  tracker_started: 'play',
  tracker_stopped: 'pause',
  tracker_failed: 'error',
  listener_lost: 'warning',
  torrent_registered: 'plus',
  torrent_removed: 'trash',
  watched_trouble: 'warning',
  download_completed: 'check',
  last_seed_left: 'warning',
  friend_added: 'access',
  friend_removed: 'refuse',
  settings_changed: 'settings',
  backup_made: 'archive',
};

/** What is said of one. */
const SENTENCE: Record<RecentKind, Key> = {
  tracker_started: 'recent.tracker_started',
  tracker_stopped: 'recent.tracker_stopped',
  tracker_failed: 'recent.tracker_failed',
  listener_lost: 'recent.listener_lost',
  torrent_registered: 'recent.torrent_registered',
  torrent_removed: 'recent.torrent_removed',
  watched_trouble: 'recent.watched_trouble',
  download_completed: 'recent.download_completed',
  last_seed_left: 'recent.last_seed_left',
  friend_added: 'recent.friend_added',
  friend_removed: 'recent.friend_removed',
  settings_changed: 'recent.settings_changed',
  backup_made: 'recent.backup_made',
};

/** What is said of many at once, of which none has a name. */
const CROWD: Partial<Record<RecentKind, PluralKey>> = {
  torrent_registered: 'recent.torrents_registered',
  torrent_removed: 'recent.torrents_removed',
  download_completed: 'recent.downloads_completed',
};

export function sentence({ kind, count, subject }: RecentEventView): string {
  const crowd = CROWD[kind];
  if (subject === null && crowd) return plural(crowd, count);
  const event = t(SENTENCE[kind], { name: subject ?? '–' });
  return count > 1 ? t('recent.times', { event, count: formatNumber(count) }) : event;
}
