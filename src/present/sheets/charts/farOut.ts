import type { FunnelPoints } from './funnelPoints';

type Mark = FunnelPoints['authorities'][number];

/** Where a council stands in a funnel. */
export interface FarOut extends Mark {
  /** How far from the pooled value: 1 on the 95% limit at its own number of people. */
  far: number;
}

/** The councils of a funnel but one, those furthest from the pooled value first, as its 95% limits measure it. */
export function farOut({ authorities, limits }: FunnelPoints, own: number): readonly FarOut[] {
  return authorities
    .filter(({ authority }) => authority !== own)
    .map((one) => ({ ...one, far: farFrom(one, limits) }))
    .sort((one, other) => other.far - one.far);
}

function farFrom({ base, value }: Mark, limits: FunnelPoints['limits']): number {
  const near = limits.find((limit) => limit.base >= base) ?? limits.at(-1);
  if (near === undefined) return 0;
  const narrow = Math.sqrt(near.base / base);
  const upper = (near.upper95 - near.average) * narrow;
  const lower = (near.average - near.lower95) * narrow;
  const away = value - near.average;
  if (away === 0) return 0;
  return Math.abs(away) / (away > 0 ? upper : lower);
}
