import { drawInterval } from '../../src/drawing/drawInterval';
import { drawMatrix } from '../../src/drawing/drawMatrix';
import { drawRanked } from '../../src/drawing/drawRanked';
import { drawStar } from '../../src/drawing/drawStar';
import { drawTrend } from '../../src/drawing/drawTrend';
import { drawingLook } from '../../src/drawing/drawingLook';
import { drawingSize } from '../../src/drawing/drawingSize';
import { contrast } from '../present/contrast';

const said = { title: 'Rank 2 of 3 & “better” <1>', altText: 'What a reader would see' };
const ranked = (own = 14.2, width = 640) =>
  drawRanked(
    {
      points: [
        { name: 'Gwynedd', value: 9.4, shown: '9.4%' },
        { name: 'Merthyr Tydfil', value: own, shown: `${own}%`, own: true, lower: 10, upper: 20 },
        { name: 'Y Fro <b>', value: 25, shown: '25%' },
      ],
      median: 17,
      target: 15,
      fromZero: true,
    },
    { ...said, axis: '%', median: 'Median 17%', target: 'Target 15%' },
    { width },
  );
const trend = (values: (number | undefined)[], width = 640) =>
  drawTrend(
    { points: values.map((value, index) => ({ label: `20${10 + index}`, value, q1: 1, median: 2, q3: 3 })) },
    { ...said, axis: '%', own: 'Own', band: 'Middle half', median: 'Median', target: 'Target' },
    { width },
  );
const interval = (width = 640) =>
  drawInterval(
    {
      rows: [
        {
          label: 'Re-referrals',
          shown: '14.2%',
          own: 14.2,
          low: 5,
          q1: 17,
          median: 20,
          q3: 24,
          high: 40,
          better: 'lower',
        },
        {
          label: 'Adults',
          shown: '312',
          own: 312,
          low: 100,
          q1: 200,
          median: 200,
          q3: 200,
          high: 200,
          better: null,
        },
      ],
    },
    {
      ...said,
      worse: 'worse',
      better: 'better',
      own: 'Own',
      ownNeutral: 'No direction',
      middleHalf: 'Middle half',
      whole: 'All',
      median: 'Median',
    },
    { width },
  );
const star = (levels: (number | null)[], width = 640) =>
  drawStar(
    {
      axes: levels.map((_, index) => `Domain ${index}`),
      levels: 4,
      series: [{ name: 'Now', kind: 'this', levels }],
    },
    said,
    { width },
  );
const matrix = (width = 640) =>
  drawMatrix(
    {
      across: ['A', 'B', 'C', 'D'],
      up: ['E', 'F', 'G', 'H'],
      at: { across: 2, up: 2 },
      previous: { across: 1, up: 2 },
    },
    { ...said, across: 'Across', up: 'Up', here: 'Here', previous: 'Before' },
    { width },
  );

const all = {
  ranked: ranked(),
  trend: trend([1, undefined, 3]),
  interval: interval(),
  star: star([1, null, 3, 4]),
  matrix: matrix(),
};
const narrow = {
  ranked: ranked(14.2, 280),
  trend: trend([1, 2], 280),
  interval: interval(280),
  star: star([1, 2, 3], 280),
  matrix: matrix(280),
};

describe.each([
  ...Object.entries(all),
  ...Object.entries(narrow).map(([name, svg]) => [`narrow ${name}`, svg] as const),
])('the drawing %s', (_, svg) => {
  test('says its size, is well formed, and holds no number that is none', () => {
    const { width, height } = drawingSize(svg);
    expect([width, height].every((side) => side > 100 && Number.isInteger(side))).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|&(?!(amp|lt|gt|quot);)/);
    const open: string[] = [];
    for (const [, end, name = '', , closed] of svg.matchAll(/<(\/?)(\w+)((?:[^"<>]|"[^"]*")*?)(\/?)>/g)) {
      if (end === '/') expect(open.pop()).toBe(name);
      else if (closed !== '/') open.push(name);
    }
    expect(open).toEqual([]);
  });

  test('carries its alternative text, for those who hear it', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="What a reader would see"');
    expect(svg).toContain('<title>What a reader would see</title>');
  });

  test('draws nothing beside its paper', () => {
    const { width, height } = drawingSize(svg);
    for (const [, key = '', text = ''] of svg.matchAll(/ (x|x1|x2|cx|y|y1|y2|cy)="(-?[\d.]+)"/g)) {
      expect(Number(text)).toBeGreaterThanOrEqual(0);
      expect(Number(text)).toBeLessThanOrEqual(key.includes('x') ? width : height);
    }
  });
});

describe('ranked dots', () => {
  test('tell the council by a square, a dark fill and bold, not by colour alone', () => {
    expect(ranked().match(/<circle/g)).toHaveLength(2);
    expect(ranked()).toMatch(/<rect [^>]*width="12"[^>]*fill="#1B3A57"/);
    expect(ranked()).toMatch(/font-weight="bold"[^>]*>Merthyr Tydfil</);
  });

  test('stand further right the higher the value', () => {
    const at = (svg: string) => Number(/<rect x="([\d.]+)"[^>]*width="12"/.exec(svg)?.[1]);
    expect(at(ranked(20))).toBeGreaterThan(at(ranked(10)));
  });
});

test('a line is never drawn across a missing year, nor a star’s edge across a domain without a level', () => {
  const own = (svg: string) => svg.match(/<path [^>]*stroke="#1B3A57" stroke-width="2.5"/g) ?? [];
  expect(own(trend([1, 2, 3]))).toHaveLength(1);
  expect(own(trend([1, undefined, 3]))).toHaveLength(2);
  const edges = (svg: string) => svg.match(/<line [^>]*stroke="#1B3A57" stroke-width="2.5"/g) ?? [];
  expect(edges(star([1, 2, 3, 4]))).toHaveLength(4);
  expect(edges(star([1, null, 3, 4]))).toHaveLength(2);
});

test('the path from last time’s cell of the matrix to this time’s is dashed, and the mark open', () => {
  expect(matrix()).toMatch(/<line [^>]*stroke-dasharray="6 3"/);
  expect(matrix()).toMatch(/<circle [^>]*fill="#FFFFFF"/);
});

test('what must be told apart differs by 3 to 1 in lightness, and text is at 4.5 to 1', () => {
  const { own, other, paper, ink, muted, outline, second } = drawingLook;
  expect(contrast(own, other)).toBeGreaterThanOrEqual(3);
  for (const mark of [own, outline, second]) expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
  for (const text of [ink, muted]) expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(paper, own)).toBeGreaterThanOrEqual(4.5);
});
