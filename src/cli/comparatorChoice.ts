import type { ComparatorChoice } from '../domain/comparison';
import { Refusal } from '../domain/refusal';

const usualNeighbours = 10;

/**
 * The comparators that `--comparators` asks for: nearest[:k], country, family:<name>, published:<file>, or names with commas between.
 * @param text undefined: the nearest where there is a context table, else the country
 */
export function comparatorChoice(text: string | undefined, hasContext: boolean): ComparatorChoice {
  if (text === undefined) return hasContext ? { kind: 'nearest', k: usualNeighbours } : { kind: 'country' };
  const [word = '', ...rest] = text.split(':');
  const after = rest.join(':').trim();
  switch (word.trim().toLowerCase()) {
    case 'country':
      return { kind: 'country' };
    case 'nearest':
      return { kind: 'nearest', k: after === '' ? usualNeighbours : countOf(after) };
    case 'family':
      return { kind: 'family', name: after };
    case 'published':
      return { kind: 'published' };
    default:
      return { kind: 'named', names: namesIn(text) };
  }
}

/** The file of `published:<file>`, to be read with the inputs. */
export function publishedFile(text: string | undefined): string | undefined {
  const match = /^\s*published:(.+)$/i.exec(text ?? '');
  return match?.[1]?.trim();
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Refusal('badNeighbourCount', { text });
  return count;
}

/** Names with commas between; a name that has a comma itself stands in double quotes: `"Bristol, City of"`. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').trim(),
  );
  return names.filter((name) => name !== '');
}
