// The piece lengths a person can choose.

const KIB = 1024;

/** Powers of two from 16 KiB to 16 MiB, as the engine takes them. */
export const PIECE_LENGTHS: readonly number[] = Array.from(
  { length: 11 },
  (_, power) => 16 * KIB * 2 ** power,
);
