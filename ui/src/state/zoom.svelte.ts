// How large everything is drawn, as the person chose on this face.

const STEPS = [75, 90, 100, 110, 125, 150] as const;
const NORMAL = 100;
const KEY = 'swarmdeck-zoom';

class Zoom {
  percent = $state.raw<number>(NORMAL);

  get canGrow(): boolean {
    return this.percent < STEPS[STEPS.length - 1]!;
  }

  get canShrink(): boolean {
    return this.percent > STEPS[0];
  }

  start(): void {
    const stored = Number(localStorage.getItem(KEY));
    this.#set(STEPS.find((step) => step === stored) ?? NORMAL);
  }

  grow(): void {
    this.#set(STEPS.find((step) => step > this.percent) ?? this.percent);
  }

  shrink(): void {
    this.#set(STEPS.findLast((step) => step < this.percent) ?? this.percent);
  }

  reset(): void {
    this.#set(NORMAL);
  }

  #set(percent: number): void {
    this.percent = percent;
    if (percent === NORMAL) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(percent));
    // Every size of ours is in rem; the person's own font size stays what 100 % is.
    document.documentElement.style.fontSize = percent === NORMAL ? '' : `${percent}%`;
  }
}

export const zoom = new Zoom();
