import type { FunctionId } from '../definitions/functions/metadata';
import type { Answer } from './cellAnswer';
import { byarFormula } from './byarFormula';
import { compareFormula } from './compareFormula';
import { funnelFormula } from './funnelFormula';
import { nearestFormula } from './nearestFormula';
import { quartileFormula } from './quartileFormula';
import { rankFormula } from './rankFormula';
import { trendFormula } from './trendFormula';
import { wilsonFormula } from './wilsonFormula';
import { xmrFormula } from './xmrFormula';

/** What works out each function of the metadata; arguments stand in the metadata's order. */
export const formulas: Readonly<Record<FunctionId, (...given: never[]) => Answer>> = {
  RANK: rankFormula,
  QUARTILE: quartileFormula,
  WILSON: wilsonFormula,
  BYAR: byarFormula,
  FUNNEL: funnelFormula,
  TREND: trendFormula,
  XMR: xmrFormula,
  NEAREST: nearestFormula,
  COMPARE: compareFormula,
};
