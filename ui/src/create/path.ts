// Reads paths as people paste them: with quotes around them, or as the addresses of files.

/** The bare path; what cannot be understood is left for the engine to judge. */
export function cleanPath(pasted: string): string {
  const path = unquoted(pasted.trim());
  return /^file:\/\//i.test(path) ? (pathOfUrl(path) ?? path) : path;
}

/** One path on each line, none twice. */
export function cleanPaths(pasted: string): string[] {
  return [...new Set(pasted.split(/\r?\n/).map(cleanPath))].filter(Boolean);
}

/** The last part of a path, by which the file or folder is called. */
export function nameOf(path: string): string {
  return path.split(/[\\/]/).findLast(Boolean) ?? '';
}

function unquoted(text: string): string {
  return (/^(["'])(.*)\1$/.exec(text)?.[2] ?? text).trim();
}

/** Null if it is no well-formed address. */
function pathOfUrl(text: string): string | null {
  const [, host = '', encoded = ''] = /^file:\/\/([^/]*)(.*)$/i.exec(text) ?? [];
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  // Windows' drives and shares are written differently in addresses.
  if (/^\/[a-z]:/i.test(path)) return path.slice(1).replaceAll('/', '\\');
  if (host === '' || host.toLowerCase() === 'localhost') return path;
  return `\\\\${host}${path.replaceAll('/', '\\')}`;
}
