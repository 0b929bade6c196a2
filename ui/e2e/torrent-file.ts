// A .torrent to add, and its info hash.
import { createHash } from 'node:crypto';

/** A .torrent of one small file. */
export function torrentFile(name: string) {
  const pieces = 'a'.repeat(20);
  const info = `d6:lengthi3e4:name${name.length}:${name}12:piece lengthi16384e6:pieces20:${pieces}e`;
  return {
    name: `${name}.torrent`,
    mimeType: 'application/x-bittorrent',
    buffer: Buffer.from(`d4:info${info}e`),
    infoHash: createHash('sha1').update(info).digest('hex'),
  };
}
