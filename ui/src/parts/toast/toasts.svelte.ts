// Messages that say what has just happened, pass by themselves, and may be able to undo it.
import { announcer } from '../../state/announcer.svelte';
import { shownKeys } from '../../state/keys';
import { t } from '../../text/text';

export interface ToastOptions {
  kind?: 'info' | 'error';
  /** Takes back what the message tells of. Errors are its own to tell. */
  undo?: () => void | Promise<void>;
}

export interface Toast {
  id: number;
  message: string;
  kind: 'info' | 'error';
  undo?: () => void | Promise<void>;
}

/** More would cover the page; the oldest goes first. */
export const MAX_TOASTS = 4;
const PLAIN_MS = 6_000;
/** Long enough to notice a mistake, and to reach the button by keyboard. */
const UNDO_MS = 20_000;

class Toasts {
  list = $state.raw<Toast[]>([]);

  #nextId = 1;
  #held = false;
  #dialogs = 0;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Shows and speaks `message`; the id is what `dismiss` takes. */
  show(message: string, { kind = 'info', undo }: ToastOptions = {}): number {
    const toast: Toast = { id: this.#nextId++, message, kind, undo };
    for (const old of this.list.slice(0, Math.max(0, this.list.length + 1 - MAX_TOASTS)))
      this.dismiss(old.id);
    this.list = [...this.list, toast];
    announcer.say(undo ? t('toast.undo.spoken', { message, keys: shownKeys('Ctrl+Z') }) : message);
    this.#start(toast);
    return toast.id;
  }

  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Undoes what the message tells of, once. */
  undo(id: number): void {
    const undo = this.list.find((toast) => toast.id === id)?.undo;
    this.dismiss(id);
    void undo?.();
  }

  /** Undoes the latest that can be; false where there is none. */
  undoLatest(): boolean {
    const latest = this.list.findLast((toast) => toast.undo !== undefined);
    if (latest) this.undo(latest.id);
    return latest !== undefined;
  }

  /** While somebody points at the messages or has the focus there, none of them goes. */
  hold(): void {
    this.#held = true;
    this.#stop();
  }

  release(): void {
    if (!this.#held) return;
    this.#held = false;
    for (const toast of this.list) this.#start(toast);
  }

  /** Lets none go while a dialog is before them, until the returned function is called. */
  wait(): () => void {
    this.#dialogs += 1;
    this.#stop();
    return () => {
      this.#dialogs -= 1;
      for (const toast of this.list) this.#start(toast);
    };
  }

  #stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #start(toast: Toast): void {
    if (this.#held || this.#dialogs > 0) return;
    clearTimeout(this.#timers.get(toast.id));
    const ms = toast.undo ? UNDO_MS : PLAIN_MS;
    this.#timers.set(
      toast.id,
      setTimeout(() => this.dismiss(toast.id), ms),
    );
  }
}

export const toasts = new Toasts();
