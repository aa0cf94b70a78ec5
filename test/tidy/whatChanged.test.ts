import { parseRememberedFigures } from '../../src/tidy/parseRememberedFigures';
import { mostKept, rememberFigures } from '../../src/tidy/rememberFigures';
import { whatChanged } from '../../src/tidy/whatChanged';
import type { Tidied } from '../../src/domain/tidied';
import { sheet, tidied, type Rows } from '../read/readingsOf';

const header = ['Indicator', 'Authority', 'Period', 'Value'];
const lastYear: Rows = [
  header,
  ['PM1', 'Cardiff', '2014-15', 50],
  ['PM1', 'Swansea', '2014-15', 60],
  ['PM1', 'Powys', '2014-15', '*'],
];

const madeOf = (rows: Rows): Tidied => tidied(sheet(rows)).made;
const remembered = (rows: Rows) => parseRememberedFigures(JSON.stringify(rememberFigures(madeOf(rows), 0)))!;

/** "new PM1 2015-16 ×2: W06000015 → 55" for each change. */
function changes(before: Rows, after: Rows): string[] {
  return whatChanged(remembered(before), madeOf(after)).made.map(
    ({ kind, indicator, period, count, readings }) =>
      [
        `${kind} ${indicator} ${period} ×${count}`,
        ...readings.map((one) => `${one.gss} ${one.before ?? ''}→${one.after ?? ''}`),
      ].join(' | '),
  );
}

describe('since the last run', () => {
  const cases: [string, Rows, string[]][] = [
    ['nothing changed', lastYear, []],
    ['nothing changed where only rows moved', [header, ...lastYear.slice(1).reverse()], []],
    [
      'a new year came',
      [...lastYear, ['PM1', 'Cardiff', '2015-16', 55], ['PM1', 'Swansea', '2015-16', 61]],
      ['new PM1 2015-16 ×2 | W06000015 →55 | W06000011 →61'],
    ],
    [
      'a council came',
      [...lastYear, ['PM1', 'Newport', '2014-15', 70]],
      ['new PM1 2014-15 ×1 | W06000022 →70'],
    ],
    ['a council went', lastYear.slice(0, 3), ['gone PM1 2014-15 ×1 | W06000023 confidential→']],
    [
      'an indicator went and another came',
      [header, ['PM2', 'Cardiff', '2014-15', 1]],
      [
        'new PM2 2014-15 ×1 | W06000015 →1',
        'gone PM1 2014-15 ×3 | W06000015 50→ | W06000011 60→ | W06000023 confidential→',
      ],
    ],
    [
      'a figure was revised, and one is no longer held back',
      [
        header,
        ['PM1', 'Cardiff', '2014-15', 51],
        ['PM1', 'Swansea', '2014-15', 60],
        ['PM1', 'Powys', '2014-15', 4],
      ],
      ['revised PM1 2014-15 ×2 | W06000015 50→51 | W06000023 confidential→4'],
    ],
    [
      'the same year under another label is the same year',
      lastYear.map((row) => row.map((cell) => (cell === '2014-15' ? '2014/15' : cell))),
      [],
    ],
  ];
  test.each(cases)('%s', (_, after, expected) => {
    expect(changes(lastYear, after)).toEqual(expected);
  });

  test('each kind is counted in one note', () => {
    const after = [
      ...lastYear.slice(0, 2),
      ['PM1', 'Swansea', '2014-15', 66],
      ['PM1', 'Swansea', '2015-16', 70],
    ];
    expect(whatChanged(remembered(lastYear), madeOf(after)).problems).toEqual([
      { code: 'figuresNew', severity: 'note', details: { count: 1, indicators: 1, periods: '2015-16' } },
      { code: 'figuresGone', severity: 'note', details: { count: 1, indicators: 1, periods: '2014-15' } },
      { code: 'figuresRevised', severity: 'note', details: { count: 1, indicators: 1, periods: '2014-15' } },
    ]);
  });
});

describe('of more readings than the workbook should hold', () => {
  const councils = ['Cardiff', 'Swansea', 'Powys', 'Newport', 'Gwynedd', 'Conwy'];
  const many = (revised: number, years = 3): Rows => [
    header,
    ...Array.from({ length: mostKept / 18 + 1 }, (_, i) => `PM${i}`).flatMap((indicator) =>
      councils.flatMap((council) =>
        Array.from({ length: years }, (_, year) => [
          indicator,
          council,
          `${2010 + year}-${11 + year}`,
          council === 'Cardiff' && indicator === 'PM7' ? revised : 5,
        ]),
      ),
    ),
  ];
  const before = rememberFigures(madeOf(many(5)), 0);

  test('only counts and the council’s own are kept', () => {
    expect(before.kept).toBe('own');
    expect(before.authorities).toEqual(['W06000015']);
    expect(JSON.stringify(before).length).toBeLessThan(700_000);
  });

  test('the council’s own revision and a new year are seen', () => {
    expect(whatChanged(before, madeOf(many(6))).made).toEqual(
      [0, 1, 2].map((year) => ({
        kind: 'revised',
        indicator: 'PM7',
        period: `${2010 + year}-${11 + year}`,
        count: 1,
        readings: [{ gss: 'W06000015', before: 5, after: 6 }],
      })),
    );
    const { made } = whatChanged(before, madeOf(many(5, 4)));
    expect(
      made.every(({ kind, count, period }) => kind === 'new' && count === 6 && period === '2013-14'),
    ).toBe(true);
  });
});

test.each(['', 'not json', '{"version":2}', '{"version":1,"kept":"all"}', 'null'])(
  'what is damaged or of another version is nothing: %s',
  (text) => {
    expect(parseRememberedFigures(text)).toBeUndefined();
  },
);
