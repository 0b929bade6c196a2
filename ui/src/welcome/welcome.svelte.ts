// The first run: where the person is in it, what they have chosen, and what the engine says to it.
import * as commands from '../api/commands/welcome';
import { toUserError } from '../api/errors';
import { shell } from '../api/transport';
import type {
  FirstRunPlanView,
  FirstRunView,
  OverviewView,
  SurroundingsView,
  UserError,
} from '../api/types';
import { engine } from '../state/engine.svelte';
import { overview } from '../state/overview.svelte';
import { router } from '../state/router.svelte';
import { choicesFrom, portOf, proposedReach, requestOf, type Choices } from './choices';
import { addressOf } from './findings';
import { before, next, type Step } from './steps';

class Welcome {
  /** What held when it was begun; null before. */
  view = $state.raw<FirstRunView | null>(null);
  choices = $state.raw<Choices | null>(null);
  step = $state.raw<Step>('intro');
  surroundings = $state.raw<SurroundingsView | null>(null);
  plan = $state.raw<FirstRunPlanView | null>(null);
  busy = $state.raw(false);
  failure = $state.raw<UserError | null>(null);
  /** Whether it is known if a new owner is to be welcomed. */
  known = $state.raw(false);
  /** Whether nobody has chosen how far the tracker reaches; then the network has a say. */
  #reachUntouched = true;

  /** Asks once, as soon as there is an engine, and leads a new owner here. */
  follow(): () => void {
    const greet = () => {
      if (!this.known) void this.#greet();
    };
    // The engine may have been there before the page was.
    if (engine.connection === 'online') greet();
    return engine.onOnline(greet);
  }

  async #greet(): Promise<void> {
    try {
      const view = await commands.firstRun();
      if (view.is_wanted) router.go({ page: 'welcome' });
    } catch {
      // The pages say what is the matter.
    }
    this.known = true;
  }

  /** Begins anew, with what holds now. */
  async begin(): Promise<void> {
    this.step = 'intro';
    this.surroundings = null;
    this.plan = null;
    this.#reachUntouched = true;
    await this.#try(async () => {
      this.view = await commands.firstRun();
      this.choices = choicesFrom(this.view);
    });
  }

  choose(change: Partial<Choices>): void {
    if (!this.choices) return;
    if (change.reach !== undefined) this.#reachUntouched = false;
    this.choices = { ...this.choices, ...change };
    this.plan = null;
    this.failure = null;
  }

  fixed(...fields: string[]): boolean {
    return fields.some((field) => this.view?.fixed.includes(field));
  }

  get port(): number | null {
    return portOf(this.choices?.port ?? '', this.view?.now.port ?? null);
  }

  /** Looks at the port and the addresses. */
  look(): Promise<void> {
    return this.#try(async () => {
      if (this.port === null) return;
      const surroundings = await commands.lookAround(this.port);
      this.surroundings = surroundings;
      if (this.view?.is_wanted && this.#reachUntouched && this.choices) {
        this.choices = { ...this.choices, reach: proposedReach(surroundings.outlook) };
      }
    });
  }

  /** Takes a port and looks whether it can be had. */
  takePort(port: number): Promise<void> {
    this.choose({ port: String(port) });
    return this.look();
  }

  back = () => {
    this.failure = null;
    this.step = before(this.step);
  };

  /** Goes on, unless something of this step has to be put right first. */
  async next(): Promise<void> {
    const { step } = this;
    if (step === 'intro') void this.look();
    if (step === 'look' && !(await this.#portIsFine())) return;
    if (step === 'reach' && (await this.#makePlan()) && this.hostProblem !== null) return;
    if (step === 'start' && !(await this.#makePlan())) return;
    if (step === 'summary') return this.#apply();
    if (this.step === step) this.step = next(step);
  }

  /** What is wrong with the public name or address, as the end of a sentence about it. */
  get hostProblem(): string | null {
    const problems = this.plan?.problems ?? [];
    return problems.find(({ field }) => field === 'network.public_host')?.message ?? null;
  }

  /** Changes nothing but that it is over. A disk that cannot be written keeps nobody here. */
  async leave(): Promise<void> {
    if (this.view?.is_wanted)
      await this.#try(async () => this.#over(await commands.skipFirstRun()));
    router.go({ page: 'overview' });
  }

  toPort = () => {
    this.failure = null;
    this.step = 'look';
    void this.look();
  };

  async #portIsFine(): Promise<boolean> {
    if (this.port === null) return false;
    await this.look();
    const state = this.surroundings?.port.state;
    // Where it is fixed, there is nothing to be done about it here.
    return this.failure === null && (state === 'free' || state === 'ours' || this.portFixed);
  }

  /** What a router has to forward for people anywhere to connect, and where to. */
  get forward(): { port: number; ip: string } | null {
    const found = this.surroundings;
    if (found?.outlook !== 'behind_router' || this.choices?.reach !== 'internet') return null;
    return { port: found.port.number, ip: addressOf(found, 'local_network') };
  }

  get portFixed(): boolean {
    return this.fixed('network.port');
  }

  async #makePlan(): Promise<boolean> {
    await this.#try(async () => {
      const { choices, view } = this;
      if (!choices || !view) return;
      this.plan = await commands.planFirstRun(requestOf(choices, view, shell !== null));
    });
    return this.failure === null;
  }

  async #apply(): Promise<void> {
    const { choices, view, plan } = this;
    if (!choices || !view || !plan) return;
    await this.#try(async () => {
      const request = requestOf(choices, view, shell !== null);
      this.#over(await commands.applyFirstRun(request, plan.changes));
      this.step = 'done';
    });
    if (this.failure?.code !== 'plan_changed') return;
    const { failure } = this;
    await this.#makePlan();
    this.failure = failure;
  }

  #over(after: OverviewView): void {
    overview.set(after);
    if (this.view) this.view = { ...this.view, is_wanted: false };
  }

  async #try(task: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = null;
    try {
      await task();
    } catch (thrown) {
      this.failure = toUserError(thrown);
    } finally {
      this.busy = false;
    }
  }
}

export const welcome = new Welcome();
