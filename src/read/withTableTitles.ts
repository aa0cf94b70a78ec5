import type { FoundFigures } from '../domain/found';
import { looksLikeCode } from '../parse/looksLikeCode';
import { councilName } from './councilName';
import { withoutPeriod } from './figures/withoutPeriod';
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
  return figures.map((table, place) => {
    const own = all[place];
    const shared = new Set(
      all.flatMap((other) => (own === undefined || other === undefined ? [] : sharedHeadings(own, other))),
    );
    if (own === undefined || shared.size === 0) return table;
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

function sharedHeadings(own: Titled, other: Titled): string[] {
  if (own === other || own.table.grid.sheet !== other.table.grid.sheet || own.title === other.title)
    return [];
  if (![...own.authorities].some((name) => other.authorities.has(name))) return [];
  return [...own.headings].filter((heading) => other.headings.has(heading));
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
