// Where a shared file or folder lies.

/** The folder that `path` is in, on whichever system; empty where it is in none. */
export function folderOf(path: string): string {
  const [, folder = '', separator = ''] = /^(.*)([\\/])[^\\/]+[\\/]*$/.exec(path) ?? [];
  // The root of a system or a drive keeps its separator.
  return folder === '' || /^[a-z]:$/i.test(folder) ? folder + separator : folder;
}
