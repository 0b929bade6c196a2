// What a client has given for what it took.

/** As trackers have always judged it: below 0.8, below 1.2, and above. */
export type Band = 'low' | 'even' | 'high';

export interface Ratio {
  /** Bytes sent for each received; infinite where nothing was received. */
  value: number;
  band: Band;
}

const EVEN_FROM = 0.8;
const HIGH_FROM = 1.2;

/** Null where it has neither sent nor received anything. */
export function ratioOf(uploadedBytes: number, downloadedBytes: number): Ratio | null {
  if (uploadedBytes === 0 && downloadedBytes === 0) return null;
  const value = uploadedBytes / downloadedBytes;
  const band = value < EVEN_FROM ? 'low' : value < HIGH_FROM ? 'even' : 'high';
  return { value, band };
}
