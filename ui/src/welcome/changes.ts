// What a change of a setting means, in words.
import type { SettingChangeView } from '../api/types';
import { t, type Key } from '../text/text';

export interface Change {
  field: string;
  name: string;
  before: string;
  after: string;
}

interface Words {
  name: Key;
  of: (value: string) => string;
}

const yesOrNo = (yes: Key, no: Key) => (value: string) => t(value === 'true' ? yes : no);

const WORDS: Record<string, Words> = {
  'network.port': {
    name: 'welcome.change.port',
    of: (value) => (value === '0' ? t('welcome.change.port.any') : value),
  },
  'network.bind': { name: 'welcome.change.bind', of: whoConnects },
  'network.public_host': {
    name: 'welcome.change.host',
    of: (value) => value || t('welcome.change.host.none'),
  },
  'access.open': {
    name: 'welcome.change.open',
    of: yesOrNo('welcome.change.open.true', 'welcome.change.open.false'),
  },
  'access.private': {
    name: 'welcome.change.private',
    of: yesOrNo('welcome.change.private.true', 'welcome.change.private.false'),
  },
  'window.start_at_login': {
    name: 'welcome.change.start',
    of: yesOrNo('welcome.change.yes', 'welcome.change.no'),
  },
};

/** A setting nobody has words for here is shown as it stands in the file. */
export function changeOf({ field, before, after }: SettingChangeView): Change {
  const words = WORDS[field];
  if (!words) return { field, name: field, before, after };
  return { field, name: t(words.name), before: words.of(before), after: words.of(after) };
}

function whoConnects(addresses: string): string {
  const ips = addresses.split(', ');
  if (ips.every((ip) => ip === '127.0.0.1' || ip === '::1')) return t('welcome.change.bind.own');
  if (ips.includes('0.0.0.0')) return t('welcome.change.bind.all');
  return t('welcome.change.bind.some', { ips: addresses });
}
