import { compare } from '../../src/compare/compare';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { judge } from '../../src/judge/judge';
import { figuresMade, tidiedMade, type Size } from './figuresMade';
import { intervalsByUs, placesByUs } from './ours';
import { withD3, withSimpleStatistics, type Rival } from './rivals';
import type { Sums } from './sums';

/** Ours against d3-array and simple-statistics in the same run, how time grows, and what firmness costs. Prints, and writes nothing. */
const target = 0.5;

async function main(): Promise<void> {
  const size = { authorities: 152, indicators: 300, years: 10 };
  const figures = figuresMade(size);
  print(`${figures.length.toLocaleString('en')} values (${said(size)}); the best of three runs each`);
  print('\nRank, quartile, percentile, mean and median of the comparators');
  const places = best(() => placesByUs(figures));
  row('ours (the council itself left out of mean and median)', places.seconds);
  const versus = async (name: string, make: (leaveOut: boolean) => Promise<Rival>): Promise<void> => {
    for (const leaveOut of [false, true]) {
      const rival = await make(leaveOut);
      const run = best(() => rival(figures), leaveOut ? 1 : 3);
      const what = leaveOut ? 'the same as ours' : 'one mean and median a group';
      row(`${name} (${what})`, run.seconds, run.seconds / places.seconds);
      mustAgree(places.made, run.made, leaveOut);
    }
  };
  await versus('d3-array', withD3);
  await versus('simple-statistics', withSimpleStatistics);
  const intervals = best(() => intervalsByUs(figures));
  print('\nNo rival has these');
  row('ours: Wilson at 95% and 99.8%, funnel flags', intervals.seconds);
  const all = places.seconds + intervals.seconds;
  print(
    `\nOurs, all of it: ${all.toFixed(3)} s; target under ${target} s: ${all < target ? 'met' : 'MISSED'}`,
  );

  print('\nHow time grows                     values   statistics   compare and judge one council');
  const sizes = [
    { authorities: 22, indicators: 60, years: 10 },
    { authorities: 22, indicators: 300, years: 10 },
    size,
    { authorities: 343, indicators: 500, years: 15 },
  ];
  for (const one of sizes) grown(one);
}

function grown(size: Size): void {
  const tidied = tidiedMade(size);
  const { figures } = tidied;
  const statistics = best(() => [placesByUs(figures), intervalsByUs(figures)]);
  const whole = best(() => {
    const { made } = compare(tidied, { own: 0, choice: { kind: 'country' } });
    return judge(tidied, made, jointReview, []);
  });
  const columns = [
    said(size).padEnd(28),
    figures.length.toLocaleString('en').padStart(12),
    `${statistics.seconds.toFixed(3)} s`.padStart(12),
    `${whole.seconds.toFixed(3)} s`.padStart(12),
  ];
  print(`${columns.join(' ')}  (${((1e9 * statistics.seconds) / figures.length).toFixed(0)} ns a value)`);
}

/** Ranks to the unit; the others to rounding. Without leaving out, mean and median are others, and are not compared. */
function mustAgree(ours: Sums, theirs: Sums, leaveOut: boolean): void {
  const names = ['rank', 'quartile', 'percentile', ...(leaveOut ? ['mean', 'median'] : [])] as (keyof Sums)[];
  for (const name of names) {
    const [a, b] = [ours[name], theirs[name]];
    if (Math.abs(a - b) > 1e-9 * Math.abs(a)) throw new Error(`${name} differs: ours ${a}, theirs ${b}`);
  }
}

function best<Made>(act: () => Made, runs = 3): { made: Made; seconds: number } {
  let seconds = Infinity;
  // The first run of several warms up, and counts only where it is the only one.
  let made = runs === 1 ? undefined : act();
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    made = act();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { made: made as Made, seconds };
}

function said({ authorities, indicators, years }: Size): string {
  return `${authorities} councils × ${indicators} × ${years}`;
}

function row(name: string, seconds: number, ratio?: number): void {
  const times = ratio === undefined ? '' : `  ${ratio.toFixed(1)} × ours`;
  print(`  ${name.padEnd(60)}${seconds.toFixed(3).padStart(8)} s${times}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
