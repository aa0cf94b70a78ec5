import type { Problem } from '../../domain/problem';
import { plainHeading } from '../headingRole';
import { headingCell } from '../headingCell';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';
import { headingParts } from './headingParts';
import { sideRuleOf, type SideKind } from './sideWords';

interface Named {
  column: UsedColumn;
  /** The heading's words without its time. */
  words: readonly string[];
}

interface Side extends Named {
  kind: SideKind;
}

const namesShown = 8;
/** A heading of more words is a sentence of its own. */
const mostWords = 60;

/**
 * Takes out the columns that say something of the figures beside them: rank, quartile, a country's average, change, limits, target. They
 * are indicators only where no other figures stand in the table, or where the officer says that they are values.
 * @param down councils stand in a column
 * @param across councils stand in the headings: a country beside them has figures of its own
 * @returns all columns, those with nothing left to read; and what is to be said of it
 */
export function sideColumns(
  table: TableArea,
  columns: readonly UsedColumn[],
  down: boolean,
  across: boolean,
): { columns: readonly UsedColumn[]; doubts: Problem[] } {
  const named = columns
    .filter(({ use, part }) => (use === 'figure' || use === 'other') && part === undefined)
    .map((column) => ({ column, words: wordsOf(table, column, across) }));
  const headings = new Set(named.map(({ words }) => words.join(' ')));
  const sides = named.flatMap((each): Side[] => {
    const kind = sideKind(each, headings, down);
    return kind === undefined ? [] : [{ ...each, kind }];
  });
  const taken = new Set(sides.map(({ column }) => column));
  const stays = (column: UsedColumn): boolean => column.use === 'figure' && !taken.has(column);
  if (taken.size === 0 || !columns.some(stays)) return { columns, doubts: [] };
  return {
    columns: columns.map((column) => (taken.has(column) ? { ...column, use: 'empty' } : column)),
    doubts: doubtsOf(table, sides),
  };
}

function wordsOf(table: TableArea, { heading }: UsedColumn, across: boolean): readonly string[] {
  const { rest } = headingParts(heading, table.notes, across);
  return plainHeading(rest).split(' ');
}

/** What a heading is that holds nothing but such words, or has them behind another column's heading. */
function sideKind(
  { column, words }: Named,
  headings: ReadonlySet<string>,
  down: boolean,
): SideKind | undefined {
  if (/^(?:\+ ?\/ ?[-−–]|±)$/.test(column.heading.text.trim())) return 'change';
  const whole = sideRuleOf(words);
  if (whole !== undefined) return whole.repeating && down && !repeats(column) ? undefined : whole.kind;
  if (words.length > mostWords) return undefined;
  for (let from = 1; from < words.length; from += 1) {
    if (!headings.has(words.slice(0, from).join(' '))) continue;
    const rule = sideRuleOf(words.slice(from));
    if (rule?.behind === true) return rule.kind;
  }
  return undefined;
}

/** The same figure for many councils, as a country's stands beside each of its councils. */
function repeats({ profile }: UsedColumn): boolean {
  return profile.distinct.size * 2 <= profile.rows - profile.blank && profile.distinct.size < 200;
}

/** One note of the columns of figures that are not read, and one of the targets, which the officer can put elsewhere. */
function doubtsOf(table: TableArea, sides: readonly Side[]): Problem[] {
  const figures = sides.filter(({ column }) => column.use === 'figure');
  const targets = figures.filter(({ kind }) => kind === 'target');
  const others = figures.filter(({ kind }) => kind !== 'target');
  return [
    ...said(table, 'sideColumnsNotRead', 'note', others),
    ...said(table, 'targetColumnsNotRead', 'warning', targets),
  ];
}

function said(
  table: TableArea,
  code: string,
  severity: Problem['severity'],
  sides: readonly Side[],
): Problem[] {
  const [first] = sides;
  if (first === undefined) return [];
  const names = [...new Set(sides.map(({ column }) => `“${column.heading.text}”`))];
  const shown = names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');
  const at = headingCell(table, first.column.column);
  return [{ code, severity, at, details: { columns: shown } }];
}
