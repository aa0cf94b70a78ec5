import { parsePeriod } from '../../parse/parsePeriod';
import type { ColumnHeading } from '../columnHeadings';
import { isAlsoWord, placeName } from '../councilName';
import type { UsedColumn } from './columnUses';
import { withoutPeriod } from '../../parse/withoutPeriod';

/** Whether the heading of a column of figures names a council: "Cardiff", "Cardiff 2015-16"; "Reading" beside "Writing" names none. */
export function councilsAcross(columns: readonly UsedColumn[]): boolean {
  return columns.some(
    ({ use, heading }) =>
      use === 'figure' &&
      names(heading, 'council') &&
      !heading.parts.some((part) => isAlsoWord(String(part))),
  );
}

/**
 * Whether headings say whose figures their columns hold: those of councils; or, beside the figures of the one council that the title
 * names, those of its country or region, where their time is known as that of the others.
 */
export function areasAcross(columns: readonly UsedColumn[], titled: boolean): boolean {
  if (councilsAcross(columns)) return true;
  const headings = columns.filter(({ use }) => use === 'figure').map(({ heading }) => heading);
  const areas = headings.filter((heading) => names(heading, 'area'));
  if (!titled || areas.length === 0 || areas.length === headings.length) return false;
  return areas.every(isDated) || !headings.some(isDated);
}

function names({ parts }: ColumnHeading, kind: 'council' | 'area'): boolean {
  return parts.some((part) => typeof part === 'string' && placeName(withoutPeriod(part)) === kind);
}

function isDated({ parts }: ColumnHeading): boolean {
  return parts.some(
    (part) =>
      typeof part !== 'boolean' &&
      (parsePeriod(part) !== null || (typeof part === 'string' && withoutPeriod(part) !== part)),
  );
}
