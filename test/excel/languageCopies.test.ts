import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { presentSheets } from '../../src/present/presentSheets';
import { assessmentOf } from '../present/assessmentOf';
import { cellsOf, workbookFor } from './workbookFor';

const figures = { Figures: [['Code', 'Value']] };
const plansIn = (...languages: ('en' | 'cy')[]) => presentSheets(assessmentOf(), languages);

describe('sheets published in both languages', () => {
  test('have the officer’s entries in one place: the copies are not read, and show what was typed on the next run', async () => {
    const { workbook, host } = workbookFor(figures);
    await publish(plansIn('en', 'cy'));
    const table = workbook.sheets.find(({ name }) => name === 'Committee table')!;
    host.person.type(table.id, 'K5', 'Plan agreed');
    const { owned } = await readWorkbook();
    expect(owned.filter(({ part }) => part.includes('~'))).toEqual([]);
    expect(
      owned
        .find(({ id }) => id === 'committee')
        ?.entries.get('SCC/010')
        ?.get('action'),
    ).toBe('Plan agreed');
    const plans = presentSheets(assessmentOf({ owned }), ['en', 'cy']);
    await publish(plans, { read: owned });
    const actionOn = (name: string) => cellsOf(workbook, name)?.[4]?.[10];
    expect(actionOn('Committee table')).toBe('Plan agreed');
    expect(actionOn('Tabl pwyllgor')).toBe(actionOn('Committee table'));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Figures', ...plans.map(({ name }) => name)]);
  });

  test('lose their copies, and nothing else, when one language is asked for again', async () => {
    const { workbook } = workbookFor(figures);
    await publish(plansIn('en', 'cy'));
    await publish(plansIn('en'));
    const english = plansIn('en').map(({ name }) => name);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Figures', ...english]);
  });

  test('say their language, for charts in files', async () => {
    const { workbook } = workbookFor(figures);
    await publish(plansIn('en', 'cy'));
    const said = workbook.sheets
      .filter(({ charts }) => charts.length > 0)
      .map(({ name, customProperties }) => [name, customProperties.get('JudgementGrid.language')]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['Star chart', 'en'],
        ['Siart seren', 'cy'],
      ]),
    );
  });
});
