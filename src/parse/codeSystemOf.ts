import type { CodeSystem } from '../definitions/authorities/authorityEntry';

/** Shapes of codes, most telling first, with how many different ones it takes before a column is believed. */
const shapes: readonly { system: CodeSystem; shape: RegExp; least: number }[] = [
  { system: 'gss', shape: /^[EWSNK]\d{8}$/, least: 1 },
  { system: 'ons', shape: /^(\d\d[A-Z]{0,2}|[EWSN])$/, least: 3 },
  { system: 'iso', shape: /^[A-Z]{3,4}$/, least: 3 },
  { system: 'statswales', shape: /^\d{3}$/, least: 3 },
  { system: 'dfe', shape: /^\d{3}$/, least: 3 },
];
/** A column of codes may hold a few that are no council's: a total, a code of our future. */
const leastShare = 0.9;
const mostLookedAt = 400;

/**
 * The system of a column of codes. Figures of three digits hit a code by chance, so that nearly all must be codes.
 * @param isCode whether the register has the code in that system
 */
export function codeSystemOf(
  values: readonly unknown[],
  isCode: (code: string, system: CodeSystem) => boolean,
): CodeSystem | undefined {
  const codes = distinctTexts(values);
  if (codes.size === 0) return undefined;
  for (const { system, shape, least } of shapes) {
    let hits = 0;
    let letters = 0;
    for (const code of codes) {
      if (!shape.test(code) || !isCode(code, system)) continue;
      hits++;
      if (/[A-Z]/.test(code)) letters++;
    }
    if (hits < least || hits < leastShare * codes.size) continue;
    if (system === 'ons' && letters < hits / 2) continue;
    return system;
  }
  return undefined;
}

function distinctTexts(values: readonly unknown[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const value of values) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = String(value).trim().toUpperCase();
    if (text !== '') texts.add(text);
    if (texts.size >= mostLookedAt) break;
  }
  return texts;
}
