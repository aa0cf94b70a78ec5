import type { Direction } from './direction';
import { xmrLimits, type XmrLimits } from './xmrLimits';
import { xmrSignals, type XmrPoint } from './xmrSignals';

/** What the latest point says, as the NHS tool's variation icons. */
export type Variation = 'commonCause' | 'improvement' | 'concern' | 'neutralHigh' | 'neutralLow';

/** What the limits say of the target, as the NHS tool's assurance icons. */
export type Assurance = 'consistentlyMet' | 'consistentlyMissed' | 'hitAndMiss';

export type Xmr =
  | {
      kind: 'tested';
      limits: XmrLimits;
      points: XmrPoint[];
      variation: Variation;
      /** Only with a target and a direction. */
      assurance?: Assurance;
    }
  | { kind: 'notTested'; reason: 'tooFewPoints' | 'noMovingRange' };

export interface XmrChoice {
  direction: Direction;
  /** In the values' unit. */
  target?: number;
  /** Fewer are not tested; 13 when left out. */
  atLeast?: number;
  /** See `xmrLimits`; not screened when left out. */
  screened?: boolean;
}

/** A monthly or quarterly series on an XmR chart: limits, the rules point by point, variation (of the latest point) and assurance.
 * @param values oldest first, without blanks
 * @throws RangeError when a value or the target is not a finite number
 * @see NHS England, Making Data Count; names and rules as NHSRplotthedots 0.2.2 */
export function xmr(values: readonly number[], choice: XmrChoice): Xmr {
  const { direction, target, atLeast = 13, screened = false } = choice;
  if (target !== undefined && !Number.isFinite(target)) {
    throw new RangeError(`target must be a finite number, got ${target}`);
  }
  const limits = xmrLimits(values, screened);
  if (values.length < atLeast) return { kind: 'notTested', reason: 'tooFewPoints' };
  if (limits === undefined) return { kind: 'notTested', reason: 'noMovingRange' };
  const points = xmrSignals(values, limits);
  const variation = variationOf(points[points.length - 1]?.towards ?? 0, direction);
  const assurance = target === undefined ? undefined : assuranceOf(target, limits, direction);
  return { kind: 'tested', limits, points, variation, ...(assurance && { assurance }) };
}

function variationOf(towards: -1 | 0 | 1, direction: Direction): Variation {
  if (towards === 0) return 'commonCause';
  if (direction === 'none') return towards > 0 ? 'neutralHigh' : 'neutralLow';
  return towards > 0 === (direction === 'higherIsBetter') ? 'improvement' : 'concern';
}

function assuranceOf(target: number, limits: XmrLimits, direction: Direction): Assurance | undefined {
  if (direction === 'none') return undefined;
  if (target >= limits.lower && target <= limits.upper) return 'hitAndMiss';
  return target < limits.lower === (direction === 'higherIsBetter')
    ? 'consistentlyMet'
    : 'consistentlyMissed';
}
