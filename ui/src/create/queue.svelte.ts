// The engine's queue of jobs, followed whichever page is open.
import { untrack } from 'svelte';
import * as commands from '../api/commands/create';
import { KEY_NEEDED, toUserError, UNREACHABLE } from '../api/errors';
import type { JobView, UserError } from '../api/types';
import { coalesce } from '../state/coalesce';
import { engine } from '../state/engine.svelte';
import { beginning, shareSince, withAll, withJob } from './jobs';

class Queue {
  /** Oldest first. */
  jobs = $state.raw<JobView[]>([]);
  /** Why the last wish was refused. */
  failure = $state.raw<UserError | null>(null);
  #since = $state.raw<number | null>(null);
  /** Torrents to be made; checks of data have a page of their own. */
  readonly creations = $derived(this.jobs.filter(({ kind }) => kind === 'create'));
  /** How much of the creations under way is done, from 0 to 1; null when there is none. */
  readonly share = $derived(this.#since === null ? null : shareSince(this.#since, this.creations));

  /** Whether the engine may be another one, which numbers its jobs anew. */
  #estranged = false;
  readonly #asking = coalesce(async () => {
    // A silent engine is told of elsewhere, and asked again when it answers.
    const jobs = await commands.jobs().catch(() => null);
    if (!jobs) return;
    this.#set(this.#estranged ? jobs : withAll(this.jobs, jobs));
    this.#estranged = false;
  });

  follow(): () => void {
    this.#asking.run();
    const unfollow = engine.onEvent((event) => {
      if (event.type === 'job') this.take(event.job);
      if (event.type === 'jobs' || event.type === 'missed') this.#asking.run();
    });
    const forget = engine.onOnline(() => {
      this.#estranged = true;
      this.#asking.run();
    });
    return () => {
      unfollow();
      forget();
      this.#asking.drop();
    };
  }

  find(id: number): JobView | undefined {
    return this.jobs.find((job) => job.id === id);
  }

  /** Takes in what an event or an answer says about one job. */
  take(job: JobView): void {
    this.#set(
      withJob(
        untrack(() => this.jobs),
        job,
      ),
    );
  }

  pause = (id: number) => this.#one(() => commands.pauseJob(id));
  resume = (id: number) => this.#one(() => commands.resumeJob(id));
  cancel = (id: number) => this.#one(() => commands.cancelJob(id));
  cancelAll = () => this.#all(commands.cancelJobs);
  forget = () => this.#all(commands.forgetJobs);

  async #one(wish: () => Promise<JobView>): Promise<void> {
    await this.#wish(async () => this.take(await wish()));
  }

  async #all(wish: () => Promise<JobView[]>): Promise<void> {
    await this.#wish(async () => this.#set(withAll(this.jobs, await wish())));
  }

  async #wish(wish: () => Promise<void>): Promise<void> {
    this.failure = null;
    try {
      await wish();
    } catch (thrown) {
      const error = toUserError(thrown);
      if (error.code !== UNREACHABLE && error.code !== KEY_NEEDED) this.failure = error;
      // What was wished for may be over already.
      this.#asking.run();
    }
  }

  #set(jobs: JobView[]): void {
    this.jobs = jobs;
    this.#since = beginning(
      untrack(() => this.#since),
      this.creations,
    );
  }
}

export const queue = new Queue();
