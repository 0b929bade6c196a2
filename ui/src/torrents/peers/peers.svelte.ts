// The peers of one torrent, of which only those on the screen are asked for.
import * as commands from '../../api/commands/peers';
import type { PeerColumn, PeersView, PeerView } from '../../api/types';
import { Live } from '../../state/live.svelte';
import type { RowWindow } from '../window';
import { LATEST_FIRST, sortedBy, type PeerSort } from './columns';

/** Rows asked for above and below those on the screen, so that scrolling finds them there. */
const SPARE = 60;
/** The engine gives no more at a time. */
const GIVEN_MAX = 500;

export class Peers extends Live<PeersView> {
  sort = $state.raw<PeerSort>(LATEST_FIRST);
  #window: RowWindow = { first: 0, end: 40 };

  constructor(infoHash: string) {
    super((signal) => {
      const { first, end } = this.#window;
      const offset = Math.max(0, first - SPARE);
      const count = Math.min(GIVEN_MAX, end + SPARE - offset);
      return commands.peers({ info_hash: infoHash, ...this.sort, offset, count }, signal);
    }, 'torrents');
  }

  sortBy(column: PeerColumn): void {
    this.sort = sortedBy(this.sort, column);
    this.refresh();
  }

  /** Sees to it that the rows of `window` are there. */
  show(window: RowWindow): void {
    this.#window = window;
    const known = this.value;
    if (!known) return;
    const end = Math.min(window.end, known.total);
    const isThere = known.offset <= window.first && end <= known.offset + known.peers.length;
    if (!isThere) this.refresh();
  }

  /** The peer in the row `index`, once it has come. */
  at(index: number): PeerView | undefined {
    return this.value?.peers[index - this.value.offset];
  }
}
