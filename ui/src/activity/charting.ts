// What happened in a range, made into the lines and bars of its charts.
import type { HistoryPointView, HistoryView } from '../api/types';
import { lines, sums, type ChartData } from '../parts/chart/points';
import { RANGE_LOOK, type Range } from './ranges';

/** What was counted, and for which range. */
export interface Counted {
  range: Range;
  view: HistoryView;
}

type Read = (point: HistoryPointView) => number;

/** The range a chart of it shows, by the engine's clock, which need not be this computer's. */
function shownSpan({ range, view }: Counted, nowSecs: number) {
  const endSecs = view.points.at(-1)?.at_unix_secs ?? nowSecs;
  return {
    fromSecs: endSecs - RANGE_LOOK[range].spanSecs,
    toSecs: endSecs + (range === 'live' ? 0 : view.step_secs),
  };
}

/** Lines through what `values` reads; `nowSecs` is where an empty chart ends. */
export function lineChart(
  counted: Counted,
  values: Record<string, Read>,
  nowSecs: number,
): ChartData {
  const stepSecs = counted.view.step_secs;
  const drawn = lines(counted.view.points, stepSecs, values);
  return { ...drawn, stepSecs, ...shownSpan(counted, nowSecs) };
}

/** Bars of what `read` gives, summed up over as long as suits the range. */
export function barChart(counted: Counted, name: string, read: Read, nowSecs: number): ChartData {
  const { barSecs } = RANGE_LOOK[counted.range];
  const summed = sums(counted.view.points, barSecs, name, read);
  const { fromSecs, toSecs } = shownSpan(counted, nowSecs);
  const lastEndSecs = (summed.times.at(-1) ?? 0) + barSecs;
  return { ...summed, stepSecs: barSecs, fromSecs, toSecs: Math.max(toSecs, lastEndSecs) };
}
