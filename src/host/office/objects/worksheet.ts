import { grid } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { renameInFormulas } from '../cells/renameSheet';
import { standard } from '../cells/geometry';
import { colourOf } from '../colour';
import { flag, number, oneOf } from '../formatFacets';
import { objectType } from '../objectType';
import { areasArgument, areasOf, rangeArgument, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { checkSheetName } from '../sheetName';
import { eventMembers } from '../eventMembers';
import { hostObject, type Targets } from '../targets';
import { usedRange } from '../usedRange';
import { guardStructure } from './worksheetCollection';
import { worksheetMoves } from './worksheetMoves';

type OnSheet = Targets['Worksheet'];

/** Excel.Worksheet */
export const worksheet = objectType('Worksheet', {
  members: {
    Id: { since: '1.1', get: ({ sheet }) => sheet.id },
    Name: {
      since: '1.1',
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, value, session) => {
        guardStructure(session);
        const name = checkSheetName(session, value, sheet);
        if (name === sheet.name) return;
        renameInFormulas(session.workbook, sheet.name, name);
        sheet.name = name;
        session.changed('sheets', sheet);
      },
    },
    Position: {
      since: '1.1',
      get: ({ sheet }, { workbook }) => workbook.sheets.indexOf(sheet),
      set: ({ sheet }, value, session) => {
        moveTo(session, sheet, number(value));
      },
    },
    Visibility: { since: '1.1', get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: {
      since: '1.7',
      get: ({ sheet }) => (sheet.visibility === 'Visible' ? (sheet.tabColor ?? '') : null),
      set: ({ sheet }, value, session) => {
        guardStructure(session);
        sheet.tabColor = colourOf(value) || undefined;
        session.changed('sheets', sheet);
      },
    },
    StandardWidth: { since: '1.7', get: () => standard.columnCharacters },
    StandardHeight: { since: '1.7', get: () => standard.rowPoints },
    ShowGridlines: { since: '1.8', get: ({ sheet }) => sheet.showGridlines },
    /** The wire's name for setting showGridlines. */
    Gridlines: {
      since: '1.8',
      set: ({ sheet }, value, session) => {
        sheet.showGridlines = flag(value);
        session.changed('formats', sheet);
      },
    },
    ShowHeadings: { since: '1.8', get: () => true },
    EnableCalculation: { since: '1.9', get: () => true },
    ...worksheetMoves,
    GetRange: {
      since: '1.1',
      find: ({ sheet }, [address], session) => {
        if (address === null || address === undefined) {
          return rangeOf(sheet, { row: 0, column: 0, rows: grid.rows, columns: grid.columns });
        }
        const found = rangeArgument(session, sheet, address);
        if (found.sheet !== sheet) throw new Refusal('InvalidArgument', sentences.invalidArgument);
        return rangeOf(found.sheet, found.area);
      },
    },
    GetRanges: {
      since: '1.9',
      find: ({ sheet }, [address], session) => areasOf(sheet, areasArgument(session, sheet, address)),
    },
    GetCell: {
      since: '1.1',
      find: ({ sheet }, [row, column]) =>
        rangeOf(sheet, { row: number(row), column: number(column), rows: 1, columns: 1 }),
    },
    GetRangeByIndexes: {
      since: '1.7',
      find: ({ sheet }, [row, column, rows, columns]) =>
        rangeOf(sheet, {
          row: number(row),
          column: number(column),
          rows: number(rows),
          columns: number(columns),
        }),
    },
    GetUsedRange: {
      since: '1.1',
      find: ({ sheet }, [valuesOnly]) =>
        usedRange(sheet, valuesOnly === true) ?? rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      find: ({ sheet }, [valuesOnly]) => usedRange(sheet, valuesOnly === true),
    },
    Calculate: { since: '1.6', call: () => null },
    Charts: { since: '1.1', child: (target) => hostObject('ChartCollection', target) },
    Tables: { since: '1.1', child: (target) => hostObject('TableCollection', target) },
    Names: { since: '1.4', child: ({ sheet }) => hostObject('NamedItemCollection', { scope: sheet }) },
    Shapes: { since: '1.9', child: (target) => hostObject('ShapeCollection', target) },
    CustomProperties: {
      since: '1.12',
      child: (target) => hostObject('WorksheetCustomPropertyCollection', target),
    },
    HorizontalPageBreaks: { since: '1.9', child: (target) => hostObject('PageBreakCollection', target) },
    PageLayout: { since: '1.9', child: (target) => hostObject('PageLayout', target) },
    FreezePanes: { since: '1.7', child: (target) => hostObject('WorksheetFreezePanes', target) },
    Protection: { since: '1.2', child: (target) => hostObject('WorksheetProtection', target) },
    AutoFilter: { since: '1.9', child: ({ sheet }) => hostObject('AutoFilter', { sheet }) },
    ...eventMembers<OnSheet>(
      {
        DataChanged: { since: '1.7' },
        Activated: { since: '1.7' },
        Deactivated: { since: '1.7' },
        SelectionChanged: { since: '1.7' },
        Calculated: { since: '1.8' },
        FormatChanged: { since: '1.9' },
        ProtectionChanged: { since: '1.14' },
        RowHiddenChanged: { since: '1.11' },
        RowSorted: { since: '1.10' },
        ColumnSorted: { since: '1.10' },
        SingleClicked: { since: '1.10' },
        FormulaChanged: { since: '1.13' },
      },
      ({ sheet }) => sheet.id,
    ),
  },
  identity: ({ sheet }) => ({ Id: sheet.id }),
});

function setVisibility({ sheet }: OnSheet, value: unknown, session: Session): void {
  guardStructure(session);
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  const others = session.workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) {
    throw new Refusal('InvalidOperation', 'A workbook needs at least one visible sheet.');
  }
  sheet.visibility = visibility;
  const { workbook } = session;
  if (workbook.sheets[workbook.active] === sheet && visibility !== 'Visible') {
    workbook.active = workbook.sheets.findIndex((each) => each.visibility === 'Visible');
  }
  session.changed('sheets', sheet);
}

function moveTo(session: Session, sheet: Sheet, position: number): void {
  guardStructure(session);
  const { workbook } = session;
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new Refusal('InvalidArgument', sentences.invalidArgument);
  }
  const active = workbook.sheets[workbook.active];
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  if (active) workbook.active = workbook.sheets.indexOf(active);
  session.changed('sheets', sheet);
}
