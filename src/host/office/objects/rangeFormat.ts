import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { dropHeights, fitColumns, fitRows } from '../cells/autofit';
import { changeFormats, formatAt, formatsIn } from '../cells/cellFormat';
import { nameOfChange } from '../cells/nameOfChange';
import { raiseFormatsChanged } from '../cells/eventsOfCells';
import { columnCharacters, heightOf, widthOf } from '../cells/geometry';
import { guardOption } from '../cells/writeGuard';
import { between, formatFacets, number, type FacetName } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type AreasTarget } from '../targets';

/** A member that reads and writes one facet of the cells' formats; null where they differ. */
export function facetMember(since: string, name: FacetName): Member<AreasTarget> {
  const facet = formatFacets[name];
  return {
    since,
    get: ({ sheet, areas }, { workbook }) => {
      const values = new Set<unknown>();
      for (const area of areas)
        for (const index of formatsIn(sheet, area)) values.add(facet.get(formatAt(workbook.styles, index)));
      return values.size === 1 ? [...values][0] : null;
    },
    set: (target, value, session) => {
      if (value === null) throw new Refusal('InvalidArgument', sentences.invalidArgument);
      changeAll(target, session, (format) => facet.put(format, value), nameOfChange(name, value));
    },
  };
}

/** Changes the formats of all areas, where the sheet's protection allows it. */
export function changeAll(
  { sheet, areas }: AreasTarget,
  session: Session,
  change: Parameters<typeof changeFormats>[3],
  name?: string,
): void {
  guardOption(session, sheet, 'allowFormatCells');
  for (const area of areas) {
    changeFormats(sheet, area, session.workbook.styles, change, name);
    raiseFormatsChanged(session, sheet, area);
  }
}

/** Excel.RangeFormat. Widths and heights in points. */
export const rangeFormat = objectType('RangeFormat', {
  members: {
    HorizontalAlignment: facetMember('1.1', 'horizontalAlignment'),
    VerticalAlignment: facetMember('1.1', 'verticalAlignment'),
    WrapText: facetMember('1.1', 'wrapText'),
    IndentLevel: facetMember('1.9', 'indentLevel'),
    TextOrientation: facetMember('1.7', 'textOrientation'),
    ColumnWidth: {
      since: '1.2',
      get: ({ sheet, areas }) => common(areas, 'column', (column) => widthOf(sheet, column), sheet),
      set: ({ sheet, areas }, value, session) => {
        guardOption(session, sheet, 'allowFormatColumns');
        const width = columnCharacters(between(value, 0, 1790));
        eachLine(areas, 'column', (c) =>
          sheet.columns.set(c, { ...sheet.columns.get(c), width, hidden: width === 0 || undefined }),
        );
        session.changed('formats', sheet);
      },
    },
    RowHeight: {
      since: '1.2',
      get: ({ sheet, areas }) => common(areas, 'row', (row) => heightOf(sheet, row), sheet),
      set: ({ sheet, areas }, value, session) => {
        guardOption(session, sheet, 'allowFormatRows');
        const height = between(value, 0, 409.5);
        eachLine(areas, 'row', (r) =>
          sheet.rows.set(r, { ...sheet.rows.get(r), height, hidden: height === 0 || undefined }),
        );
        session.changed('formats', sheet);
      },
    },
    UseStandardHeight: {
      since: '1.7',
      get: ({ sheet, areas }) =>
        common(areas, 'row', (row) => sheet.rows.get(row)?.height === undefined, sheet),
      set: ({ sheet, areas }, value, session) => {
        if (value !== true) return; // false does nothing in Excel
        guardOption(session, sheet, 'allowFormatRows');
        for (const area of areas) dropHeights(sheet, area);
        session.changed('formats', sheet);
      },
    },
    UseStandardWidth: {
      since: '1.7',
      get: ({ sheet, areas }) =>
        common(areas, 'column', (column) => sheet.columns.get(column)?.width === undefined, sheet),
      set: ({ sheet, areas }, value, session) => {
        if (value !== true) return;
        eachLine(areas, 'column', (c) => sheet.columns.set(c, { ...sheet.columns.get(c), width: undefined }));
        session.changed('formats', sheet);
      },
    },
    AdjustIndent: {
      since: '1.11',
      call: (target, [amount], session) => {
        const by = number(amount);
        changeAll(target, session, (format) => ({
          ...format,
          indent: Math.max(0, (format.indent ?? 0) + by) || undefined,
        }));
      },
    },
    AutofitColumns: {
      since: '1.2',
      call: ({ sheet, areas }, _args, session) => {
        guardOption(session, sheet, 'allowFormatColumns');
        for (const area of areas) fitColumns(session, sheet, area);
        session.changed('formats', sheet);
      },
    },
    AutofitRows: {
      since: '1.2',
      call: ({ sheet, areas }, _args, session) => {
        guardOption(session, sheet, 'allowFormatRows');
        for (const area of areas) fitRows(session, sheet, area);
        session.changed('formats', sheet);
      },
    },
    Fill: { since: '1.1', child: (target) => hostObject('RangeFill', target) },
    Font: { since: '1.1', child: (target) => hostObject('RangeFont', target) },
    Borders: { since: '1.1', child: (target) => hostObject('RangeBorderCollection', target) },
    Protection: { since: '1.2', child: (target) => hostObject('FormatProtection', target) },
  },
});

function eachLine(areas: readonly Area[], axis: 'row' | 'column', visit: (line: number) => void): void {
  for (const area of areas) {
    const count = axis === 'row' ? area.rows : area.columns;
    for (let line = area[axis]; line < area[axis] + count; line++) visit(line);
  }
}

/** What all lines have in common, or null. Lines without anything of their own are alike: one of them is looked at. */
function common<T>(
  areas: readonly Area[],
  axis: 'row' | 'column',
  read: (line: number) => T,
  sheet: Sheet,
): T | null {
  const own = axis === 'row' ? sheet.rows : sheet.columns;
  const values = new Set<T>();
  for (const area of areas) {
    const count = axis === 'row' ? area.rows : area.columns;
    const first = area[axis];
    let special = 0;
    for (const line of own.keys()) {
      if (line < first || line >= first + count) continue;
      special++;
      values.add(read(line));
    }
    if (special < count) values.add(plainLine(read, own));
  }
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Reads a line that nothing was ever set on. */
function plainLine<T>(read: (line: number) => T, own: ReadonlyMap<number, unknown>): T {
  let line = 0;
  while (own.has(line)) line++;
  return read(line);
}
