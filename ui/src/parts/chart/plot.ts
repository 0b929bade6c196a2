// The one file that knows uPlot: draws lines or bars in the colours of the tokens.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { lonely, type ChartData } from './points';
import { formatFigure, formatTick, topOf, type Ticks } from './scale';

export interface Look {
  shape: 'lines' | 'bars';
  ticks: Ticks;
  /** Whether there are no halves of what is counted. */
  whole: boolean;
}

/** What one needs of a chart that was drawn. */
export interface Plot {
  show(data: ChartData, ticks: Ticks): void;
  /** Points at the value with this index; null at none. */
  point(index: number | null): void;
  end(): void;
}

const HEIGHT = 148;

/** Draws an empty chart into `box`; `onpoint` is told which value the mouse points at. */
export function draw(box: HTMLElement, look: Look, onpoint: (index: number | null) => void): Plot {
  const root = getComputedStyle(document.documentElement);
  const token = (name: string) => () => root.getPropertyValue(name).trim();
  const rem = parseFloat(root.fontSize);
  let { ticks } = look;
  let span: [number, number] = [0, 1];

  const font = `${0.6875 * rem}px ${root.getPropertyValue('--font')}`;
  const axis: uPlot.Axis = {
    stroke: token('--text-muted'),
    font,
    ticks: { show: false },
    gap: 6,
  };
  const line = (index: number): uPlot.Series => ({
    stroke: token(index === 0 ? '--accent' : '--text-muted'),
    fill: index === 0 ? token('--accent-soft') : undefined,
    width: 1.5,
    dash: index === 0 ? undefined : [5, 3],
    // A value between gaps makes no line.
    points: { show: false, size: 6, filter: (self, at) => lonely(self.data[at] ?? []) },
  });
  const bar: uPlot.Series = {
    fill: token('--accent'),
    width: 0,
    points: { show: false },
    paths: uPlot.paths.bars?.({ size: [0.72, 18], align: 1 }),
  };
  const plot = new uPlot(
    {
      width: box.clientWidth,
      height: HEIGHT,
      // Half of a moment's words stand beyond the last moment.
      padding: [
        8,
        () => Math.max(8, Math.ceil(widthOf(formatTick(span[1], ticks), font) / 2)),
        0,
        0,
      ],
      legend: { show: false },
      cursor: {
        y: false,
        drag: { setScale: false, x: false, y: false },
        points: { show: look.shape === 'lines', size: 7 },
      },
      scales: {
        x: { range: () => span },
        y: { range: (_, __, highest) => [0, topOf(highest, look.whole)] },
      },
      axes: [
        {
          ...axis,
          size: 24,
          space: 84,
          grid: { show: false },
          values: (_, moments) => moments.map((each) => formatTick(each, ticks)),
        },
        {
          ...axis,
          size: (_, values) =>
            Math.max(28, 10 + 7 * Math.max(0, ...(values ?? []).map((it) => it.length))),
          grid: { stroke: token('--line'), width: 1 },
          splits: (self) => {
            const top = self.scales['y']?.max ?? 2;
            return [0, top / 2, top];
          },
          values: (_, levels) => levels.map(formatFigure),
        },
      ],
      series: [{}, ...(look.shape === 'bars' ? [bar] : [line(0), line(1)])],
      hooks: { setCursor: [(self) => onpoint(self.cursor.idx ?? null)] },
    },
    look.shape === 'bars' ? [[], []] : [[], [], []],
    box,
  );

  const sizes = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height: HEIGHT }));
  sizes.observe(box);
  const colours = new MutationObserver(() => plot.redraw());
  colours.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  return {
    show(data, newTicks) {
      ticks = newTicks;
      span = [data.fromSecs, data.toSecs];
      plot.setData([data.times, ...data.series.map((each) => each.values)]);
    },
    point(index) {
      const at = index === null ? undefined : plot.data[0][index];
      const left = at === undefined ? -10 : plot.valToPos(at, 'x');
      plot.setCursor({ left, top: at === undefined ? -10 : 10 });
    },
    end() {
      sizes.disconnect();
      colours.disconnect();
      plot.destroy();
    },
  };
}

/** How wide `text` is, in CSS pixels. */
function widthOf(text: string, font: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = font;
  return pen.measureText(text).width;
}
