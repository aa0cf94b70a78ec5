import type { Assessment } from '../../../domain/assessment';
import type { Comparison } from '../../../domain/comparison';
import type { Indicator } from '../../../domain/indicator';

/** Authorities that a funnel needs to be worth drawing. */
const fewest = 5;
/** Where the limits are worked out, from the smallest base to the largest. */
const steps = 16;

export interface FunnelPoints {
  /** Each authority with its people, the council among them; by base, smallest first. */
  authorities: readonly { authority: number; base: number; value: number }[];
  /** In the unit, cut off at nobody and everybody. */
  limits: readonly {
    base: number;
    average: number;
    lower95: number;
    upper95: number;
    lower998: number;
    upper998: number;
  }[];
}

/**
 * What a funnel shows: everybody of the group whose base is known, and the limits around the pooled value. The limits are those that
 * the comparison has at the council's own base, narrowing with the root of the base, as the closed form does (Spiegelhalter 2005).
 * Undefined where the comparison has no funnel, or too few bases are known.
 */
export function funnelPoints(
  { tidied, own }: Assessment,
  comparison: Comparison,
  { multiplier = 100 }: Indicator,
): FunnelPoints | undefined {
  const { funnel } = comparison;
  if (funnel === undefined) return undefined;
  const { figures } = tidied;
  const authorities = comparison.ranked
    .flatMap(({ authority, value }) => {
      const position = figures.find(authority, comparison.indicator, comparison.period);
      const base = position < 0 ? undefined : figures.reading(position).denominator;
      return base === undefined || !(base > 0) ? [] : [{ authority, base, value }];
    })
    .sort((one, other) => one.base - other.base);
  const ownBase = authorities.find(({ authority }) => authority === own)?.base;
  if (ownBase === undefined || authorities.length < fewest) return undefined;
  const { average } = funnel;
  const half95 = Math.max(funnel.upper95 - average, average - funnel.lower95);
  const half998 = Math.max(funnel.upper998 - average, average - funnel.lower998);
  // cut off on both sides: how wide they are is not known
  if (funnel.lower998 <= 0 && funnel.upper998 >= multiplier) return undefined;
  const cut = (value: number) => Math.min(multiplier, Math.max(0, value));
  const [least, most] = [authorities[0]?.base ?? ownBase, authorities.at(-1)?.base ?? ownBase];
  const bases = Array.from({ length: steps }, (_, step) => least + ((most - least) * step) / (steps - 1));
  return {
    authorities,
    limits: bases.map((base) => {
      const narrow = Math.sqrt(ownBase / base);
      return {
        base: Math.round(base),
        average,
        lower95: cut(average - half95 * narrow),
        upper95: cut(average + half95 * narrow),
        lower998: cut(average - half998 * narrow),
        upper998: cut(average + half998 * narrow),
      };
    }),
  };
}
