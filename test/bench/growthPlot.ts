const wide = 640;
const high = 360;
const left = 70;
const right = 90;
const top = 30;
const bottom = 50;

/** What so many readings took. */
interface Point {
  readings: number;
  /** Of the processor. */
  seconds: number;
  megabytes: number;
}

/** Time and memory against readings, both axes by tens, as an SVG: a straight line where either grows as the readings do. */
export function growthPlot(points: readonly Point[]): string {
  const least = Math.log10(Math.min(...points.map(({ readings }) => readings)));
  const most = Math.log10(Math.max(...points.map(({ readings }) => readings)));
  const across = (readings: number): number =>
    left + ((Math.log10(readings) - least) / Math.max(1, most - least)) * (wide - left - right);
  // from a tenth of a second (and of 1 GB) to a thousand
  const up = (amount: number): number =>
    high - bottom - ((Math.log10(amount) + 1) / 4) * (high - top - bottom);
  const line = (colour: string, name: string, of: (point: Point) => number): string => {
    const path = points.map((point) => `${across(point.readings).toFixed(1)},${up(of(point)).toFixed(1)}`);
    const marks = path.map(
      (place) => `<circle cx="${place.replace(',', '" cy="')}" r="4" fill="${colour}"/>`,
    );
    const end = points.at(-1);
    const label = end === undefined ? '' : text(across(end.readings) + 8, up(of(end)) + 4, name, 'start');
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${path.join(' ')}"/>${marks.join('')}${label}`;
  };
  const ticks = [0.1, 1, 10, 100].map(
    (amount) =>
      `<line x1="${String(left)}" x2="${String(wide - right)}" y1="${String(up(amount))}" y2="${String(up(amount))}" stroke="#ddd"/>${text(left - 8, up(amount) + 4, String(amount), 'end')}`,
  );
  const readings = points.map((point) =>
    text(across(point.readings), high - bottom + 20, point.readings.toLocaleString('en-GB'), 'middle'),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(wide)}" height="${String(high)}" font-family="sans-serif" font-size="12" role="img" aria-label="Time and memory against readings">
<rect width="100%" height="100%" fill="#fff"/>
${text(left, 18, 'Read and tidied: processor seconds, and memory in units of 100 MB', 'start')}
${ticks.join('\n')}
${readings.join('\n')}
${text((wide - right + left) / 2, high - 10, 'readings', 'middle')}
${line('#1F3A5F', 'seconds', ({ seconds }) => seconds)}
${line('#B4531A', 'memory', ({ megabytes }) => megabytes / 100)}
</svg>
`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
}
