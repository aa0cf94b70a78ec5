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

  test('says each doubt in a sentence, as the Setup sheet does, with the cell where it begins', () => {
    const [table, ...more] = tidied.tables;
    if (table === undefined) throw new Error('a table');
    const doubts = [{ code: 'periodUnclear', count: 2, example: 'Figures!A5', details: { label: 'soon' } }];
    const doubtful = { ...tidied, tables: [{ ...table, doubts }, ...more] };
    const said = presentInspection(doubtful, problems, 'en').text.replace(/\s+/g, ' ');
    expect(said).toMatch(/Doubt: [^:]*soon[^:]* \(2 of these, the first at Figures!A5\)/);
    expect(said).not.toContain('periodUnclear');
  });
});
