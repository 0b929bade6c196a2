// Many torrents with many peers, who announce over UDP (BEP 15) as clients do.
import { createSocket, type Socket } from 'node:dgram';
import { createHash } from 'node:crypto';
import { command } from '../e2e/many';
import type { Tracker } from '../e2e/tracker';

export interface Sizes {
  torrents: number;
  /** Of all torrents together. */
  peers: number;
  /** Of the first torrent alone. */
  crowd: number;
}

const SUBJECTS = ['Holiday', 'Concert', 'Lecture', 'Garden', 'Winter', 'Harbour', 'Mountain'];
const KINDS = ['videos', 'photographs', 'recordings', 'scans', 'models'];
const CATEGORIES = ['Films', 'Music', 'Software', 'Books'];
/** Datagrams on their way at a time: no more than a socket's buffer takes. */
const UNDER_WAY = 200;
/** How long an answer is waited for before the question is put again. */
const PATIENCE_MS = 1_000;
/** A connection id is good for two minutes (BEP 15). */
const CONNECTION_MS = 60_000;
const PROTOCOL_ID = 0x41727101980n;

/** Registers torrents, some of them in a category; gives their info hashes. */
export async function registerTorrents(tracker: Tracker, count: number): Promise<string[]> {
  const hashes: string[] = new Array<string>(count);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) {
      const row = await command<{ info_hash: string }>(tracker, 'register_torrent', torrent(index));
      hashes[index] = row.info_hash;
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  for (const [place, category] of CATEGORIES.entries()) {
    const of = hashes.filter((_, index) => index % (CATEGORIES.length + 2) === place);
    const change = { kind: 'file', category };
    await command(tracker, 'change_torrents', { info_hashes: of, change });
  }
  return hashes;
}

function torrent(index: number): { file_name: string; base64: string } {
  const subject = SUBJECTS[index % SUBJECTS.length];
  const kind = KINDS[(index * 31) % KINDS.length];
  const name = `${subject} ${kind} ${(index * 7919) % 20_000}`;
  const info =
    `d6:lengthi${(((index + 9) * 104_729) % 16_000_000) + 1}e4:name${name.length}:${name}` +
    `12:piece lengthi16777216e6:pieces20:${'a'.repeat(20)}e`;
  const base64 = Buffer.from(`d4:info${info}e`).toString('base64');
  return { file_name: `${name}.torrent`, base64 };
}

/** The peers of all torrents, who come, report and stay. */
export class Swarms {
  readonly #socket: Socket = createSocket('udp4');
  readonly #hashes: Buffer[];
  readonly #sizes: Sizes;
  readonly #port: number;
  readonly #waiting = new Map<number, (answer: Buffer) => void>();
  #connection: Buffer = Buffer.alloc(8);
  #transaction = 0;
  #timers: NodeJS.Timeout[] = [];

  constructor(tracker: Tracker, hashes: string[], sizes: Sizes) {
    this.#hashes = hashes.map((hash) => Buffer.from(hash, 'hex'));
    this.#sizes = sizes;
    this.#port = Number(new URL(tracker.announce).port);
    this.#socket.on('message', (answer) => this.#waiting.get(answer.readUInt32BE(4))?.(answer));
  }

  /** Has every peer announce itself once. */
  async come(): Promise<void> {
    await this.connect();
    let next = 0;
    const worker = async () => {
      for (let peer = next++; peer < this.#sizes.peers; peer = next++) await this.#ask(peer);
    };
    await Promise.all(Array.from({ length: UNDER_WAY }, worker));
  }

  /** Has peers report `perSecond` times a second, until they are stopped. */
  report(perSecond: number): void {
    let due = 0;
    let peer = 0;
    const tick = () => {
      for (due += perSecond / 20; due >= 1; due -= 1) {
        // In steps that meet them all, now here and now there.
        peer = (peer + 61_813) % this.#sizes.peers;
        this.#socket.send(this.#announce(++this.#transaction, peer), this.#port, '127.0.0.1');
      }
    };
    this.#timers = [setInterval(tick, 50), setInterval(() => void this.connect(), CONNECTION_MS)];
  }

  stop(): void {
    this.#timers.forEach(clearInterval);
    this.#socket.close();
  }

  async connect(): Promise<void> {
    const question = Buffer.alloc(16);
    question.writeBigUInt64BE(PROTOCOL_ID, 0);
    const answer = await this.#answer((transaction) => {
      question.writeUInt32BE(transaction, 12);
      return question;
    });
    this.#connection = answer.subarray(8, 16);
  }

  async #ask(peer: number): Promise<void> {
    const answer = await this.#answer((transaction) => this.#announce(transaction, peer));
    if (answer.readUInt32BE(0) !== 1) throw new Error(`refused: ${answer.subarray(8).toString()}`);
  }

  /** Puts a question until it is answered. */
  async #answer(question: (transaction: number) => Buffer): Promise<Buffer> {
    const transaction = ++this.#transaction;
    const datagram = question(transaction);
    return new Promise((found) => {
      const send = () => this.#socket.send(datagram, this.#port, '127.0.0.1');
      const timer = setInterval(send, PATIENCE_MS);
      this.#waiting.set(transaction, (answer) => {
        clearInterval(timer);
        this.#waiting.delete(transaction);
        found(answer);
      });
      send();
    });
  }

  #announce(transaction: number, peer: number): Buffer {
    const key = createHash('sha1').update(String(peer)).digest();
    const [chance, sent, received] = [0, 4, 8].map((at) => key.readUInt32BE(at));
    const datagram = Buffer.alloc(98);
    this.#connection.copy(datagram);
    datagram.writeUInt32BE(1, 8);
    datagram.writeUInt32BE(transaction, 12);
    this.#hashes[this.#torrentOf(peer, chance!)]!.copy(datagram, 16);
    datagram.write(peer % 3 === 0 ? '-TR4060-' : '-qB5020-', 36);
    datagram.write(String(peer).padStart(12, '0'), 44);
    datagram.writeBigUInt64BE(BigInt(received!), 56);
    datagram.writeBigUInt64BE(peer % 4 === 0 ? 0n : BigInt((chance! % 1_000_000) + 1), 64);
    datagram.writeBigUInt64BE(BigInt(sent!), 72);
    datagram.writeUInt32BE(key.readUInt32BE(12), 88);
    datagram.writeUInt16BE(1_024 + (peer % 60_000), 96);
    return datagram;
  }

  /** The first torrent has its crowd; of the others, some have many peers and some none. */
  #torrentOf(peer: number, chance: number): number {
    if (peer < this.#sizes.crowd) return 0;
    const share = chance / 2 ** 32;
    return 1 + Math.floor(share * share * (this.#sizes.torrents - 1));
  }
}
