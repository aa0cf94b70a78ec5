import type { FunctionId } from '../definitions/functions/metadata';
import type { Answer } from './cellAnswer';
import { byarFormula } from './byar';
import { compareFormula } from './compare';
import { funnelFormula } from './funnel';
import { nearestFormula } from './nearest';
import { quartileFormula } from './quartile';
import { rankFormula } from './rank';
import { trendFormula } from './trend';
import { wilsonFormula } from './wilson';
import { xmrFormula } from './xmr';

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
