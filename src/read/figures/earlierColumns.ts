import type { Problem } from '../../domain/problem';
import type { StepBack } from '../../domain/period';
import { headingCell } from '../headingCell';
import { plainHeading } from '../headingRole';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';
import { headingParts, type HeadingParts } from './headingParts';
import { sideRuleOf } from './sideWords';
import { earlierWords, mostWords, saysNow, stepBack } from './stepBack';
import { timeAbove } from './timeAbove';

const mayLeadBack = new RegExp(`\\b(?:${[...earlierWords].join('|')})\\b`, 'i');
const namesShown = 8;

interface Named {
  column: UsedColumn;
  parts: HeadingParts;
  words: readonly string[];
}

interface Earlier extends Named {
  step: StepBack;
  /** The name of the column beside it, where its heading has that, too. */
  name?: string;
}

/**
 * Columns "Previous value", "Last year", "Reviews last year" beside figures hold the same indicator at an earlier time: they bear its name, and
 * how far back they lead. Where nothing says the time of the figures themselves they are left out, and it is said.
 */
export function earlierColumns<Column extends UsedColumn>(
  table: TableArea,
  columns: readonly Column[],
): { columns: readonly Column[]; doubts: Problem[] } {
  if (!columns.some(({ use, heading }) => use === 'figure' && mayLeadBack.test(heading.text)))
    return { columns, doubts: [] };
  const times = columns.filter(({ use }) => use === 'period');
  const stated = times.filter(({ heading }) => stepBack(plainHeading(heading.text).split(' ')) !== undefined);
  const saidApart = stated.length > 0 && stated.length < times.length;
  const named = columns.flatMap((column): Named[] => {
    if (column.use !== 'figure' || column.said === true) return [];
    const parts = headingParts(column.heading, table.notes, false);
    return [{ column, parts, words: plainHeading(parts.rest).split(' ') }];
  });
  const names = new Map(named.map(({ words, parts }) => [words.join(' '), parts.rest]));
  const found = named.flatMap((each): Earlier[] => leadBack(each, names));
  const taken = new Set(found.map(({ column }) => column));
  const own = named.filter((each) => !taken.has(each.column) && isOwn(each));
  if (found.length === 0 || own.length === 0) return { columns, doubts: [] };
  const isDated =
    columns.some(({ use }) => use === 'period') ||
    own.some(({ parts }) => parts.period !== undefined) ||
    timeAbove(table) !== undefined;
  const changed = new Map<UsedColumn, Partial<UsedColumn>>();
  for (const each of own) if (saysNow(each.words)) changed.set(each.column, { heading: headed(each, '') });
  for (const each of found) {
    const { column, parts, step } = each;
    const heading = headed(each, each.name ?? nameOf(nearest(own, column.column)));
    if (parts.period !== undefined) changed.set(column, { heading });
    else
      changed.set(
        column,
        isDated && !saidApart ? { heading: { ...heading, earlier: step } } : { use: 'empty' },
      );
  }
  if (saidApart) for (const column of stated) changed.set(column, { use: 'empty' });
  return {
    columns: columns.map((column) => ({ ...column, ...changed.get(column) })),
    doubts: told(
      table,
      found.filter(({ parts }) => parts.period === undefined),
      saidApart ? 'earlierSaidApart' : isDated ? 'earlierRead' : 'earlierNotDated',
    ),
  };
}

/** The heading as one that leads back, alone or before or behind the name of a column beside it. */
function leadBack(each: Named, names: ReadonlyMap<string, string>): Earlier[] {
  const { words } = each;
  const whole = stepBack(words);
  if (whole !== undefined) return [{ ...each, step: whole }];
  if (words.length > mostWords || !words.some((word) => earlierWords.has(word))) return [];
  for (let at = 1; at < words.length; at += 1) {
    const [before, behind] = [words.slice(0, at), words.slice(at)];
    for (const [said, other] of [
      [behind, before],
      [before, behind],
    ] as const) {
      const step = stepBack(said);
      const name = names.get(other.join(' '));
      if (step !== undefined && name !== undefined) return [{ ...each, step, name }];
    }
  }
  return [];
}

/** A figure itself: no part of a ratio, no rank, average or target. */
function isOwn({ parts, words }: Named): boolean {
  return parts.part !== 'numerator' && parts.part !== 'denominator' && sideRuleOf(words) === undefined;
}

/** What stands before it, else behind it. */
function nearest(own: readonly Named[], place: number): Named | undefined {
  return own.findLast(({ column }) => column.column < place) ?? own[0];
}

function nameOf(named: Named | undefined): string {
  return named === undefined || saysNow(named.words) ? '' : named.parts.rest;
}

function headed({ column, parts }: Named, name: string): UsedColumn['heading'] {
  return { ...column.heading, parts: [parts.period ?? '', name].filter((part) => part !== '') };
}

function told(table: TableArea, found: readonly Earlier[], code: string): Problem[] {
  const [first] = found;
  if (first === undefined) return [];
  const names = [...new Set(found.map(({ column }) => `“${column.heading.text}”`))];
  const shown = names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');
  const at = headingCell(table, first.column.column);
  return [{ code, severity: code === 'earlierRead' ? 'note' : 'warning', at, details: { columns: shown } }];
}
