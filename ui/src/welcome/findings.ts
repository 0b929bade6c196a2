// What a look at the computer has found, in words.
import type { Topic } from '../help/topics';
import type { AddressMeaning, PortView, SurroundingsView } from '../api/types';
import { t } from '../text/text';

export interface Finding {
  kind: 'good' | 'info' | 'warning';
  title: string;
  text: string;
  /** What explains it. */
  topic: Topic;
}

export function portFinding({ number, state, holder }: PortView): Finding {
  const port = String(number);
  switch (state) {
    case 'free':
      return {
        kind: 'good',
        topic: 'port',
        title: t('welcome.look.free', { port }),
        text: t('welcome.look.free.text'),
      };
    case 'ours':
      return {
        kind: 'good',
        topic: 'port',
        title: t('welcome.look.ours', { port }),
        text: t('welcome.look.ours.text'),
      };
    case 'taken': {
      const named = { port, name: holder?.name ?? '', id: String(holder?.process_id ?? '') };
      return {
        kind: 'warning',
        topic: 'port',
        title: holder
          ? t(
              holder.is_swarmdeck ? 'welcome.look.taken.swarmdeck' : 'welcome.look.taken.named',
              named,
            )
          : t('welcome.look.taken', { port }),
        text: t('welcome.look.taken.text'),
      };
    }
    case 'reserved':
      return {
        kind: 'warning',
        topic: 'port',
        title: t('welcome.look.reserved', { port }),
        text: t('welcome.look.reserved.text'),
      };
    case 'refused':
      return {
        kind: 'warning',
        topic: 'port',
        title: t('welcome.look.refused', { port }),
        text: t('welcome.look.refused.text'),
      };
  }
}

/** Where the command line takes any free port, another one at each start; 0 while it has none. */
export function changingPortFinding({ number }: PortView): Finding {
  const port = String(number);
  return {
    kind: 'info',
    topic: 'port',
    title: t('welcome.look.changing'),
    text: number === 0 ? t('welcome.look.port.any') : t('welcome.look.changing.text', { port }),
  };
}

export function networkFinding(found: SurroundingsView): Finding {
  switch (found.outlook) {
    case 'behind_router':
      return {
        kind: 'info',
        topic: 'nat',
        title: t('welcome.look.router'),
        text: t('welcome.look.router.text', { ip: addressOf(found, 'local_network') }),
      };
    case 'carrier_nat':
      return {
        kind: 'warning',
        topic: 'cgnat',
        title: t('welcome.look.carrier'),
        text: t(found.has_public_ipv6 ? 'welcome.look.carrier.ipv6' : 'welcome.look.carrier.text', {
          ip: addressOf(found, 'carrier_nat'),
        }),
      };
    case 'public':
      return {
        kind: 'info',
        topic: 'host',
        title: t('welcome.look.public'),
        text: t('welcome.look.public.text', { ip: addressOf(found, 'internet') }),
      };
    case 'alone':
      return {
        kind: 'warning',
        topic: 'loopback',
        title: t('welcome.look.alone'),
        text: t('welcome.look.alone.text'),
      };
  }
}

/** The address a router or a friend has to be told; those that lead out stand first. */
export function addressOf(found: SurroundingsView, meaning: AddressMeaning): string {
  return found.addresses.find((each) => each.meaning === meaning)?.ip ?? '';
}
