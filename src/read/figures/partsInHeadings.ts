import { partsBeside, type NamedPart } from '../../parse/partsBeside';
import type { TableArea } from '../tableArea';
import type { HeadingParts } from './headingParts';
import { agreement, columnNumbers } from './ratioColumns';

interface Headed {
  column: number;
  parts: HeadingParts;
}

/**
 * Headings that say which part of a reading stands below them, beside those of the other parts: "SW1 - Value", "SW1 Num" and "SW1 Den" are of "SW1".
 * Where only single letters or everyday words say it, the figures must.
 */
export function partsInHeadings<Each extends Headed>(
  table: TableArea,
  headed: readonly Each[],
  rows: readonly number[],
): readonly Each[] {
  const together = new Map<string, Each[]>();
  for (const each of headed) {
    const key = JSON.stringify([each.parts.authority, each.parts.period]);
    together.set(key, [...(together.get(key) ?? []), each]);
  }
  const made = new Map<Each, Each>();
  for (const group of together.values()) {
    const found = partsBeside(group.map(({ parts: { rest, part } }) => ({ name: rest, ...knownPart(part) })));
    const columnOf = (part: NamedPart['part'], name: string): number | undefined =>
      group.find((_, at) => found[at]?.name === name && found[at].part === part)?.column;
    group.forEach((each, at) => {
      const said = found[at];
      if (said === undefined) return;
      const columns = (['value', 'numerator', 'denominator'] as const).map((part) =>
        columnOf(part, said.name),
      );
      if (said.certain || sayRatio(table, columns, rows)) made.set(each, withPart(each, said));
    });
  }
  return headed.map((each) => made.get(each) ?? each);
}

function knownPart(part: HeadingParts['part']): { part?: 'numerator' | 'denominator' } {
  return part === 'numerator' || part === 'denominator' ? { part } : {};
}

function withPart<Each extends Headed>(each: Each, { part, name, unit }: NamedPart): Each {
  const said = part === 'value' ? each.parts.part : part;
  return {
    ...each,
    parts: { ...each.parts, part: said, rest: name, ...(unit !== undefined && { unit }) },
  };
}

/** More than half of the rows that can be checked hold a value that comes out of the other two. */
function sayRatio(
  table: TableArea,
  columns: readonly (number | undefined)[],
  rows: readonly number[],
): boolean {
  const [values = [], tops = [], bottoms = []] = columns.map((column) => columnNumbers(table, column, rows));
  const { checked, fitting } = agreement(values, tops, bottoms);
  return fitting * 2 > checked;
}
