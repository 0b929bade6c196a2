// Finds the key of a browser session in what a person pasted.

/** Takes the bare token, `token=HEX`, or a whole address that ends in `#token=HEX`. */
export function tokenFrom(pasted: string): string | null {
  const match = /(?:^|token=)([0-9a-f]{16,})$/i.exec(pasted.trim());
  return match?.[1] ?? null;
}
