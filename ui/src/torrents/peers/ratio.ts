// What a client has given for what it took.

/**
 * As trackers have always judged it: below 0.8, below 1.2, and above. Who came only a while ago is
 * not said to give too little: whom could it have given to?
 */
export type Band = 'early' | 'low' | 'even' | 'high';

export interface Ratio {
  /** Bytes sent for each received; infinite where nothing was received. */
  value: number;
  band: Band;
}

const EVEN_FROM = 0.8;
const HIGH_FROM = 1.2;
/** Two reports at the usual interval. */
const JUDGED_FROM_SECS = 3_600;

/**
 * Null where it has neither sent nor received anything. `staySecs` is how long it had been here when
 * it reported that.
 */
export function ratioOf(
  uploadedBytes: number,
  downloadedBytes: number,
  staySecs: number,
): Ratio | null {
  if (uploadedBytes === 0 && downloadedBytes === 0) return null;
  const value = uploadedBytes / downloadedBytes;
  if (value < EVEN_FROM) return { value, band: staySecs < JUDGED_FROM_SECS ? 'early' : 'low' };
  return { value, band: value < HIGH_FROM ? 'even' : 'high' };
}
