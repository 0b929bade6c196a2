// Keys do what a page or the frame says, but not while somebody is typing.
import { afterEach, expect, test, vi } from 'vitest';
import { actions, type Action } from './actions.svelte';

let remove: (() => void)[] = [];
afterEach(() => {
  for (const each of remove) each();
  remove = [];
  document.body.replaceChildren();
});

function add(more: Partial<Action>) {
  const run = vi.fn();
  remove.push(actions.add([{ id: 'test', text: () => '', keys: ['Ctrl+Z'], run, ...more }]));
  return run;
}

function press(on: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true });
  Object.defineProperty(event, 'target', { value: on });
  return actions.handle(event);
}

test('a text field keeps its own keys', () => {
  const run = add({});
  const field = document.body.appendChild(document.createElement('input'));

  expect(press(field)).toBe(false);
  expect(press()).toBe(true);
  expect(run).toHaveBeenCalledOnce();
});

test('some keys mean the same everywhere', () => {
  const run = add({ whileTyping: true });

  press(document.body.appendChild(document.createElement('textarea')));

  expect(run).toHaveBeenCalledOnce();
});

test('what cannot be done leaves the keys to the browser', () => {
  const run = add({ possible: () => false });

  expect(press()).toBe(false);
  expect(run).not.toHaveBeenCalled();
});

test('the page comes before the frame, until it is left', () => {
  const frame = add({});
  const page = add({});

  press();
  remove.pop()?.();
  press();

  expect(page).toHaveBeenCalledOnce();
  expect(frame).toHaveBeenCalledOnce();
});
