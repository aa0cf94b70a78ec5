import { authorityDetails } from '../../domain/authorityDetails';
import type { Figures } from '../../domain/figures';
import { isOfNobody } from '../../domain/isOfNobody';
import { fitsRounded } from '../ratioOf';
import { each, type Steps } from '../../domain/steps';
import type { ProblemBook } from '../problemBook';

/** Values that are not numerator ÷ denominator × multiplier, shares of nobody, numerators above denominators, percentages over 100. */
export function* checkRatios(figures: Figures, tables: Uint16Array, problems: ProblemBook): Steps<undefined> {
  const add = (at: number, code: string, details: Record<string, string | number>): void => {
    const { indicator, authority, cells } = figures.reading(at);
    const names = {
      indicator: figures.indicators[indicator]?.code ?? '',
      ...authorityDetails(figures.authorities[authority]),
    };
    problems.add({ code, severity: 'warning', at: cells[0], details: { ...details, ...names } }, tables[at]);
  };
  return yield* each(figures.length, (at) => {
    const indicator = figures.indicators[figures.indicator[at] ?? 0];
    if (indicator === undefined) return;
    const value = figures.value[at] ?? NaN;
    const top = figures.numerator[at] ?? NaN;
    const bottom = figures.denominator[at] ?? NaN;
    if (indicator.multiplier !== undefined && bottom > 0 && !Number.isNaN(top) && !Number.isNaN(value)) {
      const computed = (top / bottom) * indicator.multiplier;
      if (!fitsRounded(value, computed))
        add(at, 'valueIsNotTheRatio', { value, computed: Number(computed.toPrecision(6)) });
    }
    if (isOfNobody(indicator, value, top, bottom)) add(at, 'shareOfNobody', { value });
    if (indicator.measure !== 'proportion') return;
    if (top > bottom) add(at, 'numeratorAboveDenominator', { numerator: top, denominator: bottom });
    else if (value > 100 && indicator.unit.includes('%')) add(at, 'percentageOver100', { value });
  });
}
