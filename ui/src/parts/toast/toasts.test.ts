// Messages pass by themselves, wait while somebody is at them, and undo once.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcer } from '../../state/announcer.svelte';
import { MAX_TOASTS, toasts } from './toasts.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  toasts.release();
  for (const toast of toasts.list) toasts.dismiss(toast.id);
  vi.useRealTimers();
});

const shown = () => toasts.list.map((toast) => toast.message);

test('a message is spoken and passes by itself', () => {
  toasts.show('Saved.');

  expect(announcer.text.trim()).toBe('Saved.');
  expect(shown()).toEqual(['Saved.']);
  vi.runAllTimers();
  expect(shown()).toEqual([]);
});

test('one that can be undone stays longer and says how', () => {
  toasts.show('Saved.');
  toasts.show('Removed.', { undo: () => {} });

  expect(announcer.text).toContain('Ctrl+Z');
  vi.advanceTimersToNextTimer();
  expect(shown()).toEqual(['Removed.']);
});

test('none goes while somebody points at them', () => {
  toasts.show('First');
  toasts.hold();
  toasts.show('Second');

  vi.runAllTimers();
  expect(shown()).toEqual(['First', 'Second']);
  toasts.release();
  vi.runAllTimers();
  expect(shown()).toEqual([]);
});

test('none goes behind a dialog, where it cannot be reached', () => {
  toasts.show('Removed.');
  const closed = [toasts.wait(), toasts.wait()];
  toasts.show('Saved.');

  closed[0]!();
  vi.runAllTimers();
  expect(shown()).toEqual(['Removed.', 'Saved.']);
  closed[1]!();
  vi.runAllTimers();
  expect(shown()).toEqual([]);
});

test('undo runs once and takes the message away', () => {
  const undo = vi.fn();
  const id = toasts.show('Removed.', { undo });

  toasts.undo(id);
  toasts.undo(id);

  expect(undo).toHaveBeenCalledOnce();
  expect(shown()).toEqual([]);
});

test('the latest that can be undone is the one that is', () => {
  const undone: string[] = [];
  toasts.show('A', { undo: () => void undone.push('A') });
  toasts.show('B', { undo: () => void undone.push('B') });
  toasts.show('C');

  expect(toasts.undoLatest()).toBe(true);
  expect(toasts.undoLatest()).toBe(true);
  expect(toasts.undoLatest()).toBe(false);
  expect(undone).toEqual(['B', 'A']);
});

test('too many push out the oldest', () => {
  for (let number = 0; number <= MAX_TOASTS; number += 1) toasts.show(`${number}`);

  expect(shown()).toHaveLength(MAX_TOASTS);
  expect(shown()).not.toContain('0');
});
