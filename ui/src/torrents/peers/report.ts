// What the announces of a peer tell of it by now.
import type { PeerView } from '../../api/types';

/** The tracker keeps amounts rounded, so that nothing may look like very little. */
const SOME_FROM = 0.01;

/** How long it had been here at its last announce, from which its figures are. */
export function stayOf(peer: PeerView): number {
  return peer.first_seen_secs - peer.last_seen_secs;
}

/**
 * Whether it had nothing as it came and has not announced since: until then, which may be half an
 * hour, nobody knows how much it has.
 */
export function hasOnlyCome(peer: PeerView): boolean {
  const { progress, uploaded_bytes, downloaded_bytes } = peer;
  if (progress === null || progress >= SOME_FROM) return false;
  return uploaded_bytes === 0 && downloaded_bytes === 0 && stayOf(peer) === 0;
}
