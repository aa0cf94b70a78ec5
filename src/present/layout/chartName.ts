import { cleanText } from './cleanText';

/** Excel holds 255 characters; the name of a property that has its alternative text begins with some of ours. */
const longest = 200;

/**
 * A chart's name as Excel allows it. One that is cut ends with its number on the sheet, so that no two are alike.
 * @param number from 1
 */
export function chartName(wanted: string, number: number): string {
  const name = cleanText(wanted);
  const end = `… (${String(number)})`;
  return name.length <= longest ? name : `${cleanText(name.slice(0, longest - end.length))}${end}`;
}
