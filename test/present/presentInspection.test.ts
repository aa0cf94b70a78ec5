import { presentInspection } from '../../src/present/presentInspection';
import { assessmentOf } from './assessmentOf';
import { expectGolden } from './golden';

describe('what an inspection says', () => {
  const { tidied, problems } = assessmentOf();
  const { json, text } = presentInspection(tidied, problems, 'en');

  test('reads as its golden copy', () => {
    expectGolden('inspection.txt', text);
  });

  test('gives the tables as data', () => {
    expect(json.schema).toBe(1);
    expect(json.tables).toEqual([
      {
        sheet: 'Figures',
        range: 'A4:D10',
        layout: 'wideByIndicator',
        authorities: 6,
        aggregates: 0,
        indicators: ['SCC/010', 'SCC/041'],
        periods: ['2015-16'],
        readings: 12,
        doubts: [],
      },
    ]);
    expect(json.problems[0]).toMatchObject({ sheet: "Officer's sheet", cell: 'E9' });
  });
});
