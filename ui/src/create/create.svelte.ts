// Runs the create wizard: asks the engine, and follows a creation whichever page is open.
import { untrack } from 'svelte';
import * as commands from '../api/commands';
import { KEY_NEEDED, toUserError, UNREACHABLE } from '../api/errors';
import type { JobView } from '../api/types';
import { debounce } from '../state/coalesce';
import { engine } from '../state/engine.svelte';
import { overview } from '../state/overview.svelte';
import { ownUrls, parseMore, reachOf, tiersOf } from './tiers';
import { cleanPath } from './path';
import { recallRun, rememberRun } from './run';
import { torrentOptions } from './options';
import { next, START, type Action, type Options, type Wizard } from './wizard';

/** Events tell of progress at once; asking now and then covers the ones that got lost. */
const ASK_EVERY_MS = 2_000;
const TYPING_PAUSE_MS = 300;

class Create {
  wizard = $state.raw<Wizard>(START);
  readonly more = $derived(parseMore(this.wizard.options.moreTrackers));
  readonly own = $derived(
    ownUrls(overview.value?.announce_urls ?? [], this.wizard.options.decidedUrls),
  );
  readonly tiers = $derived(tiersOf(this.own, this.more.urls));
  readonly reach = $derived(reachOf(this.own, this.more.urls));
  /** How much of the running creation is done; null when none runs. */
  readonly share = $derived.by(() => {
    const { step, job } = this.wizard;
    if (step !== 'progress') return null;
    return job && job.total_bytes > 0 ? job.done_bytes / job.total_bytes : 0;
  });

  /** What the wizard would like to be looked at for, if another page is open. */
  readonly calls = $derived.by((): 'finished' | 'stopped' | null => {
    const { step, error, note } = this.wizard;
    if (step === 'result') return 'finished';
    return step === 'plan' && (error || note === 'folder_changed') ? 'stopped' : null;
  });

  /** Numbers the plans asked for, so that only the latest answer counts. */
  #plans = 0;
  /** A creation's events can arrive before the answer that names it. */
  #latestJob: JobView | null = null;
  /** The creation to take up again, until the engine has told of it. */
  #resumed: number | null = null;
  readonly #planSoon = debounce(() => void this.plan(), TYPING_PAUSE_MS);

  follow(): () => void {
    const unfollow = engine.onEvent((event) => {
      if (event.type !== 'job') return;
      this.#latestJob = event.job;
      if (this.wizard.job?.id === event.job.id) this.#moved(event.job);
    });
    // Who follows must not start over with every step of the wizard.
    untrack(() => this.#resume());
    const asking = setInterval(() => void this.#ask(), ASK_EVERY_MS);
    return () => {
      unfollow();
      clearInterval(asking);
    };
  }

  do(action: Action): void {
    this.wizard = next(this.wizard, action);
    rememberRun(this.wizard);
  }

  setOptions(options: Partial<Options>): void {
    this.do({ type: 'options', options });
    if ('pieceLengthBytes' in options) this.#planSoon();
  }

  choose(path: string): void {
    this.do({ type: 'path', path });
    void this.plan();
  }

  drop(paths: string[]): void {
    this.do({ type: 'dropped', paths });
    if (this.wizard.step === 'choose' && this.wizard.path !== '') void this.plan();
  }

  async plan(): Promise<void> {
    const number = ++this.#plans;
    const { path, options } = this.wizard;
    this.do({ type: 'planning' });
    try {
      const request = { path: cleanPath(path), options: torrentOptions(options, []) };
      const plan = await commands.planTorrent(request);
      if (number === this.#plans) this.do({ type: 'planned', plan });
    } catch (thrown) {
      if (number === this.#plans) this.do({ type: 'plan_failed', error: toUserError(thrown) });
    }
  }

  async create(): Promise<void> {
    const { plan, options } = this.wizard;
    if (!plan) return;
    this.#plans += 1;
    this.#latestJob = null;
    this.do({ type: 'creating', reach: this.reach });
    try {
      const job = await commands.createTorrent({
        path: plan.path,
        options: torrentOptions(options, this.more.urls),
        own_urls: this.own.filter(({ ticked }) => ticked).map(({ url }) => url),
        output_path: options.outputPath,
        fingerprint: plan.fingerprint,
        seed_here: false,
      });
      this.#moved(job);
      const latest = this.#latestJob as JobView | null;
      if (latest?.id === job.id) this.#moved(latest);
    } catch (thrown) {
      this.do({ type: 'create_failed', error: toUserError(thrown) });
      this.#planIfChanged();
    }
  }

  async cancel(): Promise<void> {
    const { job } = this.wizard;
    if (!job) return;
    this.do({ type: 'cancelling' });
    // If it cannot be cancelled any more, its end is on the way.
    await commands.cancelJob(job.id).catch(() => undefined);
    await this.#ask();
  }

  back(): void {
    this.#plans += 1;
    this.do({ type: 'back' });
  }

  /** Plans the same torrent anew, with the addresses the tracker has by now. */
  onceMore(): void {
    this.back();
    void this.plan();
  }

  again(): void {
    this.#plans += 1;
    this.do({ type: 'again' });
  }

  #moved(job: JobView): void {
    this.do({ type: 'job', job });
    this.#planIfChanged();
  }

  /** Takes up the creation that was running when the page was loaded anew. */
  #resume(): void {
    const run = recallRun();
    if (!run || this.wizard !== START) return;
    this.#resumed = run.jobId;
    this.do({ type: 'resumed', path: run.path, options: run.options, reach: run.reach });
    void this.#ask();
  }

  #planIfChanged(): void {
    const { step, note, planning } = this.wizard;
    if (step !== 'progress' && note === 'folder_changed' && !planning) void this.plan();
  }

  async #ask(): Promise<void> {
    const { step, job } = this.wizard;
    const id = job?.id ?? this.#resumed;
    if (step !== 'progress' || id === null) return;
    try {
      this.#moved(await commands.job(id));
      this.#resumed = null;
    } catch (thrown) {
      const error = toUserError(thrown);
      // An engine that is silent may come back; one that does not know the run never will.
      if (error.code === UNREACHABLE || error.code === KEY_NEEDED) return;
      if (this.#resumed !== null) {
        this.#resumed = null;
        this.again();
      } else {
        this.do({ type: 'create_failed', error });
      }
    }
  }
}

export const create = new Create();
