// The key is found in whatever a person pastes.
import { expect, test } from 'vitest';
import { tokenFrom } from './token';

const TOKEN = '35f52e3defc70dc0c34530eb2a8bf1e650098c6e34da2f41';

test.each([
  TOKEN,
  ` ${TOKEN}\n`,
  `token=${TOKEN}`,
  `#token=${TOKEN}`,
  `http://127.0.0.1:35299/#token=${TOKEN}`,
  `ui http://127.0.0.1:35299/#token=${TOKEN}`,
])('finds the key in %j', (pasted) => {
  expect(tokenFrom(pasted)).toBe(TOKEN);
});

test.each(['', 'abc', 'http://127.0.0.1:35299/', '#token=', 'not a key at all'])(
  'finds none in %j',
  (pasted) => {
    expect(tokenFrom(pasted)).toBeNull();
  },
);
