// The engine's commands for handing torrents over to a BitTorrent client.
import { call } from '../transport';
import type { ClientRequest, ClientView } from '../types';

export const client = () => call<ClientView | null>('client');
export const setClient = (request: ClientRequest) =>
  call<ClientView>('set_client', { client: request });
export const forgetClient = () => call<null>('forget_client');
export const tryClient = () => call<string>('try_client');
export const seedWithClient = (infoHash: string, folder: string) =>
  call<null>('seed_with_client', { info_hash: infoHash, folder });
