import { partAlone } from './partWords';
import { periodMonths } from './periodMonths';
import { periodQualifiers } from './periodQualifiers';

const part = `(?:${partAlone}|(?:${[...periodMonths.keys()].join('|')}))`;
const oneYear = new RegExp(`^(?:${part},?(?: of| o)? )?((?:19|20)?\\d\\d)(?:,?[ -]?${part})?$`);

/**
 * The one year that a label gives to a year that lies in two: "FY 2024", "FY24 Q1", "academic year 2015" may begin or end in it.
 * "FYE 2024", "2024-25" and "2024" alone are no such labels.
 */
export function yearOfTwo(label: string): number | undefined {
  const { core, year } = periodQualifiers(label);
  if (year !== 'financial' && year !== 'academic') return undefined;
  const [, found] = oneYear.exec(core) ?? [];
  if (found === undefined) return undefined;
  return found.length === 2 ? 2000 + Number(found) : Number(found);
}
