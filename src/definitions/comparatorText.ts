import type { ComparatorChoice } from '../domain/comparison';
import { namesInText, textOfNames } from './namesInText';
import { parseNeighbourVariables, textOfNeighbourVariables } from './neighbourVariables';
import { usualNearest } from './usualComparators';

/**
 * The choice that a text stands for, as it is typed on the command line and kept in a workbook: "country", "country:tier",
 * "nearest", "nearest:8", "nearest:8 anywhere by Population=2, Density", "list:Mine", "family:Valleys", "published",
 * "published:Neighbours", or names with commas (or semicolons) between. A name that has a comma itself stands in double quotes:
 * `Cardiff, "Bristol, City of"`. '' is the country.
 * @returns undefined where what is said of the nearest is not understood: the number is not a whole one above 0, a weight is none
 */
export function parseComparatorText(text: string): ComparatorChoice | undefined {
  const [word = '', ...rest] = text.split(':');
  const after = rest.join(':').trim();
  switch (word.trim().toLowerCase()) {
    case '':
    case 'country':
      return after === 'tier' || after === 'region' ? { kind: 'country', of: after } : { kind: 'country' };
    case 'nearest':
      return nearestIn(after);
    case 'list':
      return { kind: 'list', name: after };
    case 'family':
      return { kind: 'family', name: after };
    case 'published':
      return after === '' ? { kind: 'published' } : { kind: 'published', sheet: after };
    default:
      return { kind: 'named', names: namesInText(text) };
  }
}

/** The text of a choice: `parseComparatorText` gives the choice back. */
export function comparatorTextOf(choice: ComparatorChoice): string {
  switch (choice.kind) {
    case 'country':
      return choice.of === undefined ? 'country' : `country:${choice.of}`;
    case 'nearest':
      return nearestText(choice);
    case 'named':
      return textOfNames(choice.names);
    case 'list':
      return `list:${choice.name}`;
    case 'family':
      return `family:${choice.name}`;
    case 'published':
      return choice.sheet === undefined ? 'published' : `published:${choice.sheet}`;
  }
}

type Nearest = Extract<ComparatorChoice, { kind: 'nearest' }>;

function nearestIn(text: string): Nearest | undefined {
  const said = /^([^\sa-z]*)\s*(anywhere\b)?\s*(?:by\s+(.+))?$/is.exec(text);
  if (said === null) return undefined;
  const [, count = '', anywhere, by] = said;
  const k = count === '' ? usualNearest : Number(count);
  if (!Number.isInteger(k) || k <= 0) return undefined;
  const chosen = by === undefined ? {} : parseNeighbourVariables(by);
  if (chosen === undefined) return undefined;
  return { kind: 'nearest', k, ...(anywhere !== undefined && { withinCountry: false }), ...chosen };
}

function nearestText({ k, withinCountry, variables, weights }: Nearest): string {
  const by = textOfNeighbourVariables({ variables, weights });
  const parts = [withinCountry === false ? ' anywhere' : '', by === '' ? '' : ` by ${by}`];
  return `nearest:${String(k)}${parts.join('')}`;
}
