import { createWorkbook } from '../../../src/host/model/createWorkbook';
import { openHost } from '../../../src/host/openHost';
import { useHost } from '../../../src/host/officeClientNode';

test('the real client writes a range, reads it back and names sheets', async () => {
  const host = openHost(createWorkbook());
  useHost(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 2],
      ['a', '=1+1'],
    ];
    sheet.customProperties.add('k', 'v');
    await context.sync();
    range.load('formulas,address');
    context.workbook.worksheets.load(
      'items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value',
    );
    await context.sync();
    expect(range.formulas).toEqual([
      [1, 2],
      ['a', '=1+1'],
    ]);
    expect(range.address).toBe('Sheet1!A1:B2');
    expect(
      context.workbook.worksheets.items.map((s) => [s.name, s.customProperties.items[0]?.value]),
    ).toEqual([['Sheet1', 'v']]);
  });
  console.log(host.counts);
});
