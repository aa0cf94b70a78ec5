import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertSheets } from '../../src/excel/insertSheets';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { samplePlans } from '../../src/taskpane/run/samplePlans';
import { workbookFor } from './workbookFor';

const asset = (name: string) => readFileSync(join(__dirname, '../../assets', name));
const plans = samplePlans(asset('judgement-grid-sample.json').toString());
const empty = () => workbookFor({ Sheet1: [] });
const namesIn = ({ workbook }: ReturnType<typeof empty>) => workbook.sheets.map(({ name }) => name);

describe('the sample figures in an empty workbook', () => {
  test('are, cell by cell, those of the sample workbook that is shipped', async () => {
    const opened = empty();
    expect(await insertSheets(plans)).toEqual(plans.map(({ name }) => name));
    const inserted = await readWorkbook();
    useHost(openHost(openWorkbook(asset('judgement-grid-sample.xlsx')), { profile: 'web' }));
    const shipped = await readWorkbook();
    expect(inserted.grids).toEqual(shipped.grids);
    expect(inserted.owned).toEqual([]);
    expect(opened.workbook.sheets[opened.workbook.active]?.name).toBe('Figures');
  });

  test('print their header row above each page, in the workbook that is shipped too', async () => {
    const inserted = empty();
    await insertSheets(plans);
    const shipped = openWorkbook(asset('judgement-grid-sample.xlsx'));
    for (const workbook of [inserted.workbook, shipped]) {
      const titles = workbook.sheets.map(({ name, page }) => [name, page.titleRows]);
      expect(titles).toContainEqual(['Figures', { first: 0, last: 0 }]);
      expect(titles).toContainEqual(['Sources', undefined]);
    }
  });

  test('get other names where the officer has sheets of these names, which stay as they are', async () => {
    const opened = workbookFor({ Figures: [['mine']] });
    const names = await insertSheets(plans);
    expect(names[0]).toBe('Figures (JG)');
    expect(opened.workbook.sheets[0]?.cells.value(0, 0)).toBe('mine');
  });

  test.each([3, 60, 150])('a failure at action %i leaves nothing behind', async (action) => {
    const opened = empty();
    opened.host.faults.failAction(action, 'GeneralException');
    await expect(insertSheets(plans)).rejects.toMatchObject({ code: 'excelOther' });
    expect(namesIn(opened)).toEqual(['Sheet1']);
  });

  test('that somebody else’s new sheet is in the way of leave nothing behind but that one', async () => {
    const opened = empty();
    opened.host.faults.beforeSync(3, () => {
      opened.host.person.type(opened.host.person.addSheet(plans[1]!.name), 'A1', 'a colleague’s');
    });
    await expect(insertSheets(plans)).rejects.toMatchObject({ details: { code: 'ItemAlreadyExists' } });
    expect(namesIn(opened)).toEqual(['Sheet1', plans[1]!.name]);
  });

  test('whose answer is lost leave nothing behind', async () => {
    const opened = empty();
    opened.host.faults.dropAnswer(3);
    await expect(insertSheets(plans)).rejects.toMatchObject({ code: 'excelNoAnswer' });
    expect(namesIn(opened)).toEqual(['Sheet1']);
  });

  test('that are stopped half way leave nothing behind', async () => {
    const opened = empty();
    const stop = new AbortController();
    const onProgress = (): void => {
      stop.abort();
    };
    await expect(insertSheets(plans, { signal: stop.signal, onProgress })).rejects.toMatchObject({
      code: 'stopped',
    });
    expect(namesIn(opened)).toEqual(['Sheet1']);
  });
});
