// What happens while nobody looks waits, and then happens once.
import { afterEach, expect, test, vi } from 'vitest';
import { whenSeen } from './sight';

function show(seen: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(!seen);
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => void vi.restoreAllMocks());

test('a task runs at once while the page is seen', () => {
  const task = vi.fn();
  show(true);
  const seen = whenSeen(task);
  seen.run();
  seen.run();
  expect(task).toHaveBeenCalledTimes(2);
});

test('on a hidden page it waits, and runs once when the page is seen again', () => {
  const task = vi.fn();
  const seen = whenSeen(task);
  show(false);
  seen.run();
  seen.run();
  expect(task).not.toHaveBeenCalled();
  show(true);
  expect(task).toHaveBeenCalledOnce();
  show(false);
  show(true);
  expect(task).toHaveBeenCalledOnce();
});

test('what is dropped does not follow', () => {
  const task = vi.fn();
  const seen = whenSeen(task);
  show(false);
  seen.run();
  seen.drop();
  show(true);
  expect(task).not.toHaveBeenCalled();
});
