import type { Area } from '../../model/area';
import { intersection, isUnbounded } from '../cells/areas';
import { sortRows } from '../cells/sortRows';
import { raiseCellsChanged } from '../cells/eventsOfCells';
import { writeCell } from '../cells/writeCell';
import { guardCells, guardOption } from '../cells/writeGuard';
import { readProperties, writeProperties } from '../cellProperties';
import { refuseArgument } from '../formatFacets';
import type { Member, ObjectType } from '../objectType';
import type { Session } from '../session';
import { hostObject, type AreasTarget, type RangeTarget } from '../targets';

const asAreas = ({ sheet, area }: RangeTarget): AreasTarget => ({ sheet, areas: [area] });

/** What hangs on a range: its format, link, rules, and the properties that are set for many cells at once. */
export const rangeProperties: Record<string, Member<RangeTarget>> = {
  Format: { since: '1.1', child: (range) => hostObject('RangeFormat', asAreas(range)) },
  DataValidation: { since: '1.8', child: (range) => hostObject('DataValidation', asAreas(range)) },
  ConditionalFormats: {
    since: '1.6',
    child: (range) => hostObject('ConditionalFormatCollection', asAreas(range)),
  },
  Sort: { since: '1.2', child: (range) => hostObject('RangeSort', range) },
  Hyperlink: { since: '1.7', get: readLink, set: writeLink },
  SetCellProperties: {
    since: '1.9',
    call: (range, [rows], session) => {
      writeProperties(session, range, 'cells', rows);
    },
  },
  SetRowProperties: {
    since: '1.9',
    call: (range, [rows], session) => {
      writeProperties(session, range, 'rows', rows);
    },
  },
  SetColumnProperties: {
    since: '1.9',
    call: (range, [columns], session) => {
      writeProperties(session, range, 'columns', columns);
    },
  },
  GetCellProperties: {
    since: '1.9',
    call: (range, [wanted], session) => readProperties(session, range, 'cells', wanted),
  },
  GetRowProperties: {
    since: '1.9',
    call: (range, [wanted], session) => readProperties(session, range, 'rows', wanted),
  },
  GetColumnProperties: {
    since: '1.9',
    call: (range, [wanted], session) => readProperties(session, range, 'columns', wanted),
  },
};

/** null where cells differ or have none. */
function readLink({ sheet, area }: RangeTarget): unknown {
  const link = sheet.links.find((each) => intersection(each.area, { ...area, rows: 1, columns: 1 }));
  if (!link || isUnbounded(area)) return null;
  const value = sheet.cells.value(area.row, area.column);
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: typeof value === 'object' ? value.error : String(value),
  };
}

/** `textToDisplay` goes into the top left cell; the look of a link (blue, underlined) comes with it. */
function writeLink({ sheet, area }: RangeTarget, value: unknown, session: Session): void {
  if (typeof value !== 'object' || value === null || isUnbounded(area)) return refuseArgument();
  guardOption(session, sheet, 'allowInsertHyperlinks');
  guardCells(session, sheet, area);
  const { address, documentReference, screenTip, textToDisplay } = value as Record<
    string,
    string | undefined
  >;
  if (!address && !documentReference) return refuseArgument();
  const isOver = ({ area: other }: { area: Area }): boolean =>
    other.row < area.row + area.rows &&
    area.row < other.row + other.rows &&
    other.column < area.column + area.columns &&
    area.column < other.column + other.columns;
  if (sheet.links.some(isOver)) sheet.links = sheet.links.filter((link) => !isOver(link));
  sheet.links.push({ area: { ...area }, address, documentReference, screenTip });
  if (textToDisplay !== undefined) {
    const year = session.now().getFullYear();
    writeCell(
      session.workbook,
      sheet,
      area.row,
      area.column,
      textToDisplay.startsWith('=') ? `'${textToDisplay}` : textToDisplay,
      year,
    );
  }
  writeProperties(session, { sheet, area }, 'look', {
    format: { font: { color: '#0563C1', underline: 'Single' } },
  });
  raiseCellsChanged(session, sheet, area, { changeType: 'RangeEdited' });
}

/** Excel.RangeSort */
export const rangeSort: ObjectType<RangeTarget> = {
  members: {
    Apply: {
      since: '1.2',
      call: ({ sheet, area }, [fields, matchCase, hasHeaders, orientation], session) => {
        guardCells(session, sheet, area);
        sortRows(sheet, area, fields, matchCase === true, hasHeaders === true, orientation);
        raiseCellsChanged(session, sheet, area, { changeType: 'RangeEdited' });
      },
    },
  },
};
