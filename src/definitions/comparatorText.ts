import type { ComparatorChoice } from '../domain/comparison';

/**
 * The choice that a text stands for, as it is typed on the command line and kept in a workbook: "country", "country:tier",
 * "nearest", "nearest:8", "family:Valleys", "published", "published:Neighbours", or names with commas (or semicolons) between. A name
 * that has a comma itself stands in double quotes: `Cardiff, "Bristol, City of"`. '' is the country.
 * @param usualNearest how many the nearest are where no number is said
 * @returns undefined where the number of the nearest is not a whole number above 0
 */
export function parseComparatorText(text: string, usualNearest: number): ComparatorChoice | undefined {
  const [word = '', ...rest] = text.split(':');
  const after = rest.join(':').trim();
  switch (word.trim().toLowerCase()) {
    case '':
    case 'country':
      return after === 'tier' || after === 'region' ? { kind: 'country', of: after } : { kind: 'country' };
    case 'nearest': {
      const k = after === '' ? usualNearest : Number(after);
      return Number.isInteger(k) && k > 0 ? { kind: 'nearest', k } : undefined;
    }
    case 'family':
      return { kind: 'family', name: after };
    case 'published':
      return after === '' ? { kind: 'published' } : { kind: 'published', sheet: after };
    default:
      return { kind: 'named', names: namesIn(text) };
  }
}

/** The text of a choice: `parseComparatorText` gives the choice back. */
export function comparatorTextOf(choice: ComparatorChoice): string {
  switch (choice.kind) {
    case 'country':
      return choice.of === undefined ? 'country' : `country:${choice.of}`;
    case 'nearest':
      return `nearest:${choice.k}`;
    case 'named':
      return choice.names.map((name) => (/[,;]/.test(name) ? `"${name}"` : name)).join(', ');
    case 'family':
      return `family:${choice.name}`;
    case 'published':
      return choice.sheet === undefined ? 'published' : `published:${choice.sheet}`;
  }
}

function namesIn(text: string): string[] {
  const separated = text.includes(';') && !text.includes('"') ? /([^;]+)/g : /\s*"([^"]*)"|([^,;]+)/g;
  const names = [...text.matchAll(separated)].map(([, quoted, plain]) => (quoted ?? plain ?? '').trim());
  return names.filter((name) => name !== '');
}
