import { grid, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { qualifiedAddress } from './cells/areaAddress';
import { changeFormats, formatAt, formatIndex, formatsIn } from './cells/cellFormat';
import { putBorder, readBorder, sideNames } from './cells/borders';
import { raiseFormatsChanged } from './cells/eventsOfCells';
import { columnCharacters, heightOf, widthOf } from './cells/geometry';
import { guardOption } from './cells/writeGuard';
import { between, flag, formatFacets, refuseArgument, type FacetName } from './formatFacets';
import { hideLines } from './objects/rangePlace';
import { Refusal, sentences } from './refusal';
import type { Session } from './session';
import type { RangeTarget } from './targets';

type What = 'cells' | 'rows' | 'columns';
type Plain = Record<string, unknown>;

/**
 * setCellProperties and its like: one property object for each cell, row or column; `look` is one object for the whole range.
 * @throws Refusal InvalidArgument for another shape or a property that is not known
 */
export function writeProperties(
  session: Session,
  range: RangeTarget,
  what: What | 'look',
  given: unknown,
): void {
  const { sheet, area } = range;
  guardOption(session, sheet, 'allowFormatCells');
  for (const [part, properties] of parts(area, what, given)) {
    if (properties !== null && properties !== undefined)
      apply(session, sheet, part, properties as Plain, what);
  }
  raiseFormatsChanged(session, sheet, area);
}

function parts(area: Area, what: What | 'look', given: unknown): [Area, unknown][] {
  if (what === 'look') return [[area, given]];
  const list = listOf(given, what === 'columns' ? area.columns : area.rows);
  if (what === 'rows') return list.map((each, i) => [{ ...area, row: area.row + i, rows: 1 }, each]);
  if (what === 'columns')
    return list.map((each, i) => [{ ...area, column: area.column + i, columns: 1 }, each]);
  return list.flatMap((row, r) =>
    listOf(row, area.columns).map((each, c): [Area, unknown] => [
      { row: area.row + r, column: area.column + c, rows: 1, columns: 1 },
      each,
    ]),
  );
}

function listOf(given: unknown, length: number): unknown[] {
  if (!Array.isArray(given) || given.length !== length) {
    throw new Refusal('InvalidArgument', sentences.wrongShape);
  }
  return given;
}

function apply(session: Session, sheet: Sheet, area: Area, properties: Plain, what: What | 'look'): void {
  const lines =
    what === 'rows'
      ? { ...area, column: 0, columns: grid.columns }
      : what === 'columns'
        ? { ...area, row: 0, rows: grid.rows }
        : area;
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'format') applyFormat(session, sheet, lines, value as Plain);
    else if (key === 'rowHidden' && what === 'rows') hideLines({ sheet, area }, 'rows', flag(value), session);
    else if (key === 'columnHidden' && what === 'columns')
      hideLines({ sheet, area }, 'columns', flag(value), session);
    else refuseArgument();
  }
}

function applyFormat(session: Session, sheet: Sheet, area: Area, format: Plain): void {
  for (const [name, value] of facetsOf(format)) {
    if (name === 'columnWidth') {
      for (let c = area.column; c < area.column + area.columns; c++) {
        sheet.columns.set(c, { ...sheet.columns.get(c), width: columnCharacters(between(value, 0, 1790)) });
      }
    } else if (name === 'rowHeight') {
      for (let r = area.row; r < area.row + area.rows; r++)
        sheet.rows.set(r, { ...sheet.rows.get(r), height: between(value, 0, 409.5) });
    } else if (name.startsWith('borders/')) {
      const [, side = '', property = ''] = name.split('/');
      const edge = sideNames[side] ?? refuseArgument();
      putBorder(session, sheet, area, edge, { [property]: value });
    } else {
      const facet = formatFacets[name as FacetName] as (typeof formatFacets)[FacetName] | undefined;
      if (!facet) return refuseArgument();
      changeFormats(sheet, area, session.workbook.styles, (old) => facet.put(old, value));
    }
  }
}

/** `{font: {bold: true}}` as `[['font/bold', true]]`. */
function facetsOf(format: Plain, prefix = ''): [string, unknown][] {
  return Object.entries(format).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? facetsOf(value as Plain, `${prefix}${key}/`)
      : [[prefix + key, value]],
  );
}

export function readProperties(session: Session, range: RangeTarget, what: What, wanted: unknown): unknown {
  if (typeof wanted !== 'object' || wanted === null) return refuseArgument();
  const { sheet, area } = range;
  const line = (part: Area): Plain => read(session, sheet, part, wanted as Plain, what);
  if (what === 'rows')
    return Array.from({ length: area.rows }, (_, i) => line({ ...area, row: area.row + i, rows: 1 }));
  if (what === 'columns') {
    return Array.from({ length: area.columns }, (_, i) =>
      line({ ...area, column: area.column + i, columns: 1 }),
    );
  }
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) =>
      line({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }),
    ),
  );
}

function read(session: Session, sheet: Sheet, area: Area, wanted: Plain, what: What): Plain {
  const answer: Plain = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (value === false || value === undefined) continue;
    if (key === 'address') answer['address'] = qualifiedAddress(sheet.name, area);
    else if (key === 'rowHidden') answer['rowHidden'] = sheet.rows.get(area.row)?.hidden ?? false;
    else if (key === 'columnHidden') answer['columnHidden'] = sheet.columns.get(area.column)?.hidden ?? false;
    else if (key === 'hidden')
      answer['hidden'] = sheet.rows.get(area.row)?.hidden ?? sheet.columns.get(area.column)?.hidden ?? false;
    else if (key === 'rowIndex') answer['rowIndex'] = area.row;
    else if (key === 'columnIndex') answer['columnIndex'] = area.column;
    else if (key === 'format') answer['format'] = readFormat(session, sheet, area, value as Plain, what);
    else refuseArgument();
  }
  return answer;
}

function readFormat(session: Session, sheet: Sheet, area: Area, wanted: Plain, what: What): Plain {
  const answer: Plain = {};
  for (const [name, on] of facetsOf(wanted)) {
    if (on === false) continue;
    const value =
      name === 'columnWidth'
        ? widthOf(sheet, area.column)
        : name === 'rowHeight'
          ? heightOf(sheet, area.row)
          : name.startsWith('borders/')
            ? borderProperty(session, sheet, area, name)
            : facetValue(session, sheet, area, name, what);
    place(answer, name.split('/'), value);
  }
  return answer;
}

function borderProperty(session: Session, sheet: Sheet, area: Area, name: string): unknown {
  const [, side = '', property = ''] = name.split('/');
  const edge = sideNames[side] ?? refuseArgument();
  return readBorder(session, sheet, [area], edge)[property as 'style' | 'color' | 'weight'];
}

function facetValue(session: Session, sheet: Sheet, area: Area, name: string, what: What): unknown {
  const facet = formatFacets[name as FacetName] as (typeof formatFacets)[FacetName] | undefined;
  if (!facet) return refuseArgument();
  const { styles } = session.workbook;
  if (what === 'cells') return facet.get(formatAt(styles, formatIndex(sheet, area.row, area.column)));
  const values = new Set([...formatsIn(sheet, area)].map((index) => facet.get(formatAt(styles, index))));
  return values.size === 1 ? [...values][0] : null;
}

function place(answer: Plain, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) answer[first] = value;
  else place((answer[first] ??= {}) as Plain, rest, value);
}
