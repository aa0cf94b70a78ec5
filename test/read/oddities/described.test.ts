import { problemCodes, readingsOf, sheet, type Rows } from '../readingsOf';

describe('a column “Description”', () => {
  test.each<[string, Rows, string[]]>([
    [
      'names the indicators beside their codes, councils across',
      [
        ['Reviews of 2015-16'],
        ['Ref', 'Description', 'Cardiff', 'Powys', 'Wales'],
        ['SW1', 'Reviews on time', 1, 2, 3],
        ['SW2', 'Visits on time', 4, 5, 6],
      ],
      ['Powys · SW1 · 2015-16 · 2 · D3', 'Powys · SW2 · 2015-16 · 5 · D4'],
    ],
    [
      'names them alone',
      [
        ['Description', 'Council', '2015-16'],
        ['Reviews on time', 'Cardiff', 1],
        ['Reviews on time', 'Powys', 2],
      ],
      ['Powys · Reviews on time · 2015-16 · 2 · C3'],
    ],
    [
      'names those of the one council in the title',
      [['Powys'], ['Ref', 'Description', '2014-15', '2015-16'], ['SW1', 'Reviews on time', 1, 2]],
      ['Powys · SW1 · 2014-15 · 1 · C3', 'Powys · SW1 · 2015-16 · 2 · D3'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(readingsOf(sheet(rows)).filter((line) => line.startsWith('Powys'))).toEqual(expected);
  });
});

test.each([
  ['1. Provisional', '2. Final'],
  ['(1) Provisional', '(2) Final'],
  ['1 Provisional', '2 Final'],
])('the number of a footnote beside a year is no indicator: %s', (...notes) => {
  const rows = [
    ['Council', '2014-15 1', '2015-16 2'],
    ['Cardiff', 1, 2],
    ['Powys', 3, 4],
    [],
    ...notes.map((note) => [note]),
  ];
  const lines = readingsOf(sheet(rows)).filter((line) => line.startsWith('Powys'));
  expect(lines).toEqual(['Powys · Sheet1 · 2014-15 · 3 · B3', 'Powys · Sheet1 · 2015-16 · 4 · C3']);
});

test.each(['+/-', '+ / –', '±', 'Var'])('“%s” beside the figures is a change, and said', (heading) => {
  const rows = [
    ['Council', 'PM1 2014-15', 'PM1 2015-16', heading],
    ['Cardiff', 1, 2, 1],
    ['Powys', 3, 4, 1],
  ];
  expect(readingsOf(sheet(rows))).toHaveLength(4);
  expect(problemCodes(sheet(rows))).toEqual(['sideColumnsNotRead']);
});
