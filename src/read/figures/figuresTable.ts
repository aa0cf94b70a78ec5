import type { FigureGroup, FoundFigures, KeyColumn, Source } from '../../domain/found';
import type { Steps } from '../../domain/steps';
import { cellKind } from '../cellKind';
import { headingRole, plainHeading } from '../headingRole';
import { indicatorTitle } from '../indicatorTitle';
import type { TableArea } from '../tableArea';
import { yearIn } from '../yearIn';
import type { UsedColumn } from './columnUses';
import { areasAcross, councilsAcross } from './councilsAcross';
import { figureGroups } from './figureGroups';
import type { KindColumn } from './kindOfFigure';
import { withMarkers } from './withMarkers';
import { layoutOf } from './layoutOf';
import { partsWithoutYear } from './partsWithoutYear';
import { rowsOfTargets } from './rowsOfTargets';
import { sideColumns } from './sideColumns';
import { sectionRows, sectionsTold } from './sectionRows';
import { blocksTold, stackedBlocks } from './stackedBlocks';
import { tellingColumns } from './tellingColumns';
import { timeAbove } from './timeAbove';
import { titleCouncil } from './titleCouncil';
import { titledGroups } from './titledGroups';
import { unknownHeadings } from './unknownHeadings';
import { withoutPeriod } from '../../parse/withoutPeriod';
import { yearsFromApril } from './yearsFromApril';

/** A table of figures, or undefined where no council is named in a column or in the headings, or nothing is a figure. */
export function* figuresTable(
  table: TableArea,
  all: readonly UsedColumn[],
  sample: readonly number[],
  kinds?: KindColumn,
): Steps<FoundFigures | undefined> {
  const down = all.some(({ use }) => use === 'authorityName' || use === 'authorityCode');
  const titled = titleCouncil(table);
  const namedAcross = !down && areasAcross(all, titled !== undefined);
  const { columns, doubts: aside } = sideColumns(table, all, down, namedAcross);
  const { groups, doubts: untied } = figureGroups(table, columns, sample, namedAcross);
  const across = !down && councilsAcross(all);
  if (groups.length === 0 || (!down && !across && titled === undefined)) return undefined;
  const keys = tellingColumns(table, columns);
  const authority: Source = down
    ? { from: 'columns', columns: authorityKeys(columns) }
    : across || titled === undefined
      ? { from: 'heading' }
      : { from: 'title', title: titled };
  const owned =
    authority.from === 'heading' ? groups.filter((group) => group.authority !== undefined) : groups;
  const nameless = groups.filter((group) => !owned.includes(group));
  if (owned.length === 0) return undefined;
  const shown = keys.indicator.length > 0 ? owned : withTitle(table, owned);
  const indicator = indicatorSource(headed(table, all, kinds), keys.indicator, shown);
  const period = periodSource(table, keys.period, shown);
  const about = onlyMeasures(keys.indicator, columns)
    ? (indicatorTitle(table.titles)?.text ?? '')
    : undefined;
  const sections =
    down || indicator.from !== 'columns' ? [] : sectionRows(table, indicator.columns, valuesOf(shown));
  const blocks = down
    ? stackedBlocks(table, [...authorityKeys(columns), ...keys.indicator, ...keys.period])
    : [];
  const markers = columns.filter(({ use }) => use === 'marker').map(({ column }) => column);
  const marked = withMarkers(shown, markers);
  const yearOfParts = period.from === 'columns' ? yearIn(table) : undefined;
  const fromApril = yearsFromApril(table, columns, shown, yearOfParts);
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
    ...(yearOfParts !== undefined && { yearOfParts }),
    ...(fromApril !== undefined && { yearsFromApril: true }),
    part: keys.part,
    marker: marked === shown ? markers[0] : undefined,
    indicatorTitle: only(columns, 'title'),
    indicatorTitleCy: only(columns, 'titleCy'),
    unit: only(columns, 'unit'),
    multiplier: only(columns, 'multiplier'),
    ...(about !== undefined && { about }),
    groups: marked,
    ...(sections.length > 0 && { sections }),
    ...(blocks.length > 0 && { blocks }),
    doubts: [
      ...partsWithoutYear(table, columns, period),
      ...(fromApril === undefined ? [] : [fromApril]),
      ...aside,
      ...untied,
      ...unknownHeadings(table, nameless),
      ...sectionsTold(table, sections),
      ...blocksTold(table, blocks),
    ],
  };
  const filled = yield* dataRows(table, found, kinds);
  const { rows, targetRows, doubts } = rowsOfTargets(table, filled, keys.indicator, columns, kinds);
  if (rows.length === 0 && targetRows.length === 0) return undefined;
  return {
    ...found,
    rows,
    ...(targetRows.length > 0 && { targetRows }),
    doubts: [...found.doubts, ...doubts],
  };
}

