import type { Area } from '../../model/area';
import { eachCell, usedPart } from '../cells/cellFormat';
import { rectangles } from '../cells/rectangles';
import type { Member } from '../objectType';
import { areasOf, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import { hostObject, type RangeTarget } from '../targets';
import { intersection, isUnbounded } from '../cells/areas';
import { refuseArgument } from '../formatFacets';
import { valueType } from '../cells/eventsOfCells';

/** Ranges that are found by what the cells hold. */
export const rangeSearch: Record<string, Member<RangeTarget>> = {
  GetUsedRange: { since: '1.1', find: (range, [valuesOnly]) => used(range, valuesOnly) ?? notFound() },
  GetUsedRangeOrNullObject: { since: '1.4', find: (range, [valuesOnly]) => used(range, valuesOnly) },
  GetSurroundingRegion: {
    since: '1.7',
    find: ({ sheet, area }) => rangeOf(sheet, region(sheet, area)),
  },
  GetSpecialCells: {
    since: '1.9',
    find: (range, args) => special(range, args) ?? notFound(),
  },
  GetSpecialCellsOrNullObject: { since: '1.9', find: (range, args) => special(range, args) },
  GetMergedAreasOrNullObject: {
    since: '1.13',
    find: ({ sheet, area }) => {
      const first = (merge: Area): Area => ({ ...merge, rows: 1, columns: 1 });
      const found = sheet.merges.filter((merge) => intersection(first(merge), area));
      if (found.length > 512) throw new Refusal('GeneralException', 'There are more than 512 merged areas.');
      return found.length === 0 ? null : areasOf(sheet, found);
    },
  },
  GetTables: {
    since: '1.9',
    find: ({ sheet, area }, [fully]) =>
      hostObject('TableScopedCollection', { sheet, areas: [area], fullyContained: fully === true }),
  },
  Find: { since: '1.9', find: (range, args) => find(range, args) ?? notFound() },
  FindOrNullObject: { since: '1.9', find },
};

function used({ sheet, area }: RangeTarget, valuesOnly: unknown): ReturnType<typeof rangeOf> | null {
  const part = usedPart(sheet, area, valuesOnly === true);
  if (!part) return null;
  // only as far as this part's own cells reach
  const found: Area[] = [];
  sheet.cells.each(part, (row, column) => {
    if (valuesOnly === true && isEmpty(sheet, row, column)) return;
    found[0] = found[0] ? grown(found[0], row, column) : { row, column, rows: 1, columns: 1 };
  });
  return found[0] ? rangeOf(sheet, found[0]) : null;
}

function grown(area: Area, row: number, column: number): Area {
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  return {
    row: top,
    column: left,
    rows: Math.max(area.row + area.rows, row + 1) - top,
    columns: Math.max(area.column + area.columns, column + 1) - left,
  };
}

function isEmpty(sheet: RangeTarget['sheet'], row: number, column: number): boolean {
  return sheet.cells.value(row, column) === '' && sheet.cells.formula(row, column) === undefined;
}

/** Grows over touching filled cells until all round it is empty (Ctrl+Shift+*). */
function region(sheet: RangeTarget['sheet'], start: Area): Area {
  let area = start;
  for (;;) {
    const ring = {
      row: Math.max(0, area.row - 1),
      column: Math.max(0, area.column - 1),
      rows: area.rows + (area.row > 0 ? 2 : 1),
      columns: area.columns + (area.column > 0 ? 2 : 1),
    };
    let next = area;
    sheet.cells.each(ring, (row, column) => {
      if (!isEmpty(sheet, row, column)) next = grown(next, row, column);
    });
    if (
      next.rows === area.rows &&
      next.columns === area.columns &&
      next.row === area.row &&
      next.column === area.column
    )
      return area;
    area = next;
  }
}

/** Constants, Formulas, Blanks and Visible; `Constants` and `Formulas` may ask for some kinds of value. */
function special(
  { sheet, area }: RangeTarget,
  [kind, valueKind]: readonly unknown[],
): ReturnType<typeof areasOf> | null {
  const wanted = typeof valueKind === 'string' && valueKind !== 'All' ? valueKind : '';
  const kindOf = (row: number, column: number): boolean => {
    if (wanted === '') return true;
    const type = valueType(sheet.cells.value(row, column));
    const word = { Double: 'Numbers', String: 'Text', Boolean: 'Logical', Error: 'Errors' }[type] ?? '';
    return wanted.includes(
      word === 'Logical' || word === 'Errors' || word === 'Numbers' || word === 'Text' ? word : '—',
    );
  };
  const tests: Record<string, (row: number, column: number) => boolean> = {
    Constants: (row, column) =>
      sheet.cells.formula(row, column) === undefined &&
      sheet.cells.value(row, column) !== '' &&
      kindOf(row, column),
    Formulas: (row, column) => sheet.cells.formula(row, column) !== undefined && kindOf(row, column),
    Blanks: (row, column) => isEmpty(sheet, row, column),
    Visible: (row, column) => !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden,
  };
  const test = typeof kind === 'string' ? tests[kind] : undefined;
  if (!test) refuseArgument();
  const part = kind === 'Visible' && !isUnbounded(area) ? area : usedPart(sheet, area, false);
  if (!part) return null;
  const cells: [number, number][] = [];
  eachCell(part, (row, column) => {
    if (test(row, column)) cells.push([row, column]);
  });
  return cells.length === 0 ? null : areasOf(sheet, rectangles(cells));
}

function find(
  { sheet, area }: RangeTarget,
  [text, criteria]: readonly unknown[],
): ReturnType<typeof rangeOf> | null {
  if (typeof text !== 'string' || text === '') return refuseArgument();
  const { matchCase, completeMatch } = (criteria ?? {}) as { matchCase?: boolean; completeMatch?: boolean };
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  const part = usedPart(sheet, area, true);
  const found: [number, number][] = [];
  if (part) {
    sheet.cells.each(part, (row, column) => {
      if (found.length > 0) return;
      const value = sheet.cells.formula(row, column) ?? sheet.cells.value(row, column);
      const shown = fold(typeof value === 'object' ? value.error : String(value));
      if (completeMatch ? shown === fold(text) : shown.includes(fold(text))) found.push([row, column]);
    });
  }
  const [first] = found;
  if (!first) return null;
  const [row, column] = first;
  return rangeOf(sheet, { row, column, rows: 1, columns: 1 });
}

function notFound(): never {
  throw new Refusal('ItemNotFound', sentences.itemNotFound);
}
