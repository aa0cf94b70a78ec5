import { formatAt, formatIndex } from '../cells/cellFormat';
import { formattedText } from '../cells/formattedText';
import { objectType } from '../objectType';
import { rangeOf } from '../rangeOf';
import type { Targets } from '../targets';

type View = Targets['RangeView'];

function rowsOf<T>({ range, rows }: View, read: (row: number, column: number) => T): T[][] {
  const { area } = range;
  return rows.map((row) => Array.from({ length: area.columns }, (_, i) => read(row, area.column + i)));
}

/** Excel.RangeView: a range without its hidden rows. */
export const rangeView = objectType('RangeView', {
  members: {
    Values: {
      since: '1.3',
      get: (view) =>
        rowsOf(view, (row, column) => {
          const value = view.range.sheet.cells.value(row, column);
          return typeof value === 'object' ? value.error : value;
        }),
    },
    Text: {
      since: '1.3',
      get: (view, { workbook }) => {
        const { sheet } = view.range;
        return rowsOf(view, (row, column) =>
          formattedText(
            sheet.cells.value(row, column),
            formatAt(workbook.styles, formatIndex(sheet, row, column)).numberFormat,
            workbook.date1904,
          ),
        );
      },
    },
    RowCount: { since: '1.3', get: ({ rows }) => rows.length },
    ColumnCount: { since: '1.3', get: ({ range }) => range.area.columns },
    GetRange: { since: '1.3', find: ({ range }) => rangeOf(range.sheet, range.area) },
  },
});
