// A text as a QR code, drawn as one path.
import { encode } from 'uqr';

export interface QrCode {
  /** Modules on a side, with the quiet zone around them. */
  size: number;
  /** Outlines of the dark modules, one unit each. */
  path: string;
}

/** Modules that must stay light around a code, or some cameras miss it (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** Larger codes have modules too small for a phone held before a screen. */
const VERSION_MAX = 25;

/** Null where the text is too long for a code that can be read from a screen. */
export function qrCode(text: string): QrCode | null {
  try {
    const { size, data } = encode(text, {
      ecc: 'L',
      border: QUIET_ZONE,
      maxVersion: VERSION_MAX,
    });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return null;
  }
}

/** Dark modules side by side are one outline. */
function rowPath(row: boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += `M${start} ${y}h${x + 1 - start}v1h${start - x - 1}z`;
  }
  return path;
}
