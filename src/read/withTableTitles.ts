import type { FoundFigures } from '../domain/found';
import { looksLikeCode } from '../parse/looksLikeCode';
import { councilName } from './councilName';
import { withoutPeriod } from '../parse/withoutPeriod';
import { indicatorTitle } from './indicatorTitle';

const rowsLookedAt = 60;

interface Titled {
  table: FoundFigures;
  title: string;
  headings: ReadonlySet<string>;
  authorities: ReadonlySet<string>;
}

/**
 * Gives headings of words ("18 to 64") the title of their table where another table of the sheet has the same heading for the same
 * councils under another title: they are two indicators. Codes are the same wherever they stand.
 */
export function withTableTitles(figures: readonly FoundFigures[]): FoundFigures[] {
  const all = figures.map(titledTable);
  const tablesOf = tablesByHeading(all);
  return figures.map((table, place) => {
    const own = all[place];
    if (own === undefined) return table;
    const isShared = (heading: string): boolean =>
      tablesOf(own, heading).some((other) => isAnother(own, other));
    const shared = new Set([...own.headings].filter(isShared));
    if (shared.size === 0) return table;
    const groups = table.groups.map((group) =>
      group.indicator !== undefined && shared.has(group.indicator)
        ? { ...group, indicator: `${own.title} – ${group.indicator}` }
        : group,
    );
    return { ...table, groups };
  });
}

function titledTable(table: FoundFigures): Titled | undefined {
  const title = indicatorTitle(table.titles);
  if (title === undefined || table.indicator.from !== 'heading') return undefined;
  const name = withoutPeriod(title.text);
  if (councilName(name) !== undefined) return undefined;
  const headings = table.groups.flatMap(({ indicator }) =>
    indicator === undefined || looksLikeCode(indicator) ? [] : [indicator],
  );
  return { table, title: name, headings: new Set(headings), authorities: authoritiesOf(table) };
}

/** The tables with a heading, of the sheet of a table: a workbook may have thousands. */
function tablesByHeading(
  all: readonly (Titled | undefined)[],
): (own: Titled, heading: string) => readonly Titled[] {
  const bySheet = new Map<string, Map<string, Titled[]>>();
  for (const titled of all) {
    if (titled === undefined) continue;
    const { sheet } = titled.table.grid;
    const byHeading = bySheet.get(sheet) ?? new Map<string, Titled[]>();
    bySheet.set(sheet, byHeading);
    for (const heading of titled.headings) {
      const tables = byHeading.get(heading);
      if (tables === undefined) byHeading.set(heading, [titled]);
      else tables.push(titled);
    }
  }
  return (own, heading) => bySheet.get(own.table.grid.sheet)?.get(heading) ?? [];
}

/** Whether it has another title, for some of the same councils. */
function isAnother(own: Titled, other: Titled): boolean {
  return own.title !== other.title && [...own.authorities].some((name) => other.authorities.has(name));
}

function authoritiesOf({ authority, grid, groups, rows }: FoundFigures): Set<string> {
  if (authority.from === 'title') return new Set([authority.title.text]);
  if (authority.from !== 'columns') return new Set(groups.flatMap((group) => group.authority ?? []));
  const texts = [...rows.slice(0, rowsLookedAt)].flatMap((row) =>
    authority.columns.flatMap(({ column, role }) =>
      role === 'area' ? [] : [String(grid.values[row]?.[column] ?? '').trim()],
    ),
  );
  return new Set(texts.filter((text) => text !== ''));
}
