// Runs the create wizard: asks the engine, and follows a creation whichever page is open.
import { untrack } from 'svelte';
import * as commands from '../api/commands/create';
import { KEY_NEEDED, toUserError, UNREACHABLE } from '../api/errors';
import type { BatchRequest, JobView } from '../api/types';
import { debounce } from '../state/coalesce';
import { engine } from '../state/engine.svelte';
import { overview } from '../state/overview.svelte';
import { anyWrong } from './checks';
import { Doubts } from './doubts.svelte';
import {
  entriesOf,
  needsPlan,
  plannedOptions,
  settled,
  torrentOptions,
  type Options,
} from './options';
import { cleanPaths } from './path';
import { queue } from './queue.svelte';
import { recallRun, rememberRun } from './run';
import { ownUrls, parseMore, reachOf, tickedUrls } from './tiers';
import { isBatch, next, START, type Action, type Wizard } from './wizard';

/** Events tell of progress at once; asking now and then covers the ones that got lost. */
const ASK_EVERY_MS = 2_000;
const TYPING_PAUSE_MS = 300;

class Create {
  wizard = $state.raw<Wizard>(START);
  readonly doubts = new Doubts();
  readonly paths = $derived(cleanPaths(this.wizard.path));
  readonly more = $derived(parseMore(this.wizard.options.moreTrackers));
  readonly own = $derived(
    ownUrls(overview.value?.announce_urls ?? [], this.wizard.options.decidedUrls),
  );
  /** What goes into the torrent, also where the person has left it open. */
  readonly options = $derived(
    settled(
      this.wizard.options,
      (overview.value?.private ?? false) && tickedUrls(this.own).length > 0,
    ),
  );
  readonly urls = $derived([...tickedUrls(this.own), ...this.more.tiers.flat()]);
  readonly reach = $derived(reachOf(this.own, this.more.tiers));
  /** Whether clients can find anybody or anything; without a tracker there must be other ways. */
  readonly findable = $derived(
    this.urls.length > 0 ||
      entriesOf(this.wizard.options.nodes + '\n' + this.wizard.options.webSeeds).length > 0,
  );
  /** Whether all that is set can go into a torrent. */
  readonly ready = $derived(
    !this.wizard.planning &&
      !this.wizard.stale &&
      this.findable &&
      this.more.invalid.length === 0 &&
      !this.doubts.refused &&
      !anyWrong(this.options),
  );

  /** What the wizard would like to be looked at for, if another page is open. */
  readonly calls = $derived.by((): 'finished' | 'stopped' | null => {
    const { step, error, note, made } = this.wizard;
    if (step === 'result') return 'finished';
    if (step === 'queue' && queue.share === null) {
      return made.some((id) => queue.find(id)?.state === 'failed') ? 'stopped' : 'finished';
    }
    return step === 'plan' && (error || note === 'folder_changed') ? 'stopped' : null;
  });

  /** Numbers the plans asked for, so that only the latest answer counts. */
  #plans = 0;
  /** Whether the plan that is under way is out of date already. */
  #planAgain = false;
  /** The creation to take up again, until the engine has told of it. */
  #resumed: number | null = null;
  readonly #planSoon = debounce(() => this.#replan(), TYPING_PAUSE_MS);

  follow(): () => void {
    const unqueue = queue.follow();
    const unfollow = engine.onEvent((event) => {
      if (event.type === 'job' && this.wizard.job?.id === event.job.id) this.#moved(event.job);
    });
    // Who follows must not start over with every step of the wizard.
    untrack(() => this.#resume());
    const asking = setInterval(() => void this.#ask(), ASK_EVERY_MS);
    return () => {
      unqueue();
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
    if (needsPlan(options, this.wizard.step === 'batch')) this.#planSoon();
  }

  choose(paths: string[]): void {
    this.do({ type: 'path', path: paths.join('\n') });
    void this.plan();
  }

  drop(paths: string[]): void {
    if (paths.length === 0) return;
    this.do({ type: 'dropped', paths });
    void this.plan();
  }

  /** Makes a torrent of each thing in the folder, or of the folder again. */
  takeApart(on: boolean): void {
    this.do({ type: 'each_entry', on });
    void this.plan();
  }

  async plan(): Promise<void> {
    const number = ++this.#plans;
    this.#planAgain = false;
    this.do({ type: 'planning' });
    let outcome: Action;
    try {
      outcome = isBatch(this.wizard)
        ? { type: 'batch_planned', batch: await commands.planBatch(this.#batchPlanRequest()) }
        : { type: 'planned', plan: await commands.planTorrent(this.#planRequest()) };
    } catch (thrown) {
      outcome = { type: 'plan_failed', error: toUserError(thrown) };
    }
    if (number !== this.#plans) return;
    if (this.#planAgain) void this.plan();
    else this.do(outcome);
  }

  async create(): Promise<void> {
    const { options } = this;
    const { plan } = this.wizard;
    if (!plan) return;
    this.#plans += 1;
    this.do({ type: 'creating', reach: this.reach });
    try {
      const job = await commands.createTorrent({
        path: plan.path,
        options: torrentOptions(options),
        own_urls: tickedUrls(this.own),
        output_path: options.outputPath,
        fingerprint: plan.fingerprint,
        seed_here: options.seedHere,
      });
      // Its events may have arrived before the answer that names it.
      queue.take(job);
      this.#moved(queue.find(job.id) ?? job);
    } catch (thrown) {
      this.do({ type: 'create_failed', error: toUserError(thrown) });
      this.#planIfChanged();
    }
  }

  async createAll(): Promise<void> {
    const { reach } = this;
    this.#plans += 1;
    this.do({ type: 'planning' });
    try {
      const jobs = await commands.createBatch(this.#batchRequest());
      jobs.forEach((job) => queue.take(job));
      this.do({ type: 'queued', jobs: jobs.map(({ id }) => id), reach });
    } catch (thrown) {
      this.do({ type: 'create_failed', error: toUserError(thrown) });
    }
  }

  async cancel(): Promise<void> {
    const { job } = this.wizard;
    if (!job) return;
    this.do({ type: 'cancelling' });
    // If it cannot be cancelled any more, its end is on the way.
    await queue.cancel(job.id);
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

  /** Begins another torrent; one that is under way goes on in the queue. */
  again(): void {
    this.#plans += 1;
    this.do({ type: 'again' });
  }

  #planRequest() {
    return { path: this.paths[0] ?? '', options: plannedOptions(this.wizard.options) };
  }

  #batchPlanRequest(): BatchRequest {
    const options = plannedOptions(this.wizard.options);
    return { ...this.#batchRequest(), options, own_urls: [] };
  }

  #batchRequest(): BatchRequest {
    const { options } = this;
    const { eachEntry } = this.wizard;
    return {
      paths: this.paths,
      each_entry: eachEntry,
      options: torrentOptions(options),
      own_urls: tickedUrls(this.own),
      output_folder: options.outputPath,
      seed_here: options.seedHere,
    };
  }

  /** Plans anew with the options there are by now; a large folder is not walked twice at once. */
  #replan(): void {
    const { step, planning } = this.wizard;
    if (step !== 'plan' && step !== 'batch') return;
    if (planning) this.#planAgain = true;
    else void this.plan();
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
      const answer = await commands.job(id);
      queue.take(answer);
      this.#resumed = null;
      this.#moved(answer);
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
