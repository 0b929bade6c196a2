// Starts a real `swarmdeck serve` for one test and ends it cleanly.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BINARY = resolve(process.env.SWARMDECK_BIN ?? '../target/debug/swarmdeck');
const START_LIMIT_MS = 20_000;

export interface Tracker {
  /** Address of the interface, with its key. */
  ui: string;
  /** Address of the announce listener. */
  announce: string;
  dataDir: string;
  /** Ends the program with SIGTERM and waits until it is gone. */
  stop(): Promise<number | null>;
}

export async function startTracker(fixedPort = true, introduced = true): Promise<Tracker> {
  const dataDir = await mkdtemp(join(tmpdir(), 'swarmdeck-e2e-'));
  const settings = {
    ...(introduced ? { window: { introduced } } : {}),
    // Port 0 takes any free one, either way.
    ...(fixedPort ? {} : { network: { port: 0 } }),
  };
  if (introduced || !fixedPort) {
    await writeFile(join(dataDir, 'settings.json'), JSON.stringify(settings));
  }
  const child = spawn(
    BINARY,
    [
      ...['serve', '--data-dir', dataDir, '--ui', '127.0.0.1:0'],
      ...(fixedPort ? ['--port', '0'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    const status = await exited;
    await rm(dataDir, { recursive: true, force: true });
    return status;
  };
  try {
    return { ...(await addresses(child)), dataDir, stop };
  } catch (error) {
    child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  }
}

/** Waits for `ready`, and for the lines that say where everything is. */
function addresses(child: ChildProcess): Promise<{ ui: string; announce: string }> {
  let out = '';
  let err = '';
  return new Promise((found, failed) => {
    const giveUp = (why: string) => failed(new Error(`${BINARY} ${why}\n${out}\n${err}`));
    const timer = setTimeout(() => giveUp('did not become ready'), START_LIMIT_MS);
    const look = () => {
      const ui = /^ui (http:\S+#token=[0-9a-f]+)$/m.exec(err)?.[1];
      const announce = /^listening (http:\S+)$/m.exec(out)?.[1];
      if (!/^ready$/m.test(out) || ui === undefined || announce === undefined) return;
      clearTimeout(timer);
      found({ ui, announce });
    };
    child.stdout?.on('data', (data: Buffer) => {
      out += data.toString();
      look();
    });
    child.stderr?.on('data', (data: Buffer) => {
      err += data.toString();
      look();
    });
    child.once('error', (error) => giveUp(`did not start: ${error.message}`));
    child.once('exit', (status) => giveUp(`ended with status ${status}`));
  });
}
