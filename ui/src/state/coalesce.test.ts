// A storm of news becomes few questions, and the last one is never lost.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coalesce, debounce } from './coalesce';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('calls during a run lead to exactly one more', async () => {
  let runs = 0;
  const { run: refresh } = coalesce(async () => {
    runs += 1;
  }, 100);

  for (let call = 0; call < 50; call++) refresh();
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(runs).toBe(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toBe(2);
});

test('after a rest the next call runs at once', async () => {
  let runs = 0;
  const { run: refresh } = coalesce(async () => {
    runs += 1;
  }, 100);

  refresh();
  await vi.advanceTimersByTimeAsync(500);
  refresh();
  expect(runs).toBe(2);
});

test('slow answers are asked for less often', async () => {
  let runs = 0;
  const { run: refresh } = coalesce(async () => {
    runs += 1;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }, 100);

  refresh();
  refresh();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(runs).toBe(2);
});

test('whoever waits for an answer waits for no pause', async () => {
  let runs = 0;
  const { run, hurry } = coalesce(async () => {
    runs += 1;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }, 100);

  hurry();
  expect(runs).toBe(1);
  hurry();
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(10);
  expect(runs).toBe(2);
  await vi.advanceTimersByTimeAsync(20);
  hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(runs).toBe(3);
  await vi.advanceTimersByTimeAsync(20);
  run();
  await vi.advanceTimersByTimeAsync(20);
  expect(runs).toBe(3);
});

test('a run that is no longer wanted does not follow', async () => {
  let runs = 0;
  const { run, drop } = coalesce(async () => {
    runs += 1;
  }, 100);

  run();
  run();
  drop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toBe(1);
});

test('typing is waited out', async () => {
  const task = vi.fn();
  const soon = debounce(task, 300);

  soon();
  await vi.advanceTimersByTimeAsync(200);
  soon();
  await vi.advanceTimersByTimeAsync(200);
  expect(task).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(task).toHaveBeenCalledOnce();
});
