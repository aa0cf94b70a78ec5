import type { ComparatorChoice } from '../../domain/comparison';
import { usualNearest } from './startState';

/** The choice that a kept text stands for; see `comparatorsText`. A list with no semicolon is cut at its commas, as on the command line. */
export function parseComparators(text: string): ComparatorChoice {
  const [kind = '', rest = ''] = splitOnce(text.trim(), ':');
  switch (kind) {
    case '':
    case 'country':
      return { kind: 'country' };
    case 'nearest': {
      const k = Number(rest);
      return { kind: 'nearest', k: Number.isInteger(k) && k > 0 ? k : usualNearest };
    }
    case 'family':
      return { kind: 'family', name: rest };
    case 'published':
      return rest === '' ? { kind: 'published' } : { kind: 'published', sheet: rest };
    default: {
      const names = text.split(text.includes(';') ? ';' : ',').map((name) => name.trim());
      return { kind: 'named', names: names.filter((name) => name !== '') };
    }
  }
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
