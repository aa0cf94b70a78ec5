import { newHost, refusalOf, sheet1 } from './inHost';

describe('ranges found from ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['a cell of it', (range) => range.getCell(1, 1), 'C3'],
    ['a cell outside it', (range) => range.getCell(5, 0), 'B7'],
    ['its second row', (range) => range.getRow(1), 'B3:D3'],
    ['its last column', (range) => range.getLastColumn(), 'D2:D4'],
    ['its last cell', (range) => range.getLastCell(), 'D4'],
    ['the two rows above', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['the rows below', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['the column before', (range) => range.getColumnsBefore(1), 'A2:A4'],
    ['the columns after', (range) => range.getColumnsAfter(2), 'E2:F4'],
    ['offset', (range) => range.getOffsetRange(-1, 2), 'D1:F3'],
    ['resized by a difference', (range) => range.getResizedRange(1, -1), 'B2:C5'],
    ['resized to a size', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['entire rows', (range) => range.getEntireRow(), '2:4'],
    ['entire columns', (range) => range.getEntireColumn(), 'B:D'],
    ['around another', (range) => range.getBoundingRect('F6'), 'B2:F6'],
    ['where it meets another', (range) => range.getIntersection('C1:C9'), 'C2:C4'],
    ['the region about it', (range) => range.getSurroundingRegion(), 'A1:D4'],
  ])('%s', async (_what, find, address) => {
    newHost();
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:B2').values = 1 as never;
      const found = find(sheet1(context).getRange('B2:D4')).load('address');
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });

  test('several at once, each drawn by itself', async () => {
    newHost();
    await Excel.run(async (context) => {
      const { borders, fill } = sheet1(context).getRanges('A1:B2, D4;3:3').format;
      fill.color = '#FFFF00';
      borders.getItem('EdgeBottom').style = 'Continuous';
      const bottom = (address: string) =>
        sheet1(context).getRange(address).format.borders.getItem('EdgeBottom').load('style');
      const [first, inside, alone] = ['B2', 'B1', 'D4'].map(bottom);
      const filled = sheet1(context).getRange('C3').format.fill.load('color');
      await context.sync();
      expect([first?.style, inside?.style, alone?.style]).toEqual(['Continuous', 'None', 'Continuous']);
      expect(filled.color).toBe('#FFFF00');
    });
  });

  test.each([['A1,'], ['A1,nonsense'], ['A1,Sheet2!B2'], [Array(2800).fill('A1').join(',')]])(
    'an address of several that is none is refused',
    async (address) => {
      newHost();
      const refused = await refusalOf(async (context) => {
        sheet1(context).getRanges(address).format.fill.color = '#FFFF00';
        await context.sync();
      });
      expect(refused.code).toBe('InvalidArgument');
    },
  );

  test('ranges that do not meet are null, or not found', async () => {
    newHost();
    await Excel.run(async (context) => {
      const none = sheet1(context).getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').getIntersection('B2').load('address');
      await context.sync();
    });
    expect(refused).toMatchObject({ code: 'ItemNotFound', location: 'Range.getIntersection' });
  });

  test('cells of a kind, merged cells, and text in cells are found', async () => {
    newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:B3').values = [
        ['Rate', 1],
        ['', '=B1'],
        ['rate', true],
      ];
      sheet.getRange('D1:E2').merge();
      sheet.getRange('2:2').rowHidden = true;
      const whole = sheet.getRange('A1:E3');
      const found = [
        whole.getSpecialCells('Constants'),
        whole.getSpecialCells('Formulas'),
        whole.getSpecialCells('Constants', 'Numbers'),
        whole.getSpecialCells('Visible'),
        whole.getMergedAreasOrNullObject(),
      ].map((areas) => areas.load('address'));
      const text = whole.find('RATE', { completeMatch: true, matchCase: false }).load('address');
      const none = whole.findOrNullObject('rates', {});
      await context.sync();
      expect(found.map((areas) => areas.address)).toEqual([
        'Sheet1!A1:B1,Sheet1!A3:B3',
        'Sheet1!B2',
        'Sheet1!B1',
        'Sheet1!A1:E1,Sheet1!A3:E3',
        'Sheet1!D1:E2',
      ]);
      expect([text.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  test('a visible view leaves hidden rows out', async () => {
    newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('2:2').rowHidden = true;
      const view = sheet.getRange('A1:A3').getVisibleView().load('values,rowCount');
      const range = sheet.getRange('A1:A3').load('rowHidden');
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      await context.sync();
      expect([view.values, view.rowCount, range.rowHidden]).toEqual([[[1], [3]], 2, null]);
      expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
    });
  });
});

describe('what is done to ranges', () => {
  test.each<['Contents' | 'Formats' | 'Hyperlinks' | 'All', unknown[]]>([
    ['Contents', ['', '0.0', 1]],
    ['Formats', [5, 'General', 1]],
    ['Hyperlinks', [5, '0.0', 0]],
    ['All', ['', 'General', 0]],
  ])('clear(%s) leaves %j of value, format and links', async (what, left) => {
    const host = newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1');
      range.hyperlink = { address: 'https://example.org', textToDisplay: 'site' };
      range.numberFormat = [['0.0']];
      range.values = [[5]];
      range.clear(what);
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    const format = host.workbook.styles.formats[sheet!.cells.format(0, 0)]!.numberFormat;
    expect([sheet!.cells.value(0, 0), format, sheet!.links.length]).toEqual(left);
  });

  test('copyFrom copies formulas relative to their place, and fills a multiple of the source', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:B1').values = [[1, '=A1*2']];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A2:B3').copyFrom('A1:B1');
      sheet.getRange('D1').copyFrom('A1:B1', 'Values');
      await context.sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([cells.formula(1, 1), cells.formula(2, 1), cells.value(0, 3), cells.formula(0, 4)]).toEqual([
      '=A2*2',
      '=A3*2',
      1,
      undefined,
    ]);
    expect(host.workbook.styles.formats[cells.format(2, 0)]!.font.bold).toBe(true);
  });

  test('insert gives back the blank range, delete needs a direction, and cells do not leave the sheet', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:A2').values = [['a'], ['b']];
      const blank = sheet.getRange('A1').insert('Down').load('address');
      await context.sync();
      expect(blank.address).toBe('Sheet1!A1');
      sheet.getRange('A2').delete('Up');
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cells.values({ row: 0, column: 0, rows: 3, columns: 1 })).toEqual([
      [''],
      ['b'],
      [''],
    ]);
    const undirected = await refusalOf(async (context) => {
      sheet1(context)
        .getRange('A2')
        .delete(undefined as never);
      await context.sync();
    });
    expect(undirected.code).toBe('InvalidArgument');
    const pushed = await refusalOf(async (context) => {
      sheet1(context).getRange('A1048576').values = [['last']];
      sheet1(context).getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(pushed.code).toBe('NonBlankCellOffSheet');
  });

  test('widths are points, and null where they differ', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      const plain = sheet.getRange('A1').load('format/columnWidth,format/rowHeight,left,width');
      sheet.getRange('B:B').format.columnWidth = 96;
      sheet.getRange('B1').format.rowHeight = 30;
      const both = sheet.getRange('A1:B2').load('format/columnWidth,format/rowHeight,width,height');
      await context.sync();
      expect([plain.format.columnWidth, plain.format.rowHeight, plain.width]).toEqual([48, 15, 48]);
      expect([both.format.columnWidth, both.format.rowHeight, both.width, both.height]).toEqual([
        null,
        null,
        144,
        45,
      ]);
    });
    // 128 pixels at 7 a digit: 18.29 characters, 18.2857 with its padding in the file
    expect(host.workbook.sheets[0]!.columns.get(1)!.width).toBeCloseTo(18.2857, 2);
  });

  test('rows are fitted to wrapped text and large type, and have no height of their own where the usual one will do', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:A5').values = [['four words in two'], ['four words in one'], ['large'], ['short'], ['x'.repeat(25)]]; // prettier-ignore
      sheet.getRange('1:5').format.rowHeight = 90;
      sheet.getRange('A:A').format.columnWidth = 67.5; // 90 pixels: 12 digits
      sheet.getRange('A1').format.wrapText = true;
      sheet.getRange('A5').format.wrapText = true;
      sheet.getRange('A3').format.font.size = 22;
      sheet.getRange('1:3').format.autofitRows();
      await context.sync();
      const heights = () => [0, 1, 2, 3, 4].map((row) => host.workbook.sheets[0]!.rows.get(row)?.height);
      expect(heights()).toEqual([30, undefined, 30, 90, 90]);
      sheet.getRange('5:5').format.autofitRows();
      await context.sync();
      expect(heights()).toEqual([30, undefined, 30, 90, 45]);
      sheet.getRange().format.useStandardHeight = true;
      await context.sync();
      expect(heights()).toEqual([undefined, undefined, undefined, undefined, undefined]);
    });
  });

  test('formats on whole columns are few, and cells written later take them on', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('B:C').format.horizontalAlignment = 'Right';
      sheet.getRange('B5').values = [['x']];
      const range = sheet.getRange('B1:B9').load('format/horizontalAlignment');
      await context.sync();
      expect(range.format.horizontalAlignment).toBe('Right');
    });
    const { cells } = host.workbook.sheets[0]!;
    expect(cells.used(false)).toEqual({ row: 4, column: 1, rows: 1, columns: 1 });
    expect(host.workbook.styles.formats[cells.format(4, 1)]!.horizontal).toBe('Right');
  });

  test('borders are drawn round and inside', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const { borders } = sheet1(context).getRange('A1:B2').format;
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Medium';
      bottom.color = '#FF0000';
      borders.getItem('InsideVertical').style = 'Dot';
      const read = sheet1(context)
        .getRange('A2:B2')
        .format.borders.getItem('EdgeBottom')
        .load('style,weight,color');
      await context.sync();
      expect([read.style, read.weight, read.color]).toEqual(['Continuous', 'Medium', '#FF0000']);
    });
    const format = (row: number, column: number): unknown =>
      host.workbook.styles.formats[host.workbook.sheets[0]!.cells.format(row, column)]!.borders;
    expect(format(0, 0)).toEqual({ EdgeRight: { style: 'Dotted' } });
    expect(format(1, 1)).toEqual({
      EdgeBottom: { style: 'Medium', color: '#FF0000' },
      EdgeLeft: { style: 'Dotted' },
    });
  });

  test('properties of many cells are set and read at once', async () => {
    newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, {}]]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(read.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: true } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        ],
      ]);
    });
  });

  test('rows are sorted by value, blanks last', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:B5');
      range.values = [
        ['k', 'v'],
        ['b', 2],
        ['a', ''],
        ['c', 3],
        ['d', 1],
      ];
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.cells.values({ row: 0, column: 0, rows: 5, columns: 1 }).flat()).toEqual([
      'k',
      'c',
      'b',
      'd',
      'a',
    ]);
  });

  test('a link shows its text, blue and underlined, and reads back', async () => {
    newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1');
      range.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '=go', screenTip: 'there' };
      range.load('hyperlink,values,format/font/underline');
      await context.sync();
      expect(range.hyperlink).toEqual({
        documentReference: 'Sheet1!B2',
        screenTip: 'there',
        textToDisplay: '=go',
      });
      expect([range.values, range.format.font.underline]).toEqual([[['=go']], 'Single']);
    });
  });

  test('the selection, the active cell, and a selection of several areas', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      sheet1(context).getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    });
    host.person.select(host.workbook.sheets[0]!.id, 'A1,C3:D4');
    const refused = await refusalOf(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(refused.code).toBe('InvalidSelection');
    await Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.load('address,areaCount');
      areas.areas.load('items/address');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.areas.items[1]!.address]).toEqual([
        'Sheet1!A1,Sheet1!C3:D4',
        2,
        'Sheet1!C3:D4',
      ]);
    });
  });
});
