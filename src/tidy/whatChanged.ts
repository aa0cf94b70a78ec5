import type { Problem, Staged } from '../domain/problem';
import type { FigureChange, RememberedFigures, RememberedValue } from '../domain/rememberedFigures';
import { atOnce, type Steps } from '../domain/steps';
import type { Tidied } from '../domain/tidied';
import { valueAt } from './rememberFigures';

type Known = ReadonlyMap<string, RememberedValue>;

interface Series {
  indicator: string;
  period: string;
  count: number;
  /** By GSS code. */
  values: Known;
}

const mostListed = 200;
const codes = { new: 'figuresNew', gone: 'figuresGone', revised: 'figuresRevised' } as const;

/**
 * What is new, gone and revised since the figures were remembered, one change for each indicator and period, with a note that counts each
 * kind. Periods are the same where their times are, whatever the label.
 */
export function whatChanged(
  previous: RememberedFigures,
  tidied: Pick<Tidied, 'figures'>,
): Staged<FigureChange[]> {
  return atOnce(whatChangedSteps(previous, tidied));
}

/** The same, with a step for each indicator. */
export function* whatChangedSteps(
  previous: RememberedFigures,
  { figures }: Pick<Tidied, 'figures'>,
): Steps<Staged<FigureChange[]>> {
  const before = seriesOf(previous);
  const keptAll = previous.kept === 'all';
  const kept = new Set(previous.authorities);
  const made: FigureChange[] = [];
  const met = new Set<string>();
  for (const [indicator, { code }] of figures.indicators.entries()) {
    yield indicator / figures.indicators.length;
    for (const period of figures.periodsOf(indicator)) {
      const { key = '', label = '' } = figures.periods[period] ?? {};
      const name = nameOf(code, key);
      met.add(name);
      const positions = figures.of(indicator, period);
      const values = new Map<string, RememberedValue>();
      for (const at of positions) {
        const gss = figures.authorities[figures.authority[at] ?? 0]?.gss ?? '';
        if (keptAll || kept.has(gss)) values.set(gss, valueAt(figures, at));
      }
      const now = { indicator: code, period: label, count: positions.length, values };
      made.push(...changesOf(before.get(name), now, keptAll));
    }
  }
  for (const [name, then] of before) if (!met.has(name)) made.push(...changesOf(then, undefined, keptAll));
  return { made, problems: notes(made) };
}

function changesOf(before: Series | undefined, now: Series | undefined, keptAll: boolean): FigureChange[] {
  const { indicator, period } = now ?? before ?? { indicator: '', period: '' };
  const listed = { new: [] as Listed[], gone: [] as Listed[], revised: [] as Listed[] };
  for (const [gss, after] of now?.values ?? []) {
    const then = before?.values.get(gss);
    if (then === undefined) listed.new.push({ gss, after });
    else if (differs(then, after)) listed.revised.push({ gss, before: then, after });
  }
  for (const [gss, then] of before?.values ?? []) {
    if (now?.values.has(gss) !== true) listed.gone.push({ gss, before: then });
  }
  const more = keptAll ? 0 : (now?.count ?? 0) - (before?.count ?? 0);
  const counts = {
    new: Math.max(listed.new.length, more),
    gone: Math.max(listed.gone.length, -more),
    revised: listed.revised.length,
  };
  return (['new', 'gone', 'revised'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({
      kind,
      indicator,
      period,
      count: counts[kind],
      readings: listed[kind].slice(0, mostListed),
    }));
}

type Listed = FigureChange['readings'][number];

function differs(before: RememberedValue, after: RememberedValue): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return before !== after;
  return Math.abs(before - after) > 1e-9 * Math.max(1, Math.abs(before));
}

function seriesOf({ series, indicators, periods, authorities }: RememberedFigures): Map<string, Series> {
  return new Map(
    series.map(({ indicator, period, count, authorities: who, values }) => {
      const code = indicators[indicator] ?? '';
      const { key, label } = periods[period] ?? { key: '', label: '' };
      const known = new Map(
        who.map((authority, place) => [authorities[authority] ?? '', values[place] ?? 'blank']),
      );
      return [nameOf(code, key), { indicator: code, period: label, count, values: known }];
    }),
  );
}

function nameOf(indicator: string, periodKey: string): string {
  return JSON.stringify([indicator, periodKey]);
}

function notes(changes: readonly FigureChange[]): Problem[] {
  return (['new', 'gone', 'revised'] as const).flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const details = {
      count: own.reduce((sum, { count }) => sum + count, 0),
      indicators: new Set(own.map(({ indicator }) => indicator)).size,
      periods: [...new Set(own.map(({ period }) => period))].slice(0, 6).join(', '),
    };
    return [{ code: codes[kind], severity: 'note' as const, details }];
  });
}
