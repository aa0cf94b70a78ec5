import type { CellContent, Grid } from '../../domain/grid';
import { parsePeriod } from '../../parse/parsePeriod';
import { councilName } from '../councilName';

/** Where a table of teams has what; rows and columns within `grid.values`. */
export interface TeamColumns {
  header: number;
  team: number;
  indicator?: number;
  period?: number;
  value?: number;
  numerator?: number;
  denominator?: number;
  target?: number;
  /** Without a column of values: columns that are a period each, or (without a column of indicators) an indicator each. */
  across: readonly number[];
}

const headings = {
  team: /^(teams?|services?|teams? or services?|services? or teams?|areas?|locality|localities|office|wards?|t[iî]m|timau|gwasanaeth(au)?|ardal(oedd)?|ward(iau)?)$/i,
  indicator: /^(indicators?|indicator code|measures?|code|dangosydd(ion)?|mesur(au)?|cod)$/i,
  period: /^(periods?|quarter|month|year|date|cyfnod|chwarter|mis|blwyddyn|dyddiad)$/i,
  value: /^(values?|figures?|result|actual|gwerth|ffigur|canlyniad)$/i,
  numerator: /^(numerator|rhifiadur)$/i,
  denominator: /^(denominator|enwadur)$/i,
  target: /^(targets?|targed(au)?)$/i,
} as const;
/** A findings table has these: its services are no scorecard. */
const ofFindings = /^(source|finding|text|level|ffynhonnell|canfyddiad|testun|lefel)$/i;
const headerRows = 15;

/**
 * The columns of a table whose rows are teams, services or areas; undefined for any other. A column of areas that names a council or a country
 * is one of councils, and so is any table with such a name in it: those are read as they always were.
 */
export function teamColumns(grid: Grid): TeamColumns | undefined {
  for (let header = 0; header < Math.min(headerRows, grid.values.length - 1); header += 1) {
    const row = grid.values[header] ?? [];
    const at = (kind: keyof typeof headings): number | undefined => {
      const column = row.findIndex((cell) => headings[kind].test(textOf(cell)));
      return column < 0 ? undefined : column;
    };
    const team = at('team');
    if (team === undefined || row.some((cell) => ofFindings.test(textOf(cell)))) continue;
    const known = {
      indicator: at('indicator'),
      period: at('period'),
      value: at('value'),
      numerator: at('numerator'),
      denominator: at('denominator'),
      target: at('target'),
    };
    const used = new Set([team, ...Object.values(known)]);
    const others = row.flatMap((cell, column) => (textOf(cell) === '' || used.has(column) ? [] : [column]));
    const hasValue = known.value !== undefined || (known.numerator ?? known.denominator) !== undefined;
    const across = hasValue
      ? []
      : others.filter((column) =>
          known.period === undefined ? periodIn(row[column] ?? '') : isFigures(grid, header, column),
        );
    const isWhole = hasValue
      ? known.indicator !== undefined && known.period !== undefined
      : across.length > 0 && (known.indicator === undefined) !== (known.period === undefined);
    if (isWhole && !namesCouncils(grid, header, team)) return { header, team, ...known, across };
  }
  return undefined;
}

/** Whether a table of teams stands on this sheet. */
export function isTeamGrid(grid: Grid): boolean {
  return teamColumns(grid) !== undefined;
}

/** A council anywhere, or countries and regions in most rows: "East" alone may well be a team. */
function namesCouncils(grid: Grid, header: number, team: number): boolean {
  const rows = grid.values.slice(header + 1, header + 60);
  const names = rows.flatMap((row) => {
    const name = textOf(row[team] ?? '');
    return name === '' ? [] : [councilName(name)];
  });
  if (names.filter((name) => name !== undefined).length > names.length / 2) return true;
  return rows.some((row) =>
    row.some((cell) => typeof cell === 'string' && cell !== '' && councilName(cell) === 'council'),
  );
}

function isFigures(grid: Grid, header: number, column: number): boolean {
  return grid.values.slice(header + 1).some((row) => typeof row[column] === 'number');
}

function periodIn(cell: CellContent): boolean {
  return typeof cell !== 'boolean' && parsePeriod(cell) !== null;
}

function textOf(cell: CellContent): string {
  return String(cell).trim();
}
