import { aMoment, hearing, newHost, overheard, refusalOf, sheet1, speak } from './inHost';

describe('what is written into cells (excel-facts, checks 15 to 23, 25, 26)', () => {
  test('values of two by two on A1:A2 are refused at Range.values, and no cell is changed', async () => {
    const host = newHost();
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1:A2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'Range.values']);
    expect(host.workbook.sheets[0]!.cells.used(false)).toBeNull();
  });

  test.each([[[[1], [2, 3]]], [[[1, 2]]], [[[1, 2], [3]]], [null]])(
    'nor may values be %j on A1:B2',
    async (values) => {
      newHost();
      const refused = await refusalOf(async (context) => {
        sheet1(context).getRange('A1:B2').values = values as never;
        await context.sync();
      });
      expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'Range.values']);
    },
  );

  test('199 by 26 values on 200 rows fail at _ValidateArraySize, before any chunk is written', async () => {
    const host = newHost();
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1:Z200').values = Array.from({ length: 199 }, () =>
        Array<number>(26).fill(1),
      );
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'Range.values']);
    expect(host.workbook.sheets[0]!.cells.used(false)).toBeNull();
  });

  test('3,000 cells in chunks come out as one write would, with at most one event a chunk', async () => {
    const host = newHost();
    const values = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    let events = 0;
    const { requests } = await overheard(host, () =>
      Excel.run(async (context) => {
        const sheet = sheet1(context);
        sheet.onChanged.add(
          hearing(() => {
            events++;
          }),
        );
        await context.sync();
        sheet.getRange('B2:K301').values = values;
        await context.sync();
      }),
    );
    await aMoment();
    const chunks = requests
      .flatMap((request) => request.Actions)
      .filter((action) => action.ActionType === 4).length;
    expect(chunks).toBe(2);
    expect(events).toBe(2);
    expect(host.workbook.sheets[0]!.cells.values({ row: 1, column: 1, rows: 300, columns: 10 })).toEqual(
      values,
    );
  });

  test('null keeps a cell and its format, an empty text empties it, a scalar fills all', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:C1');
      range.numberFormat = '0.0' as never;
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 9]];
      sheet1(context).getRange('A2:B3').values = 'x' as never;
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect(cells.values({ row: 0, column: 0, rows: 3, columns: 3 })).toEqual([
      [1, '', 9],
      ['x', 'x', ''],
      ['x', 'x', ''],
    ]);
    expect(
      [0, 1, 2].map((column) => host.workbook.styles.formats[cells.format(0, column)]!.numberFormat),
    ).toEqual(['0.0', '0.0', '0.0']);
  });

  test('NaN reaches the host as null and keeps the cell', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:B1');
      range.values = [['old', 'old']];
      range.values = [[Number.NaN, Number.POSITIVE_INFINITY]];
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cells.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
      ['old', 'old'],
    ]);
  });

  test('a leading =, + or - makes a formula, not text', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:A3').values = [['=1+1'], ['+A1'], ['-A1*2']];
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([0, 1, 2].map((row) => cells.formula(row, 0))).toEqual(['=1+1', '=+A1', '=-A1*2']);
    for (const bad of ['-5x', '=1+', '=SUM(', '+)']) {
      const refused = await refusalOf(async (context) => {
        sheet1(context).getRange('B1').values = [[bad]];
        await context.sync();
      });
      expect(refused.code).toBe('InvalidArgument');
    }
    expect(cells.value(0, 1)).toBe('');
  });

  test('in a cell formatted as text all of it stays text', async () => {
    const host = newHost();
    const texts = ['=1+1', '-5x', '2011-12', '007', 'TRUE', '12%'];
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:A6');
      range.numberFormat = '@' as never;
      range.values = texts.map((text) => [text]);
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values.flat()).toEqual(texts);
      expect(range.valueTypes.flat()).toEqual(Array(6).fill('String'));
    });
    expect(host.workbook.sheets[0]!.cells.formula(0, 0)).toBeUndefined();
  });

  test('2024-03-01 in a General cell becomes serial 45352 with a date format; 01.03.2024 stays text', async () => {
    newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:B1');
      range.values = [['2024-03-01', '01.03.2024']];
      range.load('values,numberFormat,text');
      await context.sync();
      expect(range.values).toEqual([[45352, '01.03.2024']]);
      expect(range.numberFormat).toEqual([['m/d/yyyy', 'General']]);
      expect(range.text).toEqual([['3/1/2024', '01.03.2024']]);
    });
  });

  test("'=x reads back as the text =x, without its apostrophe, in values and in formulas", async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1');
      range.values = [["'=x"]];
      range.load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[['=x']], [['=x']]]);
      range.values = [['plain']];
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect(host.workbook.styles.formats[cells.format(0, 0)]!.quotePrefix ?? false).toBe(false);
  });

  test('a whole column reads as null with its right address, and cannot be written', async () => {
    newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A:A');
      range.load('values,text,formulas,numberFormat,address,cellCount,isEntireColumn');
      await context.sync();
      expect([range.values, range.text, range.formulas, range.numberFormat]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([range.address, range.cellCount, range.isEntireColumn]).toEqual(['Sheet1!A:A', 1_048_576, true]);
    });
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A:A').values = 'x' as never;
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'Range.values']);
  });

  test('text shows the number in a narrow column, not ####', async () => {
    newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1');
      range.values = [[1234567.891]];
      range.numberFormat = [['#,##0.00']];
      range.format.columnWidth = 5;
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1,234,567.89']]);
    });
  });

  test('mixed fills read as null, and null cannot be set', async () => {
    newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:B1');
      sheet1(context).getRange('A1').format.fill.color = '#ff0000';
      range.load('format/fill/color,format/font/bold');
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold]).toEqual([null, false]);
    });
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').format.fill.color = null as never;
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'RangeFill.color']);
  });

  test('a cell takes 32,767 characters and no more', async () => {
    newHost();
    const write = (text: string) => async (context: Excel.RequestContext) => {
      sheet1(context).getRange('A1').values = [[text]];
      await context.sync();
    };
    await Excel.run(write('x'.repeat(32_767)));
    expect((await refusalOf(write('x'.repeat(32_768)))).code).toBe('InvalidArgument');
  });

  test('a formula that nobody has calculated cannot be read as a value, but as a formula', async () => {
    newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:A2');
      range.values = [[1], ['=A1+1']];
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([[1], ['=A1+1']]);
    });
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1:A2').load('values');
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['InvalidOperation', 'Range.values']);
    expect(refused.message).toContain('Sheet1!A2');
  });

  test('a request may load the result of a method straight away', async () => {
    const host = newHost();
    const answer = await speak(host, {
      Actions: [{ Id: 9, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['address'] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 1 },
      },
    });
    expect(answer.Results).toEqual([{ ActionId: 9, Value: { Address: 'Sheet1!A1' } }]);
  });
});
