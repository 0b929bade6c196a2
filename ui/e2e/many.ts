// Many torrents at once, registered as an owner's program would.
import type { Tracker } from './tracker';

/** Calls a command of the engine with the key of the page. */
export async function command<T>(tracker: Tracker, name: string, args: object): Promise<T> {
  const address = new URL(tracker.ui);
  const token = address.hash.replace('#token=', '');
  const response = await fetch(new URL(`rpc/${name}`, address), {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(args),
  });
  if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** Registers a small torrent for each name, one byte larger than the one before. */
export async function registerAll(tracker: Tracker, names: string[]): Promise<string[]> {
  const hashes: string[] = [];
  for (const [index, name] of names.entries()) {
    const info =
      `d6:lengthi${index + 1}e4:name${Buffer.byteLength(name)}:${name}` +
      `12:piece lengthi16384e6:pieces20:${'a'.repeat(20)}e`;
    const base64 = Buffer.from(`d4:info${info}e`).toString('base64');
    const row = await command<{ info_hash: string }>(tracker, 'register_torrent', {
      file_name: `${name}.torrent`,
      base64,
    });
    hashes.push(row.info_hash);
  }
  return hashes;
}

/** `Part 1`, `Part 2` and so on. */
export function parts(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Part ${index + 1}`);
}
