// The only file that knows how the engine is reached: Tauri's API in the window, HTTP in a browser.
import { invoke } from '@tauri-apps/api/core';
import { listen, type UnlistenFn } from '@tauri-apps/api/event';
import { spoken } from '../text/spoken';
import { t } from '../text/text';
import { backoffMs } from './backoff';
import { isUserError, KEY_NEEDED, toUserError, UNREACHABLE, userError } from './errors';
import { sseReader } from './sse';
import { tokenFrom } from './token';
import type { Event, UserError } from './types';

/** `no_engine`: the window is there, but what it is a window to could not be opened. */
export type Connection = 'connecting' | 'online' | 'offline' | 'key_needed' | 'no_engine';

/** What only the desktop window can do; a browser has no such thing. */
export interface Shell {
  pickPath(kind: 'file' | 'folder'): Promise<string | null>;
  /** As `pickPath`, for several at once; none when the person changes their mind. */
  pickPaths(kind: 'file' | 'folder'): Promise<string[]>;
  showInFolder(path: string): Promise<void>;
  openTorrent(path: string): Promise<void>;
  /** Opens the folder with the files of the log. */
  showLogs(): Promise<void>;
  /**
   * Asks where to save a registered torrent's .torrent, with the owner's key or a friend's where
   * the tracker asks for keys; false when the person changes their mind.
   */
  saveTorrent(infoHash: string, friendId?: number): Promise<boolean>;
  /** Asks where to save a preset; false when the person changes their mind. */
  savePresetFile(name: string, fileName: string): Promise<boolean>;
  /** Asks where to save the settings; false when the person changes their mind. */
  saveSettingsFile(fileName: string): Promise<boolean>;
  /** Tells of files dragged over the window by the system; HTML5 drops never arrive there. */
  onDrop(handlers: DropHandlers): () => void;
  /** Gives the tray and the system's messages their words, in the language of the page. */
  setTexts(texts: ShellTexts): Promise<void>;
  /**
   * Calls `opener` with each thing that was opened with the program from outside, at once for what
   * waits already, until the returned function is called.
   */
  onOpened(opener: (opened: Opened) => void): () => void;
  desktopState(): Promise<DesktopState>;
  /** Writes the entry that starts the program with the computer once more. */
  restoreAutostart(): Promise<DesktopState>;
}

/** What is shown outside the page. */
export interface ShellTexts {
  open: string;
  create: string;
  copy: string;
  start: string;
  stop: string;
  quit: string;
  running: string;
  warning: string;
  stopped: string;
  error: string;
  stillHere: string;
  stillHereHint: string;
  copied: string;
  trouble: string;
  troubleHint: string;
  lastSeed: string;
  lastSeedHint: string;
  completed: string;
  completedHint: string;
}

/** A .torrent to look at or things to make a torrent of; or a torrent of what is yet to be chosen. */
export interface Opened {
  kind: 'paths' | 'create';
  paths: string[];
}

export interface DesktopState {
  /** Whether a hidden window can be brought back from a tray. */
  tray: boolean;
  /** Whether the program starts with the computer; `missing`: it should, but the system forgot. */
  autostart: { state: 'off' | 'on' | 'missing' } | { state: 'failed'; why: string };
}

export interface DropHandlers {
  enter(): void;
  leave(): void;
  drop(paths: string[]): void;
}

type OnEvent = (event: Event) => void;
/** `problem` says why there is no engine. */
type OnConnection = (connection: Connection, problem?: UserError) => void;

const inWindow = '__TAURI_INTERNALS__' in window;

/**
 * Runs one command of the engine. Rejects with a `UserError`. Once `signal` says that nobody waits
 * any longer, a browser lets go of the question; the window's answer comes all the same.
 */
export function call<T>(name: string, args: object = {}, signal?: AbortSignal): Promise<T> {
  const answer = inWindow ? invoke<T>('rpc', { name, args }) : post<T>(name, args, signal);
  return answer.then(spoken);
}

/** Follows the engine's news and whether it can be reached, until the returned function is called. */
export function subscribe(onEvent: OnEvent, onConnection: OnConnection): () => void {
  return inWindow
    ? subscribeInWindow(onEvent, onConnection)
    : subscribeOverHttp(onEvent, onConnection);
}

