// The engine's English words are known again by their patterns.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { language } from './language.svelte';
import { LOADERS } from './languages';
import { spoken } from './spoken';

const GERMAN = {
  texts: {},
  engine: {
    'Port {port} is already in use.': 'Port {port} ist schon belegt.',
    'port {port} needs administrator rights': 'Port {port} braucht Rechte eines Verwalters',
    'Choose another port.': 'Wählen Sie einen anderen Port.',
    'The presets could not be saved to {path}: {why}.':
      'Nach {path} ließen sich die Vorlagen nicht sichern: {why}.',
    'the disk is full': 'der Datenträger ist voll',
    'The daily backup could not be made. {1}': 'Die tägliche Sicherung misslang. {1}',
    '{name} says: {1}': '{name} sagt: {1}',
    'it is larger than {1} MiB': 'es hat mehr als {1} MiB',
    '{name} cannot be used: {error}.': '{name} ist unbrauchbar: {error}.',
    'the field “{field}” {problem}': 'das Feld „{field}“ {problem}',
    'must not be empty': 'darf nicht leer sein',
    name: 'Name',
  },
};

beforeEach(async () => {
  (LOADERS as Record<string, unknown>).de = () => Promise.resolve(GERMAN);
  await language.choose('de');
});

afterEach(() => language.choose('en'));

function said(message: string): string {
  return spoken({ code: 'any', message }).message;
}

test.each([
  ['Choose another port.', 'Wählen Sie einen anderen Port.'],
  ['Port 6969 is already in use.', 'Port 6969 ist schon belegt.'],
  // An error shown as a sentence of its own.
  ['Port 80 needs administrator rights.', 'Port 80 braucht Rechte eines Verwalters.'],
  ['Nothing that is known.', 'Nothing that is known.'],
  ['', ''],
])('%s is %s', (english, german) => {
  expect(said(english)).toBe(german);
});

test('what is said within something said is translated too', () => {
  expect(said('The presets could not be saved to C:\\It.is: full: the disk is full.')).toBe(
    'Nach C:\\It.is ließen sich die Vorlagen nicht sichern: full: the disk is full.',
  );
  expect(said('The presets could not be saved to /a b/c: the disk is full.')).toBe(
    'Nach /a b/c ließen sich die Vorlagen nicht sichern: der Datenträger ist voll.',
  );
  expect(said('a.torrent cannot be used: it is larger than 8 MiB.')).toBe(
    'a.torrent ist unbrauchbar: es hat mehr als 8 MiB.',
  );
  expect(said('The daily backup could not be made. Port 1 is already in use.')).toBe(
    'Die tägliche Sicherung misslang. Port 1 ist schon belegt.',
  );
});

test('sentences that were put together are translated one by one', () => {
  expect(said('Choose another port. Port 1 is already in use.')).toBe(
    'Wählen Sie einen anderen Port. Port 1 ist schon belegt.',
  );
  expect(said('Choose another port. Says the system.')).toBe(
    'Wählen Sie einen anderen Port. Says the system.',
  );
});

test('several things that are the matter are translated one by one', () => {
  expect(said('The field “name” must not be empty; the field “x” must not be empty.')).toBe(
    'Das Feld „Name“ darf nicht leer sein; das Feld „x“ darf nicht leer sein.',
  );
});

test('what is a sentence by itself goes on in another one', () => {
  expect(said('x cannot be used: choose another port.')).toBe(
    'x ist unbrauchbar: wählen Sie einen anderen Port.',
  );
});

test('a name that is a word of the engine stays a name', () => {
  expect(said('name cannot be used: it is larger than 8 MiB.')).toBe(
    'name ist unbrauchbar: es hat mehr als 8 MiB.',
  );
});

test('only words of the engine are touched, wherever they are', () => {
  const english = 'Choose another port.';
  const answer = {
    name: english,
    pause: { message: english },
    notices: [{ code: 'x', message: english, hint: english, name: english }],
    count: 1,
    none: null,
  };

  expect(spoken(answer)).toEqual({
    ...answer,
    notices: [
      { code: 'x', message: GERMAN.engine[english], hint: GERMAN.engine[english], name: english },
    ],
  });
});

test('in English nothing is changed, not even copied', async () => {
  await language.choose('en');
  const answer = { code: 'x', message: 'Choose another port.' };

  expect(spoken(answer)).toBe(answer);
});
