// The BitTorrent client that torrents are handed over to, as far as the engine knows one.
import * as commands from '../api/commands/client';
import { toUserError } from '../api/errors';
import type { ClientKind, ClientRequest, ClientView, UserError } from '../api/types';
import type { Key } from '../text/text';

export const CLIENT_NAME: Record<ClientKind, Key> = {
  qbittorrent: 'client.kind.qbittorrent',
  transmission: 'client.kind.transmission',
};

class KnownClient {
  /** Null where there is none, or none is known yet. */
  value = $state.raw<ClientView | null>(null);
  /** Whether the engine has told whether there is one. */
  asked = $state.raw(false);
  problem = $state.raw<UserError | null>(null);

  async ask(): Promise<void> {
    this.problem = null;
    try {
      this.value = await commands.client();
      this.asked = true;
    } catch (thrown) {
      this.problem = toUserError(thrown);
    }
  }

  async set(request: ClientRequest): Promise<void> {
    this.value = await commands.setClient(request);
  }

  async forget(): Promise<void> {
    await commands.forgetClient();
    this.value = null;
  }
}

export const knownClient = new KnownClient();
