// The browser's way to the engine, with a made-up network at the edge.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connection } from './transport';
import type { Event } from './types';

const TOKEN = '0123456789abcdef0123456789abcdef';

type Network = (url: string, init: RequestInit) => Promise<Response>;
let network: Network;

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', `/#token=${TOKEN}`);
  vi.resetModules();
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => network(url, init));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

test('the token moves from the address into the session', async () => {
  await import('./transport');

  expect(location.hash).toBe('');
  expect(sessionStorage.getItem('swarmdeck-token')).toBe(TOKEN);
});

test('a command is posted with its arguments and the token', async () => {
  const seen: { url: string; init: RequestInit }[] = [];
  network = async (url, init) => {
    seen.push({ url, init });
    return json({ name: 'x' });
  };
  const { call } = await import('./transport');

  await expect(call('torrent', { info_hash: 'ab' })).resolves.toEqual({ name: 'x' });

  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    url: 'rpc/torrent',
    init: {
      method: 'POST',
      body: '{"info_hash":"ab"}',
      headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
    },
  });
});

test("the engine's refusal reaches the person as it is", async () => {
  const refusal = { code: 'no_files', message: 'Nothing.', hint: 'Add some.', problems: [] };
  network = async () => json(refusal, 422);
  const { call } = await import('./transport');

  await expect(call('plan_torrent')).rejects.toEqual(refusal);
});

test.each<[string, Network, string]>([
  ['no answer', () => Promise.reject(new TypeError('failed')), 'ui_unreachable'],
  ['no JSON', async () => new Response('<html>'), 'ui_unreachable'],
  ['a refused token', async () => json({}, 401), 'ui_key_needed'],
  ['an error nobody knows', async () => json({ oops: 1 }, 500), 'ui_unknown'],
])('%s becomes a plain sentence', async (_, made, code) => {
  network = made;
  const { call } = await import('./transport');

  await expect(call('overview')).rejects.toMatchObject({ code, message: expect.any(String) });
});

test('events are followed, and again after the stream breaks', async () => {
  vi.useFakeTimers();
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  network = async (url, init) => {
    expect(url).toBe('events');
    expect(init.headers).toMatchObject({ Authorization: `Bearer ${TOKEN}` });
    if (streams.length === 1) {
      streams.length += 1;
      throw new TypeError('refused once');
    }
    const body = new ReadableStream<Uint8Array>({ start: (stream) => void streams.push(stream) });
    return new Response(body);
  };
  const events: Event[] = [];
  const connections: Connection[] = [];
  const { subscribe } = await import('./transport');
  const stop = subscribe(
    (event) => events.push(event),
    (connection) => connections.push(connection),
  );
  await vi.advanceTimersByTimeAsync(0);

  streams[0]!.enqueue(new TextEncoder().encode('data: {"type":"over'));
  streams[0]!.enqueue(new TextEncoder().encode('view"}\n\n: keep-alive\n\n'));
  await vi.advanceTimersByTimeAsync(0);
  expect(events).toEqual([{ type: 'overview' }]);

  streams[0]!.close();
  await vi.advanceTimersByTimeAsync(10_000);
  streams.at(-1)!.enqueue(new TextEncoder().encode('data: {"type":"torrents"}\n\n'));
  await vi.advanceTimersByTimeAsync(0);
  expect(events).toEqual([{ type: 'overview' }, { type: 'torrents' }]);
  expect(connections.filter((each) => each !== 'connecting')).toEqual([
    'online',
    'offline',
    'offline',
    'online',
  ]);
  stop();
});

test('without a key nothing is tried until one is given', async () => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
  let asked = 0;
  network = async (url, init) => {
    if (url === 'session') return json({ has_password: false, proof: null });
    asked += 1;
    const given = (init.headers as Record<string, string>).Authorization;
    return given === undefined ? json({}, 401) : new Response(new ReadableStream());
  };
  const connections: Connection[] = [];
  const { subscribe, useToken } = await import('./transport');
  const stop = subscribe(
    () => {},
    (connection) => connections.push(connection),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
  expect(connections.at(-1)).toBe('key_needed');

  expect(useToken('what is this?')).toBe(false);
  expect(useToken(`http://127.0.0.1:1234/#token=${TOKEN}`)).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(connections.at(-1)).toBe('online');
  stop();
});

