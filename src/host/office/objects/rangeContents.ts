import type { Area } from '../../model/area';
import { isUnbounded } from '../cells/areas';
import { columnLetters } from '../cells/columnLetters';
import { changeFormats, formatAt, formatIndex } from '../cells/cellFormat';
import { raiseFormatsChanged, valueType } from '../cells/eventsOfCells';
import { nameOfChange } from '../cells/nameOfChange';
import { formattedText } from '../cells/formattedText';
import { firstUncalculated } from '../cells/uncalculated';
import { shapedLike, writeArea } from '../cells/writeArea';
import { guardOption } from '../cells/writeGuard';
import { formatFacets, refuseArgument, text } from '../formatFacets';
import type { Member } from '../objectType';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import type { RangeTarget } from '../targets';

/** Cells that one range may be read of, on every platform (resource limits of Office add-ins). */
const mostCellsRead = 5_000_000;

const readFormulas = (range: RangeTarget): unknown => {
  if (isUnbounded(range.area)) return null;
  guardSize(range.area);
  return grid2(range.area, (row, column) => {
    const value = range.sheet.cells.formula(row, column) ?? range.sheet.cells.value(row, column);
    return typeof value === 'object' ? value.error : value;
  });
};
const writeContents = ({ sheet, area }: RangeTarget, value: unknown, session: Session): void => {
  writeArea(session, sheet, area, value);
};
const readFormats = ({ sheet, area }: RangeTarget, session: Session): unknown =>
  isUnbounded(area)
    ? null
    : grid2(
        area,
        (row, column) => formatAt(session.workbook.styles, formatIndex(sheet, row, column)).numberFormat,
      );

/** What the cells hold and show. Whole rows and columns read as null. */
export const rangeContents: Record<string, Member<RangeTarget>> = {
  Values: {
    since: '1.1',
    get: (range) => readable(range, () => range.sheet.cells.values(range.area)),
    set: writeContents,
  },
  Formulas: { since: '1.1', get: readFormulas, set: writeContents },
  FormulasLocal: { since: '1.1', get: readFormulas, set: writeContents },
  FormulasR1C1: {
    since: '1.2',
    notByDefault: true,
    get: () => {
      throw new Refusal('NotImplemented', 'Formulas in R1C1 notation are not part of this host.');
    },
  },
  Text: {
    since: '1.1',
    get: (range, { workbook }) =>
      readable(range, () =>
        grid2(range.area, (row, column) => {
          const { numberFormat } = formatAt(workbook.styles, formatIndex(range.sheet, row, column));
          return formattedText(range.sheet.cells.value(row, column), numberFormat, workbook.date1904);
        }),
      ),
  },
  ValueTypes: {
    since: '1.1',
    get: (range) =>
      readable(range, () =>
        grid2(range.area, (row, column) => valueType(range.sheet.cells.value(row, column))),
      ),
  },
  NumberFormat: { since: '1.1', get: readFormats, set: writeNumberFormat },
  NumberFormatLocal: { since: '1.7', get: readFormats, set: writeNumberFormat },
  HasSpill: { since: '1.12', get: () => false },
  Style: { since: '1.7', get: () => 'Normal' },
  _ValidateArraySize: {
    since: '1.3',
    call: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) {
        throw new Refusal('InvalidArgument', sentences.wrongShape, 'Range.values');
      }
      return null;
    },
  },
};

function grid2<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => at(area.row + r, area.column + c)),
  );
}

function guardSize(area: Area): void {
  if (area.rows * area.columns > mostCellsRead) {
    throw new Refusal('RangeExceedsLimit', 'The range has more than 5,000,000 cells: read it in parts.');
  }
}

/** @throws Refusal InvalidOperation at a formula that was never calculated: this host evaluates none, and a guess would be worse */
function readable<T>({ sheet, area }: RangeTarget, read: () => T): T | null {
  if (isUnbounded(area)) return null;
  guardSize(area);
  const at = firstUncalculated(sheet.cells, area);
  if (at) {
    throw new Refusal(
      'InvalidOperation',
      `The formula in ${sheet.name}!${columnLetters(at.column)}${at.row + 1} has never been calculated: open the workbook in Excel, let it calculate, and save it.`,
    );
  }
  return read();
}

/** null in the array keeps a cell's format, '' makes it General. A text format does not turn numbers into text. */
function writeNumberFormat({ sheet, area }: RangeTarget, value: unknown, session: Session): void {
  const at = shapedLike(area, value);
  guardOption(session, sheet, 'allowFormatCells');
  const { styles } = session.workbook;
  const change = (part: Area, format: unknown): void => {
    if (format !== null)
      changeFormats(
        sheet,
        part,
        styles,
        (old) => formatFacets.numberFormat.put(old, text(format)),
        nameOfChange('numberFormat', format),
      );
  };
  if (!Array.isArray(value)) change(area, value);
  else {
    for (let row = 0; row < area.rows; row++) {
      for (let from = 0; from < area.columns;) {
        const format = at(row, from);
        if (format !== null && typeof format !== 'string') refuseArgument();
        let columns = 1;
        while (from + columns < area.columns && at(row, from + columns) === format) columns++;
        change({ row: area.row + row, column: area.column + from, rows: 1, columns }, format);
        from += columns;
      }
    }
  }
  raiseFormatsChanged(session, sheet, area);
}
