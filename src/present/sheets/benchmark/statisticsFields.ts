import type { Comparison } from '../../../domain/comparison';
import type { PlanValue } from '../../../domain/sheetPlan';
import type { SheetWord } from '../../../definitions/words/sheets';
import type { Speaker } from '../../speaker';
import type { BenchmarkField } from './benchmarkField';

type Make = (id: SheetWord, width: number, value: (comparison: Comparison) => PlanValue) => BenchmarkField;

/** The columns that say more of the value: change on the year, place in the funnel, XmR. A word is never good or bad with no direction. */
export function statisticsFields(
  speak: Speaker,
  text: Make,
  figure: (id: SheetWord, value: BenchmarkField['value']) => BenchmarkField,
): BenchmarkField[] {
  return [
    figure('yearsChange', ({ change }) => change?.difference ?? null),
    text('yearsChangeSaid', 12, ({ change }) => (change === undefined ? null : speak(change.direction))),
    text('funnelSaid', 12, ({ funnel }) =>
      funnel === undefined ? null : speak(funnel.standing ?? funnel.position),
    ),
    text('processControl', 20, ({ processControl }) => {
      if (processControl === undefined) return null;
      const { variation, assurance } = processControl;
      return [variation, ...(assurance === undefined ? [] : [assurance])]
        .map((word) => speak(word))
        .join('; ');
    }),
  ];
}
