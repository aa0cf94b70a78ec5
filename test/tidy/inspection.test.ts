import { inspection } from '../../src/tidy/inspection';
import { sheet, tidied } from '../read/readingsOf';

test('an inspection lists every table with its place, layout, contents and doubts, and every problem with its cell', () => {
  const { made, problems } = tidied(
    sheet([
      ['Indicator', 'Authority', 'Period', 'Value'],
      ['PM1', 'Cardiff', '2015-16', 12],
      ['PM1', 'Swansee', '2015-16', 13],
      ['PM1', 'Wales', '2014-15', 13],
    ]),
    sheet(
      [
        ['Council', 'Population'],
        ['Cardiff', 360000],
      ],
      { sheet: 'Context' },
    ),
  );
  expect(inspection(made, problems)).toEqual({
    schema: 1,
    tables: [
      {
        sheet: 'Sheet1',
        range: 'A1:D4',
        layout: 'long',
        indicators: ['PM1'],
        periods: ['2014-15', '2015-16'],
        authorities: 1,
        aggregates: 1,
        readings: 2,
        doubts: [{ code: 'authorityNotRecognised', count: 1, example: 'Sheet1!B3' }],
      },
      {
        sheet: 'Context',
        range: 'A1:B2',
        layout: 'context',
        indicators: ['Population'],
        periods: [],
        authorities: 1,
        aggregates: 0,
        readings: 0,
        doubts: [],
      },
    ],
    problems: [
      {
        code: 'authorityNotRecognised',
        severity: 'warning',
        sheet: 'Sheet1',
        cell: 'B3',
        details: { name: 'Swansee', nearest: 'Swansea' },
      },
      {
        code: 'polarityNotSaid',
        severity: 'note',
        sheet: null,
        cell: null,
        details: { count: 1, indicators: 'PM1' },
      },
    ],
  });
});
