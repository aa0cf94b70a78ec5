import { plainHeading } from '../headingRole';
import type { ColumnHeading } from '../columnHeadings';
import type { ColumnProfile } from '../columnProfile';
import type { HeadingRole } from '../headingWords';

/** Words in a column that say which part of a reading a row holds. */
export const partNames = new Set([
  'numerator',
  'num',
  'denominator',
  'den',
  'denom',
  'value',
  'rate',
  'percentage',
  'percent',
  '%',
  'rhifiadur',
  'enwadur',
  'gwerth',
  'canran',
]);

const waysToMeasure = /^(number|count|proportion|mean|average|other|nifer|cyfran|cyfartaledd|arall)$/;

/** A column "Measure" that names the indicators of a table, and not how they are measured; "Type" where all rows say one name. */
export function namesMeasure({
  role,
  heading,
  profile,
}: {
  role: HeadingRole | undefined;
  heading: ColumnHeading;
  profile: ColumnProfile;
}): boolean {
  const texts = [...profile.distinct].map((content) => plainHeading(String(content)));
  const isWhole = profile.distinct.size === 1 || headsMeasures(heading.text);
  return (
    role === 'measure' &&
    isWhole &&
    texts.length > 0 &&
    profile.blank * 5 <= profile.rows &&
    texts.every((text) => !partNames.has(text) && !waysToMeasure.test(text))
  );
}

export function headsMeasures(heading: string): boolean {
  return /^measures?$/i.test(heading.trim());
}
