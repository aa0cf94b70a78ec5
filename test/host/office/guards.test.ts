import { newHost, refusalOf, sheet1 } from './inHost';

describe('protection (excel-facts, checks 29 and 30)', () => {
  test('a protected sheet refuses writing, except into unlocked cells', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      sheet1(context).getRange('B1').format.protection.locked = false;
      sheet1(context).protection.protect();
      sheet1(context).getRange('B1').values = [['open']];
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cells.value(0, 1)).toBe('open');
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').values = [['closed']];
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['AccessDenied', 'Range.values']);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a format', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['a column width', (sheet) => (sheet.getRange('A:A').format.columnWidth = 50)],
    ['a new table', (sheet) => sheet.tables.add('A1:B2', true)],
    ['a new chart', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A3'))],
    ['inserted rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['page layout', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ])('a protected sheet refuses %s', async (_what, job) => {
    const host = newHost();
    host.person.protect(host.workbook.sheets[0]!.id, true);
    const refused = await refusalOf(async (context) => {
      job(sheet1(context));
      await context.sync();
    });
    expect(refused.code).toBe('AccessDenied');
  });

  test('what the options allow goes through', async () => {
    newHost();
    await Excel.run(async (context) => {
      sheet1(context).protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet1(context).getRange('A1').format.font.bold = true;
      sheet1(context).getRange('1:1').insert('Down');
      await context.sync();
    });
  });

  test('protecting twice, and unprotecting what is open, is refused since 2026 and was silent before', async () => {
    const protectTwice = async (context: Excel.RequestContext): Promise<void> => {
      sheet1(context).protection.protect();
      sheet1(context).protection.protect();
      await context.sync();
    };
    const unprotectOpen = async (context: Excel.RequestContext): Promise<void> => {
      sheet1(context).protection.unprotect();
      await context.sync();
    };
    newHost();
    expect((await refusalOf(unprotectOpen)).code).toBe('AccessDenied');
    expect((await refusalOf(protectTwice)).code).toBe('AccessDenied');
    const old = newHost();
    old.quirks.protectTwice = 'silent';
    await Excel.run(unprotectOpen);
    await Excel.run(protectTwice);
    expect(old.workbook.sheets[0]!.protection.on).toBe(true);
  });

  test('a read-only workbook says so and takes no writing', async () => {
    const host = newHost();
    host.quirks.readOnly = true;
    await Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(refused.code).toBe('AccessDenied');
  });
});

describe('what this Excel does not have (excel-facts, check 40)', () => {
  test('an Excel with ExcelApi 1.7 answers ApiNotFound to a member of 1.9', async () => {
    newHost({ api: '1.7' });
    const refused = await refusalOf(async (context) => {
      sheet1(context).pageLayout.orientation = 'Landscape';
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['ApiNotFound', 'Worksheet.pageLayout']);
  });

  test('the client is told which requirement sets there are', () => {
    newHost({ api: '1.14' });
    const { requirements } = Office.context;
    expect([
      requirements.isSetSupported('ExcelApi', '1.14'),
      requirements.isSetSupported('ExcelApi', '1.15'),
    ]).toEqual([true, false]);
  });

  test('suspending calculation is taken, and ends with the sync', async () => {
    newHost();
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet1(context).getRange('A1').values = [[1]];
      await context.sync();
      context.application.load('calculationMode');
      await context.sync();
      expect(context.application.calculationMode).toBe('Automatic');
    });
    newHost({ api: '1.5' });
    const refused = await refusalOf(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      await context.sync();
    });
    expect(refused.code).toBe('ApiNotFound');
  });
});