export const shell: Shell | null = inWindow
  ? {
      pickPath: (kind) => invoke('pick_path', { kind }),
      pickPaths: (kind) => invoke('pick_paths', { kind }),
      showInFolder: (path) => invoke('show_in_folder', { path }),
      openTorrent: (path) => invoke('open_torrent', { path }),
      showLogs: () => invoke('show_logs'),
      saveTorrent: (infoHash, friendId) =>
        invoke('save_torrent', { infoHash, friendId: friendId ?? null }),
      savePresetFile: (name, fileName) => invoke('save_preset_file', { name, fileName }),
      saveSettingsFile: (fileName) => invoke('save_settings_file', { fileName }),
      onDrop: (handlers) =>
        unlistenAll([
          listen('tauri://drag-enter', () => handlers.enter()),
          listen('tauri://drag-leave', () => handlers.leave()),
          listen<{ paths: string[] }>('tauri://drag-drop', ({ payload }) =>
            handlers.drop(payload.paths),
          ),
        ]),
      setTexts: (texts) => invoke('set_shell_texts', { texts }),
      onOpened: (opener) => {
        const take = () => invoke<Opened[]>('take_opened').then((opened) => opened.forEach(opener));
        const listening = listen('swarmdeck-opened', take);
        // What comes between the two is told of.
        void listening.then(take);
        return unlistenAll([listening]);
      },
      desktopState: () => invoke('desktop_state'),
      restoreAutostart: () => invoke('restore_autostart'),
    }
  : null;

function subscribeInWindow(onEvent: OnEvent, onConnection: OnConnection): () => void {
  const listening = listen<Event>('swarmdeck', ({ payload }) => onEvent(spoken(payload)));
  openEngine = () =>
    invoke('open_engine').then(
      () => onConnection('online'),
      (thrown: unknown) => onConnection('no_engine', toUserError(thrown)),
    );
  // Only once the window listens is nothing missed between the first answers and the first event.
  void listening.then(openEngine);
  return unlistenAll([listening]);
}

let openEngine = (): Promise<void> => Promise.resolve();

/** Tries once more to open an engine that could not be opened. A browser tries by itself. */
export function tryEngineAgain(): Promise<void> {
  return openEngine();
}

function unlistenAll(pending: Promise<UnlistenFn>[]): () => void {
  return () => pending.forEach((each) => void each.then((unlisten) => unlisten()));
}

// ---- Browser -----------------------------------------------------------------------------------

const TOKEN_KEY = 'swarmdeck-token';

/** Changes whenever the token or the login does, so that the event stream notices at once. */
let tokenChanged = new AbortController();

if (!inWindow) {
  takeTokenFromAddress();
  // The printed address may be opened again in a tab that is already here.
  window.addEventListener('hashchange', takeTokenFromAddress);
}

/** Accepts the token, or the whole address that was printed; false when `pasted` holds neither. */
export function useToken(pasted: string): boolean {
  const token = tokenFrom(pasted);
  if (token === null) return false;
  sessionStorage.setItem(TOKEN_KEY, token);
  doorChanged();
  return true;
}

function doorChanged(): void {
  tokenChanged.abort();
  tokenChanged = new AbortController();
}

/** Whether a token was given that may have been refused. */
export function hasToken(): boolean {
  return sessionStorage.getItem(TOKEN_KEY) !== null;
}

/** The token must not stay in the address bar, where it would end up in the history and in pictures. */
function takeTokenFromAddress(): void {
  if (!location.hash.startsWith('#token=')) return;
  useToken(location.hash);
  history.replaceState(null, '', location.pathname + location.search);
}

/** How one can come in, as the program tells it to anybody. */
interface Session {
  has_password: boolean;
  /** Goes along with whatever changes something; null without a login. */
  proof: string | null;
}

/** Asked for once; a login or a logout puts another in its place. */
let session: Promise<Session> | null = null;

function askSession(): Promise<Session> {
  session ??= fetch('session')
    .then((response) => response.json() as Promise<Session>)
    .catch(() => {
      session = null;
      throw unreachable();
    });
  return session;
}

