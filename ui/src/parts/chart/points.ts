// What was counted, made into lines and bars: gaps stay gaps, and bars stay few.

/** One line, or the bars, of a chart. */
export interface ChartSeries {
  name: string;
  /** A value for each of the chart's times; null where nothing is known. */
  values: (number | null)[];
}

export interface ChartData {
  /** Seconds since 1970, growing. */
  times: number[];
  series: ChartSeries[];
  /** Seconds that each value covers. */
  stepSecs: number;
  /** The span that is shown, whether there are values in all of it or not. */
  fromSecs: number;
  toSecs: number;
}

interface Point {
  at_unix_secs: number;
}

/** Steps that may be missing without the line being broken. */
const PATIENCE_STEPS = 2.5;

/** The points, with a null between two that are far apart. */
export function withGaps<P extends Point>(points: readonly P[], stepSecs: number): (P | number)[] {
  const all: (P | number)[] = [];
  let before: P | undefined;
  for (const point of points) {
    if (before && point.at_unix_secs - before.at_unix_secs > stepSecs * PATIENCE_STEPS) {
      all.push(before.at_unix_secs + stepSecs);
    }
    all.push(point);
    before = point;
  }
  return all;
}

/** Lines through what `values` reads from each point. */
export function lines<P extends Point>(
  points: readonly P[],
  stepSecs: number,
  values: Record<string, (point: P) => number>,
): Pick<ChartData, 'times' | 'series'> {
  const all = withGaps(points, stepSecs);
  return {
    times: all.map((each) => (typeof each === 'number' ? each : each.at_unix_secs)),
    series: Object.entries(values).map(([name, read]) => ({
      name,
      values: all.map((each) => (typeof each === 'number' ? null : read(each))),
    })),
  };
}

/** Sums of `read` over spans of `spanSecs`; a span without a point has none. */
export function sums<P extends Point>(
  points: readonly P[],
  spanSecs: number,
  name: string,
  read: (point: P) => number,
): Pick<ChartData, 'times' | 'series'> {
  const bySpan = new Map<number, number>();
  for (const point of points) {
    const at = point.at_unix_secs - (point.at_unix_secs % spanSecs);
    bySpan.set(at, (bySpan.get(at) ?? 0) + read(point));
  }
  return { times: [...bySpan.keys()], series: [{ name, values: [...bySpan.values()] }] };
}

/** Where values stand that have gaps, or nothing, on both sides. */
export function lonely(values: ArrayLike<number | null | undefined>): number[] {
  const isKnown = (at: number) => typeof values[at] === 'number';
  return [...Array(values.length).keys()].filter(
    (at) => isKnown(at) && !isKnown(at - 1) && !isKnown(at + 1),
  );
}