test('after a login the session’s proof goes along, and after a logout no more', async () => {
  history.replaceState(null, '', '/');
  const seen: [string, Record<string, string>][] = [];
  let proof: string | null = null;
  network = async (url, init) => {
    if (url === 'session') return json({ has_password: true, proof });
    seen.push([url, (init.headers ?? {}) as Record<string, string>]);
    if (url === 'login') {
      if (init.body !== '{"password":"right"}') {
        return json({ code: 'password_wrong', message: 'No.', hint: '', problems: [] }, 403);
      }
      proof = 'p1';
      return json({ has_password: true, proof });
    }
    if (url === 'logout') proof = null;
    const given = (init.headers as Record<string, string>)['X-Swarmdeck-Proof'];
    return url === 'logout' || given === 'p1' ? json('answer') : json({}, 401);
  };
  const { call, hasPassword, loggedIn, logIn, logOut } = await import('./transport');

  expect(await hasPassword()).toBe(true);
  expect(await loggedIn()).toBe(false);
  await expect(call('overview')).rejects.toMatchObject({ code: 'ui_key_needed' });
  await expect(logIn('wrong')).rejects.toMatchObject({ code: 'password_wrong' });
  await logIn('right');
  expect(await loggedIn()).toBe(true);
  expect(await call('overview')).toBe('answer');
  await logOut();
  expect(seen.at(-1)).toEqual(['logout', expect.objectContaining({ 'X-Swarmdeck-Proof': 'p1' })]);
  expect(await loggedIn()).toBe(false);
  await expect(call('overview')).rejects.toMatchObject({ code: 'ui_key_needed' });
});

test('in the window commands go to Tauri, and nothing to the network', async () => {
  network = () => Promise.reject(new Error('the network must not be used'));
  const invoke = vi.fn(async () => 'answer');
  vi.stubGlobal('__TAURI_INTERNALS__', { invoke, transformCallback: () => 1 });
  const { call, shell } = await import('./transport');

  await expect(call('job', { id: 3 })).resolves.toBe('answer');
  expect(invoke).toHaveBeenCalledWith('rpc', { name: 'job', args: { id: 3 } }, undefined);
  await shell!.pickPath('folder');
  expect(invoke).toHaveBeenLastCalledWith('pick_path', { kind: 'folder' }, undefined);
  await shell!.pickPaths('file');
  expect(invoke).toHaveBeenLastCalledWith('pick_paths', { kind: 'file' }, undefined);
});

test('in the window events and dropped files come from Tauri', async () => {
  type Handler = (event: { payload: unknown }) => void;
  const handlers: Record<string, Handler> = {};
  const callbacks: Handler[] = [];
  const invoke = vi.fn(async (command: string, args: { event: string; handler: number }) => {
    if (command === 'plugin:event|listen') handlers[args.event] = callbacks[args.handler]!;
  });
  const transformCallback = (callback: Handler) => callbacks.push(callback) - 1;
  vi.stubGlobal('__TAURI_INTERNALS__', { invoke, transformCallback });
  const { shell, subscribe } = await import('./transport');
  const events: Event[] = [];
  const connections: Connection[] = [];
  const dropped: string[][] = [];
  const [enter, leave] = [vi.fn(), vi.fn()];

  subscribe(
    (event) => events.push(event),
    (connection) => connections.push(connection),
  );
  shell!.onDrop({ enter, leave, drop: (paths) => dropped.push(paths) });
  await vi.waitFor(() => expect(connections).toEqual(['online']));
  handlers['swarmdeck']!({ payload: { type: 'overview' } });
  handlers['tauri://drag-enter']!({ payload: { paths: ['/a'] } });
  handlers['tauri://drag-leave']!({ payload: null });
  handlers['tauri://drag-drop']!({ payload: { paths: ['/a'] } });

  expect(events).toEqual([{ type: 'overview' }]);
  expect(enter).toHaveBeenCalledOnce();
  expect(leave).toHaveBeenCalledOnce();
  expect(dropped).toEqual([['/a']]);
});
