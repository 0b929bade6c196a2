// Checks of data against torrents, which are jobs of the queue: which of them is of which torrent.
import * as commands from '../api/commands/tools';
import type { JobView, TorrentSource } from '../api/types';
import { isActive } from '../create/jobs';
import { queue } from '../create/queue.svelte';
import { recallChecks, rememberChecks, withCheck, type KnownChecks } from './checks';

class Verify {
  #known = $state.raw<KnownChecks>(recallChecks());

  /** How much of the checks under way is done, from 0 to 1; null when none runs. */
  readonly share = $derived.by(() => {
    const active = queue.jobs.filter((job) => job.kind === 'verify' && isActive(job));
    if (active.length === 0) return null;
    const sum = (bytes: (job: JobView) => number) =>
      active.reduce((total, job) => total + bytes(job), 0);
    const total = sum((job) => job.total_bytes);
    return total === 0 ? 0 : sum((job) => job.done_bytes) / total;
  });

  /** The latest check of this torrent, if the engine knows one. */
  of(infoHash: string): JobView | null {
    const check = this.#known[infoHash];
    const job = check && queue.find(check.jobId);
    // An engine that was started anew counts its jobs from the beginning.
    return job?.kind === 'verify' && job.path === check?.path ? job : null;
  }

  async start(infoHash: string, source: TorrentSource, path: string): Promise<void> {
    const job = await commands.verifyTorrent(source, path);
    this.#known = withCheck(this.#known, infoHash, { jobId: job.id, path: job.path });
    rememberChecks(this.#known);
    queue.take(job);
  }
}

export const verify = new Verify();
