import { newHost, overheard, refusalOf, sheet1 } from './inHost';

describe('how a request fails (excel-facts, checks 12 to 14, 31, 39)', () => {
  test('getItem of a missing sheet: ItemNotFound, 404, at the instantiating of that sheet', async () => {
    const host = newHost();
    const { requests, answers } = await overheard(host, () =>
      refusalOf(async (context) => {
        context.workbook.worksheets.load('items/name');
        context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    const { Error: error } = answers[0]!;
    expect(error).toMatchObject({
      Code: 'ItemNotFound',
      HttpStatusCode: 404,
      Location: 'WorksheetCollection.getItem',
    });
    const action = requests[0]!.Actions[error!.ActionIndex]!;
    const path = requests[0]!.ObjectPaths[action.ObjectPathId]!;
    expect([action.ActionType, path.ObjectPathType, path.ArgumentInfo?.Arguments]).toEqual([
      1,
      5,
      ['Nowhere'],
    ]);
  });

  test('what came before a failing action stays done and is delivered, what follows is not done, and the next request works', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1').values = [['before']];
      const loaded = sheet.getRange('A1').load('values');
      sheet.getRange('A2').values = [[1, 2]];
      sheet.getRange('A3').values = [['after']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect(loaded.values).toEqual([['before']]);
      sheet.getRange('A4').values = [['next']];
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([0, 1, 2, 3].map((row) => cells.value(row, 0))).toEqual(['before', '', '', 'next']);
  });

  test.each<[string, (context: Excel.RequestContext) => void, string, string]>([
    [
      'a bad address',
      (context) => sheet1(context).getRange('A0').load('values'),
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'an offset off the grid',
      (context) => sheet1(context).getRange('A1').getOffsetRange(-1, 0).load('values'),
      'InvalidArgument',
      'Range.getOffsetRange',
    ],
    [
      'an unknown style',
      (context) => (sheet1(context).tables.add('A1:B2', true).style = 'Pretty'),
      'InvalidArgument',
      'Table.style',
    ],
    [
      'a column of a missing name',
      (context) => sheet1(context).tables.add('A1:B2', true).columns.getItem('z').load('name'),
      'ItemNotFound',
      'TableColumnCollection.getItem',
    ],
    [
      'a wrong colour',
      (context) => (sheet1(context).getRange('A1').format.fill.color = 'blueish'),
      'InvalidArgument',
      'RangeFill.color',
    ],
    [
      'a missing chart',
      (context) => {
        sheet1(context).charts.getItem('c').delete();
      },
      'ItemNotFound',
      'ChartCollection.getItem',
    ],
    [
      'a very long address',
      (context) => sheet1(context).getRange('A'.repeat(8193)).load('values'),
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'a picture of a chart',
      (context) => void sheet1(context).charts.add('Line', sheet1(context).getRange('A1:A2')).getImage(),
      'NotImplemented',
      'Chart.getImage',
    ],
    [
      'a text box',
      (context) => void sheet1(context).shapes.addTextBox('x'),
      'NotImplemented',
      'ShapeCollection.addTextBox',
    ],
    [
      'a pivot table',
      (context) => context.workbook.pivotTables.load('items/name'),
      'ApiNotFound',
      'Workbook.pivotTables',
    ],
    [
      'a visible area of mixed kinds',
      (context) => sheet1(context).getRange('A1:B2').getSpecialCells('Constants').load('address'),
      'ItemNotFound',
      'Range.getSpecialCells',
    ],
  ])('%s is refused by name, and the place is within the request', async (_what, job, code, location) => {
    const host = newHost();
    const { requests, answers } = await overheard(host, () =>
      refusalOf(async (context) => {
        job(context);
        await context.sync();
      }),
    );
    const { Error: error } = answers[0]!;
    expect([error?.Code, error?.Location]).toEqual([code, location]);
    expect(error!.ActionIndex).toBeGreaterThanOrEqual(0);
    expect(error!.ActionIndex).toBeLessThan(requests[0]!.Actions.length);
  });

  test('the n-th action from now can be made to fail', async () => {
    const host = newHost();
    host.faults.failAction(4, 'GeneralException');
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(refused.code).toBe('GeneralException');
    expect(refused.statement).toContain('getRange');
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1').values = [[2]];
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cells.value(0, 0)).toBe(2);
  });

  test('a lost answer is a connection failure, though the work was done', async () => {
    const host = newHost();
    host.faults.dropAnswer(1);
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(refused.code).toBe('ConnectionFailure');
    expect(host.workbook.sheets[0]!.cells.value(0, 0)).toBe(1);
  });

  test('an answer that never comes leaves the job waiting', async () => {
    const host = newHost();
    host.faults.dropAnswer(1, 'silence');
    let done = false;
    void Excel.run(async (context) => {
      await context.sync();
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(done).toBe(false);
  });

  test('something can happen in Excel just before a sync, and a sync can take its time', async () => {
    const host = newHost();
    host.faults.beforeSync(2, () => {
      host.person.type(host.workbook.sheets[0]!.id, 'B1', 'from outside');
    });
    host.faults.delay(30);
    const start = Date.now();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('B1').load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['from outside']]);
    });
    expect(Date.now() - start).toBeGreaterThanOrEqual(55);
  });

  test('while a cell is edited a request fails at once, or waits where it asks to', async () => {
    const host = newHost();
    host.faults.editCell(true);
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(refused.code).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      sheet1(context).getRange('A1').values = [[2]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([done, host.workbook.sheets[0]!.cells.value(0, 0)]).toEqual([false, '']);
    host.faults.editCell(false);
    await waiting;
    expect(host.workbook.sheets[0]!.cells.value(0, 0)).toBe(2);
  });

  test('Excel on the web refuses more than 5 MB either way; on the desktop it goes through', async () => {
    const long = 'x'.repeat(30_000);
    const write = (context: Excel.RequestContext): Promise<void> => {
      sheet1(context).getRange('A1:A180').values = Array.from({ length: 180 }, () => [long]);
      return context.sync();
    };
    const web = newHost();
    expect((await refusalOf(write)).code).toBe('RequestPayloadSizeLimitExceeded');
    expect(web.workbook.sheets[0]!.cells.used(true)).toBeNull();
    for (let row = 0; row < 180; row++) web.workbook.sheets[0]!.cells.setValue(row, 0, long);
    const read = await refusalOf(async (context) => {
      sheet1(context).getRange('A1:A180').load('values');
      await context.sync();
    });
    expect(read.code).toBe('ResponsePayloadSizeLimitExceeded');
    const desktop = newHost({ profile: 'windows' });
    await Excel.run(write);
    expect(desktop.workbook.sheets[0]!.cells.value(179, 0)).toBe(long);
  });

  test('more than 5,000,000 cells cannot be read at once', async () => {
    newHost({ profile: 'windows' });
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1:F1000000').load('values');
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['RangeExceedsLimit', 'Range.values']);
  });
});
