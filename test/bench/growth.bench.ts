import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { register } from '../../src/definitions/authorities/register';
import { growthPlot } from './growthPlot';
import { runNode } from './runNode';

/** Time and memory of the whole reading and tidying, from 10⁴ to 10⁷ readings: `tsx test/bench/growth.bench.ts [most readings] [plot.svg]`. */
const root = join(__dirname, '../..');
const folder = join(root, '.tmp/growth');
const command = join(root, 'dist/cli/judgement-grid.cjs');
const most = Number(process.argv[2] ?? 10_000_000);
const plot = process.argv[3] ?? join(root, '.tmp/growth.svg');
const councils = register.filter(({ to }) => to === undefined).map(({ name }) => name);
const years = Array.from({ length: 15 }, (_, at) => `${String(2009 + at)}-${String(10 + at)}`);

/** A CSV file, a row a reading: as many indicators as it takes, of all councils in fifteen years. The same in every run. */
function figuresFile(readings: number): string {
  const path = join(folder, `${String(readings)}.csv`);
  const file = openSync(path, 'w');
  let text = 'Authority,Indicator,Period,Value\n';
  for (let row = 0; row < readings; row += 1) {
    const council = councils[row % councils.length] ?? '';
    const period = years[Math.floor(row / councils.length) % years.length] ?? '';
    const indicator = Math.floor(row / (councils.length * years.length));
    const value = ((row * 7919) % 1000) / 10;
    text += `${/,/.test(council) ? `"${council}"` : council},IND/${String(indicator)},${period},${value.toFixed(1)}\n`;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
  return path;
}

mkdirSync(folder, { recursive: true });
const points = [];
console.log('readings      seconds of processor   megabytes   readings a second');
for (let readings = 10_000; readings <= most; readings *= 10) {
  const path = figuresFile(readings);
  const { processor, megabytes, out } = runNode([command, 'inspect', path], ['--max-old-space-size=12000']);
  if (!out.replaceAll(',', '').includes(String(readings))) throw new Error(`not all were read: ${out}`);
  rmSync(path);
  points.push({ readings, seconds: processor, megabytes });
  const cells = [readings.toLocaleString('en-GB').padEnd(13), processor.toFixed(2).padStart(12)];
  const speed = Math.round(readings / processor).toLocaleString('en-GB');
  console.log(...cells, String(Math.round(megabytes)).padStart(19), speed.padStart(19));
}
rmSync(folder, { recursive: true });
writeFileSync(plot, growthPlot(points));
const [first, last] = [points.at(-2), points.at(-1)];
if (first !== undefined && last !== undefined) {
  const slope = Math.log10(last.seconds / first.seconds) / Math.log10(last.readings / first.readings);
  console.log(
    `slope of the last decade on a log-log plot: ${slope.toFixed(2)} (1 is a straight line); ${plot}`,
  );
}
