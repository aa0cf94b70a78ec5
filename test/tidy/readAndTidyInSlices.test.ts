import { readAndTidy, readAndTidyInSlices } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Grid } from '../../src/domain/grid';
import { sheet } from '../read/readingsOf';

const councils = [
  'Cardiff',
  'Swansea',
  'Powys',
  'Newport',
  'Conwy',
  'Flintshire',
  'Gwynedd',
  'Torfaen',
  'Wales',
];

/** 27,000 rows: councils and Wales, a hundred indicators and thirty years. */
function largeSheet(): Grid {
  const years = Array.from({ length: 30 }, (_, i) => `${1990 + i}-${String(1991 + i).slice(2)}`);
  const rows = years.flatMap((year, y) =>
    Array.from({ length: 100 }, (_, i) => i).flatMap((i) =>
      councils.map((council, at) => [council, `PM${i}`, year, 10 + i + at, 100 + y, Math.round((1e4 * (10 + i + at)) / (100 + y)) / 100]),
    ),
  );
  return sheet([['Council', 'Indicator', 'Year', 'Numerator', 'Denominator', 'Value'], ...rows]);
} // prettier-ignore

describe('reading and tidying in slices', () => {
  const grids = [largeSheet()];
  /** A clock that goes on with every look at it: each step counts. */
  const stepping = (): (() => number) => {
    let looks = 0;
    return () => (looks += 1);
  };

  test('makes the same as without pauses, and says how far it is, never going back', async () => {
    const shares: number[] = [];
    const options = {
      pause: () => Promise.resolve(),
      now: stepping(),
      longest: 0,
      onProgress: (share: number) => shares.push(share),
    };
    const sliced = await readAndTidyInSlices(grids, jointReview, [], options);
    const whole = readAndTidy(grids, jointReview);
    expect(sliced.made.figures.length).toBe(24_000);
    expect(sliced.made.figures.value).toEqual(whole.made.figures.value);
    expect(sliced.made.figures.reading(9999)).toEqual(whole.made.figures.reading(9999));
    expect(sliced.made.tables).toEqual(whole.made.tables);
    expect(sliced.problems).toEqual(whole.problems);
    // A step after at most some thousand rows, in each of the stages.
    expect(shares.length).toBeGreaterThan(100);
    expect(shares.filter((share, at) => share < (shares[at - 1] ?? 0))).toEqual([]);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test('stops where it is asked to', async () => {
    const stop = new AbortController();
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      if (pauses === 7) stop.abort();
      return Promise.resolve();
    };
    const options = { pause, now: stepping(), longest: 0, signal: stop.signal };
    await expect(readAndTidyInSlices(grids, jointReview, [], options)).rejects.toMatchObject({
      code: 'stopped',
    });
    expect(pauses).toBe(7);
  });
});
