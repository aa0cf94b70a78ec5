import { cellAddress } from '../domain/cellName';
import type { FoundRecords } from '../domain/found';
import type { CellAt } from '../domain/grid';
import type { Figures } from '../domain/figures';
import type { Indicator } from '../domain/indicator';
import type { Tidied } from '../domain/tidied';
import { timeNamed } from '../parse/timeNamed';
import type { ProblemBook } from './problemBook';
import { targets } from './targets';

type Target = Tidied['targets'][number];

/**
 * All targets, of sheets, of rows among figures and of registers, as one list: an indicator and period has one. Where two disagree, the sheet of
 * targets goes before rows, these before the register and the upper row before the lower, and a problem names both cells. A target is found by the indicator's code or title.
 */
export function targetRegister(
  records: readonly FoundRecords[],
  inRows: readonly Target[],
  { indicators, periods }: Pick<Figures, 'indicators' | 'periods'>,
  problems: ProblemBook,
): Target[] {
  const labels = new Set(periods.map(({ label }) => plain(label)));
  const names = new Map<string, string>();
  for (const { code, title } of [...indicators].reverse()) {
    for (const name of [title.cy ?? '', title.en, code]) names.set(plain(name), code);
  }
  const kept = new Map<string, Target>();
  const unknown = new Set<string>();
  for (const target of [...targets(records, problems), ...inRows, ...inRegisters(indicators)]) {
    const code = names.get(plain(target.indicator));
    if (code === undefined) {
      const details = { indicator: target.indicator };
      if (!unknown.has(target.indicator))
        problems.add({ code: 'targetWithoutIndicator', severity: 'note', at: target.at, details });
      unknown.add(target.indicator);
      continue;
    }
    const key = `${code} ${timeOf(target, labels, problems)}`;
    const first = kept.get(key);
    if (first === undefined) kept.set(key, { ...target, indicator: code });
    else if (first.value !== target.value) problems.add(conflict(first, target));
  }
  return [...kept.values()];
}

function inRegisters(indicators: readonly Indicator[]): Target[] {
  return indicators.flatMap(({ code, target }): Target[] => {
    if (target?.at === undefined) return [];
    const { value, period, at } = target;
    return [{ indicator: code, value, at, ...(period !== undefined && { period }) }];
  });
}

/** The time of a target, as a text to compare by; of words that name none, the words, which are said. */
function timeOf(
  { period = '', indicator, at }: Target,
  labels: ReadonlySet<string>,
  problems: ProblemBook,
): string {
  const time = timeNamed(period);
  if (time !== undefined || period === '') return time ?? '';
  if (!labels.has(plain(period))) {
    problems.add({
      code: 'targetPeriodNotUnderstood',
      severity: 'warning',
      at,
      details: { indicator, period },
    });
  }
  return plain(period);
}

function conflict(kept: Target, other: Target): Parameters<ProblemBook['add']>[0] {
  const named = (at: CellAt): string => cellAddress(at);
  return {
    code: 'targetsConflict',
    severity: 'warning',
    at: other.at,
    details: {
      indicator: kept.indicator,
      period: kept.period ?? '–',
      kept: kept.value,
      other: other.value,
      keptCell: named(kept.at),
      otherCell: named(other.at),
    },
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
