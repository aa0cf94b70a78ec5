import { createWorkbook } from '../../src/host/model/createWorkbook';
import { cellLook } from '../../src/workbench/grid/cellLook';
import { cellShown } from '../../src/workbench/grid/cellShown';
import { moveByKey } from '../../src/workbench/grid/moveByKey';
import { numberInRoom } from '../../src/workbench/grid/numberInRoom';
import { overflowWidth } from '../../src/workbench/grid/overflowWidth';
import { partIn } from '../../src/workbench/grid/partIn';
import { shownSize } from '../../src/workbench/grid/sheetScale';
import { openFault } from '../../src/workbench/book/openFault';
import { FileError } from '../../src/host/model/fileError';

function newSheet() {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  return { workbook, sheet };
}

describe('keys move the selection as in Excel', () => {
  const limits = { rows: 100, columns: 20, page: 30 };
  test.each([
    ['ArrowDown', false, { row: 11, column: 5 }],
    ['ArrowUp', false, { row: 9, column: 5 }],
    ['ArrowLeft', false, { row: 10, column: 4 }],
    ['ArrowRight', false, { row: 10, column: 6 }],
    ['PageDown', false, { row: 40, column: 5 }],
    ['PageUp', false, { row: 0, column: 5 }], // not beyond the first row
    ['Home', false, { row: 10, column: 0 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 19 }],
    ['ArrowDown', true, { row: 99, column: 5 }],
  ])('%s (with Ctrl: %s)', (key, ctrlKey, to) => {
    expect(moveByKey({ key, ctrlKey }, { row: 10, column: 5 }, limits)).toEqual(to);
  });

  test('Tab leaves the grid', () => {
    expect(moveByKey({ key: 'Tab', ctrlKey: false }, { row: 0, column: 0 }, limits)).toBeNull();
  });
});

describe('a selection over frozen rows and columns', () => {
  const frozen = { rows: 3, columns: 1 };
  test.each([
    ['in a frozen column alone', { row: 5, column: 0, rows: 2, columns: 1 }, ['5,0 2×1 left']],
    ['below and beside what is frozen', { row: 5, column: 2, rows: 1, columns: 1 }, ['5,2 1×1']],
    [
      'over both edges',
      { row: 2, column: 0, rows: 2, columns: 3 },
      ['2,0 1×1 top left', '2,1 1×2 top', '3,0 1×1 left', '3,1 1×2'],
    ],
  ])('%s has its frame in each part where cells of it are', (_, area, parts) => {
    const found = [true, false].flatMap((top) =>
      [true, false].flatMap((left) => {
        const part = partIn(area, frozen, top, left);
        const side = `${top ? ' top' : ''}${left ? ' left' : ''}`;
        return part === null ? [] : [`${part.row},${part.column} ${part.rows}×${part.columns}${side}`];
      }),
    );
    expect(found).toEqual(parts);
  });
});

describe('a cell', () => {
  test.each([
    [0.1234, '0.0%', '12.3%', 'right'],
    [1234.5, '#,##0.00', '1,234.50', 'right'],
    ['=SUM', '@', '=SUM', 'left'],
    [true, 'General', 'TRUE', 'center'],
  ])('%p under %s shows “%s” at the %s', (value, numberFormat, text, side) => {
    const { workbook, sheet } = newSheet();
    sheet.cells.setValue(0, 0, value);
    sheet.cells.setFormat(0, 0, workbook.styles.indexOf({ numberFormat, font: {}, borders: {} }));
    const shown = cellShown(workbook, sheet, 0, 0);
    expect(shown.text).toBe(text);
    expect(cellLook(shown.format, shown.kind).textAlign).toBe(side);
  });

  test('takes its fill, font, border and wrapping from its format', () => {
    const look = cellLook(
      {
        numberFormat: 'General',
        font: { bold: true, color: '#FFFFFF', size: 12 },
        fill: '#003366',
        wrapText: true,
        borders: { EdgeBottom: { style: 'Thin', color: '#CCCCCC' } },
      },
      'text',
    );
    expect(look).toMatchObject({
      fontWeight: 700,
      color: '#FFFFFF',
      fontSize: '16px', // 12 points at 96 dots an inch
      backgroundColor: '#003366',
      whiteSpace: 'pre-wrap',
      borderBottom: '1px solid #CCCCCC',
    });
  });
});

describe('a number that is wider than its cell never shows a part of its digits', () => {
  // a character is 8 pixels wide here; 58 pixels are what Excel's usual column has room for: seven of them
  const shown = (value: number, text: string, general: boolean, room = 58) =>
    numberInRoom(value, text, { general, room, size: 14.67, measure: (drawn) => drawn.length * 8 });
  test.each([
    ['has its digits where there is room', 1234567, '1234567', '1234567'],
    ['is rounded', 46.0233871, '46.0233871', '46.0234'],
    ['is rounded to a whole number', -460233.871, '-460233.871', '-460234'],
    ['has an exponent where it is whole', 466023387, '466023387', '4.7E+08'],
    ['and where it is very small', 0.000012345, '0.000012345', '1.2E-05'],
  ])('under General it %s', (_, value, text, fits) => {
    expect(shown(value, text, true)).toBe(fits);
  });

  test('under another format, and where not even an exponent has room, signs fill the cell', () => {
    expect(shown(466023387, '466,023,387', false)).toBe('#######');
    expect(shown(45_000, '15/03/2023', false)).toBe('#######');
    expect(shown(466023387, '466023387', true, 30)).toBe('###');
  });
});

test('a long text runs into the empty cells beside it, and stops at the first that is not', () => {
  const { sheet } = newSheet();
  sheet.cells.setValue(0, 0, 'A title that is longer than its cell');
  sheet.cells.setValue(0, 3, 'x');
  expect(overflowWidth(sheet, 0, 0, 19)).toBe(3 * 64); // Excel's usual column is 64 pixels wide
});

test('a sheet shows room beyond what is used', () => {
  const { sheet } = newSheet();
  expect(shownSize(sheet)).toEqual({ rows: 60, columns: 20 });
  sheet.cells.setValue(499, 29, 1);
  expect(shownSize(sheet)).toEqual({ rows: 510, columns: 33 });
});

test('each way that a file can be bad has its sentence', () => {
  expect(openFault(new FileError('encrypted'))).toBe('fault_encrypted');
  expect(openFault(new Error('anything'))).toBe('cannotOpen');
});
