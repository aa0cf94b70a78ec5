import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { ProcessControl } from '../../domain/processControl';
import { speaker } from '../speaker';
import { periodName } from './periodName';
import { shortTitle } from './shortTitle';
import { valueInWords } from './valueInWords';

/** What a control chart (XmR) shows: its points, its title with the finding, and the sentence that says the same. */
export interface ControlInWords {
  points: readonly { period: number; label: string; value: number }[];
  finding: string;
  sentence: string;
}

export function controlInWords(
  { language, tidied }: Assessment,
  { series }: Comparison,
  indicator: Indicator,
  control: ProcessControl,
): ControlInWords {
  const speak = speaker(language);
  const points = series
    .flatMap(({ period, value }) =>
      value === undefined ? [] : [{ period, value, label: periodName(tidied.figures, period, language) }],
    )
    .slice(-control.points);
  const inWords = (value: number) => valueInWords(value, indicator, language);
  const { variation, assurance, mean, lower, upper } = control;
  const said = [variation, ...(assurance === undefined ? [] : [assurance])]
    .map((word) => speak(word))
    .join('; ');
  return {
    points,
    finding: speak('controlFinding', {
      title: shortTitle(indicator, language, 70),
      points: points.length,
      said,
    }),
    sentence: speak('controlSentence', {
      title: shortTitle(indicator, language, Infinity),
      first: points[0]?.label ?? '',
      last: points.at(-1)?.label ?? '',
      said,
      mean: inWords(mean),
      lower: inWords(lower),
      upper: inWords(upper),
      value: inWords(points.at(-1)?.value ?? mean),
    }),
  };
}
