import type { RememberedFigures, RememberedSeries, RememberedValue } from '../domain/rememberedFigures';
import type { Figures } from '../domain/figures';
import { atOnce, type Steps } from '../domain/steps';
import type { Tidied } from '../domain/tidied';

/** More readings than this are not kept one by one: the workbook would grow too much. */
export const mostKept = 50_000;

/** The figures as the next run will want to know them. @param own the council, as an index into `figures.authorities` */
export function rememberFigures(tidied: Pick<Tidied, 'figures'>, own: number): RememberedFigures {
  return atOnce(rememberSteps(tidied, own));
}

/** The same, with a step for each indicator. */
export function* rememberSteps({ figures }: Pick<Tidied, 'figures'>, own: number): Steps<RememberedFigures> {
  const all = figures.length <= mostKept;
  const series: RememberedSeries[] = [];
  for (const indicator of figures.indicators.keys()) {
    yield indicator / figures.indicators.length;
    for (const period of figures.periodsOf(indicator)) {
      const positions = figures.of(indicator, period);
      const kept = [...(all ? positions : positions.filter((at) => figures.authority[at] === own))];
      series.push({
        indicator,
        period,
        count: positions.length,
        authorities: kept.map((at) => (all ? (figures.authority[at] ?? 0) : 0)),
        values: kept.map((at) => valueAt(figures, at)),
      });
    }
  }
  return {
    version: 1,
    kept: all ? 'all' : 'own',
    indicators: figures.indicators.map(({ code }) => code),
    periods: figures.periods.map(({ key, label }) => ({ key, label })),
    authorities: all
      ? figures.authorities.map(({ gss }) => gss)
      : figures.authorities.slice(own, own + 1).map(({ gss }) => gss),
    series,
  };
}

/** As it is remembered. */
export function valueAt(figures: Figures, at: number): RememberedValue {
  const value = figures.value[at] ?? NaN;
  return Number.isNaN(value) ? (figures.reading(at).marker ?? 'blank') : value;
}
