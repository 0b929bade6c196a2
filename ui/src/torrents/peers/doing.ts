// What is done with one peer of a torrent, and how a ban is taken back.
import { removeAccessEntry } from '../../api/commands';
import { kickPeer } from '../../api/commands/peers';
import { toUserError } from '../../api/errors';
import type { AccessEntryView, PeerView } from '../../api/types';
import { copyText } from '../../parts/clipboard';
import type { MenuEntry } from '../../parts/menu/menu.svelte';
import { toasts } from '../../parts/toast/toasts.svelte';
import { t } from '../../text/text';

/** Puts the peer out of the swarm, and says so. */
export function kick(infoHash: string, { address }: PeerView): Promise<void> {
  return tried(async () => {
    await kickPeer(infoHash, address);
    toasts.show(t('peers.kick.done', { address }));
  });
}

/** Says that the entry bans somebody now, and lets it be undone. */
export function tellBanned({ id, pattern: what }: AccessEntryView): void {
  const undo = () =>
    tried(async () => {
      await removeAccessEntry(id);
      toasts.show(t('peers.ban.undone', { what }));
    });
  toasts.show(t('peers.ban.done', { what }), { undo });
}

async function copy({ address }: PeerView): Promise<void> {
  if (await copyText(address)) toasts.show(t('action.copiedWhat', { what: address }));
  else toasts.show(t('error.copy'), { kind: 'error' });
}

/** The menu of a peer's row; `onban` asks before anybody is banned. */
export function peerMenu(infoHash: string, peer: PeerView, onban: () => void): MenuEntry[] {
  return [
    {
      label: t('peers.copy'),
      icon: 'copy',
      testid: 'menu-copy-address',
      onpick: () => void copy(peer),
    },
    null,
    {
      label: t('peers.kick'),
      icon: 'kick',
      testid: 'menu-kick',
      onpick: () => void kick(infoHash, peer),
    },
    { label: t('peers.ban'), icon: 'refuse', danger: true, testid: 'menu-ban', onpick: onban },
  ];
}

async function tried(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (thrown) {
    toasts.show(toUserError(thrown).message, { kind: 'error' });
  }
}
