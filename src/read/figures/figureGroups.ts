import { cellAt, type FigureGroup } from '../../domain/found';
import type { Problem } from '../../domain/problem';
import { sheetPart, type SheetPart } from '../../parse/sheetPart';
import type { ColumnHeading } from '../columnHeadings';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';
import { countColumns } from './countColumns';
import { headingParts, type HeadingParts } from './headingParts';
import { namelessParts } from './namelessParts';
import { partsInHeadings } from './partsInHeadings';
import { ratioColumns } from './ratioColumns';
import { revisedHeadings } from './revisedHeadings';
import { saidParts } from './saidParts';

interface Headed {
  column: number;
  heading: ColumnHeading;
  parts: HeadingParts;
  revision?: FigureGroup['revision'];
}

/**
 * Ties the columns of figures that make one reading: value, numerator and denominator of one indicator in one period.
 * @param across councils stand in the headings, and so do countries and regions beside them
 */
export function figureGroups(
  table: TableArea,
  columns: readonly UsedColumn[],
  rows: readonly number[],
  across: boolean,
): { groups: FigureGroup[]; doubts: Problem[] } {
  const figures = columns.filter(({ use }) => use === 'figure');
  const said = figures.filter(({ part }) => part === 'numerator' || part === 'denominator');
  const isEarlier = ({ heading }: Pick<UsedColumn, 'heading'>): boolean => heading.earlier !== undefined;
  const headed = figures
    .filter((column) => !said.includes(column))
    .map(({ column, heading, part }) => {
      const parts = headingParts(heading, table.notes, across);
      return { column, heading, parts: part === undefined ? parts : { ...parts, part: undefined } };
    });
  const sheets = columns.some(saysPart) ? undefined : sheetPart(table.grid.sheet)?.part;
  const { headed: parted, doubts } = ofSheet(
    table,
    headed.filter((each) => !isEarlier(each)),
    sheets,
  );
  const { groups: named, doubts: untied } = namelessParts(
    table,
    byName(partsInHeadings(table, revisedHeadings(datedInTheMain(parted)), rows)),
    rows,
  );
  const before = headed.filter(isEarlier).flatMap((each): FigureGroup[] => {
    const { earlier } = each.heading;
    return byName([each]).map((group) => ({ ...group, ...(earlier !== undefined && { earlier }) }));
  });
  const isLoose = (group: FigureGroup): boolean =>
    group.numerator === undefined && group.denominator === undefined;
  const tied = named.filter((group) => !isLoose(group));
  const loose = countColumns(ratioColumns(table, named.filter(isLoose), rows));
  const groups = [...tied, ...loose, ...before].sort((a, b) => firstColumn(a) - firstColumn(b));
  return { groups: saidParts(groups, said), doubts: [...doubts, ...untied] };
}

function saysPart({ use, part }: UsedColumn): boolean {
  return use === 'part' || part !== undefined;
}

/** All figures of a sheet "Numerator" are numerators, unless a heading says what its column is. */
function ofSheet(
  table: TableArea,
  headed: readonly Headed[],
  part: SheetPart['part'] | undefined,
): { headed: readonly Headed[]; doubts: Problem[] } {
  if (part === undefined || headed.some(({ parts }) => parts.part !== undefined))
    return { headed, doubts: [] };
  const at = cellAt(table.grid, table.area.top, table.area.left);
  return {
    headed: headed.map((each) => ({ ...each, parts: { ...each.parts, part } })),
    doubts: [{ code: 'sheetOfParts', severity: 'note', at, details: { sheet: table.grid.sheet } }],
  };
}

/** A date in one heading of many ("looked after at 31 March 2014") is a part of its name, not the time of the column. */
function datedInTheMain(headed: readonly Headed[]): readonly Headed[] {
  const values = headed.filter(({ parts }) => !isPartOfRatio(parts));
  const dated = values.filter(({ parts }) => parts.period !== undefined);
  if (dated.length === 0) return headed;
  if (dated.length * 2 >= values.length) return withOnlyPeriod(headed, dated);
  return headed.map(({ column, heading, parts }) => ({
    column,
    heading,
    parts: parts.period === undefined ? parts : { ...parts, period: undefined, rest: heading.text },
  }));
}

/** "Numerator" and "Denominator" beside the figures of one year are of that year. */
function withOnlyPeriod(headed: readonly Headed[], dated: readonly Headed[]): readonly Headed[] {
  const [period, ...others] = new Set(dated.map(({ parts }) => parts.period));
  if (others.length > 0) return headed;
  return headed.map((each) =>
    isPartOfRatio(each.parts) && each.parts.period === undefined
      ? { ...each, parts: { ...each.parts, period } }
      : each,
  );
}

function isPartOfRatio({ part }: HeadingParts): boolean {
  return part === 'numerator' || part === 'denominator';
}

/** Columns that say "numerator" or "denominator" join the value of the same council, indicator and period. */
function byName(headed: readonly Headed[]): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  const says = headed.some(({ parts }) => parts.part === 'numerator' || parts.part === 'denominator');
  for (const { column, parts, revision } of headed) {
    const part = parts.part ?? 'value';
    const name = says && parts.part === 'value' && parts.rest === parts.unit ? '' : parts.rest;
    let key = JSON.stringify([parts.authority, parts.period, name, revision]);
    if (groups.get(key)?.[part] !== undefined) key += `#${String(column)}`;
    const group = groups.get(key) ?? {
      authority: parts.authority,
      period: parts.period,
      indicator: name === '' ? undefined : name,
      ...(revision !== undefined && { revision }),
    };
    group[part] = column;
    if (part === 'value' && parts.unit !== undefined) group.unit = parts.unit;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The leftmost column of a group: the order in which an officer meets them. */
export function firstColumn(group: FigureGroup): number {
  return group.value ?? Math.min(group.numerator ?? Infinity, group.denominator ?? Infinity);
}