/** "Reviews on time" over "Actual" and "Target" is the title of the figures beside them. */
function headed(table: TableArea, columns: readonly UsedColumn[], kinds: KindColumn | undefined): TableArea {
  const text = columns.find(({ column }) => column === kinds?.column)?.heading.text ?? '';
  if (kinds === undefined || text === '' || headingRole(text) !== undefined) return table;
  const title = { text, row: table.headerRows.at(-1) ?? table.area.top, column: kinds.column };
  return { ...table, titles: [...table.titles, title] };
}

function withTitle({ titles }: TableArea, groups: readonly FigureGroup[]): readonly FigureGroup[] {
  const title = indicatorTitle(titles);
  return title === undefined ? groups : titledGroups(groups, withoutPeriod(title.text));
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

/** The rows' names say how something is counted, and not what: "Number", "Rate per 1,000". */
function onlyMeasures(keys: readonly KeyColumn[], columns: readonly UsedColumn[]): boolean {
  const [key] = keys;
  const profile = keys.length > 1 ? undefined : columns.find(({ column }) => column === key?.column)?.profile;
  const names = [...(profile?.distinct ?? [])].map((content) => plainHeading(String(content)));
  return names.length > 0 && names.every((name) => measures.test(name));
}

const measures =
  /^(?:(?:numbers?|count|rate|percent(?:age)?|per cent|%|proportion|total|value|average|mean|median|nifer|cyfradd|canran|cyfran|cyfanswm|gwerth|cyfartaledd)(?: (?:per|fesul|y) [\d ]+)?)$/;

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

function periodSource(table: TableArea, keys: readonly KeyColumn[], groups: readonly FigureGroup[]): Source {
  if (keys.length > 0) return { from: 'columns', columns: keys };
  if (groups.some((group) => group.period !== undefined)) return { from: 'heading' };
  const title = timeAbove(table);
  return title === undefined ? { from: 'nowhere' } : { from: 'title', title };
}

/** Rows with a key, and with something in a column of figures or with all their keys. */
function* dataRows(table: TableArea, found: FoundFigures, kinds?: KindColumn): Steps<Uint32Array> {
  const { values } = table.grid;
  const keys = [found.authority, found.indicator, found.period].flatMap((source) =>
    source.from === 'columns' ? source.columns : [],
  );
  const figures = valuesOf(found.groups);
  const sections = new Set([...(found.sections ?? []), ...(found.blocks ?? [])].map(({ row }) => row));
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (row % 4096 === 4095) yield row / table.lastRow;
    const cells = values[row];
    if (cells === undefined || table.headerRows.includes(row) || sections.has(row)) continue;
    const says = (column: number): boolean => cellKind(cells[column]) !== 'blank';
    if (!keys.some((key) => says(key.column)) && (kinds === undefined || !says(kinds.column))) continue;
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

function valuesOf(groups: readonly FigureGroup[]): number[] {
  return groups.flatMap(({ value, numerator, denominator }) =>
    [value, numerator, denominator].filter((column) => column !== undefined),
  );
}

function only(columns: readonly UsedColumn[], use: UsedColumn['use']): number | undefined {
  return columns.find((column) => column.use === use)?.column;
}
