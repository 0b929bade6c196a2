// Finding what a person typed, whatever its case and accents.

/** Small letters without accents; German ß and ligatures as they are typed without them. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .trim();
}
