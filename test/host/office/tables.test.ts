import { newHost, refusalOf, sheet1 } from './inHost';

describe('tables (excel-facts, check 32)', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['another table', (sheet) => sheet.tables.add('A1:B3', true)],
    [
      'merged cells',
      (sheet) => {
        sheet.getRange('B2:C2').merge();
      },
    ],
  ])('a table over %s is refused with MergedRangeConflict', async (_what, before) => {
    newHost();
    const refused = await refusalOf(async (context) => {
      before(sheet1(context));
      sheet1(context).tables.add('B2:D5', true);
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['MergedRangeConflict', 'TableCollection.add']);
  });

  test.each(['AB12', 'R1C1', 'c', 'Two words', '1st'])(
    'no table is called %s, as no cell may be',
    async (name) => {
      newHost();
      const refused = await refusalOf(async (context) => {
        sheet1(context).tables.add('B2:D5', true).name = name;
        await context.sync();
      });
      expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'Table.name']);
    },
  );

  test('duplicate headers are renamed, blank ones are called ColumnN, numbers become text', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:E1').values = [['foo', 'Foo', '', 2015, 'foo']];
      sheet.tables.add('A1:E3', true);
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect(cells.values({ row: 0, column: 0, rows: 1, columns: 5 })).toEqual([
      ['foo', 'Foo2', 'Column3', '2015', 'foo3'],
    ]);
  });

  test('a table that is resized fills its calculated columns down, and none that it has given up', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:C3').values = [
        ['k', 'v', 'w'],
        ['a', 1, 2],
        ['b', 3, 4],
      ];
      sheet.getRange('B2:C3').formulas = [
        ['=LEN(A2)', '=LEN(A2)+1'],
        ['=LEN(A3)', '=LEN(A3)+1'],
      ];
      sheet.tables.add('A1:C3', true).resize('A1:B5');
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([3, 4].map((row) => [1, 2].map((column) => cells.formula(row, column)))).toEqual([
      ['=LEN(A4)', undefined],
      ['=LEN(A5)', undefined],
    ]);
  });

  test('a table is named, styled, read in its parts, and resized where its header stays', async () => {
    newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B2:C4').values = [
        ['k', 'v'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = 'Readings';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('v').getDataBodyRange(),
      ];
      for (const part of parts) part.load('address');
      table.load('name,id,style,showFilterButton,showBandedRows');
      await context.sync();
      expect(parts.map((part) => part.address)).toEqual([
        'Sheet1!B2:C4',
        'Sheet1!B2:C2',
        'Sheet1!B3:C4',
        'Sheet1!C3:C4',
      ]);
      expect(table.toJSON()).toMatchObject({
        name: 'Readings',
        id: '1',
        style: 'TableStyleLight1',
        showFilterButton: false,
        showBandedRows: true,
      });
      table.resize('B2:D6');
      const found = context.workbook.tables.getItem('readings').getRange().load('address');
      await context.sync();
      expect(found.address).toBe('Sheet1!B2:D6');
      table.resize('B3:D6');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('rows are added and deleted, and what is below moves', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:B4').values = [
        ['k', 'v'],
        ['a', 1],
        ['b', 2],
        ['below', ''],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.rows.add(undefined, [
        ['c', 3],
        ['d', 4],
      ]);
      table.rows.getItemAt(0).delete();
      table.columns.add(1, [['new'], [7], [8], [9]]);
      await context.sync();
    });
    const { cells, tables } = host.workbook.sheets[0]!;
    expect(cells.values({ row: 0, column: 0, rows: 5, columns: 3 })).toEqual([
      ['k', 'new', 'v'],
      ['b', 7, 2],
      ['c', 8, 3],
      ['d', 9, 4],
      ['below', '', ''],
    ]);
    expect(tables[0]!.area).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
  });

  test('a table turned into a range leaves its cells; a deleted one does not', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:A2').values = [['k'], [1]];
      sheet.getRange('C1:C2').values = [['k'], [1]];
      sheet.tables.add('A1:A2', true).convertToRange();
      sheet.tables.add('C1:C2', true).delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.tables).toEqual([]);
    expect(host.workbook.sheets[0]!.cells.values({ row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
      ['k', '', ''],
      [1, '', ''],
    ]);
  });

  test.each<[string, (table: Excel.Table) => unknown]>([
    [
      'resize',
      (table) => {
        table.resize('A1:B4');
      },
    ],
    ['rename', (table) => (table.name = 'Other')],
    ['restyle', (table) => (table.style = 'TableStyleLight1')],
    ['dissolve', (table) => table.convertToRange()],
  ])('a protected sheet lets nobody %s its tables, unlocked cells or not', async (_what, change) => {
    const host = newHost();
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:B9').format.protection.locked = false;
      sheet1(context).tables.add('A1:B3', true);
      await context.sync();
    });
    host.person.protect(host.workbook.sheets[0]!.id, true);
    const refused = await refusalOf(async (context) => {
      change(sheet1(context).tables.getItem('Table1'));
      await context.sync();
    });
    expect(refused.code).toBe('AccessDenied');
  });

  test('of a filtered table no rows are taken away (office-js issue 994) until the filter is cleared: then all show', async () => {
    const host = newHost();
    const deleteRow = async (context: Excel.RequestContext): Promise<void> => {
      sheet1(context).getRange('3:3').delete('Up');
      await context.sync();
    };
    await Excel.run(async (context) => {
      sheet1(context).tables.add('A1:B4', true);
      await context.sync();
    });
    const sheet = host.workbook.sheets[0]!;
    sheet.tables[0]!.isFiltered = true;
    for (const row of [1, 6]) sheet.rows.set(row, { hidden: true });
    expect((await refusalOf(deleteRow)).code).toBe('InsertDeleteConflict');
    await Excel.run(async (context) => {
      sheet1(context).tables.getItem('Table1').clearFilters();
      await context.sync();
    });
    expect([...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row)).toEqual([6]);
    await Excel.run(deleteRow);
    expect(sheet.tables[0]!.area.rows).toBe(3);
  });

  test('an insert that would cut through a table is refused', async () => {
    newHost();
    const refused = await refusalOf(async (context) => {
      sheet1(context).tables.add('A1:C4', true);
      sheet1(context).getRange('A2:A2').insert('Down');
      await context.sync();
    });
    expect(refused.code).toBe('InsertDeleteConflict');
  });
});
