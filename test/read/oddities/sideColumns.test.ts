import { columnKey } from '../../../src/domain/correction';
import { readAndTidy } from '../../../src/assess';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import { problemSentence } from '../../../src/present/problemSentence';
import { problemCodes, readingsOf, sheet, tidied, type Rows } from '../readingsOf';

/** Four councils with a value and what else stands in the column. */
function beside(heading: string, ...cells: readonly (string | number)[]): Rows {
  const councils = ['Cardiff', 'Swansea', 'Powys', 'Newport'];
  return [
    ['Reviews on time (%)'],
    ['Council', '2021-22', '2022-23', heading],
    ...councils.map((council, place) => [council, 50 + place, 60 + place, cells[place % cells.length] ?? '']),
  ];
}

const indicatorsOf = (rows: Rows): string[] =>
  tidied(sheet(rows)).made.figures.indicators.map(({ code }) => code);

describe('a column that says something of the figures beside it is no indicator', () => {
  test.each([
    'Rank',
    'England Rank',
    'Rank (out of 22)',
    'Stat neighbour rank (of 11)',
    'Quartile (1 = best)',
    'Top quartile threshold',
    'SN Avg',
    'Stat. neighbours',
    'Median of CIPFA nearest neighbours (%)',
    'Best performing council',
    'Grand Total',
    'Tolerance',
    'Lower tolerance',
    'Red threshold',
    'Goddefiant',
    '2022-23 Rank',
    'Safle yng Nghymru',
    'Quartile',
    'Chwartel',
    'Wales average',
    'England',
    'National median',
    'Family group average 2022-23',
    'Cyfartaledd Cymru',
    'Direction of travel',
    'Change',
    'Change from previous year',
    '% change 2021-22 to 2022-23',
    'Newid ers y llynedd',
    'Difference from Wales average',
    'Lower CI 95.0 limit',
    'Upper 95% confidence limit',
    'UCI',
    'Terfyn isaf',
    'Time period Sortable',
    'RAG',
  ])('%s', (heading) => {
    const rows = beside(heading, 7);
    expect(indicatorsOf(rows)).toEqual(['Reviews on time (%)']);
    expect(problemCodes(sheet(rows))).toEqual(['sideColumnsNotRead']);
  });

  test.each(['Target', 'Target 2022-23', 'Targed', 'Targed lleol'])(
    '%s: it is said where targets belong',
    (heading) => {
      const rows = beside(heading, 80);
      expect(indicatorsOf(rows)).toEqual(['Reviews on time (%)']);
      expect(problemCodes(sheet(rows))).toEqual(['targetColumnsNotRead']);
    },
  );

  test('behind the heading of another column', () => {
    const rows = [
      ['Council', 'Year', 'SW1', 'SW1 rank', 'SW1 – lower limit', 'SW2'],
      ['Cardiff', '2015-16', 5, 2, 4.5, 9],
    ];
    expect(readingsOf(sheet(rows))).toEqual([
      'Cardiff · SW1 · 2015-16 · 5 · C2',
      'Cardiff · SW2 · 2015-16 · 9 · F2',
    ]);
  });

  test('and the columns are named, with a cell and with what to do', () => {
    const problem = tidied(sheet(beside('Rank', 1))).problems.find(
      ({ code }) => code === 'sideColumnsNotRead',
    );
    expect(problem?.at).toMatchObject({ row: 1, column: 3 });
    expect(problemSentence(problem!, 'en')).toEqual({
      message:
        'These columns were not used, as they only say something about the figures beside them: “Rank”.',
      fix: 'If one is an indicator of its own, say on Setup that the column is read as Value.',
    });
  });
});

describe('an indicator that is called so', () => {
  test.each([
    ['Change in weight (%)', 'what changes is said'],
    ['Rank of average score', 'what is ranked is said'],
    ['Population change', 'what changes is said'],
    ['Confidence', 'not a limit’s'],
    ['Target group seen', 'not a target'],
  ])('%s: %s', (heading) => {
    expect(indicatorsOf(beside(heading, 7, 8, 9))).toEqual(['Reviews on time (%)', heading]);
  });

  test('Rank as the only column', () => {
    const rows = [
      ['Council', 'Year', 'Rank'],
      ['Cardiff', '2015-16', 5],
      ['Swansea', '2015-16', 6],
    ];
    expect(readingsOf(sheet(rows))[0]).toBe('Cardiff · Rank · 2015-16 · 5 · C2');
  });

  test('countries where people were born, as the figures differ from council to council', () => {
    const rows = [
      ['Council', 'Year', 'Wales', 'England', 'Elsewhere'],
      ['Cardiff', '2021', 61, 22, 17],
      ['Powys', '2021', 49, 45, 6],
      ['Swansea', '2021', 75, 15, 10],
    ];
    expect(indicatorsOf(rows)).toEqual(['Wales', 'England', 'Elsewhere']);
  });

  test('where the officer says that the column is a value', () => {
    const place = { sheet: 'Sheet1', heading: 'Council', number: 1 };
    const typed = new Map([[columnKey(place, 'Rank', 1), new Map([['first', 'Value']])]]);
    const setup = { id: 'setup' as const, part: '', name: 'Setup', entries: typed };
    const { figures } = readAndTidy([sheet(beside('Rank', 1))], jointReview, [setup]).made;
    expect(figures.indicators.map(({ code }) => code)).toContain('Rank');
  });
});

test('a word for the value itself beside the year adds nothing to the name', () => {
  const rows = [['PM7'], ['Council', 'Actual 2014-15', 'Actual 2015-16'], ['Cardiff', 1, 2]];
  expect(readingsOf(sheet(rows))).toEqual([
    'Cardiff · PM7 · 2014-15 · 1 · B3',
    'Cardiff · PM7 · 2015-16 · 2 · C3',
  ]);
});