/** Whether one can log in with a password here. */
export async function hasPassword(): Promise<boolean> {
  session = null;
  return (await askSession()).has_password;
}

/** Whether this page is here because of the password, so that one can log out. */
export const loggedIn = async (): Promise<boolean> =>
  !inWindow && !hasToken() && (await askSession()).proof !== null;

/** Begins a session. Rejects with a `UserError`. */
export async function logIn(password: string): Promise<void> {
  const given = await send<Session>('login', {}, { password });
  session = Promise.resolve(given);
  // One that was refused must not stand in the way.
  sessionStorage.removeItem(TOKEN_KEY);
  doorChanged();
}

/** Ends the session, here and in all tabs. */
export async function logOut(): Promise<void> {
  await send<null>('logout', await headers(), {});
  session = null;
  doorChanged();
}

function tokenHeaders(): Record<string, string> | null {
  const token = sessionStorage.getItem(TOKEN_KEY);
  return token === null ? null : { Authorization: `Bearer ${token}` };
}

async function headers(): Promise<Record<string, string>> {
  const way = tokenHeaders();
  if (way) return way;
  const { proof } = await askSession();
  return proof === null ? {} : { 'X-Swarmdeck-Proof': proof };
}

async function post<T>(name: string, args: object, signal?: AbortSignal): Promise<T> {
  // What need not be waited for must not be: the question would be sent when the page is built.
  return send<T>(`rpc/${name}`, tokenHeaders() ?? (await headers()), args, signal);
}

async function send<T>(
  path: string,
  way: Record<string, string>,
  args: object,
  signal: AbortSignal | null = null,
): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { ...way, 'Content-Type': 'application/json' },
    body: JSON.stringify(args),
    signal,
  }).catch(() => {
    throw unreachable();
  });
  if (response.status === 401) {
    session = null;
    throw userError(KEY_NEEDED, t('error.keyNeeded'));
  }
  const body: unknown = await response.json().catch(() => {
    throw unreachable();
  });
  if (response.ok) return body as T;
  throw isUserError(body) ? body : userError('ui_unknown', t('error.unknown'));
}

function unreachable() {
  return userError(UNREACHABLE, t('error.unreachable'), t('error.unreachable.hint'));
}

function subscribeOverHttp(onEvent: OnEvent, onConnection: OnConnection): () => void {
  const stopped = new AbortController();
  void followForever(onEvent, onConnection, stopped.signal);
  return () => stopped.abort();
}

async function followForever(
  onEvent: OnEvent,
  onConnection: OnConnection,
  stopped: AbortSignal,
): Promise<void> {
  let failures = 0;
  while (!stopped.aborted) {
    const newToken = tokenChanged.signal;
    if (failures === 0) onConnection('connecting');
    const end = await follow(
      onEvent,
      () => {
        failures = 0;
        onConnection('online');
      },
      stopped,
    );
    if (stopped.aborted) return;
    failures += 1;
    onConnection(end === 'key_needed' ? 'key_needed' : 'offline');
    // Without a key nothing can change but the key; without an answer, try again.
    await pause(end === 'key_needed' ? null : backoffMs(failures), [stopped, newToken]);
    if (newToken.aborted) failures = 0;
  }
}

/** Reads one event stream to its end and says why it ended. */
async function follow(
  onEvent: OnEvent,
  onOpen: () => void,
  stopped: AbortSignal,
): Promise<'key_needed' | 'lost'> {
  try {
    const response = await fetch('events', { headers: await headers(), signal: stopped });
    if (response.status === 401) {
      session = null;
      return 'key_needed';
    }
    if (!response.ok || response.body === null) return 'lost';
    onOpen();
    const read = sseReader();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return 'lost';
      for (const data of read(value)) onEvent(spoken(JSON.parse(data) as Event));
    }
  } catch {
    return 'lost';
  }
}

/** Waits for `ms` (for ever if null), or until one of `signals` fires. */
function pause(ms: number | null, signals: AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    if (signals.some((signal) => signal.aborted)) return resolve();
    if (ms !== null) setTimeout(resolve, ms);
    for (const signal of signals) signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
