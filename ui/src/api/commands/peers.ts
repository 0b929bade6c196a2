// The engine's commands about the peers of a torrent.
import { call } from '../transport';
import type { AccessEntryView, PeersRequest, PeersView } from '../types';

export const peers = (request: PeersRequest, signal: AbortSignal) =>
  call<PeersView>('peers', { request }, signal);
export const kickPeer = (infoHash: string, address: string) =>
  call<null>('kick_peer', { info_hash: infoHash, address });
export const banPeer = (address: string, reason: string, expiresUnixSecs: number | null) =>
  call<AccessEntryView>('ban_peer', { address, reason, expires_unix_secs: expiresUnixSecs });
