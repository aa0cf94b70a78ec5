import type { FigureGroup, FoundFigures, FoundText, KeyColumn, Source } from '../../domain/found';
import type { Steps } from '../../domain/steps';
import { periodInText } from '../../parse/periodInText';
import { parsePeriod } from '../../parse/parsePeriod';
import { cellKind } from '../cellKind';
import { councilName } from '../councilName';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';
import { figureGroups } from './figureGroups';
import { layoutOf } from './layoutOf';
import { sideColumns } from './sideColumns';
import { tellingColumns } from './tellingColumns';

/** A table of figures, or undefined where no council is named in a column or in the headings, or nothing is a figure. */
export function* figuresTable(
  table: TableArea,
  all: readonly UsedColumn[],
  sample: readonly number[],
): Steps<FoundFigures | undefined> {
  const down = all.some(({ use }) => use === 'authorityName' || use === 'authorityCode');
  const { columns, doubts: aside } = sideColumns(table, all, down);
  const { groups, doubts: untied } = figureGroups(table, columns, sample, down);
  const across = groups.filter((group) => group.authority !== undefined).length;
  const titled = [...table.titles].reverse().find(({ text }) => councilName(text) === 'council');
  if (groups.length === 0 || (!down && across === 0 && titled === undefined)) return undefined;
  const keys = tellingColumns(table, columns);
  const authority: Source = down
    ? { from: 'columns', columns: authorityKeys(columns) }
    : across > 0 || titled === undefined
      ? { from: 'heading' }
      : { from: 'title', title: titled };
  const shown =
    authority.from === 'heading' ? groups.filter((group) => group.authority !== undefined) : groups;
  const indicator = indicatorSource(table, keys.indicator, shown);
  const period = periodSource(table, keys.period, shown);
  const found: FoundFigures = {
    kind: 'figures',
    grid: table.grid,
    layout: layoutOf(authority, indicator, period, shown),
    area: table.area,
    titles: table.titles,
    notes: table.notes,
    rows: new Uint32Array(0),
    authority,
    indicator,
    period,
    part: keys.part,
    marker: only(columns, 'marker'),
    indicatorTitle: only(columns, 'title'),
    indicatorTitleCy: only(columns, 'titleCy'),
    unit: only(columns, 'unit'),
    multiplier: only(columns, 'multiplier'),
    groups: shown,
    doubts: [...aside, ...untied],
  };
  found.rows = yield* dataRows(table, found);
  return found.rows.length === 0 ? undefined : found;
}

/** A country is said of every row, a region only of some: the region goes first. */
function isCountry(column: KeyColumn): boolean {
  return /country|nation|gwlad/i.test(column.heading);
}

/** Codes first, then names; a region's or country's column last. */
function authorityKeys(columns: readonly UsedColumn[]): KeyColumn[] {
  const of = (use: UsedColumn['use'], role: KeyColumn['role']): KeyColumn[] =>
    columns
      .filter((column) => column.use === use)
      .map((column) => ({ column: column.column, heading: column.heading.text, role }));
  const areas = of('area', 'area').sort((a, b) => Number(isCountry(a)) - Number(isCountry(b)));
  return [...of('authorityCode', 'code'), ...of('authorityName', 'name'), ...areas];
}

/** Where the indicators' names stand. Columns that a heading names keep that name; the title is for those that no heading names. */
function indicatorSource(
  table: TableArea,
  keys: readonly KeyColumn[],
  groups: readonly FigureGroup[],
): Source {
  if (keys.length > 0) return { from: 'columns', columns: keys };
  const named = groups.filter((group) => group.indicator !== undefined).length;
  if (named > 0 && named === groups.length) return { from: 'heading' };
  const title = indicatorTitle(table.titles);
  if (title !== undefined) return { from: 'title', title };
  return { from: named > 0 ? 'heading' : 'nowhere' };
}

/** The title that could name an indicator: the last that is no source, no time and no coverage. */
function indicatorTitle(titles: readonly FoundText[]): FoundText | undefined {
  return titles.findLast(
    ({ text }) =>
      !/^(source|ffynhonnell|coverage|years?|note|notes|nodyn|nodiadau|\d+\.)\b/i.test(text) &&
      !coverage.test(text) &&
      parsePeriod(text) === null,
  );
}

/** "Local authority, region and England": whom the figures are about, and nothing else. */
const coverage =
  /^(?:(?:by|all|local|unitary|authorit(?:y|ies)|las?|councils?|regions?|regional|country|and|england|wales|fesul|awdurdod(?:au)?|lleol|cyngor|cynghorau|rhanbarth(?:au)?|lloegr|cymru|a)\b[\s,;/&]*)+$/i;

function periodSource(table: TableArea, keys: readonly KeyColumn[], groups: readonly FigureGroup[]): Source {
  if (keys.length > 0) return { from: 'columns', columns: keys };
  if (groups.some((group) => group.period !== undefined)) return { from: 'heading' };
  for (const title of [...table.titles].reverse()) {
    if (parsePeriod(title.text) !== null || periodInText(title.text) !== null)
      return { from: 'title', title };
  }
  const sheet = { text: table.grid.sheet, row: table.area.top, column: table.area.left };
  return periodInText(sheet.text) === null && parsePeriod(sheet.text) === null
    ? { from: 'nowhere' }
    : { from: 'title', title: sheet };
}

/** Rows with a key, and with something in a column of figures or with all their keys. */
function* dataRows(table: TableArea, found: FoundFigures): Steps<Uint32Array> {
  const { values } = table.grid;
  const keys = [found.authority, found.indicator, found.period].flatMap((source) =>
    source.from === 'columns' ? source.columns : [],
  );
  const figures = found.groups.flatMap(({ value, numerator, denominator }) =>
    [value, numerator, denominator].filter((column) => column !== undefined),
  );
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (row % 4096 === 4095) yield row / table.lastRow;
    const cells = values[row];
    if (cells === undefined || table.headerRows.includes(row)) continue;
    const says = (column: number): boolean => cellKind(cells[column]) !== 'blank';
    if (!keys.some((key) => says(key.column))) continue;
    if (
      figures.some(says) ||
      (keys.length > 1 &&
        keys.every((key) => key.role === 'area' || key.role === 'group' || says(key.column)))
    )
      rows.push(row);
    else if (keys.length === 1 && figures.length > 0 && table.grid.values.length > row) rows.push(row);
  }
  return Uint32Array.from(rows);
}

function only(columns: readonly UsedColumn[], use: UsedColumn['use']): number | undefined {
  return columns.find((column) => column.use === use)?.column;
}
