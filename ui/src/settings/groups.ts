// The groups of the settings, in the order of their page.
import { shell } from '../api/transport';
import { t } from '../text/text';

export interface SettingsGroup {
  id: string;
  name: string;
  /** What a group without settings of its own is found by besides its name. */
  words?: string[];
}

export function allGroups() {
  return {
    network: { id: 'network', name: t('settings.network') },
    access: {
      id: 'access',
      name: t('settings.access'),
      words: [t('settings.access.hint'), 'access.open', 'access.private'],
    },
    replies: { id: 'replies', name: t('settings.replies') },
    limits: { id: 'limits', name: t('settings.limits') },
    reach: { id: 'reach', name: t('settings.reach') },
    webSeed: { id: 'web-seed', name: t('settings.webSeed') },
    watched: { id: 'watched', name: t('watched.title') },
    window: { id: 'window', name: t('settings.window') },
    log: { id: 'log', name: t('settings.log') },
    backups: { id: 'backups', name: t('backups.title'), words: [t('backups.text')] },
    password: { id: 'password', name: t('password.title'), words: [t('login.title')] },
    file: { id: 'file', name: t('settings.file.title'), words: [t('settings.file.hint')] },
    welcome: { id: 'welcome', name: t('welcome.again'), words: [t('welcome.again.hint')] },
  } satisfies Record<string, SettingsGroup>;
}

/** Those of this face: a window has no password, and a browser none of the window's own. */
export function groupsHere(): SettingsGroup[] {
  return Object.values(allGroups()).filter(({ id }) => id !== (shell ? 'password' : 'window'));
}
