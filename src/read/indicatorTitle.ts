import type { FoundText } from '../domain/found';
import { parsePeriod } from '../parse/parsePeriod';
import { withoutPeriod } from '../parse/withoutPeriod';
import { councilName } from './councilName';

/** The title that could name an indicator: the last that is no source, no time, no coverage and no council's name alone. */
export function indicatorTitle(titles: readonly FoundText[]): FoundText | undefined {
  return titles.findLast(
    ({ text }) =>
      !/^(source|ffynhonnell|coverage|years?|note|notes|nodyn|nodiadau|applied filters|\d+\.)\b/i.test(
        text,
      ) &&
      !coverage.test(text) &&
      parsePeriod(text) === null &&
      councilName(withoutPeriod(text)) !== 'council',
  );
}

/** "Local authority, region and England": whom the figures are about, and nothing else. */
const coverage =
  /^(?:(?:by|all|local|unitary|authorit(?:y|ies)|las?|councils?|regions?|regional|country|and|england|wales|fesul|awdurdod(?:au)?|lleol|cyngor|cynghorau|rhanbarth(?:au)?|lloegr|cymru|a)\b[\s,;/&]*)+$/i;
