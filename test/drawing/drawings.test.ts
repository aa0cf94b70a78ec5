import { drawFunnel } from '../../src/drawing/drawFunnel';
import { drawInterval } from '../../src/drawing/drawInterval';
import { drawMatrix } from '../../src/drawing/drawMatrix';
import { drawRanked } from '../../src/drawing/drawRanked';
import { drawStar } from '../../src/drawing/drawStar';
import { drawTrend } from '../../src/drawing/drawTrend';
import { drawingLook } from '../../src/drawing/drawingLook';
import { drawingSize } from '../../src/drawing/drawingSize';
import { parseXml } from '../../src/host/file/xml/parseXml';
import { contrast } from '../present/contrast';

const said = { title: 'Rank 2 of 3 & “better” <1>', altText: 'What a <b> reader & "listener" would see' };
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
/** Twelve months with their mean and limits. */
const control = (width = 640) =>
  drawTrend(
    {
      points: [9, 11, 10, 12, 8, 10, 11, 9, 10, 12, 9, 18].map((value, index) => ({
        label: `Month ${index + 1}`,
        value,
      })),
      shown: '18',
      rules: [
        { value: 10, text: 'Mean', kind: 'mean' },
        { value: 4, text: 'Limits', kind: 'limit' },
        { value: 16, text: 'Limits', kind: 'limit' },
      ],
    },
    { ...said, axis: 'days', own: 'Own', band: '', median: '', target: 'Target' },
    { width },
  );
const funnel = (ownBase = 145, width = 640) =>
  drawFunnel(
    {
      points: [
        { base: 90, value: 27.8 },
        { base: ownBase, value: 20.7, own: true },
        { base: 535, value: 30.8 },
      ],
      limits: [90, 300, 535].map((base) => {
        const half = 100 / Math.sqrt(base);
        return {
          base,
          average: 40,
          lower95: 40 - half,
          upper95: 40 + half,
          lower998: 40 - 1.6 * half,
          upper998: 40 + 1.6 * half,
        };
      }),
      shown: '20.7%',
    },
    {
      ...said,
      across: 'People',
      axis: '%',
      own: 'Own',
      others: 'Others',
      average: 'Pooled value',
      limits95: '95% limits',
      limits998: '99.8% limits',
    },
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
  control: control(),
  funnel: funnel(),
  interval: interval(),
  star: star([1, null, 3, 4]),
  matrix: matrix(),
};
const narrow = {
  ranked: ranked(14.2, 280),
  trend: trend([1, 2], 280),
  control: control(280),
  funnel: funnel(145, 280),
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
    expect(parseXml(svg, 'drawing').name).toBe('svg');
  });

  test('carries its alternative text, for those who hear it', () => {
    expect(svg).toContain('role="img"');
    const { children } = parseXml(svg, 'drawing');
    expect(children.find(({ name }) => name === 'title')?.text).toBe(said.altText);
    expect(svg).toContain('aria-label="What a &lt;b&gt; reader &amp; &quot;listener&quot; would see"');
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

describe('a funnel', () => {
  test('tells the council by a square, the others by circles, and the limits apart by dashes and thickness', () => {
    expect(funnel()).toMatch(/<rect [^>]*width="12"[^>]*fill="#1B3A57"/);
    // two comparators, and one in the key
    expect(funnel().match(/<circle/g)).toHaveLength(3);
    const curves = funnel().match(/<path [^>]*fill="none"[^>]*>/g) ?? [];
    expect(curves).toHaveLength(5);
    expect(curves.filter((curve) => curve.includes('stroke-dasharray="5 3"'))).toHaveLength(2);
    expect(curves.filter((curve) => curve.includes('stroke="#8A5A00"'))).toHaveLength(2);
  });

  test('stands further right the more people there are, and higher the higher the value', () => {
    const own = (svg: string) => Number(/<rect x="([\d.]+)"[^>]*width="12"/.exec(svg)?.[1]);
    expect(own(funnel(300))).toBeGreaterThan(own(funnel(145)));
    const heights = [...funnel().matchAll(/<circle [^>]*cy="([\d.]+)"[^>]*r="4.5"/g)].map(([, y]) =>
      Number(y),
    );
    expect(heights[0]).toBeGreaterThan(heights[1]!);
  });
});

test('a control chart has a line for the mean and two dashed ones for the limits, which are one entry of its key', () => {
  const rules = control().match(/<line [^>]*stroke="#8A5A00"[^>]*stroke-dasharray="6 3"/g) ?? [];
  // two across the plot, one in the key
  expect(rules).toHaveLength(3);
  expect(control().match(/>Limits</g)).toHaveLength(1);
  expect(control()).toMatch(/>Mean</);
  expect(control()).not.toContain('#E6EDF4'); // no band of comparators
});

describe('the names around a star', () => {
  const names = [
    'Political and corporate support and scrutiny',
    'Leadership and culture in social services',
    'Access',
  ];
  const long = drawStar(
    {
      axes: Array.from({ length: 14 }, (_, index) => names[index % 3]!),
      levels: 4,
      series: [{ name: 'Now', kind: 'this', levels: Array.from({ length: 14 }, () => 3) }],
    },
    { title: '', altText: 'Star' },
    { width: 500 },
  );

  test('never stand in each other', () => {
    const lines = [
      ...long.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="11"[^>]*?(text-anchor="(\w+)")?>/g),
    ];
    expect(lines.length).toBeGreaterThan(28);
    for (const anchor of [undefined, 'end']) {
      const heights = lines
        .filter((line) => line[4] === anchor)
        .map((line) => Number(line[2]))
        .sort((one, other) => one - other);
      for (let at = 1; at < heights.length; at += 1)
        expect(heights[at]! - heights[at - 1]!).toBeGreaterThanOrEqual(12.9);
    }
  });

  test.each([
    ['beside a narrow star, by their numbers', 280],
    ['around a star that is just wide enough', 440],
    ['around a wide one', 640],
  ])('are whole, and within the frame: %s', (_, width) => {
    // the longest names of a Welsh framework, and a word that is longer than any line
    const welsh = [
      'Cymorth gwleidyddol a chorfforaethol a chraffu ar wasanaethau cymdeithasol',
      'Arweinyddiaeth a diwylliant',
      'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    ];
    const axes = Array.from({ length: 14 }, (_each, index) => welsh[index % 3]!);
    const series = ['Y lefel sy’n cyfrif, fel y cytunodd y panel safoni ym mis Mehefin', 'Awgrymir'].map(
      (name) => ({ name, kind: 'this' as const, levels: axes.map(() => 3) }),
    );
    const svg = drawStar({ axes, levels: 4, series }, { title: '', altText: 'Seren' }, { width });
    const texts = [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)];
    const said = texts.map(([, , , text]) => text!.replace(/-$/, '')).join(' ');
    for (const word of [...welsh, ...series.map(({ name }) => name)].join(' ').split(' '))
      expect(said.replace(/ /g, '')).toContain(word);
    expect(svg).not.toContain('…');
    const { height } = drawingSize(svg);
    for (const [, , y] of texts) {
      expect(Number(y)).toBeGreaterThan(8);
      expect(Number(y)).toBeLessThan(height);
    }
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
