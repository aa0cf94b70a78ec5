import type { RememberedFigures } from '../domain/rememberedFigures';

/** What a run remembered, from its text; undefined where there is none, or it is damaged or of another version. */
export function parseRememberedFigures(text: string | undefined): RememberedFigures | undefined {
  if (text === undefined || text === '') return undefined;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined; // damaged: the next run remembers anew
  }
  return isRemembered(found) ? found : undefined;
}

function isRemembered(found: unknown): found is RememberedFigures {
  if (typeof found !== 'object' || found === null) return false;
  const known = found as Partial<Record<keyof RememberedFigures, unknown>>;
  const lists = [known.indicators, known.periods, known.authorities, known.series];
  return known.version === 1 && (known.kept === 'all' || known.kept === 'own') && lists.every(Array.isArray);
}
